// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommitPace.h"
#include "JobQueue.h"

#include <QTest>

#include <thread>

using namespace hearth;
using namespace std::chrono_literals;

namespace {

class NoJob : public Job
{
public:
    bool run(Store &) override { return true; }
    void fail(const Error &) override { }
    qsizetype bytes() const override { return 0; }
    void answer() override { }
};

JobPointer job()
{
    return std::make_unique<NoJob>();
}

/// Longer than any test may run: what waits for it hangs.
constexpr auto forever = 1h;

} // namespace

/// When the writer waits for company, and for how much of it.
class tst_GroupCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWritesAloneNeverWaits();
    void companyIsExpectedForTwoTransactions();
    void patienceFollowsTheDiskWithinBounds();
    void enoughIsTakenAtOnce();
    void theOthersAreWaitedFor();
    void patienceEnds();
    void anEndIsNotWaitedOver();
};

void tst_GroupCommit::whoWritesAloneNeverWaits()
{
    CommitPace pace;
    QCOMPARE(pace.wanted(), 0u);
    for (int i = 0; i < 3; ++i) {
        pace.committed(1, 4ms);
        QCOMPARE(pace.wanted(), 0u);
    }
}

void tst_GroupCommit::companyIsExpectedForTwoTransactions()
{
    CommitPace pace;
    pace.committed(3, 1ms);
    QCOMPARE(pace.wanted(), 3u);
    pace.committed(1, 1ms); // as with four on their way: one, three, one, three
    QCOMPARE(pace.wanted(), 3u);
    pace.committed(4, 1ms);
    QCOMPARE(pace.wanted(), 4u);
    pace.committed(1, 1ms);
    pace.committed(1, 1ms);
    QCOMPARE(pace.wanted(), 0u);
}

void tst_GroupCommit::patienceFollowsTheDiskWithinBounds()
{
    CommitPace pace;
    pace.committed(5, 300us);
    QCOMPARE(pace.patience(), 150us);
    pace.committed(5, 1s);
    QCOMPARE(pace.patience(), CommitPace::mostPatience);
}

void tst_GroupCommit::enoughIsTakenAtOnce()
{
    JobQueue queue;
    for (int i = 0; i < 5; ++i)
        queue.push(job());
    QCOMPARE(queue.take(100, 3, forever).size(), 5u);
}

void tst_GroupCommit::theOthersAreWaitedFor()
{
    JobQueue queue;
    queue.push(job());
    std::size_t taken = 0;
    std::thread writer([&] { taken = queue.take(100, 4, forever).size(); });
    for (int i = 0; i < 3; ++i)
        queue.push(job(), i == 1 ? Urgency::CanWait : Urgency::Now);
    writer.join();
    QCOMPARE(taken, 4u);
}

void tst_GroupCommit::patienceEnds()
{
    JobQueue queue;
    queue.push(job());
    QCOMPARE(queue.take(100, 4, 1us).size(), 1u);
    queue.push(job());
    QCOMPARE(queue.take(100).size(), 1u); // and the next is not kept waiting
}

void tst_GroupCommit::anEndIsNotWaitedOver()
{
    JobQueue queue;
    queue.push(job());
    std::size_t taken = 0;
    std::thread writer([&] { taken = queue.take(100, 4, forever).size(); });
    queue.finish();
    writer.join();
    QCOMPARE(taken, 1u);
    QVERIFY(queue.take(100, 4, forever).empty());
}

QTEST_APPLESS_MAIN(tst_GroupCommit)
#include "tst_GroupCommit.moc"
