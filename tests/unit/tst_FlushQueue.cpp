// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlushQueue.h"

#include <QElapsedTimer>
#include <QtTest>

#include <functional>

namespace hearth {

/// How long what can wait is gathered. Only that it is not sooner: later it may always be, on a busy machine.
class TestFlushQueue : public QObject
{
    Q_OBJECT

    struct Member : FlushQueue::Member
    {
        void flush() override
        {
            ++flushed;
            if (then)
                then();
        }
        int flushed = 0;
        std::function<void()> then;
    };

private Q_SLOTS:
    void oneIsFlushedOnceAfterAFifthOfASecond()
    {
        FlushQueue queue;
        Member member;
        QElapsedTimer since;
        since.start();
        queue.addPatient(member);
        queue.addPatient(member);
        QTRY_COMPARE(member.flushed, 1);
        QVERIFY(since.elapsed() >= 190); // timers may be 5 % early
    }

    void aCrowdThatFollowsAtOnceIsGatheredLonger()
    {
        FlushQueue queue;
        Member first;
        std::vector<Member> crowd(5'000);
        QElapsedTimer since;
        first.then = [&] {
            since.start();
            for (Member &member : crowd)
                queue.addPatient(member);
        };
        queue.addPatient(first);
        QTRY_COMPARE(first.flushed, 1);
        QTRY_COMPARE(crowd.back().flushed, 1);
        QVERIFY(since.elapsed() >= 900); // it is 1,000 ms for so many; what was right for one alone is 200
        QVERIFY(std::all_of(crowd.begin(), crowd.end(), [](const Member &member) { return member.flushed == 1; }));
    }

    void whoIsUrgentDoesNotWaitForTheCrowd()
    {
        FlushQueue queue;
        std::vector<Member> crowd(5'000);
        for (Member &member : crowd)
            queue.addPatient(member);
        Member urgent;
        int before = -1;
        urgent.then = [&] {
            before = int(std::count_if(crowd.begin(), crowd.end(), [](const Member &member) { return member.flushed > 0; }));
        };
        queue.add(urgent);
        queue.add(crowd.front());
        QTRY_COMPARE(crowd.back().flushed, 1);
        QCOMPARE(before, 0);
        QCOMPARE(crowd.front().flushed, 1); // with what was urgent, not once more with the others
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::TestFlushQueue)
#include "tst_FlushQueue.moc"
