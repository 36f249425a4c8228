// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"

#include <QRegularExpression>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using namespace hearth;

/// Statements: what is bound and read, how many of them, and by which handle.
class tst_StoreStatements : public OverStore
{
    Q_OBJECT

    static void bindNulls(SqliteStatement &statement, const QString &sql)
    {
        qsizetype parameters = sql.count(u'?');
        if (sql.contains(u"?1"_s)) // numbered, and used more than once
            for (parameters = 1; sql.contains(u"?%1"_s.arg(parameters + 1));)
                ++parameters;
        for (qsizetype i = 0; i < parameters; ++i)
            statement.bindNull();
    }

private Q_SLOTS:
    /// What is cheap because it is little: more statements than these would be noticed by nobody but the processor.
    void whatIsDoneMostTakesFewStatements_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("statements");
        QTest::newRow("append") << u"append"_s << 1;
        QTest::newRow("append with a client_id") << u"append with a client_id"_s << 2;
        QTest::newRow("page") << u"page"_s << 3; // what is settled, what came since, and those messages
        QTest::newRow("page again") << u"page again"_s << 2;
        QTest::newRow("join") << u"join"_s << 1;
        QTest::newRow("touch") << u"touch"_s << 1;
        QTest::newRow("find token") << u"find token"_s << 1;
    }

    void whatIsDoneMostTakesFewStatements()
    {
        QFETCH(QString, what);
        QFETCH(int, statements);
        const User bob = addUser(u"bob"_s);
        QVERIFY(messages().append(message(u"first"_s)));
        NewMessage withId = message(u"text"_s);
        withId.clientId = u"c-1"_s;
        const QHash<QString, std::function<bool()>> work {
            {u"append"_s, [&] { return messages().append(message(u"text"_s)).has_value(); }},
            {u"append with a client_id"_s, [&] { return messages().append(withId).has_value(); }},
            {u"page"_s, [&] { return messages().page(m_room.id, {}).has_value(); }},
            {u"page again"_s, [&] { return messages().page(m_room.id, {}).has_value(); }},
            {u"join"_s, [&] { return rooms().join(m_room.id, bob.id, RoomRole::Member, noon).has_value(); }},
            {u"touch"_s, [&] { return users().touch(bob.id, noon, {}).has_value(); }},
            {u"find token"_s, [&] { return tokens().find("hash").has_value(); }},
        };
        if (what == u"page again"_s)
            QVERIFY(messages().page(m_room.id, {}));
        const DatabaseTally before = m_connection->tally();
        QVERIFY(work.value(what)());
        QCOMPARE(m_connection->tally().run - before.run, statements);
        QCOMPARE(m_connection->tally().failed, before.failed);
    }

    /// One for each row, emptied and thrown away again, is as much work as storing the row.
    void whatIsWrittenMostMakesNoTablesForItself()
    {
        const User bob = addUser(u"bob"_s);
        const QStringList before = m_connection->statements();
        NewMessage withId = message(u"text"_s);
        withId.clientId = u"c-1"_s;
        QVERIFY(messages().append(withId));
        QVERIFY(rooms().join(m_room.id, bob.id, RoomRole::Member, noon) && rooms().markRead(m_room.id, bob.id, 1));
        QVERIFY(users().touch(bob.id, noon, {}) && tokens().find("hash"));
        QStringList statements = m_connection->statements();
        statements.removeIf([&](const QString &sql) { return before.contains(sql); });
        QVERIFY(!statements.filter(u"INSERT INTO messages"_s).isEmpty());
        statements += before.filter(u"INSERT INTO memberships"_s);
        for (const QString &sql : std::as_const(statements)) {
            auto explain = m_connection->statement(u"EXPLAIN "_s + sql);
            bindNulls(explain, sql);
            const QStringList steps = explain.rows([](const SqliteRow &row) { return row.text(1); }).value();
            QVERIFY(steps.contains(u"Init"_s));
            QVERIFY2(!steps.contains(u"OpenEphemeral"_s), qPrintable(sql));
        }
    }

    /// However many messages there are, nothing walks through all of them.
    void noStatementScansTheMessages()
    {
        NewMessage first = message(u"first"_s);
        first.clientId = u"c-1"_s;
        for (int i = 0; i < 2; ++i)
            QVERIFY(messages().append(first));
        NewMessage reply = message(u"reply"_s);
        reply.replyTo = MessageId {1};
        QVERIFY(m_connection->execute(u"BEGIN"_s));
        for (int i = 0; i < SqliteMessageTail::most; ++i)
            QVERIFY(messages().append(reply)); // so many that they are settled
        QVERIFY(m_connection->execute(u"COMMIT"_s));
        QVERIFY(messages().page(m_room.id, {}));
        QVERIFY(messages().page(m_room.id, {{}, 1, 50}));
        QVERIFY(rooms().all() && rooms().memberships());
        QVERIFY(rooms().join(m_room.id, m_ada.id, RoomRole::Member, noon) && rooms().markRead(m_room.id, m_ada.id, 1));
        QVERIFY(users().all() && users().expireGuests(noon) && tokens().find("hash"));
        QVERIFY(
            messages().writtenBy(m_ada.id, {}, {}, noon, 10) && messages().calls(m_ada.id, {}, 10) && messages().mostActive(10));
        QVERIFY(messages().erase({MessageId {1}}));
        const RoomId deleted = addRoom(u"attic"_s).id;
        QVERIFY(messages().append(message(u"gone"_s, {}, deleted)));
        QVERIFY(rooms().remove(deleted, noon) && rooms().clear(deleted, 10));
        const QStringList statements = m_connection->statements();
        QVERIFY(statements.size() > 15);
        for (const QString &sql : statements) {
            auto explain = m_connection->statement(u"EXPLAIN QUERY PLAN "_s + sql);
            bindNulls(explain, sql);
            const QStringList plan = explain.rows([](const SqliteRow &row) { return row.text(3); }).value();
            static const QRegularExpression scan(u"^SCAN (messages|message_places|m|p)\\b"_s); // by either name
            QVERIFY2(plan.filter(scan).isEmpty(), qPrintable(sql));
        }
    }

    void valuesComeBackAsTheyWereBound()
    {
        QVERIFY(m_connection->execute(u"CREATE TABLE things (n INTEGER, t TEXT, b BLOB)"_s));
        const QString text = u"a\0b ✨"_s;
        const auto insert = [&] { return m_connection->statement(u"INSERT INTO things VALUES (?, ?, ?)"_s); };
        QCOMPARE(insert().bind(std::numeric_limits<qint64>::min()).bind(text).bind(QByteArray("\0\xff", 2)).insert().value(), 1);
        QCOMPARE(insert().bindNull().bind(QString()).bindNull().execute().value(), 1);
        struct Thing
        {
            qint64 number;
            bool isNull;
            QString text;
            QString hex;
        };
        const auto things = m_connection->statement(u"SELECT n, n IS NULL, t, hex(b), typeof(t) FROM things"_s)
                                .rows([](const SqliteRow &row) {
                                    return Thing {row.integer(0), row.isNull(0), row.text(2), row.text(3)};
                                })
                                .value();
        QCOMPARE(things.size(), 2);
        QCOMPARE(things[0].number, std::numeric_limits<qint64>::min());
        QCOMPARE(things[0].text, text);
        QCOMPARE(things[0].hex, u"00FF"_s);
        QVERIFY(!things[0].isNull && things[1].isNull);
        QVERIFY(things[1].text.isEmpty());
        QCOMPARE(m_connection->statement(u"SELECT count(*) FROM things WHERE t = ''"_s)
                     .row([](const SqliteRow &row) { return row.integer(0); })
                     .value(),
            1);
    }

    void aStatementThatFailedWorksAgain()
    {
        QVERIFY(m_connection->execute(u"CREATE TABLE things (n INTEGER UNIQUE NOT NULL)"_s));
        const auto insert = [&](qint64 n) { return m_connection->statement(u"INSERT INTO things VALUES (?)"_s).bind(n).insert(); };
        QCOMPARE(insert(7).value(), 1);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"UNIQUE"_s));
        QCOMPARE(insert(7).error().code, ErrorCode::Internal);
        QCOMPARE(insert(8).value(), 2);
        const auto unlessThere = m_connection->statement(u"INSERT INTO things VALUES (?) ON CONFLICT DO NOTHING"_s)
                                     .bind(qint64(8))
                                     .insert();
        QCOMPARE(unlessThere.value(), 0);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"NONSENSE"_s));
        QVERIFY(!m_connection->statement(u"NONSENSE"_s).bind(qint64(1)).execute());
        QCOMPARE(m_connection->tally().failed, 2);
    }
};

QTEST_GUILESS_MAIN(tst_StoreStatements)
#include "tst_StoreStatements.moc"
