// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class Directory;

/// What it took for somebody to leave a room.
struct Departure
{
    UserId heir; ///< who is its owner from now on; invalid where nobody had to become one
    Message told; ///< the notice of that
};

/// Who would own the room without its owner, the next first: moderators, accounts, guests, each the longest known first. Empty
/// where this is no owner. On the server thread.
QList<UserId> heirs(const Directory &directory, RoomId room, UserId owner);

/// Leaves; a room's only owner not before the first of these who is still in it is one. In a job of the writer. LastOwner where
/// none of them is.
Result<Departure> depart(Store &store, RoomId room, UserId user, const QList<UserId> &heirs, const QDateTime &at);

} // namespace hearth
