// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NoticeText.h"
#include "models/TypingNotice.h"
#include "session/people/Newcomer.h"
#include "session/reading/ReadMarker.h"
#include "session/writing/Composing.h"
#include "text/TextTraits.h"

#include "FakeClock.h"
#include "Samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::samples;
using namespace std::chrono_literals;

/// The small things one notices about others and tells about oneself: typing, reading, arriving.
class tst_Notices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhoIsTyping();
    void typingEndsAfterSixSeconds();
    void typingOfOtherRoomsWaitsForThem();
    void neverSaysThatOneselfIsTyping();
    void tellsOfTypingAtMostEveryThreeSeconds();
    void tellsThatTypingStopped();
    void whatWasSeenForASecondIsRead();
    void whatIsNotVisibleIsNotRead();
    void knowsEmoji_data();
    void knowsEmoji();
    void newcomersFindARoom();
    void namesThatRunLeftStandWhereOthersStand();
    void placesInNamesAreLetters();
};

void tst_Notices::saysWhoIsTyping()
{
    FakeClock clock;
    TypingNotice notice(ada.id, &clock);
    QSignalSpy changed(&notice, &TypingNotice::textChanged);
    notice.setRoom(RoomId {7});
    notice.setTyping(RoomId {7}, user(ben), true);
    QCOMPARE(notice.text(), u"Ben is typing"_s);
    notice.setTyping(RoomId {7}, user(ben), true);
    QCOMPARE(changed.size(), 1);
    notice.setTyping(RoomId {7}, user({UserId {3}, u"cy"_s, u"Cy"_s}), true);
    QCOMPARE(notice.text(), u"Ben and Cy are typing"_s);
    notice.setTyping(RoomId {7}, user({UserId {4}, u"di"_s, u"Di"_s}), true);
    QCOMPARE(notice.text(), u"Several people are typing"_s);
    notice.stopped(RoomId {7}, UserId {3});
    QCOMPARE(notice.text(), u"Ben and Di are typing"_s);
    notice.clear();
    QCOMPARE(notice.text(), QString());
}

void tst_Notices::namesThatRunLeftStandWhereOthersStand()
{
    const Author dov {UserId {3}, u"dov"_s, u"\u05D3\u05D1"_s};
    const QString name = u"\u2068\u05D3\u05D1\u2069"_s;
    const auto told = [&](const Notice &what) {
        Message message = samples::message(1, dov);
        message.kind = MessageKind::Notice;
        message.notice = what;
        return noticeText(message);
    };
    QCOMPARE(told({Notice::What::Pinned}), name + u" pinned a message"_s);
    QCOMPARE(
        told({Notice::What::Renamed, u"\u05D1\u05D9\u05EA"_s}), name + u" renamed the room to “\u2068\u05D1\u05D9\u05EA\u2069”"_s);
    QCOMPARE(told({Notice::What::Topic, u"\u05D1"_s}), name + u" set the topic: \u2068\u05D1\u2069"_s);
    QCOMPARE(told({Notice::What::Members, {}, {dov, ben}, 2, {dov}, 1}), name + u" and Ben joined, "_s + name + u" left"_s);
}

void tst_Notices::placesInNamesAreLetters()
{
    const Author odd {UserId {3}, u"odd"_s, u"%3 %1"_s};
    Message message = samples::message(1, ben);
    message.kind = MessageKind::Notice;
    message.notice = Notice {Notice::What::Members, {}, {odd, ben}, 5, {odd}, 4};
    QCOMPARE(noticeText(message), u"%3 %1, Ben and 3 more joined, %3 %1 and 3 more left"_s);
}

void tst_Notices::typingEndsAfterSixSeconds()
{
    FakeClock clock;
    TypingNotice notice(ada.id, &clock);
    notice.setRoom(RoomId {7});
    notice.setTyping(RoomId {7}, user(ben), true);
    clock.advance(4s);
    notice.setTyping(RoomId {7}, user(ben), true);
    clock.advance(5999ms);
    QCOMPARE(notice.text(), u"Ben is typing"_s);
    clock.advance(1ms);
    QCOMPARE(notice.text(), QString());
    QCOMPARE(clock.pending(), 0);
}

void tst_Notices::typingOfOtherRoomsWaitsForThem()
{
    FakeClock clock;
    TypingNotice notice(ada.id, &clock);
    notice.setRoom(RoomId {7});
    notice.setTyping(RoomId {8}, user(ben), true);
    QCOMPARE(notice.text(), QString());
    notice.setRoom(RoomId {8});
    QCOMPARE(notice.text(), u"Ben is typing"_s);
}

void tst_Notices::neverSaysThatOneselfIsTyping()
{
    FakeClock clock;
    TypingNotice notice(ada.id, &clock);
    notice.setRoom(RoomId {7});
    notice.setTyping(RoomId {7}, user(ada), true);
    QCOMPARE(notice.text(), QString());
}

void tst_Notices::tellsOfTypingAtMostEveryThreeSeconds()
{
    FakeClock clock;
    Composing composing(&clock);
    QSignalSpy told(&composing, &Composing::tell);
    for (int i = 0; i < 30; ++i) { // three seconds
        composing.edited(RoomId {7});
        clock.advance(100ms);
    }
    QCOMPARE(told.size(), 1);
    composing.edited(RoomId {7});
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[1][1].toBool(), true);
}

void tst_Notices::tellsThatTypingStopped()
{
    FakeClock clock;
    Composing composing(&clock);
    QSignalSpy told(&composing, &Composing::tell);
    composing.stop();
    QCOMPARE(told.size(), 0);
    composing.edited(RoomId {7});
    clock.advance(5s);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told[1][1].toBool(), false);
    composing.edited(RoomId {7});
    composing.edited(RoomId {8});
    QCOMPARE(told.size(), 5); // on, off, on in the other room
    QCOMPARE(told[3][0].value<RoomId>(), RoomId {7});
    QCOMPARE(told[3][1].toBool(), false);
}

void tst_Notices::whatWasSeenForASecondIsRead()
{
    FakeClock clock;
    ReadMarker marker(&clock);
    QSignalSpy read(&marker, &ReadMarker::read);
    marker.setRoom(RoomId {7}, 3);
    marker.setVisible(true);
    marker.seen(3);
    clock.advance(5s);
    QCOMPARE(read.size(), 0);
    marker.seen(5);
    clock.advance(900ms);
    marker.seen(6);
    clock.advance(100ms);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0][1].toLongLong(), 5); // 6 was there for 0.1 s only
    clock.advance(1s);
    QCOMPARE(read[1][1].toLongLong(), 6);
    marker.hold();
    marker.seen(9);
    clock.advance(5s);
    QCOMPARE(read.size(), 2);
}

void tst_Notices::whatIsNotVisibleIsNotRead()
{
    FakeClock clock;
    ReadMarker marker(&clock);
    QSignalSpy read(&marker, &ReadMarker::read);
    marker.setRoom(RoomId {7}, 0);
    marker.seen(5);
    clock.advance(5s);
    QCOMPARE(read.size(), 0);
    marker.setVisible(true);
    clock.advance(500ms);
    marker.setVisible(false);
    clock.advance(5s);
    QCOMPARE(read.size(), 0);
    marker.setVisible(true);
    marker.setRoom(RoomId {8}, 0);
    clock.advance(5s);
    QCOMPARE(read.size(), 0);
}

void tst_Notices::knowsEmoji_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("emojiOnly");
    QTest::newRow("one") << u"😀"_s << true;
    QTest::newRow("some with blanks") << u"👍 🎉"_s << true;
    QTest::newRow("skin tone") << u"👍🏽"_s << true;
    QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s << true;
    QTest::newRow("flag") << u"🇩🇪"_s << true;
    QTest::newRow("heart") << u"❤️"_s << true;
    QTest::newRow("keycap") << u"1️⃣"_s << true;
    QTest::newRow("eight") << u"😀😀😀😀😀😀😀😀"_s << true;
    QTest::newRow("nine") << u"😀😀😀😀😀😀😀😀😀"_s << false;
    QTest::newRow("with a word") << u"😀 hi"_s << false;
    QTest::newRow("digits") << u"12"_s << false;
    QTest::newRow("blank") << u"  "_s << false;
    QTest::newRow("text") << u"hello"_s << false;
}

void tst_Notices::knowsEmoji()
{
    QFETCH(QString, text);
    QFETCH(bool, emojiOnly);
    QCOMPARE(isEmojiOnly(text), emojiOnly);
}

void tst_Notices::newcomersFindARoom()
{
    const Room newer = room(5, u"newer"_s, std::nullopt);
    const Room oldest = room(2, u"oldest"_s, std::nullopt);
    Room hidden = room(1, u"hidden"_s, std::nullopt);
    hidden.kind = RoomKind::Private;
    const Newcomer joins = Newcomer::arrives(user(ben), {newer, hidden, oldest}, true);
    QCOMPARE(joins.action, Newcomer::Join);
    QCOMPARE(joins.room, RoomId {2});
    QCOMPARE(Newcomer::arrives(user(ben), {newer, oldest}, false).action, Newcomer::Nothing);
    QCOMPARE(Newcomer::arrives(user(ben), {newer, room(6, u"mine"_s)}, true).action, Newcomer::Nothing);
    QCOMPARE(Newcomer::arrives(user(ben), {hidden}, true).action, Newcomer::Nothing);
    QCOMPARE(Newcomer::arrives(user(ben), {}, true).action, Newcomer::Nothing);
    User owner = user(ada);
    owner.role = Role::Owner;
    QCOMPARE(Newcomer::arrives(owner, {}, false).action, Newcomer::CreateGeneral);
    QCOMPARE(Newcomer::arrives(owner, {oldest}, false).action, Newcomer::Nothing);
}

QTEST_GUILESS_MAIN(tst_Notices)
#include "tst_Notices.moc"
