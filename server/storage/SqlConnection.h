// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlDialect.h"
#include "core/Result.h"

#include <QSqlDatabase>

#include <memory>
#include <vector>

namespace hearth {

class SqlPrepared;
class SqlStatement;
class SqlText;

/// Whose interface statements are run through: the driver's own where it can be had (much cheaper), or Qt's always.
enum class SqlPath { Direct, Qt };

/// What the statements of a connection have done so far.
struct SqlTally
{
    qint64 run = 0;
    qint64 changed = 0; ///< of those run, how many changed rows
    qint64 failed = 0;
};

/// One connection to the database with the statements it has prepared. Belongs to the thread that made it.
class SqlConnection
{
public:
    explicit SqlConnection(SqlDialect dialect, SqlPath path = SqlPath::Direct);
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    /// Opens `file` (SQLite creates it when it is not there) without any settings yet. The error says why, as
    /// SqlDialect::reason().
    Result<void> open(const QString &file, SqlAccess access);
    /// Runs the dialect's settings(). Separate from open(), for they change the file.
    Result<void> applySettings();
    /// From now on the reason of a failure goes to the log, and its error, which may reach a client, says only that
    /// there was one. Before, the error is the reason: whoever opens the database says it.
    void logReasons() { m_logsReasons = true; }
    /// Closing shall not delete the database's log: what is at its path is another's.
    void keepLog();
    /// Closing shall not bring the log into the database, either: most of that is not there any more.
    void leaveFiles();
    const SqlDialect &dialect() const { return m_dialect; }
    /// Which path it really takes, once it is open.
    SqlPath path() const { return m_path; }
    /// The texts of all statements that are prepared and kept here.
    QStringList statements() const;
    /// Counts the uses of statement().
    const SqlTally &tally() const { return m_tally; }

    /// A statement, prepared at its first use here and kept. Bind its values in order, then run it once. It is not to be
    /// used again while a row mapper of it runs.
    SqlStatement statement(const SqlText &text);
    /// The same for a text that is used now and then: it is prepared for this once.
    SqlStatement statement(const QString &sql);
    /// Runs one statement without values and results.
    Result<void> execute(const QString &sql);

private:
    friend class SqlStatement;
    struct Kept
    {
        const SqlText *text = nullptr;
        std::unique_ptr<SqlPrepared> statement; ///< null until it is used
        bool writes = false;
    };
    std::unique_ptr<SqlPrepared> prepare(const QString &sql) const;
    /// For a statement that could not be prepared.
    SqlStatement failed(const SqlPrepared &prepared, const QString &sql);
    Error error(const QSqlError &error, const QString &sql) const;

    SqlDialect m_dialect;
    SqlPath m_path;
    SqlAccess m_access = SqlAccess::ReadWrite;
    bool m_logsReasons = false;
    QString m_name;
    QSqlDatabase m_database;
    std::vector<Kept> m_kept; ///< by the texts' numbers
    SqlTally m_tally;
};

} // namespace hearth
