// SPDX-License-Identifier: GPL-3.0-or-later
#include "Await.h"
#include "SqliteConnection.h"
#include "SqliteDatabase.h"
#include "SqliteStatement.h"
#include "Storage.h"
#include "Store.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace hearth;

/// The database's log, which has earlier states of it, is emptied when that is asked for.
class tst_EmptyLog : public QObject
{
    Q_OBJECT

    bool write(const std::function<Result<void>(Store &)> &job)
    {
        return await<void>([&](const auto &done) { m_storage->write<void>(this, job, done); }).has_value();
    }
    bool addSomething()
    {
        const QString name = u"user%1"_s.arg(++m_users);
        return write([name](Store &store) -> Result<void> {
            StoredUser stored;
            stored.user.username = stored.user.displayName = name;
            stored.createdAt = QDateTime::currentDateTimeUtc();
            const auto created = store.users().create(stored);
            return created ? Result<void>() : created.error();
        });
    }
    bool emptyLog()
    {
        return write([](Store &store) { return store.emptyLog(); });
    }
    qint64 logSize() const { return QFileInfo(m_folder->filePath(u"hearth.db-wal"_s)).size(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_storage = std::make_unique<Storage>(SqliteDatabase::make());
        QVERIFY(m_storage->open(m_folder->path()));
    }
    void cleanup() { m_storage.reset(); }

    void itIsEmptyAfterTheAnswer()
    {
        QVERIFY(addSomething());
        QVERIFY(logSize() > 0);
        QVERIFY(emptyLog());
        QTRY_COMPARE(logSize(), 0);
        QVERIFY(addSomething()); // and goes on
        QVERIFY(logSize() > 0);
    }

    /// Another program that reads for long, as a backup does, holds nobody up who writes; the log is emptied after it.
    void whoReadsFromItIsWaitedForByNobody()
    {
        QVERIFY(addSomething());
        SqliteConnection other;
        QVERIFY(other.open(m_folder->filePath(u"hearth.db"_s), DatabaseAccess::ReadOnly));
        QVERIFY(other.execute(u"BEGIN"_s));
        QVERIFY(other.statement(u"SELECT count(*) FROM users"_s).row([](const SqliteRow &row) { return row.integer(0); }));
        QVERIFY(addSomething()); // which the other does not see
        QVERIFY(emptyLog());
        for (int i = 0; i < 20; ++i)
            QVERIFY(addSomething());
        QVERIFY(logSize() > 0);
        QVERIFY(other.execute(u"COMMIT"_s));
        // Each look comes before the next write, which would be in the log again.
        QTRY_VERIFY_WITH_TIMEOUT(logSize() == 0 || (addSomething() && logSize() == 0), 30'000);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    int m_users = 0;
};

QTEST_GUILESS_MAIN(tst_EmptyLog)
#include "tst_EmptyLog.moc"
