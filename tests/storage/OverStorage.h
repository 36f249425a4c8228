// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StorageProbe.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <memory>

namespace hearth {

/// Holds up a job on a storage thread until the test opens it.
class Gate
{
public:
    Gate()
        : m_opened(m_open.get_future())
        , m_reached(m_reach.get_future())
    {
    }
    void pass() ///< in the job, once
    {
        m_reach.set_value();
        m_opened.wait();
    }
    void waitUntilReached() { m_reached.wait(); }
    void open() { m_open.set_value(); }

private:
    std::promise<void> m_open;
    std::promise<void> m_reach;
    std::shared_future<void> m_opened;
    std::shared_future<void> m_reached;
};

/// Tests of the threads of a Storage over real files: derive from it. What was answered is noted in order.
class OverStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_answers.clear();
        reopen();
    }

    void cleanup()
    {
        m_probe.reset();
        m_storage.reset();
    }

protected:
    QString databaseFile() const { return m_folder->filePath(QStringLiteral("hearth.db")); }
    void reopen()
    {
        m_probe.reset();
        m_storage = std::make_unique<Storage>(SqliteDatabase::make());
        QVERIFY(m_storage->open(m_folder->path()));
        m_probe = std::make_unique<StorageProbe>(*m_storage);
    }
    static StoredUser user(const QString &name)
    {
        StoredUser stored;
        stored.user.username = name;
        stored.user.displayName = name;
        stored.createdAt = QDateTime::fromMSecsSinceEpoch(1'767'268'800'123, Qt::UTC);
        return stored;
    }
    /// Stores a user; the answer is noted as their name, or as the error's code.
    void create(const QString &name)
    {
        m_storage->write<User>(
            this, [name](Store &store) { return store.users().create(user(name)); },
            [this](Result<User> made) { m_answers << (made ? made->username : errorCodeName(made.error().code)); });
    }
    /// Keeps the writer busy until the gate opens, so that what is given meanwhile waits together.
    void hold(Gate &gate)
    {
        m_storage->write<int>(
            this,
            [&gate](Store &) {
                gate.pass();
                return 0;
            },
            [this](Result<int>) { m_answers << QStringLiteral("held"); });
        gate.waitUntilReached();
    }
    QStringList storedNames()
    {
        const auto all = m_probe->read([](Store &store) { return store.users().all(); });
        QStringList names;
        for (const StoredUser &stored : all.value_or({}))
            names << stored.user.username;
        return names;
    }
    /// How many users another program would find in the file.
    static int committedUsers(const QString &file)
    {
        int count = -1;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
            database.setDatabaseName(file);
            if (database.open()) {
                QSqlQuery query(database);
                if (query.exec(QStringLiteral("SELECT count(*) FROM users")) && query.next())
                    count = query.value(0).toInt();
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("outside"));
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<StorageProbe> m_probe;
    QStringList m_answers;
};

} // namespace hearth
