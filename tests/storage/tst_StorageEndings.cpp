// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStorage.h"

#include <QDeadlineTimer>

#include <array>
#include <atomic>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace hearth;

/// Who goes before the answer: the asker, or the Storage.
class tst_StorageEndings : public OverStorage
{
    Q_OBJECT

private Q_SLOTS:
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
        QCOMPARE(m_answers.last(), u"busy"_s);
        reopen();
        QCOMPARE(storedNames().size(), 300);
    }

    void closingStoresWhatWasGivenAndReadsNoMore_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::newRow("closed") << true;
        QTest::newRow("destroyed") << false;
    }

    void closingStoresWhatWasGivenAndReadsNoMore()
    {
        QFETCH(bool, answers);
        m_probe.reset();
        std::array<Gate, 3> gates; // one for each thread that reads
        const auto stand = [&](auto read, Gate &gate) {
            std::invoke(read, *m_storage, [&gate](Store &) {
                gate.pass();
                return 0;
            });
            gate.waitUntilReached();
        };
        const auto read = [this](Storage &storage, auto job) {
            storage.read<int>(this, std::move(job), [this](const Result<int> &done) { note(u"read"_s, done); });
        };
        const auto readLong = [this](Storage &storage, auto job) {
            storage.readLong<int>(this, std::move(job), [this](const Result<int> &done) { note(u"long"_s, done); });
        };
        stand(read, gates[0]);
        stand(read, gates[1]);
        stand(readLong, gates[2]);
        std::atomic<int> ran = 0;
        const auto count = [&ran](Store &) { return ++ran; };
        for (int i = 0; i < 50; ++i) {
            read(*m_storage, count);
            readLong(*m_storage, count);
            create(u"user%1"_s.arg(i));
        }
        // The readers stand until the queues are given up, which is what is asked here: else it would be a while.
        std::thread opener([storage = m_storage.get(), &gates] {
            const QDeadlineTimer patience(std::chrono::seconds(20));
            while (storage->waitingReads() + storage->waitingLongReads() > 0 && !patience.hasExpired())
                std::this_thread::yield();
            for (Gate &gate : gates)
                gate.open();
        });
        answers ? m_storage->close() : m_storage.reset();
        opener.join();
        QCOMPARE(ran.load(), 0);
        QCOMPARE(m_answers.count(u"read"_s), answers ? 2 : 0);
        QCOMPARE(m_answers.count(u"long"_s), answers ? 1 : 0);
        QCOMPARE(m_answers.count(u"busy"_s), answers ? 100 : 0);
        reopen();
        QCOMPARE(storedNames().size(), 50);
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
        Storage storage {SqliteDatabase::make()};
        StorageProbe probe(storage);
        QCOMPARE(probe.write([](Store &) -> Result<int> { return 1; }).error().code, ErrorCode::Busy);
        QCOMPARE(probe.read([](Store &) -> Result<int> { return 1; }).error().code, ErrorCode::Busy);
        QCOMPARE(storage.waiting(), 0);
    }

private:
    void note(const QString &name, const Result<int> &done) { m_answers << (done ? name : errorCodeName(done.error().code)); }
};

QTEST_GUILESS_MAIN(tst_StorageEndings)
#include "tst_StorageEndings.moc"
