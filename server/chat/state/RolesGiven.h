// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

#include <optional>

namespace hearth {

class Directory;
class EventBus;

/// What somebody is in a room from now on, and the notice of it. Nothing where they were that before. In a job of the writer.
/// NotAMember, LastOwner.
Result<std::optional<Message>> giveRole(Store &store, RoomId room, UserId by, UserId user, RoomRole role, const QDateTime &at);
/// Tells of that when it is stored, where they are still there. On the server thread.
void publishRole(EventBus &bus, const Directory &directory, RoomId room, UserId user, RoomRole role, const Message &told);

/// What it took for somebody to leave a room.
struct Departure
{
    UserId heir; ///< who is its owner from now on; invalid where nobody had to become one
    std::optional<Message> told; ///< the notice of that
};

/// Who would own the room without its owner, the next first: moderators, accounts, guests, each the longest known first. Empty
/// where this is no owner. On the server thread.
QList<UserId> heirs(const Directory &directory, RoomId room, UserId owner);

/// Leaves; a room's only owner not before the first of these who is still in it is one. In a job of the writer. LastOwner where
/// none of them is.
Result<Departure> depart(Store &store, RoomId room, UserId user, const QList<UserId> &heirs, const QDateTime &at);

} // namespace hearth
