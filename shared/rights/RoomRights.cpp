// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights/RoomRights.h"

#include "rights/ServerRights.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr auto anybody = Needs::Anybody;
constexpr auto member = Needs::Member;
constexpr auto moderator = Needs::Moderator;
constexpr auto owner = Needs::Owner;
constexpr auto nobody = Needs::Nobody;
constexpr bool audited = true;
constexpr bool unaudited = false;
constexpr auto asOthers = HostsMay::AsOthers;
constexpr auto ifTheyRead = HostsMay::IfTheyRead;
constexpr auto whereNobodyElse = HostsMay::WhereNobodyElse;

// clang-format off
constexpr RoomRight table[] {
    //                                                                                            public     private    direct     audit
    {RoomAction::Read, QLatin1StringView("see the room, who is in it and what was said"),         anybody,   member,    member,    unaudited},
    {RoomAction::Join, QLatin1StringView("join"),                                                 anybody,   member,    member,    unaudited},
    {RoomAction::TakePart, QLatin1StringView("keep where they have read, choose notifications"),  member,    member,    member,    unaudited},
    {RoomAction::Leave, QLatin1StringView("leave"),                                               member,    member,    nobody,    unaudited},
    {RoomAction::Post, QLatin1StringView("post, edit what they posted, send files"),              member,    member,    member,    unaudited, asOthers,   false},
    {RoomAction::React, QLatin1StringView("react"),                                               member,    member,    member,    unaudited, asOthers,   false},
    {RoomAction::NameEveryone, QLatin1StringView("name everyone with @room"),                     member,    member,    member,    unaudited, asOthers,   false},
    {RoomAction::DeleteOwn, QLatin1StringView("delete what they posted"),                         anybody,   member,    member,    unaudited},
    {RoomAction::DeleteOthers, QLatin1StringView("delete what others posted"),                    moderator, moderator, nobody,    audited,   ifTheyRead},
    {RoomAction::Pin, QLatin1StringView("pin messages"),                                          moderator, moderator, member,    unaudited, ifTheyRead, false},
    {RoomAction::Change, QLatin1StringView("rename, archive, say who may see it, post and name all"), moderator, moderator, nobody,    audited,   ifTheyRead},
    {RoomAction::AddMember, QLatin1StringView("add people"),                                      moderator, moderator, nobody,    audited,   ifTheyRead, false},
    {RoomAction::RemoveMember, QLatin1StringView("remove people who stand below them"),           moderator, moderator, nobody,    audited,   ifTheyRead},
    {RoomAction::Ban, QLatin1StringView("ban people who stand below them, see and lift bans"),    moderator, moderator, nobody,    audited,   ifTheyRead},
    {RoomAction::GiveRole, QLatin1StringView("give roles, and take them from who stands below"),  owner,     owner,     nobody,    audited,   ifTheyRead},
    {RoomAction::Invite, QLatin1StringView("invite people into the room"),                        moderator, moderator, nobody,    audited,   ifTheyRead, false, false},
    {RoomAction::SeeInvites, QLatin1StringView("see who was invited into the room"),              moderator, moderator, nobody,    unaudited, ifTheyRead},
    {RoomAction::Report, QLatin1StringView("report what others posted"),                          member,    member,    member,    unaudited},
    {RoomAction::DecideReports, QLatin1StringView("see what was reported, and settle it"),        moderator, moderator, nobody,    audited,   whereNobodyElse},
    {RoomAction::Delete, QLatin1StringView("delete the room"),                                    owner,     owner,     nobody,    audited,   HostsMay::Always},
};
// clang-format on

bool has(Needs need, std::optional<RoomRole> role)
{
    switch (need) {
    case Needs::Anybody: return true;
    case Needs::Member: return role.has_value();
    case Needs::Moderator: return role && *role >= RoomRole::Moderator;
    case Needs::Owner: return role && *role >= RoomRole::Owner;
    case Needs::Nobody: return false;
    }
    Q_UNREACHABLE();
}

Needs inKind(const RoomRight &right, RoomKind kind)
{
    switch (kind) {
    case RoomKind::Public: return right.inPublic;
    case RoomKind::Private: return right.inPrivate;
    case RoomKind::Direct: return right.inDirect;
    }
    Q_UNREACHABLE();
}

bool isLeftToModerators(RoomAction action, const Room &room)
{
    if (room.kind == RoomKind::Direct)
        return false;
    if (action == RoomAction::Post)
        return room.mayPost == LeftTo::Moderators;
    if (action == RoomAction::NameEveryone)
        return room.mayNameAll == LeftTo::Moderators || (room.mayNameAll == LeftTo::Usual && room.memberCount > smallRoom);
    return false;
}

} // namespace

std::span<const RoomRight> roomRights()
{
    return table;
}

const RoomRight &roomRight(RoomAction action)
{
    return *std::ranges::find(table, action, &RoomRight::action);
}

Needs needs(RoomAction action, const Room &room)
{
    return isLeftToModerators(action, room) ? Needs::Moderator : inKind(roomRight(action), room.kind);
}

bool mayInRoom(const Standing &standing, RoomAction action, const Room &room)
{
    const RoomRight &right = roomRight(action);
    const Needs need = needs(action, room);
    if (!right.guests && standing.onServer == Role::Guest)
        return false;
    if (has(need, standing.inRoom))
        return true;
    if (!isHost(standing.onServer))
        return false;
    if (room.kind == RoomKind::Direct)
        return right.hosts == HostsMay::WhereNobodyElse;
    if (isLeftToModerators(action, room)) // a host who is in it moderates it
        return standing.inRoom.has_value();
    const bool whereTheyRead = right.hosts == HostsMay::IfTheyRead || right.hosts == HostsMay::WhereNobodyElse;
    return right.hosts == HostsMay::Always
        || (whereTheyRead && has(inKind(roomRight(RoomAction::Read), room.kind), standing.inRoom));
}

bool standsAbove(const Standing &one, const Standing &other)
{
    if (isHost(one.onServer) || isHost(other.onServer))
        return standsAbove(one.onServer, other.onServer);
    return one.inRoom && (!other.inRoom || *one.inRoom > *other.inRoom);
}

} // namespace hearth
