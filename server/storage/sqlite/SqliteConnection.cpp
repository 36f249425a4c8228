// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqliteConnection.h"
#include "DatabaseFiles.h"
#include "SqlitePrepared.h"
#include "SqliteStatement.h"
#include "SqliteText.h"
#include "Storage.h"
#include "StorageLog.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

bool writes(const QString &sql)
{
    return !sql.startsWith(u"SELECT"_s);
}

/// The primary code; extended ones carry it in the low byte: https://www.sqlite.org/rescode.html
int primary(int result)
{
    return result & 0xff;
}

QString reasonFor(int result, const QString &said)
{
    switch (primary(result)) {
    case SQLITE_NOTADB: return u"it is not a database"_s;
    case SQLITE_CORRUPT: return u"it is damaged; put back a copy from a backup"_s;
    case SQLITE_FULL: return u"the disk is full"_s;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN: return u"this user may not write it"_s;
    case SQLITE_BUSY: return u"another program is using it"_s;
    case SQLITE_IOERR: return u"the disk does not take or give what is asked of it (%1)"_s.arg(said);
    default: return said;
    }
}

/// Whether that is why a file could not be written. SQLite says so itself only where the whole disk is full, and what the system
/// said last may have been about something else since: it is kept for each file.
bool isDiskFull(sqlite3 *handle)
{
    int ofDatabase = 0;
    sqlite3_file_control(handle, nullptr, SQLITE_FCNTL_LAST_ERRNO, &ofDatabase);
    int ofLog = 0;
    sqlite3_file *log = nullptr;
    sqlite3_file_control(handle, nullptr, SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void *>(&log));
    if (log && log->pMethods)
        log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &ofLog);
    return DatabaseFiles::saysFull(ofDatabase) || DatabaseFiles::saysFull(ofLog);
}

QString saidBy(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.text() : error.databaseText();
}

QStringList settings(DatabaseAccess access)
{
    QStringList settings {u"PRAGMA cache_size = -16384"_s /* KiB */, u"PRAGMA temp_store = MEMORY"_s};
    if (access == DatabaseAccess::ReadWrite) {
        settings << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s // an ack means that it is on the disk
                 << u"PRAGMA foreign_keys = ON"_s
                 << u"PRAGMA secure_delete = ON"_s // what is deleted is overwritten, not only no longer found
                 << u"PRAGMA journal_size_limit = 67108864"_s; // gives the disk back after a burst
    }
    return settings;
}

/// SQLite's handle of what Qt opened. Null where it is of another SQLite than this program is linked to (a driver that
/// brings a copy of its own), whose handles mean nothing here.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    QSqlQuery source(database);
    if (!source.exec(u"SELECT sqlite_source_id()"_s) || !source.next()
        || source.value(0).toString() != QLatin1StringView(sqlite3_sourceid()))
        return nullptr;
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

SqliteConnection::SqliteConnection()
{
    // Nobody asks SQLite how much memory it uses, and counting it takes a lock at each allocation. Only before its first
    // use in the process; later it is refused, and nothing is lost.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static std::atomic<int> count = 0;
    m_name = u"hearth-%1"_s.arg(++count);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
}

SqliteConnection::~SqliteConnection()
{
    // In this order: removeDatabase() warns, and leaks, while a query or a handle is left.
    m_kept.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> SqliteConnection::open(const QString &file, DatabaseAccess access)
{
    if (!m_database.isValid())
        return Error {ErrorCode::Internal, u"Qt's driver for SQLite is not installed"_s};
    m_access = access;
    m_database.setDatabaseName(file);
    const QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    m_database.setConnectOptions(access == DatabaseAccess::ReadOnly ? options + u";QSQLITE_OPEN_READONLY"_s : options);
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        return Error {ErrorCode::Internal, reasonFor(error.nativeErrorCode().toInt(), saidBy(error))};
    }
    m_handle = handleOf(m_database);
    if (!m_handle)
        return Error {ErrorCode::Internal,
            u"Qt's driver for SQLite uses another SQLite than the system's %1"_s.arg(QLatin1StringView(sqlite3_libversion()))};
    return {};
}

Result<void> SqliteConnection::applySettings()
{
    for (const QString &setting : settings(m_access))
        if (const auto done = execute(setting); !done)
            return done;
    return {};
}

void SqliteConnection::keepLog()
{
    int on = 1;
    if (m_handle)
        sqlite3_file_control(m_handle, nullptr, SQLITE_FCNTL_PERSIST_WAL, &on);
}

void SqliteConnection::leaveFiles()
{
    if (m_handle)
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

SqliteStatement SqliteConnection::statement(const SqliteText &text)
{
    if (m_kept.size() <= text.number())
        m_kept.resize(text.number() + 1);
    Kept &kept = m_kept[text.number()];
    if (!kept.statement) {
        auto prepared = std::make_unique<SqlitePrepared>(m_handle, text.sql());
        if (prepared->failed())
            return failed(*prepared, text.sql());
        kept = {&text, std::move(prepared), writes(text.sql())};
    }
    return SqliteStatement(*this, text.sql(), *kept.statement, kept.writes);
}

SqliteStatement SqliteConnection::statement(const QString &sql)
{
    auto prepared = std::make_unique<SqlitePrepared>(m_handle, sql);
    if (prepared->failed())
        return failed(*prepared, sql);
    return SqliteStatement(*this, sql, std::move(prepared), writes(sql));
}

QStringList SqliteConnection::statements() const
{
    QStringList texts;
    for (const Kept &kept : m_kept)
        if (kept.statement)
            texts << kept.text->sql();
    return texts;
}

SqliteStatement SqliteConnection::failed(const SqlitePrepared &prepared, const QString &sql)
{
    ++m_tally.failed;
    return SqliteStatement(*this, error(prepared.result(), prepared.said(), sql));
}

Result<void> SqliteConnection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return error(query.lastError(), sql);
    return {};
}

bool SqliteConnection::isInTransaction() const
{
    return m_handle && sqlite3_get_autocommit(m_handle) == 0;
}

Result<void> SqliteConnection::inTransaction(const std::function<Result<void>()> &work)
{
    // Immediate: one that reads first and writes then fails with SQLITE_BUSY_SNAPSHOT, whatever the timeout.
    if (const auto begun = execute(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = execute(u"COMMIT"_s);
    if (!done && isInTransaction()) // SQLite has gone back by itself where the disk is full
        (void)execute(u"ROLLBACK"_s);
    return done;
}

Error SqliteConnection::error(const QSqlError &error, const QString &sql) const
{
    return this->error(error.nativeErrorCode().toInt(), saidBy(error), sql);
}

Error SqliteConnection::error(int result, const QString &said, const QString &sql) const
{
    const bool isFull = primary(result) == SQLITE_FULL || (primary(result) == SQLITE_IOERR && m_handle && isDiskFull(m_handle));
    const QString reason = reasonFor(isFull ? SQLITE_FULL : result, said);
    if (!m_logsReasons)
        return {ErrorCode::Internal, reason};
    qCWarning(storageLog).noquote() << "Failed:" << sql.simplified() << "because" << reason;
    // Another program kept the database from being used, for longer than is waited: it will work again.
    if (primary(result) == SQLITE_BUSY) {
        Error busy {ErrorCode::Busy, u"Another program is using the server's database."_s};
        busy.retryAfter = std::chrono::seconds(1); // each try waits for it as well
        return busy;
    }
    if (isFull) // before anybody looked how much is free, or where no reserve is kept
        return Storage::fullError();
    return {ErrorCode::Internal, u"The server's database failed."_s};
}

} // namespace hearth
