// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"

using namespace Qt::StringLiterals;
using namespace hearth;

/// Which messages were reported, by whom and why.
class tst_StoreReports : public OverStore
{
    Q_OBJECT

    ReportStore &reports() { return m_store->reports(); }
    MessageId said(RoomId room) { return messages().append({room, m_ada.author(), u"hello"_s, {}, {}, noon})->message.id; }
    NewReport by(const User &user, MessageId message, const QDateTime &at = noon)
    {
        return {message, m_room.id, user.id, u"rude"_s, at};
    }
    qint64 count(MessageId message)
    {
        qint64 count = -1;
        (void)reports().of(message, 1, count);
        return count;
    }

private Q_SLOTS:
    void theyStayUntilTheyAreSettled()
    {
        const User bob = addUser(u"bob"_s);
        const MessageId message = said(m_room.id);
        QVERIFY(reports().add(by(bob, message))->isNew);
        QVERIFY(!reports().add(by(bob, message, later))->isNew);
        reopen();
        QCOMPARE(*reports().open(), (QList {OpenReport {message, m_room.id, m_ada.id}}));
        qint64 all = 0;
        QCOMPARE(*reports().of(message, 10, all), (QList {Complaint {bob.author(), u"rude"_s, noon}}));
        QCOMPARE(all, 1);
        QCOMPARE(*reports().settle(message), true);
        QCOMPARE(*reports().settle(message), false);
        QVERIFY(reports().open()->isEmpty());
        QVERIFY(reports().of(message, 10, all)->isEmpty());
        QVERIFY(!reports().add(by(bob, message))->isNew); // once, also then
        QCOMPARE(count(message), 0);
    }

    void theNewestAreFirstAndAllAreCounted()
    {
        const MessageId message = said(m_room.id);
        for (int i = 0; i < 5; ++i)
            QVERIFY(reports().add(by(addUser(u"user%1"_s.arg(i)), message, noon.addSecs(i)))->isNew);
        qint64 all = 0;
        const auto some = reports().of(message, 2, all);
        QCOMPARE(all, 5);
        QCOMPARE(some->size(), 2);
        QCOMPARE(some->first().by.username, u"user4"_s);
        QCOMPARE(reports().open()->size(), 1);
    }

    void onePersonHasSoManyThatAreOpen()
    {
        const User bob = addUser(u"bob"_s);
        for (int i = 0; i < 2; ++i)
            QVERIFY(reports().add(by(bob, said(m_room.id)), 2));
        QCOMPARE(reports().add(by(bob, said(m_room.id)), 2).error().code, ErrorCode::LimitReached);
        QCOMPARE(*reports().settle(reports().open()->first().message), true);
        QVERIFY(reports().add(by(bob, said(m_room.id)), 2));
    }

    void ofTooManyWhoeverHasMostLosesTheOldest()
    {
        const User bob = addUser(u"bob"_s);
        const User cem = addUser(u"cem"_s);
        QList<MessageId> of;
        for (int i = 0; i < 3; ++i) {
            of += said(m_room.id);
            QVERIFY(reports().add(by(bob, of.last(), noon.addSecs(i)), 20, 3)->pushedOut.isEmpty());
        }
        const MessageId other = said(m_room.id);
        QCOMPARE(reports().add(by(cem, other, noon), 20, 3)->pushedOut, QList {of.first()});
        QCOMPARE(count(other), 1);
        QCOMPARE(count(of.first()), 0);
        QCOMPARE(reports().open()->size(), 3);
    }

    void settledOnesAreForgottenInTheEnd()
    {
        const User bob = addUser(u"bob"_s);
        const MessageId first = said(m_room.id);
        for (int i = 0; i <= ReportStore::mostSettledOfUser; ++i) {
            const MessageId message = i == 0 ? first : said(m_room.id);
            QVERIFY(reports().add(by(bob, message, noon.addSecs(i)))->isNew);
            QCOMPARE(*reports().settle(message), true);
        }
        QVERIFY(reports().add(by(bob, said(m_room.id), noon.addSecs(1'000)))->isNew);
        QVERIFY(reports().add(by(bob, first, noon.addSecs(1'001)))->isNew);
    }

    void aRoomThatIsGoneTakesThemAlong()
    {
        const User bob = addUser(u"bob"_s);
        const MessageId message = said(m_room.id);
        QVERIFY(reports().add(by(bob, message))->isNew);
        QVERIFY(rooms().remove(m_room.id, later));
        QVERIFY(reports().open()->isEmpty());
        QCOMPARE(count(message), 0);
    }
};

QTEST_GUILESS_MAIN(tst_StoreReports)
#include "tst_StoreReports.moc"
