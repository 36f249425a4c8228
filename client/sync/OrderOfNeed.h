// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Room.h"

#include <functional>

namespace hearth {

/// Rooms to be brought up to date, of those that one is in: the one that is looked at, those whose messages are held, then a few
/// others, first where something is unread.
QList<Room> inOrderOfNeed(const QList<Room> &rooms, RoomId current, const std::function<bool(RoomId)> &isHeld);

} // namespace hearth
