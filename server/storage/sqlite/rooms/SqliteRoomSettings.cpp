// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/SqliteRoomSettings.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

#include "model/Rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText selectPublicByLook {
    u"SELECT name FROM rooms WHERE name_look = ? AND kind = 'public' AND deleted_at IS NULL AND id <> ?"_s};
const SqliteText selectSettings {
    u"SELECT name, topic, kind, archived_at, may_post, may_name_all FROM rooms WHERE id = ? AND deleted_at IS NULL"_s};
// OR IGNORE: a name that another public room has, folded, changes nothing.
const SqliteText updateSettings {
    u"UPDATE OR IGNORE rooms SET name = ?, name_folded = ?, name_look = ?, topic = ?, archived_at = ?, kind = ?, may_post = ?, may_name_all = ? WHERE id = ?"_s};

QString nameOf(const SqliteRow &row)
{
    return row.text(0);
}

} // namespace

LeftTo SqliteRoomSettings::leftTo(const SqliteRow &row, int column)
{
    return row.isNull(column) ? LeftTo::Usual : leftToFromName(row.text(column), {}).value_or(LeftTo::Moderators);
}

Error SqliteRoomSettings::exists(const QString &name)
{
    return {ErrorCode::RoomExists, u"There is a public room \"%1\" already."_s.arg(name), u"name"_s};
}

Result<bool> SqliteRoomSettings::isTaken(const QString &name, RoomId but)
{
    const auto look = rules::lookOfRoom(name);
    const auto others = m_connection.statement(selectPublicByLook).bind(look.key()).bind(but.value).rows(nameOf);
    if (!others)
        return others.error();
    return std::ranges::any_of(*others, [&look](const QString &other) { return rules::lookOfRoom(other).isLike(look); });
}

Result<UpdatedRoom> SqliteRoomSettings::update(RoomId id, const RoomUpdate &update, const QDateTime &now)
{
    QDateTime archivedAt;
    const auto known = m_connection.statement(selectSettings).bind(id.value).row([&](const SqliteRow &row) {
        Room room;
        room.id = id;
        room.name = row.text(0);
        room.topic = row.text(1);
        room.kind = roomKindFromName(row.text(2)).value_or(RoomKind::Private);
        room.archived = !row.isNull(3);
        room.mayPost = leftTo(row, 4);
        room.mayNameAll = leftTo(row, 5);
        if (room.archived)
            archivedAt = row.time(3);
        return room;
    });
    if (!known)
        return known.error();
    if (!*known)
        return Error {ErrorCode::RoomNotFound, u"There is no room %1."_s.arg(id.value)};
    UpdatedRoom updated {**known, **known};
    Room &room = updated.now;
    room.name = update.name.value_or(room.name);
    room.topic = update.topic.value_or(room.topic);
    room.archived = update.archived.value_or(room.archived);
    room.kind = update.kind.value_or(room.kind);
    room.mayPost = update.mayPost.value_or(room.mayPost);
    room.mayNameAll = update.mayNameAll.value_or(room.mayNameAll);
    if (!updated.isAltered())
        return updated;
    const bool isNewName = room.name != updated.before.name || room.kind != updated.before.kind;
    if (isNewName && room.kind == RoomKind::Public) {
        const auto taken = isTaken(room.name, id);
        if (!taken)
            return taken.error();
        if (*taken)
            return exists(room.name);
    }
    if (room.archived != updated.before.archived)
        archivedAt = room.archived ? now : QDateTime();
    auto statement = m_connection.statement(updateSettings);
    statement.bind(room.name).bind(rules::foldedName(room.name)).bind(rules::lookOfRoom(room.name).key()).bind(room.topic);
    statement.bind(archivedAt).bind(roomKindName(room.kind));
    for (const LeftTo whom : {room.mayPost, room.mayNameAll})
        whom == LeftTo::Usual ? statement.bindNull() : statement.bind(leftToName(whom));
    const auto done = statement.bind(id.value).execute();
    if (!done)
        return done.error();
    if (*done == 0)
        return exists(room.name);
    return updated;
}

} // namespace hearth
