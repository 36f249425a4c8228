// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// Who is typing, and when that ends.
class tst_Typing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingEndsByItself()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        f.forget();
        QVERIFY(f.chat->typing.set({ada, u"phone"_s}, room, true));
        f.clock.advance(5s);
        QVERIFY(f.chat->typing.set({ada, u"phone"_s}, room, true));
        f.clock.advance(5999ms);
        QCOMPARE(f.heard<TypingNoticed>().size(), 2);
        f.clock.advance(1ms);
        QCOMPARE(f.heard<TypingNoticed>().size(), 3);
        QCOMPARE(f.heard<TypingNoticed>().last().typing, false);
        QCOMPARE(f.heard<TypingNoticed>().last().user->id, ada);
        f.clock.advance(60s);
        QCOMPARE(f.heard<TypingNoticed>().size(), 3);
    }

    void whereManyTypeNotAllOfItIsTold()
    {
        ChatOptions options;
        options.typingOfRoom = {2, 1s};
        ChatFixture f(options);
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const RoomId other = f.addRoom(ada, u"Attic"_s);
        f.forget();
        for (int i = 0; i < 3; ++i)
            QVERIFY(f.chat->typing.set({ada}, room, true));
        QCOMPARE(f.heard<TypingNoticed>().size(), 2);
        QVERIFY(f.chat->typing.set({ada}, other, true)); // each room for itself
        QCOMPARE(f.heard<TypingNoticed>().size(), 3);
        QVERIFY(f.chat->typing.set({ada}, room, false)); // what was told ends
        QCOMPARE(f.heard<TypingNoticed>().size(), 4);
        QVERIFY(f.chat->typing.set({ada}, room, true)); // what was not, does not
        QVERIFY(f.chat->typing.set({ada}, room, false));
        QCOMPARE(f.heard<TypingNoticed>().size(), 4);
        f.clock.advance(1s);
        QVERIFY(f.chat->typing.set({ada}, room, true));
        QCOMPARE(f.heard<TypingNoticed>().size(), 5);
    }

    void ofOneAddressNotAllOfItIsTold()
    {
        ChatOptions options;
        options.typingOfAddress = {2, 1s};
        ChatFixture f(options);
        const UserId ada = f.addUser(u"ada"_s);
        const QList<UserId> guests {f.addUser(u"bob"_s), f.addUser(u"cem"_s), f.addUser(u"dan"_s)};
        QList<RoomId> rooms;
        for (const QString &name : {u"Lounge"_s, u"Attic"_s, u"Cellar"_s}) {
            rooms.append(f.addRoom(ada, name));
            for (const UserId guest : guests)
                QVERIFY(f.join({guest}, rooms.last()));
        }
        f.forget();
        for (int i = 0; i < 3; ++i) // others, in other rooms, all from there
            QVERIFY(f.chat->typing.set({guests[i], {}, u"10.0.0.1"_s}, rooms[i], true));
        QCOMPARE(f.heard<TypingNoticed>().size(), 2);
        QVERIFY(f.chat->typing.set({ada, {}, u"10.0.0.2"_s}, rooms[2], true));
        QCOMPARE(f.heard<TypingNoticed>().size(), 3);
        f.clock.advance(1s);
        QVERIFY(f.chat->typing.set({guests[2], {}, u"10.0.0.1"_s}, rooms[2], true));
        QCOMPARE(f.heard<TypingNoticed>().size(), 4);
    }

    void typingEndsWhenItIsSaidSo()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.chat->typing.set({ada}, room, false)); // was not typing: nobody is told
        QVERIFY(f.heard<TypingNoticed>().isEmpty());
        QVERIFY(f.chat->typing.set({ada}, room, true));
        QVERIFY(f.chat->typing.set({ada}, room, false));
        QCOMPARE(f.heard<TypingNoticed>().last().typing, false);
        f.clock.advance(60s);
        QCOMPARE(f.heard<TypingNoticed>().size(), 2);
    }

    void typingEndsWhenTheMessageArrives()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.chat->typing.set({ada}, room, true));
        QVERIFY(f.send({ada}, room, u"there"_s));
        QCOMPARE(f.heard<TypingNoticed>().size(), 2);
        QCOMPARE(f.heard<TypingNoticed>().last().typing, false);
    }

    void typingEndsWithItsConnectionAndNoOther()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.chat->typing.set({ada, u"phone"_s}, room, true));
        f.chat->typing.connectionClosed(u"desk"_s);
        QCOMPARE(f.heard<TypingNoticed>().size(), 1);
        f.chat->typing.connectionClosed(u"phone"_s);
        QCOMPARE(f.heard<TypingNoticed>().size(), 2);
        QCOMPARE(f.heard<TypingNoticed>().last().typing, false);
    }

    void typingEndsWhenLeaving()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.chat->typing.set({ada}, room, true));
        QVERIFY(f.leave({ada}, room));
        QCOMPARE(f.heard<TypingNoticed>().last().typing, false);
        QCOMPARE(f.chat->typing.set({ada}, room, true).error().code, ErrorCode::NotAMember);
    }

    void typingEndsWithAGuestsTime()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId guest = f.addUser(u"guest-1"_s, Role::Guest);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({guest}, room));
        QVERIFY(f.chat->typing.set({guest}, room, true));
        f.forget();
        f.chat->removeGuests({guest});
        QCOMPARE(f.heard<TypingNoticed>().size(), 1);
        QCOMPARE(f.heard<TypingNoticed>().first().typing, false);
        QCOMPARE(f.heard<TypingNoticed>().first().user->id, guest);
        f.clock.advance(60s);
        QCOMPARE(f.heard<TypingNoticed>().size(), 1);
    }

    void typingNoticesAreLimited()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        for (int i = 0; i < 20; ++i)
            QVERIFY(f.chat->typing.set({ada}, room, true));
        QCOMPARE(f.chat->typing.set({ada}, room, true).error().code, ErrorCode::RateLimited);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Typing)
#include "tst_Typing.moc"
