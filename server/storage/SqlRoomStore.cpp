// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlRoomStore.h"
#include "SqlConnection.h"
#include "SqlStatement.h"

#include "model/Rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString selectMembership = u"SELECT room_id, user_id, role, last_read_seq, joined_at FROM memberships "_s;

Room storedRoom(const SqlRow &row)
{
    Room room;
    room.id = RoomId {row.integer(0)};
    room.name = row.text(1);
    room.topic = row.text(2);
    // The table's CHECK allows no other kind; should one appear, it is at least not shown to everyone.
    room.kind = roomKindFromName(row.text(3)).value_or(RoomKind::Private);
    room.createdBy = UserId {row.integer(4)};
    room.createdAt = row.time(5);
    room.lastSeq = row.integer(6);
    return room;
}

StoredMembership storedMembership(const SqlRow &row)
{
    return {RoomId {row.integer(0)}, UserId {row.integer(1)}, roleFromName(row.text(2)).value_or(Role::Guest),
            row.integer(3), row.time(4)};
}

} // namespace

SqlRoomStore::SqlRoomStore(SqlConnection &connection)
    : m_connection(connection)
{
}

Result<Room> SqlRoomStore::create(const Room &room)
{
    const auto id = m_connection.statement(
        u"INSERT INTO rooms (name, name_folded, topic, kind, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING RETURNING id"_s)
        .bind(room.name).bind(rules::foldedName(room.name)).bind(room.topic).bind(roomKindName(room.kind))
        .bind(room.createdBy.value).bind(room.createdAt)
        .row([](const SqlRow &row) { return RoomId {row.integer(0)}; });
    if (!id)
        return id.error();
    if (!*id)
        return Error {ErrorCode::RoomExists, u"There is a public room \"%1\" already."_s.arg(room.name), u"name"_s};
    if (const auto added = addMember({**id, room.createdBy, Role::Owner, 0, room.createdAt}); !added)
        return added.error();
    Room created = room;
    created.id = **id;
    created.lastSeq = 0;
    created.memberCount = 1;
    created.membership = Membership {Role::Owner, 0, 0};
    return created;
}

Result<QList<Room>> SqlRoomStore::all()
{
    return m_connection.statement(
        u"SELECT id, name, topic, kind, created_by, created_at, last_seq FROM rooms ORDER BY id"_s).rows(storedRoom);
}

Result<QList<StoredMembership>> SqlRoomStore::memberships()
{
    return m_connection.statement(selectMembership + u"ORDER BY room_id, user_id"_s).rows(storedMembership);
}

Result<StoredMembership> SqlRoomStore::join(RoomId room, UserId user, Role role, const QDateTime &now)
{
    const auto lastSeq = m_connection.statement(u"SELECT last_seq FROM rooms WHERE id = ?"_s)
                             .bind(room.value).row([](const SqlRow &row) { return row.integer(0); });
    if (!lastSeq)
        return lastSeq.error();
    if (!*lastSeq)
        return Error {ErrorCode::RoomNotFound, u"There is no room %1."_s.arg(room.value)};
    if (const auto added = addMember({room, user, role, **lastSeq, now}); !added)
        return added.error();
    const auto membership = m_connection.statement(selectMembership + u"WHERE room_id = ? AND user_id = ?"_s)
                                .bind(room.value).bind(user.value).row(storedMembership);
    if (!membership)
        return membership.error();
    Q_ASSERT(*membership);
    return **membership;
}

Result<bool> SqlRoomStore::leave(RoomId room, UserId user)
{
    const auto left = m_connection.statement(u"DELETE FROM memberships WHERE room_id = ? AND user_id = ?"_s)
                          .bind(room.value).bind(user.value).execute();
    if (!left)
        return left.error();
    return *left > 0;
}

Result<Seq> SqlRoomStore::markRead(RoomId room, UserId user, Seq seq)
{
    struct Places
    {
        Seq read = 0;
        Seq last = 0;
    };
    const auto places = m_connection.statement(
        u"SELECT m.last_read_seq, r.last_seq FROM memberships m JOIN rooms r ON r.id = m.room_id "
        "WHERE m.room_id = ? AND m.user_id = ?"_s)
        .bind(room.value).bind(user.value)
        .row([](const SqlRow &row) { return Places {row.integer(0), row.integer(1)}; });
    if (!places)
        return places.error();
    if (!*places)
        return Error {ErrorCode::NotAMember, u"Only members of room %1 read in it."_s.arg(room.value)};
    const Seq read = std::max((*places)->read, std::min(seq, (*places)->last));
    if (read == (*places)->read)
        return read;
    const auto marked = m_connection.statement(
        u"UPDATE memberships SET last_read_seq = ? WHERE room_id = ? AND user_id = ?"_s)
        .bind(read).bind(room.value).bind(user.value).execute();
    if (!marked)
        return marked.error();
    return read;
}

Result<void> SqlRoomStore::addMember(const StoredMembership &membership)
{
    const auto added = m_connection.statement(
        u"INSERT INTO memberships (room_id, user_id, role, last_read_seq, joined_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING"_s)
        .bind(membership.room.value).bind(membership.user.value).bind(roleName(membership.role))
        .bind(membership.lastReadSeq).bind(membership.joinedAt).execute();
    if (!added)
        return added.error();
    return {};
}

} // namespace hearth
