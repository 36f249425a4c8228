// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecentMessages.h"

#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr RoomId lounge {7};
constexpr qsizetype pageSize = RecentMessages::pageSize;

Message message(Seq seq, RoomId room = lounge, const QString &text = u"hello"_s)
{
    Message message;
    message.id = MessageId {room.value * 1000 + seq};
    message.roomId = room;
    message.seq = seq;
    message.text = text;
    return message;
}

QList<Seq> seqs(const rest::MessagePage &page)
{
    QList<Seq> seqs;
    for (const Message &message : page.messages)
        seqs.append(message.seq);
    return seqs;
}

QList<Seq> range(Seq first, Seq last)
{
    QList<Seq> seqs;
    for (Seq seq = first; seq <= last; ++seq)
        seqs.append(seq);
    return seqs;
}

/// A room's messages on their way: stored, then told; and reads of it that take their time.
class Bench
{
public:
    explicit Bench(qsizetype mostBytes = RecentMessages::defaultMostBytes)
        : recent([this](RoomId, auto done) { reads.push_back(done); ++readsAsked; }, mostBytes)
    {
    }

    /// What a read that looks now finds.
    StoredPage snapshot(Seq lastStored) const
    {
        StoredPage page;
        for (Seq seq = std::max<Seq>(1, lastStored - pageSize + 1); seq <= lastStored; ++seq)
            page.messages.append(message(seq));
        page.hasMore = lastStored > pageSize;
        return page;
    }
    void tell(Seq first, Seq last)
    {
        for (Seq seq = first; seq <= last; ++seq)
            recent.add(message(seq));
    }
    void ask(RoomId room = lounge)
    {
        if (const auto *page = recent.find(room))
            answers.push_back(*page);
        else
            recent.read(room, {&context, [this](const Result<rest::MessagePage> &page) { answers.push_back(page); }});
    }
    void answer(const Result<StoredPage> &page)
    {
        const auto done = std::move(reads.front());
        reads.erase(reads.begin());
        done(page);
    }

    QObject context;
    std::vector<std::function<void(const Result<StoredPage> &)>> reads;
    int readsAsked = 0;
    std::vector<Result<rest::MessagePage>> answers;
    RecentMessages recent;
};

/// One order in which things happen, step by step: each answer must hold what was told before it.
class Order
{
public:
    Order(Seq before, const QByteArray &steps)
        : m_stored(before)
        , m_told(before)
    {
        for (const char step : steps)
            take(step);
    }

    QByteArray possible() const
    {
        QByteArray steps = m_asked < 3 ? "A" : "";
        steps += m_stored < m_told + 2 ? "S" : "";
        steps += m_told < m_stored ? "T" : "";
        if (!m_bench.reads.empty())
            steps += m_looked ? "R" : "L";
        return steps;
    }
    const QString &wrong() const { return m_wrong; }

private:
    void take(char step)
    {
        switch (step) {
        case 'S': ++m_stored; break;
        case 'T': m_bench.tell(m_told + 1, m_told + 1); ++m_told; break;
        case 'A': m_bench.ask(); ++m_asked; break;
        case 'L': m_looked = m_bench.snapshot(m_stored); break; // the read sees the database
        case 'R': m_bench.answer(*std::exchange(m_looked, std::nullopt)); break;
        }
        for (const auto &answer : std::exchange(m_bench.answers, {}))
            check(*answer);
    }
    void check(const rest::MessagePage &page)
    {
        const Seq last = page.messages.isEmpty() ? 0 : page.messages.last()->seq;
        if (last < m_told || last > m_stored)
            m_wrong = u"ends at %1, told %2, stored %3"_s.arg(last).arg(m_told).arg(m_stored);
        if (seqs(page) != range(std::max<Seq>(1, last - pageSize + 1), last))
            m_wrong = u"has gaps or too few"_s;
        if (page.hasMore != (last > pageSize))
            m_wrong = u"is wrong about more"_s;
    }

    Bench m_bench;
    Seq m_stored;
    Seq m_told;
    int m_asked = 0;
    std::optional<StoredPage> m_looked;
    QString m_wrong;
};

} // namespace

class TestRecentMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inEveryOrderAnAnswerHoldsWhatWasTold_data()
    {
        QTest::addColumn<Seq>("before");
        for (const Seq before : {0, 1, 48, 49, 50, 51})
            QTest::addRow("%lld stored before", qlonglong(before)) << before;
    }

    void inEveryOrderAnAnswerHoldsWhatWasTold()
    {
        QFETCH(Seq, before);
        QList<QByteArray> orders {{}};
        int complete = 0;
        while (!orders.isEmpty()) {
            const QByteArray steps = orders.takeLast();
            const Order order(before, steps);
            QVERIFY2(order.wrong().isEmpty(), qPrintable(QString::fromLatin1(steps) + u": an answer "_s + order.wrong()));
            if (steps.size() == 9) {
                ++complete;
                continue;
            }
            for (const char next : order.possible())
                orders.append(steps + next);
        }
        QVERIFY(complete > 1000);
    }

    void whoAsksAtOnceWaitsForOneRead()
    {
        Bench b;
        for (int i = 0; i < 20; ++i)
            b.ask();
        QCOMPARE(b.recent.waiting(), 20);
        QCOMPARE(b.readsAsked, 1);
        b.answer(b.snapshot(3));
        QCOMPARE(b.answers.size(), size_t(20));
        QCOMPARE(b.recent.waiting(), 0);
        b.ask();
        QCOMPARE(b.readsAsked, 1);
        QCOMPARE(seqs(*b.answers.back()), range(1, 3));
        // The very same bytes for everyone.
        QCOMPARE(b.answers.back()->messages.last().json().utf8().constData(), b.answers.front()->messages.last().json().utf8().constData());
    }

    void aFailureIsToldAndNotKept()
    {
        Bench b;
        b.ask();
        b.ask();
        b.answer(Error {ErrorCode::Internal, u"no disk"_s});
        QCOMPARE(b.answers.size(), size_t(2));
        QCOMPARE(b.answers.back().error().code, ErrorCode::Internal);
        QCOMPARE(b.recent.waiting(), 0);
        b.ask();
        QCOMPARE(b.readsAsked, 2);
    }

    void whereOneIsMissingTheRoomIsReadAgain()
    {
        Bench b;
        b.ask();
        b.answer(b.snapshot(3));
        b.tell(5, 5);
        b.ask();
        QCOMPARE(b.readsAsked, 2);
        b.answer(b.snapshot(5));
        QCOMPARE(seqs(*b.answers.back()), range(1, 5));
    }

    void whereOneIsMissingWhileItIsReadItIsReadAgain_data()
    {
        QTest::addColumn<QList<Seq>>("told");
        QTest::newRow("after what was read") << QList<Seq> {5};
        QTest::newRow("between those that arrived") << QList<Seq> {4, 6};
    }

    void whereOneIsMissingWhileItIsReadItIsReadAgain()
    {
        QFETCH(QList<Seq>, told);
        Bench b;
        b.ask();
        for (const Seq seq : told)
            b.tell(seq, seq);
        b.answer(b.snapshot(3));
        QVERIFY(b.answers.empty());
        QCOMPARE(b.recent.waiting(), 1);
        b.tell(7, 7);
        b.answer(b.snapshot(6));
        QCOMPARE(b.readsAsked, 2);
        QCOMPARE(seqs(*b.answers.back()), range(1, 7));
    }

    void moreThanAPageMayArriveWhileItIsRead_data()
    {
        QTest::addColumn<Seq>("told");
        for (const Seq told : {49, 50, 51, 99, 100, 101, 160, 1000})
            QTest::addRow("%lld", qlonglong(told)) << told;
    }

    void moreThanAPageMayArriveWhileItIsRead()
    {
        QFETCH(Seq, told);
        for (const Seq seen : {Seq(1), told / 2, told, told + 1}) { // how much was stored when the read looked
            Bench b;
            b.tell(1, 1);
            b.ask();
            b.tell(2, told);
            b.answer(b.snapshot(seen));
            const Seq last = std::max(told, seen);
            QCOMPARE(b.readsAsked, 1);
            QCOMPARE(seqs(*b.answers.back()), range(std::max<Seq>(1, last - pageSize + 1), last));
            QCOMPARE(b.answers.back()->hasMore, last > pageSize);
        }
    }

    void whatChangesIsReadAgain()
    {
        Bench b;
        b.ask();
        b.answer(b.snapshot(3));
        b.recent.forget(lounge);
        QCOMPARE(b.recent.bytes(), 0);
        b.ask();
        QCOMPARE(b.readsAsked, 2);
        b.recent.forget(lounge); // what is on its way may have been read before the change
        b.answer(b.snapshot(3));
        QCOMPARE(b.answers.size(), size_t(1));
        b.answer(b.snapshot(3));
        QCOMPARE(b.readsAsked, 3);
        QCOMPARE(b.answers.size(), size_t(2));
    }

    void anAnswerMayAskAgain()
    {
        Bench b;
        QList<Seq> again;
        b.recent.read(lounge, {&b.context, [&](const Result<rest::MessagePage> &) { again = seqs(*b.recent.find(lounge)); }});
        b.answer(b.snapshot(3));
        QCOMPARE(again, range(1, 3));
    }

    void whatNobodyAskedForGoesFirst()
    {
        const auto fill = [](Bench &b, RoomId room) {
            b.ask(room);
            b.answer(StoredPage {{message(1, room, QString(1000, u'x'))}, false});
        };
        Bench one;
        fill(one, {1});
        const qsizetype each = one.recent.bytes();
        QVERIFY(each > 5000); // in UTF-16, and in UTF-8 of up to three bytes each
        Bench b(3 * each);
        for (const RoomId room : {RoomId {1}, RoomId {2}, RoomId {3}})
            fill(b, room);
        QCOMPARE(b.recent.bytes(), 3 * each);
        QVERIFY(b.recent.find({1}));
        fill(b, {4});
        QCOMPARE(b.recent.bytes(), 3 * each);
        QVERIFY(!b.recent.find({2}));
        QVERIFY(b.recent.find({3}) && b.recent.find({1}));
        // What is said later counts as well, also in a room that is the largest itself.
        b.recent.add(message(2, {1}, QString(1000, u'x')));
        QVERIFY(!b.recent.find({4}));
        QVERIFY(b.recent.find({3}));
        b.recent.add(message(3, {1}, QString(4000, u'x')));
        QVERIFY(!b.recent.find({1}));
        QVERIFY(b.recent.bytes() <= 3 * each);
    }

    void thePageIsAnsweredThoughItIsTooLargeToKeep()
    {
        Bench b(10);
        b.ask();
        b.answer(b.snapshot(3));
        QCOMPARE(seqs(*b.answers.back()), range(1, 3));
        QCOMPARE(b.recent.bytes(), 0);
    }

    void aRoomThatNobodyAsksForIsNotKeptUp()
    {
        Bench b;
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

QTEST_GUILESS_MAIN(hearth::TestRecentMessages)
#include "tst_RecentMessages.moc"
