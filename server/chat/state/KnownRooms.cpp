// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/KnownRooms.h"

#include <algorithm>

namespace hearth {

KnownRooms::Entry *KnownRooms::find(RoomId id)
{
    const auto found = m_rooms.find(id);
    return found == m_rooms.end() ? nullptr : &found->second;
}

QList<RoomId> KnownRooms::ids() const
{
    QList<RoomId> ids;
    std::ranges::copy_if(m_order.after({}), std::back_inserter(ids), [this](RoomId id) { return find(id); });
    return ids;
}

RoomId KnownRooms::publicAfter(RoomId after) const
{
    for (const RoomId id : m_order.after(after))
        if (const Entry *known = find(id); known && known->room.kind == RoomKind::Public)
            return id;
    return {};
}

qsizetype KnownRooms::count(std::optional<UserId> creator) const
{
    return std::count_if(m_rooms.begin(), m_rooms.end(), [creator](const auto &known) {
        const Room &room = known.second.room;
        return room.kind != RoomKind::Direct && (!creator || room.createdBy == *creator)
            && (room.kind == RoomKind::Public || known.second.members.count() > 0);
    });
}

void KnownRooms::add(const Room &room)
{
    m_rooms[room.id].room = room;
    m_order.tidy(m_rooms);
    m_order.put(room.id);
}

} // namespace hearth
