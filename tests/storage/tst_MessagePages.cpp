// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverPages.h"

using namespace hearth;

/// Pages of messages of which some are settled and some are not: nobody must be able to tell, on whichever connection.
class tst_MessagePages : public OverPages
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsWholeAtEveryBorder();
    void aPageIsThatOfItsTransaction();
    void whoReadsSeldomMissesNothing();
    void aPageTakesFewStatements();
};

void tst_MessagePages::everyPageIsWholeAtEveryBorder()
{
    const RoomId across = addRoom(u"across"_s);
    const RoomId settled = addRoom(u"settled"_s);
    const RoomId fresh = addRoom(u"fresh"_s);
    const RoomId empty = addRoom(u"empty"_s);
    QVERIFY(append(across, 20) && append(settled, most - 20) && append(across, 12) && append(fresh, 7));
    const auto reader = viewer(DatabaseAccess::ReadOnly);
    for (const bool afterRestart : {false, true}) {
        if (afterRestart) {
            m_writer.reset();
            m_writer = viewer(DatabaseAccess::ReadWrite);
        }
        for (Viewer *viewer : {m_writer.get(), reader.get()})
            for (const RoomId room : {across, fresh, empty})
                verifyPages(*viewer, room);
        for (const Seq from : {Seq(1), Seq(2), Seq(most - 20), Seq(most - 19)}) {
            verifyPage(*reader, settled, {from, {}, 3});
            verifyPage(*reader, settled, {{}, from, 3});
        }
    }
}

void tst_MessagePages::aPageIsThatOfItsTransaction()
{
    const RoomId room = addRoom(u"lounge"_s);
    QVERIFY(append(room, 10));
    const auto reader = viewer(DatabaseAccess::ReadOnly);
    for (const int more : {1, most, 2 * most}) { // within the tail, one settling, two
        QVERIFY(reader->run(u"BEGIN"_s));
        verifyPage(*reader, room, {{}, {}, 50});
        const Seq before = m_lastSeqs.value(room);
        QVERIFY(append(room, more));
        QCOMPARE(seqsOf(reader->store.messages().page(room, {{}, before - 1, 50}).value()), QList<Seq> {before});
        QVERIFY(reader->store.messages().page(room, {{}, before, 50}).value().messages.isEmpty());
        QVERIFY(reader->run(u"ROLLBACK"_s));
        verifyPage(*reader, room, {{}, before - 1, 50});
        verifyPage(*reader, room, {{}, {}, 50});
    }
}

void tst_MessagePages::whoReadsSeldomMissesNothing()
{
    const RoomId one = addRoom(u"one"_s);
    const RoomId other = addRoom(u"other"_s);
    const auto reader = viewer(DatabaseAccess::ReadOnly);
    // Sums of these come to lie on, before and behind settlings; one ends with nothing beyond the settled.
    for (const int count : {1, most - 2, 1, 1, most, 3 * most - 1, 5, most - 5, most}) {
        QVERIFY(append(one, count - count / 2) && append(other, count / 2));
        for (const RoomId room : {one, other}) {
            verifyPage(*reader, room, {{}, {}, 50});
            verifyPage(*reader, room, {{}, std::max<Seq>(m_lastSeqs.value(room) - 60, 0), 50});
            verifyPage(*reader, room, {m_lastSeqs.value(room) - 30, {}, 50});
            verifyPage(*m_writer, room, {{}, {}, 50});
        }
    }
}

void tst_MessagePages::aPageTakesFewStatements()
{
    const RoomId across = addRoom(u"across"_s);
    const RoomId fresh = addRoom(u"fresh"_s);
    QVERIFY(append(across, most) && append(across, 60) && append(fresh, 60));
    verifyPage(*m_writer, across, {{}, {}, 50}); // so that the newest are known
    const auto taken = [this](RoomId room, const PageQuery &query) {
        const qint64 before = m_writer->connection.tally().run;
        return m_writer->store.messages().page(room, query) ? m_writer->connection.tally().run - before : -1;
    };
    QCOMPARE(taken(across, {100, {}, 50}), 2); // one asks what is settled
    QCOMPARE(taken(across, {{}, 100, 50}), 2);
    QCOMPARE(taken(across, {{}, {}, 50}), 2);
    QCOMPARE(taken(across, {most + 10, {}, 50}), 3);
    QCOMPARE(taken(across, {{}, most - 10, 50}), 3);
    QCOMPARE(taken(fresh, {{}, {}, 200}), 2);
    QVERIFY(append(fresh, 1));
    QCOMPARE(taken(across, {100, {}, 50}), 3);
}

QTEST_GUILESS_MAIN(tst_MessagePages)
#include "tst_MessagePages.moc"
