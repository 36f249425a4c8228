// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpServer.h"
#include "OnServerLoop.h"
#include "TlsContext.h"
#include "WebSocket.h"
#include "wire/RawClient.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace hearth {

/// A server with every limit small, on a free port of the loopback, sharing the test's event loop. `/echo` says what it
/// was asked; `/hold` keeps the reply for the test.
class HttpFixture
{
public:
    explicit HttpFixture(const std::function<void(HttpLimits &)> &change = {}, Handshake handshake = Handshake::Ours)
        : http(limits(change), nullptr, handshake)
    {
        using namespace Qt::StringLiterals;
        http.route(u"/echo"_s, [](const HttpRequest &request, const HttpReply &reply) {
            const QJsonObject json {{u"method"_s, QString::fromLatin1(request.method)}, {u"path"_s, request.path},
                {u"q"_s, request.query.queryItemValue(u"q"_s, QUrl::FullyDecoded)},
                {u"x"_s, QString::fromUtf8(request.header("x-test"))}, {u"size"_s, request.body.size()},
                {u"body"_s, QString::fromUtf8(request.body)}, {u"peer"_s, request.peer.toString()}};
            reply.send({200, QJsonDocument(json).toJson(QJsonDocument::Compact), "application/json"});
        });
        http.route(u"/hold"_s, [this](const HttpRequest &, const HttpReply &reply) { held.append(reply); });
        http.route(u"/hold/inner"_s, [](const HttpRequest &, const HttpReply &reply) { reply.send({200, "inner", "text/plain"}); });
        http.routeWebSocket(u"/ws/"_s, [this](const WebSocketConnection &connection) {
            sockets.append(connection.socket);
            connection.socket->start(1000);
            upgrades.append(connection.request);
        });
        if (RawClient::speaksTls())
            http.setTls(tls());
        if (const auto listening = http.listen(QHostAddress::LocalHost, 0); !listening)
            qFatal("%s", qPrintable(listening.error().message));
    }

    static std::shared_ptr<const TlsContext> tls()
    {
        const auto key = certificates::makeKey();
        std::vector<openssl::Certificate> chain;
        chain.push_back(certificates::makeAuthority(*key));
        return TlsContext::make(chain, *key, TlsContext::makeTicketKey()).value_or(nullptr);
    }

    static HttpLimits limits(const std::function<void(HttpLimits &)> &change)
    {
        HttpLimits limits;
        limits.maxHeaderBytes = 1024;
        limits.maxBodyBytes = 4096;
        limits.closeTimeout = std::chrono::milliseconds(300);
        if (change)
            change(limits);
        return limits;
    }

    quint16 port() const { return http.port(); }

    HttpServer http;
    QList<HttpReply> held;
    QList<WebSocket *> sockets;
    QList<HttpRequest> upgrades;
};

inline QByteArray get(const QByteArray &target, const QByteArray &more = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + more + "\r\n";
}

inline QByteArray post(const QByteArray &target, const QByteArray &body)
{
    return "POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QJsonObject jsonOf(const RawClient::Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

inline QString errorCodeOf(const RawClient::Response &response)
{
    return jsonOf(response).value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
}

inline HttpResponse text(const QByteArray &body)
{
    return {200, body, "text/plain"};
}

} // namespace hearth
