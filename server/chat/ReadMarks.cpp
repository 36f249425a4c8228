// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadMarks.h"

#include "EventBus.h"
#include "Permissions.h"
#include "Storage.h"
#include "quotas/Waiting.h"
#include "state/Directory.h"

namespace hearth {

ReadMarks::ReadMarks(const Directory &directory, const Permissions &permissions, EventBus &bus, Storage &storage,
    const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_permissions(permissions)
    , m_bus(bus)
    , m_storage(storage)
    , m_maxWaitingWrites(options.maxWaitingWrites)
{
}

Result<void> ReadMarks::admit(UserId user, RoomId room) const
{
    if (const auto may = m_permissions.takePart(user, room); !may)
        return may;
    return roomForWrites(m_storage, m_maxWaitingWrites);
}

events::RoomRead ReadMarks::now(RoomId room, UserId user) const
{
    const auto membership = m_directory.membership(room, user).value_or(Membership {});
    return {room, membership.lastReadSeq, membership.unread, membership.mentions};
}

void ReadMarks::markRead(const Caller &caller, const events::MarkRead &command, Answer<events::RoomRead> answer)
{
    const RoomId room = command.room;
    if (const auto may = m_permissions.takePart(caller.user, room); !may)
        return answer(may.error());
    if (const auto known = now(room, caller.user); known.lastReadSeq >= command.seq)
        return answer(known);
    if (const auto may = admit(caller.user, room); !may)
        return answer(may.error());
    m_storage.write<Seq>(
        this, [room, user = caller.user, seq = command.seq](Store &store) { return store.rooms().markRead(room, user, seq); },
        [this, caller, room, answer](const Result<Seq> &read) {
            if (!read)
                return answer(read.error());
            if (*read > now(room, caller.user).lastReadSeq && m_directory.isMember(room, caller.user))
                m_bus.publish(RoomReadUpTo {room, caller.user, *read, caller.connection});
            answer(now(room, caller.user));
        });
}

void ReadMarks::markUnread(const Caller &caller, const events::MarkUnread &command, Answer<events::RoomRead> answer)
{
    const RoomId room = command.room;
    if (const auto may = admit(caller.user, room); !may)
        return answer(may.error());
    m_storage.write<UnreadMark>(
        this, [room, user = caller.user, seq = command.seq](Store &store) { return store.rooms().markUnread(room, user, seq); },
        [this, caller, room, answer](const Result<UnreadMark> &mark) {
            if (!mark)
                return answer(mark.error());
            if (mark->lastReadSeq < now(room, caller.user).lastReadSeq && m_directory.isMember(room, caller.user))
                m_bus.publish(
                    RoomMarkedUnread {room, caller.user, mark->lastReadSeq, mark->mentions, mark->own, caller.connection});
            answer(now(room, caller.user));
        });
}

void ReadMarks::setNotify(const Caller &caller, const events::SetNotify &command, Answer<Room> answer)
{
    if (const auto may = admit(caller.user, command.room); !may)
        return answer(may.error());
    m_storage.write<void>(
        this, [command, user = caller.user](Store &store) { return store.rooms().setNotify(command.room, user, command.level); },
        [this, caller, command, answer](const Result<void> &done) {
            if (!done)
                return answer(done.error());
            if (const auto may = m_permissions.takePart(caller.user, command.room); !may) // removed meanwhile
                return answer(may.error());
            const bool isAnother = m_directory.membership(command.room, caller.user)->notify != command.level;
            // Also where it is what it is without being chosen: who was away is told of rooms where something was chosen.
            m_bus.publish(NotifyLevelSet {command.room, caller.user, command.level, isAnother, caller.connection});
            answer(m_directory.room(command.room, caller.user));
        });
}

} // namespace hearth
