// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/ReadCounts.h"

#include "Namespace.h"
#include "core/Clock.h"
#include "events/Channels.h"
#include "protocol/Events.h"
#include "state/Directory.h"

namespace hearth {

ReadCounts::ReadCounts(const Directory &directory, Namespace &nsp, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_nsp(nsp)
    , m_clock(clock)
{
}

void ReadCounts::tell(RoomId room, UserId user, const Socket *except)
{
    if (const auto now = m_directory.membership(room, user))
        m_nsp.broadcast(channels::user(user), events::roomRead,
            jsonText(events::RoomRead {room, now->lastReadSeq, now->unread, now->mentions}), except);
}

void ReadCounts::tellSoon(RoomId room, const QList<UserId> &users)
{
    const bool isFirst = m_waiting.isEmpty();
    for (const UserId user : users)
        if (!m_nsp.sockets(channels::user(user)).isEmpty())
            m_waiting.insert({room, user});
    if (isFirst && !m_waiting.isEmpty())
        m_clock.after(pace, this, [this] { tellWaiting(); });
}

void ReadCounts::tellWaiting()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &[room, user] : waiting)
        tell(room, user, nullptr);
}

} // namespace hearth
