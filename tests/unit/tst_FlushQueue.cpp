// SPDX-License-Identifier: GPL-3.0-or-later
#include "FlushQueue.h"

#include <QtTest>

#include <functional>

namespace hearth {

/// How long what can wait is gathered, by the timer: how late that is on a busy machine is nobody's to say.
class tst_FlushQueue : public QObject
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
        queue.addPatient(member);
        queue.addPatient(member);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(member.flushed, 0);
        QTRY_COMPARE(member.flushed, 1);
        QCOMPARE(queue.gatheredMs(), 200);
    }

    void aCrowdThatFollowsAtOnceIsGatheredLonger()
    {
        FlushQueue queue;
        Member first;
        std::vector<Member> crowd(5'000);
        first.then = [&] {
            for (Member &member : crowd)
                queue.addPatient(member);
        };
        queue.addPatient(first);
        QTRY_COMPARE(first.flushed, 1);
        QTRY_COMPARE(crowd.back().flushed, 1);
        QCOMPARE(queue.gatheredMs(), 1'000); // what was right for the first one alone is 200
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

QTEST_GUILESS_MAIN(hearth::tst_FlushQueue)
#include "tst_FlushQueue.moc"
