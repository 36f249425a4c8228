// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QDateTime>
#include <QSqlQuery>

#include <optional>

namespace hearth {

class SqlConnection;

/// The row that a row mapper is called with. Columns count from 0.
class SqlRow
{
public:
    explicit SqlRow(const QSqlQuery &query)
        : m_query(query)
    {
    }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    /// UTC; an invalid one for NULL.
    QDateTime time(int column) const;

private:
    const QSqlQuery &m_query;
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
    /// Runs it; its first row, if it has one.
    template <typename Map>
    auto row(Map map) -> Result<std::optional<decltype(map(std::declval<const SqlRow &>()))>>
    {
        std::optional<decltype(map(std::declval<const SqlRow &>()))> found;
        if (run() && m_query->next())
            found = map(SqlRow(*m_query));
        return finished(std::move(found));
    }
    /// Runs it; all of its rows.
    template <typename Map>
    auto rows(Map map) -> Result<QList<decltype(map(std::declval<const SqlRow &>()))>>
    {
        QList<decltype(map(std::declval<const SqlRow &>()))> found;
        if (run())
            while (m_query->next())
                found.append(map(SqlRow(*m_query)));
        return finished(std::move(found));
    }

private:
    friend class SqlConnection;
    SqlStatement(SqlConnection &connection, QSqlQuery &query);
    SqlStatement(SqlConnection &connection, Error error);
    bool run();
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
    QSqlQuery *m_query = nullptr; ///< null when it could not be prepared
    std::optional<Error> m_error;
    int m_bound = 0;
};

} // namespace hearth
