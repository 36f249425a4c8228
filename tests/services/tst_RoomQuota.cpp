// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// How many rooms and members there may be.
class tst_RoomQuota : public QObject
{
    Q_OBJECT

    static Result<Room> create(ChatFixture &f, const Caller &caller, const QString &name, RoomKind kind = RoomKind::Public)
    {
        return f.await<Room>([&](const Answer<Room> &answer) { f.chat->rooms.create(caller, {name, {}, kind}, answer); });
    }

private Q_SLOTS:
    void aUserMakesOnlySoManyRooms()
    {
        ChatFixture f({.maxRoomsOfUser = 3});
        const UserId ada = f.addUser(u"ada"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(create(f, {ada}, QString::number(i)));
        QCOMPARE(create(f, {ada}, u"3"_s).error().code, ErrorCode::LimitReached);
        QVERIFY(create(f, {f.addUser(u"bob"_s)}, u"3"_s));
        f.restart();
        QCOMPARE(create(f, {ada}, u"4"_s).error().code, ErrorCode::LimitReached);
    }

    void manyAtOnceAreNoMore()
    {
        ChatFixture f({.maxRoomsOfUser = 3});
        const UserId ada = f.addUser(u"ada"_s);
        int made = 0;
        int refused = 0;
        for (int i = 0; i < 10; ++i)
            f.chat->rooms.create({ada}, {QString::number(i), {}, RoomKind::Public},
                {this, [&](const Result<Room> &room) { ++(room ? made : refused); }});
        QTRY_COMPARE(made + refused, 10);
        QCOMPARE(made, 3);
    }

    void whatWasNotStoredGivesItsPlaceBack()
    {
        ChatFixture f({.maxRoomsOfUser = 2});
        const UserId ada = f.addUser(u"ada"_s);
        QVERIFY(create(f, {ada}, u"Lounge"_s));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(create(f, {ada}, u"Lounge"_s).error().code, ErrorCode::RoomExists);
        QVERIFY(create(f, {ada}, u"Kitchen"_s));
    }

    void thereAreOnlySoManyInAll()
    {
        ChatFixture f({.maxRooms = 4});
        for (int i = 0; i < 4; ++i)
            QVERIFY(create(f, {f.addUser(QString::number(i))}, QString::number(i)));
        QCOMPARE(create(f, {f.addUser(u"ada"_s)}, u"5"_s).error().code, ErrorCode::LimitReached);
    }

    void anEmptyPrivateRoomDoesNotCount()
    {
        ChatFixture f({.maxRooms = 1});
        const UserId ada = f.addUser(u"ada"_s);
        const auto attic = create(f, {ada}, u"Attic"_s, RoomKind::Private);
        QVERIFY(attic);
        QCOMPARE(create(f, {ada}, u"Cellar"_s).error().code, ErrorCode::LimitReached);
        QVERIFY(f.leave({ada}, attic->id));
        QVERIFY(create(f, {ada}, u"Cellar"_s));
    }

    void manyUsersOfOneAddressShareItsDay()
    {
        ChatFixture f({.dailyRoomsOfAddress = 4});
        for (int i = 0; i < 4; ++i)
            QVERIFY(create(f, {f.addUser(QString::number(i)), {}, u"192.0.2.1"_s}, QString::number(i)));
        const auto refused = create(f, {f.addUser(u"4"_s), {}, u"192.0.2.1"_s}, u"4"_s);
        QCOMPARE(refused.error().code, ErrorCode::RateLimited);
        QCOMPARE(refused.error().retryAfter, 6h);
        QVERIFY(create(f, {f.addUser(u"5"_s), {}, u"192.0.2.2"_s}, u"5"_s));
        f.clock.advance(6h);
        QVERIFY(create(f, {f.addUser(u"6"_s), {}, u"192.0.2.1"_s}, u"6"_s));
    }

    void aRoomTakesOnlySoManyMembers()
    {
        ChatFixture f({.maxMembers = 3});
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        QVERIFY(f.join({f.addUser(u"cem"_s)}, room));
        const UserId dan = f.addUser(u"dan"_s);
        QCOMPARE(f.join({dan}, room).error().code, ErrorCode::LimitReached);
        QVERIFY(f.join({bob}, room)); // who is in joins again after each reconnect
        QVERIFY(f.leave({bob}, room));
        QVERIFY(f.join({dan}, room));
    }

    void oneUserIsInOnlySoManyRooms()
    {
        ChatFixture f({.maxMemberships = 2});
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId one = f.addRoom(ada, u"1"_s);
        QVERIFY(f.join({bob}, one));
        QVERIFY(f.join({bob}, f.addRoom(ada, u"2"_s)));
        QCOMPARE(create(f, {ada}, u"3"_s).error().code, ErrorCode::LimitReached);
        QCOMPARE(f.join({bob}, f.addRoom(f.addUser(u"cem"_s), u"3"_s)).error().code, ErrorCode::LimitReached);
        QVERIFY(f.leave({bob}, one));
        QVERIFY(create(f, {bob}, u"4"_s));
    }

    void manyUsersOfOneAddressShareWhatComesAndGoes()
    {
        ChatFixture f({.membershipsOfAddress = {4, 1s}});
        const RoomId room = f.addRoom(f.addUser(u"owner"_s), u"Lounge"_s);
        const auto from = [&](const QString &name, const QString &address) { return Caller {f.addUser(name), {}, address}; };
        const Caller ada = from(u"ada"_s, u"192.0.2.1"_s);
        const Caller bob = from(u"bob"_s, u"192.0.2.1"_s);
        for (const Caller &caller : {ada, bob})
            QVERIFY(f.join(caller, room));
        QVERIFY(f.join(ada, room)); // who is in joins again after each reconnect, which is told to nobody
        for (const Caller &caller : {ada, bob})
            QVERIFY(f.leave(caller, room));
        const auto refused = f.join(from(u"cem"_s, u"192.0.2.1"_s), room);
        QCOMPARE(refused.error().code, ErrorCode::RateLimited);
        QCOMPARE(refused.error().retryAfter, 1s);
        QVERIFY(f.join(from(u"dan"_s, u"192.0.2.2"_s), room));
        f.clock.advance(1s);
        QVERIFY(f.join(ada, room));
        QCOMPARE(f.leave(ada, room).error().code, ErrorCode::RateLimited);
    }

    void nothingIsCountedWhereLimitsAreLifted()
    {
        ChatFixture f({.rateLimits = false,
            .newRooms = {1, 1s},
            .maxRooms = 1,
            .maxRoomsOfUser = 1,
            .dailyRoomsOfAddress = 1,
            .maxMembers = 1,
            .maxMemberships = 1});
        const UserId ada = f.addUser(u"ada"_s);
        for (int i = 0; i < 5; ++i)
            QVERIFY(create(f, {ada, {}, u"192.0.2.1"_s}, QString::number(i)));
        QVERIFY(f.join({f.addUser(u"bob"_s)}, RoomId {1}));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_RoomQuota)
#include "tst_RoomQuota.moc"
