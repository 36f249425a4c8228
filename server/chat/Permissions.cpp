// SPDX-License-Identifier: GPL-3.0-or-later
#include "Permissions.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Error noLongerHere()
{
    return {ErrorCode::Forbidden, u"This account is no longer here."_s};
}

Error bannedFromRoom()
{
    return {ErrorCode::Banned, u"You were banned from this room."_s};
}

} // namespace

Permissions::Permissions(const Directory &directory, const Barred &barred, const RoomBans &bans, bool guestsMakePublicRooms)
    : m_directory(directory)
    , m_barred(barred)
    , m_bans(bans)
    , m_guestsMakePublicRooms(guestsMakePublicRooms)
{
}

Result<void> Permissions::readRoom(UserId user, RoomId room) const
{
    const bool isPublic = m_directory.hasRoom(room) && m_directory.kind(room) == RoomKind::Public;
    if (isPublic && !m_bans.contains(room, user))
        return {};
    if (m_directory.hasRoom(room) && m_directory.isMember(room, user))
        return {};
    return isPublic ? bannedFromRoom() : roomNotFound(room);
}

Result<void> Permissions::enter(UserId user) const
{
    if (!m_directory.user(user) || m_barred.contains(user))
        return Error {ErrorCode::Unauthorized, u"This account is no longer here."_s};
    return {};
}

Result<void> Permissions::joinRoom(UserId user, RoomId room) const
{
    if (!m_directory.user(user) || m_barred.contains(user))
        return noLongerHere();
    return readRoom(user, room);
}

Result<void> Permissions::takePart(UserId user, RoomId room) const
{
    if (const auto may = readRoom(user, room); !may)
        return may;
    if (!m_directory.isMember(room, user) || m_barred.contains(room, user))
        return Error {ErrorCode::NotAMember, u"Only members of room %1 may do this; join it first."_s.arg(room.value)};
    return {};
}

Result<void> Permissions::write(UserId user, RoomId room) const
{
    const auto may = takePart(user, room);
    return may ? isOpen(room) : may;
}

Result<void> Permissions::isOpen(RoomId room) const
{
    if (m_directory.isArchived(room) || m_barred.isClosing(room))
        return Error {ErrorCode::RoomArchived, u"This room is archived: it can be read, and nothing is written there any more."_s};
    return {};
}

Result<void> Permissions::leaveRoom(UserId user, RoomId room) const
{
    if (const auto may = takePart(user, room); !may)
        return may;
    if (isDirect(room))
        return Error {ErrorCode::Forbidden, u"A direct conversation can't be left."_s};
    return {};
}

Result<void> Permissions::talkTo(UserId user, const QList<UserId> &others) const
{
    if (!m_directory.user(user) || m_barred.contains(user))
        return noLongerHere();
    for (const UserId other : others)
        if (const auto known = m_directory.user(other); !known || known->disabled || m_barred.contains(other))
            return Error {ErrorCode::UserNotFound, u"There is no user %1."_s.arg(other.value), u"users"_s};
    return {};
}

Result<void> Permissions::createRoom(UserId user, RoomKind kind) const
{
    const auto known = m_directory.user(user);
    if (!known || m_barred.contains(user))
        return noLongerHere();
    if (known->role == Role::Guest && kind == RoomKind::Public && !m_guestsMakePublicRooms)
        return Error {ErrorCode::Forbidden, u"Guests can't create public rooms on this server; people with an account can."_s};
    return {};
}

bool Permissions::isDirect(RoomId room) const
{
    return m_directory.hasRoom(room) && m_directory.kind(room) == RoomKind::Direct;
}

bool Permissions::isHost(UserId user) const
{
    const auto known = m_directory.user(user);
    return known && known->role >= Role::Admin && !m_barred.contains(user);
}

bool Permissions::owns(UserId user, RoomId room) const
{
    const auto own = m_directory.membership(room, user);
    return own && own->role == Role::Owner && !m_barred.contains(room, user);
}

/// On the server. Who is no longer here was a guest.
bool Permissions::standsAbove(UserId user, UserId target) const
{
    const auto known = m_directory.user(target);
    return isHost(user) && (!known || m_directory.user(user)->role > known->role);
}

Result<void> Permissions::host(UserId user) const
{
    if (!isHost(user))
        return Error {ErrorCode::Forbidden, u"Only the owner and admins of this server may do this."_s};
    return {};
}

Result<void> Permissions::deleteRoom(UserId user, RoomId room) const
{
    if (m_directory.hasRoom(room) && !isDirect(room) && isHost(user))
        return {};
    if (const auto may = readRoom(user, room); !may)
        return may;
    if (isDirect(room))
        return Error {ErrorCode::Forbidden, u"A direct conversation can't be deleted."_s};
    if (!owns(user, room))
        return Error {ErrorCode::Forbidden, u"Only the room's owner and the owner and admins of this server may delete it."_s};
    return {};
}

Result<void> Permissions::moderate(UserId user, RoomId room) const
{
    if (const auto may = readRoom(user, room); !may)
        return may;
    if (isDirect(room))
        return Error {ErrorCode::Forbidden, u"Nobody moderates a direct conversation."_s};
    if (!owns(user, room) && !isHost(user))
        return Error {ErrorCode::Forbidden, u"Only the room's owner and the owner and admins of this server may do this."_s};
    return {};
}

Result<void> Permissions::removeFrom(UserId user, RoomId room, UserId target) const
{
    if (user == target)
        return leaveRoom(user, room);
    if (const auto may = moderate(user, room); !may)
        return may;
    const bool mayBeRemoved = isHost(user) ? standsAbove(user, target) : !isHost(target);
    if (!mayBeRemoved)
        return Error {ErrorCode::Forbidden, u"%1 cannot be removed by you."_s.arg(m_directory.user(target)->displayName)};
    return {};
}

Result<void> Permissions::shutOut(UserId user, UserId target) const
{
    if (const auto may = host(user); !may)
        return may;
    if (!standsAbove(user, target))
        return Error {ErrorCode::Forbidden, u"%1 cannot be shut out by you."_s.arg(m_directory.user(target)->displayName)};
    return {};
}

Result<void> Permissions::invite(UserId user, std::optional<RoomId> room) const
{
    if (!room)
        return host(user);
    if (const auto may = moderate(user, *room); !may)
        return may;
    if (m_directory.user(user)->role == Role::Guest)
        return Error {ErrorCode::Forbidden, u"Guests can't invite others."_s};
    return isOpen(*room);
}

bool Permissions::nameEveryone(UserId user, RoomId room) const
{
    constexpr qsizetype small = 20;
    return m_directory.memberCount(room) <= small || moderate(user, room);
}

/// Who may do each.
struct Permissions::Altering
{
    const Permissions &self;
    UserId user;
    const Message &message;

    /// Its author, as long as they are a member. Not a notice.
    Result<void> operator()(const events::EditMessage &) const
    {
        if (const auto may = self.write(user, message.roomId); !may)
            return may;
        if (message.kind == MessageKind::Notice)
            return Error {ErrorCode::Forbidden, u"Nobody wrote this: it tells what happened to the room."_s};
        if (user != message.author.id)
            return Error {ErrorCode::Forbidden, u"Only who wrote a message may edit it."_s};
        return {};
    }

    /// Its author, member or not but not banned, and who moderates the room; a notice only they.
    Result<void> operator()(const events::DeleteMessage &) const
    {
        if (self.m_barred.contains(user))
            return noLongerHere();
        const bool isOwn = user == message.author.id && message.kind == MessageKind::Text;
        return isOwn ? self.readRoom(user, message.roomId) : self.moderate(user, message.roomId);
    }

    /// In a direct room its members, elsewhere who moderates the room. Not a notice.
    Result<void> operator()(const events::PinMessage &) const
    {
        const auto may = self.isDirect(message.roomId) ? self.takePart(user, message.roomId) : self.moderate(user, message.roomId);
        if (may && message.kind == MessageKind::Notice)
            return Error {ErrorCode::Forbidden, u"What happened to the room can't be pinned."_s};
        return may ? self.isOpen(message.roomId) : may;
    }
};

Result<void> Permissions::alterMessage(UserId user, const Message &message, const events::MessageAlteration &alteration) const
{
    return std::visit(Altering {*this, user, message}, alteration);
}

Result<void> Permissions::eraseMessages(UserId user, UserId author, std::optional<RoomId> room) const
{
    if (room) {
        if (const auto may = user == author ? readRoom(user, *room) : moderate(user, *room); !may)
            return may;
    } else if (user != author) {
        if (const auto may = host(user); !may)
            return may;
    }
    const bool may = user == author || (isHost(user) ? standsAbove(user, author) : !isHost(author));
    if (!may)
        return Error {ErrorCode::Forbidden, u"You can't delete their messages."_s};
    return {};
}

Error Permissions::roomNotFound(RoomId room)
{
    return {ErrorCode::RoomNotFound, u"There is no room %1."_s.arg(room.value)};
}

} // namespace hearth
