// SPDX-License-Identifier: GPL-3.0-or-later
#include "Migrations.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteStore.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace hearth;

/// The schema's history: in order, each step whole or not at all, and nothing that is not ours.
class tst_Migrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_connection = std::make_unique<SqliteConnection>();
        QVERIFY(m_connection->open(m_folder->filePath(u"hearth.db"_s), DatabaseAccess::ReadWrite));
        QVERIFY(m_connection->applySettings());
    }
    void cleanup() { m_connection.reset(); }

    void everyFileIsThereInOrder()
    {
        const auto all = Migrations::all();
        QVERIFY(!all.isEmpty());
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(all.at(i).version, int(i) + 1);
            QVERIFY(!all.at(i).sql.isEmpty());
        }
    }

    void aMigratedDatabaseEqualsAFreshOne()
    {
        const auto all = Migrations::all();
        QVERIFY(Migrations::apply(*m_connection));
        const QStringList fresh = schema();
        QVERIFY(fresh.size() > 5);
        for (qsizetype start = 1; start <= all.size(); ++start) {
            init();
            QVERIFY(Migrations::apply(*m_connection, all.mid(0, start)));
            QCOMPARE(Migrations::version(*m_connection).value(), int(start));
            QVERIFY(Migrations::apply(*m_connection));
            QCOMPARE(schema(), fresh);
        }
    }

    void applyingTwiceChangesNothing()
    {
        QVERIFY(Migrations::apply(*m_connection));
        const QStringList once = schema();
        QVERIFY(Migrations::apply(*m_connection));
        QCOMPARE(schema(), once);
        QCOMPARE(Migrations::version(*m_connection).value(), int(Migrations::all().size()));
    }

    void onlyNewStepsAreApplied()
    {
        const QList<Migration> two {
            first(), {2, u"0002_b"_s, u"CREATE TABLE b (x INTEGER)\n\n-- why;\nINSERT INTO a VALUES (2);\n"_s}};
        QVERIFY(Migrations::apply(*m_connection, {first()}));
        QVERIFY(m_connection->execute(u"INSERT INTO a VALUES (1)"_s));
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^Bringing the database up to date"_s));
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^The database is now at 0002_b"_s));
        QVERIFY(Migrations::apply(*m_connection, two));
        QCOMPARE(number(u"SELECT sum(x) FROM a"_s), 3);
        QCOMPARE(Migrations::version(*m_connection).value(), 2);
    }

    void aStepThatFailsLeavesNothingBehind()
    {
        const QList<Migration> broken {first(), {2, u"0002_b"_s, u"CREATE TABLE b (x INTEGER)\n\nNONSENSE"_s}};
        QVERIFY(!Migrations::apply(*m_connection, broken));
        QCOMPARE(Migrations::version(*m_connection).value(), 1);
        QCOMPARE(number(u"SELECT count(*) FROM sqlite_master WHERE name = 'b'"_s), 0);
        QVERIFY(Migrations::apply(*m_connection, {first(), {2, u"0002_b"_s, u"CREATE TABLE b (x INTEGER)"_s}}));
        QCOMPARE(Migrations::version(*m_connection).value(), 2);
    }

    void aTriggerMayHoldSemicolons()
    {
        const QString trigger = u"CREATE TABLE log (x INTEGER)\n\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
                                "  INSERT INTO log VALUES (1);\n  INSERT INTO log VALUES (2);\nEND;\n"_s;
        QVERIFY(Migrations::apply(*m_connection, {first(), {2, u"0002_t"_s, trigger}}));
        QVERIFY(m_connection->execute(u"INSERT INTO a VALUES (1)"_s));
        QCOMPARE(number(u"SELECT sum(x) FROM log"_s), 3);
    }

    void anEmptyDatabaseAndAKnownOneAreOurs()
    {
        QVERIFY(Migrations::check(*m_connection));
        QVERIFY(Migrations::apply(*m_connection));
        QVERIFY(Migrations::check(*m_connection));
    }

    void messagesFromBeforeAreStillThere()
    {
        QVERIFY(Migrations::apply(*m_connection, Migrations::all().mid(0, 1)));
        for (const QString &sql : {
                 u"INSERT INTO users VALUES (1, 'ada', 'ada', 'Ada', 'member', '', 0, NULL, NULL, NULL)"_s,
                 u"INSERT INTO rooms VALUES (1, 'lounge', 'lounge', '', 'public', 1, 0, 2)"_s,
                 u"INSERT INTO memberships VALUES (1, 1, 'owner', 2, 0)"_s,
                 u"INSERT INTO messages VALUES (1, 1, 1, 1, 'first', 0, NULL, 0, NULL, 'c-1')"_s,
                 u"INSERT INTO messages VALUES (2, 1, 2, 1, 'second', 0, NULL, 0, 1, NULL)"_s,
             })
            QVERIFY(m_connection->execute(sql));
        QVERIFY(Migrations::apply(*m_connection));
        SqliteStore store(*m_connection);
        const auto append = [&](const QString &clientId) {
            return store.messages()
                .append({RoomId {1}, {UserId {1}, u"ada"_s, u"Ada"_s}, u"again"_s, clientId, {},
                    QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)})
                .value();
        };
        const AppendedMessage known = append(u"c-1"_s);
        QVERIFY(!known.isNew);
        QCOMPARE(known.message.text, u"first"_s);
        const Message next = append(u"c-2"_s).message;
        QCOMPARE(next.seq, 3);
        QCOMPARE(next.id, MessageId {3});
        const QList<Message> all = store.messages().page(RoomId {1}, {}).value().messages;
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(1).replyTo, std::optional(MessageId {1}));
        const QList<StoredMembership> memberships = store.rooms().memberships().value();
        QCOMPARE(memberships.size(), 1);
        QCOMPARE(memberships.first().role, RoomRole::Owner);
        QCOMPARE(memberships.first().lastReadSeq, 3);
    }

    /// A machine that serves a large database can also bring it up to date.
    void manyMessagesAreNotHeldInMemory()
    {
        QFile peak(u"/proc/self/clear_refs"_s);
        if (!peak.open(QIODevice::WriteOnly))
            QSKIP("Only Linux tells the most memory that a process had, and begins anew.");
        QVERIFY(Migrations::apply(*m_connection, Migrations::all().mid(0, 1)));
        for (const QString &sql : {
                 u"PRAGMA cache_size = -2048"_s, // whatever the cache has is not what is looked for
                 u"INSERT INTO users VALUES (1, 'ada', 'ada', 'Ada', 'member', '', 0, NULL, NULL, NULL)"_s,
                 u"INSERT INTO rooms VALUES (1, 'lounge', 'lounge', '', 'public', 1, 0, 200000)"_s,
                 u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) INSERT INTO messages "
                 "SELECT i, 1, i, 1, printf('%0150d', i), i, NULL, 0, NULL, printf('c-%040d', i) FROM n"_s,
             })
            QVERIFY(m_connection->execute(sql));
        peak.write("5");
        peak.close();
        const qint64 before = kilobytes("VmHWM:");
        QVERIFY(Migrations::apply(*m_connection));
        const qint64 after = kilobytes("VmHWM:");
        const qint64 size = QFileInfo(m_folder->filePath(u"hearth.db"_s)).size() / 1024;
        QVERIFY2(after - before < size / 2, qPrintable(u"%1 KB more for a file of %2 KB"_s.arg(after - before).arg(size)));
        QCOMPARE(number(u"SELECT count(*) FROM messages"_s), 200000);
        QCOMPARE(number(u"SELECT temp_store FROM pragma_temp_store"_s), 2); // what is sorted later is sorted in memory
    }

    void aNewerDatabaseIsRefused()
    {
        QVERIFY(Migrations::apply(*m_connection));
        QVERIFY(m_connection->execute(u"INSERT INTO schema_migrations VALUES (999, '0999_future', 0)"_s));
        const auto refused = Migrations::check(*m_connection);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"newer version of Hearth"_s), qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(u"999"_s));
    }

    void aDatabaseOfAnotherProgramIsRefused()
    {
        QVERIFY(m_connection->execute(u"CREATE TABLE recipes (x INTEGER)"_s));
        const auto refused = Migrations::check(*m_connection);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, u"it is a database of another program"_s);
    }

private:
    static Migration first() { return {1, u"0001_a"_s, u"CREATE TABLE a (x INTEGER);\n"_s}; }
    QStringList schema()
    {
        return m_connection->statement(u"SELECT coalesce(sql, name) FROM sqlite_master ORDER BY type, name"_s)
            .rows([](const SqliteRow &row) { return row.text(0); })
            .value();
    }
    static qint64 kilobytes(const QByteArray &name)
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(name))
                return line.mid(name.size()).trimmed().split(' ').first().toLongLong();
        return -1;
    }
    qint64 number(const QString &sql)
    {
        return m_connection->statement(sql).row([](const SqliteRow &row) { return row.integer(0); }).value().value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteConnection> m_connection;
};

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_Migrations.moc"
