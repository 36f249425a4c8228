// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Room.h"

#include <optional>
#include <span>

namespace hearth {

/// What somebody does in one room, to it, or to who is in it.
enum class RoomAction {
    Read, ///< that it exists, who is in it, what was said
    Join,
    TakePart, ///< keep where one has read, choose what to be notified of
    Leave,
    Post, ///< say something, edit it, send files, be seen typing
    React,
    NameEveryone,
    DeleteOwn,
    DeleteOthers, ///< a message; what somebody wrote of late, who stands below
    Pin,
    Change, ///< what it is called and about, archived or not, public or private, who may post and name everyone
    AddMember,
    RemoveMember, ///< who stands below
    Ban, ///< likewise; see the bans and lift them
    GiveRole,
    Invite, ///< into the room
    SeeInvites,
    Report, ///< a message of somebody else to those who decide
    DecideReports, ///< see what was reported, who wrote it, who reported it and why, and settle it; never of what one wrote
    Delete,
};

/// The least that somebody has to be in the room.
enum class Needs { Anybody, Member, Moderator, Owner, Nobody };

/// What an owner or admin of the server may, whatever they are in the room.
enum class HostsMay {
    AsOthers, ///< no more than others
    IfTheyRead, ///< do it where they may read the room
    WhereNobodyElse, ///< the same, and do it in direct rooms, which nobody moderates
    Always, ///< do it, and need not be able to read the room; in a direct one as others
};

/// The row of the table: who may do it, by kind of room.
struct RoomRight
{
    RoomAction action;
    QLatin1StringView what; ///< in the words of docs/permissions.md
    Needs inPublic;
    Needs inPrivate;
    Needs inDirect;
    bool audited = false; ///< it is done to others: who did it to whom is kept (AuditEntry), unless they did it to themselves
    HostsMay hosts = HostsMay::AsOthers;
    bool whereArchived = true;
    bool guests = true;
};

/// What somebody is who wants something of a room.
struct Standing
{
    Role onServer = Role::Guest;
    std::optional<RoomRole> inRoom = {}; ///< nothing: no member
};

std::span<const RoomRight> roomRights();
const RoomRight &roomRight(RoomAction action);
/// What the action needs in this room: what the table says, but for what the room leaves to others (Room::mayPost, mayNameAll).
Needs needs(RoomAction action, const Room &room);
/// Whether it may be done by who is this in the room, archived or not.
bool mayInRoom(const Standing &standing, RoomAction action, const Room &room);
/// Members below each other by their roles, hosts of the server below those who are higher there, all others below hosts.
bool standsAbove(const Standing &one, const Standing &other);
/// Up to this many members, all of them may usually name everyone.
inline constexpr qint64 smallRoom = 20;

} // namespace hearth
