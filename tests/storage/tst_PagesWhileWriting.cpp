// SPDX-License-Identifier: GPL-3.0-or-later
#include "StorageProbe.h"
#include "messages/SqliteMessageTail.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'767'268'800'123, Qt::UTC);
constexpr int roomCount = 5;
constexpr int atOnce = 100;
constexpr int messageCount = SqliteMessageTail::most * 3 + 100;
constexpr Seq everything = std::numeric_limits<Seq>::max();

/// Whether the messages of a page are of this room and follow on each other; `text` is the seq.
bool isWhole(const StoredPage &page, RoomId room)
{
    for (qsizetype i = 0; i < page.messages.size(); ++i) {
        const Message &message = page.messages.at(i);
        if (message.roomId != room || message.seq != page.messages.first().seq + i
            || message.text != u"%1/%2"_s.arg(room.value).arg(message.seq))
            return false;
    }
    return true;
}

/// Goes through a room as it is at one moment, from its end and from its middle. What is wrong; empty: nothing.
QString wrongPage(Store &store, RoomId room)
{
    const auto page = [&](const PageQuery &query) { return store.messages().page(room, query).value_or(StoredPage {}); };
    const StoredPage latest = page({{}, {}, 50});
    if (latest.messages.isEmpty())
        return {};
    const Seq first = latest.messages.first().seq;
    const Seq last = latest.messages.last().seq;
    if (!isWhole(latest, room) || latest.hasMore != (first > 1) || (latest.hasMore && last - first != 49))
        return u"latest %1 to %2"_s.arg(first).arg(last);
    const StoredPage older = page({first, {}, 50});
    if (!isWhole(older, room) || (first > 1 && (older.messages.isEmpty() || older.messages.last().seq != first - 1)))
        return u"before %1"_s.arg(first);
    for (const Seq from : {Seq(0), last / 2, std::max<Seq>(last - 450, 0), last - 1, last}) {
        const StoredPage newer = page({{}, from, 50});
        const qsizetype expected = std::min<qsizetype>(last - from, 50);
        if (!isWhole(newer, room) || newer.messages.size() != expected || newer.hasMore != (last - from > 50)
            || (expected > 0 && newer.messages.first().seq != from + 1))
            return u"after %1 of %2"_s.arg(from).arg(last);
    }
    return page({everything, {}, 50}).messages == latest.messages ? QString() : u"before everything"_s;
}

} // namespace

/// Readers on their own threads while messages are stored and settled.
class tst_PagesWhileWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsWholeMeanwhile();

private:
    void write();
    void read();

    Storage m_storage {SqliteDatabase::make()};
    Author m_ada;
    QList<RoomId> m_rooms;
    QHash<RoomId, Seq> m_sent;
    int m_given = 0;
    int m_stored = 0;
    int m_reads = 0;
    int m_readers = 0;
    QStringList m_wrong;
};

void tst_PagesWhileWriting::everyPageIsWholeMeanwhile()
{
    const QTemporaryDir folder;
    QVERIFY(m_storage.open(folder.path()));
    StorageProbe probe(m_storage);
    m_ada = probe
                .write([](Store &store) {
                    StoredUser ada;
                    ada.user.username = ada.user.displayName = u"ada"_s;
                    ada.createdAt = noon;
                    return store.users().create(ada);
                })
                .value()
                .author();
    for (int i = 0; i < roomCount; ++i)
        m_rooms << probe
                       .write([&, i](Store &store) {
                           return store.rooms().create({{}, u"room %1"_s.arg(i), {}, RoomKind::Public, m_ada.id, noon, 0, 0, {}});
                       })
                       .value()
                       .id;
    for (int i = 0; i < atOnce; ++i)
        write();
    for (; m_readers < 4; ++m_readers)
        read();
    QTRY_COMPARE_WITH_TIMEOUT(m_stored, messageCount, 60'000);
    QTRY_COMPARE(m_readers, 0);
    QVERIFY2(m_reads > 20, qPrintable(QString::number(m_reads)));
    QCOMPARE(m_wrong, QStringList());
    for (const RoomId room : std::as_const(m_rooms)) {
        // A page has a megabyte at the most.
        Seq found = 0;
        for (bool more = true; more;) {
            const StoredPage page = probe.read([&](Store &store) { return store.messages().page(room, {{}, found, messageCount}); })
                                        .value();
            QVERIFY(isWhole(page, room));
            more = page.hasMore;
            if (page.messages.isEmpty())
                break;
            QCOMPARE(page.messages.first().seq, found + 1);
            found = page.messages.last().seq;
        }
        QCOMPARE(found, m_sent.value(room));
    }
    m_storage.close();
}

/// One message more, and another when it is stored. Some have their transaction undone once by a job that fails.
void tst_PagesWhileWriting::write()
{
    if (m_given == messageCount)
        return;
    const RoomId room = m_rooms.at(m_given * m_given % roomCount);
    const bool undone = m_given++ % 700 == 0;
    const Seq seq = ++m_sent[room];
    const NewMessage message {room, m_ada, u"%1/%2"_s.arg(room.value).arg(seq), {}, {}, noon};
    if (undone)
        m_storage.write<int>(
            this,
            [message](Store &store) -> Result<int> {
                (void)store.messages().append(message);
                return Error {ErrorCode::Internal, u"changed its mind"_s};
            },
            [](const Result<int> &) {});
    m_storage.write<AppendedMessage>(
        this, [message](Store &store) { return store.messages().append(message); },
        [this, seq](const Result<AppendedMessage> &appended) {
            if (!appended || appended->message.seq != seq)
                m_wrong << u"stored %1"_s.arg(seq);
            ++m_stored;
            write();
        });
}

/// One room after the other, as long as messages are stored, and once afterwards.
void tst_PagesWhileWriting::read()
{
    const bool last = m_stored == messageCount;
    const RoomId room = m_rooms.at(++m_reads % roomCount);
    m_storage.read<QString>(
        this, [room](Store &store) -> Result<QString> { return wrongPage(store, room); },
        [this, last](const Result<QString> &wrong) {
            if (!wrong || !wrong->isEmpty())
                m_wrong << wrong.value_or(u"failed"_s);
            if (last)
                --m_readers;
            else
                read();
        });
}

QTEST_GUILESS_MAIN(tst_PagesWhileWriting)
#include "tst_PagesWhileWriting.moc"
