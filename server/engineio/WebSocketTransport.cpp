// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebSocketTransport.h"

#include <QVarLengthArray>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// What a CLOSE frame says (RFC 6455, 5.5.1).
struct CloseFrame
{
    WebSocket::CloseCode code;
    QString reason; ///< for people
};

CloseFrame closeFrame(EngineSession::CloseReason reason)
{
    using Reason = EngineSession::CloseReason;
    switch (reason) {
    case Reason::ClientClosed:
    case Reason::TransportGone: return {WebSocket::CloseCode::Normal, {}};
    case Reason::ServerClosed: return {WebSocket::CloseCode::Normal, u"closed by the server"_s};
    case Reason::PingTimeout: return {WebSocket::CloseCode::Normal, u"ping timeout"_s};
    case Reason::ProtocolError: return {WebSocket::CloseCode::ProtocolError, u"protocol error"_s};
    case Reason::TooSlow: return {WebSocket::CloseCode::PolicyViolated, u"reads too slowly"_s};
    case Reason::TooLarge: return {WebSocket::CloseCode::TooLarge, u"a packet is too large"_s};
    case Reason::BinaryRefused: return {WebSocket::CloseCode::WrongKind, u"takes no binary messages"_s};
    case Reason::MemoryShort: return {WebSocket::CloseCode::TryAgainLater, u"the server is short of memory"_s};
    }
    Q_UNREACHABLE();
}

/// Why a session ends whose WebSocket was closed with this code, by either side.
EngineSession::CloseReason reasonOf(WebSocket::CloseCode code)
{
    using Reason = EngineSession::CloseReason;
    switch (code) {
    case WebSocket::CloseCode::TooLarge:
    case WebSocket::CloseCode::WrongData:
    case WebSocket::CloseCode::ProtocolError: return Reason::ProtocolError;
    case WebSocket::CloseCode::WrongKind: return Reason::BinaryRefused;
    case WebSocket::CloseCode::TryAgainLater: return Reason::MemoryShort;
    default: return Reason::TransportGone;
    }
}

} // namespace

WebSocketTransport::WebSocketTransport(WebSocket *socket, const EngineOptions &options)
    : Transport(nullptr) // taken out of a server's thousands of children again, it would cost a search
    , m_socket(socket)
{
    connect(socket, &WebSocket::textReceived, this, &WebSocketTransport::onText);
    connect(socket, &WebSocket::binaryReceived, this,
        [this](const QByteArray &bytes) { Q_EMIT packetReceived(EnginePacket::bytes(bytes)); });
    connect(socket, &WebSocket::closed, this, [this](WebSocket::CloseCode code) {
        m_socket = nullptr;
        Q_EMIT gone(reasonOf(code));
    });
    socket->start(options.maxPayload, options.takesBinary);
}

WebSocketTransport::~WebSocketTransport()
{
    delete m_socket;
}

void WebSocketTransport::onText(const QByteArray &utf8)
{
    const auto packet = engine::decode(utf8);
    if (packet)
        Q_EMIT packetReceived(*packet);
    else
        Q_EMIT gone(CloseReason::ProtocolError);
}

qsizetype WebSocketTransport::write(std::span<const OutgoingMessage> messages)
{
    const auto all = qsizetype(messages.size());
    if (!m_socket)
        return all;
    if (messages.size() == 1) {
        m_socket->write({&messages[0].webSocketFrames(), 1});
        return all;
    }
    QVarLengthArray<QByteArray, 32> frames;
    for (const OutgoingMessage &message : messages)
        frames.append(message.webSocketFrames());
    m_socket->write({frames.constData(), size_t(frames.size())});
    return all;
}

qint64 WebSocketTransport::bytesWaiting() const
{
    return m_socket ? m_socket->bytesWaiting() : 0;
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
    WebSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    retire(socket, reason);
}

void WebSocketTransport::retire(WebSocket *socket, CloseReason reason)
{
    const CloseFrame frame = closeFrame(reason);
    socket->close(frame.code, frame.reason);
}

} // namespace hearth
