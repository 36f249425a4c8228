// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverTimeline.h"

#include <QMetaEnum>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;

/// A timeline while somebody reads it: what is new, what is loaded, what is let go.
class tst_TimelineReading : public OverTimeline
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheDividerWhereItWasPut();
    void findsTheFirstUnreadWhenItIsLoadedLater();
    void countsWhatCameWhileNotFollowing();
    void asksForOlderOnlyWhenThereAreAny();
    void forgetsTheOldestWhenTrimmed();
    void keepsWhatIsAroundTheReader();
    void countsNothingTwiceOnTheWayDown();
    void countsNoNotices();
    void callsItsRolesAsCodeDoes();
};

void tst_TimelineReading::callsItsRolesAsCodeDoes()
{
    const QHash<int, QByteArray> names = m_model->roleNames();
    const auto roles = QMetaEnum::fromType<TimelineModel::Role>();
    QVERIFY(roles.keyCount() > 20);
    for (int i = 0; i < roles.keyCount(); ++i) {
        QByteArray name = names.value(roles.value(i)) + "Role";
        name[0] = char(std::toupper(name[0]));
        QCOMPARE(name, QByteArray(roles.key(i)));
    }
}

void tst_TimelineReading::keepsTheDividerWhereItWasPut()
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

void tst_TimelineReading::findsTheFirstUnreadWhenItIsLoadedLater()
{
    m_model->setUnreadAfter(10);
    QCOMPARE(m_model->rowOfFirstUnread(), -1);
    m_model->merge(messages(21, 30));
    QCOMPARE(m_model->firstUnreadSeq(), 21);
    m_model->merge(messages(6, 20));
    QCOMPARE(m_model->firstUnreadSeq(), 11);
    QCOMPARE(m_model->rowOfFirstUnread(), 5);
}

void tst_TimelineReading::countsWhatCameWhileNotFollowing()
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

void tst_TimelineReading::countsNoNotices()
{
    const auto notice = [](Seq seq, const Author &by, const Notice &what) {
        Message message = samples::message(seq, by);
        message.kind = MessageKind::Notice;
        message.notice = what;
        return message;
    };
    m_model->setFollowing(false);
    m_model->merge({message(1, ada)});
    m_model->setUnreadAfter(1);
    m_model->merge({notice(2, ben, {Notice::What::Renamed, u"Kitchen @ada"_s}), notice(3, ada, {Notice::What::Archived}),
        notice(4, ben, {Notice::What::Members, {}, {ben, ada}, 4, {ben}, 1}), message(5)});
    QCOMPARE(m_model->countOthersAfter(1), 1);
    QCOMPARE(m_model->rows().countMentionsAfter(0), 0);
    QCOMPARE(m_model->firstUnreadSeq(), 5);
    QCOMPARE(m_model->newCount(), 1);
    QCOMPARE(m_model->rows().newestOwn()->seq, 1);
    QCOMPARE(get(1, TimelineModel::KindRole).toString(), u"notice"_s);
    QCOMPARE(get(1, TimelineModel::TextRole).toString(), u"Ben renamed the room to “Kitchen @ada”"_s);
    QCOMPARE(get(2, TimelineModel::TextRole).toString(), u"Ada Lovelace archived the room"_s);
    QVERIFY(!get(2, TimelineModel::IsOwnRole).toBool());
    QVERIFY(!get(2, TimelineModel::ShowAuthorRole).toBool());
    QCOMPARE(get(3, TimelineModel::TextRole).toString(), u"Ben, Ada Lovelace and 2 more joined, Ben left"_s);
    QCOMPARE(get(4, TimelineModel::KindRole).toString(), u"text"_s);
    QVERIFY(get(4, TimelineModel::ShowAuthorRole).toBool());
}

void tst_TimelineReading::asksForOlderOnlyWhenThereAreAny()
{
    QSignalSpy wanted(m_model->paging(), &TimelinePaging::olderWanted);
    m_model->paging()->loadOlder();
    QCOMPARE(wanted.size(), 0);
    m_model->paging()->setCanLoadOlder(true);
    m_model->paging()->loadOlder();
    QCOMPARE(wanted.size(), 1);
    m_model->paging()->setLoadingOlder(true);
    m_model->paging()->loadOlder();
    QCOMPARE(wanted.size(), 1);
}

void tst_TimelineReading::forgetsTheOldestWhenTrimmed()
{
    m_model->merge(messages(1, 100));
    write(u"a"_s);
    m_model->setUnreadAfter(50);
    QCOMPARE(m_model->rowOfFirstUnread(), 50);
    m_model->trimOldest(10);
    QCOMPARE(m_model->rowOfFirstUnread(), -1);
    QCOMPARE(m_model->rows().oldestSeq(), 91);
    QCOMPARE(m_model->count(), 11);
    QVERIFY(m_model->paging()->canLoadOlder());
    QCOMPARE(m_model->rowOfMessage(1001), -1);
    m_model->merge(messages(80, 90));
    QCOMPARE(m_model->rows().oldestSeq(), 80);
    m_model->clearConfirmed();
    QCOMPARE(m_model->count(), 1);
}

void tst_TimelineReading::keepsWhatIsAroundTheReader()
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
    QVERIFY(m_model->paging()->canLoadOlder());
    QVERIFY(m_model->paging()->canLoadNewer());
    QCOMPARE(m_model->rowOfFirstUnread(), -1);
    QCOMPARE(m_model->rowOfMessage(1060), -1);
    m_model->merge(messages(60, 100));
    QCOMPARE(m_model->rowOfFirstUnread(), 41); // the divider is where it was
    m_model->trimAround(1000, 20); // at an end, all of them on one side
    QCOMPARE(m_model->rows().oldestSeq(), 81);
    QCOMPARE(m_model->newestSeq(), 100);
    m_model->trimAround(0, 10);
    QCOMPARE(m_model->rows().oldestSeq(), 81);
    QCOMPARE(m_model->newestSeq(), 90);
}

void tst_TimelineReading::countsNothingTwiceOnTheWayDown()
{
    QSignalSpy newer(m_model->paging(), &TimelinePaging::newerWanted);
    QSignalSpy newest(m_model->paging(), &TimelinePaging::newestWanted);
    m_model->merge(messages(1, 10));
    m_model->paging()->loadNewer();
    m_model->paging()->loadNewest();
    QCOMPARE(newer.size() + newest.size(), 0); // the newest are here
    m_model->setFollowing(false);
    m_model->merge(messages(11, 30));
    QCOMPARE(m_model->newCount(), 20);
    m_model->trimAround(5, 10);
    m_model->paging()->loadNewer();
    m_model->paging()->loadNewest();
    QCOMPARE(newer.size(), 1);
    QCOMPARE(newest.size(), 1);
    QSignalSpy arrived(m_model.get(), &TimelineModel::latestArrived);
    m_model->merge(messages(11, 30)); // loaded again
    QCOMPARE(m_model->newCount(), 20);
    QCOMPARE(arrived.size(), 0);
    m_model->paging()->setCanLoadNewer(false);
    m_model->merge({message(31)});
    QCOMPARE(m_model->newCount(), 21);
    QCOMPARE(arrived.size(), 1);
}

QTEST_GUILESS_MAIN(tst_TimelineReading)
#include "tst_TimelineReading.moc"
