// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "quotas/Allowance.h"

namespace hearth {

class Directory;

/// How many rooms there may be, of one user, from one address and in all; how many members a room may have, and of how
/// many rooms one may be a member. Counted are those that are there and those that are being stored. Used on the
/// Clock's thread.
class RoomQuota
{
public:
    RoomQuota(const Directory &directory, const ChatOptions &options, const Clock &clock);

    /// Whether there may be one more room of the caller's. LimitReached, RateLimited. If so, roomStored() must follow,
    /// however storing it went.
    Result<void> takeRoom(const Caller &caller);
    /// The same for a direct one; nothing follows.
    Result<void> takeDirect(const Caller &caller);
    void roomStored(UserId creator) { m_newRooms.removeOne(creator); }
    /// Whether the caller may come into a room or leave one, which is told to everyone in it each time. `what` names it:
    /// "joins". RateLimited.
    Result<void> takeChange(const Caller &caller, const QString &what);
    /// As takeRoom(), for one more member of a room.
    Result<void> takeMembership(UserId user, RoomId room);
    void membershipStored(UserId user, RoomId room) { m_newMemberships.removeOne({user, room}); }

private:
    const Directory &m_directory;
    const bool m_enabled;
    const int m_maxRooms;
    const int m_maxRoomsOfUser;
    const int m_maxDirectRoomsOfUser;
    const int m_maxMembers;
    const int m_maxMemberships;
    Allowance m_roomsOfUser;
    RateLimiter m_roomsOfAddress;
    Allowance m_changesOfUser;
    RateLimiter m_changesOfAddress;
    QList<UserId> m_newRooms; ///< their creators, while they are being stored
    QList<std::pair<UserId, RoomId>> m_newMemberships;
};

} // namespace hearth
