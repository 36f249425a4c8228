// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlTokenStore.h"
#include "SqlConnection.h"
#include "SqlStatement.h"
#include "SqlText.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqlText insertToken {u"INSERT INTO tokens (hash, user_id, created_at) VALUES (?, ?, ?)"_s};
const SqlText selectToken {u"SELECT user_id FROM tokens WHERE hash = ?"_s};
const SqlText deleteToken {u"DELETE FROM tokens WHERE hash = ?"_s};

} // namespace

SqlTokenStore::SqlTokenStore(SqlConnection &connection)
    : m_connection(connection)
{
}

Result<void> SqlTokenStore::create(UserId user, const QByteArray &hash, const QDateTime &now)
{
    const auto created = m_connection.statement(insertToken)
                             .bind(hash).bind(user.value).bind(now).execute();
    if (!created)
        return created.error();
    return {};
}

Result<std::optional<UserId>> SqlTokenStore::find(const QByteArray &hash)
{
    return m_connection.statement(selectToken)
        .bind(hash).row([](const SqlRow &row) { return UserId {row.integer(0)}; });
}

Result<bool> SqlTokenStore::remove(const QByteArray &hash)
{
    const auto removed = m_connection.statement(deleteToken).bind(hash).execute();
    if (!removed)
        return removed.error();
    return *removed > 0;
}

} // namespace hearth
