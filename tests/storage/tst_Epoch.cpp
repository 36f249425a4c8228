// SPDX-License-Identifier: GPL-3.0-or-later
#include "StorageProbe.h"
#include "epoch/EpochKeeper.h"
#include "epoch/EpochMark.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace hearth;

/// When the numbers that a database gives out count as those from before, and when not.
class tst_Epoch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itStaysWhileOneServerFollowsTheOther()
    {
        const QString epoch = runs(data());
        QVERIFY(!epoch.isEmpty());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(runs(data()), epoch);
        QVERIFY(runs(path(u"other"_s)) != epoch);
    }

    void aBackupIsNotTheLatest_data()
    {
        QTest::addColumn<bool>("running");
        QTest::newRow("made of a stopped server") << false;
        QTest::newRow("made of a running one") << true;
    }

    void aBackupIsNotTheLatest()
    {
        QFETCH(bool, running);
        const QString first = runs(data());
        if (!running)
            copyDatabase(data(), path(u"backup"_s));
        QCOMPARE(runs(data(), running ? path(u"backup"_s) : QString()), first);
        copyDatabase(path(u"backup"_s), data());
        const QString second = runs(data());
        QVERIFY(!second.isEmpty() && second != first);
        QCOMPARE(runs(data()), second); // from then on it is that one
        // The same backup a second time: its numbers are given out a third time.
        copyDatabase(path(u"backup"_s), data());
        const QString third = runs(data());
        QVERIFY(third != first && third != second);
    }

    void aBackupWithNothingLostIsTheLatest()
    {
        const QString epoch = runs(data());
        copyDatabase(data(), path(u"backup"_s));
        QVERIFY(QFile::remove(data() + u"/hearth.db"_s));
        copyDatabase(path(u"backup"_s), data());
        QCOMPARE(runs(data()), epoch);
    }

    void aCopiedFolderIsAnotherHistory()
    {
        const QString epoch = runs(data());
        copyAll(data(), path(u"copy"_s));
        QVERIFY(runs(path(u"copy"_s)) != epoch);
        QCOMPARE(runs(data()), epoch);
        // Moved as a whole it is the same one.
        QVERIFY(QDir().rename(data(), path(u"moved"_s)));
        QCOMPARE(runs(path(u"moved"_s)), epoch);
    }

    void aFolderThatIsPutBackAsAWholeIsNotTheLatest()
    {
        const QString epoch = runs(data());
        copyAll(data(), path(u"backup"_s));
        QCOMPARE(runs(data()), epoch);
        copyAll(path(u"backup"_s), data()); // into the very files that are there
        QVERIFY(runs(data()) != epoch);
    }

    void withoutAMarkNobodyKnows()
    {
        const QString epoch = runs(data());
        for (const QByteArray &content : {QByteArray(), QByteArray("{"), QByteArray(R"({"epoch":1,"stride":"x"})")}) {
            QFile mark(EpochMark::fileName(data()));
            QVERIFY(mark.open(QIODevice::WriteOnly));
            mark.write(content);
            mark.close();
            QVERIFY(runs(data()) != epoch);
        }
        QVERIFY(QFile::remove(EpochMark::fileName(data())));
        QVERIFY(runs(data()) != epoch);
    }

    void aDatabaseThatWentOnElsewhereIsAnotherHistory()
    {
        const QString here = runs(data());
        copyDatabase(data(), path(u"elsewhere"_s));
        const QString there = runs(path(u"elsewhere"_s));
        for (int i = 0; i < 3; ++i)
            runs(path(u"elsewhere"_s));
        QVERIFY(there != here);
        copyDatabase(path(u"elsewhere"_s), data());
        const QString now = runs(data());
        QVERIFY(now != here && now != there);
    }

    void aServerThatIsKilledGoesOn()
    {
        const QString epoch = runs(data());
        for (int i = 0; i < 3; ++i) {
            Writer killed(data());
            killed.keeper.begin(*killed.connection, {}, m_now);
            QCOMPARE(killed.keeper.epoch(), epoch);
            killed.keeper.written(*killed.connection, m_now);
            if (i > 0)
                killed.keeper.written(*killed.connection, m_now + EpochKeeper::strideEvery);
        }
        QCOMPARE(runs(data()), epoch);
    }

    void aKilledServersOlderDatabaseIsNotTheLatest()
    {
        runs(data());
        QString epoch;
        {
            Writer killed(data());
            killed.keeper.begin(*killed.connection, {}, m_now);
            epoch = killed.keeper.epoch();
            killed.keeper.written(*killed.connection, m_now);
            backUp(data(), path(u"backup"_s));
            killed.keeper.written(*killed.connection, m_now + EpochKeeper::strideEvery);
        }
        copyDatabase(path(u"backup"_s), data());
        QVERIFY(runs(data()) != epoch);
    }

    void aDatabaseThatLostItsEndIsNotTheLatest()
    {
        // A disk that said that it has what it had not: the mark is of a commit that is gone.
        const QString epoch = runs(data());
        EpochMark mark = EpochMark::read(data()).value();
        ++mark.stride;
        QVERIFY(mark.write(data()).isEmpty());
        QVERIFY(runs(data()) != epoch);
    }

    void aStrideIsMadeOnceAMinuteAndOnlyWhereSomethingIsWritten()
    {
        Writer writer(data());
        writer.keeper.begin(*writer.connection, {}, m_now);
        const qint64 begun = stride();
        for (int i = 0; i < 1000; ++i)
            writer.keeper.written(*writer.connection, m_now + std::chrono::milliseconds(i));
        QCOMPARE(stride(), begun);
        for (int i = 0; i < 1000; ++i)
            writer.keeper.written(*writer.connection, m_now + EpochKeeper::strideEvery + std::chrono::milliseconds(i));
        QCOMPARE(stride(), begun + 1);
        writer.keeper.end(*writer.connection);
        QCOMPARE(stride(), begun + 2);
        writer.keeper.end(*writer.connection); // nothing was written
        QCOMPARE(stride(), begun + 2);
    }

    void whatWasWrittenIntoNoFileIsMissed()
    {
        QString epoch;
        {
            Writer writer(data());
            writer.keeper.begin(*writer.connection, {}, m_now);
            epoch = writer.keeper.epoch();
            backUp(data(), path(u"backup"_s));
            writer.keeper.written(*writer.connection, m_now);
            writer.keeper.endLost();
        }
        copyDatabase(path(u"backup"_s), data());
        QVERIFY(runs(data()) != epoch);
        // And a folder that is not there any more is not made again.
        Writer writer(path(u"gone"_s));
        writer.keeper.begin(*writer.connection, {}, m_now);
        QVERIFY(QFile::remove(EpochMark::fileName(path(u"gone"_s))));
        writer.keeper.endLost();
        QVERIFY(!QFile::exists(EpochMark::fileName(path(u"gone"_s))));
    }

    void itStartsWhereNoMarkCanBeWritten()
    {
        QVERIFY(QDir().mkpath(EpochMark::fileName(data())));
        const QString epoch = runs(data());
        QVERIFY(!epoch.isEmpty());
        QVERIFY(runs(data()) != epoch);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString data() const { return path(u"data"_s); }
    qint64 stride() const { return EpochMark::read(data()).value().stride; }

    /// A server as far as this is concerned, which ends without a word unless it is told to.
    struct Writer
    {
        explicit Writer(const QString &directory)
            : keeper(directory)
        {
            QDir().mkpath(directory);
            const auto held = database->hold(directory, false);
            Q_ASSERT(held);
            connection = database->connection(DatabaseAccess::ReadWrite);
            const auto opened = connection->open();
            Q_ASSERT(opened);
        }
        ~Writer()
        {
            connection.reset();
            database->release();
        }
        std::unique_ptr<Database> database = SqliteDatabase::make();
        std::unique_ptr<DatabaseConnection> connection;
        EpochKeeper keeper;
    };

    /// Serves from a folder, writes, and stops; between two writes a backup may be made. Its epoch.
    static QString runs(const QString &directory, const QString &backup = {})
    {
        Storage storage {SqliteDatabase::make()};
        if (!storage.open(directory))
            return {};
        StorageProbe probe(storage);
        static int count = 0;
        const auto write = [&] {
            StoredUser stored;
            stored.user.username = u"user%1"_s.arg(++count);
            stored.user.displayName = stored.user.username;
            stored.createdAt = QDateTime::currentDateTimeUtc();
            return probe.write([stored](Store &store) { return store.users().create(stored); }).has_value();
        };
        if (!write())
            return {};
        if (!backup.isEmpty())
            backUp(directory, backup);
        if (!write())
            return {};
        const QString epoch = storage.epoch();
        storage.close();
        return epoch;
    }

    /// As a backup tool does it while a server runs.
    static void backUp(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        QFile::remove(to + u"/hearth.db"_s);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
            database.setDatabaseName(from + u"/hearth.db"_s);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"VACUUM INTO '%1/hearth.db'"_s.arg(to)));
        }
        QSqlDatabase::removeDatabase(u"outside"_s);
    }

    /// Over the file that is there, which stays the same one.
    static void copyFile(const QString &from, const QString &to)
    {
        QFile source(from);
        QFile target(to);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(source.readAll());
    }
    static void copyDatabase(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        copyFile(from + u"/hearth.db"_s, to + u"/hearth.db"_s);
    }
    static void copyAll(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        for (const QString &name : QDir(from).entryList(QDir::Files))
            copyFile(from + u'/' + name, to + u'/' + name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const EpochKeeper::Moment m_now = std::chrono::steady_clock::now();
};

QTEST_GUILESS_MAIN(tst_Epoch)
#include "tst_Epoch.moc"
