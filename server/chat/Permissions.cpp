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

/// Why who may read the room may not do this.
Error refusal(RoomId room, RoomAction action, Needs need, const Standing &standing)
{
    const RoomRight &right = roomRight(action);
    if (!right.guests && standing.onServer == Role::Guest)
        return {ErrorCode::Forbidden, u"Guests can't invite others."_s};
    if (need == Needs::Nobody)
        return {ErrorCode::Forbidden,
            action == RoomAction::Leave        ? u"A direct conversation can't be left."_s
                : action == RoomAction::Delete ? u"A direct conversation can't be deleted."_s
                                               : u"Nobody moderates a direct conversation."_s};
    if (need == Needs::Member || (action == RoomAction::Post && !standing.inRoom))
        return {ErrorCode::NotAMember, u"Only members of room %1 may do this; join it first."_s.arg(room.value)};
    if (action == RoomAction::Post)
        return {ErrorCode::Forbidden, u"Only moderators post in this room."_s};
    if (need == Needs::Owner)
        return {ErrorCode::Forbidden, u"Only the room's owner and the owner and admins of this server may do this."_s};
    return {ErrorCode::Forbidden, u"Only the room's owner and moderators and the owner and admins of this server may do this."_s};
}

} // namespace

Permissions::Permissions(
    const Directory &directory, const Barred &barred, const RoomBans &bans, const Blocks &blocks, bool guestsMakePublicRooms)
    : m_directory(directory)
    , m_barred(barred)
    , m_bans(bans)
    , m_blocks(blocks)
    , m_guestsMakePublicRooms(guestsMakePublicRooms)
{
}

Result<void> Permissions::enter(UserId user) const
{
    if (!m_directory.user(user) || m_barred.contains(user))
        return Error {ErrorCode::Unauthorized, u"This account is no longer here."_s};
    return {};
}

Role Permissions::roleOf(UserId user) const
{
    const auto known = m_directory.user(user);
    return known && !m_barred.contains(user) ? known->role : Role::Guest;
}

Standing Permissions::standing(UserId user, RoomId room) const
{
    return {roleOf(user), m_barred.contains(room, user) ? std::nullopt : m_directory.roleIn(room, user)};
}

Result<void> Permissions::onServer(UserId user, ServerAction action) const
{
    if (!m_directory.user(user) || m_barred.contains(user))
        return noLongerHere();
    if (mayOnServer(roleOf(user), action, m_guestsMakePublicRooms))
        return {};
    if (action == ServerAction::CreatePublicRoom)
        return Error {ErrorCode::Forbidden, u"Guests can't create public rooms on this server; people with an account can."_s};
    if (action == ServerAction::ChoosePicture)
        return Error {ErrorCode::Forbidden, u"Guests have no picture: create an account first."_s};
    return Error {ErrorCode::Forbidden, u"Only the owner and admins of this server may do this."_s};
}

Result<void> Permissions::readRoom(UserId user, RoomId room) const
{
    // The same is done for a room that does not exist, so that not even how long it takes tells which there are.
    static const Room none = [] {
        Room room;
        room.kind = RoomKind::Private;
        return room;
    }();
    const Room &known = m_directory.hasRoom(room) ? m_directory.stored(room) : none;
    const auto role = m_directory.roleIn(room, user);
    if (mayInRoom({Role::Guest, role}, RoomAction::Read, known) && (role || !m_bans.contains(room, user)))
        return {};
    return known.kind == RoomKind::Public ? bannedFromRoom() : roomNotFound(room);
}

Result<void> Permissions::joinRoom(UserId user, RoomId room) const
{
    if (!m_directory.user(user) || m_barred.contains(user))
        return noLongerHere();
    return readRoom(user, room);
}

Result<void> Permissions::inRoom(UserId user, RoomId room, RoomAction action) const
{
    const RoomRight &right = roomRight(action);
    const bool isForHosts = right.hosts == HostsMay::Always
        || (right.hosts == HostsMay::WhereNobodyElse && m_directory.hasRoom(room) && m_directory.kind(room) == RoomKind::Direct);
    const bool needNotRead = isForHosts && isHost(roleOf(user)) && m_directory.hasRoom(room)
        && mayInRoom(standing(user, room), action, m_directory.stored(room));
    if (needNotRead)
        return {};
    if (const auto may = readRoom(user, room); !may)
        return may;
    const Room &known = m_directory.stored(room);
    const Standing who = standing(user, room);
    if (!mayInRoom(who, action, known))
        return refusal(room, action, needs(action, known), who);
    if (right.whereArchived)
        return {};
    if (known.kind == RoomKind::Direct) // what is not done in an archived room is what is said and done for others to see
        if (const auto heard = isHeard(user, room); !heard)
            return heard;
    return isOpen(room);
}

Result<void> Permissions::isOpen(RoomId room) const
{
    if (m_directory.isArchived(room) || m_barred.isClosing(room))
        return Error {ErrorCode::RoomArchived, u"This room is archived: it can be read, and nothing is written there any more."_s};
    return {};
}

Result<void> Permissions::isHeard(UserId user, RoomId room) const
{
    if (m_blocks.isEmpty() || m_directory.memberCount(room) != 2)
        return {};
    for (const Shared<User> &other : m_directory.members(room)) {
        if (other->id == user)
            continue;
        if (m_blocks.contains(other->id, user))
            return Error {ErrorCode::Forbidden, u"%1 does not take messages from you."_s.arg(other->displayName)};
        if (m_blocks.contains(user, other->id))
            return Error {ErrorCode::Forbidden, u"You have blocked %1. Unblock them to write here."_s.arg(other->displayName)};
    }
    return {};
}

Result<void> Permissions::talkTo(UserId user, const QList<UserId> &others) const
{
    if (const auto may = onServer(user, ServerAction::TalkDirectly); !may)
        return may;
    for (const UserId other : others)
        if (const auto known = m_directory.user(other); !known || known->disabled || m_barred.contains(other))
            return Error {ErrorCode::UserNotFound, u"There is no user %1."_s.arg(other.value), u"users"_s};
        else if (m_blocks.contains(other, user))
            return Error {ErrorCode::Forbidden, u"%1 does not take messages from you."_s.arg(known->displayName), u"users"_s};
    return {};
}

Result<void> Permissions::createRoom(UserId user, RoomKind kind) const
{
    return onServer(user, kind == RoomKind::Public ? ServerAction::CreatePublicRoom : ServerAction::CreatePrivateRoom);
}

Result<void> Permissions::addTo(UserId user, RoomId room, UserId target) const
{
    if (const auto may = inRoom(user, room, RoomAction::AddMember); !may)
        return may;
    if (const auto known = m_directory.user(target); !known || known->disabled || m_barred.contains(target))
        return Error {ErrorCode::UserNotFound, u"There is no user %1."_s.arg(target.value)};
    return {};
}

Result<void> Permissions::giveRole(UserId user, RoomId room, UserId target, RoomRole role) const
{
    const auto before = m_directory.roleIn(room, target);
    if (user == target && before && role < *before)
        return {};
    if (const auto may = inRoom(user, room, RoomAction::GiveRole); !may)
        return may;
    if (!before)
        return Error {ErrorCode::UserNotFound, u"There is no such member in this room."_s};
    if (role < *before && !standsAbove(standing(user, room), standing(target, room)))
        return Error {ErrorCode::Forbidden, u"You can't take this from %1."_s.arg(nameOf(target))};
    return {};
}

Result<void> Permissions::throwOut(UserId user, RoomId room, UserId target, RoomAction action) const
{
    if (user == target)
        return inRoom(user, room, RoomAction::Leave);
    if (const auto may = inRoom(user, room, action); !may)
        return may;
    if (!standsAbove(standing(user, room), standing(target, room)))
        return Error {ErrorCode::Forbidden, u"%1 cannot be removed by you."_s.arg(nameOf(target))};
    return {};
}

Result<void> Permissions::toUser(UserId user, ServerAction action, UserId target) const
{
    if (const auto may = onServer(user, action); !may)
        return may;
    if (const auto known = m_directory.user(target); known && !standsAbove(roleOf(user), known->role))
        return Error {ErrorCode::Forbidden,
            (action == ServerAction::ShutOut                ? u"%1 cannot be shut out by you."_s
                    : action == ServerAction::RemovePicture ? u"You can't remove the picture of %1."_s
                                                            : u"%1 cannot be signed out by you."_s)
                .arg(nameOf(target))};
    return {};
}

Result<void> Permissions::giveServerRole(UserId user, UserId target, Role role) const
{
    const auto known = m_directory.user(target);
    if (user == target && known && role <= known->role)
        return enter(user);
    if (const auto may = onServer(user, ServerAction::GiveServerRole); !may)
        return may;
    if (!known)
        return Error {ErrorCode::UserNotFound, u"There is no such user."_s};
    if (role > roleOf(user))
        return Error {ErrorCode::Forbidden, u"You can't give a role that is higher than your own."_s};
    if (user == target || (role < known->role && !standsAbove(roleOf(user), known->role)))
        return Error {ErrorCode::Forbidden, u"You can't take this from %1."_s.arg(nameOf(target))};
    return {};
}

QString Permissions::nameOf(UserId user) const
{
    const auto known = m_directory.user(user);
    return known ? known->displayName : u"This person"_s;
}

Result<void> Permissions::invite(UserId user, std::optional<RoomId> room) const
{
    return room ? inRoom(user, *room, RoomAction::Invite) : onServer(user, ServerAction::Invite);
}

bool Permissions::nameEveryone(UserId user, RoomId room) const
{
    if (!m_directory.hasRoom(room))
        return false;
    Room known = m_directory.stored(room);
    known.memberCount = m_directory.memberCount(room);
    return mayInRoom(standing(user, room), RoomAction::NameEveryone, known);
}

/// Who may do each.
struct Permissions::Altering
{
    const Permissions &self;
    UserId user;
    const Message &message;

    /// Its author, as long as they may post. Not a notice.
    Result<void> operator()(const events::EditMessage &) const
    {
        if (const auto may = self.inRoom(user, message.roomId, RoomAction::Post); !may)
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
        return isOwn ? self.inRoom(user, message.roomId, RoomAction::DeleteOwn)
                     : self.inRoom(user, message.roomId, RoomAction::DeleteOthers);
    }

    Result<void> operator()(const events::PinMessage &) const
    {
        if (message.kind == MessageKind::Notice)
            if (const auto may = self.readRoom(user, message.roomId); may)
                return Error {ErrorCode::Forbidden, u"What happened to the room can't be pinned."_s};
        return self.inRoom(user, message.roomId, RoomAction::Pin);
    }
};

Result<void> Permissions::alterMessage(UserId user, const Message &message, const events::MessageAlteration &alteration) const
{
    return std::visit(Altering {*this, user, message}, alteration);
}

Result<void> Permissions::eraseMessages(UserId user, UserId author, std::optional<RoomId> room) const
{
    if (user == author)
        return room ? readRoom(user, *room) : Result<void>();
    if (const auto may = room ? inRoom(user, *room, RoomAction::DeleteOthers) : onServer(user, ServerAction::EraseEverywhere); !may)
        return may;
    const bool may = room ? standsAbove(standing(user, *room), standing(author, *room)) : [&] {
        const auto known = m_directory.user(author);
        return !known || standsAbove(roleOf(user), known->role);
    }();
    if (!may)
        return Error {ErrorCode::Forbidden, u"You can't delete their messages."_s};
    return {};
}

Error Permissions::roomNotFound(RoomId room)
{
    return {ErrorCode::RoomNotFound, u"There is no room %1."_s.arg(room.value)};
}

} // namespace hearth
