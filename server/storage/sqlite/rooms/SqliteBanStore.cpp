// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/SqliteBanStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText insertBan {u"INSERT OR REPLACE INTO bans (room_id, user_id, reason, created_at, created_by, address, until) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s};
const SqliteText deleteBan {u"DELETE FROM bans WHERE room_id = ? AND user_id = ?"_s};
const SqliteText selectAll {u"SELECT room_id, user_id, reason, created_at, created_by, address, until FROM bans"_s};
const SqliteText selectBans {
    u"SELECT u.id, u.username, u.display_name, w.id, w.username, w.display_name, b.created_at, b.until, b.reason "
    "FROM bans b JOIN users u ON u.id = b.user_id JOIN users w ON w.id = b.created_by WHERE b.room_id = ? "
    "AND b.user_id > ? ORDER BY b.user_id LIMIT ?"_s};
const SqliteText insertAddressBan {
    u"INSERT OR REPLACE INTO address_bans (address, user_id, until, created_at, created_by) VALUES (?, ?, ?, ?, ?)"_s};
const SqliteText deletePastAddressBans {u"DELETE FROM address_bans WHERE until <= ?"_s};
const SqliteText selectAddressBan {u"SELECT 1 FROM address_bans WHERE address = ? AND until > ?"_s};
const SqliteText selectAddressBans {
    u"SELECT u.id, u.username, u.display_name, w.id, w.username, w.display_name, b.created_at, b.until, b.id, b.address "
    "FROM address_bans b JOIN users u ON u.id = b.user_id JOIN users w ON w.id = b.created_by WHERE b.until > ? "
    "AND b.id > ? ORDER BY b.id LIMIT ?"_s};
const SqliteText deleteAddressBan {u"DELETE FROM address_bans WHERE id = ?"_s};

/// Who is named from this column on.
Author author(const SqliteRow &row, int column)
{
    return {UserId {row.integer(column)}, row.text(column + 1), row.text(column + 2)};
}

Result<bool> changedAny(const Result<int> &changed)
{
    if (!changed)
        return changed.error();
    return *changed > 0;
}

} // namespace

SqliteBanStore::SqliteBanStore(SqliteConnection &connection)
    : m_connection(connection)
{
}

Result<void> SqliteBanStore::ban(const StoredBan &ban)
{
    auto insert = m_connection.statement(insertBan);
    insert.bind(ban.room.value).bind(ban.user.value).bind(ban.reason).bind(ban.at).bind(ban.by.value);
    ban.address.isEmpty() ? insert.bindNull() : insert.bind(ban.address);
    const auto inserted = insert.bind(ban.until).execute();
    return inserted ? Result<void>() : inserted.error();
}

Result<bool> SqliteBanStore::unban(RoomId room, UserId user)
{
    return changedAny(m_connection.statement(deleteBan).bind(room.value).bind(user.value).execute());
}

Result<QList<StoredBan>> SqliteBanStore::all()
{
    return m_connection.statement(selectAll).rows([](const SqliteRow &row) {
        return StoredBan {RoomId {row.integer(0)}, UserId {row.integer(1)}, row.text(2), row.time(3), UserId {row.integer(4)},
            row.text(5), row.time(6)};
    });
}

Result<QList<Ban>> SqliteBanStore::of(RoomId room, UserId after, int limit)
{
    return m_connection.statement(selectBans).bind(room.value).bind(after.value).bind(qint64(limit)).rows([](const SqliteRow &row) {
        return Ban {author(row, 0), row.text(8), row.time(6), author(row, 3), row.time(7)};
    });
}

Result<void> SqliteBanStore::banAddress(const StoredAddressBan &ban)
{
    if (const auto tidied = m_connection.statement(deletePastAddressBans).bind(ban.at).execute(); !tidied)
        return tidied.error();
    const auto inserted = m_connection.statement(insertAddressBan)
                              .bind(ban.address)
                              .bind(ban.guest.value)
                              .bind(ban.until)
                              .bind(ban.at)
                              .bind(ban.by.value)
                              .execute();
    return inserted ? Result<void>() : inserted.error();
}

Result<bool> SqliteBanStore::isAddressBanned(const QString &address, const QDateTime &now)
{
    return m_connection.statement(selectAddressBan).bind(address).bind(now).exists();
}

Result<QList<AddressBan>> SqliteBanStore::addresses(const QDateTime &now, qint64 after, int limit)
{
    return m_connection.statement(selectAddressBans).bind(now).bind(after).bind(qint64(limit)).rows([](const SqliteRow &row) {
        return AddressBan {row.integer(8), row.text(9), author(row, 0), row.time(6), author(row, 3), row.time(7)};
    });
}

Result<bool> SqliteBanStore::unbanAddress(qint64 id)
{
    return changedAny(m_connection.statement(deleteAddressBan).bind(id).execute());
}

} // namespace hearth
