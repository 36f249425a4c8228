// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryDatabase.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(log, "hearth.client.history")

/// SQLite's primary result codes (https://www.sqlite.org/rescode.html); extended ones carry them in the low byte.
enum Code { Corrupt = 11, NotADatabase = 26 };

/// The history of the schema: a file of version n has had the first n of them. One that was ever released is never changed.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> all {
        {
            u"CREATE TABLE about (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,
            u"CREATE TABLE rooms (id INTEGER NOT NULL PRIMARY KEY, body TEXT NOT NULL) STRICT"_s,
            u"CREATE TABLE people (id INTEGER NOT NULL PRIMARY KEY, username TEXT NOT NULL, display_name TEXT NOT NULL) STRICT"_s,
            // What there is of a room's messages: all from oldest to newest.
            u"CREATE TABLE runs (room INTEGER NOT NULL PRIMARY KEY, oldest INTEGER NOT NULL, newest INTEGER NOT NULL, "
            "change INTEGER NOT NULL, last_at INTEGER NOT NULL) STRICT"_s,
            u"CREATE TABLE messages (room INTEGER NOT NULL, seq INTEGER NOT NULL, author INTEGER NOT NULL, "
            "change INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (room, seq)) STRICT, WITHOUT ROWID"_s,
            u"CREATE TABLE outbox (n INTEGER NOT NULL PRIMARY KEY, client_id TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT"_s,
            u"CREATE TABLE drafts (room INTEGER NOT NULL PRIMARY KEY, room_created_at INTEGER NOT NULL, text TEXT NOT NULL) STRICT"_s,
            u"CREATE TABLE reads (room INTEGER NOT NULL PRIMARY KEY, seq INTEGER NOT NULL) STRICT"_s,
        },
        {
            // 1: what comes after it was marked as unread.
            u"ALTER TABLE reads ADD COLUMN back INTEGER NOT NULL DEFAULT 0"_s,
            // What replies to a message shows it as it is now.
            u"CREATE INDEX replies ON messages (room, json_extract(body, '$.reply_to')) "
            "WHERE json_extract(body, '$.reply_to') IS NOT NULL"_s,
        },
        {
            // What may speak to somebody, by when it was said.
            u"CREATE INDEX calls ON messages (json_extract(body, '$.created_at')) WHERE (json_array_length(body, '$.mentions') > 0 "
            "OR json_extract(body, '$.mentions_room') IS NOT NULL OR json_extract(body, '$.reply_to') IS NOT NULL)"_s,
        },
        {
            u"CREATE TABLE edits (room INTEGER NOT NULL PRIMARY KEY, room_created_at INTEGER NOT NULL, message INTEGER NOT NULL, "
            "was TEXT NOT NULL, words TEXT NOT NULL) STRICT"_s,
        },
    };
    return all;
}

} // namespace

HistoryDatabase::HistoryDatabase()
{
    static std::atomic<int> count = 0;
    m_name = u"history-%1"_s.arg(++count);
}

HistoryDatabase::~HistoryDatabase()
{
    close();
}

HistoryDatabase::Trouble HistoryDatabase::open(const QString &path)
{
    m_trouble = Trouble::None;
    m_isDurable = false;
    m_forgot = false;
    if (!path.isEmpty() && !QFile::exists(path)) {
        // Made before SQLite does: it gives its log the rights of the file.
        QFile file(path);
        constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly)) {
            qCWarning(log) << "cannot make" << path << file.errorString();
            return m_trouble = Trouble::Unwritable;
        }
    }
    return connectTo(path.isEmpty() ? u":memory:"_s : path) ? prepare() : m_trouble;
}

bool HistoryDatabase::openAsIs(const QString &path)
{
    return QFile::exists(path) && connectTo(path);
}

bool HistoryDatabase::connectTo(const QString &path)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    // The session before may be writing its last words.
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        note(m_database.lastError(), u"open"_s);
    return m_database.isOpen();
}

HistoryDatabase::Trouble HistoryDatabase::prepare()
{
    // In this order: what is not used is given back by a file that was made for it, and an exclusive log needs no shared memory
    // beside it.
    const bool set = execute(u"PRAGMA auto_vacuum = FULL"_s) && execute(u"PRAGMA locking_mode = EXCLUSIVE"_s)
        && execute(u"PRAGMA journal_mode = WAL"_s) && execute(u"PRAGMA secure_delete = ON"_s)
        && execute(u"PRAGMA synchronous = NORMAL"_s) && execute(u"PRAGMA temp_store = MEMORY"_s)
        && execute(u"PRAGMA cache_size = -2048"_s /* KiB */);
    if (!set)
        return m_trouble;
    const qint64 version = number(u"PRAGMA user_version"_s);
    if (m_trouble != Trouble::None)
        return m_trouble;
    if (version > migrations().size())
        return m_trouble = Trouble::Newer;
    if (version < 0 || (version == 0 && number(u"SELECT count(*) FROM sqlite_master"_s) > 0))
        return m_trouble = Trouble::Broken; // it is somebody else's
    for (qint64 done = version; done < migrations().size(); ++done) {
        bool ok = begin(true);
        for (const QString &sql : migrations()[done])
            ok = ok && execute(sql);
        if (!ok || !execute(u"PRAGMA user_version = %1"_s.arg(done + 1)) || !commit()) {
            rollback();
            return m_trouble;
        }
    }
    return m_trouble;
}

void HistoryDatabase::close()
{
    // In this order: removeDatabase() warns, and leaks, while a query is left.
    m_statements.clear();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery &HistoryDatabase::statement(const QString &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return known->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        note(query.lastError(), sql);
    return m_statements.emplace(sql, std::move(query)).first->second;
}

bool HistoryDatabase::run(QSqlQuery &query)
{
    if (query.exec())
        return true;
    note(query.lastError(), query.lastQuery());
    return false;
}

bool HistoryDatabase::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    note(query.lastError(), sql);
    return false;
}

qint64 HistoryDatabase::number(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        note(query.lastError(), sql);
        return 0;
    }
    return query.next() ? query.value(0).toLongLong() : 0;
}

bool HistoryDatabase::begin(bool durable)
{
    // Only between transactions. What was committed without waiting is on the disk with the next one that waits.
    if (durable != m_isDurable) {
        if (!execute(durable ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s))
            return false;
        m_isDurable = durable;
    }
    return execute(u"BEGIN IMMEDIATE"_s);
}

bool HistoryDatabase::commit()
{
    if (!execute(u"COMMIT"_s))
        return false;
    if (std::exchange(m_forgot, false))
        execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return true;
}

void HistoryDatabase::rollback()
{
    QSqlQuery(m_database).exec(u"ROLLBACK"_s); // fails where SQLite has done so itself
    m_forgot = false;
}

void HistoryDatabase::note(const QSqlError &error, const QString &sql)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const Trouble found = code == Corrupt || code == NotADatabase ? Trouble::Broken : Trouble::Unwritable;
    m_trouble = std::max(m_trouble, found);
    qCWarning(log).noquote() << "Failed:" << sql.simplified() << "because" << error.text();
}

} // namespace hearth
