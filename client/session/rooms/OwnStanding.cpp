// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rooms/OwnStanding.h"

namespace hearth {

bool mayDo(const Room *room, Role onServer, RoomAction action)
{
    return room && room->membership && mayInRoom({onServer, room->membership->role}, action, *room)
        && (!room->archived || roomRight(action).whereArchived);
}

Room withRole(Room room, const events::MemberUpdated &member, UserId self)
{
    for (QList<UserId> *some : {&room.owners, &room.moderators}) {
        some->removeOne(member.user->id);
        if (member.role == (some == &room.owners ? RoomRole::Owner : RoomRole::Moderator))
            some->append(member.user->id);
    }
    if (room.membership && member.user->id == self)
        room.membership->role = member.role;
    return room;
}

Room withNotify(Room room, NotifyLevel level)
{
    room.membership->notify = level;
    return room;
}

} // namespace hearth
