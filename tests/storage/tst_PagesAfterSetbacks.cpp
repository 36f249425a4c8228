// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverPages.h"

#include <QFile>

using namespace hearth;

/// Pages of messages after something was undone, cut off, or left by an older version: none has too much or too little.
class tst_PagesAfterSetbacks : public OverPages
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasUndoneIsInNoPage();
    void settlingThatWasUndoneIsDoneAgain();
    void aServerThatIsCutOffLosesNothing();
    void whatWasNotSettledBeforeTheMigrationIsThere();
};

void tst_PagesAfterSetbacks::whatWasUndoneIsInNoPage()
{
    const RoomId one = addRoom(u"one"_s);
    const RoomId other = addRoom(u"other"_s);
    QVERIFY(append(one, 3));
    const QHash<RoomId, Seq> before = m_lastSeqs;
    QVERIFY(m_writer->run(u"BEGIN"_s));
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_writer->store.messages().append({one, m_ada, u"never"_s, {}, {}, noon}));
    QCOMPARE(m_writer->store.messages().page(one, {}).value().messages.size(), 8);
    QVERIFY(m_writer->run(u"ROLLBACK"_s));
    m_writer->store.undone();
    m_lastSeqs = before;
    QVERIFY(append(other, 2) && append(one, 1)); // with the ids of those that were undone
    for (const RoomId room : {one, other})
        verifyPages(*m_writer, room);
}

void tst_PagesAfterSetbacks::settlingThatWasUndoneIsDoneAgain()
{
    const RoomId room = addRoom(u"lounge"_s);
    QVERIFY(append(room, most - 10));
    const auto reader = viewer(DatabaseAccess::ReadOnly);
    verifyPage(*reader, room, {{}, {}, 50});
    const QHash<RoomId, Seq> before = m_lastSeqs;
    QVERIFY(m_writer->run(u"BEGIN"_s));
    for (int i = 0; i < 15; ++i)
        QVERIFY(m_writer->store.messages().append({room, m_ada, u"never"_s, {}, {}, noon}));
    QVERIFY(m_writer->store.messages().page(room, {}));
    QVERIFY(m_writer->run(u"ROLLBACK"_s));
    m_writer->store.undone();
    m_lastSeqs = before;
    for (const int more : {9, 1, 4}) {
        for (Viewer *viewer : {m_writer.get(), reader.get()}) {
            verifyPage(*viewer, room, {{}, {}, 50});
            verifyPage(*viewer, room, {{}, most - 30, 50});
        }
        QVERIFY(append(room, more));
    }
    verifyPage(*reader, room, {{}, most - 30, 50});
}

void tst_PagesAfterSetbacks::aServerThatIsCutOffLosesNothing()
{
    const RoomId one = addRoom(u"one"_s);
    const RoomId other = addRoom(u"other"_s);
    for (const int count : {10, most - 11, 1, 1, 30}) {
        QVERIFY(append(one, count - count / 2) && append(other, count / 2));
        // The files as they lie there: nothing has been closed, and no checkpoint was made.
        const QTemporaryDir copy;
        for (const QString &name : {u"hearth.db"_s, u"hearth.db-wal"_s})
            QVERIFY(QFile::copy(m_folder->filePath(name), copy.filePath(name)));
        const auto again = viewer(DatabaseAccess::ReadWrite, copy.filePath(u"hearth.db"_s));
        QVERIFY(again->opened);
        for (const RoomId room : {one, other}) {
            verifyPage(*again, room, {{}, {}, 50});
            verifyPage(*again, room, {{}, 0, 2 * most});
        }
        const Message next = again->store.messages().append({one, m_ada, u"next"_s, {}, {}, noon}).value().message;
        QCOMPARE(next.seq, m_lastSeqs.value(one) + 1);
        QCOMPARE(again->store.messages().page(one, {}).value().messages.last(), next);
    }
}

void tst_PagesAfterSetbacks::whatWasNotSettledBeforeTheMigrationIsThere()
{
    const QString old = m_folder->filePath(u"old.db"_s);
    {
        SqliteConnection connection;
        QVERIFY(connection.open(old, DatabaseAccess::ReadWrite));
        QVERIFY(Migrations::apply(connection, Migrations::all().mid(0, 3)));
        QVERIFY(connection.execute(u"INSERT INTO users VALUES (1, 'ada', 'ada', 'ada', 'member', '', 0, NULL, NULL, NULL)"_s));
        QVERIFY(connection.execute(u"INSERT INTO rooms VALUES (1, 'lounge', 'lounge', '', 'public', 1, 0, 3)"_s));
        for (int i = 1; i <= 5; ++i)
            QVERIFY(connection.execute(u"INSERT INTO messages VALUES (%1, 1, %1, 1, '%1', %2, NULL, 0, NULL, NULL)"_s.arg(i).arg(
                noon.toMSecsSinceEpoch())));
        QVERIFY(connection.execute(u"UPDATE settled SET message_id = 3"_s));
    }
    m_writer = viewer(DatabaseAccess::ReadWrite, old);
    QVERIFY(m_writer->opened);
    m_lastSeqs = {{RoomId {1}, 5}};
    verifyPages(*m_writer, RoomId {1});
    QVERIFY(append(RoomId {1}, most));
    verifyPage(*m_writer, RoomId {1}, {{}, 0, 50});
    verifyPage(*m_writer, RoomId {1}, {{}, {}, 50});
}

QTEST_GUILESS_MAIN(tst_PagesAfterSetbacks)
#include "tst_PagesAfterSetbacks.moc"
