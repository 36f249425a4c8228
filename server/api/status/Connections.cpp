// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/Connections.h"

#include "Socket.h"

namespace hearth {

Connections::Connections(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void Connections::add(const Socket &socket, UserId user)
{
    const qint64 number = ++m_last;
    m_all.emplace(number, Entry {&socket, user, m_clock.now()});
    connect(&socket, &Socket::disconnected, this, [this, number] { m_all.erase(number); });
}

} // namespace hearth
