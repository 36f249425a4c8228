// SPDX-License-Identifier: GPL-3.0-or-later
#include "FolderLock.h"
#include "StorageProbe.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace hearth;

/// The folder and the files in it: who may have them, and what happens when they are not what they should be.
class tst_StorageFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theFolderIsMadeForItsOwnerAlone()
    {
        const QString path = m_folder->filePath(u"one/two"_s);
        Storage storage {SqliteDatabase::make()};
        QVERIFY(storage.open(path));
        StorageProbe probe(storage);
        QVERIFY(probe.write([](Store &store) { return store.users().create(user()); }));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
            | QFile::ExeOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        const auto files = QDir(path).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 3); // database, its log, the lock
        for (const QFileInfo &file : files)
            QVERIFY2(!(file.permissions() & others), qPrintable(file.filePath()));
    }

    void aFolderThatWasThereKeepsItsPermissions()
    {
        const auto shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
        QVERIFY(QFile::setPermissions(m_folder->path(), shared));
        Storage storage {SqliteDatabase::make()};
        QVERIFY(storage.open(m_folder->path()));
        QVERIFY(QFileInfo(m_folder->path()).permission(QFile::ReadGroup));
    }

    void aSecondServerIsToldWhichFolderIsTaken()
    {
        auto first = std::make_unique<Storage>(SqliteDatabase::make());
        QVERIFY(first->open(m_folder->path()));
        Storage second {SqliteDatabase::make()};
        const auto refused = second.open(m_folder->path());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(m_folder->path()), qPrintable(refused.error().message));
        QVERIFY(refused.error().message.startsWith(u"Another Hearth server"_s));
        first.reset();
        QVERIFY(second.open(m_folder->path()));
    }

#ifdef Q_OS_UNIX
    void aSecondOneOfTheSameProcessTakesNoLockAwayFromTheFirst()
    {
        // Opened and closed once more, the file would have none of SQLite's locks left.
        QVERIFY(QDir().mkpath(m_folder->filePath(u"other"_s)));
        Storage first {SqliteDatabase::make()};
        QVERIFY(first.open(m_folder->path()));
        QCOMPARE(::link(QFile::encodeName(database()).constData(),
                     QFile::encodeName(m_folder->filePath(u"other/hearth.db"_s)).constData()),
            0);
        const int before = locks();
        QVERIFY(before > 0);
        {
            Storage second {SqliteDatabase::make()};
            const auto refused = second.open(m_folder->filePath(u"other"_s));
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"is using the database"_s), qPrintable(refused.error().message));
        }
        QCOMPARE(locks(), before);
    }
#endif

    void closingLetsGoOfTheFolder()
    {
        Storage first {SqliteDatabase::make()};
        QVERIFY(first.open(m_folder->path()));
        first.close();
        Storage second {SqliteDatabase::make()};
        QVERIFY(second.open(m_folder->path()));
    }

#ifdef Q_OS_UNIX
    void aKilledServerLeavesNoLockBehind()
    {
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            FolderLock lock;
            const char held = lock.acquire(m_folder->path()) ? 'y' : 'n';
            (void)!::write(ready[1], &held, 1);
            while (true)
                ::pause();
        }
        char held = 0;
        const bool told = ::read(ready[0], &held, 1) == 1;
        FolderLock lock;
        const bool takenMeanwhile = bool(lock.acquire(m_folder->path()));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(ready[0]);
        ::close(ready[1]);
        QVERIFY(told);
        QCOMPARE(held, 'y');
        QVERIFY(!takenMeanwhile);
        QVERIFY(lock.acquire(m_folder->path()));
    }
#endif

    void whatWasAnsweredSurvivesAServerThatIsCutOff()
    {
        // The files as they lie there while the server runs: nothing has been closed, and no checkpoint was made.
        const QString copy = m_folder->filePath(u"copy"_s);
        Storage storage {SqliteDatabase::make()};
        QVERIFY(storage.open(m_folder->filePath(u"data"_s)));
        StorageProbe probe(storage);
        QVERIFY(probe.write([](Store &store) { return store.users().create(user()); }));
        QVERIFY(QDir().mkpath(copy));
        QVERIFY(QFileInfo(m_folder->filePath(u"data/hearth.db-wal"_s)).size() > 0);
        for (const QString &name : {u"hearth.db"_s, u"hearth.db-wal"_s})
            QVERIFY(QFile::copy(m_folder->filePath(u"data/"_s + name), copy + u'/' + name));
        Storage again {SqliteDatabase::make()};
        QVERIFY(again.open(copy));
        StorageProbe probeAgain(again);
        QVERIFY(probeAgain.read([](Store &store) { return store.users().byUsername(u"ada"_s); }).value());
    }

    void closingBringsTheLogIntoTheDatabase()
    {
        Storage storage {SqliteDatabase::make()};
        QVERIFY(storage.open(m_folder->path()));
        StorageProbe probe(storage);
        QVERIFY(probe.write([](Store &store) { return store.users().create(user()); }));
        storage.close();
        QVERIFY(!QFile::exists(m_folder->filePath(u"hearth.db-wal"_s)));
        QVERIFY(QFileInfo(m_folder->filePath(u"hearth.db"_s)).size() > 0);
    }

    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone()
    {
        const QByteArray garbage = "These are my recipes, and no database.\n" + QByteArray(4096, 'x');
        write(garbage);
        expectRefusal(u"it is not a database"_s);
        QFile file(database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), garbage);
    }

    void aDamagedDatabaseIsRefused()
    {
        makeDatabase({});
        QFile file(database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100); // the schema's page, behind the header
        file.write(QByteArray(2000, '\xff'));
        file.close();
        expectRefusal(u"it is damaged"_s);
    }

    void aNewerDatabaseIsRefused()
    {
        makeDatabase(u"INSERT INTO schema_migrations VALUES (999, '0999_future', 0)"_s);
        expectRefusal(u"a newer version of Hearth wrote it"_s);
    }

    void anotherProgramsDatabaseIsRefusedAndLeftAlone()
    {
        sql({u"CREATE TABLE recipes (name TEXT)"_s});
        QFile file(database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        expectRefusal(u"it is a database of another program"_s);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        write("a file");
        const QString path = database() + u"/data"_s;
        Storage storage {SqliteDatabase::make()};
        const auto refused = storage.open(path);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(path), qPrintable(refused.error().message));
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        QFile probe(m_folder->filePath(u"probe"_s));
        if (probe.open(QIODevice::WriteOnly))
            QSKIP("This user may write everywhere.");
        Storage storage {SqliteDatabase::make()};
        const auto refused = storage.open(m_folder->path());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(m_folder->path()), qPrintable(refused.error().message));
    }

    void afterARefusalTheSameStorageCanBeOpenedElsewhere()
    {
        write("not a database, but long enough to be told apart from an empty file");
        Storage storage {SqliteDatabase::make()};
        QVERIFY(!storage.open(m_folder->path()));
        QVERIFY(storage.open(m_folder->filePath(u"other"_s)));
    }

private:
    /// How many the process holds.
    static int locks()
    {
        QFile file(u"/proc/locks"_s);
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        int count = 0;
        for (const QByteArray &line : file.readAll().split('\n'))
            count += line.simplified().split(' ').value(4) == QByteArray::number(qint64(::getpid())) ? 1 : 0;
        return count;
    }
    QString database() const { return m_folder->filePath(u"hearth.db"_s); }
    static StoredUser user()
    {
        StoredUser stored;
        stored.user.username = u"ada"_s;
        stored.user.displayName = u"Ada"_s;
        stored.createdAt = QDateTime::currentDateTimeUtc();
        return stored;
    }
    void write(const QByteArray &content)
    {
        QFile file(database());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void makeDatabase(const QString &change)
    {
        Storage storage {SqliteDatabase::make()};
        QVERIFY(storage.open(m_folder->path()));
        storage.close();
        if (!change.isEmpty())
            sql({change});
    }
    void sql(const QStringList &statements)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(this->database());
            QVERIFY(database.open());
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                QVERIFY(query.exec(statement));
            }
        }
        QSqlDatabase::removeDatabase(u"test"_s);
    }
    void expectRefusal(const QString &reason)
    {
        Storage storage {SqliteDatabase::make()};
        const auto refused = storage.open(m_folder->path());
        QVERIFY(!refused);
        const QString message = refused.error().message;
        QVERIFY2(message.contains(database()) && message.contains(reason), qPrintable(message));
        QVERIFY2(message.endsWith(u'.') && !message.contains(u'\n'), qPrintable(message));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_StorageFiles)
#include "tst_StorageFiles.moc"
