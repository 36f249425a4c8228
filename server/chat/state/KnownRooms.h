// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/IdsInOrder.h"
#include "state/RoomMembers.h"

#include <optional>
#include <unordered_map>

namespace hearth {

/// Every room, with those who are in it. Part of the Directory.
class KnownRooms
{
public:
    struct Entry
    {
        Room room;
        RoomMembers members;
    };

    Entry *find(RoomId id);
    const Entry *find(RoomId id) const { return const_cast<KnownRooms *>(this)->find(id); }
    QList<RoomId> ids() const; ///< in order
    /// The first public room with a higher id than `after`; invalid when there is none.
    RoomId publicAfter(RoomId after) const;
    /// How many there are, without direct ones, and private ones that nobody is in; with `creator`, of those that this user made.
    qsizetype count(std::optional<UserId> creator) const;

    void add(const Room &room);
    void remove(RoomId id) { m_rooms.erase(id); }

private:
    std::unordered_map<RoomId, Entry> m_rooms;
    IdsInOrder<RoomId> m_order;
};

} // namespace hearth
