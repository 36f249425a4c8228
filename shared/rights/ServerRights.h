// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <span>

namespace hearth {

/// What somebody does on the server as a whole, or to others who are on it.
enum class ServerAction {
    SeePeople,
    Rename, ///< be called otherwise; by another username accounts only
    ChoosePicture, ///< to be shown with
    TalkDirectly,
    Block, ///< not want to hear from somebody
    CreatePrivateRoom,
    CreatePublicRoom,
    Invite, ///< to the server; into a room see RoomAction
    Host, ///< say who may enter, end guests, lift bans of addresses, see how the server is doing
    ShutOut, ///< somebody who stands below
    GiveServerRole, ///< as high as one's own at most; taken from who stands below
    EraseEverywhere, ///< what somebody wrote who stands below
    EndSessions, ///< of somebody who stands below
    RemovePicture, ///< likewise
    SeeRooms, ///< which rooms there are, and how large: not what is in them
    SeeAudit,
    Stop, ///< the server, for everyone
};

/// The row of the table: who may do it.
struct ServerRight
{
    ServerAction action;
    QLatin1StringView what; ///< in the words of docs/permissions.md
    Role least; ///< and everyone above
    bool audited = false; ///< as of a RoomRight
    /// Guests as well, where the server is told to let them.
    bool guestsIfTold = false;
};

std::span<const ServerRight> serverRights();
bool mayOnServer(Role role, ServerAction action, bool guestsAreLet = false);
/// What is done to somebody is done from above: nobody is shut out by who is as high as they are.
bool standsAbove(Role one, Role other);
/// An owner or admin.
bool isHost(Role role);

} // namespace hearth
