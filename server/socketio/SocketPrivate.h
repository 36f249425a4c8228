// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Channel.h"
#include "Socket.h"
#include "protocol/PlainEvent.h"

#include <QVarLengthArray>

#include <algorithm>

namespace hearth {

class OutgoingMessage;
class SocketConnection;

class Socket::Private
{
public:
    /// To a channel.
    struct Subscription
    {
        Channel *channel;
        qsizetype index; ///< among the sockets of the channel
    };
    using Subscriptions = QVarLengthArray<Subscription, 4>; // everyone's channel, and a user's few others

    Private(Socket &socket, const QString &id, Namespace &nsp, SocketConnection &connection)
        : q(socket)
        , id(id)
        , nsp(nsp)
        , connection(connection)
    {
    }

    void send(const OutgoingMessage &message);
    void sendAck(quint64 id, const JsonText &answer);
    void onEvent(const SocketPacket &packet);
    void onEvent(socketio::PlainEvent event);
    void emitReceived(QByteArrayView name, const EventArguments &arguments, std::optional<quint64> ackId);
    /// Out of every channel and of the namespace, then disconnected().
    void end(const QString &reason);

    Socket &q;
    const QString id;
    Namespace &nsp;
    SocketConnection &connection; ///< its parent
    Subscriptions subscriptions;
    quint64 round = 0; ///< of the broadcast that reached it last, among those to several channels
    bool connected = true;
};

inline Socket::Private::Subscriptions::iterator subscriptionTo(
    Socket::Private::Subscriptions &subscriptions, const Channel &channel)
{
    return std::find_if(subscriptions.begin(), subscriptions.end(),
        [&](const Socket::Private::Subscription &subscription) { return subscription.channel == &channel; });
}

} // namespace hearth
