// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebSocketTransport.h"

#include "DirectSocket.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// How long a client has to answer the close frame.
constexpr int closeTimeoutMs = 3'000;

struct Farewell
{
    QWebSocketProtocol::CloseCode code;
    QString reason; ///< for people; at most 123 bytes
};

Farewell farewell(EngineSession::CloseReason reason)
{
    using Reason = EngineSession::CloseReason;
    switch (reason) {
    case Reason::ClientClosed:
    case Reason::TransportGone:
        return {QWebSocketProtocol::CloseCodeNormal, {}};
    case Reason::ServerClosed:
        return {QWebSocketProtocol::CloseCodeNormal, u"closed by the server"_s};
    case Reason::PingTimeout:
        return {QWebSocketProtocol::CloseCodeNormal, u"ping timeout"_s};
    case Reason::ProtocolError:
        return {QWebSocketProtocol::CloseCodeProtocolError, u"protocol error"_s};
    case Reason::TooSlow:
        return {QWebSocketProtocol::CloseCodePolicyViolated, u"reads too slowly"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

WebSocketTransport::WebSocketTransport(const WebSocketConnection &connection, int maxPayload, QObject *parent)
    : Transport(parent)
    , m_socket(connection.socket)
    , m_tcp(connection.tcp)
{
    m_socket->setMaxAllowedIncomingFrameSize(quint64(maxPayload));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(maxPayload));
    connect(m_socket, &QWebSocket::textMessageReceived, this, &WebSocketTransport::onTextMessage);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this,
        [this](const QByteArray &message) { Q_EMIT packetReceived(EnginePacket::bytes(message)); });
    connect(m_socket, &QWebSocket::disconnected, this, [this] {
        QWebSocket *socket = std::exchange(m_socket, nullptr);
        const bool refused = socket->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData
            || socket->closeCode() == QWebSocketProtocol::CloseCodeWrongDatatype;
        socket->deleteLater();
        Q_EMIT gone(refused ? CloseReason::ProtocolError : CloseReason::TransportGone);
    });
}

WebSocketTransport::~WebSocketTransport()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
}

void WebSocketTransport::onTextMessage(const QString &message)
{
    const auto packet = engine::decode(message.toUtf8());
    if (packet)
        Q_EMIT packetReceived(*packet);
    else
        Q_EMIT gone(CloseReason::ProtocolError);
}

void WebSocketTransport::write(std::span<const OutgoingMessage> messages)
{
    for (const OutgoingMessage &message : messages)
        if (m_tcp)
            writeNow(*m_tcp, message.webSocketFrames());
}

qint64 WebSocketTransport::bytesWaiting() const
{
    return m_tcp ? m_tcp->bytesToWrite() : 0;
}

void WebSocketTransport::close(CloseReason reason, std::span<const OutgoingMessage> rest)
{
    if (!m_socket)
        return;
    if (reason == CloseReason::ServerClosed) {
        write(rest);
        const OutgoingMessage end({EnginePacket {EnginePacketType::Close, {}, false}});
        write({&end, 1});
    }
    m_socket->disconnect(this);
    retire(std::exchange(m_socket, nullptr), reason);
}

void WebSocketTransport::retire(QWebSocket *socket, CloseReason reason)
{
    // Deleting a connected QWebSocket emits signals from its destructor, so it goes when it is disconnected.
    QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    const Farewell words = farewell(reason);
    socket->close(words.code, words.reason);
    if (socket->state() == QAbstractSocket::UnconnectedState)
        socket->deleteLater();
    else
        QTimer::singleShot(closeTimeoutMs, socket, &QWebSocket::abort);
}

} // namespace hearth
