// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/SqliteBlockStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText selectUser {u"SELECT 1 FROM users WHERE id = ?"_s};
const SqliteText countBlocks {u"SELECT count(*) FROM blocks WHERE user_id = ?"_s};
const SqliteText insertBlock {u"INSERT OR IGNORE INTO blocks (user_id, blocked_id, created_at) VALUES (?, ?, ?)"_s};
const SqliteText deleteBlock {u"DELETE FROM blocks WHERE user_id = ? AND blocked_id = ?"_s};
// A guest who is gone hears nothing any more.
const SqliteText selectBlocks {
    u"SELECT b.user_id, b.blocked_id FROM blocks b JOIN users u ON u.id = b.user_id WHERE u.gone_at IS NULL"_s};

} // namespace

SqliteBlockStore::SqliteBlockStore(SqliteConnection &connection)
    : m_connection(connection)
{
}

Result<bool> SqliteBlockStore::block(const StoredBlock &block, const QDateTime &now, int most)
{
    const auto known = m_connection.statement(selectUser).bind(block.blocked.value).exists();
    if (!known)
        return known.error();
    if (!*known)
        return Error {ErrorCode::UserNotFound, u"There is no such user."_s};
    const auto count = m_connection.statement(countBlocks).bind(block.user.value).row([](const SqliteRow &row) {
        return row.integer(0);
    });
    if (!count)
        return count.error();
    if (count->value_or(0) >= most)
        return Error {ErrorCode::LimitReached, u"You have blocked %1 people, which is the limit."_s.arg(most)};
    const auto done = m_connection.statement(insertBlock).bind(block.user.value).bind(block.blocked.value).bind(now).execute();
    return done ? Result<bool>(*done > 0) : done.error();
}

Result<bool> SqliteBlockStore::unblock(const StoredBlock &block)
{
    const auto done = m_connection.statement(deleteBlock).bind(block.user.value).bind(block.blocked.value).execute();
    return done ? Result<bool>(*done > 0) : done.error();
}

Result<QList<StoredBlock>> SqliteBlockStore::all()
{
    return m_connection.statement(selectBlocks).rows([](const SqliteRow &row) {
        return StoredBlock {UserId {row.integer(0)}, UserId {row.integer(1)}};
    });
}

} // namespace hearth
