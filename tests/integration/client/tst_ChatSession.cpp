// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdaAndBen.h"

using namespace hearth;
using namespace Qt::StringLiterals;

/// People at their desktops and a real server, over the real network.
class tst_ChatSession : public AdaAndBen
{
    Q_OBJECT
private Q_SLOTS:
    void ownerOfAFreshServerHasARoomAndNewcomersFindIt();
    void aMessageAppearsAtOnceAndArrivesOnce();
    void typingShowsAndEndsWithTheMessage();
    void unreadCountsAndNotificationsAreForRoomsOutOfView();
    void whatWasReadStaysRead();
    void roomsAreCreatedBrowsedJoinedAndLeft();
    void presenceIsSeenByOthers();
    void refusedActionsSayWhy();
    void signingOutEndsTheOtherDeviceToo();
};

void tst_ChatSession::ownerOfAFreshServerHasARoomAndNewcomersFindIt()
{
    QCOMPARE(m_ada->chat->currentRoomName(), u"General"_s);
    QCOMPARE(m_ada->chat->rooms()->count(), 1);
    QCOMPARE(m_ben->chat->serverName(), u"Test"_s);
    QVERIFY(m_ben->chat->isGuest());
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->chat->members()->count(), 2, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->members()->count(), 2, Persona::patience);
    // Who left on purpose is not pulled in again.
    m_ben->chat->leaveRoom(m_ben->chat->currentRoomId());
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->publicRooms()->count(), 1, Persona::patience);
    m_ben->chats();
    QTRY_VERIFY_WITH_TIMEOUT(m_ben->chat->roomsLoaded(), Persona::patience);
    QCOMPARE(m_ben->chat->rooms()->count(), 0);
}

void tst_ChatSession::aMessageAppearsAtOnceAndArrivesOnce()
{
    m_ada->chat->setDraft(u"hello Ben"_s);
    QVERIFY(m_ada->chat->send(u"hello Ben"_s));
    QCOMPARE(m_ada->chat->draft(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->texts(), (QStringList {u"hello Ben"_s}), Persona::patience); // the disk has it
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->get(0, TimelineModel::StateRole).toString(), u"sent"_s, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->texts(), (QStringList {u"hello Ben"_s}), Persona::patience);
    QVERIFY(m_ben->get(0, TimelineModel::IsMentionRole).toBool());
    QVERIFY(m_ben->chat->send(u"hello Ada"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->texts(), (QStringList {u"hello Ben"_s, u"hello Ada"_s}), Persona::patience);
    QVERIFY(m_ada->get(1, TimelineModel::AuthorIsGuestRole).toBool());
    QCOMPARE(m_ada->get(1, TimelineModel::SeqRole).toLongLong(), 2);
}

void tst_ChatSession::typingShowsAndEndsWithTheMessage()
{
    m_ada->chat->setDraft(u"h"_s);
    m_ada->chat->composing();
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->typing()->text(), u"Ada is typing"_s, Persona::patience);
    QCOMPARE(m_ada->chat->typing()->text(), QString());
    m_ada->chat->setDraft({});
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->typing()->text(), QString(), Persona::patience);
    m_ada->chat->setDraft(u"hi"_s);
    m_ada->chat->composing();
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->typing()->text(), u"Ada is typing"_s, Persona::patience);
    QVERIFY(m_ada->chat->send(u"hi"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->texts().size(), 1, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->typing()->text(), QString(), Persona::patience);
}

void tst_ChatSession::unreadCountsAndNotificationsAreForRoomsOutOfView()
{
    QSignalSpy notified(m_ben->chat.get(), &ChatSession::notify);
    m_ben->chat->setVisible(true, true);
    QVERIFY(m_ada->chat->send(u"in view"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->texts().size(), 1, Persona::patience);
    QCOMPARE(notified.size(), 0);
    QCOMPARE(m_ben->chat->unreadTotal(), 0);
    m_ben->chat->markReadUpTo(1);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->timeline()->lastReadSeq(), 1, Persona::patience);
    m_ben->chat->setVisible(false, true);
    QVERIFY(m_ada->chat->send(u"are you there, ben?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(notified.size(), 1, Persona::patience);
    QCOMPARE(notified[0][1].toString(), u"General"_s);
    QCOMPARE(notified[0][2].toString(), u"Ada"_s);
    QCOMPARE(notified[0][4].toBool(), true);
    QVERIFY(m_ada->chat->send(u"hm"_s));
    QTRY_COMPARE_WITH_TIMEOUT(notified.size(), 2, Persona::patience);
    QCOMPARE(notified[1][4].toBool(), false);
    QCOMPARE(m_ben->chat->unreadTotal(), 2);
    QCOMPARE(m_ben->chat->mentionTotal(), 1);
    QCOMPARE(m_ben->chat->timeline()->rowOfFirstUnread(), 1);
    QCOMPARE(m_ada->chat->unreadTotal(), 0); // one's own are never unread
    QVERIFY(m_ben->chat->send(u"yes"_s)); // who answers has read
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->unreadTotal(), 0, Persona::patience);
    QCOMPARE(m_ben->chat->mentionTotal(), 0);
    m_ben->chats();
    QVERIFY(m_ben->isInARoom());
    QCOMPARE(m_ben->chat->unreadTotal(), 0);
}

void tst_ChatSession::whatWasReadStaysRead()
{
    m_ben->chat->setVisible(false, true);
    for (int i = 1; i <= 3; ++i)
        QVERIFY(m_ada->chat->send(QString::number(i)));
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->unreadTotal(), 3, Persona::patience);
    m_ben->chat->setVisible(true, true);
    m_ben->chat->markReadUpTo(2);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->unreadTotal(), 1, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->hasUnsentReads(), false, Persona::patience);
    m_ben->chats();
    QVERIFY(m_ben->isInARoom());
    QCOMPARE(m_ben->chat->unreadTotal(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->timeline()->rowOfFirstUnread(), 2, Persona::patience);
}

void tst_ChatSession::roomsAreCreatedBrowsedJoinedAndLeft()
{
    QSignalSpy created(m_ada->chat.get(), &ChatSession::roomCreated);
    m_ada->chat->createRoom(u"Garden"_s, u"Everything green"_s, u"public"_s);
    QTRY_COMPARE_WITH_TIMEOUT(created.size(), 1, Persona::patience);
    QCOMPARE(m_ada->chat->currentRoomName(), u"Garden"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->publicRooms()->count(), 1, Persona::patience);
    const qint64 garden = created[0][0].toLongLong();
    QCOMPARE(m_ben->chat->publicRooms()->roomIdAt(0), garden);
    QVERIFY(m_ada->chat->send(u"said before"_s));
    // It is shown once the disk has it.
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->texts().contains(u"said before"_s) && m_ada->allSent(), Persona::patience);

    m_ben->chat->joinRoom(garden);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->currentRoomId(), garden, Persona::patience);
    QCOMPARE(m_ben->texts(), (QStringList {u"said before"_s}));
    QCOMPARE(m_ben->chat->publicRooms()->count(), 0);
    QCOMPARE(m_ben->chat->currentRoomTopic(), u"Everything green"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->chat->members()->count(), 2, Persona::patience);
    QVERIFY(m_ben->chat->send(u"nice"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->texts().size(), 2, Persona::patience);

    m_ben->chat->leaveRoom(garden);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->rooms()->count(), 1, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->publicRooms()->count(), 1, Persona::patience);
    QCOMPARE(m_ben->chat->currentRoomName(), u"General"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->chat->members()->count(), 1, Persona::patience);

    m_ada->chat->createRoom(u"Cellar"_s, {}, u"private"_s);
    QTRY_COMPARE_WITH_TIMEOUT(created.size(), 2, Persona::patience);
    QCOMPARE(m_ben->chat->publicRooms()->rowOf(created[1][0].toLongLong()), -1);
}

void tst_ChatSession::presenceIsSeenByOthers()
{
    const auto statusOfBen = [this] {
        for (const User &user : m_ada->chat->members()->users())
            if (user.displayName == u"Ben"_s)
                return user.status;
        return PresenceStatus::Offline;
    };
    QTRY_COMPARE_WITH_TIMEOUT(statusOfBen(), PresenceStatus::Online, Persona::patience);
    m_ben->chat->setIdle(true);
    QTRY_COMPARE_WITH_TIMEOUT(statusOfBen(), PresenceStatus::Away, Persona::patience);
    m_ben->chat->setIdle(false);
    QTRY_COMPARE_WITH_TIMEOUT(statusOfBen(), PresenceStatus::Online, Persona::patience);
    m_ben->chat->setStatus(u"away"_s);
    m_ben->chat->setIdle(true);
    m_ben->chat->setIdle(false);
    QCOMPARE(m_ben->chat->status(), u"away"_s); // chosen stays chosen
    QTRY_COMPARE_WITH_TIMEOUT(statusOfBen(), PresenceStatus::Away, Persona::patience);
    m_ben->chats(); // and is remembered
    QTRY_VERIFY_WITH_TIMEOUT(m_ben->chat->connection()->isOnline(), Persona::patience);
    QCOMPARE(m_ben->chat->status(), u"away"_s);
    m_ben->chat.reset();
    QTRY_COMPARE_WITH_TIMEOUT(statusOfBen(), PresenceStatus::Offline, Persona::patience);
}

void tst_ChatSession::refusedActionsSayWhy()
{
    QSignalSpy failed(m_ben->chat.get(), &ChatSession::actionFailed);
    m_ben->chat->createRoom(m_ada->chat->currentRoomName().toUpper(), {}, u"public"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Persona::patience);
    QCOMPARE(failed[0][0].toString(), u"create"_s);
    QCOMPARE(failed[0][1].toString(), u"room_exists"_s);
    m_ben->chat->joinRoom(4711);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, Persona::patience);
    QCOMPARE(failed[1][1].toString(), u"room_not_found"_s);
    m_ben->chat->setDraft(u"  "_s);
    QVERIFY(!m_ben->chat->send(u"  "_s));
    QCOMPARE(failed[2][3].toString(), u"text"_s);
    QCOMPARE(m_ben->chat->draft(), u"  "_s);
    m_ben->chat->createRoom(QString(65, u'x'), {}, u"public"_s);
    QCOMPARE(failed[3][3].toString(), u"name"_s);
}

void tst_ChatSession::signingOutEndsTheOtherDeviceToo()
{
    QTemporaryDir laptop;
    ChatSession other(m_ada->chat->account(), laptop.path(), &m_ada->clock);
    QSignalSpy otherEnded(&other, &ChatSession::ended);
    other.start();
    QTRY_VERIFY_WITH_TIMEOUT(other.connection()->isOnline(), Persona::patience);
    // The two devices hear each other.
    QTRY_VERIFY_WITH_TIMEOUT(other.timeline() != nullptr, Persona::patience);
    QVERIFY(m_ada->chat->send(u"from the desktop"_s));
    QTRY_COMPARE_WITH_TIMEOUT(other.timeline()->count(), 1, Persona::patience);
    QSignalSpy ended(m_ada->chat.get(), &ChatSession::ended);
    m_ada->chat->signOut();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Persona::patience);
    QCOMPARE(ended[0][0].toString(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(otherEnded.size(), 1, Persona::patience);
    QCOMPARE(otherEnded[0][0].toString(), u"unauthorized"_s);
    QVERIFY(!otherEnded[0][1].toString().isEmpty());
}

QTEST_GUILESS_MAIN(tst_ChatSession)
#include "tst_ChatSession.moc"
