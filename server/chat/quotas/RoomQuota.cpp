// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotas/RoomQuota.h"

#include "state/Directory.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

Error limitReached(const QString &sentence)
{
    return {ErrorCode::LimitReached, sentence};
}

} // namespace

RoomQuota::RoomQuota(const Directory &directory, const ChatOptions &options, const Clock &clock)
    : m_directory(directory)
    , m_enabled(options.rateLimits)
    , m_maxRooms(options.maxRooms)
    , m_maxRoomsOfUser(options.maxRoomsOfUser)
    , m_maxDirectRoomsOfUser(options.maxDirectRoomsOfUser)
    , m_maxMembers(options.maxMembers)
    , m_maxMemberships(options.maxMemberships)
    , m_roomsOfUser(options.newRooms, options.rateLimits, clock)
    , m_roomsOfAddress(clock, perDay(options.dailyRoomsOfAddress))
    , m_changesOfUser(options.memberships, options.rateLimits, clock)
    , m_changesOfAddress(clock, options.membershipsOfAddress)
{
}

Result<void> RoomQuota::takeRoom(const Caller &caller)
{
    if (m_enabled) {
        if (m_directory.roomCount() + m_newRooms.size() >= m_maxRooms)
            return limitReached(u"This server has reached its limit of %1 rooms."_s.arg(m_maxRooms));
        if (m_directory.roomCount(caller.user) + m_newRooms.count(caller.user) >= m_maxRoomsOfUser)
            return limitReached(u"You have created %1 rooms, which is the limit. Delete one first."_s.arg(m_maxRoomsOfUser));
        if (m_directory.membershipCount(caller.user) >= m_maxMemberships)
            return limitReached(u"You are in %1 rooms, which is the limit. Leave one first."_s.arg(m_maxMemberships));
        if (const auto allowed = m_roomsOfUser.take(caller.user, u"new rooms"_s); !allowed)
            return allowed;
        if (!caller.address.isEmpty())
            if (const auto wait = m_roomsOfAddress.take(caller.address); wait > 0ms)
                return Error {ErrorCode::RateLimited, u"Too many rooms were created from your address; wait a while."_s, {}, wait};
    }
    m_newRooms.append(caller.user);
    return {};
}

Result<void> RoomQuota::takeDirect(const Caller &caller)
{
    if (!m_enabled)
        return {};
    if (m_directory.directRoomsOf(caller.user) >= m_maxDirectRoomsOfUser)
        return limitReached(u"You have begun %1 direct conversations, which is the limit."_s.arg(m_maxDirectRoomsOfUser));
    return m_roomsOfUser.take(caller.user, u"new conversations"_s);
}

Result<void> RoomQuota::takeChange(const Caller &caller, const QString &what)
{
    if (const auto allowed = m_changesOfUser.take(caller.user, what); !allowed || !m_enabled || caller.address.isEmpty())
        return allowed;
    if (const auto wait = m_changesOfAddress.take(caller.address); wait > 0ms)
        return Error {ErrorCode::RateLimited, u"Too many %1 from your address at once; wait a moment."_s.arg(what), {}, wait};
    return {};
}

Result<void> RoomQuota::takeMembership(UserId user, RoomId room)
{
    if (m_enabled) {
        const auto newIn = [this](
                               auto matches) { return std::count_if(m_newMemberships.begin(), m_newMemberships.end(), matches); };
        if (m_directory.memberCount(room) + newIn([room](const auto &one) { return one.second == room; }) >= m_maxMembers)
            return limitReached(u"This room is full: it has %1 members."_s.arg(m_maxMembers));
        if (m_directory.membershipCount(user) + newIn([user](const auto &one) { return one.first == user; }) >= m_maxMemberships)
            return limitReached(u"You are in %1 rooms, which is the limit. Leave one first."_s.arg(m_maxMemberships));
    }
    m_newMemberships.append({user, room});
    return {};
}

} // namespace hearth
