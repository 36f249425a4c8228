// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

/// Within a job: uses the invite with this hash once for the user, who becomes a member of its room; which membership, where it
/// has a room. InviteInvalid where it is good no longer or never was. Banned, from its room. LimitReached, where that has
/// `mostMembers` already (0: any number). Then nothing that it did may be kept.
Result<std::optional<StoredMembership>> useInvite(
    Store &store, const QByteArray &hash, UserId user, const QDateTime &now, int mostMembers);

/// Of an invite that lets nobody in: nobody is told why.
Error inviteInvalid();

} // namespace hearth
