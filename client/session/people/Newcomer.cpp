// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/people/Newcomer.h"

#include <algorithm>

namespace hearth {

Newcomer Newcomer::arrives(const User &user, const QList<Room> &rooms, bool neverHere)
{
    if (rooms.isEmpty())
        return {user.role == Role::Owner ? CreateGeneral : Nothing, {}};
    if (!neverHere || std::any_of(rooms.begin(), rooms.end(), [](const Room &room) { return room.membership.has_value(); }))
        return {};
    const Room *oldest = nullptr;
    for (const Room &room : rooms)
        if (room.kind == RoomKind::Public && (!oldest || room.id < oldest->id))
            oldest = &room;
    return oldest ? Newcomer {Join, oldest->id} : Newcomer {};
}

} // namespace hearth
