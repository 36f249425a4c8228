// SPDX-License-Identifier: GPL-3.0-or-later
#include "Namespace.h"

#include "EngineSession.h"
#include "NamespacePrivate.h"
#include "SocketConnection.h"
#include "SocketPrivate.h"

namespace hearth {

ConnectDecision::ConnectDecision(Decide decide)
    : m_decide(std::make_shared<Decide>(std::move(decide)))
{
}

Socket *ConnectDecision::accept() const
{
    // The first decision counts.
    const Decide decide = std::exchange(*m_decide, nullptr);
    return decide ? decide({}) : nullptr;
}

void ConnectDecision::refuse(const Error &error) const
{
    if (const Decide decide = std::exchange(*m_decide, nullptr))
        decide(error);
}

Namespace::Namespace(const QString &name, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->name = name;
}

Namespace::~Namespace() = default;

QString Namespace::name() const
{
    return d->name;
}

void Namespace::setConnectHandler(ConnectHandler handler)
{
    d->connectHandler = std::move(handler);
}

void Namespace::enter(Socket *socket, const QString &channel)
{
    if (!socket->isConnected())
        return;
    d->channels[channel].insert(socket);
    socket->d->channels.insert(channel);
}

void Namespace::leave(Socket *socket, const QString &channel)
{
    if (socket->d->channels.remove(channel))
        d->leave(socket, channel);
}

int Namespace::socketCount(const QString &channel) const
{
    const auto found = d->channels.constFind(channel);
    return found == d->channels.cend() ? 0 : int(found->size());
}

QList<Socket *> Namespace::sockets(const QString &channel) const
{
    return d->channels.value(channel).values();
}

QList<Socket *> Namespace::sockets() const
{
    return d->sockets.values();
}

int Namespace::broadcast(const QString &channel, const QString &event, const QJsonValue &argument, const Socket *except)
{
    const auto found = d->channels.constFind(channel);
    if (found == d->channels.cend())
        return 0;
    return d->send(*found, event, argument, except);
}

int Namespace::broadcast(
    const QStringList &channels, const QString &event, const QJsonValue &argument, const Socket *except)
{
    QSet<Socket *> united;
    for (const QString &channel : channels)
        united.unite(d->channels.value(channel));
    return d->send(united, event, argument, except);
}

int Namespace::broadcastAll(const QString &event, const QJsonValue &argument, const Socket *except)
{
    return d->send(d->sockets, event, argument, except);
}

void Namespace::Private::decide(const QJsonObject &auth, const QHostAddress &peer, const ConnectDecision &decision) const
{
    if (connectHandler)
        connectHandler(auth, peer, decision);
    else
        decision.accept();
}

void Namespace::Private::remove(Socket *socket)
{
    sockets.remove(socket);
    const auto left = std::exchange(socket->d->channels, {});
    for (const QString &channel : left)
        leave(socket, channel);
}

void Namespace::Private::leave(Socket *socket, const QString &channel)
{
    const auto found = channels.find(channel);
    if (found != channels.end() && found->remove(socket) && found->isEmpty())
        channels.erase(found);
}

int Namespace::Private::send(
    const QSet<Socket *> &to, const QString &event, const QJsonValue &argument, const Socket *except) const
{
    SocketPacket packet;
    packet.nsp = name;
    packet.data = socketio::eventData(event, argument);
    const OutgoingMessage message(socketio::toEngine(packet));
    int count = 0;
    // Sending never closes a session at once, so the set cannot change underway.
    for (Socket *socket : to) {
        if (socket == except)
            continue;
        socket->d->connection.session().send(message);
        ++count;
    }
    return count;
}

} // namespace hearth
