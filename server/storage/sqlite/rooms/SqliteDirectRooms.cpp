// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/SqliteDirectRooms.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText selectRoom {
    u"SELECT r.id, r.created_by, r.created_at FROM direct_rooms d JOIN rooms r ON r.id = d.room_id WHERE d.people = ?"_s};
const SqliteText insertRoom {u"INSERT INTO rooms (name, name_folded, topic, kind, created_by, created_at) "
                             "VALUES ('', '', '', 'direct', ?, ?)"_s};
const SqliteText insertDirect {u"INSERT INTO direct_rooms (people, room_id) VALUES (?, ?)"_s};
const SqliteText insertMember {u"INSERT INTO memberships (room_id, user_id, role, last_read_seq, joined_at) "
                               "VALUES (?, ?, 'member', 0, ?)"_s};
const SqliteText deleteDirect {u"DELETE FROM direct_rooms WHERE room_id = ?"_s};

QString keyOf(QList<UserId> people)
{
    std::ranges::sort(people);
    QStringList ids;
    for (const UserId person : std::as_const(people))
        ids << QString::number(person.value);
    return ids.join(u',');
}

Room direct(RoomId id, UserId creator, const QDateTime &at)
{
    Room room;
    room.id = id;
    room.kind = RoomKind::Direct;
    room.createdBy = creator;
    room.createdAt = at;
    return room;
}

} // namespace

Result<std::optional<Room>> SqliteDirectRooms::of(const QList<UserId> &people)
{
    return m_connection.statement(selectRoom).bind(keyOf(people)).row([](const SqliteRow &row) {
        return direct(RoomId {row.integer(0)}, UserId {row.integer(1)}, row.time(2));
    });
}

Result<Room> SqliteDirectRooms::create(const QList<UserId> &people, UserId creator, const QDateTime &now)
{
    const auto id = m_connection.statement(insertRoom).bind(creator.value).bind(now).insert();
    if (!id)
        return id.error();
    if (const auto done = m_connection.statement(insertDirect).bind(keyOf(people)).bind(*id).execute(); !done)
        return done.error();
    for (const UserId person : people)
        if (const auto done = m_connection.statement(insertMember).bind(*id).bind(person.value).bind(now).execute(); !done)
            return done.error();
    return direct(RoomId {*id}, creator, now);
}

Result<void> SqliteDirectRooms::remove(RoomId room)
{
    const auto done = m_connection.statement(deleteDirect).bind(room.value).execute();
    return done ? Result<void>() : done.error();
}

} // namespace hearth
