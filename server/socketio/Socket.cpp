// SPDX-License-Identifier: GPL-3.0-or-later
#include "Socket.h"

#include "EngineSession.h"
#include "EventArguments.h"
#include "NamespacePrivate.h"
#include "SocketConnection.h"
#include "SocketPrivate.h"

#include <QPointer>

namespace hearth {

Socket::Socket(const QString &id, Namespace &nsp, SocketConnection &connection)
    : QObject(&connection)
    , d(std::make_unique<Private>(*this, id, nsp, connection))
{
}

Socket::~Socket() = default;

QString Socket::id() const
{
    return d->id;
}

QHostAddress Socket::peer() const
{
    return d->connection.session().opener().peer;
}

QByteArray Socket::client() const
{
    return d->connection.session().opener().client;
}

Namespace &Socket::nsp() const
{
    return d->nsp;
}

bool Socket::isConnected() const
{
    return d->connected;
}

QList<ChannelName> Socket::channels() const
{
    QList<ChannelName> names;
    for (const Private::Subscription &subscription : d->subscriptions)
        if (subscription.channel != &d->nsp.d->everyone)
            names.append(subscription.channel->name());
    return names;
}

void Socket::emitEvent(QLatin1StringView name, const JsonText &argument)
{
    d->send(d->nsp.d->message(name, argument));
}

void Socket::emitEvent(const QJsonArray &data, const QList<QByteArray> &attachments)
{
    SocketPacket packet;
    packet.data = data;
    packet.attachments = attachments;
    packet.nsp = d->nsp.name();
    d->send(OutgoingMessage(socketio::toEngine(packet)));
}

void Socket::disconnectNow(bool closeConnection)
{
    d->connection.disconnectSocket(this, closeConnection);
}

void Socket::Private::send(const OutgoingMessage &message)
{
    if (connected)
        connection.session().send(message);
}

void Socket::Private::sendAck(quint64 id, const JsonText &answer)
{
    send(nsp.d->ack(id, answer));
}

void Socket::Private::onEvent(const SocketPacket &packet)
{
    QJsonArray arguments = packet.data.toArray();
    const QJsonValue first = arguments.first();
    const QString name = first.isString() ? first.toString() : first.toVariant().toString();
    arguments.removeFirst();
    emitReceived(name.toUtf8(), {arguments, packet.attachments}, packet.ackId);
}

void Socket::Private::onEvent(socketio::PlainEvent event)
{
    emitReceived(event.name, EventArguments(std::move(event.argument)), event.ackId);
}

void Socket::Private::emitReceived(QByteArrayView name, const EventArguments &arguments, std::optional<quint64> ackId)
{
    Q_EMIT q.eventReceived(name, arguments, ackId ? Ack(&q, *ackId) : Ack());
}

void Socket::Private::end(const QString &reason)
{
    if (!std::exchange(connected, false))
        return;
    connection.forget(&q);
    Q_EMIT q.disconnected(reason);
    q.deleteLater();
}

struct Ack::Shared
{
    QPointer<Socket> socket; ///< null once answered or gone
    quint64 id = 0;
};

Ack::Ack(Socket *socket, quint64 id)
    : d(std::make_shared<Shared>(Shared {socket, id}))
{
}

bool Ack::isWanted() const
{
    return d && d->socket && d->socket->isConnected();
}

void Ack::operator()(const JsonText &answer) const
{
    if (!isWanted())
        return;
    Socket::Private &to = *std::exchange(d->socket, nullptr)->d;
    to.sendAck(d->id, answer);
}

void Ack::send(const QJsonArray &arguments, const QList<QByteArray> &attachments) const
{
    if (!isWanted())
        return;
    Socket::Private &to = *std::exchange(d->socket, nullptr)->d;
    to.send(OutgoingMessage(socketio::toEngine({SocketPacketType::Ack, to.nsp.name(), d->id, arguments, attachments})));
}

} // namespace hearth
