// SPDX-License-Identifier: GPL-3.0-or-later
#include "Migrations.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "StorageLog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString historyTable = u"schema_migrations"_s;

QStringList statements(const QString &sql)
{
    static const QRegularExpression comment(u"^\\s*--.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression emptyLine(u"\\n\\s*\\n"_s);
    QStringList result;
    for (const QString &part : sql.split(emptyLine))
        if (const QString statement = QString(part).remove(comment).trimmed(); !statement.isEmpty())
            result << statement;
    return result;
}

Result<bool> hasHistory(SqliteConnection &connection)
{
    const auto count = connection.statement(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?"_s)
                           .bind(historyTable)
                           .row([](const SqliteRow &row) { return row.integer(0); });
    if (!count)
        return count.error();
    return count->value_or(0) > 0;
}

Result<void> applyOne(SqliteConnection &connection, const Migration &migration)
{
    for (const QString &sql : statements(migration.sql))
        if (const auto done = connection.execute(sql); !done)
            return done;
    const auto recorded = connection.statement(u"INSERT INTO schema_migrations (version, name, applied_at) VALUES (?, ?, ?)"_s)
                              .bind(qint64(migration.version))
                              .bind(migration.name)
                              .bind(QDateTime::currentDateTimeUtc())
                              .execute();
    if (!recorded)
        return recorded.error();
    return {};
}

/// Whether SQLite finds a folder for its temporary files, where it looks for one: https://www.sqlite.org/tempfiles.html
bool hasTemporaryFolder()
{
    const QStringList folders {qEnvironmentVariable("SQLITE_TMPDIR"), qEnvironmentVariable("TMPDIR"), u"/var/tmp"_s, u"/usr/tmp"_s,
        u"/tmp"_s, u"."_s, QDir::tempPath()};
    return std::any_of(folders.begin(), folders.end(), [](const QString &path) {
        const QFileInfo folder(path);
        return !path.isEmpty() && folder.isDir() && folder.isWritable();
    });
}

/// What a large database needs while its tables are written anew (their pages as they were, indexes while they are sorted)
/// is as large as they are: a file then, and memory, which is faster, for all that comes later.
class LargeSteps
{
public:
    explicit LargeSteps(SqliteConnection &connection)
        : m_connection(connection)
    {
        set(hasTemporaryFolder() ? u"FILE"_s : u"MEMORY"_s);
    }
    ~LargeSteps() { set(u"MEMORY"_s); }
    Q_DISABLE_COPY_MOVE(LargeSteps)

private:
    void set(const QString &store) { (void)m_connection.execute(u"PRAGMA temp_store = "_s + store); }

    SqliteConnection &m_connection;
};

} // namespace

QList<Migration> Migrations::all()
{
    const QDir folder(u":/hearth/storage/sql"_s);
    QList<Migration> migrations;
    for (const QString &fileName : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(fileName));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        migrations.append({fileName.section(u'_', 0, 0).toInt(), fileName.section(u'.', 0, 0), QString::fromUtf8(file.readAll())});
        Q_ASSERT(migrations.last().version == migrations.size());
    }
    Q_ASSERT(!migrations.isEmpty());
    return migrations;
}

Result<int> Migrations::version(SqliteConnection &connection)
{
    const auto known = hasHistory(connection);
    if (!known)
        return known.error();
    if (!*known)
        return 0;
    const auto newest = connection.statement(u"SELECT max(version) FROM schema_migrations"_s).row([](const SqliteRow &row) {
        return int(row.integer(0));
    });
    if (!newest)
        return newest.error();
    return newest->value_or(0);
}

Result<void> Migrations::check(SqliteConnection &connection, const QList<Migration> &migrations)
{
    const auto tables = connection.statement(u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"_s)
                            .row([](const SqliteRow &row) { return row.integer(0); });
    if (!tables)
        return tables.error();
    const auto present = version(connection);
    if (!present)
        return present.error();
    if (*present > migrations.size())
        return Error {ErrorCode::Internal,
            u"a newer version of Hearth wrote it (its schema is %1, this program knows %2)"_s.arg(
                QString::number(*present), QString::number(migrations.size()))};
    if (*present == 0 && tables->value_or(0) > 0)
        return Error {ErrorCode::Internal, u"it is a database of another program"_s};
    return {};
}

Result<void> Migrations::apply(SqliteConnection &connection, const QList<Migration> &migrations)
{
    const auto present = version(connection);
    if (!present)
        return present.error();
    if (*present > 0 && *present < migrations.size())
        qCInfo(storageLog) << "Bringing the database up to date. With millions of messages this takes a while; whatever"
                           << "interrupts it, nothing is lost.";
    const LargeSteps large(connection);
    for (const Migration &migration : migrations.mid(*present)) {
        const auto done = connection.inTransaction([&] {
            // Within the first one's transaction, so that a file is either empty or Hearth's.
            const auto created = connection.execute(
                u"CREATE TABLE IF NOT EXISTS schema_migrations "
                "(version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT"_s);
            return created ? applyOne(connection, migration) : created;
        });
        if (!done)
            return done;
        if (*present > 0)
            qCInfo(storageLog).noquote() << "The database is now at" << migration.name;
    }
    return {};
}

} // namespace hearth
