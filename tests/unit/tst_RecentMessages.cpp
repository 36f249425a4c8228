// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecentRoom.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// A change of the message: its text says which.
Message changed(Seq seq, ChangeNumber change)
{
    Message changed = message(seq, lounge, u"changed %1"_s.arg(change));
    changed.change = change;
    return changed;
}

/// A reply of `seq` to the message of `to`.
Message replyTo(Seq to, Seq seq)
{
    Message reply = message(seq);
    reply.replyTo = message(to).id;
    reply.reply = previewOf(message(to));
    return reply;
}

/// One order in which things happen, step by step: each answer must hold what was told before it.
class Order
{
public:
    Order(Seq before, bool changing, const QByteArray &steps)
        : m_changing(changing)
        , m_stored(before)
        , m_told(before)
    {
        for (const char step : steps)
            take(step);
    }

    QByteArray possible() const
    {
        QByteArray steps = m_asked < 3 ? "A" : "";
        steps += m_stored < m_told + 2 ? "S" : "";
        steps += m_changing && m_changes < 2 && m_stored > 0 ? "C" : "";
        steps += !m_untold.isEmpty() ? "T" : "";
        if (!m_room.reads.empty())
            steps += m_looked ? "R" : "L";
        return steps;
    }
    const QString &wrong() const { return m_wrong; }

private:
    void take(char step)
    {
        switch (step) {
        case 'S': m_untold.append(message(++m_stored)); break;
        case 'C': { // the newest, and then the oldest of a page
            const Seq seq = m_changes == 0 ? m_stored : std::max<Seq>(1, m_stored - pageSize + 1);
            m_untold.append(changed(seq, ++m_changes));
            m_storedChanges[seq] = m_changes;
            break;
        }
        case 'T':
            if (const Message next = m_untold.takeFirst(); next.change > 0) {
                m_room.bus.publish(MessageChanged {next});
                m_toldChanges[next.seq] = next.change;
            } else {
                m_room.tell(next);
                m_told = next.seq;
            }
            break;
        case 'A':
            m_room.ask();
            ++m_asked;
            break;
        case 'L': // the read sees the database
            m_looked = m_room.snapshot(m_stored);
            for (Message &message : m_looked->messages)
                if (const ChangeNumber change = m_storedChanges.value(message.seq))
                    message = changed(message.seq, change);
            break;
        case 'R': m_room.answer(*std::exchange(m_looked, std::nullopt)); break;
        }
        for (const auto &answer : std::exchange(m_room.answers, {}))
            check(*answer);
        if (m_room.readsAsked > 1)
            m_wrong = u"was waited for although it was read already"_s;
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
        for (const Message &message : page.messages)
            if (message.change < m_toldChanges.value(message.seq) || message.change > m_storedChanges.value(message.seq))
                m_wrong = u"has %1 as it was by its change %2"_s.arg(message.seq).arg(message.change);
    }

    RecentRoom m_room;
    const bool m_changing;
    Seq m_stored;
    Seq m_told;
    ChangeNumber m_changes = 0;
    QHash<Seq, ChangeNumber> m_storedChanges;
    QHash<Seq, ChangeNumber> m_toldChanges;
    QList<Message> m_untold; ///< stored, in the order of commits
    int m_asked = 0;
    std::optional<StoredPage> m_looked;
    QString m_wrong;
};

} // namespace

/// What a page holds, in whatever order things happen.
class tst_RecentMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inEveryOrderAnAnswerHoldsWhatWasTold_data()
    {
        QTest::addColumn<Seq>("before");
        QTest::addColumn<bool>("changing");
        QTest::addColumn<int>("steps");
        for (const Seq before : {0, 1, 48, 49, 50, 51}) {
            QTest::addRow("%lld stored before", qlonglong(before)) << before << false << 9;
            QTest::addRow("%lld stored before, and changes", qlonglong(before)) << before << true << 8;
        }
    }

    void inEveryOrderAnAnswerHoldsWhatWasTold()
    {
        QFETCH(Seq, before);
        QFETCH(bool, changing);
        QFETCH(int, steps);
        QList<QByteArray> orders {{}};
        int complete = 0;
        while (!orders.isEmpty()) {
            const QByteArray taken = orders.takeLast();
            const Order order(before, changing, taken);
            QVERIFY2(order.wrong().isEmpty(), qPrintable(QString::fromLatin1(taken) + u": an answer "_s + order.wrong()));
            if (taken.size() == steps) {
                ++complete;
                continue;
            }
            for (const char next : order.possible())
                orders.append(taken + next);
        }
        QVERIFY(complete > 1000);
    }

    void whoAsksAtOnceWaitsForOneRead()
    {
        RecentRoom b;
        for (int i = 0; i < 20; ++i)
            b.ask();
        QCOMPARE(b.recent.waiting(), 20);
        QCOMPARE(b.readsAsked, 1);
        b.answer(b.snapshot(3));
        // One after the other: others have their turns, and what a large answer takes is counted before the next is made.
        QCOMPARE(b.answers.size(), size_t(1));
        QCOMPARE(b.recent.waiting(), 19);
        QTRY_COMPARE(b.answers.size(), size_t(20));
        QCOMPARE(b.recent.waiting(), 0);
        b.ask();
        QCOMPARE(b.readsAsked, 1);
        QCOMPARE(seqs(*b.answers.back()), range(1, 3));
        // The very same bytes for everyone.
        QCOMPARE(b.answers.back()->messages.last().json().utf8().constData(),
            b.answers.front()->messages.last().json().utf8().constData());
    }

    void aFailureIsToldAndNotKept()
    {
        RecentRoom b;
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
        RecentRoom b;
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
        RecentRoom b;
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

    void muchMayChangeWhileItIsRead()
    {
        RecentRoom b;
        b.ask();
        ChangeNumber change = 0;
        for (Seq seq = 300; seq > 0; --seq) // the newest first, as when all of somebody's is taken away
            b.bus.publish(MessageChanged {changed(seq, ++change)});
        b.answer(b.snapshot(300));
        QCOMPARE(b.readsAsked, 1);
        QCOMPARE(seqs(*b.answers.back()), range(251, 300));
        for (const Message &message : b.answers.back()->messages)
            QCOMPARE(message.change, 301 - message.seq);
    }

    void repliesShowWhatAMessageHasBecome()
    {
        RecentRoom b;
        b.tell(1, 100);
        StoredPage page = b.snapshot(100);
        page.messages[10] = replyTo(5, 61); // to one that is further back than the page
        page.messages[20] = replyTo(60, 71);
        b.ask();
        b.answer(page);
        b.bus.publish(MessagePosted {replyTo(60, 101), {}});
        const auto shown = [&](Seq seq) {
            b.ask();
            for (const Message &message : b.answers.back()->messages)
                if (message.seq == seq)
                    return message.reply->text;
            return QString();
        };
        b.bus.publish(MessageChanged {changed(60, 1)});
        b.bus.publish(MessageChanged {changed(5, 2)});
        QCOMPARE(shown(61), u"changed 2"_s);
        QCOMPARE(shown(71), u"changed 1"_s);
        QCOMPARE(shown(101), u"changed 1"_s);
        QCOMPARE(b.answers.back()->messages.last()->change, 0); // what shows it did not change
        Message gone = changed(60, 3);
        gone.text.clear();
        gone.deleted = true;
        b.bus.publish(MessageChanged {gone});
        QCOMPARE(shown(71), QString());
        QVERIFY(b.answers.back()->messages.last()->reply->deleted);
        QCOMPARE(b.readsAsked, 1);
    }

    void repliesShowWhatChangedWhileThePageIsRead()
    {
        RecentRoom b;
        b.ask();
        StoredPage page = b.snapshot(100);
        page.messages[10] = replyTo(5, 61);
        b.bus.publish(MessageChanged {changed(5, 1)});
        b.answer(page);
        QCOMPARE(b.readsAsked, 1);
        QCOMPARE(b.answers.back()->messages.at(10)->reply->text, u"changed 1"_s);
    }

    void aReplyToWhatChangedAmongManyIsShownAsItIs_data()
    {
        QTest::addColumn<Seq>("last");
        QTest::addColumn<int>("reads");
        QTest::newRow("a few") << Seq(60) << 1;
        QTest::newRow("as many as are held") << Seq(RecentMessages::mostChanged + 1) << 1;
        QTest::newRow("too many") << Seq(RecentMessages::mostChanged + 10) << 2;
    }
    void aReplyToWhatChangedAmongManyIsShownAsItIs()
    {
        QFETCH(Seq, last);
        QFETCH(int, reads);
        RecentRoom b;
        b.ask();
        StoredPage page = b.snapshot(last);
        const Seq reply = page.messages[10].seq;
        page.messages[10] = replyTo(5, reply);
        for (Seq seq = last; seq > 0; --seq)
            if (seq != reply)
                b.bus.publish(MessageChanged {changed(seq, last + 1 - seq)});
        b.answer(page);
        QCOMPARE(b.readsAsked, reads);
        if (reads > 1) {
            page.messages[10].reply = previewOf(changed(5, last - 4));
            b.answer(page);
        }
        QCOMPARE(b.answers.back()->messages.at(10)->reply->text, u"changed %1"_s.arg(last - 4));
    }

    void whatWasReadLaterThanItIsToldStays()
    {
        RecentRoom b;
        b.ask();
        b.bus.publish(MessageChanged {changed(2, 1)});
        StoredPage page = b.snapshot(3);
        page.messages[1] = changed(2, 5); // stored, and not told yet
        b.answer(page);
        QCOMPARE(b.answers.back()->messages.at(1)->change, 5);
        b.bus.publish(MessageChanged {changed(2, 4)});
        b.ask();
        QCOMPARE(b.answers.back()->messages.at(1)->change, 5);
        b.bus.publish(MessageChanged {changed(2, 6)});
        b.ask();
        QCOMPARE(b.answers.back()->messages.at(1)->text, u"changed 6"_s);
        QCOMPARE(b.readsAsked, 1);
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
            RecentRoom b;
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
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_RecentMessages)
#include "tst_RecentMessages.moc"
