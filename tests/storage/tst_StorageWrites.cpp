// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStorage.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>

#include <atomic>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace hearth;

/// Writes: what is answered when, in which order, and what a failure takes with it.
class tst_StorageWrites : public OverStorage
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasStoredIsThereAfterClosingAndOpeningAgain()
    {
        QVERIFY(m_probe->write([](Store &store) { return store.users().create(user(u"ada"_s)); }));
        m_storage->close();
        reopen();
        QCOMPARE(storedNames(), QStringList {u"ada"_s});
    }

    /// As a backup tool does, for longer than the server waits: it is to be tried again, and then works.
    void whatAnotherProgramLocksIsBusy()
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locking"_s);
            database.setDatabaseName(databaseFile());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            create(u"ada"_s);
            QTRY_COMPARE_WITH_TIMEOUT(m_answers, QStringList {u"busy"_s}, 30000);
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"locking"_s);
        create(u"ada"_s);
        QTRY_COMPARE(m_answers, (QStringList {u"busy"_s, u"ada"_s}));
    }

    void nothingIsAnsweredFromInsideTheCall()
    {
        create(u"ada"_s);
        m_storage->read<int>(this, [](Store &) { return 1; }, [this](Result<int>) { m_answers << u"read"_s; });
        QVERIFY(m_answers.isEmpty());
        QTRY_COMPARE(m_answers.size(), 2);
    }

    void othersHaveTheirTurnsBetweenAnswersThatTakeLong()
    {
        Gate gate;
        m_storage->write<int>(
            this,
            [&gate](Store &) {
                gate.pass();
                return 0;
            },
            [](Result<int>) {});
        gate.waitUntilReached();
        for (int i = 0; i < 5; ++i) // one batch
            m_storage->write<int>(
                this, [](Store &) { return 0; },
                [this](Result<int>) {
                    if (m_answers.isEmpty())
                        QMetaObject::invokeMethod(this, [this] { m_answers << u"another"_s; }, Qt::QueuedConnection);
                    m_answers << u"answer"_s;
                    QElapsedTimer busy;
                    busy.start();
                    while (!busy.hasExpired(3)) { }
                });
        gate.open();
        QTRY_COMPARE(m_answers.size(), 6);
        QCOMPARE(m_answers.indexOf(u"another"_s), 1);
    }

    void writesAreAnsweredInTheOrderGiven()
    {
        QStringList expected;
        for (int i = 0; i < 600; ++i) { // more than one transaction takes
            create(u"user%1"_s.arg(i));
            expected << u"user%1"_s.arg(i);
        }
        QTRY_COMPARE(m_answers.size(), 600);
        QCOMPARE(m_answers, expected);
        QCOMPARE(storedNames(), expected);
    }

    void whatWaitsIsStoredInOneTransaction()
    {
        Gate gate;
        hold(gate);
        create(u"ada"_s);
        create(u"bob"_s);
        std::atomic<int> seenWithin = 0;
        std::atomic<int> seenOutside = -1;
        const QString file = databaseFile();
        m_storage->write<int>(
            this,
            [&, file](Store &store) {
                seenWithin = int(store.users().all().value().size());
                seenOutside = committedUsers(file);
                return 0;
            },
            [this](Result<int>) { m_answers << u"last"_s; });
        QCOMPARE(m_storage->waiting(), 3);
        gate.open();
        QTRY_COMPARE(m_answers.size(), 4);
        QCOMPARE(seenWithin.load(), 2);
        QCOMPARE(seenOutside.load(), 0);
        QCOMPARE(m_storage->waiting(), 0);
        QCOMPARE(committedUsers(file), 2);
    }

    void whatCanWaitGoesAlongInOrder()
    {
        const auto note = [this](const QString &name, Urgency urgency) {
            m_storage->write<int>(this, [](Store &) { return 0; }, [this, name](Result<int>) { m_answers << name; }, urgency);
        };
        Gate gate;
        hold(gate);
        note(u"patient"_s, Urgency::CanWait);
        note(u"other"_s, Urgency::CanWait);
        note(u"now"_s, Urgency::Now);
        note(u"last"_s, Urgency::CanWait);
        gate.open();
        QTRY_COMPARE(m_answers, (QStringList {u"held"_s, u"patient"_s, u"other"_s, u"now"_s, u"last"_s}));
        note(u"alone"_s, Urgency::CanWait); // nothing comes that it could go along with
        QTRY_COMPARE(m_answers.last(), u"alone"_s);
        note(u"closing"_s, Urgency::CanWait);
        m_storage->close();
        QCOMPARE(m_answers.last(), u"closing"_s);
    }

    void aJobThatFailsIsUndoneAlone()
    {
        Gate gate;
        hold(gate);
        create(u"ada"_s);
        m_storage->write<User>(
            this,
            [](Store &store) -> Result<User> {
                const auto made = store.users().create(user(u"bob"_s));
                Q_ASSERT(made);
                return Error {ErrorCode::Forbidden, u"No."_s};
            },
            [this](Result<User> result) { m_answers << errorCodeName(result.error().code); });
        create(u"cleo"_s);
        create(u"ADA"_s);
        gate.open();
        QTRY_COMPARE(m_answers.size(), 5);
        QCOMPARE(m_answers, (QStringList {u"held"_s, u"ada"_s, u"forbidden"_s, u"cleo"_s, u"username_taken"_s}));
        QCOMPARE(storedNames(), (QStringList {u"ada"_s, u"cleo"_s}));
    }

    void aMessageThatWasUndoneIsNotKnown()
    {
        const User ada = m_probe->write([](Store &store) { return store.users().create(user(u"ada"_s)); }).value();
        const Room room = m_probe
                              ->write([&](Store &store) {
                                  return store.rooms().create(
                                      {{}, u"lounge"_s, {}, RoomKind::Public, ada.id, user({}).createdAt, 0, 0, {}});
                              })
                              .value();
        const auto append = [&](bool fails) {
            return
                [fails, message = NewMessage {room.id, ada.author(), u"hello"_s, u"c-1"_s, {}, user({}).createdAt}](Store &store) {
                    auto appended = store.messages().append(message);
                    return fails ? Result<AppendedMessage>(Error {ErrorCode::Forbidden, u"No."_s}) : appended;
                };
        };
        Gate gate;
        hold(gate);
        QList<Result<AppendedMessage>> results;
        for (const bool fails : {true, false, true, false})
            m_storage->write<AppendedMessage>(this, append(fails), [&](Result<AppendedMessage> r) { results << r; });
        gate.open();
        QTRY_COMPARE(results.size(), 4);
        QVERIFY(!results[0] && !results[2]);
        QVERIFY(results[1]->isNew && !results[3]->isNew);
        QCOMPARE(results[1]->message.seq, 1);
        QCOMPARE(m_probe->read([](Store &store) { return store.rooms().all(); }).value().first().lastSeq, 1);
        const auto page = m_probe->read([&](Store &store) { return store.messages().page(room.id, {}); });
        QCOMPARE(page->messages, QList<Message> {results[3]->message});
    }

#ifdef Q_OS_UNIX
    void whenTheCommitFailsNobodyIsToldOtherwise()
    {
        QVERIFY(m_probe->write([](Store &store) { return store.users().create(user(u"ada"_s)); }));
        Gate gate;
        hold(gate);
        create(u"bob"_s);
        create(u"cleo"_s);
        // The log may not grow any more: to SQLite the same as a disk that fails.
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit limit = before;
        limit.rlim_cur = rlim_t(QFileInfo(databaseFile() + u"-wal"_s).size());
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"was not stored"_s));
        ::setrlimit(RLIMIT_FSIZE, &limit);
        gate.open();
        const bool answered = QTest::qWaitFor([this] { return m_answers.size() == 3; });
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(answered);
        QCOMPARE(m_answers.mid(1), (QStringList {u"storage_full"_s, u"storage_full"_s}));
        create(u"dora"_s);
        QTRY_COMPARE(m_answers.size(), 4);
        QCOMPARE(m_answers.last(), u"dora"_s);
        QCOMPARE(storedNames(), (QStringList {u"ada"_s, u"dora"_s}));
    }
#endif
};

QTEST_GUILESS_MAIN(tst_StorageWrites)
#include "tst_StorageWrites.moc"
