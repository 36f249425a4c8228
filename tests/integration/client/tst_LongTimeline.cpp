// SPDX-License-Identifier: GPL-3.0-or-later
#include "InALongRoom.h"
#include "MentionCount.h"
#include "profile/AccountFolders.h"
#include "session/KeptSession.h"

#include <QSignalSpy>

using namespace hearth;
using namespace std::chrono_literals;

/// Somebody reads old messages in a room where thousands come: what is kept, and what is counted.
class tst_LongTimeline : public InALongRoom
{
    Q_OBJECT
private Q_SLOTS:
    void aFloodWhileAPageIsAwaitedIsFetchedBehindIt();
    void aFloodBelowTheReaderIsCountedNotKept();
    void onTheWayDownNothingIsMissing();
    void onTheWayUpTheNewestAreLetGo();
    void readingOnCountsDown();
    void aMentionBelowTheReaderIsCounted();
    void comingBackLeavesTheReaderWhereTheyAre();
    void whereTheReaderIsIsKeptOnceTheyStopScrolling();
    void aMessageFarAwayIsShownAmongItsNeighbours();
    void whatCannotBeShownIsSaidAndNothingGoes();
};

void tst_LongTimeline::aFloodWhileAPageIsAwaitedIsFetchedBehindIt()
{
    m_meanwhile = [this] { QVERIFY(flood(2500)); }; // the page waits until it has been dealt with
    ++m_last; // nobody is told of it
    QVERIFY(flood(1));
    QTRY_COMPARE(m_session->conversation()->timeline()->newestSeq(), m_last);
    QTRY_VERIFY(!m_session->conversation()->timeline()->paging()->loadingNewer());
    QVERIFY(isWhole());
    QVERIFY(!m_meanwhile);
    QVERIFY(flood(1)); // live again
    QCOMPARE(m_session->conversation()->timeline()->newestSeq(), m_last);
}

void tst_LongTimeline::aFloodBelowTheReaderIsCountedNotKept()
{
    TimelineModel *timeline = m_session->conversation()->timeline();
    timeline->setFollowing(false);
    timeline->setReadingAt(20);
    for (int round = 0; round < 25; ++round) {
        QVERIFY(flood(100));
        QVERIFY(isWhole());
        QCOMPARE(timeline->newCount(), 100 * (round + 1));
        QCOMPARE(m_session->rooms()->unreadTotal(), 100 * (round + 1));
    }
    QVERIFY(timeline->paging()->canLoadNewer());
    QCOMPARE(timeline->rows().oldestSeq(), 1); // where the reader is
    QCOMPARE(timeline->count(), RoomHistory::keptMessages);
    const RoomListModel *rooms = m_session->rooms()->list();
    QCOMPARE(rooms->rooms().first().lastSeq, m_last);
}

void tst_LongTimeline::onTheWayDownNothingIsMissing()
{
    TimelineModel *timeline = m_session->conversation()->timeline();
    timeline->setFollowing(false);
    timeline->setReadingAt(20);
    timeline->setUnreadAfter(firstStored);
    QVERIFY(flood(2500));
    for (int step = 0; step < 100 && timeline->paging()->canLoadNewer(); ++step) {
        timeline->setReadingAt(timeline->newestSeq());
        if (step % 5 == 0)
            QVERIFY(flood(3)); // and it goes on
        timeline->paging()->loadNewer();
        QTRY_VERIFY(!timeline->paging()->loadingNewer());
        QVERIFY(isWhole());
    }
    QVERIFY(!timeline->paging()->canLoadNewer());
    QCOMPARE(timeline->newestSeq(), m_last);
    QCOMPARE(timeline->newCount(), int(m_last - firstStored));
    QCOMPARE(m_session->rooms()->unreadTotal(), int(m_last - firstStored));
    QCOMPARE(timeline->firstUnreadSeq(), firstStored + 1); // the divider, though far above by now
    QVERIFY(flood(1)); // live again
    QCOMPARE(timeline->newestSeq(), m_last);
    m_session->reading()->markReadUpTo(m_last);
    m_clock->advance(1s);
    QCOMPARE(m_session->rooms()->unreadTotal(), 0);
}

void tst_LongTimeline::onTheWayUpTheNewestAreLetGo()
{
    TimelineModel *timeline = m_session->conversation()->timeline();
    m_last = 9000;
    m_session->connection()->reopen(); // so far behind that it starts with the latest page
    QTRY_COMPARE(timeline->newestSeq(), 9000);
    QTRY_VERIFY(!timeline->paging()->loadingNewer());
    timeline->setFollowing(false);
    while (timeline->rows().oldestSeq() > 6000) {
        timeline->setReadingAt(timeline->rows().oldestSeq());
        timeline->paging()->loadOlder();
        QTRY_VERIFY(!timeline->paging()->loadingOlder());
        QVERIFY(isWhole());
    }
    QVERIFY(timeline->paging()->canLoadNewer());
    QVERIFY(timeline->newestSeq() < 9000);
    timeline->paging()->loadNewest();
    QTRY_COMPARE(timeline->newestSeq(), 9000);
    QVERIFY(isWhole());
}

void tst_LongTimeline::readingOnCountsDown()
{
    QVERIFY(isFarUp());
    QVERIFY(hasLoadedUpTo(firstStored + 300));
    m_session->reading()->markReadUpTo(firstStored + 300);
    m_clock->advance(1s);
    QCOMPARE(m_session->rooms()->unreadTotal(), 2200);
    QVERIFY(flood(10));
    QCOMPARE(m_session->rooms()->unreadTotal(), 2210);
    m_session->reading()->markUnreadFrom(firstStored + 101);
    QCOMPARE(m_session->rooms()->unreadTotal(), 2410);
}

void tst_LongTimeline::aMentionBelowTheReaderIsCounted()
{
    QVERIFY(isFarUp());
    say(u"is @ada here?"_s);
    QVERIFY(flood(1));
    QCOMPARE(mentionCount(m_session.get()), 1);
    QVERIFY(hasLoadedUpTo(firstStored + 300));
    m_session->reading()->markReadUpTo(firstStored + 300);
    m_clock->advance(1s);
    QCOMPARE(mentionCount(m_session.get()), 1);
    m_session->conversation()->timeline()->paging()->loadNewest();
    QTRY_VERIFY(!m_session->conversation()->timeline()->paging()->canLoadNewer());
    m_session->reading()->markReadUpTo(m_last);
    m_clock->advance(1s);
    QCOMPARE(mentionCount(m_session.get()), 0);
}

void tst_LongTimeline::comingBackLeavesTheReaderWhereTheyAre()
{
    TimelineModel *timeline = m_session->conversation()->timeline();
    timeline->setFollowing(false);
    timeline->setReadingAt(20);
    QSignalSpy removed(timeline, &QAbstractItemModel::rowsRemoved);
    for (const Seq missed : {5000, 9000}) { // while all was here, and then while it was not
        m_last = missed;
        QSignalSpy online(m_session->connection(), &Connection::greeted);
        m_session->connection()->reopen();
        QTRY_COMPARE(online.size(), 1);
        QTRY_COMPARE(m_session->rooms()->unreadTotal(), int(missed - firstStored));
        QTRY_VERIFY(timeline->paging()->canLoadNewer() && !timeline->paging()->loadingNewer());
        QCOMPARE(timeline->newestSeq(), firstStored);
        QCOMPARE(removed.size(), 0);
    }
    timeline->paging()->loadNewer();
    QTRY_COMPARE(timeline->newestSeq(), firstStored + rest::defaultPageSize);
    QVERIFY(isWhole());
}

/// Not only when the program ends in order.
void tst_LongTimeline::whereTheReaderIsIsKeptOnceTheyStopScrolling()
{
    const QString folder = accountFolder(m_folder->path(), m_server->url(), ScriptedServer::user().author());
    const auto kept = [&folder] { return KeptSession(folder).place(); };
    TimelineModel *timeline = m_session->conversation()->timeline();
    timeline->setFollowing(false);
    for (Seq seq = 50; seq >= 20; --seq) {
        timeline->setReadingAt(seq);
        m_clock->advance(1s);
    }
    QCOMPARE(kept(), 0); // nothing is written while somebody scrolls
    m_clock->advance(1s);
    QTRY_COMPARE(kept(), 20);
    timeline->setReadingAt(30);
    m_clock->advance(2s);
    QTRY_COMPARE(kept(), 30);
    timeline->setFollowing(true); // at the newest, which is another one by then
    m_clock->advance(2s);
    QTRY_COMPARE(kept(), 0);
}

void tst_LongTimeline::aMessageFarAwayIsShownAmongItsNeighbours()
{
    QVERIFY(isFarUp());
    TimelineModel *timeline = m_session->conversation()->timeline();
    timeline->paging()->loadAround(1500);
    QTRY_VERIFY(timeline->rowOfMessage(1000 + 1500) >= 0);
    QCOMPARE(timeline->rows().oldestSeq(), 1475);
    QCOMPARE(timeline->newestSeq(), 1525);
    QVERIFY(timeline->paging()->canLoadOlder() && timeline->paging()->canLoadNewer() && !timeline->following());
    QCOMPARE(m_session->rooms()->unreadTotal(), 2500); // shown is not read
    // Both ways on from there, without a gap.
    timeline->paging()->loadOlder();
    QTRY_COMPARE(timeline->rows().oldestSeq(), 1425);
    QVERIFY(isWhole());
    QVERIFY(flood(3));
    QCOMPARE(timeline->newestSeq(), 1525); // what comes is counted, not put behind a gap
    QVERIFY(hasLoadedUpTo(1700));
    QVERIFY(isWhole());
    QVERIFY(hasLoadedUpTo(m_last));
    QVERIFY(!timeline->paging()->canLoadNewer());
    QVERIFY(isWhole());
    // Of the newest ones, nothing newer is to be loaded.
    timeline->paging()->loadAround(m_last - 2);
    QTRY_VERIFY(!timeline->paging()->loadingNewer());
    QVERIFY(!timeline->paging()->canLoadNewer());
    QVERIFY(flood(1));
    QCOMPARE(timeline->newestSeq(), m_last);
}

void tst_LongTimeline::whatCannotBeShownIsSaidAndNothingGoes()
{
    TimelineModel *timeline = m_session->conversation()->timeline();
    m_fails = true;
    timeline->paging()->loadAround(1500);
    QTRY_VERIFY(!timeline->paging()->loadError().isEmpty());
    QCOMPARE(timeline->count(), int(firstStored));
    m_fails = false;
    QVERIFY(flood(1));
    QCOMPARE(timeline->newestSeq(), m_last);
}

QTEST_GUILESS_MAIN(tst_LongTimeline)
#include "tst_LongTimeline.moc"
