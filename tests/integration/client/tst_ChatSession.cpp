// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdaAndBen.h"
#include "MentionCount.h"

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
    void mentionsAreThoseThatTheServerSays();
    void whatWasReadStaysRead();
    void whatIsReadAndWhatIsNotIsTheSameOnBothDevices();
    void roomsAreCreatedBrowsedJoinedAndLeft();
    void presenceIsSeenByOthers();
    void refusedActionsSayWhy();
    void signingOutEndsTheOtherDeviceToo();
};

void tst_ChatSession::ownerOfAFreshServerHasARoomAndNewcomersFindIt()
{
    QCOMPARE(m_ada->chat->conversation()->name(), u"General"_s);
    QCOMPARE(m_ada->chat->rooms()->list()->count(), 1);
    QCOMPARE(m_ben->chat->serverName(), u"Test"_s);
    QVERIFY(m_ben->chat->oneself()->isGuest());
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->chat->members()->list()->count(), 2, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->members()->list()->count(), 2, Persona::patience);
    // Who left on purpose is not pulled in again.
    m_ben->chat->rooms()->leave(m_ben->chat->conversation()->roomId());
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->rooms()->publicRooms()->count(), 1, Persona::patience);
    m_ben->chats();
    QTRY_VERIFY_WITH_TIMEOUT(m_ben->chat->rooms()->isLoaded(), Persona::patience);
    QCOMPARE(m_ben->chat->rooms()->list()->count(), 0);
}

void tst_ChatSession::aMessageAppearsAtOnceAndArrivesOnce()
{
    const QString hello = u"hello @"_s + m_ben->chat->oneself()->username();
    m_ada->chat->sending()->setDraft(hello);
    QVERIFY(m_ada->chat->sending()->send(hello));
    QCOMPARE(m_ada->chat->sending()->draft(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->texts(), QStringList {hello}, Persona::patience); // the disk has it
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->get(0, TimelineModel::StateRole).toString(), u"sent"_s, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->texts(), QStringList {hello}, Persona::patience);
    QVERIFY(m_ben->get(0, TimelineModel::IsMentionRole).toBool());
    QVERIFY(m_ben->chat->sending()->send(u"hello Ada"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->texts(), (QStringList {hello, u"hello Ada"_s}), Persona::patience);
    QVERIFY(m_ada->get(1, TimelineModel::AuthorIsGuestRole).toBool());
    QCOMPARE(m_ada->get(1, TimelineModel::SeqRole).toLongLong(), 2);
}

void tst_ChatSession::typingShowsAndEndsWithTheMessage()
{
    m_ada->chat->sending()->setDraft(u"h"_s);
    m_ada->chat->sending()->composing();
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->typing()->text(), u"Ada is typing"_s, Persona::patience);
    QCOMPARE(m_ada->chat->conversation()->typing()->text(), QString());
    m_ada->chat->sending()->setDraft({});
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->typing()->text(), QString(), Persona::patience);
    m_ada->chat->sending()->setDraft(u"hi"_s);
    m_ada->chat->sending()->composing();
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->typing()->text(), u"Ada is typing"_s, Persona::patience);
    QVERIFY(m_ada->chat->sending()->send(u"hi"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->texts().size(), 1, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->typing()->text(), QString(), Persona::patience);
}

void tst_ChatSession::unreadCountsAndNotificationsAreForRoomsOutOfView()
{
    QSignalSpy notified(m_ben->chat->inbox(), &Inbox::notify);
    m_ben->chat->rooms()->setNotify(m_ben->chat->conversation()->roomId(), u"all"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->notify(), u"all"_s, Persona::patience);
    m_ben->chat->reading()->setVisible(true, true);
    QVERIFY(m_ada->chat->sending()->send(u"in view"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->texts().size(), 1, Persona::patience);
    QCOMPARE(notified.size(), 0);
    QCOMPARE(m_ben->chat->rooms()->unreadTotal(), 0);
    m_ben->chat->reading()->markReadUpTo(1);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->timeline()->lastReadSeq(), 1, Persona::patience);
    m_ben->chat->reading()->setVisible(false, true);
    QVERIFY(m_ada->chat->sending()->send(u"are you there, @%1?"_s.arg(m_ben->chat->oneself()->username())));
    QTRY_COMPARE_WITH_TIMEOUT(notified.size(), 1, Persona::patience);
    QCOMPARE(notified[0][1].toString(), u"General"_s);
    QCOMPARE(notified[0][2].toString(), u"Ada"_s);
    QCOMPARE(notified[0][4].toBool(), true);
    QVERIFY(m_ada->chat->sending()->send(u"hm"_s));
    QTRY_COMPARE_WITH_TIMEOUT(notified.size(), 2, Persona::patience);
    QCOMPARE(notified[1][4].toBool(), false);
    QCOMPARE(m_ben->chat->rooms()->unreadTotal(), 2);
    QCOMPARE(mentionCount(m_ben->chat.get()), 1);
    QCOMPARE(m_ben->chat->conversation()->timeline()->rowOfFirstUnread(), 1);
    QCOMPARE(m_ada->chat->rooms()->unreadTotal(), 0); // one's own are never unread
    QVERIFY(m_ben->chat->sending()->send(u"yes"_s)); // who answers has read
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->rooms()->unreadTotal(), 0, Persona::patience);
    QCOMPARE(mentionCount(m_ben->chat.get()), 0);
    m_ben->chats();
    QVERIFY(m_ben->isInARoom());
    QCOMPARE(m_ben->chat->rooms()->unreadTotal(), 0);
}

void tst_ChatSession::mentionsAreThoseThatTheServerSays()
{
    QTemporaryDir folder;
    ChatSession phone(m_ben->chat->account(), folder.path(), &m_ben->clock);
    for (ChatSession *device : {m_ben->chat.get(), &phone})
        device->reading()->setVisible(false, false);
    phone.start();
    QTRY_VERIFY_WITH_TIMEOUT(phone.conversation()->roomId() != 0, Persona::patience);
    const auto count = [&](int unread, int mentions) {
        for (ChatSession *device : {m_ben->chat.get(), &phone}) {
            QTRY_COMPARE_WITH_TIMEOUT(device->rooms()->unreadTotal(), unread, Persona::patience);
            QTRY_COMPARE_WITH_TIMEOUT(mentionCount(device), mentions, Persona::patience);
        }
    };
    const QString ben = u'@' + m_ben->chat->oneself()->username();
    QSignalSpy notified(m_ben->chat->inbox(), &Inbox::notify);
    // A name alone names nobody.
    QVERIFY(m_ada->chat->sending()->send(u"Ben? ben!"_s));
    count(1, 0);
    QVERIFY(!m_ben->get(0, TimelineModel::IsMentionRole).toBool());
    QVERIFY(!m_ben->get(0, TimelineModel::NamedRole).isValid());
    QCOMPARE(notified.size(), 0);
    QVERIFY(m_ada->chat->sending()->send(ben + u" look"_s));
    count(2, 1);
    QTRY_COMPARE_WITH_TIMEOUT(notified.size(), 1, Persona::patience);
    QVERIFY(m_ben->get(1, TimelineModel::IsMentionRole).toBool());
    QVERIFY(m_ada->chat->sending()->send(u"@room all of you"_s));
    count(3, 2);
    QVERIFY(m_ben->get(2, TimelineModel::NamedRole).value<NamedInMessage>().everyone);
    QVERIFY(!m_ada->get(2, TimelineModel::IsMentionRole).toBool()); // it is hers
    // Edited, it names nobody; and then again.
    const qint64 second = m_ben->get(1, TimelineModel::MessageIdRole).toLongLong();
    const auto edit = [&](const QString &text) {
        QTRY_COMPARE_WITH_TIMEOUT(m_ada->get(1, TimelineModel::MessageIdRole).toLongLong(), second, Persona::patience);
        m_ada->chat->composition()->edit(MessageId {second}, m_ada->get(1, TimelineModel::TextRole).toString());
        m_ada->chat->composition()->setWords(text);
        m_ada->chat->composition()->save();
    };
    edit(u"never mind"_s);
    count(3, 1);
    QVERIFY(!m_ben->get(1, TimelineModel::IsMentionRole).toBool());
    edit(ben + u" after all"_s);
    count(3, 2);
    QVERIFY(m_ben->get(1, TimelineModel::IsMentionRole).toBool());
    QCOMPARE(notified.size(), 2); // of @room; nobody is told of an old message again
    // On the other device, in another program, and of what is kept on this machine.
    m_ben->chats();
    m_ben->chat->reading()->setVisible(false, false);
    QVERIFY(m_ben->isInARoom());
    QCOMPARE(mentionCount(m_ben->chat.get()), 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_ben->chat->connection()->isOnline(), Persona::patience);
    count(3, 2);
    QVERIFY(m_ben->get(1, TimelineModel::IsMentionRole).toBool());
    phone.reading()->setVisible(true, true);
    phone.reading()->markReadUpTo(2);
    count(1, 1);
    phone.reading()->setVisible(false, false);
    phone.reading()->markUnreadFrom(1);
    count(3, 2);
}

void tst_ChatSession::whatWasReadStaysRead()
{
    m_ben->chat->reading()->setVisible(false, true);
    for (int i = 1; i <= 3; ++i)
        QVERIFY(m_ada->chat->sending()->send(QString::number(i)));
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->rooms()->unreadTotal(), 3, Persona::patience);
    m_ben->chat->reading()->setVisible(true, true);
    m_ben->chat->reading()->markReadUpTo(2);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->rooms()->unreadTotal(), 1, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->reading()->state()->hasUnsent(), false, Persona::patience);
    m_ben->chats();
    QVERIFY(m_ben->isInARoom());
    QCOMPARE(m_ben->chat->rooms()->unreadTotal(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->timeline()->rowOfFirstUnread(), 2, Persona::patience);
}

void tst_ChatSession::whatIsReadAndWhatIsNotIsTheSameOnBothDevices()
{
    m_ben->chat->reading()->setVisible(false, false);
    QTemporaryDir folder;
    ChatSession phone(m_ben->chat->account(), folder.path(), &m_ben->clock);
    phone.reading()->setVisible(false, false);
    phone.start();
    QTRY_VERIFY_WITH_TIMEOUT(phone.conversation()->roomId() != 0, Persona::patience);
    for (int i = 1; i <= 3; ++i)
        QVERIFY(m_ada->chat->sending()->send(QString::number(i)));
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->rooms()->unreadTotal(), 3, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(phone.rooms()->unreadTotal(), 3, Persona::patience);
    m_ben->chat->reading()->setVisible(true, true);
    m_ben->chat->reading()->markReadUpTo(2);
    QTRY_COMPARE_WITH_TIMEOUT(phone.rooms()->unreadTotal(), 1, Persona::patience);
    // Who says something has read all; and what one said oneself is never unread.
    QVERIFY(phone.sending()->send(u"mine"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->rooms()->unreadTotal(), 0, Persona::patience);
    m_ben->chat->reading()->setVisible(false, false);
    phone.reading()->markUnreadFrom(2);
    QCOMPARE(phone.rooms()->unreadTotal(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->rooms()->unreadTotal(), 2, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->timeline()->rowOfFirstUnread(), 1, Persona::patience);
    QTRY_VERIFY_WITH_TIMEOUT(!phone.reading()->state()->hasUnsent(), Persona::patience);
    QCOMPARE(phone.rooms()->unreadTotal(), 2); // as the server says
}

void tst_ChatSession::roomsAreCreatedBrowsedJoinedAndLeft()
{
    QSignalSpy created(m_ada->chat->rooms(), &Rooms::created);
    m_ada->chat->rooms()->create(u"Garden"_s, u"Everything green"_s, u"public"_s);
    QTRY_COMPARE_WITH_TIMEOUT(created.size(), 1, Persona::patience);
    QCOMPARE(m_ada->chat->conversation()->name(), u"Garden"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->rooms()->publicRooms()->count(), 1, Persona::patience);
    const qint64 garden = created[0][0].toLongLong();
    QCOMPARE(m_ben->chat->rooms()->publicRooms()->roomIdAt(0), garden);
    QVERIFY(m_ada->chat->sending()->send(u"said before"_s));
    // It is shown once the disk has it.
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->texts().contains(u"said before"_s) && m_ada->allSent(), Persona::patience);

    m_ben->chat->rooms()->join(garden);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->conversation()->roomId(), garden, Persona::patience);
    QCOMPARE(m_ben->texts(), (QStringList {u"said before"_s}));
    QCOMPARE(m_ben->chat->rooms()->publicRooms()->count(), 0);
    QCOMPARE(m_ben->chat->conversation()->topic(), u"Everything green"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->chat->members()->list()->count(), 2, Persona::patience);
    QVERIFY(m_ben->chat->sending()->send(u"nice"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->texts().size(), 2, Persona::patience);

    m_ben->chat->rooms()->leave(garden);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->rooms()->list()->count(), 1, Persona::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ben->chat->rooms()->publicRooms()->count(), 1, Persona::patience);
    QCOMPARE(m_ben->chat->conversation()->name(), u"General"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->chat->members()->list()->count(), 1, Persona::patience);

    m_ada->chat->rooms()->create(u"Cellar"_s, {}, u"private"_s);
    QTRY_COMPARE_WITH_TIMEOUT(created.size(), 2, Persona::patience);
    QCOMPARE(m_ben->chat->rooms()->publicRooms()->rowOf(created[1][0].toLongLong()), -1);
}

void tst_ChatSession::presenceIsSeenByOthers()
{
    const auto statusOfBen = [this] {
        for (const User &user : m_ada->chat->members()->list()->users())
            if (user.displayName == u"Ben"_s)
                return user.status;
        return PresenceStatus::Offline;
    };
    QTRY_COMPARE_WITH_TIMEOUT(statusOfBen(), PresenceStatus::Online, Persona::patience);
    m_ben->chat->oneself()->setIdle(true);
    QTRY_COMPARE_WITH_TIMEOUT(statusOfBen(), PresenceStatus::Away, Persona::patience);
    m_ben->chat->oneself()->setIdle(false);
    QTRY_COMPARE_WITH_TIMEOUT(statusOfBen(), PresenceStatus::Online, Persona::patience);
    m_ben->chat->oneself()->setStatus(u"away"_s);
    m_ben->chat->oneself()->setIdle(true);
    m_ben->chat->oneself()->setIdle(false);
    QCOMPARE(m_ben->chat->oneself()->status(), u"away"_s); // chosen stays chosen
    QTRY_COMPARE_WITH_TIMEOUT(statusOfBen(), PresenceStatus::Away, Persona::patience);
    m_ben->chats(); // and is remembered
    QTRY_VERIFY_WITH_TIMEOUT(m_ben->chat->connection()->isOnline(), Persona::patience);
    QCOMPARE(m_ben->chat->oneself()->status(), u"away"_s);
    m_ben->chat.reset();
    QTRY_COMPARE_WITH_TIMEOUT(statusOfBen(), PresenceStatus::Offline, Persona::patience);
}

void tst_ChatSession::refusedActionsSayWhy()
{
    QSignalSpy failed(m_ben->chat->rooms(), &Rooms::failed);
    m_ben->chat->rooms()->create(m_ada->chat->conversation()->name().toUpper(), {}, u"public"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Persona::patience);
    QCOMPARE(failed[0][0].toString(), u"create"_s);
    QCOMPARE(failed[0][1].toString(), u"room_exists"_s);
    m_ben->chat->rooms()->join(4711);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, Persona::patience);
    QCOMPARE(failed[1][1].toString(), u"room_not_found"_s);
    m_ben->chat->sending()->setDraft(u"  "_s);
    QSignalSpy notSent(m_ben->chat->sending(), &Sending::failed);
    QVERIFY(!m_ben->chat->sending()->send(u"  "_s));
    QCOMPARE(notSent.size(), 1);
    QCOMPARE(notSent[0][2].toString(), u"text"_s);
    QCOMPARE(m_ben->chat->sending()->draft(), u"  "_s);
    m_ben->chat->rooms()->create(QString(65, u'x'), {}, u"public"_s);
    QCOMPARE(failed[2][3].toString(), u"name"_s);
}

void tst_ChatSession::signingOutEndsTheOtherDeviceToo()
{
    QTemporaryDir laptop;
    ChatSession other(m_ada->chat->account(), laptop.path(), &m_ada->clock);
    QSignalSpy otherEnded(&other, &ChatSession::ended);
    other.start();
    QTRY_VERIFY_WITH_TIMEOUT(other.connection()->isOnline(), Persona::patience);
    // The two devices hear each other.
    QTRY_VERIFY_WITH_TIMEOUT(other.conversation()->timeline() != nullptr, Persona::patience);
    QVERIFY(m_ada->chat->sending()->send(u"from the desktop"_s));
    QTRY_COMPARE_WITH_TIMEOUT(other.conversation()->timeline()->count(), 1, Persona::patience);
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
