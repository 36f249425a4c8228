// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// Joining and leaving, however many do it at once.
class tst_Memberships : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joiningAnswersWithTheRoomAsItIs()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        for (int i = 1; i <= 55; ++i)
            QVERIFY(f.send({ada}, room, QString::number(i)));
        const auto joined = f.join({bob, u"phone"_s}, room);
        QVERIFY(joined);
        QCOMPARE(joined->messages.size(), 50);
        QCOMPARE(joined->messages.last()->seq, 55);
        QCOMPARE(joined->members.size(), 2);
        QCOMPARE(joined->room.memberCount, 2);
        QCOMPARE(joined->room.membership, std::optional(Membership {RoomRole::Member, 55, 0}));
        QCOMPARE(f.heard<MemberJoined>().size(), 1);
        QCOMPARE(f.heard<MemberJoined>().first().user->id, bob);
        QCOMPARE(f.heard<MemberJoined>().first().connection, u"phone"_s);
    }

    void joiningAgainChangesNothing()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const auto joined = f.join({ada}, room);
        QCOMPARE(joined->room.membership->role, RoomRole::Owner);
        QVERIFY(f.heard<MemberJoined>().isEmpty());
    }

    void joiningTwiceAtOnceIsToldOnce()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        int answered = 0;
        for (int i = 0; i < 2; ++i)
            f.chat->rooms.join({bob}, room, {this, [&](const Result<events::RoomJoined> &joined) { answered += joined ? 1 : 0; }});
        QTRY_COMPARE(answered, 2);
        QCOMPARE(f.heard<MemberJoined>().size(), 1);
    }

    void twentyWhoJoinAtOnceWaitForOneRead()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.send({ada}, room, u"hello"_s));
        QList<UserId> others;
        for (int i = 0; i < 20; ++i)
            others.append(f.addUser(u"user%1"_s.arg(i)));
        HeldReaders held(*f.storage);
        int answered = 0;
        for (const UserId other : others)
            f.chat->rooms.join(
                {other}, room, {this, [&](const Result<events::RoomJoined> &joined) {
                                    answered += joined && joined->messages.size() == 1 && joined->members.size() == 21 ? 1 : 0;
                                }});
        QTRY_COMPARE(f.heard<MemberJoined>().size(), 20); // all are stored, and want their page
        QCOMPARE(f.storage->waitingReads(), 1);
        QCOMPARE(answered, 0);
        held.release();
        QTRY_COMPARE(answered, 20);
    }

    void joiningARoomThatSomebodyJustJoinedReadsNothing()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.send({ada}, room, u"hello"_s));
        QVERIFY(f.join({ada}, room));
        const HeldReaders held(*f.storage);
        QVERIFY(f.send({ada}, room, u"there"_s));
        const auto joined = f.join({bob}, room);
        QVERIFY(joined);
        QCOMPARE(joined->messages.size(), 2);
        QCOMPARE(joined->messages.last()->text, u"there"_s);
        QCOMPARE(f.storage->waitingReads(), 0);
        // Who waits is bounded by what is read; who need not wait is let in whatever waits.
        f.storage->read<void>(this, [](Store &) -> Result<void> { return {}; }, [](const Result<void> &) {});
        QCOMPARE(f.storage->waitingReads(), 1);
        QVERIFY(f.join({ada}, room));
    }

    void whoLeavesAPrivateRoomWhileItsPageIsReadIsToldNothing()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId secret = f.addRoom(ada, u"Attic"_s, RoomKind::Private);
        HeldReaders held(*f.storage);
        std::optional<Result<events::RoomJoined>> joined;
        f.chat->rooms.join({ada}, secret, {this, [&](const Result<events::RoomJoined> &answer) { joined = answer; }});
        QVERIFY(f.leave({ada}, secret));
        QVERIFY(!joined);
        held.release();
        QTRY_VERIFY(joined);
        QCOMPARE(joined->error().code, ErrorCode::RoomNotFound);
    }

    void nothingSaidWhileJoiningIsMissed()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QSet<Seq> seen;
        std::optional<events::RoomJoined> joined;
        // Bob hears what is posted after MemberJoined, and reads what the answer brings: together that is everything.
        bool hears = false;
        connect(&f.chat->bus, &EventBus::published, this, [&](const DomainEvent &event) {
            if (const auto *entered = std::get_if<MemberJoined>(&event); entered && entered->user->id == bob)
                hears = true;
            if (const auto *posted = std::get_if<MessagePosted>(&event); posted && hears)
                seen.insert(posted->message->seq);
        });
        const auto say = [&] {
            f.chat->messages.send({ada}, {room, u"x"_s, {}, {}}, {this, [](const Result<Shared<Message>> &) { }});
        };
        for (int i = 0; i < 10; ++i)
            say();
        f.chat->rooms.join({bob}, room, {this, [&](const Result<events::RoomJoined> &answer) { joined = *answer; }});
        for (int i = 0; i < 10; ++i)
            say();
        QTRY_VERIFY(joined);
        QTRY_COMPARE(f.heard<MessagePosted>().size(), 20);
        for (const Message &message : joined->messages)
            seen.insert(message.seq);
        QCOMPARE(seen.size(), 20);
    }

    void leavingEndsTheMembership()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        QVERIFY(f.leave({bob, u"phone"_s}, room));
        QCOMPARE(f.heard<MemberLeft>().size(), 1);
        QCOMPARE(f.heard<MemberLeft>().first().connection, u"phone"_s);
        QVERIFY(!f.chat->rooms.room(bob, room)->membership);
        QCOMPARE(f.leave({bob}, room).error().code, ErrorCode::NotAMember);
        f.restart();
        QVERIFY(!f.chat->rooms.room(bob, room)->membership);
    }

    void leavingAndJoiningInOneBreathEndsInTheRoom()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        f.forget();
        f.chat->rooms.leave({bob}, room, {this, [](const Result<void> &) { }});
        QVERIFY(f.join({bob}, room));
        QVERIFY(f.chat->directory.isMember(room, bob));
        QCOMPARE(f.heard<MemberLeft>().size(), 1);
        QCOMPARE(f.heard<MemberJoined>().size(), 1);
        f.restart();
        QVERIFY(f.chat->directory.isMember(room, bob));
    }

    void aPrivateRoomCannotBeJoinedOnceItsLeavingIsOnItsWay()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId secret = f.addRoom(ada, u"Attic"_s, RoomKind::Private);
        f.chat->rooms.leave({ada}, secret, {this, [](const Result<void> &) { }});
        QCOMPARE(f.join({ada}, secret).error().code, ErrorCode::RoomNotFound);
        QTRY_VERIFY(!f.chat->directory.isMember(secret, ada));
    }

    void comingAndGoingTooOftenIsRefused()
    {
        ChatOptions options;
        options.memberships = {3, std::chrono::seconds(1)};
        ChatFixture f(options);
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        QVERIFY(f.leave({bob}, room));
        QVERIFY(f.join({bob}, room));
        QVERIFY(f.join({bob}, room)); // where one is already, one may say so as often as one likes
        QCOMPARE(f.leave({bob}, room).error().code, ErrorCode::RateLimited);
        QVERIFY(f.chat->directory.isMember(room, bob));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Memberships)
#include "tst_Memberships.moc"
