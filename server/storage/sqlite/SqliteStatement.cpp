// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqliteStatement.h"
#include "SqliteConnection.h"

namespace hearth {

QDateTime SqliteRow::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

SqliteStatement::SqliteStatement(SqliteConnection &connection, const QString &sql, SqlitePrepared &statement, bool writes)
    : m_connection(connection)
    , m_sql(sql)
    , m_statement(&statement)
    , m_writes(writes)
{
}

SqliteStatement::SqliteStatement(
    SqliteConnection &connection, const QString &sql, std::unique_ptr<SqlitePrepared> statement, bool writes)
    : SqliteStatement(connection, sql, *statement, writes)
{
    m_own = std::move(statement);
}

SqliteStatement::SqliteStatement(SqliteConnection &connection, Error error)
    : m_connection(connection)
    , m_error(std::move(error))
{
}

SqliteStatement &SqliteStatement::bind(qint64 value)
{
    if (m_statement)
        m_statement->bind(m_bound++, value);
    return *this;
}

SqliteStatement &SqliteStatement::bind(const QString &value)
{
    if (m_statement)
        m_statement->bind(m_bound++, value);
    return *this;
}

SqliteStatement &SqliteStatement::bind(const QByteArray &value)
{
    if (m_statement)
        m_statement->bind(m_bound++, value);
    return *this;
}

SqliteStatement &SqliteStatement::bind(const QDateTime &value)
{
    return value.isValid() ? bind(value.toMSecsSinceEpoch()) : bindNull();
}

SqliteStatement &SqliteStatement::bindNull()
{
    if (m_statement)
        m_statement->bindNull(m_bound++);
    return *this;
}

Result<int> SqliteStatement::execute()
{
    const int changed = run() ? m_statement->changed() : 0;
    m_changed = changed > 0;
    return finished(changed);
}

Result<qint64> SqliteStatement::insert()
{
    // The id stays what the last insertion made it, should this one insert nothing.
    m_changed = run() && m_statement->changed() > 0;
    return finished(m_changed ? m_statement->insertedId() : qint64(0));
}

bool SqliteStatement::run()
{
    ++m_connection.m_tally.run;
    return m_statement && m_statement->run();
}

bool SqliteStatement::next()
{
    const bool there = m_statement->next();
    m_changed = m_changed || there;
    return there;
}

void SqliteStatement::finish()
{
    if (!m_statement)
        return;
    DatabaseTally &tally = m_connection.m_tally;
    // Also after the last row: reading on can fail where starting did not.
    if (m_statement->failed()) {
        m_error = m_connection.error(m_statement->result(), m_statement->said(), m_sql);
        ++tally.failed;
    }
    if (m_writes && m_changed)
        ++tally.changed;
    m_statement->finish();
}

} // namespace hearth
