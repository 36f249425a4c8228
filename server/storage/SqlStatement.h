// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlPrepared.h"
#include "core/Result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace hearth {

class SqlConnection;

/// The row that a row mapper is called with. Columns count from 0.
class SqlRow
{
public:
    explicit SqlRow(const SqlPrepared &statement)
        : m_statement(statement)
    {
    }
    qint64 integer(int column) const { return m_statement.integer(column); }
    QString text(int column) const { return m_statement.text(column); }
    bool isNull(int column) const { return m_statement.isNull(column); }
    /// UTC; an invalid one for NULL.
    QDateTime time(int column) const;

private:
    const SqlPrepared &m_statement;
};

/// One use of a prepared statement: bind the values in order, then call execute(), row() or rows(), once. Whichever it
/// is, the statement is finished afterwards: an unfinished SELECT would hold back the checkpoint.
class SqlStatement
{
public:
    SqlStatement &bind(qint64 value);
    SqlStatement &bind(const QString &value); ///< an empty text for a null QString, never NULL
    SqlStatement &bind(const QByteArray &value);
    SqlStatement &bind(const QDateTime &value); ///< milliseconds since 1970; NULL for an invalid time
    SqlStatement &bindNull();

    /// Runs it; how many rows it changed.
    Result<int> execute();
    /// Runs it; the id of the row that it inserted, 0 when it inserted none. Cheaper than RETURNING.
    Result<qint64> insert();
    /// Runs it; its first row, if it has one.
    template <typename Map>
    auto row(Map map) -> Result<std::optional<decltype(map(std::declval<const SqlRow &>()))>>
    {
        std::optional<decltype(map(std::declval<const SqlRow &>()))> found;
        if (run() && next())
            found = map(SqlRow(*m_statement));
        return finished(std::move(found));
    }
    /// Runs it; all of its rows.
    template <typename Map>
    auto rows(Map map) -> Result<QList<decltype(map(std::declval<const SqlRow &>()))>>
    {
        QList<decltype(map(std::declval<const SqlRow &>()))> found;
        if (run())
            while (next())
                found.append(map(SqlRow(*m_statement)));
        return finished(std::move(found));
    }

private:
    friend class SqlConnection;
    SqlStatement(SqlConnection &connection, const QString &sql, SqlPrepared &statement, bool writes);
    SqlStatement(SqlConnection &connection, const QString &sql, std::unique_ptr<SqlPrepared> statement, bool writes);
    SqlStatement(SqlConnection &connection, Error error);
    bool run();
    bool next();
    void finish();
    template <typename T>
    Result<T> finished(T value)
    {
        finish();
        if (m_error)
            return *m_error;
        return value;
    }

    SqlConnection &m_connection;
    QString m_sql;
    std::unique_ptr<SqlPrepared> m_own; ///< where the connection does not keep it
    SqlPrepared *m_statement = nullptr; ///< null when it could not be prepared
    bool m_writes = false;
    bool m_changed = false;
    std::optional<Error> m_error;
    int m_bound = 0;
};

} // namespace hearth
