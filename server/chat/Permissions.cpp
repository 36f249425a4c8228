// SPDX-License-Identifier: GPL-3.0-or-later
#include "Permissions.h"

using namespace Qt::StringLiterals;

namespace hearth {

Permissions::Permissions(const Directory &directory, bool guestsMakePublicRooms)
    : m_directory(directory)
    , m_guestsMakePublicRooms(guestsMakePublicRooms)
{
}

Result<void> Permissions::readRoom(UserId user, RoomId room) const
{
    const bool readable = m_directory.hasRoom(room)
        && (m_directory.kind(room) == RoomKind::Public || m_directory.isMember(room, user));
    if (!readable)
        return roomNotFound(room);
    return {};
}

Result<void> Permissions::joinRoom(UserId user, RoomId room) const
{
    if (!m_directory.user(user))
        return Error {ErrorCode::Forbidden, u"This account is no longer here."_s};
    return readRoom(user, room);
}

Result<void> Permissions::takePart(UserId user, RoomId room) const
{
    if (const auto may = readRoom(user, room); !may)
        return may;
    if (!m_directory.isMember(room, user))
        return Error {ErrorCode::NotAMember, u"Only members of room %1 may do this; join it first."_s.arg(room.value)};
    return {};
}

Result<void> Permissions::createRoom(UserId user, RoomKind kind) const
{
    const auto known = m_directory.user(user);
    if (!known)
        return Error {ErrorCode::Forbidden, u"This account is no longer here."_s};
    if (known->role == Role::Guest && kind == RoomKind::Public && !m_guestsMakePublicRooms)
        return Error {ErrorCode::Forbidden, u"Guests cannot make public rooms on this server; an account can."_s};
    return {};
}

Error Permissions::roomNotFound(RoomId room)
{
    return {ErrorCode::RoomNotFound, u"There is no room %1."_s.arg(room.value)};
}

} // namespace hearth
