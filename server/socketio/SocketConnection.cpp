// SPDX-License-Identifier: GPL-3.0-or-later
#include "SocketConnection.h"

#include "EngineSession.h"
#include "NamespacePrivate.h"
#include "SocketPrivate.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QRandomGenerator>

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
    }
    Q_UNREACHABLE();
}

} // namespace

SocketConnection::SocketConnection(EngineSession &session, FindNamespace find, const SocketOptions &options)
    : QObject(&session)
    , m_session(session)
    , m_find(std::move(find))
    , m_connectTimeout(options.connectTimeout)
{
    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] { protocolError(u"it is in no namespace"_s); });
    connect(&session, &EngineSession::messageReceived, this, [this](const EnginePacket &message) {
        auto packet = m_decoder.take(message);
        if (!packet)
            return protocolError(packet.error().message);
        if (*packet)
            onPacket(**packet);
    });
    connect(&session, &EngineSession::closed, this,
        [this](EngineSession::CloseReason reason) { onSessionClosed(reasonName(reason)); });
    watchForIdleness();
}

SocketConnection::~SocketConnection()
{
    onSessionClosed(u"the server is gone"_s);
}

void SocketConnection::send(const SocketPacket &packet)
{
    m_session.send(OutgoingMessage(socketio::toEngine(packet)));
}

void SocketConnection::onPacket(const SocketPacket &packet)
{
    if (packet.type == SocketPacketType::Connect)
        return onConnect(packet);
    Socket *socket = m_sockets.value(packet.nsp);
    if (!socket)
        return protocolError(u"a packet for a namespace it is not in"_s);
    switch (packet.type) {
    case SocketPacketType::Event:
        return socket->d->onEvent(packet);
    case SocketPacketType::Disconnect:
        return socket->d->end(u"the client left the namespace"_s);
    case SocketPacketType::Ack: // This server asks for none; one that comes late is nothing to close for.
        return;
    default:
        return protocolError(u"a packet that only servers send"_s);
    }
}

void SocketConnection::onConnect(const SocketPacket &packet)
{
    Namespace *nsp = m_find(packet.nsp);
    if (!nsp)
        return refuse(packet.nsp, {{u"message"_s, u"Invalid namespace"_s}});
    if (m_sockets.contains(packet.nsp))
        return protocolError(u"a second CONNECT to a namespace"_s);
    m_sockets.insert(packet.nsp, nullptr);
    m_connectTimer.stop();
    const QJsonObject auth = packet.data.toObject();
    const QPointer<SocketConnection> self(this);
    const QPointer<Namespace> where(nsp);
    const ConnectDecision decision([self, where, auth](const Result<void> &result) -> Socket * {
        if (!self || !where || !self->m_session.isOpen())
            return nullptr;
        if (result)
            return self->accept(*where, auth);
        self->refuse(where->name(), {{u"message"_s, result.error().message}, {u"data"_s, toJson(result.error())}});
        return nullptr;
    });
    nsp->d->decide(auth, m_session.peer(), decision);
}

Socket *SocketConnection::accept(Namespace &nsp, const QJsonObject &auth)
{
    auto *socket = new Socket(makeSocketId(), nsp, *this);
    m_sockets.insert(nsp.name(), socket);
    nsp.d->add(socket);
    SocketPacket answer;
    answer.type = SocketPacketType::Connect;
    answer.nsp = nsp.name();
    answer.data = QJsonObject {{u"sid"_s, socket->id()}};
    send(answer);
    const QPointer<Socket> guard(socket);
    Q_EMIT nsp.connected(socket, auth);
    return guard && guard->isConnected() ? socket : nullptr;
}

void SocketConnection::refuse(const QString &nsp, const QJsonObject &error)
{
    if (const auto pending = m_sockets.constFind(nsp); pending != m_sockets.cend() && !*pending)
        m_sockets.erase(pending);
    SocketPacket answer;
    answer.type = SocketPacketType::ConnectError;
    answer.nsp = nsp;
    answer.data = error;
    send(answer);
    watchForIdleness();
}

void SocketConnection::disconnectSocket(Socket *socket, bool closeConnection)
{
    if (!socket->isConnected())
        return;
    SocketPacket packet;
    packet.type = SocketPacketType::Disconnect;
    packet.nsp = socket->nsp().name();
    send(packet);
    socket->d->end(u"the server ended it"_s);
    if (closeConnection)
        m_session.close();
}

void SocketConnection::forget(Socket *socket)
{
    socket->nsp().d->remove(socket);
    m_sockets.remove(socket->nsp().name());
    watchForIdleness();
}

void SocketConnection::onSessionClosed(const QString &reason)
{
    m_connectTimer.stop();
    const auto sockets = std::exchange(m_sockets, {});
    for (Socket *socket : sockets)
        if (socket)
            socket->d->end(reason);
}

void SocketConnection::protocolError(const QString &what)
{
    qCDebug(lcSocketIo).noquote() << "Closing the connection of" << m_session.peer().toString() << "-" << what;
    m_session.close(EngineSession::CloseReason::ProtocolError);
}

void SocketConnection::watchForIdleness()
{
    if (m_sockets.isEmpty() && m_session.isOpen() && !m_connectTimer.isActive())
        m_connectTimer.start(m_connectTimeout);
}

} // namespace hearth
