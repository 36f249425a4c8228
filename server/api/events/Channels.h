// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChannelName.h"
#include "model/Ids.h"

/// The names of the channels. Which sockets are in them follows from memberships and sign-ins, never from a packet.
namespace hearth::channels {

/// Every socket of every member of the room.
inline ChannelName room(RoomId id)
{
    return {'r', id.value};
}

/// Every socket of the user.
inline ChannelName user(UserId id)
{
    return {'u', id.value};
}

/// Every socket that came in with the token of this name.
inline ChannelName session(const QString &name)
{
    return name;
}

} // namespace hearth::channels
