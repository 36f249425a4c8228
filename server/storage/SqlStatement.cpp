// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlStatement.h"
#include "SqlConnection.h"

#include <QSqlError>

namespace hearth {

QDateTime SqlRow::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

SqlStatement::SqlStatement(SqlConnection &connection, const QString &sql, SqlPrepared &statement, bool writes)
    : m_connection(connection)
    , m_sql(sql)
    , m_statement(&statement)
    , m_writes(writes)
{
}

SqlStatement::SqlStatement(SqlConnection &connection, const QString &sql, std::unique_ptr<SqlPrepared> statement, bool writes)
    : SqlStatement(connection, sql, *statement, writes)
{
    m_own = std::move(statement);
}

SqlStatement::SqlStatement(SqlConnection &connection, Error error)
    : m_connection(connection)
    , m_error(std::move(error))
{
}

SqlStatement &SqlStatement::bind(qint64 value)
{
    if (m_statement)
        m_statement->bind(m_bound++, value);
    return *this;
}

SqlStatement &SqlStatement::bind(const QString &value)
{
    if (m_statement)
        m_statement->bind(m_bound++, value);
    return *this;
}

SqlStatement &SqlStatement::bind(const QByteArray &value)
{
    if (m_statement)
        m_statement->bind(m_bound++, value);
    return *this;
}

SqlStatement &SqlStatement::bind(const QDateTime &value)
{
    return value.isValid() ? bind(value.toMSecsSinceEpoch()) : bindNull();
}

SqlStatement &SqlStatement::bindNull()
{
    if (m_statement)
        m_statement->bindNull(m_bound++);
    return *this;
}

Result<int> SqlStatement::execute()
{
    const int changed = run() ? m_statement->changed() : 0;
    m_changed = changed > 0;
    return finished(changed);
}

Result<qint64> SqlStatement::insert()
{
    // The id stays what the last insertion made it, should this one insert nothing.
    m_changed = run() && m_statement->changed() > 0;
    return finished(m_changed ? m_statement->insertedId() : qint64(0));
}

bool SqlStatement::run()
{
    ++m_connection.m_tally.run;
    return m_statement && m_statement->run();
}

bool SqlStatement::next()
{
    const bool there = m_statement->next();
    m_changed = m_changed || there;
    return there;
}

void SqlStatement::finish()
{
    if (!m_statement)
        return;
    SqlTally &tally = m_connection.m_tally;
    // Also after the last row: reading on can fail where starting did not.
    if (m_statement->failed()) {
        m_error = m_connection.error(m_statement->error(), m_sql);
        ++tally.failed;
    }
    if (m_writes && m_changed)
        ++tally.changed;
    m_statement->finish();
}

} // namespace hearth
