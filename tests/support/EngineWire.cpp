// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineWire.h"

#include "Await.h"
#include "PayloadPackets.h"

#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace hearth {

std::unique_ptr<EngineWire> EngineWire::make(Kind kind, const QUrl &server)
{
    if (kind == Kind::WebSocket)
        return std::make_unique<WebSocketWire>(server);
    return std::make_unique<PollingWire>(server);
}

void EngineWire::take(const EnginePacket &packet)
{
    switch (packet.type) {
    case EnginePacketType::Open:
        m_handshake = engine::Handshake::fromJson(packet.data).value_or({});
        Q_EMIT opened();
        break;
    case EnginePacketType::Ping: send({EnginePacketType::Pong, packet.data}); break;
    case EnginePacketType::Message: Q_EMIT messageReceived(packet); break;
    case EnginePacketType::Close: end(); break;
    default: break;
    }
}

void EngineWire::end()
{
    if (!std::exchange(m_closed, true))
        Q_EMIT closed();
}

WebSocketWire::WebSocketWire(const QUrl &server)
    : m_server(server)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (const auto packet = engine::decode(text.toUtf8()))
            take(*packet);
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { end(); });
}

void WebSocketWire::open()
{
    QUrl url = m_server.resolved(QUrl(u"/socket.io/?EIO=4&transport=websocket"_s));
    url.setScheme(u"ws"_s);
    m_socket.open(url);
}

void WebSocketWire::send(const EnginePacket &packet)
{
    if (packet.binary)
        m_socket.sendBinaryMessage(packet.data);
    else
        m_socket.sendTextMessage(QString::fromUtf8(engine::encode(packet)));
}

void WebSocketWire::abort()
{
    m_socket.abort();
    end();
}

PollingWire::PollingWire(const QUrl &server)
    : m_server(server)
{
}

void PollingWire::open()
{
    poll();
}

QNetworkRequest PollingWire::request() const
{
    QUrl url = m_server.resolved(QUrl(u"/socket.io/"_s));
    QUrlQuery query {{u"EIO"_s, u"4"_s}, {u"transport"_s, u"polling"_s}};
    if (!m_handshake.sid.isEmpty())
        query.addQueryItem(u"sid"_s, m_handshake.sid);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("text/plain;charset=UTF-8"));
    return request;
}

void PollingWire::poll()
{
    m_isPolling = false;
    QNetworkReply *reply = m_network.get(request());
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_isPolling = true; });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (isClosed())
            return;
        const auto packets = packetsOf(reply->readAll());
        if (reply->error() != QNetworkReply::NoError || !packets)
            return end();
        for (const EnginePacket &packet : *packets)
            take(packet);
        if (!isClosed())
            poll();
    });
}

void PollingWire::send(const EnginePacket &packet)
{
    m_outgoing.append(packet);
    post();
}

void PollingWire::post()
{
    if (m_posting || m_outgoing.isEmpty() || isClosed())
        return;
    m_posting = true;
    QNetworkReply *reply = m_network.post(request(), engine::encodePayload(std::exchange(m_outgoing, {})));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_posting = false;
        if (reply->error() != QNetworkReply::NoError)
            return end();
        post();
    });
}

void PollingWire::abort()
{
    // Between two polls there is no connection that could break, and a poll that ends as it comes may still be answered: the
    // server would go by the heartbeat. It has the poll once it has answered what was sent after it.
    comesTrue([this] { return m_isPolling || isClosed(); });
    const QNetworkReply *later = m_network.get(QNetworkRequest(m_server.resolved(QUrl(u"/healthz"_s))));
    comesTrue([later] { return later->isFinished(); });
    end();
    for (QNetworkReply *reply : m_network.findChildren<QNetworkReply *>())
        reply->abort();
}

} // namespace hearth
