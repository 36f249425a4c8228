// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomSettings.h"

#include "EventBus.h"
#include "Permissions.h"
#include "Storage.h"
#include "audit/Recorded.h"
#include "model/Rules.h"
#include "quotas/MessageQuota.h"
#include "quotas/Waiting.h"
#include "state/Barred.h"
#include "state/Directory.h"

using namespace Qt::StringLiterals;

namespace hearth {

RoomSettings::RoomSettings(const Directory &directory, const Permissions &permissions, Barred &barred, MessageQuota &quota,
    EventBus &bus, Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_permissions(permissions)
    , m_barred(barred)
    , m_quota(quota)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
    , m_maxWaitingWrites(options.maxWaitingWrites)
{
}

Result<RoomUpdate> RoomSettings::admit(const Caller &caller, const events::UpdateRoom &command)
{
    if (const auto may = m_permissions.inRoom(caller.user, command.room, RoomAction::Change); !may)
        return may.error();
    if (command.kind == RoomKind::Direct)
        return Error {ErrorCode::InvalidField, u"A room is made public or private."_s, u"kind"_s};
    if (command.kind == RoomKind::Private && !m_directory.isMember(command.room, caller.user))
        return Error {
            ErrorCode::Forbidden, u"Join the room before you make it private: only its members can see it then."_s, u"kind"_s};
    if (command.kind == RoomKind::Public) // as many names as one likes would else come back to all as public ones
        if (const auto may = m_permissions.createRoom(caller.user, RoomKind::Public); !may)
            return may.error();
    RoomUpdate update {{}, {}, command.archived, command.kind, command.mayPost, command.mayNameAll};
    if (command.name) {
        const auto name = rules::roomName(*command.name);
        if (!name)
            return name.error();
        update.name = *name;
    }
    if (command.topic) {
        const auto topic = rules::topic(*command.topic);
        if (!topic)
            return topic.error();
        update.topic = *topic;
    }
    if (const auto free = roomToAdd(m_storage, m_maxWaitingWrites); !free)
        return free.error();
    // Everyone who may see the room is told: whoever has a room for each of their accounts could tell everyone much.
    if (const auto allowed = m_quota.takeEdit(caller, command.room, update.topic.value_or(QString())); !allowed)
        return allowed.error();
    return update;
}

void RoomSettings::update(const Caller &caller, const events::UpdateRoom &command, const Answer<Room> &answer)
{
    const auto update = admit(caller, command);
    if (!update)
        return answer(update.error());
    const RoomId room = command.room;
    const bool closes = update->archived.value_or(false);
    if (closes)
        m_barred.add(room);
    m_storage.write<Done>(
        this,
        [room, update = *update, user = caller.user, now = m_clock.now()](
            Store &within) { return store(within, room, update, user, now); },
        [this, caller, room, closes, answer](const Result<Done> &done) {
            updated(caller, done, answer);
            if (closes)
                m_barred.remove(room);
        });
}

Result<RoomSettings::Done> RoomSettings::store(Store &store, RoomId room, const RoomUpdate &update, UserId by, const QDateTime &now)
{
    const auto updated = store.rooms().update(room, update, now);
    if (!updated)
        return updated.error();
    Done done {*updated, {}};
    QList<Notice> notices;
    QStringList changed; // as the fields are called on the wire
    const auto note = [&](const QString &field, const Notice &notice) {
        changed.append(field);
        notices.append(notice);
    };
    if (updated->now.name != updated->before.name)
        note(u"name"_s, {Notice::What::Renamed, updated->now.name});
    if (updated->now.topic != updated->before.topic)
        note(u"topic"_s, {Notice::What::Topic, updated->now.topic});
    if (updated->now.archived != updated->before.archived)
        note(u"archived"_s, {updated->now.archived ? Notice::What::Archived : Notice::What::Unarchived});
    if (updated->now.kind != updated->before.kind)
        note(u"kind"_s, {Notice::What::Kind, roomKindName(updated->now.kind)});
    if (updated->now.mayPost != updated->before.mayPost)
        note(u"who_may_post"_s, {Notice::What::Posting, leftToName(updated->now.mayPost)});
    if (updated->now.mayNameAll != updated->before.mayNameAll)
        note(u"who_may_name_all"_s, {Notice::What::NamingAll, leftToName(updated->now.mayNameAll)});
    for (const Notice &notice : std::as_const(notices)) {
        const auto told = store.messages().tell(NewNotice {room, by, notice, now});
        if (!told)
            return told.error();
        done.notices.append(*told);
    }
    if (changed.isEmpty())
        return done;
    const auto kept = record(store, {AuditAction::RoomChanged, by, now, {}, room, changed.join(u", "_s)});
    return kept ? Result<Done>(done) : kept.error();
}

void RoomSettings::updated(const Caller &caller, const Result<Done> &done, const Answer<Room> &answer)
{
    if (!done)
        return answer(done.error());
    const Room &now = done->room.now;
    if (done->room.isAltered())
        m_bus.publish(RoomUpdated {now, done->room.before.kind});
    for (const Message &notice : done->notices)
        m_bus.publish(MessagePosted {notice, {}});
    if (const auto may = m_permissions.readRoom(caller.user, now.id); !may) // removed meanwhile
        return answer(may.error());
    answer(m_directory.room(now.id, caller.user));
}

} // namespace hearth
