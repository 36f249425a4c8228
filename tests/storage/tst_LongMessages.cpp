// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverPages.h"

#include <functional>
#include <numeric>

using namespace hearth;

/// Of long messages an answer has fewer than were asked for, says so, and whoever goes on misses none.
class tst_LongMessages : public OverPages
{
    Q_OBJECT

private Q_SLOTS:
    void pagesGoBothWays();
    void whatIsAroundOneHasIt();
    void changesGoOn();
    void callsGoOn();
    void whatIsFoundGoesOn_data();
    void whatIsFoundGoesOn();
    void oneAloneIsToldHoweverLong();

private:
    static constexpr int count = 180; // of which a third fits
    static constexpr int limit = 100;

    MessageStore &messages() { return m_writer->store.messages(); }
    /// Half of them are settled, half are not.
    RoomId longRoom(const NamedPeople &named = {})
    {
        const RoomId room = addRoom(u"long"_s);
        const auto say = [&](int first, int last) {
            bool ok = m_writer->run(u"BEGIN"_s);
            for (int seq = first; ok && seq <= last; ++seq)
                ok = messages()
                         .append({room, m_ada, u"needle %1 "_s.arg(seq) + QString(7900, u'x'), {}, {}, noon, named})
                         .has_value();
            return m_writer->run(u"COMMIT"_s) && ok;
        };
        const bool said = say(1, count / 2) && append(addRoom(u"other"_s), most) && say(count / 2 + 1, count);
        return said ? room : RoomId();
    }
    /// What `next()` answers until there is no more, by seq, in the order of the answers.
    static QList<Seq> all(const std::function<std::pair<QList<Message>, bool>()> &next)
    {
        QList<Seq> seqs;
        for (bool hasMore = true; hasMore && seqs.size() <= count;) {
            const auto [found, more] = next();
            if (found.isEmpty() || found.size() >= limit || bytesOf(found) > MessageStore::mostBytesAtOnce)
                return {};
            for (const Message &message : found)
                seqs << message.seq;
            hasMore = more;
        }
        return seqs;
    }
    static QList<Seq> upwards()
    {
        QList<Seq> seqs(count);
        std::iota(seqs.begin(), seqs.end(), 1);
        return seqs;
    }
    static QList<Seq> downwards()
    {
        const QList<Seq> seqs = upwards();
        return {seqs.rbegin(), seqs.rend()};
    }
};

void tst_LongMessages::pagesGoBothWays()
{
    const RoomId room = longRoom();
    QVERIFY(room.isValid());
    const auto reader = viewer(DatabaseAccess::ReadOnly);
    for (Viewer *viewer : {m_writer.get(), reader.get()}) {
        PageQuery query {{}, 0, limit};
        QCOMPARE(all([&] {
            const StoredPage page = viewer->store.messages().page(room, query).value();
            query.after = page.messages.last().seq;
            return std::pair(page.messages, page.hasMore);
        }),
            upwards());
        query = {{}, {}, limit};
        QCOMPARE(all([&] {
            const StoredPage page = viewer->store.messages().page(room, query).value();
            query.before = page.messages.first().seq;
            return std::pair(QList<Message>(page.messages.rbegin(), page.messages.rend()), page.hasMore);
        }),
            downwards());
    }
}

void tst_LongMessages::whatIsAroundOneHasIt()
{
    const RoomId room = longRoom();
    QVERIFY(room.isValid());
    for (const Seq seq : {1, 2, count / 2, count / 2 + 1, count - 1, count}) {
        const auto around = messages().around(room, seq, limit).value();
        QVERIFY(bytesOf(around.messages) <= MessageStore::mostBytesAtOnce);
        QVERIFY(around.messages.size() < limit);
        const Seq first = around.messages.first().seq;
        for (qsizetype i = 0; i < around.messages.size(); ++i)
            QCOMPARE(around.messages.at(i).seq, first + i);
        QVERIFY(first <= seq && around.messages.last().seq >= seq);
        QCOMPARE(around.hasMoreBefore, first > 1);
        QCOMPARE(around.hasMoreAfter, around.messages.last().seq < count);
    }
}

void tst_LongMessages::changesGoOn()
{
    const RoomId room = longRoom();
    const auto stored = all([this, room, after = Seq(0)]() mutable {
        const StoredPage page = messages().page(room, {{}, after, limit}).value();
        for (const Message &message : page.messages)
            if (!messages().alter(message.id, EditedText {u"changed "_s + message.text, {}, noon}))
                return std::pair(QList<Message>(), false);
        after = page.messages.last().seq;
        return std::pair(page.messages, page.hasMore);
    });
    QCOMPARE(stored, upwards());
    ChangeNumber change = 0;
    QCOMPARE(all([&] {
        const auto changes = messages().changedAfter(room, change, count, limit).value();
        change = changes.messages.last().change;
        return std::pair(changes.messages, changes.hasMore);
    }),
        upwards());
    QCOMPARE(change, count);
}

void tst_LongMessages::callsGoOn()
{
    StoredUser bob;
    bob.user.username = bob.user.displayName = u"bob"_s;
    bob.createdAt = noon;
    const UserId id = m_writer->store.users().create(bob).value().id;
    const RoomId room = longRoom({{id}, false});
    QVERIFY(room.isValid() && m_writer->store.rooms().join(room, id, RoomRole::Member, noon));
    MessageId before;
    QCOMPARE(all([&] {
        const CallPage page = messages().calls(id, before, limit).value();
        before = page.next;
        return std::pair(page.messages, before.isValid());
    }),
        downwards());
}

void tst_LongMessages::whatIsFoundGoesOn_data()
{
    QTest::addColumn<SearchOrder>("order");
    QTest::newRow("newest first") << SearchOrder::Newest;
    QTest::newRow("by relevance") << SearchOrder::Relevance;
}

void tst_LongMessages::whatIsFoundGoesOn()
{
    QFETCH(SearchOrder, order);
    const RoomId room = longRoom();
    QVERIFY(room.isValid());
    const SearchQuery query = SearchQuery::parse(u"needle"_s).value();
    SearchAsk asked {query, SearchFilter::of(query, QTimeZone::utc()), {room}, order, limit};
    asked.patience = std::chrono::minutes(1);
    QList<Seq> found = all([&] {
        const FoundMessages some = m_writer->store.search().find(asked).value();
        asked.after = some.next;
        return std::pair(some.messages, some.next.has_value());
    });
    if (order == SearchOrder::Relevance)
        std::ranges::sort(found, std::greater());
    QCOMPARE(found, downwards());
}

void tst_LongMessages::oneAloneIsToldHoweverLong()
{
    const RoomId room = addRoom(u"vast"_s);
    for (int i = 0; i < 2; ++i)
        QVERIFY(messages().append({room, m_ada, QString(MessageStore::mostBytesAtOnce, u'x'), {}, {}, noon}));
    const StoredPage page = messages().page(room, {{}, {}, limit}).value();
    QCOMPARE(seqsOf(page), QList<Seq> {2});
    QVERIFY(page.hasMore);
    const auto around = messages().around(room, 1, limit).value();
    QCOMPARE(around.messages.size(), 1);
    QCOMPARE(around.messages.first().seq, 1);
    QVERIFY(around.hasMoreAfter && !around.hasMoreBefore);
}

QTEST_GUILESS_MAIN(tst_LongMessages)
#include "tst_LongMessages.moc"
