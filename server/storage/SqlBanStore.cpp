// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlBanStore.h"
#include "SqlConnection.h"
#include "SqlStatement.h"
#include "SqlText.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqlText insertBan {u"INSERT OR REPLACE INTO bans (room_id, user_id, reason, created_at, created_by, address, until) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)"_s};
const SqlText deleteBan {u"DELETE FROM bans WHERE room_id = ? AND user_id = ?"_s};
const SqlText selectBans {
    u"SELECT u.id, u.username, u.display_name, w.id, w.username, w.display_name, b.created_at, b.until, b.reason "
    "FROM bans b JOIN users u ON u.id = b.user_id JOIN users w ON w.id = b.created_by WHERE b.room_id = ? "
    "ORDER BY b.created_at DESC, b.user_id DESC"_s};
const SqlText insertAddressBan {
    u"INSERT OR REPLACE INTO address_bans (address, user_id, until, created_at, created_by) VALUES (?, ?, ?, ?, ?)"_s};
const SqlText deletePastAddressBans {u"DELETE FROM address_bans WHERE until <= ?"_s};
const SqlText selectAddressBan {u"SELECT 1 FROM address_bans WHERE address = ? AND until > ?"_s};
const SqlText selectAddressBans {
    u"SELECT u.id, u.username, u.display_name, w.id, w.username, w.display_name, b.created_at, b.until, b.id, b.address "
    "FROM address_bans b JOIN users u ON u.id = b.user_id JOIN users w ON w.id = b.created_by WHERE b.until > ? "
    "ORDER BY b.id DESC"_s};
const SqlText deleteAddressBan {u"DELETE FROM address_bans WHERE id = ?"_s};

/// Who is named from this column on.
Author author(const SqlRow &row, int column)
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

SqlBanStore::SqlBanStore(SqlConnection &connection)
    : m_connection(connection)
{
}

Result<void> SqlBanStore::ban(const StoredBan &ban)
{
    auto insert = m_connection.statement(insertBan);
    insert.bind(ban.room.value).bind(ban.user.value).bind(ban.reason).bind(ban.at).bind(ban.by.value);
    ban.address.isEmpty() ? insert.bindNull() : insert.bind(ban.address);
    const auto inserted = insert.bind(ban.until).execute();
    return inserted ? Result<void>() : inserted.error();
}

Result<bool> SqlBanStore::unban(RoomId room, UserId user)
{
    return changedAny(m_connection.statement(deleteBan).bind(room.value).bind(user.value).execute());
}

Result<QList<Ban>> SqlBanStore::of(RoomId room)
{
    return m_connection.statement(selectBans).bind(room.value).rows([](const SqlRow &row) {
        return Ban {author(row, 0), row.text(8), row.time(6), author(row, 3), row.time(7)};
    });
}

Result<void> SqlBanStore::banAddress(const StoredAddressBan &ban)
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

Result<bool> SqlBanStore::isAddressBanned(const QString &address, const QDateTime &now)
{
    const auto found = m_connection.statement(selectAddressBan).bind(address).bind(now).row([](const SqlRow &) { return true; });
    if (!found)
        return found.error();
    return found->has_value();
}

Result<QList<AddressBan>> SqlBanStore::addresses(const QDateTime &now)
{
    return m_connection.statement(selectAddressBans).bind(now).rows([](const SqlRow &row) {
        return AddressBan {row.integer(8), row.text(9), author(row, 0), row.time(6), author(row, 3), row.time(7)};
    });
}

Result<bool> SqlBanStore::unbanAddress(qint64 id)
{
    return changedAny(m_connection.statement(deleteAddressBan).bind(id).execute());
}

} // namespace hearth
