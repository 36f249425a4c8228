// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/Moderation.h"

#include "EventBus.h"
#include "Permissions.h"
#include "Storage.h"
#include "audit/Recorded.h"
#include "model/Rules.h"
#include "moderation/RoomClearing.h"
#include "quotas/Waiting.h"
#include "state/Barred.h"
#include "state/Directory.h"
#include "state/RecentMessages.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Within a job: an address for a guest, else none. UserNotFound.
Result<QString> guestAddress(Store &store, UserId user, const QDateTime &now)
{
    const auto known = store.users().byIdOrGone(user, now);
    if (!known)
        return known.error();
    if (!*known)
        return UserStore::noneOrLongGone();
    return (*known)->address;
}

} // namespace

Moderation::Moderation(const Directory &directory, const Permissions &permissions, Barred &barred, const RecentMessages &recent,
    RoomClearing &clearing, EventBus &bus, Storage &storage, const Clock &clock, const ChatOptions &options, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_permissions(permissions)
    , m_barred(barred)
    , m_recent(recent)
    , m_clearing(clearing)
    , m_bus(bus)
    , m_storage(storage)
    , m_clock(clock)
    , m_maxWaitingWrites(options.maxWaitingWrites)
    , m_maxWaitingReads(options.maxWaitingReads)
    , m_allowance(options.moderation, options.rateLimits, clock)
{
}

Result<void> Moderation::admit(const Caller &caller, const Result<void> &may)
{
    if (!may)
        return may;
    if (const auto allowed = m_allowance.take(caller.user, u"acts of moderation"_s); !allowed)
        return allowed;
    return roomForWrites(m_storage, m_maxWaitingWrites);
}

void Moderation::deleteRoom(const Caller &caller, RoomId room, Answer<void> answer)
{
    if (const auto may = admit(caller, m_permissions.inRoom(caller.user, room, RoomAction::Delete)); !may)
        return answer(may);
    m_storage.write<void>(this,
        recorded({AuditAction::RoomDeleted, caller.user, m_clock.now(), {}, room, m_directory.stored(room).name},
            [room, now = m_clock.now()](Store &store) { return store.rooms().remove(room, now); }),
        [this, room, kind = m_directory.kind(room), answer](const Result<void> &done) {
            if (!done)
                return answer(done);
            m_bus.publish(RoomGone {room, kind});
            m_clearing.clear(room);
            answer({});
        });
}

void Moderation::removeMember(const Caller &caller, RoomId room, UserId user, Answer<void> answer)
{
    if (const auto may = admit(caller, m_permissions.throwOut(caller.user, room, user, RoomAction::RemoveMember)); !may)
        return answer(may);
    m_barred.add(room, user);
    m_storage.write<bool>(this,
        recorded({AuditAction::MemberRemoved, caller.user, m_clock.now(), user, room},
            [room, user, isOwn = user == caller.user](
                Store &store) { return isOwn ? store.rooms().leave(room, user) : store.rooms().removeMember(room, user); }),
        [this, caller, room, user, answer](const Result<bool> &done) {
            m_barred.remove(room, user);
            if (!done)
                return answer(done.error());
            removed(caller, room, user, {});
            if (!*done)
                return answer(Error {ErrorCode::UserNotFound, u"There is no such member in this room."_s});
            answer({});
        });
}

void Moderation::ban(const Caller &caller, RoomId room, UserId user, const QString &reason, Answer<void> answer)
{
    const auto why = rules::reason(reason);
    auto may = m_permissions.throwOut(caller.user, room, user, RoomAction::Ban);
    if (may && user == caller.user)
        may = Error {ErrorCode::Forbidden, u"You can't ban yourself."_s};
    if (may && !why)
        may = why.error();
    if (may = admit(caller, may); !may)
        return answer(may);
    m_barred.add(room, user);
    const StoredBan ban {room, user, *why, m_clock.now(), caller.user};
    m_storage.write<StoredBan>(this,
        recorded({AuditAction::MemberBanned, ban.by, ban.at, ban.user, ban.room},
            [ban](Store &store) -> Result<StoredBan> {
                const auto address = guestAddress(store, ban.user, ban.at);
                if (!address)
                    return address.error();
                StoredBan whole = ban;
                if (!address->isEmpty()) {
                    whole.address = *address;
                    whole.until = ban.at.addDuration(UserStore::addressKept);
                }
                if (const auto banned = store.bans().ban(whole); !banned)
                    return banned.error();
                const auto left = store.rooms().removeMember(ban.room, ban.user);
                return left ? Result<StoredBan>(whole) : left.error();
            }),
        [this, caller, room, user, answer](const Result<StoredBan> &ban) {
            m_barred.remove(room, user);
            if (!ban)
                return answer(ban.error());
            m_bus.publish(RoomBanned {room, user, ban->address, ban->until});
            removed(caller, room, user, ban->reason);
            answer({});
        });
}

void Moderation::removed(const Caller &caller, RoomId room, UserId user, const QString &reason)
{
    const auto known = m_directory.user(user);
    if (!known || !m_directory.isMember(room, user))
        return;
    if (user == caller.user)
        m_bus.publish(MemberLeft {room, known, caller.connection});
    else
        m_bus.publish(MemberRemoved {room, known, reason});
}

void Moderation::unban(const Caller &caller, RoomId room, UserId user, Answer<void> answer)
{
    if (const auto may = admit(caller, m_permissions.inRoom(caller.user, room, RoomAction::Ban)); !may)
        return answer(may);
    m_storage.write<bool>(this,
        recorded({AuditAction::BanLifted, caller.user, m_clock.now(), user, room},
            [room, user](Store &store) { return store.bans().unban(room, user); }),
        [this, room, user, answer](const Result<bool> &done) {
            if (!done)
                return answer(done.error());
            if (*done)
                m_bus.publish(RoomUnbanned {room, user});
            answer(*done ? Result<void>() : Error {ErrorCode::UserNotFound, u"This person is not banned from this room."_s});
        });
}

void Moderation::bans(UserId user, RoomId room, UserId after, int limit, Answer<rest::BanList> answer)
{
    if (const auto may = m_permissions.inRoom(user, room, RoomAction::Ban); !may)
        return answer(may.error());
    if (const auto waiting = roomForReads(m_storage, m_recent, m_maxWaitingReads); !waiting)
        return answer(waiting.error());
    m_storage.read<QList<Ban>>(
        this, [room, after, limit](Store &store) { return store.bans().of(room, after, limit + 1); },
        [limit, answer](const Result<QList<Ban>> &found) {
            if (!found)
                return answer(found.error());
            rest::BanList page {*found, {}};
            if (page.bans.size() > limit) {
                page.bans.resize(limit);
                page.next = page.bans.last().user.id.value;
            }
            answer(page);
        });
}

} // namespace hearth
