// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TimelineModel.h"

#include "FakeClock.h"
#include "Samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;
using namespace std::chrono_literals;

/// A timeline as Ada reads it, watched by QAbstractItemModelTester.
class tst_TimelineModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsMessagesInTheOrderOfTheirSeqs();
    void takesEachMessageOnce();
    void loadsAPageInFrontAsOneInsertion();
    void changesAnEditedMessageInPlace();
    void confirmsAPendingMessageInPlace();
    void movesAPendingMessageBehindNothingNewer();
    void confirmsByWhateverComesFirst();
    void neverTakesSomebodyElsesMessageForAPendingOne();
    void showsWhyAMessageFailed();
    void groupsAnAuthorsMessagesWithinFiveMinutes();
    void saysHowMuchLater();
    void startsADay();
    void renamesTodayAtMidnight();
    void keepsTheDividerWhereItWasPut();
    void findsTheFirstUnreadWhenItIsLoadedLater();
    void countsWhatCameWhileNotFollowing();
    void asksForOlderOnlyWhenThereAreAny();
    void forgetsTheOldestWhenTrimmed();
    void keepsWhatIsAroundTheReader();
    void countsNothingTwiceOnTheWayDown();
    void staysConsistentWhateverComesInWhateverOrder();
    void addsToAHundredThousandMessagesAtOnce();

private:
    QVariant get(int row, TimelineModel::Role role) const { return m_model->data(m_model->index(row), role); }
    QList<Seq> seqs() const
    {
        QList<Seq> seqs;
        for (int row = 0; row < m_model->count(); ++row)
            seqs.append(get(row, TimelineModel::SeqRole).toLongLong());
        return seqs;
    }
    void write(const QString &clientId) { m_model->setPending({clientId, u"mine"_s, morning, std::nullopt, false, {}}); }
    static Message mine(Seq seq, const QString &clientId)
    {
        Message message = samples::message(seq, ada);
        message.clientId = clientId;
        return message;
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_TimelineModel::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_model = std::make_unique<TimelineModel>(ada, m_clock.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_TimelineModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void tst_TimelineModel::keepsMessagesInTheOrderOfTheirSeqs()
{
    m_model->merge({message(5), message(3)});
    m_model->merge({message(4)});
    m_model->merge({message(1), message(6), message(2)});
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3, 4, 5, 6}));
    QCOMPARE(m_model->contiguousFrom(2), 6);
}

void tst_TimelineModel::takesEachMessageOnce()
{
    m_model->merge({message(1), message(1), message(2)});
    m_model->merge({message(2), message(3)});
    Message sameSeq = message(3);
    sameSeq.id = MessageId {9999};
    m_model->merge({sameSeq});
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3}));
    QCOMPARE(get(2, TimelineModel::MessageIdRole).toLongLong(), 1003);
}

void tst_TimelineModel::loadsAPageInFrontAsOneInsertion()
{
    m_model->merge(messages(51, 100));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->merge(messages(1, 50));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(inserted[0][2].toInt(), 49);
    QCOMPARE(m_model->oldestSeq(), 1);
}

void tst_TimelineModel::changesAnEditedMessageInPlace()
{
    m_model->merge(messages(1, 3));
    Message edited = message(2, ben, 2, u"better"_s);
    edited.seq = 4; // the seq of the change
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->merge({edited});
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3}));
    QCOMPARE(get(1, TimelineModel::TextRole).toString(), u"better"_s);
    QVERIFY(changed.size() >= 1);
}

void tst_TimelineModel::confirmsAPendingMessageInPlace()
{
    m_model->merge(messages(1, 2));
    write(u"a"_s);
    QCOMPARE(get(2, TimelineModel::StateRole).toString(), u"sending"_s);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->merge({mine(3, u"a"_s)});
    QCOMPARE(moved.size() + inserted.size(), 0);
    QCOMPARE(m_model->count(), 3);
    QCOMPARE(get(2, TimelineModel::StateRole).toString(), u"sent"_s);
    QCOMPARE(get(2, TimelineModel::SeqRole).toLongLong(), 3);
}

void tst_TimelineModel::movesAPendingMessageBehindNothingNewer()
{
    m_model->merge(messages(1, 2));
    write(u"a"_s);
    write(u"b"_s);
    m_model->merge({message(4)}); // somebody was faster
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 4, 0, 0}));
    m_model->merge({mine(3, u"b"_s)});
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3, 4, 0}));
    QCOMPARE(get(4, TimelineModel::ClientIdRole).toString(), u"a"_s);
    m_model->merge({mine(5, u"a"_s)});
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3, 4, 5}));
}

void tst_TimelineModel::confirmsByWhateverComesFirst()
{
    write(u"a"_s);
    m_model->merge({message(1), mine(2, u"a"_s), message(3)}); // catch-up
    m_model->merge({mine(2, u"a"_s)}); // and then the ack
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3}));
    write(u"b"_s);
    m_model->merge({mine(4, u"b"_s)});
    m_model->setPending({u"b"_s, u"again"_s, morning, std::nullopt, false, {}}); // sent again after all
    m_model->merge({mine(4, u"b"_s)});
    QCOMPARE(seqs(), (QList<Seq> {1, 2, 3, 4}));
}

void tst_TimelineModel::neverTakesSomebodyElsesMessageForAPendingOne()
{
    write(u"a"_s);
    Message theirs = message(1, ben);
    theirs.clientId = u"a"_s;
    m_model->merge({theirs});
    QCOMPARE(m_model->count(), 2);
    QCOMPARE(get(1, TimelineModel::StateRole).toString(), u"sending"_s);
}

void tst_TimelineModel::showsWhyAMessageFailed()
{
    write(u"a"_s);
    m_model->setPending({u"a"_s, u"mine"_s, morning, std::nullopt, true, u"You may not."_s});
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(get(0, TimelineModel::StateRole).toString(), u"failed"_s);
    QCOMPARE(get(0, TimelineModel::ErrorRole).toString(), u"You may not."_s);
    m_model->removePending(u"a"_s);
    QCOMPARE(m_model->count(), 0);
}

void tst_TimelineModel::groupsAnAuthorsMessagesWithinFiveMinutes()
{
    m_model->merge({message(1, ben, 0), message(2, ben, 5), message(3, ben, 11), message(4, ada, 11)});
    QVERIFY(get(0, TimelineModel::ShowAuthorRole).toBool());
    QVERIFY(!get(1, TimelineModel::ShowAuthorRole).toBool());
    QVERIFY(get(2, TimelineModel::ShowAuthorRole).toBool());
    QVERIFY(get(3, TimelineModel::ShowAuthorRole).toBool());
    QVERIFY(get(3, TimelineModel::IsOwnRole).toBool());
}

void tst_TimelineModel::saysHowMuchLater()
{
    m_model->merge({message(1, ben, 0), message(2, ben, 60), message(3, ben, 125), message(4, ben, 305)});
    QCOMPARE(get(1, TimelineModel::GapTextRole).toString(), QString());
    QCOMPARE(get(2, TimelineModel::GapTextRole).toString(), u"1 hour later"_s);
    QCOMPARE(get(3, TimelineModel::GapTextRole).toString(), u"3 hours later"_s);
}

void tst_TimelineModel::startsADay()
{
    m_model->merge({message(2, ben, 24 * 60), message(3, ben, 24 * 60 + 1)});
    QVERIFY(get(0, TimelineModel::ShowDayRole).toBool());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->merge({message(1, ben, 0)});
    QVERIFY(get(0, TimelineModel::ShowDayRole).toBool());
    QVERIFY(get(1, TimelineModel::ShowDayRole).toBool());
    QVERIFY(!get(2, TimelineModel::ShowDayRole).toBool());
    QCOMPARE(get(1, TimelineModel::GapTextRole).toString(), QString());
    m_model->merge({message(4, ben, 24 * 60 + 2)});
    QVERIFY(changed.size() >= 1);
}

void tst_TimelineModel::renamesTodayAtMidnight()
{
    Message now = message(1);
    now.createdAt = m_clock->now();
    m_model->merge({now});
    QCOMPARE(get(0, TimelineModel::DayTextRole).toString(), u"Today"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_clock->advance(24h);
    QVERIFY(changed.size() >= 1);
    QCOMPARE(get(0, TimelineModel::DayTextRole).toString(), u"Yesterday"_s);
}

void tst_TimelineModel::keepsTheDividerWhereItWasPut()
{
    m_model->merge({message(1), message(2), message(3, ada), message(4)});
    m_model->setUnreadAfter(2);
    QCOMPARE(m_model->rowOfFirstUnread(), 3); // one's own is not unread
    QVERIFY(get(3, TimelineModel::IsFirstUnreadRole).toBool());
    m_model->setLastReadSeq(4);
    m_model->merge(messages(5, 9));
    QCOMPARE(m_model->rowOfFirstUnread(), 3);
    m_model->clearUnread();
    QCOMPARE(m_model->rowOfFirstUnread(), -1);
    QVERIFY(!get(3, TimelineModel::IsFirstUnreadRole).toBool());
}

void tst_TimelineModel::findsTheFirstUnreadWhenItIsLoadedLater()
{
    m_model->setUnreadAfter(10);
    QCOMPARE(m_model->rowOfFirstUnread(), -1);
    m_model->merge(messages(21, 30));
    QCOMPARE(m_model->firstUnreadSeq(), 21);
    m_model->merge(messages(6, 20));
    QCOMPARE(m_model->firstUnreadSeq(), 11);
    QCOMPARE(m_model->rowOfFirstUnread(), 5);
}

void tst_TimelineModel::countsWhatCameWhileNotFollowing()
{
    m_model->merge(messages(1, 3));
    m_model->merge({message(4)});
    QCOMPARE(m_model->newCount(), 0);
    m_model->setFollowing(false);
    m_model->merge({message(5), message(6), message(7, ada)});
    QCOMPARE(m_model->newCount(), 2);
    m_model->setFollowing(true);
    QCOMPARE(m_model->newCount(), 0);
}

void tst_TimelineModel::asksForOlderOnlyWhenThereAreAny()
{
    QSignalSpy wanted(m_model.get(), &TimelineModel::olderWanted);
    m_model->loadOlder();
    QCOMPARE(wanted.size(), 0);
    m_model->setCanLoadOlder(true);
    m_model->loadOlder();
    QCOMPARE(wanted.size(), 1);
    m_model->setLoadingOlder(true);
    m_model->loadOlder();
    QCOMPARE(wanted.size(), 1);
}

void tst_TimelineModel::forgetsTheOldestWhenTrimmed()
{
    m_model->merge(messages(1, 100));
    write(u"a"_s);
    m_model->setUnreadAfter(50);
    QCOMPARE(m_model->rowOfFirstUnread(), 50);
    m_model->trimOldest(10);
    QCOMPARE(m_model->rowOfFirstUnread(), -1);
    QCOMPARE(m_model->oldestSeq(), 91);
    QCOMPARE(m_model->count(), 11);
    QVERIFY(m_model->canLoadOlder());
    QCOMPARE(m_model->rowOfMessage(1001), -1);
    m_model->merge(messages(80, 90));
    QCOMPARE(m_model->oldestSeq(), 80);
    m_model->clearConfirmed();
    QCOMPARE(m_model->count(), 1);
}

void tst_TimelineModel::keepsWhatIsAroundTheReader()
{
    m_model->merge(messages(1, 100));
    write(u"a"_s);
    m_model->setUnreadAfter(80);
    QCOMPARE(m_model->rowOfFirstUnread(), 80);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->trimAround(50, 20);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(seqs(), [] {
        QList<Seq> seqs;
        for (Seq seq = 40; seq < 60; ++seq)
            seqs.append(seq);
        return seqs + QList<Seq> {0}; // what is not sent yet stays at the end
    }());
    QVERIFY(m_model->canLoadOlder());
    QVERIFY(m_model->canLoadNewer());
    QCOMPARE(m_model->rowOfFirstUnread(), -1);
    QCOMPARE(m_model->rowOfMessage(1060), -1);
    m_model->merge(messages(60, 100));
    QCOMPARE(m_model->rowOfFirstUnread(), 41); // the divider is where it was
    m_model->trimAround(1000, 20); // at an end, all of them on one side
    QCOMPARE(m_model->oldestSeq(), 81);
    QCOMPARE(m_model->newestSeq(), 100);
    m_model->trimAround(0, 10);
    QCOMPARE(m_model->oldestSeq(), 81);
    QCOMPARE(m_model->newestSeq(), 90);
}

void tst_TimelineModel::countsNothingTwiceOnTheWayDown()
{
    QSignalSpy newer(m_model.get(), &TimelineModel::newerWanted);
    QSignalSpy newest(m_model.get(), &TimelineModel::newestWanted);
    m_model->merge(messages(1, 10));
    m_model->loadNewer();
    m_model->loadNewest();
    QCOMPARE(newer.size() + newest.size(), 0); // the newest are here
    m_model->setFollowing(false);
    m_model->merge(messages(11, 30));
    QCOMPARE(m_model->newCount(), 20);
    m_model->trimAround(5, 10);
    m_model->loadNewer();
    m_model->loadNewest();
    QCOMPARE(newer.size(), 1);
    QCOMPARE(newest.size(), 1);
    QSignalSpy arrived(m_model.get(), &TimelineModel::latestArrived);
    m_model->merge(messages(11, 30)); // loaded again
    QCOMPARE(m_model->newCount(), 20);
    QCOMPARE(arrived.size(), 0);
    m_model->setCanLoadNewer(false);
    m_model->merge({message(31)});
    QCOMPARE(m_model->newCount(), 21);
    QCOMPARE(arrived.size(), 1);
}

void tst_TimelineModel::staysConsistentWhateverComesInWhateverOrder()
{
    QRandomGenerator random(20260101); // the same each time
    QSet<Seq> given;
    QSet<QString> waiting;
    for (int step = 0; step < 600; ++step) {
        switch (random.bounded(5)) {
        case 0: {
            const QString id = QString::number(step);
            write(id);
            waiting.insert(id);
            break;
        }
        case 1:
            if (!waiting.isEmpty()) {
                const QString id = *waiting.begin();
                Seq seq = random.bounded(1, 3000);
                while (given.contains(seq))
                    ++seq;
                m_model->merge({mine(seq, id)});
                given.insert(seq);
                waiting.remove(id);
            }
            break;
        default: {
            QList<Message> page;
            const Seq first = random.bounded(1, 3000);
            for (Seq seq = first; seq < first + random.bounded(1, 8); ++seq) {
                page.append(message(seq));
                given.insert(seq);
            }
            std::shuffle(page.begin(), page.end(), random);
            m_model->merge(page);
        }
        }
    }
    QList<Seq> expected = given.values();
    std::sort(expected.begin(), expected.end());
    expected += QList<Seq>(waiting.size(), 0);
    QCOMPARE(seqs(), expected);
}

void tst_TimelineModel::addsToAHundredThousandMessagesAtOnce()
{
    m_tester.reset(); // it looks at every row on every change
    m_model->merge(messages(50001, 100000));
    m_model->merge(messages(1, 50000));
    QCOMPARE(m_model->count(), 100000);
    QElapsedTimer timer;
    timer.start();
    for (Seq seq = 100001; seq <= 110000; ++seq)
        m_model->merge({message(seq)});
    // 10,000 insertions that each touched all rows would be a thousand million steps.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_model->newestSeq(), 110000);
    QCOMPARE(m_model->rowOfMessage(1000 + 77777), 77776);
}

QTEST_GUILESS_MAIN(tst_TimelineModel)
#include "tst_TimelineModel.moc"
