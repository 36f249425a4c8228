// SPDX-License-Identifier: GPL-3.0-or-later
#include "StorageProbe.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

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

} // namespace

/// The threads of a Storage: what is answered when, in which order, and what a failure takes with it.
class TestStorage : public QObject
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

    void whatWasStoredIsThereAfterClosingAndOpeningAgain()
    {
        QVERIFY(m_probe->write([](Store &store) { return store.users().create(user(u"ada"_s)); }));
        m_storage->close();
        reopen();
        QCOMPARE(storedNames(), QStringList {u"ada"_s});
    }

    void nothingIsAnsweredFromInsideTheCall()
    {
        create(u"ada"_s);
        m_storage->read<int>(this, [](Store &) { return 1; }, [this](Result<int>) { m_answers << u"read"_s; });
        QVERIFY(m_answers.isEmpty());
        QTRY_COMPARE(m_answers.size(), 2);
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
        const Room room = m_probe->write([&](Store &store) {
            return store.rooms().create({{}, u"lounge"_s, {}, RoomKind::Public, ada.id, user({}).createdAt, 0, 0, {}});
        }).value();
        const auto append = [&](bool fails) {
            return [fails, message = NewMessage {room.id, ada.author(), u"hello"_s, u"c-1"_s, {}, user({}).createdAt}](Store &store) {
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
        QCOMPARE(m_answers.mid(1), (QStringList {u"internal"_s, u"internal"_s}));
        create(u"dora"_s);
        QTRY_COMPARE(m_answers.size(), 4);
        QCOMPARE(m_answers.last(), u"dora"_s);
        QCOMPARE(storedNames(), (QStringList {u"ada"_s, u"dora"_s}));
    }
#endif

    void readsDoNotWaitForTheWriter()
    {
        Gate gate;
        m_storage->write<User>(
            this,
            [&gate](Store &store) {
                auto made = store.users().create(user(u"ada"_s));
                gate.pass();
                return made;
            },
            [this](Result<User>) { m_answers << u"written"_s; });
        gate.waitUntilReached();
        const QStringList meanwhile = storedNames();
        QVERIFY(m_answers.isEmpty());
        gate.open();
        QTRY_COMPARE(m_answers.size(), 1);
        QCOMPARE(meanwhile, QStringList());
        QCOMPARE(storedNames(), QStringList {u"ada"_s});
    }

    void twoReadsRunAtOnce()
    {
        Gate first;
        m_storage->read<int>(
            this,
            [&first](Store &) {
                first.pass();
                return 0;
            },
            [this](Result<int>) { m_answers << u"first"_s; });
        first.waitUntilReached();
        m_storage->read<int>(this, [](Store &) { return 0; }, [this](Result<int>) { m_answers << u"second"_s; });
        QTRY_COMPARE(m_answers, QStringList {u"second"_s});
        first.open();
        QTRY_COMPARE(m_answers.size(), 2);
    }

    void aReadSeesWhatWasAnsweredBefore()
    {
        int seen = 0;
        for (int i = 1; i <= 50; ++i) {
            m_storage->write<User>(
                this, [i](Store &store) { return store.users().create(user(u"user%1"_s.arg(i))); },
                [this, &seen](Result<User> made) {
                    m_storage->read<std::optional<StoredUser>>(
                        this, [id = made->id](Store &store) { return store.users().byId(id); },
                        [&seen](Result<std::optional<StoredUser>> found) { seen += *found ? 1 : 1000; });
                });
        }
        QTRY_COMPARE(seen, 50);
    }

    void aReadSeesASingleMoment()
    {
        Gate gate;
        std::atomic<bool> same = false;
        m_storage->read<int>(
            this,
            [&](Store &store) {
                const auto before = store.users().all().value().size();
                gate.pass();
                same = store.users().all().value().size() == before;
                return 0;
            },
            [this](Result<int>) { m_answers << u"read"_s; });
        gate.waitUntilReached();
        create(u"ada"_s);
        QTRY_COMPARE(m_answers, QStringList {u"ada"_s});
        gate.open();
        QTRY_COMPARE(m_answers.size(), 2);
        QVERIFY(same);
    }

    void aReadMayNotWrite()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"INSERT INTO users"_s));
        const auto refused = m_probe->read([](Store &store) { return store.users().create(user(u"ada"_s)); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Internal);
        QCOMPARE(storedNames(), QStringList());
    }

    void whoIsGoneIsNotAnsweredButTheJobIsDone()
    {
        auto context = std::make_unique<QObject>();
        const auto count = [this](const auto &) { m_answers << u"gone"_s; };
        m_storage->write<User>(context.get(), [](Store &store) { return store.users().create(user(u"ada"_s)); }, count);
        m_storage->read<int>(context.get(), [](Store &) { return 0; }, count);
        context.reset();
        create(u"bob"_s);
        QTRY_COMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers, QStringList {u"bob"_s});
        QCOMPARE(storedNames(), (QStringList {u"ada"_s, u"bob"_s}));
    }

    void closingFinishesAndAnswersWhatWasGiven()
    {
        for (int i = 0; i < 300; ++i)
            create(u"user%1"_s.arg(i));
        m_storage->close();
        QCOMPARE(m_answers.size(), 300);
        create(u"late"_s);
        QCOMPARE(m_answers.size(), 300);
        QTRY_COMPARE(m_answers.size(), 301);
        QCOMPARE(m_answers.last(), u"internal"_s);
        reopen();
        QCOMPARE(storedNames().size(), 300);
    }

    void closingFromWithinAnAnswerKeepsTheOrder()
    {
        Gate gate;
        hold(gate);
        m_storage->write<int>(
            this, [](Store &) { return 0; },
            [this](Result<int>) {
                m_answers << u"closing"_s;
                m_storage->close();
                m_answers << u"closed"_s;
            });
        create(u"ada"_s);
        create(u"bob"_s);
        gate.open();
        QTRY_COMPARE(m_answers.size(), 5);
        QCOMPARE(m_answers, (QStringList {u"held"_s, u"closing"_s, u"ada"_s, u"bob"_s, u"closed"_s}));
    }

    void destroyingFinishesWhatWasGivenWithoutAnswering()
    {
        for (int i = 0; i < 300; ++i)
            create(u"user%1"_s.arg(i));
        m_probe.reset();
        m_storage.reset();
        reopen();
        QCOMPARE(storedNames().size(), 300);
        QVERIFY(m_answers.isEmpty());
    }

    void anAnswerMayDestroyTheStorage()
    {
        Gate gate;
        hold(gate);
        m_storage->write<int>(
            this, [](Store &) { return 0; },
            [this](Result<int>) {
                m_probe.reset();
                m_storage.reset();
                m_answers << u"destroyed"_s;
            });
        create(u"ada"_s);
        gate.open();
        QTRY_COMPARE(m_answers.size(), 2);
        reopen();
        QCOMPARE(storedNames(), QStringList {u"ada"_s});
        QCOMPARE(m_answers, (QStringList {u"held"_s, u"destroyed"_s}));
    }

    void beforeItIsOpenEveryJobFails()
    {
        Storage storage;
        StorageProbe probe(storage);
        QCOMPARE(probe.write([](Store &) -> Result<int> { return 1; }).error().code, ErrorCode::Internal);
        QCOMPARE(probe.read([](Store &) -> Result<int> { return 1; }).error().code, ErrorCode::Internal);
        QCOMPARE(storage.waiting(), 0);
    }

private:
    QString databaseFile() const { return m_folder->filePath(u"hearth.db"_s); }
    void reopen()
    {
        m_probe.reset();
        m_storage = std::make_unique<Storage>();
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
        m_storage->write<User>(this, [name](Store &store) { return store.users().create(user(name)); },
                               [this](Result<User> made) {
                                   m_answers << (made ? made->username : errorCodeName(made.error().code));
                               });
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
            [this](Result<int>) { m_answers << u"held"_s; });
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
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
            database.setDatabaseName(file);
            if (database.open()) {
                QSqlQuery query(database);
                if (query.exec(u"SELECT count(*) FROM users"_s) && query.next())
                    count = query.value(0).toInt();
            }
        }
        QSqlDatabase::removeDatabase(u"outside"_s);
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<StorageProbe> m_probe;
    QStringList m_answers;
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_Storage.moc"
