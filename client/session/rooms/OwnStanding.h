// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/ConversationEvents.h"
#include "rights/RoomRights.h"

/// What one is in a room of one's own, and may do there.
namespace hearth {

/// As far as is known here; not in a room that is not (null).
bool mayDo(const Room *room, Role onServer, RoomAction action);
/// The room once this member is something else in it; `self` may be that.
Room withRole(Room room, const events::MemberUpdated &member, UserId self);
/// The room, of which one is a member, once one wants to be notified of this.
Room withNotify(Room room, NotifyLevel level);

} // namespace hearth
