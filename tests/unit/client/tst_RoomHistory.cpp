// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Rules.h"
#include "net/RestClient.h"
#include "protocol/Rest.h"
#include "sync/RoomHistories.h"

#include "FakeClock.h"
#include "Samples.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;

/// What a history does with what it is given; how it fetches is tested against a scripted server.
class tst_RoomHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsJoinedWhileItIsFetchedSettlesOnce();
    void whatCameBetweenThePageAndTheAckIsFetched();
    void theLargestPageIsTaken();
    void aTimelineThatFollowsStaysShort();
    void whatComesWhileAPageIsAwaitedStaysShort();
    void whatIsSaidToBeOldStaysShortToo();
    void longMessagesTakeTheirShareAndNoMore();
    void longMessagesThatAreReadTakeTheirShareToo();
    void allRoomsTogetherTakeNoMoreThanOneMay();
    void aTimelineThatIsReadStaysShortAroundWhatIsRead();
    void whatComesBelowWhatIsReadIsCounted();
    void whatIsLeftIsFetchedAnew();
    void shorteningGivesUpThePageThatIsOnItsWay();

private:
    static Message longMessage(Seq seq) { return message(seq, ben, 0, QString(rules::maxMessage, u'x')); }

    FakeClock m_clock;
    RestClient m_rest {QUrl(u"http://127.0.0.1:1"_s)}; // no event loop runs: it is asked, and never answers
};

void tst_RoomHistory::whatIsJoinedWhileItIsFetchedSettlesOnce()
{
    RoomHistory history(RoomId {7}, ada, &m_rest, &m_clock);
    QSignalSpy finished(&history, &RoomHistory::finished);
    history.setOnline(true);
    history.bringUpTo(2);
    QCOMPARE(finished.size(), 0);
    history.takeLatest({message(1), message(2)}, 2);
    QCOMPARE(finished.size(), 1); // else whoever waits for it waits for ever
    QVERIFY(!history.timeline()->paging()->loadingNewer());
    QCOMPARE(history.completeUpTo(), Seq(2));
}

void tst_RoomHistory::whatCameBetweenThePageAndTheAckIsFetched()
{
    RoomHistory history(RoomId {7}, ada, &m_rest, &m_clock);
    QSignalSpy finished(&history, &RoomHistory::finished);
    history.setOnline(true);
    history.takeLatest({message(1)}, 2);
    QVERIFY(history.timeline()->paging()->loadingNewer());
    QCOMPARE(history.completeUpTo(), Seq(1));
    QCOMPARE(finished.size(), 0);
}

void tst_RoomHistory::aTimelineThatFollowsStaysShort()
{
    RoomHistory history(RoomId {7}, ada, &m_rest, &m_clock);
    history.setOnline(true);
    history.takeLatest({message(1)}, 1);
    QSignalSpy inserted(history.timeline(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(history.timeline(), &QAbstractItemModel::rowsRemoved);
    for (Seq seq = 2; seq < 2502; seq += 100) {
        history.take(messages(seq, seq + 99));
        QVERIFY(history.timeline()->rows().confirmed() <= RoomHistory::mostMessages);
    }
    QCOMPARE(inserted.size(), 25); // one for all that came together
    QCOMPARE(removed.size(), 1); // and not a row removed for each that comes
    QCOMPARE(history.timeline()->newestSeq(), Seq(2501));
    QCOMPARE(history.completeUpTo(), Seq(2501));
    QVERIFY(history.timeline()->paging()->canLoadOlder());
}

void tst_RoomHistory::whatComesWhileAPageIsAwaitedStaysShort()
{
    RoomHistory history(RoomId {7}, ada, &m_rest, &m_clock);
    history.setOnline(true);
    history.takeLatest({message(1)}, 1);
    for (Seq seq = 3; seq < 10'003; seq += 2) // each after a gap, and none is ever closed
        history.take({message(seq)});
    QVERIFY(history.timeline()->paging()->loadingNewer());
    QVERIFY(history.timeline()->rows().confirmed() <= RoomHistory::mostMessages);
    QCOMPARE(history.heardUpTo(), Seq(10'001));
    QCOMPARE(history.completeUpTo(), Seq(1));
}

/// What has its place in what is complete was never missed: a server that says so makes it up.
void tst_RoomHistory::whatIsSaidToBeOldStaysShortToo()
{
    RoomHistory history(RoomId {7}, ada, &m_rest, &m_clock);
    history.setOnline(true);
    history.takeLatest({message(1'000'000)}, 1'000'000);
    history.take({message(1'000'002)}); // behind a gap that is never closed
    QVERIFY(history.timeline()->paging()->loadingNewer());
    for (Seq seq = 1; seq <= 10'000; ++seq)
        history.take({message(seq)});
    QVERIFY(history.timeline()->rows().confirmed() <= RoomHistory::mostMessages);
    QCOMPARE(history.timeline()->newestSeq(), Seq(1'000'002));
}

void tst_RoomHistory::longMessagesTakeTheirShareAndNoMore()
{
    RoomHistory history(RoomId {7}, ada, &m_rest, &m_clock);
    const TimelineRows &rows = history.timeline()->rows();
    history.setOnline(true);
    history.takeLatest({longMessage(1)}, 1);
    QVERIFY(rows.memory() > rules::maxMessage * qsizetype(sizeof(QChar)));
    for (Seq seq = 2; seq <= 1500; ++seq) {
        history.take({longMessage(seq)});
        QVERIFY(rows.memory() <= TimelineShare::mostMemory);
    }
    QVERIFY(rows.confirmed() > 100);
    QCOMPARE(history.timeline()->newestSeq(), Seq(1500));
    QCOMPARE(history.completeUpTo(), Seq(1500));
    QVERIFY(history.timeline()->paging()->canLoadOlder());
    for (Seq seq = 1502; seq <= 4000; seq += 2) { // each after a gap, and none is ever closed
        history.take({longMessage(seq)});
        QVERIFY(rows.memory() <= TimelineShare::mostMemory + 100'000); // but for the last one
    }
    QCOMPARE(history.heardUpTo(), Seq(4000));
    history.timeline()->clearConfirmed();
    QCOMPARE(rows.memory(), 0);
}

void tst_RoomHistory::longMessagesThatAreReadTakeTheirShareToo()
{
    RoomHistory history(RoomId {7}, ada, &m_rest, &m_clock);
    TimelineModel *timeline = history.timeline();
    history.setOnline(true);
    history.takeLatest({message(1)}, 1);
    timeline->setFollowing(false);
    timeline->setReadingAt(20);
    for (Seq seq = 2; seq <= 1500; ++seq) {
        history.take({longMessage(seq)});
        QVERIFY(timeline->rows().memory() <= TimelineShare::mostMemory);
    }
    QVERIFY(timeline->rowOfMessage(message(20).id.value) >= 0);
    QVERIFY(timeline->paging()->canLoadNewer());
    QCOMPARE(history.heardUpTo(), Seq(1500));
    Message longer = message(20, ben, 0, QString(rules::maxMessage, u'y'));
    longer.change = 1;
    const qsizetype before = timeline->rows().memory();
    timeline->change(longer); // as long as before
    QCOMPARE(timeline->rows().memory(), before);
}

void tst_RoomHistory::allRoomsTogetherTakeNoMoreThanOneMay()
{
    RoomHistories histories;
    for (qint64 room = 1; room <= 200; ++room) {
        RoomHistory *history = histories.add(std::make_unique<RoomHistory>(RoomId {room}, ada, &m_rest, &m_clock));
        history->setOnline(true);
        history->takeLatest({message(1)}, 1);
    }
    histories.setCurrent(RoomId {7});
    QCOMPARE(histories.held(), 200);
    qsizetype others = 0;
    for (qint64 room = 1; room <= 200; ++room) {
        RoomHistory *history = histories.find(RoomId {room});
        for (Seq seq = 2; seq <= 400; ++seq)
            history->take({longMessage(seq)});
        const qsizetype memory = history->timeline()->rows().memory();
        QVERIFY(memory <= TimelineShare::mostMemory);
        others += room == 7 ? 0 : memory;
    }
    QVERIFY(others <= RoomHistories::mostMemory);
    QVERIFY(histories.find(RoomId {7})->timeline()->rows().memory() > RoomHistories::mostMemory / 64);
    histories.setCurrent(RoomId {8});
    histories.leaveAllBut(RoomId {8});
    QVERIFY(histories.find(RoomId {7})->timeline()->rows().memory() <= RoomHistories::mostMemory / 200);
    QCOMPARE(histories.find(RoomId {7})->timeline()->newestSeq(), Seq(400));
}

void tst_RoomHistory::aTimelineThatIsReadStaysShortAroundWhatIsRead()
{
    RoomHistory history(RoomId {7}, ada, &m_rest, &m_clock);
    TimelineModel *timeline = history.timeline();
    history.setOnline(true);
    history.takeLatest({message(1)}, 1);
    history.take(messages(2, 1500));
    timeline->setFollowing(false);
    timeline->setReadingAt(300);
    history.take(messages(1501, 2000));
    QCOMPARE(timeline->rows().confirmed(), RoomHistory::mostMessages);
    QVERIFY(!timeline->paging()->canLoadNewer());
    history.take({message(2001)});
    QCOMPARE(timeline->rows().confirmed(), RoomHistory::keptMessages);
    QVERIFY(timeline->paging()->canLoadNewer());
    QVERIFY(!timeline->paging()->canLoadOlder());
    QCOMPARE(timeline->rows().oldestSeq(), Seq(1)); // all above it is near enough
    QCOMPARE(timeline->newestSeq(), Seq(1000));
    QCOMPARE(history.completeUpTo(), Seq(1000));
    QCOMPARE(history.heardUpTo(), Seq(2001));
}

void tst_RoomHistory::whatComesBelowWhatIsReadIsCounted()
{
    RoomHistory history(RoomId {7}, ada, &m_rest, &m_clock);
    TimelineModel *timeline = history.timeline();
    history.setOnline(true);
    history.takeLatest({message(1)}, 1);
    timeline->setFollowing(false);
    timeline->setReadingAt(1);
    QSignalSpy arrived(timeline, &TimelineModel::latestArrived);
    history.take(messages(2, 2001));
    QCOMPARE(timeline->newCount(), 2000);
    arrived.clear();
    history.take({message(2002), message(2003, ada), message(2004)});
    QCOMPARE(timeline->newCount(), 2002);
    QCOMPARE(timeline->newestSeq(), Seq(1000));
    QCOMPARE(history.heardUpTo(), Seq(2004));
    Message edited = message(500, ben, 500, u"better"_s);
    edited.seq = 2005;
    history.take({edited}); // what is here changes here
    QCOMPARE(timeline->data(timeline->index(499), TimelineModel::TextRole).toString(), u"better"_s);
    QCOMPARE(timeline->rows().confirmed(), RoomHistory::keptMessages);
    QCOMPARE(arrived.size(), 0);
}

void tst_RoomHistory::whatIsLeftIsFetchedAnew()
{
    RoomHistory history(RoomId {7}, ada, &m_rest, &m_clock);
    TimelineModel *timeline = history.timeline();
    history.setOnline(true);
    history.takeLatest({message(1)}, 1);
    timeline->setFollowing(false);
    history.take(messages(2, 2001));
    QVERIFY(timeline->paging()->canLoadNewer());
    history.leave();
    QVERIFY(timeline->following());
    QVERIFY(!timeline->paging()->canLoadNewer());
    QVERIFY(timeline->paging()->loadingNewer());
    QVERIFY(!history.isHeld());
}

void tst_RoomHistory::shorteningGivesUpThePageThatIsOnItsWay()
{
    RoomHistory history(RoomId {7}, ada, &m_rest, &m_clock);
    history.setOnline(true);
    history.takeLatest({message(5000)}, 5000);
    history.take(messages(5001, 6500));
    history.timeline()->paging()->setCanLoadOlder(true);
    history.timeline()->paging()->loadOlder();
    QVERIFY(history.timeline()->paging()->loadingOlder());
    history.leave();
    QVERIFY(!history.timeline()->paging()->loadingOlder()); // the page before 5000 would leave a gap now
    QVERIFY(history.timeline()->paging()->canLoadOlder());
    QCOMPARE(history.timeline()->rows().oldestSeq(), Seq(5501));
}

void tst_RoomHistory::theLargestPageIsTaken()
{
    const char32_t widest = U'\U0001F600'; // four bytes in UTF-8
    Message longest = message(maxWireInteger);
    longest.text = QString::fromUcs4(&widest, 1).repeated(rules::maxMessage);
    QVERIFY(rules::messageText(longest.text));
    const rest::MessagePage page {QList<Shared<Message>>(rest::maxPageSize, longest), true};
    QVERIFY(jsonText(page).utf8().size() < RestClient::maxAnswerBytes);
}

QTEST_GUILESS_MAIN(tst_RoomHistory)
#include "tst_RoomHistory.moc"
