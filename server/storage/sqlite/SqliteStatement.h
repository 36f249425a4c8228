// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlitePrepared.h"
#include "core/Result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace hearth {

class SqliteConnection;

/// The row that a row mapper is called with. Columns count from 0.
class SqliteRow
{
public:
    explicit SqliteRow(const SqlitePrepared &statement)
        : m_statement(statement)
    {
    }
    qint64 integer(int column) const { return m_statement.integer(column); }
    QString text(int column) const { return m_statement.text(column); }
    QByteArray bytes(int column) const { return m_statement.bytes(column); } ///< empty for NULL
    bool isNull(int column) const { return m_statement.isNull(column); }
    /// UTC; an invalid one for NULL.
    QDateTime time(int column) const;

private:
    const SqlitePrepared &m_statement;
};

/// One use of a prepared statement: bind the values in order, then call execute(), row(), rows() or each(), once. Whichever it
/// is, the statement is finished afterwards: an unfinished SELECT would hold back the checkpoint.
class SqliteStatement
{
public:
    SqliteStatement &bind(qint64 value);
    SqliteStatement &bind(const QString &value); ///< an empty text for a null QString, never NULL
    SqliteStatement &bind(const QByteArray &value);
    SqliteStatement &bind(const QDateTime &value); ///< milliseconds since 1970; NULL for an invalid time
    SqliteStatement &bindNull();

    /// Runs it; how many rows it changed.
    Result<int> execute();
    /// Runs it; the id of the row that it inserted, 0 when it inserted none. Cheaper than RETURNING.
    Result<qint64> insert();
    /// Runs it; its first row, if it has one.
    template <typename Map>
    auto row(Map map) -> Result<std::optional<decltype(map(std::declval<const SqliteRow &>()))>>
    {
        std::optional<decltype(map(std::declval<const SqliteRow &>()))> found;
        if (run() && next())
            found = map(SqliteRow(*m_statement));
        return finished(std::move(found));
    }
    /// Runs it; calls `take` with one row after the other, as long as it says so.
    template <typename Take>
    Result<void> each(Take take)
    {
        if (run())
            while (next() && take(SqliteRow(*m_statement))) { }
        finish();
        return m_error ? Result<void>(*m_error) : Result<void>();
    }
    /// Runs it; whether it has a row.
    Result<bool> exists() { return finished(run() && next()); }
    /// Runs it; all of its rows.
    template <typename Map>
    auto rows(Map map) -> Result<QList<decltype(map(std::declval<const SqliteRow &>()))>>
    {
        QList<decltype(map(std::declval<const SqliteRow &>()))> found;
        if (run())
            while (next())
                found.append(map(SqliteRow(*m_statement)));
        return finished(std::move(found));
    }

private:
    friend class SqliteConnection;
    SqliteStatement(SqliteConnection &connection, const QString &sql, SqlitePrepared &statement, bool writes);
    SqliteStatement(SqliteConnection &connection, const QString &sql, std::unique_ptr<SqlitePrepared> statement, bool writes);
    SqliteStatement(SqliteConnection &connection, Error error);
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

    SqliteConnection &m_connection;
    QString m_sql;
    std::unique_ptr<SqlitePrepared> m_own; ///< where the connection does not keep it
    SqlitePrepared *m_statement = nullptr; ///< null when it could not be prepared
    bool m_writes = false;
    bool m_changed = false;
    std::optional<Error> m_error;
    int m_bound = 0;
};

} // namespace hearth
