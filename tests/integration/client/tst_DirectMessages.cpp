// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdaAndBen.h"
#include "session/Inbox.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// Talking to some people alone, and what of a room one is notified of.
class tst_DirectMessages : public AdaAndBen
{
    Q_OBJECT
private Q_SLOTS:
    void aConversationIsCalledByWhoIsInIt();
    void theOtherOneIsSeenToComeAndGo();
    void nobodyModeratesIt();
    void askingAgainOpensTheSame();
    void somebodyWhoIsNotThereIsSaidSo();
    void directMessagesNotifyUntilOneChoosesOtherwise();

private:
    /// Ada opens the conversation with Ben and is in it.
    void talk()
    {
        QSignalSpy opened(m_ada->chat->direct(), &DirectRooms::opened);
        m_ada->chat->direct()->open({m_ben->chat->oneself()->userId()});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Persona::patience);
        QCOMPARE(m_ada->chat->conversation()->kind(), u"direct"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->rooms()->list()->count(), 2, Persona::patience);
        m_direct = RoomId {opened[0][0].toLongLong()};
    }
    QVariant role(Persona &who, RoomListModel::Role role) const
    {
        const RoomListModel *rooms = who.chat->rooms()->list();
        return rooms->data(rooms->index(rooms->rowOf(m_direct.value)), role);
    }

    RoomId m_direct;
};

void tst_DirectMessages::aConversationIsCalledByWhoIsInIt()
{
    talk();
    QCOMPARE(m_ada->chat->conversation()->name(), u"Ben"_s);
    QCOMPARE(role(*m_ben, RoomListModel::NameRole).toString(), u"Ada"_s);
    QCOMPARE(role(*m_ben, RoomListModel::SectionRole).toString(), u"direct"_s);
    QCOMPARE(m_ben->chat->rooms()->list()->rowOf(m_direct.value), 1); // behind the rooms, whatever its name
    QVERIFY(m_ada->chat->sending()->send(u"only you"_s));
    QTRY_COMPARE_WITH_TIMEOUT(role(*m_ben, RoomListModel::UnreadRole).toInt(), 1, Persona::patience);
}

void tst_DirectMessages::theOtherOneIsSeenToComeAndGo()
{
    talk();
    QTRY_COMPARE_WITH_TIMEOUT(role(*m_ada, RoomListModel::StatusRole).toString(), u"online"_s, Persona::patience);
    m_ben->chat->oneself()->setStatus(u"away"_s);
    QTRY_COMPARE_WITH_TIMEOUT(role(*m_ada, RoomListModel::StatusRole).toString(), u"away"_s, Persona::patience);
    m_ben->chat.reset();
    QTRY_COMPARE_WITH_TIMEOUT(role(*m_ada, RoomListModel::StatusRole).toString(), u"offline"_s, Persona::patience);
    const RoomListModel *rooms = m_ada->chat->rooms()->list();
    QCOMPARE(rooms->data(rooms->index(0), RoomListModel::StatusRole).toString(), QString()); // of a room, nobody's
}

void tst_DirectMessages::nobodyModeratesIt()
{
    talk();
    const Moderating *may = m_ada->chat->moderating();
    const qint64 ben = m_ben->chat->oneself()->userId();
    const qint64 general = m_ada->chat->rooms()->list()->roomIdAt(0);
    QVERIFY(may->mayDeleteRoom(general) && may->mayModerate(general) && may->mayRemove(general, ben)); // she is the owner
    QVERIFY(!may->mayDeleteRoom(m_direct.value));
    QVERIFY(!may->mayModerate(m_direct.value));
    QVERIFY(!may->mayRemove(m_direct.value, ben));
}

void tst_DirectMessages::askingAgainOpensTheSame()
{
    talk();
    m_ada->chat->conversation()->open(m_ada->chat->rooms()->list()->roomIdAt(0));
    QSignalSpy opened(m_ada->chat->direct(), &DirectRooms::opened);
    m_ada->chat->direct()->open({m_ben->chat->oneself()->userId()});
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Persona::patience);
    QCOMPARE(m_ada->chat->conversation()->room(), m_direct);
    QCOMPARE(m_ada->chat->rooms()->list()->count(), 2);
}

void tst_DirectMessages::somebodyWhoIsNotThereIsSaidSo()
{
    QSignalSpy failed(m_ada->chat->direct(), &DirectRooms::failed);
    m_ada->chat->direct()->open({123456});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Persona::patience);
    QVERIFY(!failed[0][0].toString().isEmpty());
    QCOMPARE(m_ada->chat->conversation()->name(), u"General"_s);
}

void tst_DirectMessages::directMessagesNotifyUntilOneChoosesOtherwise()
{
    talk();
    QSignalSpy notified(m_ben->chat->inbox(), &Inbox::notify);
    QCOMPARE(role(*m_ben, RoomListModel::NotifyRole).toString(), u"all"_s);
    QVERIFY(m_ada->chat->sending()->send(u"one"_s));
    QTRY_COMPARE_WITH_TIMEOUT(notified.size(), 1, Persona::patience);
    QCOMPARE(notified[0][1].toString(), u"Ada"_s);

    m_ben->chat->rooms()->setNotify(m_direct.value, u"none"_s);
    QTRY_COMPARE_WITH_TIMEOUT(role(*m_ben, RoomListModel::NotifyRole).toString(), u"none"_s, Persona::patience);
    QVERIFY(m_ada->chat->sending()->send(u"two"_s));
    QTRY_COMPARE_WITH_TIMEOUT(role(*m_ben, RoomListModel::UnreadRole).toInt(), 2, Persona::patience);
    QCOMPARE(notified.size(), 1);

    m_ben->chat->rooms()->setNotify(m_direct.value, u"mentions"_s);
    QTRY_COMPARE_WITH_TIMEOUT(role(*m_ben, RoomListModel::NotifyRole).toString(), u"mentions"_s, Persona::patience);
    QVERIFY(m_ada->chat->sending()->send(u"three"_s));
    QVERIFY(m_ada->chat->sending()->send(u"four, @%1"_s.arg(m_ben->chat->oneself()->username())));
    QTRY_COMPARE_WITH_TIMEOUT(notified.size(), 2, Persona::patience);
    QCOMPARE(notified[1][4].toBool(), true);
    QCOMPARE(notified[1][3].toString(), u"four, @Ben (guest)"_s);

    QSignalSpy failed(m_ben->chat->rooms(), &Rooms::failed);
    m_ben->chat->rooms()->setNotify(m_direct.value, u"loudly"_s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toString(), u"notify"_s);
}

} // namespace hearth

QTEST_MAIN(hearth::tst_DirectMessages)
#include "tst_DirectMessages.moc"
