// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blocking/Blocks.h"
#include "protocol/ConversationEvents.h"
#include "rights/RoomRights.h"
#include "rights/ServerRights.h"
#include "state/Barred.h"
#include "state/Directory.h"
#include "state/RoomBans.h"

namespace hearth {

/// "May they?", asked by the services whatever way a request came: who somebody is, and what the table of rights (shared/rights)
/// says of that. Each answers with success or with the error to give; a private room that one is no member of is RoomNotFound,
/// exactly as one that does not exist.
class Permissions
{
public:
    Permissions(
        const Directory &directory, const Barred &barred, const RoomBans &bans, const Blocks &blocks, bool guestsMakePublicRooms);

    /// Be here at all, with a token that is good. Else Unauthorized.
    Result<void> enter(UserId user) const;

    /// Do this on the server, or to a room. Forbidden; in a room also RoomNotFound, Banned, NotAMember, and RoomArchived where that
    /// alone stands against it.
    Result<void> onServer(UserId user, ServerAction action) const;
    Result<void> inRoom(UserId user, RoomId room, RoomAction action) const;

    /// See that the room exists, its members and what was said: public rooms for everyone but who is banned from them
    /// (Banned), others for their members.
    Result<void> readRoom(UserId user, RoomId room) const;
    Result<void> joinRoom(UserId user, RoomId room) const;
    /// What only members do: leave, mark as read. Else NotAMember.
    Result<void> takePart(UserId user, RoomId room) const { return inRoom(user, room, RoomAction::TakePart); }
    /// Talk to these people by themselves. UserNotFound; Forbidden where one of them has blocked the user.
    Result<void> talkTo(UserId user, const QList<UserId> &others) const;
    Result<void> createRoom(UserId user, RoomKind kind) const;
    /// Make this person a member. UserNotFound.
    Result<void> addTo(UserId user, RoomId room, UserId target) const;
    /// Make this member something else in the room. Whoever is high may be made higher by others; lower only by who stands above them,
    /// and by themselves. UserNotFound for who is no member.
    Result<void> giveRole(UserId user, RoomId room, UserId target, RoomRole role) const;

    /// What only the host does, who is an owner or admin of the server: who may enter, the guests, banned addresses.
    Result<void> host(UserId user) const { return onServer(user, ServerAction::Host); }
    /// RemoveMember or Ban: anybody who stands below them. Everyone may remove themselves. Who is not known may be a guest who is
    /// gone: the store says.
    Result<void> throwOut(UserId user, RoomId room, UserId target, RoomAction action) const;
    /// ShutOut, EndSessions or RemovePicture: the host, but never to whoever is as high as they are. Likewise who is not known.
    Result<void> toUser(UserId user, ServerAction action, UserId target) const;
    /// Whoever is on the server; empty when there is none.
    Shared<User> known(UserId user) const { return m_directory.user(user); }
    /// Make this person something else on the server. Nobody makes others more than they are themselves, nor takes anything from who
    /// stands as high; what one is oneself one may give up.
    Result<void> giveServerRole(UserId user, UserId target, Role role) const;
    /// Let people in: into a room, and by that into the server, who may invite there.
    Result<void> invite(UserId user, std::optional<RoomId> room) const;
    bool nameEveryone(UserId user, RoomId room) const;
    /// Do this to a message that was said. Forbidden, with a sentence that says who may.
    Result<void> alterMessage(UserId user, const Message &message, const events::MessageAlteration &alteration) const;
    /// Take away what somebody wrote: their own everyone; others' who could shut them out or, in a room, remove them
    /// from it. Also of who is no longer here.
    Result<void> eraseMessages(UserId user, UserId author, std::optional<RoomId> room) const;

    /// The error for a room that does not exist, and for one whose existence is not to be told.
    static Error roomNotFound(RoomId room);

private:
    struct Altering;

    Result<void> isOpen(RoomId room) const;
    Result<void> isHeard(UserId user, RoomId room) const; ///< in a direct room of two, of whom none has blocked the other
    Role roleOf(UserId user) const; ///< on the server; who is no longer here was a guest, and who is barred is as one
    Standing standing(UserId user, RoomId room) const; ///< as one whom nothing bars that is on its way
    QString nameOf(UserId user) const;

    const Directory &m_directory;
    const Barred &m_barred;
    const RoomBans &m_bans;
    const Blocks &m_blocks;
    const bool m_guestsMakePublicRooms;
};

} // namespace hearth
