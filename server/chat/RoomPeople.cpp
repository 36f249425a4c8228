// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomPeople.h"

#include "EventBus.h"
#include "Permissions.h"
#include "RoomService.h"
#include "Storage.h"
#include "audit/Recorded.h"
#include "model/Room.h"
#include "quotas/Waiting.h"
#include "state/Directory.h"
#include "state/RolesGiven.h"

using namespace Qt::StringLiterals;

namespace hearth {

RoomPeople::RoomPeople(const Directory &directory, const Permissions &permissions, RoomService &rooms, EventBus &bus,
    Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_permissions(permissions)
    , m_rooms(rooms)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
    , m_maxWaitingWrites(options.maxWaitingWrites)
    , m_allowance(options.moderation, options.rateLimits, clock)
{
}

void RoomPeople::put(
    const Caller &caller, RoomId room, UserId user, std::optional<RoomRole> role, const Answer<events::MemberUpdated> &answer)
{
    if (role && m_directory.isMember(room, user))
        return giveRole(caller, room, user, *role, answer);
    // Asked before anybody is added, so that nobody is who was not to be only that.
    if (role && *role != RoomRole::Member)
        if (const auto may = m_permissions.inRoom(caller.user, room, RoomAction::GiveRole); !may)
            return answer(may.error());
    m_rooms.add(caller, room, user, {this, [this, caller, room, user, role, answer](const Result<void> &added) {
                                         if (!added)
                                             return answer(added.error());
                                         role ? giveRole(caller, room, user, *role, answer) : answer(now(room, user));
                                     }});
}

void RoomPeople::giveRole(
    const Caller &caller, RoomId room, UserId user, RoomRole role, const Answer<events::MemberUpdated> &answer)
{
    if (const auto may = m_permissions.giveRole(caller.user, room, user, role); !may)
        return answer(may.error());
    if (m_directory.roleIn(room, user) == role)
        return answer(now(room, user));
    if (const auto allowed = m_allowance.take(caller.user, u"acts of moderation"_s); !allowed)
        return answer(allowed.error());
    if (const auto free = roomToAdd(m_storage, m_maxWaitingWrites); !free)
        return answer(free.error());
    m_storage.write<std::optional<Message>>(this,
        recorded({AuditAction::RoomRoleGiven, caller.user, m_clock.now(), user, room, QString(roomRoleName(role))},
            [room, user, role, by = caller.user, at = m_clock.now()](
                Store &store) { return hearth::giveRole(store, room, by, user, role, at); }),
        [this, room, user, role, answer](const Result<std::optional<Message>> &told) {
            if (!told)
                return answer(told.error());
            if (*told)
                publishRole(m_bus, m_directory, room, user, role, **told);
            answer(now(room, user));
        });
}

Result<events::MemberUpdated> RoomPeople::now(RoomId room, UserId user) const
{
    const auto role = m_directory.roleIn(room, user);
    if (!role) // removed meanwhile
        return Error {ErrorCode::UserNotFound, u"There is no such member in this room."_s};
    return events::MemberUpdated {room, m_directory.user(user), *role};
}

} // namespace hearth
