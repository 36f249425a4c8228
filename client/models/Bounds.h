// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Message.h"
#include "model/Room.h"

/// What comes from a server is shown and kept, so its size is not the server's to choose: texts beyond the contract's
/// limits are cut, lists beyond what a window can show are too. An honest server never notices.
namespace hearth {

inline constexpr qsizetype mostRooms = 5000;
inline constexpr qsizetype mostMembers = 20000;
inline constexpr qsizetype mostInDirectRoom = 50;

User bounded(User user);
Room bounded(Room room);
Message bounded(Message message);
QList<User> bounded(const QList<User> &users);
QList<Room> bounded(const QList<Room> &rooms);
QList<Message> bounded(const QList<Message> &messages);

/// About how many bytes of memory it takes, with all that is said in it.
qsizetype memoryOf(const Message &message);

} // namespace hearth
