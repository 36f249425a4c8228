// SPDX-License-Identifier: GPL-3.0-or-later
#include "Migrations.h"
#include "SqlConnection.h"
#include "SqlStatement.h"
#include "SqlStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'767'268'800'123, Qt::UTC);
constexpr int most = SqlMessageTail::most;

/// A connection with its store.
struct Viewer
{
    Viewer(const QString &file, SqlAccess access, SqlPath path)
        : connection(SqlDialect::sqlite(), path)
        , opened(connection.open(file, access) && connection.applySettings()
                 && (access == SqlAccess::ReadOnly || Migrations::apply(connection)))
        , store(connection)
    {
        if (access == SqlAccess::ReadWrite)
            opened = opened && connection.execute(u"PRAGMA synchronous = OFF"_s); // what is on the disk when is not asked here
    }
    bool run(const QString &sql) { return connection.execute(sql).has_value(); }

    SqlConnection connection;
    bool opened;
    SqlStore store;
};

QList<Seq> seqsOf(const StoredPage &page)
{
    QList<Seq> seqs;
    for (const Message &message : page.messages)
        seqs << message.seq;
    return seqs;
}

} // namespace

/// Pages of messages of which some are settled and some are not: nobody must be able to tell, on whichever connection.
class tst_MessagePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void everyPageIsWholeAtEveryBorder();
    void aPageIsThatOfItsTransaction();
    void whoReadsSeldomMissesNothing();
    void whatWasUndoneIsInNoPage();
    void settlingThatWasUndoneIsDoneAgain();
    void aServerThatIsCutOffLosesNothing();
    void whatWasNotSettledBeforeTheMigrationIsThere();
    void aPageTakesFewStatements();

private:
    QString file() const { return m_folder->filePath(u"hearth.db"_s); }
    std::unique_ptr<Viewer> viewer(SqlAccess access, const QString &file = {});
    RoomId addRoom(const QString &name);
    bool append(RoomId room, int count);
    /// Whether every page of the room is as it should be, whatever is asked for.
    void verifyPages(Viewer &viewer, RoomId room);
    void verifyPage(Viewer &viewer, RoomId room, const PageQuery &query);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Viewer> m_writer;
    Author m_ada;
    QHash<RoomId, Seq> m_lastSeqs;
};

void tst_MessagePages::initTestCase_data()
{
    QTest::addColumn<bool>("qtsWay");
    QTest::newRow("direct") << false;
    QTest::newRow("Qt's way") << true;
}

void tst_MessagePages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_lastSeqs.clear();
    m_writer = viewer(SqlAccess::ReadWrite);
    QVERIFY(m_writer->opened);
    StoredUser ada;
    ada.user.username = ada.user.displayName = u"ada"_s;
    ada.createdAt = noon;
    m_ada = m_writer->store.users().create(ada).value().author();
}

void tst_MessagePages::cleanup()
{
    m_writer.reset();
    m_folder.reset();
}

void tst_MessagePages::everyPageIsWholeAtEveryBorder()
{
    const RoomId across = addRoom(u"across"_s);
    const RoomId settled = addRoom(u"settled"_s);
    const RoomId fresh = addRoom(u"fresh"_s);
    const RoomId empty = addRoom(u"empty"_s);
    QVERIFY(append(across, 20) && append(settled, most - 20) && append(across, 12) && append(fresh, 7));
    const auto reader = viewer(SqlAccess::ReadOnly);
    for (const bool afterRestart : {false, true}) {
        if (afterRestart) {
            m_writer.reset();
            m_writer = viewer(SqlAccess::ReadWrite);
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
    const auto reader = viewer(SqlAccess::ReadOnly);
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
    const auto reader = viewer(SqlAccess::ReadOnly);
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

void tst_MessagePages::whatWasUndoneIsInNoPage()
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

void tst_MessagePages::settlingThatWasUndoneIsDoneAgain()
{
    const RoomId room = addRoom(u"lounge"_s);
    QVERIFY(append(room, most - 10));
    const auto reader = viewer(SqlAccess::ReadOnly);
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

void tst_MessagePages::aServerThatIsCutOffLosesNothing()
{
    const RoomId one = addRoom(u"one"_s);
    const RoomId other = addRoom(u"other"_s);
    for (const int count : {10, most - 11, 1, 1, 30}) {
        QVERIFY(append(one, count - count / 2) && append(other, count / 2));
        // The files as they lie there: nothing has been closed, and no checkpoint was made.
        const QTemporaryDir copy;
        for (const QString &name : {u"hearth.db"_s, u"hearth.db-wal"_s})
            QVERIFY(QFile::copy(m_folder->filePath(name), copy.filePath(name)));
        const auto again = viewer(SqlAccess::ReadWrite, copy.filePath(u"hearth.db"_s));
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

void tst_MessagePages::whatWasNotSettledBeforeTheMigrationIsThere()
{
    const QString old = m_folder->filePath(u"old.db"_s);
    {
        SqlConnection connection(SqlDialect::sqlite());
        QVERIFY(connection.open(old, SqlAccess::ReadWrite) && Migrations::apply(connection, Migrations::all().mid(0, 3)));
        QVERIFY(connection.execute(u"INSERT INTO users VALUES (1, 'ada', 'ada', 'ada', 'member', '', 0, NULL, NULL, NULL)"_s));
        QVERIFY(connection.execute(u"INSERT INTO rooms VALUES (1, 'lounge', 'lounge', '', 'public', 1, 0, 3)"_s));
        for (int i = 1; i <= 5; ++i)
            QVERIFY(connection.execute(u"INSERT INTO messages VALUES (%1, 1, %1, 1, '%1', %2, NULL, 0, NULL, NULL)"_s
                                           .arg(i).arg(noon.toMSecsSinceEpoch())));
        QVERIFY(connection.execute(u"UPDATE settled SET message_id = 3"_s));
    }
    m_writer = viewer(SqlAccess::ReadWrite, old);
    QVERIFY(m_writer->opened);
    m_lastSeqs = {{RoomId {1}, 5}};
    verifyPages(*m_writer, RoomId {1});
    QVERIFY(append(RoomId {1}, most));
    verifyPage(*m_writer, RoomId {1}, {{}, 0, 50});
    verifyPage(*m_writer, RoomId {1}, {{}, {}, 50});
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

std::unique_ptr<Viewer> tst_MessagePages::viewer(SqlAccess access, const QString &path)
{
    QFETCH_GLOBAL(bool, qtsWay);
    return std::make_unique<Viewer>(path.isEmpty() ? file() : path, access, qtsWay ? SqlPath::Qt : SqlPath::Direct);
}

RoomId tst_MessagePages::addRoom(const QString &name)
{
    return m_writer->store.rooms().create({{}, name, {}, RoomKind::Public, m_ada.id, noon, 0, 0, {}}).value().id;
}

/// In one transaction. Each message's text is its seq.
bool tst_MessagePages::append(RoomId room, int count)
{
    bool ok = m_writer->run(u"BEGIN"_s);
    for (int i = 0; ok && i < count; ++i) {
        const Seq seq = ++m_lastSeqs[room];
        const auto appended = m_writer->store.messages().append({room, m_ada, QString::number(seq), {}, {}, noon});
        ok = appended && appended->message.seq == seq;
    }
    return m_writer->run(u"COMMIT"_s) && ok;
}

void tst_MessagePages::verifyPages(Viewer &viewer, RoomId room)
{
    const Seq last = m_lastSeqs.value(room, 0);
    for (const int limit : {1, 2, 3, 7, 50}) {
        verifyPage(viewer, room, {{}, {}, limit});
        for (Seq from = -1; from <= last + 2; ++from) {
            verifyPage(viewer, room, {from, {}, limit});
            verifyPage(viewer, room, {{}, from, limit});
        }
        verifyPage(viewer, room, {{}, std::numeric_limits<Seq>::max(), limit});
        verifyPage(viewer, room, {{}, std::numeric_limits<Seq>::min(), limit});
    }
}

void tst_MessagePages::verifyPage(Viewer &viewer, RoomId room, const PageQuery &query)
{
    const Seq last = m_lastSeqs.value(room, 0);
    Seq from = query.after ? std::clamp<Seq>(*query.after, 0, last) : 0; // exclusively
    Seq to = query.before ? std::clamp<Seq>(*query.before - 1, 0, last) : last;
    const bool hasMore = to - from > query.limit;
    if (hasMore)
        query.after ? to = from + query.limit : from = to - query.limit;
    const auto page = viewer.store.messages().page(room, query);
    QVERIFY(page);
    QList<Seq> expected;
    for (Seq seq = from + 1; seq <= to; ++seq)
        expected << seq;
    QCOMPARE(seqsOf(*page), expected);
    QCOMPARE(page->hasMore, hasMore);
    for (const Message &message : page->messages) {
        QCOMPARE(message.roomId, room);
        QCOMPARE(message.text, QString::number(message.seq));
        QCOMPARE(message.author.username, u"ada"_s);
    }
}

QTEST_GUILESS_MAIN(tst_MessagePages)
#include "tst_MessagePages.moc"
