// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqliteStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {
/// Between two tries to empty the log.
constexpr std::chrono::seconds patience {2};
} // namespace

Result<QString> SqliteStore::serverId()
{
    const auto id = m_connection.statement(u"SELECT id FROM server"_s).row([](const SqliteRow &row) { return row.text(0); });
    if (!id)
        return id.error();
    if (!*id)
        return Error {ErrorCode::Internal, u"The server's database does not say which server it is of."_s};
    return **id;
}

Result<StoredEpoch> SqliteStore::epoch()
{
    const auto epoch = m_connection.statement(u"SELECT epoch, stride FROM server"_s).row([](const SqliteRow &row) {
        return StoredEpoch {row.text(0), row.integer(1)};
    });
    if (!epoch)
        return epoch.error();
    return epoch->value_or(StoredEpoch {});
}

Result<void> SqliteStore::setEpoch(const StoredEpoch &epoch)
{
    const auto done = m_connection.statement(u"UPDATE server SET epoch = ?, stride = ?"_s)
                          .bind(epoch.name)
                          .bind(epoch.stride)
                          .execute();
    return done ? Result<void>() : done.error();
}

void SqliteStore::tidy()
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_logToEmpty || now - m_lastTry < patience)
        return;
    m_lastTry = now;
    // https://www.sqlite.org/pragma.html#pragma_wal_checkpoint: all of it goes to where it belongs, and the file is cut to
    // nothing. The first column says whether it could not, for somebody reads. Our own readers are done in a moment; for others
    // nobody waits who writes.
    (void)m_connection.execute(u"PRAGMA busy_timeout = 100"_s);
    const auto busy = m_connection.statement(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).row([](const SqliteRow &row) {
        return row.integer(0) != 0;
    });
    (void)m_connection.execute(u"PRAGMA busy_timeout = %1"_s.arg(SqliteConnection::busyTimeoutMs));
    m_logToEmpty = !busy || busy->value_or(true);
}

} // namespace hearth
