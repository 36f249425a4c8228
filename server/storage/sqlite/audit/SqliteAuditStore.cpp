// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/SqliteAuditStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText insertAct {u"INSERT INTO audit (at, actor_id, action, user_id, room_id, detail) VALUES (?, ?, ?, ?, ?, ?)"_s};
const SqliteText selectPage {
    u"SELECT e.id, e.at, a.id, a.username, a.display_name, e.action, u.id, u.username, u.display_name, e.room_id, "
    "CASE WHEN r.deleted_at IS NULL THEN r.name END, e.detail FROM audit e JOIN users a ON a.id = e.actor_id "
    "LEFT JOIN users u ON u.id = e.user_id LEFT JOIN rooms r ON r.id = e.room_id WHERE e.id < ? ORDER BY e.id DESC LIMIT ?"_s};
const SqliteText deleteOld {u"DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < ? ORDER BY at LIMIT ?)"_s};
const SqliteText deleteMany {u"DELETE FROM audit WHERE actor_id = ? AND id <= "
                             "(SELECT id FROM audit WHERE actor_id = ? ORDER BY id DESC LIMIT 1 OFFSET ?)"_s};

AuditEntry entry(const SqliteRow &row)
{
    AuditEntry entry {row.integer(0), row.time(1), {UserId {row.integer(2)}, row.text(3), row.text(4)}, row.text(5)};
    if (const qint64 user = row.integer(6); user > 0)
        entry.user = Author {UserId {user}, row.text(7), row.text(8)};
    if (const qint64 room = row.integer(9); room > 0)
        entry.room = AuditedRoom {RoomId {room}, row.text(10)};
    entry.detail = row.text(11);
    return entry;
}

} // namespace

SqliteAuditStore::SqliteAuditStore(SqliteConnection &connection)
    : m_connection(connection)
{
}

Result<void> SqliteAuditStore::add(const Act &act, int mostOfActor)
{
    auto insert = m_connection.statement(insertAct);
    insert.bind(act.at).bind(act.by.value).bind(auditActionName(act.action));
    act.user.isValid() ? insert.bind(act.user.value) : insert.bindNull();
    act.room.isValid() ? insert.bind(act.room.value) : insert.bindNull();
    if (const auto inserted = insert.bind(act.detail).execute(); !inserted)
        return inserted.error();
    const auto gone = m_connection.statement(deleteMany).bind(act.by.value).bind(act.by.value).bind(qint64(mostOfActor)).execute();
    return gone ? Result<void>() : gone.error();
}

Result<QList<AuditEntry>> SqliteAuditStore::page(qint64 before, int limit)
{
    return m_connection.statement(selectPage)
        .bind(before > 0 ? before : std::numeric_limits<qint64>::max())
        .bind(qint64(limit))
        .rows(entry);
}

Result<bool> SqliteAuditStore::expire(const QDateTime &before, int most)
{
    const auto gone = m_connection.statement(deleteOld).bind(before).bind(qint64(most)).execute();
    return gone ? Result<bool>(*gone < most) : gone.error();
}

} // namespace hearth
