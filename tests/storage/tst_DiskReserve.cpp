// SPDX-License-Identifier: GPL-3.0-or-later
#include "Await.h"
#include "DiskReserve.h"
#include "FakeClock.h"
#include "SqliteDatabase.h"
#include "Storage.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace hearth;

/// When the disk counts as full, and how often that is looked at.
class tst_DiskReserve : public QObject
{
    Q_OBJECT

    static constexpr qint64 reserve = 1'000'000;

    void write()
    {
        m_storage->write<void>(this, [](Store &) { return Result<void>(); }, [](const Result<void> &) {});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        m_storage = std::make_unique<Storage>(SqliteDatabase::make());
        QVERIFY(m_storage->open(m_folder->path()));
        m_looks = 0;
        m_reserve = std::make_unique<DiskReserve>(*m_storage, *m_clock, reserve, [this](const QString &folder) {
            ++m_looks;
            return folder == m_folder->path() ? m_free : -1;
        });
    }

    void itIsFullBelowTheReserveAndNotAgainUntilThereIsMore()
    {
        m_free = reserve;
        m_reserve->watch(m_folder->path());
        QVERIFY(!m_storage->isFull());
        QSignalSpy changed(m_storage.get(), &Storage::fullChanged);
        m_free = reserve - 1;
        write();
        QTRY_COMPARE(m_storage->waiting(), 0);
        m_clock->advance(DiskReserve::lookEvery);
        QVERIFY(m_storage->isFull());
        m_free = reserve; // just enough is not enough to begin again
        m_clock->advance(DiskReserve::lookEvery);
        QVERIFY(m_storage->isFull());
        m_free = reserve + reserve / 32;
        m_clock->advance(DiskReserve::lookEvery);
        QVERIFY(!m_storage->isFull());
        QCOMPARE(changed.size(), 2);
    }

    void aDiskThatIsFullAtTheStartIsFullAtOnce()
    {
        m_free = 0;
        m_reserve->watch(m_folder->path());
        QVERIFY(m_storage->isFull());
    }

    void whereLittleIsLeftItLooksBeforeEachWrite()
    {
        m_free = reserve + DiskReserve::ample - 1;
        m_reserve->watch(m_folder->path());
        write();
        QVERIFY(!m_storage->isFull());
        m_free = reserve - 1; // within the three seconds
        write();
        QVERIFY(m_storage->isFull());
        QCOMPARE(m_looks, 3);
    }

    void whatWaitsToBeWrittenCounts()
    {
        m_free = reserve + 10 * DiskReserve::ofWaitingWrite;
        m_reserve->watch(m_folder->path());
        std::promise<void> begun;
        std::promise<void> mayGoOn;
        m_storage->write<void>(
            this,
            [&begun, wait = mayGoOn.get_future().share()](Store &) {
                begun.set_value();
                wait.wait();
                return Result<void>();
            },
            [](const Result<void> &) {});
        begun.get_future().wait();
        int more = 0;
        while (!m_storage->isFull() && more < 100) {
            write();
            ++more;
        }
        mayGoOn.set_value();
        QCOMPARE(more, 11);
        QVERIFY(
            await<void>([this](const auto &done) { m_storage->write<void>(this, [](Store &) { return Result<void>(); }, done); }));
        m_free += reserve;
        m_clock->advance(DiskReserve::lookEvery);
        QVERIFY(!m_storage->isFull());
    }

    void aDiskThatTakesNoMoreIsFullWhateverIsFree_data()
    {
        QTest::addColumn<qint64>("reserve");
        QTest::newRow("with a reserve") << qint64(reserve);
        QTest::newRow("without one") << qint64(0);
    }

    void aDiskThatTakesNoMoreIsFullWhateverIsFree()
    {
        QFETCH(const qint64, reserve);
        m_reserve.reset();
        m_free = 10 * DiskReserve::ample; // by a quota, nothing of it is ours
        DiskReserve disk(*m_storage, *m_clock, reserve, [this](const QString &) { return m_free; });
        disk.watch(m_folder->path());
        QSignalSpy changed(m_storage.get(), &Storage::fullChanged);
        const auto refuse = [this] { Q_EMIT m_storage->refusedByDisk(); };
        refuse();
        refuse();
        QVERIFY(m_storage->isFull());
        m_clock->advance(DiskReserve::lookEvery);
        QVERIFY(m_storage->isFull());
        m_free += DiskReserve::worthTrying;
        m_clock->advance(DiskReserve::lookEvery);
        QVERIFY(!m_storage->isFull());
        // Where no more is free it is tried again after a minute.
        refuse();
        for (int i = 1; i < DiskReserve::looksBeforeTrying; ++i)
            m_clock->advance(DiskReserve::lookEvery);
        QVERIFY(m_storage->isFull());
        m_clock->advance(DiskReserve::lookEvery);
        QVERIFY(!m_storage->isFull());
        QCOMPARE(changed.size(), 4);
        QVERIFY(m_clock->pending() <= 1);
    }

    void itLooksOnlyWhileSomethingIsWritten()
    {
        m_free = reserve + DiskReserve::ample;
        m_reserve->watch(m_folder->path());
        QCOMPARE(m_looks, 1);
        m_clock->advance(std::chrono::hours(1));
        QCOMPARE(m_looks, 1);
        QCOMPARE(m_clock->pending(), 0);
        for (int i = 0; i < 1000; ++i)
            write();
        m_clock->advance(DiskReserve::lookEvery);
        QCOMPARE(m_looks, 2);
        m_clock->advance(std::chrono::hours(1));
        QCOMPARE(m_looks, 2);
    }

    void whatNobodyKnowsIsEnough()
    {
        m_free = -1;
        m_reserve->watch(m_folder->path());
        QVERIFY(!m_storage->isFull());
    }

    void withoutAReserveNothingIsRefused()
    {
        DiskReserve none(*m_storage, *m_clock, 0, [](const QString &) { return qint64(0); });
        none.watch(m_folder->path());
        QVERIFY(!m_storage->isFull());
    }

    void whenFourFifthsAreUsedItIsSaidOnce_data()
    {
        QTest::addColumn<qint64>("reserve");
        QTest::newRow("with a reserve") << qint64(reserve);
        QTest::newRow("without one") << qint64(0);
    }

    void whenFourFifthsAreUsedItIsSaidOnce()
    {
        QFETCH(const qint64, reserve);
        constexpr qint64 percent = 1'000'000'000;
        m_reserve.reset();
        qint64 used = 79 * percent;
        DiskReserve disk(
            *m_storage, *m_clock, reserve, [&used](const QString &) { return DiskSpace(100 * percent - used, 100 * percent); });
        disk.watch(m_folder->path());
        QSignalSpy changed(m_storage.get(), &Storage::lowChanged);
        const auto lookAt = [&](qint64 now) {
            used = now;
            write();
            m_clock->advance(DiskReserve::lookEvery);
        };
        lookAt(80 * percent - 1);
        QVERIFY(!m_storage->isLow());
        QTest::ignoreMessage(QtWarningMsg, "80 % of the disk are used, 19073 MB of 95367 are free: make space on it");
        lookAt(80 * percent);
        QVERIFY(m_storage->isLow());
        QTest::failOnWarning(QRegularExpression(QStringLiteral("are used")));
        lookAt(95 * percent); // is no news
        lookAt(79 * percent); // nor is a file more or less
        QVERIFY(m_storage->isLow());
        QVERIFY(!m_storage->isFull());
        lookAt(78 * percent - 1);
        QVERIFY(!m_storage->isLow());
        QCOMPARE(changed.size(), 2);
    }

    void aRealDiskHasSomeSpace()
    {
        QVERIFY(DiskReserve::spaceOf(m_folder->path()).free > 0);
        QVERIFY(DiskReserve::spaceOf(QStringLiteral("/nowhere/at/all")).free < 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<DiskReserve> m_reserve;
    qint64 m_free = 0;
    int m_looks = 0;
};

QTEST_GUILESS_MAIN(tst_DiskReserve)
#include "tst_DiskReserve.moc"
