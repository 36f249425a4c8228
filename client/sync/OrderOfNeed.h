// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/RoomHistories.h"

#include "model/Room.h"

namespace hearth {

/// Rooms to be brought up to date, of those that one is in: the one that is looked at, those whose messages are held, then a few
/// others, first where something is unread; none of these where many are held.
QList<Room> inOrderOfNeed(const QList<Room> &rooms, RoomId current, const RoomHistories &histories);

} // namespace hearth
