// SPDX-License-Identifier: GPL-3.0-or-later
#include "invites/UsedInvite.h"

using namespace Qt::StringLiterals;

namespace hearth {

Result<std::optional<StoredMembership>> useInvite(
    Store &store, const QByteArray &hash, UserId user, const QDateTime &now, int mostMembers)
{
    const auto used = store.invites().use(hash, user, now);
    if (!used)
        return used.error();
    if (!*used)
        return inviteInvalid();
    const RoomId room = (*used)->room;
    if (!room.isValid())
        return std::optional<StoredMembership>();
    const auto before = store.invites().memberCount(room);
    if (!before)
        return before.error();
    const auto joined = store.rooms().join(room, user, RoomRole::Member, now);
    if (!joined)
        return joined.error();
    const auto after = store.invites().memberCount(room);
    if (!after)
        return after.error();
    if (mostMembers > 0 && *after > *before && *after > mostMembers)
        return Error {ErrorCode::LimitReached, u"This room is full: it has %1 members."_s.arg(mostMembers)};
    return std::optional(*joined);
}

Error inviteInvalid()
{
    return {ErrorCode::InviteInvalid,
        u"This invitation is not valid any more, or it never was one. Ask who gave it to you for another."_s};
}

} // namespace hearth
