// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/SqliteRoomStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"
#include "messages/SqliteMessageTail.h"

#include "model/Rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// Also from the messages that are not settled (see SqliteMessageTail): this is read on other connections, too.
const SqliteText selectRooms {
    u"SELECT r.id, r.name, r.topic, r.kind, r.created_by, r.created_at, r.last_seq, t.seq, r.last_change, r.archived_at, "
    u"r.may_post, r.may_name_all FROM rooms "
    u"r LEFT JOIN "
    "(SELECT room_id, max(seq) AS seq FROM messages WHERE id > (SELECT message_id FROM settled) GROUP BY room_id) t "
    "ON t.room_id = r.id WHERE r.deleted_at IS NULL ORDER BY r.id"_s};
const SqliteText selectMemberships {
    u"SELECT ms.room_id, ms.user_id, ms.role, ms.last_read_seq, ms.joined_at, t.seq, ms.notify, ms.own_unread FROM memberships ms "
    u"LEFT JOIN "
    "(SELECT room_id, author_id, max(seq) AS seq FROM messages WHERE id > (SELECT message_id FROM settled) "
    "AND notice IS NULL GROUP BY room_id, author_id) t ON t.room_id = ms.room_id AND t.author_id = ms.user_id "
    "ORDER BY ms.room_id, ms.user_id"_s};
const SqliteText selectMembership {
    u"SELECT room_id, user_id, role, last_read_seq, joined_at, 0, notify, own_unread FROM memberships WHERE room_id = ? AND user_id = ?"_s};
const SqliteText insertRoom {
    u"INSERT INTO rooms (name, name_folded, name_look, topic, kind, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT DO NOTHING"_s};
// Asked in the same statement, so that nobody joins between a ban and its answer.
const SqliteText insertMembership {
    u"INSERT INTO memberships (room_id, user_id, role, last_read_seq, joined_at) SELECT ?, ?, ?, ?, ? "
    "WHERE NOT EXISTS (SELECT 1 FROM bans WHERE room_id = ? AND (user_id = ? OR (until > ? AND address = "
    "(SELECT address FROM users WHERE id = ?)))) ON CONFLICT DO NOTHING"_s};
const SqliteText updateLastRead {u"UPDATE memberships SET last_read_seq = ? WHERE room_id = ? AND user_id = ?"_s};
const SqliteText updateMark {u"UPDATE memberships SET last_read_seq = ?, own_unread = ? WHERE room_id = ? AND user_id = ?"_s};
const SqliteText updateNotify {u"UPDATE memberships SET notify = ? WHERE room_id = ? AND user_id = ?"_s};
const SqliteText updateRole {u"UPDATE memberships SET role = ? WHERE room_id = ? AND user_id = ?"_s};
const SqliteText selectOthers {
    u"SELECT count(*), coalesce(sum(role = 'owner'), 0) FROM memberships WHERE room_id = ? AND user_id <> ?"_s};
const SqliteText deleteMembership {u"DELETE FROM memberships WHERE room_id = ? AND user_id = ?"_s};
const SqliteText removeRoom {
    u"UPDATE rooms SET deleted_at = ?, name = '', name_folded = '', name_look = NULL, topic = '' WHERE id = ? AND deleted_at IS NULL"_s};
const SqliteText deleteMemberships {u"DELETE FROM memberships WHERE room_id = ?"_s};
const SqliteText deleteBans {u"DELETE FROM bans WHERE room_id = ?"_s};
const SqliteText deleteInvites {u"DELETE FROM invites WHERE room_id = ?"_s};
const SqliteText deleteReports {u"DELETE FROM reports WHERE room_id = ?"_s};
const SqliteText insertToClear {u"INSERT INTO rooms_to_clear (room_id) VALUES (?)"_s};
Room storedRoom(const SqliteRow &row)
{
    Room room;
    room.id = RoomId {row.integer(0)};
    room.name = row.text(1);
    room.topic = row.text(2);
    // The table's CHECK allows no other kind; should one appear, it is at least not shown to everyone.
    room.kind = roomKindFromName(row.text(3)).value_or(RoomKind::Private);
    room.createdBy = UserId {row.integer(4)};
    room.createdAt = row.time(5);
    room.lastSeq = std::max(row.integer(6), row.integer(7));
    room.lastChange = row.integer(8);
    room.archived = !row.isNull(9);
    room.mayPost = SqliteRoomSettings::leftTo(row, 10);
    room.mayNameAll = SqliteRoomSettings::leftTo(row, 11);
    return room;
}

StoredMembership storedMembership(const SqliteRow &row)
{
    StoredMembership membership {RoomId {row.integer(0)}, UserId {row.integer(1)},
        roomRoleFromName(row.text(2)).value_or(RoomRole::Member), std::max(row.integer(3), row.integer(5)), row.time(4)};
    if (const auto level = notifyLevelFromName(row.text(6)); level && !row.isNull(6))
        membership.notify = *level;
    if (!row.isNull(7))
        membership.ownUnread = SqliteOwnUnread::fromText(row.text(7));
    return membership;
}

} // namespace

SqliteRoomStore::SqliteRoomStore(SqliteConnection &connection, SqliteMessageTail &tail)
    : m_connection(connection)
    , m_tail(tail)
    , m_mentions(connection)
    , m_clearing(connection)
    , m_directRooms(connection)
    , m_ownUnread(connection)
    , m_settings(connection)
{
}

Result<Room> SqliteRoomStore::create(const Room &room)
{
    if (room.kind == RoomKind::Public) {
        const auto taken = m_settings.isTaken(room.name, {});
        if (!taken)
            return taken.error();
        if (*taken)
            return SqliteRoomSettings::exists(room.name);
    }
    const auto id = m_connection.statement(insertRoom)
                        .bind(room.name)
                        .bind(rules::foldedName(room.name))
                        .bind(rules::lookOfRoom(room.name).key())
                        .bind(room.topic)
                        .bind(roomKindName(room.kind))
                        .bind(room.createdBy.value)
                        .bind(room.createdAt)
                        .insert();
    if (!id)
        return id.error();
    if (*id == 0)
        return SqliteRoomSettings::exists(room.name);
    if (const auto added = addMember({RoomId {*id}, room.createdBy, RoomRole::Owner, 0, room.createdAt}); !added)
        return added.error();
    Room created = room;
    created.id = RoomId {*id};
    created.lastSeq = 0;
    created.memberCount = 1;
    created.membership = Membership {RoomRole::Owner, 0, 0};
    return created;
}

Result<DirectRoom> SqliteRoomStore::direct(const QList<UserId> &people, UserId creator, const QDateTime &now)
{
    const auto known = m_directRooms.of(people);
    if (!known)
        return known.error();
    if (*known)
        return DirectRoom {**known, false};
    const auto created = m_directRooms.create(people, creator, now);
    return created ? Result<DirectRoom>({*created, true}) : created.error();
}

Result<QList<Room>> SqliteRoomStore::all()
{
    return m_connection.statement(selectRooms).rows(storedRoom);
}

Result<QList<StoredMembership>> SqliteRoomStore::memberships()
{
    return m_connection.statement(selectMemberships).rows(storedMembership);
}

Result<StoredMembership> SqliteRoomStore::join(RoomId room, UserId user, RoomRole role, const QDateTime &now)
{
    const auto lastSeq = m_tail.lastSeq(room);
    if (!lastSeq)
        return lastSeq.error();
    if (!*lastSeq)
        return Error {ErrorCode::RoomNotFound, u"There is no room %1."_s.arg(room.value)};
    const StoredMembership joined {room, user, role, **lastSeq, now};
    const auto isNew = addMember(joined);
    if (!isNew)
        return isNew.error();
    if (*isNew)
        return joined;
    auto known = membership(room, user);
    if (!known && known.error().code == ErrorCode::NotAMember)
        return Error {ErrorCode::Banned, u"You were banned from this room."_s};
    return known;
}

Result<StoredMembership> SqliteRoomStore::membership(RoomId room, UserId user)
{
    const auto stored = m_connection.statement(selectMembership).bind(room.value).bind(user.value).row(storedMembership);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error {ErrorCode::NotAMember, u"Only members of room %1 read in it."_s.arg(room.value)};
    const auto written = m_tail.readBy(user, room);
    if (!written)
        return written.error();
    StoredMembership membership = **stored;
    membership.lastReadSeq = std::max(membership.lastReadSeq, *written);
    return membership;
}

Result<SqliteRoomStore::Others> SqliteRoomStore::othersIn(RoomId room, UserId user)
{
    const auto others = m_connection.statement(selectOthers).bind(room.value).bind(user.value).row([](const SqliteRow &row) {
        return Others {row.integer(0), row.integer(1)};
    });
    if (!others)
        return others.error();
    return others->value_or(Others {});
}

Result<bool> SqliteRoomStore::leave(RoomId room, UserId user)
{
    const auto own = m_connection.statement(selectMembership).bind(room.value).bind(user.value).row(storedMembership);
    if (!own)
        return own.error();
    if (*own && (*own)->role == RoomRole::Owner) {
        const auto others = othersIn(room, user);
        if (!others)
            return others.error();
        if (others->people > 0 && others->owners == 0)
            return Error {ErrorCode::LastOwner, u"You are the room's only owner: make somebody else an owner before you leave."_s};
    }
    return removeMember(room, user);
}

Result<RoomRole> SqliteRoomStore::setRole(RoomId room, UserId user, RoomRole role)
{
    const auto before = membership(room, user);
    if (!before)
        return before.error();
    if (before->role == RoomRole::Owner && role != RoomRole::Owner) {
        const auto others = othersIn(room, user);
        if (!others)
            return others.error();
        if (others->owners == 0)
            return Error {ErrorCode::LastOwner, u"This is the room's only owner: make somebody else an owner before."_s};
    }
    const auto done = m_connection.statement(updateRole)
                          .bind(QString(roomRoleName(role)))
                          .bind(room.value)
                          .bind(user.value)
                          .execute();
    if (!done)
        return done.error();
    return before->role;
}

Result<bool> SqliteRoomStore::removeMember(RoomId room, UserId user)
{
    const auto left = m_connection.statement(deleteMembership).bind(room.value).bind(user.value).execute();
    return left ? Result<bool>(*left > 0) : left.error();
}

Result<Seq> SqliteRoomStore::markRead(RoomId room, UserId user, Seq seq)
{
    const auto before = membership(room, user);
    if (!before)
        return before.error();
    const auto lastSeq = m_tail.lastSeq(room);
    if (!lastSeq)
        return lastSeq.error();
    const Seq read = std::max(before->lastReadSeq, std::min(seq, lastSeq->value_or(0)));
    if (read == before->lastReadSeq)
        return read;
    const auto marked = m_connection.statement(updateLastRead).bind(read).bind(room.value).bind(user.value).execute();
    if (!marked)
        return marked.error();
    return read;
}

Result<bool> SqliteRoomStore::addMember(const StoredMembership &membership)
{
    const auto added = m_connection.statement(insertMembership)
                           .bind(membership.room.value)
                           .bind(membership.user.value)
                           .bind(roomRoleName(membership.role))
                           .bind(membership.lastReadSeq)
                           .bind(membership.joinedAt)
                           .bind(membership.room.value)
                           .bind(membership.user.value)
                           .bind(membership.joinedAt)
                           .bind(membership.user.value)
                           .execute();
    if (!added)
        return added.error();
    return *added > 0;
}

Result<UnreadMark> SqliteRoomStore::markUnread(RoomId room, UserId user, Seq seq)
{
    const auto before = membership(room, user);
    if (!before)
        return before.error();
    const Seq read = std::min(before->lastReadSeq, std::max<Seq>(seq, 1) - 1);
    QList<Seq> own = before->ownUnread;
    if (read < before->lastReadSeq) {
        // What they wrote counts as read by them, until it is settled.
        if (const auto settled = m_tail.settleAndForget(room); !settled)
            return settled.error();
        const auto found = m_ownUnread.after(room, user, read);
        if (!found)
            return found.error();
        own = *found;
        const auto marked = m_connection.statement(updateMark)
                                .bind(read)
                                .bind(SqliteOwnUnread::text(own))
                                .bind(room.value)
                                .bind(user.value)
                                .execute();
        if (!marked)
            return marked.error();
    }
    const auto mentions = m_mentions.after(room, user, read);
    if (!mentions)
        return mentions.error();
    return UnreadMark {read, *mentions, own};
}

Result<void> SqliteRoomStore::setNotify(RoomId room, UserId user, NotifyLevel level)
{
    const auto done = m_connection.statement(updateNotify)
                          .bind(QString(notifyLevelName(level)))
                          .bind(room.value)
                          .bind(user.value)
                          .execute();
    if (!done)
        return done.error();
    if (*done == 0)
        return Error {ErrorCode::NotAMember, u"Only members of room %1 may do this."_s.arg(room.value)};
    return {};
}

Result<void> SqliteRoomStore::remove(RoomId room, const QDateTime &now)
{
    if (const auto removed = m_directRooms.remove(room); !removed)
        return removed;
    // Before: what is settled later would bring back places of messages that are deleted by then.
    if (const auto settled = m_tail.settleAndForget(room); !settled)
        return settled;
    const auto removed = m_connection.statement(removeRoom).bind(now).bind(room.value).execute();
    if (!removed)
        return removed.error();
    if (*removed == 0)
        return Error {ErrorCode::RoomNotFound, u"There is no room %1."_s.arg(room.value)};
    for (const SqliteText *text : {&deleteMemberships, &deleteBans, &deleteInvites, &deleteReports, &insertToClear})
        if (const auto done = m_connection.statement(*text).bind(room.value).execute(); !done)
            return done.error();
    return {};
}

} // namespace hearth
