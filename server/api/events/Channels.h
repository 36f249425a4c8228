// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Ids.h"

#include <QString>

/// The names of the channels. Which sockets are in them follows from memberships and sign-ins, never from a packet.
namespace hearth::channels {

/// Every socket of every member of the room.
inline QString room(RoomId id)
{
    return QStringLiteral("room:%1").arg(id.value);
}

/// Every socket of the user.
inline QString user(UserId id)
{
    return QStringLiteral("user:%1").arg(id.value);
}

/// Every socket that came in with the token of this name.
inline QString session(const QString &name)
{
    return QStringLiteral("session:") + name;
}

} // namespace hearth::channels
