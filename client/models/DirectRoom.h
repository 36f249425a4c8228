// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Room.h"

namespace hearth {

/// A direct room has no name: it gets one of who is in it, as `self` sees them. Other rooms stay as they are.
Room titled(Room room, const User &self);

/// Of the other one in a direct room of two: "online", "away" or "offline"; "" of any other room.
QString otherStatus(const Room &room, UserId self);

} // namespace hearth
