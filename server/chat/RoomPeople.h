// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "Store.h"
#include "core/Answer.h"
#include "protocol/ConversationEvents.h"
#include "quotas/Allowance.h"

#include <QObject>

namespace hearth {

class Directory;
class EventBus;
class Permissions;
class RoomService;
class Storage;

/// Who is in a room because others want them there, and what they are in it. Lives on the server thread.
class RoomPeople : public QObject
{
    Q_OBJECT
public:
    RoomPeople(const Directory &directory, const Permissions &permissions, RoomService &rooms, EventBus &bus, Storage &storage,
        const Clock &clock, const ChatOptions &options, QObject *parent = nullptr);

    /// Makes this person a member who is none, and, where a role is given, this in the room; answers with what they are then. Publishes
    /// MemberJoined and MemberRoleChanged for what is news, and a notice of the latter. RoomNotFound, Forbidden, RoomArchived,
    /// UserNotFound, Banned, LastOwner, LimitReached, RateLimited, StorageFull, Busy.
    void put(
        const Caller &caller, RoomId room, UserId user, std::optional<RoomRole> role, const Answer<events::MemberUpdated> &answer);

private:
    void giveRole(const Caller &caller, RoomId room, UserId user, RoomRole role, const Answer<events::MemberUpdated> &answer);
    Result<events::MemberUpdated> now(RoomId room, UserId user) const;

    const Directory &m_directory;
    const Permissions &m_permissions;
    RoomService &m_rooms;
    EventBus &m_bus;
    Storage &m_storage;
    const Clock &m_clock;
    const int m_maxWaitingWrites;
    Allowance m_allowance;
};

} // namespace hearth
