// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Directory.h"

namespace hearth {

/// "May they?", asked by the services whatever door a request came by. Each answers with success or with the error to
/// give; a private room that one is no member of is RoomNotFound, exactly as one that does not exist.
class Permissions
{
public:
    Permissions(const Directory &directory, bool guestsMakePublicRooms);

    /// See that the room exists, its members and what was said: public rooms for everyone, others for their members.
    Result<void> readRoom(UserId user, RoomId room) const;
    Result<void> joinRoom(UserId user, RoomId room) const;
    /// What only members do: say something, be seen typing, leave, mark as read. Else NotAMember.
    Result<void> takePart(UserId user, RoomId room) const;
    /// Everyone who is here; guests no public rooms unless the server is told to let them: everyone sees those, and
    /// whoever is refused a name comes back under the next one.
    Result<void> createRoom(UserId user, RoomKind kind) const;

    /// The error for a room that does not exist, and for one whose existence is not to be told.
    static Error roomNotFound(RoomId room);

private:
    const Directory &m_directory;
    const bool m_guestsMakePublicRooms;
};

} // namespace hearth
