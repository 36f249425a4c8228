// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// Making rooms, seeing them, and having read them.
class tst_Rooms : public QObject
{
    Q_OBJECT

    static Result<Room> create(ChatFixture &f, UserId user, const rest::CreateRoomRequest &request)
    {
        return f.await<Room>([&](const Answer<Room> &answer) { f.chat->rooms.create({user}, request, answer); });
    }

    static Result<events::RoomRead> markRead(ChatFixture &f, const Caller &caller, RoomId room, Seq seq)
    {
        return f.await<events::RoomRead>(
            [&](const Answer<events::RoomRead> &answer) { f.chat->readMarks.markRead(caller, {room, seq}, answer); });
    }

private Q_SLOTS:
    void theCreatorIsTheOwner()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const auto room = create(f, ada, {u" Lounge "_s, u"All things"_s, RoomKind::Public});
        QVERIFY(room);
        QCOMPARE(room->name, u"Lounge"_s);
        QCOMPARE(room->topic, u"All things"_s);
        QCOMPARE(room->createdBy, ada);
        QCOMPARE(room->createdAt, f.clock.now());
        QCOMPARE(room->memberCount, 1);
        QCOMPARE(room->membership, std::optional(Membership {RoomRole::Owner, 0, 0}));
        QCOMPARE(f.heard<RoomCreated>().size(), 1);
        QCOMPARE(f.heard<RoomCreated>().first().room, *room);
    }

    void aRoomThatBreaksARuleIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("topic");
        QTest::addColumn<RoomKind>("kind");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << u"  "_s << u""_s << RoomKind::Public << u"name"_s;
        QTest::newRow("long name") << QString(65, u'x') << u""_s << RoomKind::Public << u"name"_s;
        QTest::newRow("long topic") << u"x"_s << QString(251, u'x') << RoomKind::Public << u"topic"_s;
        QTest::newRow("direct") << u"x"_s << u""_s << RoomKind::Direct << u"kind"_s;
    }

    void aRoomThatBreaksARuleIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, topic);
        QFETCH(RoomKind, kind);
        QFETCH(QString, field);
        ChatFixture f;
        const auto room = create(f, f.addUser(u"ada"_s), {name, topic, kind});
        QCOMPARE(room.error().code, ErrorCode::InvalidField);
        QCOMPARE(room.error().field, field);
    }

    void aPublicNameIsTakenOnce()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        QVERIFY(create(f, ada, {u"Lounge"_s, {}, RoomKind::Public}));
        QCOMPARE(create(f, ada, {u"LOUNGE"_s, {}, RoomKind::Public}).error().code, ErrorCode::RoomExists);
        QVERIFY(create(f, ada, {u"Lounge"_s, {}, RoomKind::Private}));
        QCOMPARE(f.heard<RoomCreated>().size(), 2);
    }

    void guestsMakePublicRoomsOnlyWhereTheyAreLet()
    {
        for (const bool let : {false, true}) {
            ChatFixture f({.guestsMakePublicRooms = let});
            const UserId guest = f.addUser(u"guest-1"_s, Role::Guest);
            const auto room = create(f, guest, {u"Lounge"_s, {}, RoomKind::Public});
            QCOMPARE(room.has_value(), let);
            if (!let)
                QCOMPARE(room.error().code, ErrorCode::Forbidden);
            const auto privateRoom = create(f, guest, {u"Attic"_s, {}, RoomKind::Private});
            QVERIFY(privateRoom);
            QCOMPARE(privateRoom->membership->role, RoomRole::Owner);
        }
    }

    void whoIsNotHereMakesNone()
    {
        ChatFixture f;
        QCOMPARE(create(f, UserId {4711}, {u"Attic"_s, {}, RoomKind::Public}).error().code, ErrorCode::Forbidden);
    }

    void aPrivateRoomIsItsMembersOnly()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId secret = f.addRoom(ada, u"Attic"_s, RoomKind::Private);
        QCOMPARE(f.chat->rooms.visibleRooms(ada).rooms.size(), 1);
        QVERIFY(f.chat->rooms.visibleRooms(bob).rooms.isEmpty());
        QCOMPARE(f.chat->rooms.room(bob, secret).error().code, ErrorCode::RoomNotFound);
        QCOMPARE(f.chat->rooms.members(bob, secret).error().code, ErrorCode::RoomNotFound);
        QCOMPARE(f.join({bob}, secret).error().code, ErrorCode::RoomNotFound);
        QCOMPARE(f.leave({bob}, secret).error().code, ErrorCode::RoomNotFound);
        QCOMPARE(markRead(f, {bob}, secret, 0).error().code, ErrorCode::RoomNotFound);
        QCOMPARE(f.chat->typing.set({bob}, secret, true).error().code, ErrorCode::RoomNotFound);
        QVERIFY(f.join({ada}, secret));
    }

    void whatWasReadTwiceAtOnceIsToldOnce()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        QVERIFY(f.send({ada}, room, u"x"_s));
        int answered = 0;
        for (const auto &device : {u"phone"_s, u"desk"_s}) // both are on their way before either is stored
            f.chat->readMarks.markRead({bob, device}, {room, 1}, {this, [&](const Result<events::RoomRead> &read) {
                                                                      QCOMPARE(read->lastReadSeq, 1);
                                                                      ++answered;
                                                                  }});
        QTRY_COMPARE(answered, 2);
        QCOMPARE(f.heard<RoomReadUpTo>().size(), 1);
    }

    void readingNeverGoesBack()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        for (int i = 0; i < 5; ++i)
            QVERIFY(f.send({ada}, room, u"x"_s));
        QCOMPARE(f.chat->rooms.room(bob, room)->membership->unread, 5);
        QCOMPARE(markRead(f, {bob, u"phone"_s}, room, 3)->unread, 2);
        QCOMPARE(f.heard<RoomReadUpTo>().size(), 1);
        QCOMPARE(f.heard<RoomReadUpTo>().first().lastReadSeq, 3);
        QCOMPARE(markRead(f, {bob}, room, 1)->lastReadSeq, 3);
        QCOMPARE(markRead(f, {bob}, room, 3)->lastReadSeq, 3);
        QCOMPARE(f.heard<RoomReadUpTo>().size(), 1);
        QCOMPARE(markRead(f, {bob}, room, 99)->lastReadSeq, 5); // nor past what there is
        f.restart();
        QCOMPARE(f.chat->rooms.room(bob, room)->membership->lastReadSeq, 5);
    }

    void roomsComeInPagesOnesOwnFirst()
    {
        ChatFixture f({.rateLimits = false});
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        for (int i = 1; i <= 10; ++i)
            f.addRoom(ada, QString::number(i), i == 4 ? RoomKind::Private : RoomKind::Public);
        QVERIFY(f.join({bob}, {9}));
        QVERIFY(f.join({bob}, {2}));
        const auto ids = [](const rest::RoomList &page) {
            QList<qint64> ids;
            for (const Room &room : page.rooms)
                ids.append(room.id.value);
            return ids;
        };
        const auto first = f.chat->rooms.visibleRooms(bob, {}, 3);
        QCOMPARE(ids(first), (QList<qint64> {2, 9, 1, 3, 5}));
        QCOMPARE(first.next, std::optional<qint64>(5));
        const auto second = f.chat->rooms.visibleRooms(bob, RoomId {5}, 3);
        QCOMPARE(ids(second), (QList<qint64> {6, 7, 8}));
        QCOMPARE(second.next, std::optional<qint64>(8));
        const auto last = f.chat->rooms.visibleRooms(bob, RoomId {8}, 3);
        QCOMPARE(ids(last), (QList<qint64> {10}));
        QVERIFY(!last.next);
        QCOMPARE(ids(f.chat->rooms.visibleRooms(ada, {}, 1)).size(), 10); // all of one's own, however many
        QVERIFY(!f.chat->rooms.visibleRooms(ada, {}, 1).next);
    }

    void peopleAndMembersComeInPages()
    {
        ChatFixture f({.rateLimits = false});
        QList<UserId> users;
        for (int i = 0; i < 7; ++i)
            users.append(f.addUser(u"user%1"_s.arg(i)));
        const RoomId room = f.addRoom(users[0], u"Lounge"_s);
        for (int i = 1; i < 7; i += 2)
            QVERIFY(f.join({users[i]}, room));
        f.chat->removeGuests({users[2]});
        const auto ids = [](const QList<Shared<User>> &page) {
            QList<UserId> ids;
            for (const Shared<User> &user : page)
                ids.append(user->id);
            return ids;
        };
        const auto people = f.chat->rooms.people({}, 3);
        QCOMPARE(ids(people.users), (QList<UserId> {users[0], users[1], users[3]}));
        QCOMPARE(people.next, std::optional<qint64>(users[3].value));
        QVERIFY(!f.chat->rooms.people(users[3], 3).next);
        const auto members = f.chat->rooms.members(users[0], room, {}, 2);
        QCOMPARE(ids(members->members), (QList<UserId> {users[0], users[1]}));
        QCOMPARE(members->next, std::optional<qint64>(users[1].value));
        const auto rest = f.chat->rooms.members(users[0], room, users[1], 2);
        QCOMPARE(ids(rest->members), (QList<UserId> {users[3], users[5]}));
        QVERIFY(!rest->next);
    }

    void whoJoinsALargeRoomIsToldOfTheFirstMembers()
    {
        ChatFixture f({.rateLimits = false});
        const RoomId room = f.addRoom(f.addUser(u"ada"_s), u"Lounge"_s);
        const UserId late = f.addUser(u"bob"_s);
        for (int i = 2; i < events::mostMembersTold; ++i)
            f.chat->bus.publish(MemberJoined {room, f.chat->directory.user(f.addUser(u"user%1"_s.arg(i))), {}});
        const auto fits = f.join({late}, room);
        QCOMPARE(fits->members.size(), events::mostMembersTold);
        QVERIFY(!fits->moreMembers);
        const auto more = f.join({f.addUser(u"cem"_s)}, room);
        QCOMPARE(more->members.size(), events::mostMembersTold);
        QVERIFY(more->moreMembers);
        QCOMPARE(more->room.memberCount, events::mostMembersTold + 1);
    }

    void onAFullDiskNothingIsAdded()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        f.storage->setFull(true);
        QCOMPARE(f.heard<StorageFilled>().size(), 1);
        QVERIFY(f.heard<StorageFilled>().first().full);
        QCOMPARE(create(f, ada, {u"Kitchen"_s, {}, RoomKind::Public}).error().code, ErrorCode::StorageFull);
        QCOMPARE(f.send({ada}, room, u"Hello"_s).error().code, ErrorCode::StorageFull);
        QVERIFY(f.send({ada}, room, u"Hello"_s).error().retryAfter.count() > 0);
        QCOMPARE(f.join({f.addUser(u"cem"_s)}, room).error().code, ErrorCode::StorageFull);
        QVERIFY(f.join({bob}, room)); // again: adds nothing
        QVERIFY(f.leave({bob}, room));
        f.storage->setFull(false);
        QVERIFY(f.send({ada}, room, u"Hello"_s));
        QCOMPARE(f.heard<StorageFilled>().size(), 2);
    }

    void tooManyNewRoomsAreRefused()
    {
        ChatOptions options;
        options.newRooms = {2, std::chrono::seconds(1)};
        ChatFixture f(options);
        const UserId ada = f.addUser(u"ada"_s);
        QVERIFY(create(f, ada, {u"1"_s, {}, RoomKind::Public}));
        QVERIFY(create(f, ada, {u"2"_s, {}, RoomKind::Public}));
        QCOMPARE(create(f, ada, {u"3"_s, {}, RoomKind::Public}).error().code, ErrorCode::RateLimited);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Rooms)
#include "tst_Rooms.moc"
