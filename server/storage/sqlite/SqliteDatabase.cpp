// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqliteDatabase.h"
#include "DatabaseFiles.h"
#include "Migrations.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteStore.h"
#include "SqliteText.h"
#include "StoredNames.h"
#include "search/SqliteSearchIndex.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// A deferred transaction that reads first and writes then fails with SQLITE_BUSY_SNAPSHOT, whatever the timeout.
const SqliteText beginWrite {u"BEGIN IMMEDIATE"_s};
// A single moment of the database that never waits for the writer (write-ahead log).
const SqliteText beginRead {u"BEGIN"_s};
const SqliteText commitAll {u"COMMIT"_s};
const SqliteText rollbackAll {u"ROLLBACK"_s};
const SqliteText savepoint {u"SAVEPOINT part"_s};
const SqliteText undoSavepoint {u"ROLLBACK TO part"_s};
const SqliteText releaseSavepoint {u"RELEASE part"_s};

class StoreConnection : public DatabaseConnection
{
public:
    StoreConnection(QString file, DatabaseAccess access)
        : m_file(std::move(file))
        , m_access(access)
    {
    }

    Result<void> open() override
    {
        if (const auto ready = prepare(); !ready)
            return ready;
        m_connection.logReasons();
        m_store.emplace(m_connection);
        return {};
    }
    Store &store() override { return *m_store; }

    Result<void> begin() override { return run(m_access == DatabaseAccess::ReadWrite ? beginWrite : beginRead); }
    Result<void> commit() override { return run(commitAll); }
    void rollback() override
    {
        if (m_connection.isInTransaction()) // else SQLite has gone back by itself, as where the disk is full
            (void)run(rollbackAll);
        if (m_access == DatabaseAccess::ReadWrite)
            m_store->undone();
    }
    Result<void> beginPart() override { return run(savepoint); }
    Result<void> undoPart() override
    {
        const auto undone = run(undoSavepoint);
        if (undone)
            m_store->undone();
        return undone;
    }
    Result<void> endPart() override { return run(releaseSavepoint); }
    void tidy() override { m_store->tidy(); }
    const DatabaseTally &tally() const override { return m_connection.tally(); }

protected:
    virtual Result<void> prepare()
    {
        if (const auto opened = m_connection.open(m_file, m_access); !opened)
            return opened;
        return m_connection.applySettings();
    }
    SqliteConnection m_connection;
    const QString m_file;

private:
    Result<void> run(const SqliteText &text)
    {
        const auto done = m_connection.statement(text).execute();
        return done ? Result<void>() : done.error();
    }

    const DatabaseAccess m_access;
    std::optional<SqliteStore> m_store;
};

class WritingConnection final : public StoreConnection
{
public:
    WritingConnection(const QString &file, DatabaseFiles &files)
        : StoreConnection(file, DatabaseAccess::ReadWrite)
        , m_files(files)
    {
    }
    ~WritingConnection() override
    {
        if (!m_isReady)
            return;
        if (m_files.wasCut())
            m_connection.leaveFiles();
        else if (!m_files.hasItsLog())
            m_connection.keepLog();
    }

protected:
    Result<void> prepare() override
    {
        if (const auto opened = m_connection.open(m_file, DatabaseAccess::ReadWrite); !opened)
            return opened;
        // Before the settings, which write: a file that is refused stays as it was.
        if (const auto ours = Migrations::check(m_connection); !ours)
            return ours;
        if (const auto set = m_connection.applySettings(); !set)
            return set;
        if (const auto applied = Migrations::apply(m_connection); !applied)
            return applied;
        if (const auto current = StoredNames::bringUpToDate(m_connection); !current)
            return current;
        if (const auto current = SqliteSearchIndex::bringUpToDate(m_connection); !current)
            return current;
        m_files.watch();
        m_isReady = true;
        return {};
    }

private:
    DatabaseFiles &m_files;
    bool m_isReady = false;
};

/// `is` what it should not be.
Error gone(const QString &file, const QString &is)
{
    return {ErrorCode::Internal,
        u"The database %1 %2, though this folder has had one: put it back, or a copy from a "
        "backup; to begin anew, delete hearth.lock beside it, too."_s.arg(QDir::toNativeSeparators(file), is)};
}

class FileDatabase final : public Database
{
public:
    Result<void> hold(const QString &directory, bool isKnown) override
    {
        m_file = QDir(directory).absoluteFilePath(u"hearth.db"_s);
        // Not made anew: whoever deleted it by mistake would find an empty chat in its place, and anyone could be its owner.
        if (const QFileInfo file(m_file); isKnown && !file.exists())
            return gone(m_file, u"is missing"_s);
        else if (isKnown && file.size() == 0)
            return gone(m_file, u"is empty (0 bytes)"_s);
        m_files.emplace();
        const auto held = m_files->hold(m_file);
        if (!held)
            m_files.reset();
        return held;
    }
    QString name() const override { return QDir::toNativeSeparators(m_file); }
    std::unique_ptr<DatabaseConnection> connection(DatabaseAccess access) override
    {
        if (access == DatabaseAccess::ReadWrite)
            return std::make_unique<WritingConnection>(m_file, *m_files);
        return std::make_unique<StoreConnection>(m_file, access);
    }
    QString missing() const override { return m_files->missing(); }
    QString cutShort() const override { return m_files->cutShort(); }
    QString lost() const override { return m_files->lost(); }
    bool isDamaged() const override { return m_files->isDamaged(); }
    qint64 bytes() const override
    {
        qint64 sum = 0;
        for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            sum += QFileInfo(m_file + suffix).size(); // 0 for one that is not there
        return sum;
    }
    void release() override
    {
        m_files->putLogAside();
        m_files.reset();
    }

private:
    QString m_file;
    std::optional<DatabaseFiles> m_files;
};

} // namespace

std::unique_ptr<Database> SqliteDatabase::make()
{
    return std::make_unique<FileDatabase>();
}

} // namespace hearth
