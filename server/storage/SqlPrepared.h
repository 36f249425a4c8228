// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QSqlDatabase;
class QSqlError;

namespace hearth {

/// A prepared statement as the driver keeps it: Qt's, for every driver, or SQLite's own where that is safe. Places and
/// columns count from 0.
class SqlPrepared
{
public:
    virtual ~SqlPrepared() = default;

    virtual void bind(int place, qint64 value) = 0;
    virtual void bind(int place, const QString &value) = 0; ///< never as NULL
    virtual void bind(int place, const QByteArray &value) = 0;
    virtual void bindNull(int place) = 0;

    /// Runs it, up to its first row.
    virtual bool run() = 0;
    /// Goes to the first row, then to the next. False: there is none, or it failed.
    virtual bool next() = 0;
    virtual qint64 integer(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual bool isNull(int column) const = 0;
    /// After run() of a statement that writes: how many rows it changed, and the id of the row it inserted last.
    virtual int changed() const = 0;
    virtual qint64 insertedId() const = 0;
    /// Whether anything since run() failed.
    virtual bool failed() const = 0;
    virtual QSqlError error() const = 0;
    /// Ready for the next use.
    virtual void finish() = 0;

    /// Qt's. Failed when it could not be prepared.
    static std::unique_ptr<SqlPrepared> qt(const QSqlDatabase &database, const QString &sql);

protected:
    SqlPrepared() = default;
    Q_DISABLE_COPY_MOVE(SqlPrepared)
};

} // namespace hearth
