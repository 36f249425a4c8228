// SPDX-License-Identifier: GPL-3.0-or-later
#include "Channel.h"

#include "SocketConnection.h"
#include "SocketPrivate.h"

namespace hearth {

void Channel::add(Socket &socket)
{
    auto &subscriptions = socket.d->subscriptions;
    if (subscriptionTo(subscriptions, *this) != subscriptions.end())
        return;
    subscriptions.append({this, m_sockets.size()});
    m_sockets.append(&socket);
    m_sessions.append(&socket.d->connection.session());
}

bool Channel::remove(Socket &socket)
{
    auto &subscriptions = socket.d->subscriptions;
    const auto subscription = subscriptionTo(subscriptions, *this);
    if (subscription == subscriptions.end())
        return false;
    // The last one moves into the gap.
    const qsizetype gap = subscription->index;
    subscriptions.erase(subscription);
    Socket *const moved = m_sockets.takeLast();
    EngineSession *const session = m_sessions.takeLast();
    if (moved == &socket)
        return true;
    m_sockets[gap] = moved;
    m_sessions[gap] = session;
    subscriptionTo(moved->d->subscriptions, *this)->index = gap;
    return true;
}

} // namespace hearth
