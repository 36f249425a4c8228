// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlDialect.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// Primary result codes: https://www.sqlite.org/rescode.html; extended ones carry them in the low byte.
constexpr int sqlitePerm = 3;
constexpr int sqliteBusy = 5;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCantOpen = 14;
constexpr int sqliteNotADatabase = 26;

} // namespace

QString SqlDialect::driver() const
{
    return u"QSQLITE"_s;
}

QString SqlDialect::connectOptions(SqlAccess access) const
{
    // The lock on the folder keeps other servers out; the timeout is for people who look in with the sqlite3 program.
    const QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    return access == SqlAccess::ReadOnly ? options + u";QSQLITE_OPEN_READONLY"_s : options;
}

QStringList SqlDialect::settings(SqlAccess access) const
{
    QStringList settings {u"PRAGMA cache_size = -16384"_s /* KiB */, u"PRAGMA temp_store = MEMORY"_s};
    if (access == SqlAccess::ReadWrite) {
        settings << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s // an ack means that it is on the disk
                 << u"PRAGMA foreign_keys = ON"_s
                 << u"PRAGMA secure_delete = ON"_s // what is deleted is overwritten, not only no longer found
                 << u"PRAGMA journal_size_limit = 67108864"_s; // gives the disk back after a burst
    }
    return settings;
}

QString SqlDialect::tableExists() const
{
    return u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s;
}

QString SqlDialect::tableCount() const
{
    return u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"_s;
}

QString SqlDialect::beginWrite() const
{
    // A deferred transaction that reads first and writes then fails with SQLITE_BUSY_SNAPSHOT, whatever the timeout.
    return u"BEGIN IMMEDIATE"_s;
}

QString SqlDialect::beginRead() const
{
    return u"BEGIN"_s;
}

QString SqlDialect::isAmong() const
{
    return u"IN (SELECT value FROM json_each(?))"_s;
}

bool SqlDialect::isBusy(const QSqlError &error) const
{
    return (error.nativeErrorCode().toInt() & 0xff) == sqliteBusy;
}

QString SqlDialect::reason(const QSqlError &error) const
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case sqliteNotADatabase: return u"it is not a database"_s;
    case sqliteCorrupt: return u"it is damaged; put back a copy from a backup"_s;
    case sqliteFull: return u"the disk is full"_s;
    case sqlitePerm:
    case sqliteReadOnly:
    case sqliteCantOpen: return u"this user may not write it"_s;
    case sqliteBusy: return u"another program is using it"_s;
    case sqliteIoError: return u"the disk does not take or give what is asked of it (%1)"_s.arg(error.databaseText());
    default: return error.databaseText().isEmpty() ? error.text() : error.databaseText();
    }
}

} // namespace hearth
