// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Directory.h"

namespace hearth {

/// "May they?", asked by the services whatever door a request came by. Each answers with success or with the error to
/// give; a private room that one is no member of is RoomNotFound, exactly as one that does not exist.
class Permissions
{
public:
    explicit Permissions(const Directory &directory);

    /// See that the room exists, its members and what was said: public rooms for everyone, others for their members.
    Result<void> readRoom(UserId user, RoomId room) const;
    Result<void> joinRoom(UserId user, RoomId room) const;
    /// What only members do: say something, be seen typing, leave, mark as read. Else NotAMember.
    Result<void> takePart(UserId user, RoomId room) const;
    /// Everyone who is here, guests too: who lets guests in wants them to talk.
    Result<void> createRoom(UserId user) const;

    /// The error for a room that does not exist, and for one whose existence is not to be told.
    static Error roomNotFound(RoomId room);

private:
    const Directory &m_directory;
};

} // namespace hearth
