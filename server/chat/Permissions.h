// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/ConversationEvents.h"
#include "state/Barred.h"
#include "state/Directory.h"
#include "state/RoomBans.h"

namespace hearth {

/// "May they?", asked by the services whatever way a request came. Each answers with success or with the error to
/// give; a private room that one is no member of is RoomNotFound, exactly as one that does not exist.
class Permissions
{
public:
    Permissions(const Directory &directory, const Barred &barred, const RoomBans &bans, bool guestsMakePublicRooms);

    /// Be here at all, with a token that is good. Else Unauthorized.
    Result<void> enter(UserId user) const;

    /// See that the room exists, its members and what was said: public rooms for everyone but who is banned from them
    /// (Banned), others for their members.
    Result<void> readRoom(UserId user, RoomId room) const;
    Result<void> joinRoom(UserId user, RoomId room) const;
    /// What only members do: leave, mark as read. Else NotAMember.
    Result<void> takePart(UserId user, RoomId room) const;
    /// What they do as long as it is not archived: say something, be seen typing, react. Else RoomArchived.
    Result<void> write(UserId user, RoomId room) const;
    /// End one's own membership; not of a direct room, which is of who is in it.
    Result<void> leaveRoom(UserId user, RoomId room) const;
    /// Talk to these people by themselves. UserNotFound.
    Result<void> talkTo(UserId user, const QList<UserId> &others) const;
    /// Everyone who is here; guests no public rooms unless the server is told to let them: everyone sees those, and
    /// whoever is refused a name comes back under the next one.
    Result<void> createRoom(UserId user, RoomKind kind) const;

    /// What only the host does, who is an owner or admin of the server: who may enter, the guests, banned addresses.
    Result<void> host(UserId user) const;
    /// The room's owner; and the host, whether it may read the room or not.
    Result<void> deleteRoom(UserId user, RoomId room) const;
    /// Call a room otherwise, archive it, see and lift its bans: the room's owner, and the host where it may read the room. Nobody in a direct room.
    Result<void> moderate(UserId user, RoomId room) const;
    /// Who moderates a room removes anybody from it but who stands above them: the host, and for other hosts who is as
    /// high as they are. Everyone may remove themselves. Who is not known may be a guest who is gone: the store says.
    Result<void> removeFrom(UserId user, RoomId room, UserId target) const;
    /// Shut somebody out of the server: the host, but never whoever is as high as they are. Likewise who is not known.
    Result<void> shutOut(UserId user, UserId target) const;
    /// Let people in: the host; into a room, and by that into the server, who moderates it and has an account.
    Result<void> invite(UserId user, std::optional<RoomId> room) const;
    /// Name everyone in a room: in a small one its members, elsewhere who moderates it.
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

    bool isDirect(RoomId room) const;
    Result<void> isOpen(RoomId room) const;
    bool isHost(UserId user) const;
    bool owns(UserId user, RoomId room) const;
    bool standsAbove(UserId user, UserId target) const;

    const Directory &m_directory;
    const Barred &m_barred;
    const RoomBans &m_bans;
    const bool m_guestsMakePublicRooms;
};

} // namespace hearth
