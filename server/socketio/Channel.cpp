// SPDX-License-Identifier: GPL-3.0-or-later
#include "Channel.h"

#include "SocketConnection.h"
#include "SocketPrivate.h"

namespace hearth {

void Channel::add(Socket &socket)
{
    auto &places = socket.d->places;
    if (placeIn(places, *this) != places.end())
        return;
    places.append({this, m_sockets.size()});
    m_sockets.append(&socket);
    m_sessions.append(&socket.d->connection.session());
}

bool Channel::remove(Socket &socket)
{
    auto &places = socket.d->places;
    const auto place = placeIn(places, *this);
    if (place == places.end())
        return false;
    // The last one moves into the gap.
    const qsizetype gap = place->index;
    places.erase(place);
    Socket *const moved = m_sockets.takeLast();
    EngineSession *const session = m_sessions.takeLast();
    if (moved == &socket)
        return true;
    m_sockets[gap] = moved;
    m_sessions[gap] = session;
    placeIn(moved->d->places, *this)->index = gap;
    return true;
}

} // namespace hearth
