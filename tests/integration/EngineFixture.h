// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EngineServer.h"
#include "EngineSession.h"
#include "HttpServer.h"
#include "wire/PollingClient.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace hearth {

/// An Engine.IO server on a free port of the loopback, sharing the test's event loop. It keeps its sessions, what they
/// heard and why they closed.
class EngineFixture
{
public:
    explicit EngineFixture(const std::function<void(EngineOptions &)> &change = {}, const HttpLimits &limits = noLimits())
        : http(limits)
    {
        EngineOptions options;
        options.path = QStringLiteral("/engine.io/");
        if (change)
            change(options);
        engine = std::make_unique<EngineServer>(http, options);
        QObject::connect(engine.get(), &EngineServer::sessionOpened, &context, [this](EngineSession *session) {
            sessions.append(session);
            const auto hear = [this, session](const EnginePacket &message) {
                heard.append(message);
                if (echoes)
                    session->send(OutgoingMessage({message}));
            };
            QObject::connect(session, &EngineSession::messageReceived, &context, hear);
            QObject::connect(
                session, &EngineSession::closed, &context, [this](EngineSession::CloseReason reason) { closed.append(reason); });
        });
        if (const auto listening = http.listen(QHostAddress::LocalHost, 0); !listening)
            qFatal("%s", qPrintable(listening.error().message));
    }

    static HttpLimits noLimits()
    {
        HttpLimits limits;
        limits.peers.maxConnectionsPerAddress = 0;
        limits.peers.connections.burst = 0;
        return limits;
    }

    PollingClient polling() const { return {http.port(), "/engine.io/"}; }
    std::unique_ptr<RawClient> webSocket() const
    {
        auto client = std::make_unique<RawClient>(http.port());
        if (!client->upgrade("/engine.io/?EIO=4&transport=websocket") || !client->frame())
            qFatal("no WebSocket");
        return client;
    }
    QByteArrayList heardTexts() const
    {
        QByteArrayList texts;
        for (const EnginePacket &message : heard)
            texts.append(message.data);
        return texts;
    }
    static OutgoingMessage text(const QByteArray &data) { return OutgoingMessage({EnginePacket::text(data)}); }

    HttpServer http;
    std::unique_ptr<EngineServer> engine;
    QList<QPointer<EngineSession>> sessions;
    QList<EnginePacket> heard;
    QList<EngineSession::CloseReason> closed;
    bool echoes = false;
    QObject context; ///< goes first: what it listens for is written into the others
};

/// Status and body, such as "200 ok".
inline QByteArray summary(const std::optional<RawClient::Response> &response)
{
    return PollingClient::summary(response);
}

/// 0 if the connection ended first.
inline int statusOf(const std::optional<RawClient::Response> &response)
{
    return response ? response->status : 0;
}

inline QByteArray payload(const std::optional<RawClient::Frame> &frame)
{
    return frame ? frame->payload : "the connection ended";
}

} // namespace hearth
