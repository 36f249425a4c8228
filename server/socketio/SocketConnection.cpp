// SPDX-License-Identifier: GPL-3.0-or-later
#include "SocketConnection.h"

#include "EngineSession.h"
#include "NamespacePrivate.h"
#include "SocketPrivate.h"
#include "core/JsonWriter.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimerEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(lcSocketIo, "hearth.server.socketio", QtInfoMsg)

/// 120 random bits. Not secret like Engine.IO's: others may be told it.
QString makeSocketId()
{
    std::array<quint32, 4> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), 15);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding));
}

QString reasonName(EngineSession::CloseReason reason)
{
    switch (reason) {
    case EngineSession::CloseReason::ClientClosed: return u"the client closed the connection"_s;
    case EngineSession::CloseReason::ServerClosed: return u"the server closed the connection"_s;
    case EngineSession::CloseReason::TransportGone: return u"the connection broke"_s;
    case EngineSession::CloseReason::PingTimeout: return u"ping timeout"_s;
    case EngineSession::CloseReason::ProtocolError: return u"protocol error"_s;
    case EngineSession::CloseReason::TooSlow: return u"reads too slowly"_s;
    case EngineSession::CloseReason::TooLarge: return u"it sent a packet that is too large"_s;
    case EngineSession::CloseReason::BinaryRefused: return u"it sent binary data"_s;
    case EngineSession::CloseReason::MemoryShort: return u"the server is short of memory"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

SocketConnection::SocketConnection(EngineSession &session, SocketServer &server)
    : QObject(&session)
    , m_session(session)
    , m_server(server)
{
    connect(&session, &EngineSession::messageReceived, this, &SocketConnection::onMessage);
    connect(
        &session, &EngineSession::closed, this, [this](EngineSession::CloseReason reason) { onSessionClosed(reasonName(reason)); });
    watchForIdleness();
}

SocketConnection::~SocketConnection()
{
    onSessionClosed(u"the server is gone"_s);
    m_server.forget(*this);
}

std::vector<SocketConnection::NamespaceSocket>::iterator SocketConnection::find(const Namespace *nsp)
{
    return std::find_if(m_sockets.begin(), m_sockets.end(), [nsp](const NamespaceSocket &one) { return one.nsp == nsp; });
}

void SocketConnection::send(const QByteArray &text)
{
    m_session.send(OutgoingMessage({EnginePacket::text(text)}));
}

void SocketConnection::onMessage(const EnginePacket &message)
{
    if (const qsizetype most = m_server.options().maxPacket; most > 0 && message.data.size() > most) {
        qCDebug(lcSocketIo).noquote() << "Closing the connection of" << m_session.opener().peer.toString()
                                      << "- a packet is too large";
        return m_session.close(EngineSession::CloseReason::TooLarge);
    }
    if (!message.binary && !m_decoder.isWaiting()) {
        Socket *socket = this->socket(u"/"_s);
        if (auto event = socket ? socketio::PlainEvent::read(message.data) : std::nullopt)
            return socket->d->onEvent(*std::move(event));
    }
    if (!m_server.takesBinary() && socketio::Decoder::announcesBinary(message)) {
        qCDebug(lcSocketIo).noquote() << "Closing the connection of" << m_session.opener().peer.toString()
                                      << "- it sends binary data";
        return m_session.close(EngineSession::CloseReason::BinaryRefused);
    }
    const auto packet = m_decoder.take(message);
    m_session.setKept(m_decoder.waitingBytes());
    if (!packet)
        return protocolError(packet.error().message);
    if (*packet)
        onPacket(**packet);
    else if (!socket(m_decoder.waitingFor()))
        protocolError(u"a packet for a namespace it is not in"_s); // which would be gathered for nothing
}

/// Null when it is in no such namespace, or its CONNECT is being decided.
Socket *SocketConnection::socket(const QString &nsp)
{
    const auto known = find(m_server.find(nsp));
    return known == m_sockets.end() ? nullptr : known->socket;
}

void SocketConnection::onPacket(const SocketPacket &packet)
{
    if (packet.type == SocketPacketType::Connect)
        return onConnect(packet, m_server.find(packet.nsp));
    Socket *socket = this->socket(packet.nsp);
    if (!socket)
        return protocolError(u"a packet for a namespace it is not in"_s);
    switch (packet.type) {
    case SocketPacketType::Event: return socket->d->onEvent(packet);
    case SocketPacketType::Disconnect: return socket->d->end(u"the client left the namespace"_s);
    case SocketPacketType::Ack: // This server asks for none; one that comes late is nothing to close for.
        return;
    default: return protocolError(u"a packet that only servers send"_s);
    }
}

void SocketConnection::onConnect(const SocketPacket &packet, Namespace *nsp)
{
    if (!nsp) {
        send(socketio::encode(SocketPacketType::ConnectError, packet.nsp,
            jsonObject([](JsonWriter &json) { json.field("message", "Invalid namespace"_L1); })));
        return watchForIdleness();
    }
    if (find(nsp) != m_sockets.end())
        return protocolError(u"a second CONNECT to a namespace"_s);
    m_sockets.push_back({nsp, nullptr});
    m_connectTimer.stop();
    const QJsonObject auth = packet.data.toObject();
    const QPointer<SocketConnection> self(this);
    const QPointer<Namespace> where(nsp);
    const ConnectDecision decision([self, where, auth](const Result<void> &result) -> Socket * {
        if (!self || !where || !self->m_session.isOpen())
            return nullptr;
        if (result)
            return self->accept(*where, auth);
        self->refuse(*where, result.error());
        return nullptr;
    });
    nsp->d->decide(auth, m_session.opener().peer, decision);
}

Socket *SocketConnection::accept(Namespace &nsp, const QJsonObject &auth)
{
    auto *socket = new Socket(makeSocketId(), nsp, *this);
    find(&nsp)->socket = socket;
    nsp.d->add(*socket);
    m_session.setEntered(true);
    send(socketio::encode(
        SocketPacketType::Connect, nsp.name(), jsonObject([&](JsonWriter &json) { json.field("sid", socket->d->id); })));
    const QPointer<Socket> guard(socket);
    Q_EMIT nsp.connected(socket, auth);
    return guard && guard->isConnected() ? socket : nullptr;
}

void SocketConnection::refuse(Namespace &nsp, const Error &error)
{
    if (const auto pending = find(&nsp); pending != m_sockets.end() && !pending->socket)
        m_sockets.erase(pending);
    send(socketio::encode(SocketPacketType::ConnectError, nsp.name(), jsonObject([&](JsonWriter &json) {
        json.field("message", error.message);
        json.field("data", error);
    })));
    watchForIdleness();
}

void SocketConnection::disconnectSocket(Socket *socket, bool closeConnection)
{
    if (!socket->isConnected())
        return;
    SocketPacket packet;
    packet.type = SocketPacketType::Disconnect;
    packet.nsp = socket->nsp().name();
    send(socketio::encode(packet));
    socket->d->end(u"the server ended it"_s);
    if (closeConnection)
        m_session.close();
}

void SocketConnection::forget(Socket *socket)
{
    socket->nsp().d->remove(*socket);
    if (const auto left = find(&socket->nsp()); left != m_sockets.end())
        m_sockets.erase(left);
    watchForIdleness();
}

void SocketConnection::onSessionClosed(const QString &reason)
{
    m_connectTimer.stop();
    const auto sockets = std::exchange(m_sockets, {});
    for (const NamespaceSocket &one : sockets)
        if (one.socket)
            one.socket->d->end(reason);
}

void SocketConnection::protocolError(const QString &what)
{
    qCDebug(lcSocketIo).noquote() << "Closing the connection of" << m_session.opener().peer.toString() << "-" << what;
    m_session.close(EngineSession::CloseReason::ProtocolError);
}

void SocketConnection::watchForIdleness()
{
    if (!m_sockets.empty() || !m_session.isOpen() || m_connectTimer.isActive())
        return;
    m_session.setEntered(false);
    m_connectTimer.start(int(m_server.options().connectTimeout.count()), this);
}

void SocketConnection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_connectTimer.timerId())
        return QObject::timerEvent(event);
    m_connectTimer.stop();
    protocolError(u"it is in no namespace"_s);
}

} // namespace hearth
