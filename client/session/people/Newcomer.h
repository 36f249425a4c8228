// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Room.h"
#include "model/User.h"

namespace hearth {

/// What is done for somebody who arrives on a server without being in any room, so that people who meet there find
/// each other without asking what a room is.
struct Newcomer
{
    enum Action { Nothing, Join, CreateGeneral };
    Action action = Nothing;
    RoomId room; ///< to join

    /// Joins the oldest public room if this account was `neverHere` on this machine; creates "General" for the owner
    /// of a server that has no room at all.
    static Newcomer arrives(const User &user, const QList<Room> &rooms, bool neverHere);
};

} // namespace hearth
