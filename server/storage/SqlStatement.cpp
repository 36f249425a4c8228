// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlStatement.h"
#include "SqlConnection.h"

#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace hearth {

QDateTime SqlRow::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

SqlStatement::SqlStatement(SqlConnection &connection, QSqlQuery &query)
    : m_connection(connection)
    , m_query(&query)
{
}

SqlStatement::SqlStatement(SqlConnection &connection, Error error)
    : m_connection(connection)
    , m_error(std::move(error))
{
}

SqlStatement &SqlStatement::bind(qint64 value)
{
    if (m_query)
        m_query->bindValue(m_bound++, value);
    return *this;
}

SqlStatement &SqlStatement::bind(const QString &value)
{
    // Qt binds a null QString as NULL.
    if (m_query)
        m_query->bindValue(m_bound++, value.isNull() ? u""_s : value);
    return *this;
}

SqlStatement &SqlStatement::bind(const QByteArray &value)
{
    if (m_query)
        m_query->bindValue(m_bound++, value);
    return *this;
}

SqlStatement &SqlStatement::bind(const QDateTime &value)
{
    return value.isValid() ? bind(value.toMSecsSinceEpoch()) : bindNull();
}

SqlStatement &SqlStatement::bindNull()
{
    if (m_query)
        m_query->bindValue(m_bound++, QVariant());
    return *this;
}

Result<int> SqlStatement::execute()
{
    const bool done = run();
    return finished(done ? m_query->numRowsAffected() : 0);
}

bool SqlStatement::run()
{
    return m_query && m_query->exec();
}

void SqlStatement::finish()
{
    if (!m_query)
        return;
    // Also after the last row: reading on can fail where starting did not.
    if (m_query->lastError().isValid())
        m_error = m_connection.error(m_query->lastError(), m_query->lastQuery());
    m_query->finish();
}

} // namespace hearth
