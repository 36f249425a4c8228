// SPDX-License-Identifier: GPL-3.0-or-later
#include "Socket.h"

#include "EngineSession.h"
#include "Namespace.h"
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
    return d->connection.session().peer();
}

Namespace &Socket::nsp() const
{
    return d->nsp;
}

bool Socket::isConnected() const
{
    return d->connected;
}

const QSet<QString> &Socket::channels() const
{
    return d->channels;
}

void Socket::emitEvent(const QString &name, const QJsonValue &argument)
{
    emitEvent(socketio::eventData(name, argument), {});
}

void Socket::emitEvent(const QJsonArray &data, const QList<QByteArray> &attachments)
{
    SocketPacket packet;
    packet.data = data;
    packet.attachments = attachments;
    d->send(std::move(packet));
}

void Socket::disconnectNow(bool closeConnection)
{
    d->connection.disconnectSocket(this, closeConnection);
}

void Socket::Private::send(SocketPacket packet)
{
    if (!connected)
        return;
    packet.nsp = nsp.name();
    connection.send(packet);
}

void Socket::Private::onEvent(const SocketPacket &packet)
{
    QJsonArray arguments = packet.data.toArray();
    const QString name = arguments.takeAt(0).toVariant().toString();
    Q_EMIT q.eventReceived(name, arguments, packet.attachments, packet.ackId ? Ack(&q, *packet.ackId) : Ack());
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

void Ack::operator()(const QJsonObject &answer) const
{
    send({answer});
}

void Ack::send(const QJsonArray &arguments, const QList<QByteArray> &attachments) const
{
    if (!isWanted())
        return;
    SocketPacket packet;
    packet.type = SocketPacketType::Ack;
    packet.ackId = d->id;
    packet.data = arguments;
    packet.attachments = attachments;
    std::exchange(d->socket, nullptr)->d->send(std::move(packet));
}

} // namespace hearth
