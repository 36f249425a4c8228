// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EngineServer.h"
#include "EventArguments.h"
#include "HttpServer.h"
#include "Namespace.h"
#include "SocketServer.h"
#include "wire/RawClient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace hearth {

inline JsonText text(const QJsonValue &value)
{
    return JsonText::of(value);
}

/// What a socket heard.
struct SocketEvent
{
    QString name;
    QJsonArray arguments;
    QList<QByteArray> attachments;
    Ack ack;
};

/// A Socket.IO server on a free port of the loopback, sharing the test's event loop, with the namespaces `/` and
/// `/custom`. It keeps the sockets of both and what they heard.
class SocketFixture
{
public:
    explicit SocketFixture(std::chrono::milliseconds connectTimeout = std::chrono::seconds(45),
        const std::function<void(HttpLimits &)> &change = {}, const EngineOptions &options = {}, qsizetype maxPacket = 0)
        : http([&change] {
            HttpLimits limits;
            limits.peers.maxConnectionsPerAddress = 0;
            limits.peers.connections.burst = 0;
            if (change)
                change(limits);
            return limits;
        }())
        , engine(http, options)
        , sockets(std::make_unique<SocketServer>(engine, SocketOptions {connectTimeout, maxPacket}))
    {
        watch(main());
        watch(custom());
        if (const auto listening = http.listen(QHostAddress::LocalHost, 0); !listening)
            qFatal("%s", qPrintable(listening.error().message));
    }

    Namespace &main() { return sockets->nsp(QStringLiteral("/")); }
    Namespace &custom() { return sockets->nsp(QStringLiteral("/custom")); }

    void watch(Namespace &nsp)
    {
        QObject::connect(&nsp, &Namespace::connected, &context, [this](Socket *socket, const QJsonObject &auth) {
            connected.append(socket);
            auths.append(auth);
            QObject::connect(socket, &Socket::eventReceived, &context,
                [this](QByteArrayView name, const EventArguments &arguments, const Ack &ack) {
                    events.append({QString::fromUtf8(name), arguments.json(), arguments.attachments(), ack});
                });
            QObject::connect(socket, &Socket::disconnected, &context, [this, socket](const QString &reason) {
                disconnected.append(reason);
                channelsAtEnd.append(int(socket->channels().size()) + int(socket->nsp().sockets().contains(socket)));
            });
        });
    }

    /// A WebSocket with the Engine.IO handshake done.
    std::unique_ptr<RawClient> open() const
    {
        auto client = std::make_unique<RawClient>(http.port());
        if (!client->upgrade("/socket.io/?EIO=4&transport=websocket") || !client->frame())
            qFatal("no WebSocket");
        return client;
    }
    /// The same, connected to the namespace `/`.
    std::unique_ptr<RawClient> join() const
    {
        auto client = open();
        client->sendText("40");
        if (const auto frame = client->frame(); !frame || !frame->payload.startsWith("40{"))
            qFatal("not connected");
        return client;
    }

    HttpServer http;
    EngineServer engine;
    std::unique_ptr<SocketServer> sockets;
    QList<QPointer<Socket>> connected;
    QList<QJsonObject> auths;
    QList<SocketEvent> events;
    QStringList disconnected;
    QList<int> channelsAtEnd; ///< in how many places a socket still was when disconnected() came
    QObject context; ///< goes first: what it listens for is written into the others
};

/// The next message of a WebSocket, in full.
inline QByteArray next(RawClient &client)
{
    const auto frame = client.frame();
    if (!frame)
        return "the connection ended";
    return frame->opcode == 8 ? "closing" : frame->payload;
}

/// Whether the server ends the connection: it sends nothing else any more.
inline bool isClosed(RawClient &client)
{
    if (next(client) != "closing")
        return false;
    client.sendFrame(8, "");
    return client.closesItself();
}

inline QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace hearth
