// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecentRoom.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

/// Which rooms are kept, and until when.
class tst_RecentRooms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRoomThatIsGoneIsReadAgain()
    {
        RecentRoom b;
        b.ask();
        b.answer(b.snapshot(3));
        b.bus.publish(RoomGone {lounge});
        QCOMPARE(b.recent.bytes(), 0);
        b.ask();
        QCOMPARE(b.readsAsked, 2);
        b.bus.publish(RoomGone {lounge}); // what is on its way may have been read before that
        b.answer(b.snapshot(3));
        QCOMPARE(b.answers.size(), size_t(1));
        b.answer(b.snapshot(3));
        QCOMPARE(b.readsAsked, 3);
        QCOMPARE(b.answers.size(), size_t(2));
    }

    void anAnswerMayAskAgain()
    {
        RecentRoom b;
        QList<Seq> again;
        b.recent.read(lounge, {&b.context, [&](const Result<rest::MessagePage> &) { again = seqs(*b.recent.find(lounge)); }});
        b.answer(b.snapshot(3));
        QCOMPARE(again, range(1, 3));
    }

    void whatNobodyAskedForGoesFirst()
    {
        const auto fill = [](RecentRoom &b, RoomId room) {
            b.ask(room);
            b.answer(StoredPage {{message(1, room, QString(1000, u'x'))}, false});
        };
        RecentRoom one;
        fill(one, {1});
        const qsizetype each = one.recent.bytes();
        QVERIFY(each > 5000); // in UTF-16, and in UTF-8 of up to three bytes each
        RecentRoom b(3 * each);
        for (const RoomId room : {RoomId {1}, RoomId {2}, RoomId {3}})
            fill(b, room);
        QCOMPARE(b.recent.bytes(), 3 * each);
        QVERIFY(b.recent.find({1}));
        fill(b, {4});
        QCOMPARE(b.recent.bytes(), 3 * each);
        QVERIFY(!b.recent.find({2}));
        QVERIFY(b.recent.find({3}) && b.recent.find({1}));
        // What is said later counts as well, also in a room that is the largest itself.
        b.tell(message(2, {1}, QString(1000, u'x')));
        QVERIFY(!b.recent.find({4}));
        QVERIFY(b.recent.find({3}));
        b.tell(message(3, {1}, QString(4000, u'x')));
        QVERIFY(!b.recent.find({1}));
        QVERIFY(b.recent.bytes() <= 3 * each);
    }

    void whatAChangeMakesLargerCountsAsWell()
    {
        RecentRoom b;
        b.ask();
        b.answer(b.snapshot(3));
        const qsizetype before = b.recent.bytes();
        Message longer = message(2, lounge, QString(1000, u'x'));
        longer.change = 1;
        b.bus.publish(MessageChanged {longer});
        QCOMPARE(b.recent.bytes(), before + 5 * 995);
        longer.text.clear();
        longer.change = 2;
        b.bus.publish(MessageChanged {longer});
        QCOMPARE(b.recent.bytes(), before - 25);
    }

    void aChangeThatLeavesTooLittleSpaceSendsAwayWhatNobodyAskedFor()
    {
        RecentRoom one;
        one.ask();
        one.answer(one.snapshot(3));
        RecentRoom b(2 * one.recent.bytes() + 4000);
        for (const RoomId room : {RoomId {1}, RoomId {2}}) {
            b.ask(room);
            b.answer(StoredPage {{message(1, room), message(2, room), message(3, room)}, false});
        }
        Message longer = message(2, {2}, QString(1000, u'x'));
        longer.change = 1;
        b.bus.publish(MessageChanged {longer});
        QVERIFY(!b.recent.find({1}));
        QCOMPARE(b.recent.find({2})->messages.at(1)->text, longer.text);
    }

    void thePageIsAnsweredThoughItIsTooLargeToKeep()
    {
        RecentRoom b(10);
        b.ask();
        b.answer(b.snapshot(3));
        QCOMPARE(seqs(*b.answers.back()), range(1, 3));
        QCOMPARE(b.recent.bytes(), 0);
    }

    void aRoomThatNobodyAsksForIsNotKeptUp()
    {
        RecentRoom b;
        b.ask();
        b.answer(b.snapshot(60));
        b.tell(61, 109);
        b.ask(); // just in time
        QCOMPARE(b.readsAsked, 1);
        QCOMPARE(seqs(*b.answers.back()), range(60, 109));
        const qsizetype bytes = b.recent.bytes();
        b.tell(110, 158);
        b.ask();
        QCOMPARE(b.recent.bytes(), bytes); // what left the page is gone
        b.tell(159, 208);
        QCOMPARE(b.recent.bytes(), 0);
        b.ask();
        QCOMPARE(b.readsAsked, 2);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_RecentRooms)
#include "tst_RecentRooms.moc"
