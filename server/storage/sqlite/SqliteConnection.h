// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "core/Result.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <vector>

class QSqlError;
struct sqlite3;

namespace hearth {

class SqlitePrepared;
class SqliteStatement;
class SqliteText;

/// One connection to the database with the statements it has prepared. Belongs to the thread that made it. Qt Sql opens
/// it and runs what is run once (settings, migrations); prepared statements go to SQLite itself, which costs a third.
class SqliteConnection
{
public:
    /// The lock on the file keeps other servers out; the timeout is for people who look in with the sqlite3 program.
    static constexpr int busyTimeoutMs = 5000;

    SqliteConnection();
    ~SqliteConnection();
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    /// Opens `file` (SQLite creates it when it is not there) without any settings yet. The error follows "because ".
    Result<void> open(const QString &file, DatabaseAccess access);
    /// Separate from open(), for they change the file.
    Result<void> applySettings();
    /// From now on the reason of a failure goes to the log, and its error, which may reach a client, says only that
    /// there was one. Before, the error is the reason: whoever opens the database says it.
    void logReasons() { m_logsReasons = true; }
    /// Closing shall not delete the database's log: what is at its path is another's.
    void keepLog();
    /// Closing shall not bring the log into the database, either: most of that is not there any more.
    void leaveFiles();
    /// The texts of all statements that are prepared and kept here.
    QStringList statements() const;
    /// Counts the uses of statement().
    const DatabaseTally &tally() const { return m_tally; }

    /// A statement, prepared at its first use here and kept. Bind its values in order, then run it once. It is not to be
    /// used again while a row mapper of it runs.
    SqliteStatement statement(const SqliteText &text);
    /// The same for a text that is used now and then: it is prepared for this once.
    SqliteStatement statement(const QString &sql);
    /// Runs one statement without values and results.
    Result<void> execute(const QString &sql);
    bool isInTransaction() const;
    /// Runs `work` in a transaction that writes, and undoes it all where any of it failed.
    Result<void> inTransaction(const std::function<Result<void>()> &work);

private:
    friend class SqliteStatement;
    struct Kept
    {
        const SqliteText *text = nullptr;
        std::unique_ptr<SqlitePrepared> statement; ///< null until it is used
        bool writes = false;
    };
    /// For a statement that could not be prepared.
    SqliteStatement failed(const SqlitePrepared &prepared, const QString &sql);
    /// `result`: SQLite's code; `said`: what it says about it.
    Error error(int result, const QString &said, const QString &sql) const;
    Error error(const QSqlError &error, const QString &sql) const;

    DatabaseAccess m_access = DatabaseAccess::ReadWrite;
    bool m_logsReasons = false;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr; ///< of m_database, which owns it
    std::vector<Kept> m_kept; ///< by the texts' numbers
    DatabaseTally m_tally;
};

} // namespace hearth
