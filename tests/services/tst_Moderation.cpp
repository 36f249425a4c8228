// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// Throwing out, while those who are thrown out go on with what they were doing.
class tst_Moderation : public QObject
{
    Q_OBJECT

    static Result<void> removeMember(ChatFixture &f, UserId by, RoomId room, UserId user)
    {
        return f.await<void>([&](const Answer<void> &answer) { f.chat->moderation.removeMember({by}, room, user, answer); });
    }
    static Result<void> ban(ChatFixture &f, UserId by, RoomId room, UserId user, const QString &reason = {})
    {
        return f.await<void>([&](const Answer<void> &answer) { f.chat->moderation.ban({by}, room, user, reason, answer); });
    }
    static Result<void> deleteRoom(ChatFixture &f, UserId by, RoomId room)
    {
        return f.await<void>([&](const Answer<void> &answer) { f.chat->moderation.deleteRoom({by}, room, answer); });
    }
    static Result<int> erase(ChatFixture &f, UserId by, const MessageErasure::Wanted &wanted)
    {
        return f.await<int>([&](const Answer<int> &answer) { f.chat->erasure.erase({by}, wanted, answer); });
    }
    static rest::MessagePage history(ChatFixture &f, UserId user, RoomId room)
    {
        return f
            .await<rest::MessagePage>(
                [&](const Answer<rest::MessagePage> &answer) { f.chat->messages.history(user, room, {}, answer); })
            .value();
    }
    static qint64 stored(ChatFixture &f, RoomId room)
    {
        return f
            .write<qint64>(
                [room](Store &store) -> Result<qint64> { return store.messages().page(room, {{}, {}, 200})->messages.size(); })
            .value();
    }

private Q_SLOTS:
    void onlyWhoMayThrowsOut_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("removes");
        QTest::addColumn<bool>("erasesEverywhere");
        QTest::addColumn<bool>("shutsOut");
        QTest::newRow("a member") << u"bob"_s << u"guest-cem"_s << false << false << false;
        QTest::newRow("a guest") << u"guest-cem"_s << u"bob"_s << false << false << false;
        QTest::newRow("the room's owner") << u"ada"_s << u"bob"_s << true << false << false;
        QTest::newRow("the room's owner, a host") << u"ada"_s << u"admin"_s << false << false << false;
        QTest::newRow("an admin") << u"admin"_s << u"bob"_s << true << true << true;
        QTest::newRow("an admin, the room's owner") << u"admin"_s << u"ada"_s << true << true << true;
        QTest::newRow("an admin, another") << u"admin"_s << u"admin2"_s << false << false << false;
        QTest::newRow("an admin, the owner") << u"admin"_s << u"owner"_s << false << false << false;
        QTest::newRow("the owner, an admin") << u"owner"_s << u"admin"_s << true << true << true;
    }

    void onlyWhoMayThrowsOut()
    {
        QFETCH(QString, by);
        QFETCH(QString, target);
        ChatFixture f;
        QHash<QString, UserId> people;
        for (const auto &[name, role] : {std::pair(u"ada"_s, Role::Member), {u"bob"_s, Role::Member}, {u"guest-cem"_s, Role::Guest},
                 {u"admin"_s, Role::Admin}, {u"admin2"_s, Role::Admin}, {u"owner"_s, Role::Owner}})
            people.insert(name, f.addUser(name, role));
        const RoomId room = f.addRoom(people[u"ada"_s], u"Lounge"_s);
        for (const UserId user : std::as_const(people))
            QVERIFY(f.join({user}, room));
        const Permissions &may = f.chat->permissions;
        const UserId actor = people[by];
        const UserId other = people[target];
        QTEST(may.throwOut(actor, room, other, RoomAction::RemoveMember).has_value(), "removes");
        QTEST(may.eraseMessages(actor, other, room).has_value(), "removes");
        QTEST(may.eraseMessages(actor, other, {}).has_value(), "erasesEverywhere");
        QTEST(may.toUser(actor, ServerAction::ShutOut, other).has_value(), "shutsOut");
        QVERIFY(may.eraseMessages(actor, actor, {}));
        QVERIFY(!may.toUser(actor, ServerAction::ShutOut, actor));
    }

    void aPrivateRoomIsNoRoomForWhoIsNotInIt()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const UserId admin = f.addUser(u"admin"_s, Role::Admin);
        const RoomId attic = f.addRoom(ada, u"Attic"_s, RoomKind::Private);
        const RoomId nothing {attic.value + 1};
        for (const UserId user : {bob, admin}) {
            QCOMPARE(ban(f, user, attic, ada).error().code, ErrorCode::RoomNotFound);
            QCOMPARE(removeMember(f, user, attic, ada).error().code, ErrorCode::RoomNotFound);
            QCOMPARE(erase(f, user, {ada, attic}).error().code, ErrorCode::RoomNotFound);
        }
        QCOMPARE(deleteRoom(f, bob, attic).error().code, ErrorCode::RoomNotFound);
        QCOMPARE(deleteRoom(f, bob, nothing).error(), Permissions::roomNotFound(nothing));
        QVERIFY(deleteRoom(f, admin, attic)); // who keeps the server may
    }

    void whatIsSentAfterARemovalWasAskedForIsNotStored()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        f.forget();
        int answered = 0;
        std::optional<ErrorCode> late;
        const auto sent = [&](const Result<Shared<Message>> &) { ++answered; };
        f.chat->messages.send({bob}, {room, u"before"_s, {}, {}}, {this, sent});
        f.chat->moderation.removeMember({ada}, room, bob, {this, [&](const Result<void> &) { ++answered; }});
        f.chat->messages.send(
            {bob}, {room, u"after"_s, {}, {}}, {this, [&](const Result<Shared<Message>> &result) { late = result.error().code; }});
        QCOMPARE(late, ErrorCode::NotAMember);
        QTRY_COMPARE(answered, 2);
        QCOMPARE(stored(f, room), 1);
        QCOMPARE(f.heard<MessagePosted>().size(), 1);
        QCOMPARE(f.heard<MemberRemoved>().size(), 1);
        QVERIFY(f.join({bob}, room)); // was removed, not banned
        QVERIFY(f.send({bob}, room, u"again"_s));
    }

    void whoJoinsWhileBeingBannedIsOutWhenItIsDone()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        int answered = 0;
        const auto joined = [&](const Result<events::RoomJoined> &) { ++answered; };
        std::optional<ErrorCode> refused;
        f.chat->rooms.join({bob}, room, {this, joined});
        f.chat->moderation.ban({ada}, room, bob, {}, {this, [&](const Result<void> &) { ++answered; }});
        f.chat->rooms.join({bob}, room, {this, [&](const Result<events::RoomJoined> &result) {
                                             refused = result ? ErrorCode::Internal : result.error().code;
                                         }});
        QTRY_COMPARE(answered, 2);
        QTRY_COMPARE(refused, ErrorCode::Banned);
        QVERIFY(!f.chat->directory.isMember(room, bob));
        f.restart();
        QVERIFY(!f.chat->directory.isMember(room, bob));
        QCOMPARE(f.join({bob}, room).error().code, ErrorCode::Banned);
    }

    void soManyReportsAreTakenAtOnce()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        const auto report = [&] {
            const auto message = f.send({ada}, room, u"rude"_s);
            return f.await<void>([&](const Answer<void> &answer) { f.chat->reports.report({bob}, {message->id}, {}, answer); });
        };
        for (int i = 0; i < f.chat->options.reports.burst; ++i)
            QVERIFY(report());
        QCOMPARE(report().error().code, ErrorCode::RateLimited);
        f.clock.advance(std::chrono::duration_cast<std::chrono::milliseconds>(f.chat->options.reports.every));
        QVERIFY(report());
        QCOMPARE(report().error().code, ErrorCode::RateLimited);
    }

    void aBanIsListedAndLifted()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        QVERIFY(ban(f, ada, room, bob, u" spam "_s));
        QCOMPARE(f.heard<MemberRemoved>().last().reason, u"spam"_s);
        QCOMPARE(ban(f, ada, room, bob, QString(251, u'x')).error().field, u"reason"_s);
        const auto listed = f.await<rest::BanList>(
            [&](const Answer<rest::BanList> &answer) { f.chat->moderation.bans(ada, room, {}, rest::banPageSize, answer); });
        QCOMPARE(listed->bans.size(), 1);
        QCOMPARE(listed->bans.first().user.username, u"bob"_s);
        QCOMPARE(listed->bans.first().reason, u"spam"_s);
        const auto unban = [&] {
            return f.await<void>([&](const Answer<void> &answer) { f.chat->moderation.unban({ada}, room, bob, answer); });
        };
        QVERIFY(unban());
        QCOMPARE(unban().error().code, ErrorCode::UserNotFound);
        QVERIFY(f.join({bob}, room));
    }

    void removingOneselfIsLeaving()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        QVERIFY(removeMember(f, bob, room, bob));
        QCOMPARE(f.heard<MemberLeft>().size(), 1);
        QVERIFY(f.heard<MemberRemoved>().isEmpty());
        QCOMPARE(ban(f, ada, room, ada).error().code, ErrorCode::Forbidden);
    }

    void whatIsOnItsWayToADeletedRoomIsRefused()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const RoomId other = f.addRoom(ada, u"Attic"_s);
        QVERIFY(f.send({ada}, room, u"hello"_s));
        f.forget();
        QList<ErrorCode> refused;
        int done = 0;
        f.chat->moderation.deleteRoom({ada}, room, {this, [&](const Result<void> &deleted) { done += deleted ? 1 : 0; }});
        f.chat->messages.send({ada}, {room, u"too late"_s, {}, {}},
            {this, [&](const Result<Shared<Message>> &sent) { refused.append(sent.error().code); }});
        f.chat->messages.send(
            {ada}, {other, u"here"_s, {}, {}}, {this, [&](const Result<Shared<Message>> &sent) { done += sent ? 1 : 0; }});
        f.chat->rooms.join(
            {bob}, room, {this, [&](const Result<events::RoomJoined> &joined) { refused.append(joined.error().code); }});
        f.chat->readMarks.markRead({ada}, {room, 1}, {this, [&](const Result<events::RoomRead> &) { ++done; }});
        QTRY_COMPARE(done, 3);
        QTRY_COMPARE(refused, (QList {ErrorCode::RoomNotFound, ErrorCode::RoomNotFound}));
        QCOMPARE(f.heard<RoomGone>().size(), 1);
        QCOMPARE(f.heard<MessagePosted>().size(), 1);
        QCOMPARE(f.chat->rooms.visibleRooms(ada).rooms.size(), 1);
        QCOMPARE(deleteRoom(f, ada, room).error().code, ErrorCode::RoomNotFound);
        f.addRoom(ada, u"Lounge"_s); // the name is free
    }

    void aPageThatIsReadWhileItsRoomIsDeletedIsNotTold()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.send({ada}, room, u"hello"_s));
        HeldReaders held(*f.storage);
        std::optional<ErrorCode> refused;
        f.chat->messages.history(bob, room, {},
            {this, [&](const Result<rest::MessagePage> &page) { refused = page ? ErrorCode::Internal : page.error().code; }});
        QVERIFY(deleteRoom(f, ada, room));
        held.release();
        QTRY_COMPARE(refused, ErrorCode::RoomNotFound);
        QVERIFY(!f.chat->recent.find(room));
    }

    void aDeletedRoomIsClearedAPartAtATime()
    {
        ChatFixture f({.rateLimits = false});
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.write<bool>([&](Store &store) -> Result<bool> {
            for (int i = 0; i < 2 * RoomClearing::part + 1; ++i)
                if (const auto appended = store.messages().append(
                        {room, {ada, u"ada"_s, u"ada"_s}, u"text"_s, {}, {}, f.clock.now()});
                    !appended)
                    return appended.error();
            return true;
        }));
        QVERIFY(deleteRoom(f, ada, room));
        const auto toClear = [&] {
            return f.write<qint64>([](Store &store) -> Result<qint64> { return store.rooms().toClear()->size(); }).value();
        };
        QCOMPARE(toClear(), 1); // the first part is deleted, and there is a rest
        f.restart(); // goes on
        QTRY_VERIFY((f.clock.advance(RoomClearing::rest), toClear() == 0));
        QCOMPARE(stored(f, room), 0);
    }

    void whatSomebodyWroteOfLateIsTakenAway()
    {
        ChatFixture f({.rateLimits = false, .memberNotices = std::chrono::milliseconds(0)});
        const UserId owner = f.addUser(u"owner"_s, Role::Owner);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(owner, u"Lounge"_s);
        const RoomId attic = f.addRoom(bob, u"Attic"_s, RoomKind::Private);
        QVERIFY(f.join({bob}, room));
        QVERIFY(f.send({bob}, room, u"long ago"_s));
        f.clock.advance(std::chrono::hours(2));
        QVERIFY(f.send({bob}, room, u"just now"_s));
        QVERIFY(f.send({owner}, room, u"by another"_s));
        QVERIFY(f.send({bob}, attic, u"elsewhere"_s));
        QCOMPARE(history(f, owner, room).messages.size(), 3); // the page is in memory
        f.forget();
        QCOMPARE(erase(f, owner, {bob, room}).value(), 1);
        QCOMPARE(erase(f, owner, {bob, {}}).value(), 1);
        QCOMPARE(erase(f, owner, {bob, {}}).value(), 0);
        QCOMPARE(f.heard<MessageChanged>().size(), 2);
        QVERIFY(f.heard<MessageChanged>().first().message->deleted);
        QVERIFY(f.chat->recent.find(room));
        for (int i = 0; i < 2; ++i) {
            const rest::MessagePage page = history(f, owner, room);
            QCOMPARE(page.messages.size(), 3);
            QCOMPARE(page.messages.at(0)->text, u"long ago"_s);
            QVERIFY(page.messages.at(1)->deleted);
            QCOMPARE(page.messages.at(1)->text, QString());
            QCOMPARE(page.messages.at(2)->text, u"by another"_s);
            f.restart(); // and from the database
        }
    }

    void muchThatSomebodyWroteGoesAPartAtATime()
    {
        ChatFixture f({.rateLimits = false});
        const UserId owner = f.addUser(u"owner"_s, Role::Owner);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(owner, u"Lounge"_s);
        const int count = 2 * MessageErasure::part + 1;
        QVERIFY(f.write<bool>([&](Store &store) -> Result<bool> {
            for (int i = 0; i < count; ++i)
                if (const auto appended = store.messages().append(
                        {room, {bob, u"bob"_s, u"bob"_s}, u"text"_s, {}, {}, f.clock.now()});
                    !appended)
                    return appended.error();
            return true;
        }));
        std::optional<int> erased;
        f.chat->erasure.erase({owner}, {bob, {}}, {this, [&](const Result<int> &result) { erased = *result; }});
        for (int part = 1; part <= 2; ++part) {
            QTRY_COMPARE(f.heard<MessageChanged>().size(), part * MessageErasure::part);
            QVERIFY(!erased);
            f.clock.advance(MessageErasure::rest);
        }
        QTRY_COMPARE(erased, std::optional(count));
        QCOMPARE(erase(f, owner, {bob, {}, std::chrono::hours(25)}).error().field, u"within"_s);
    }

    void whoIsDisabledDoesNothingAnyMore()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        const auto setDisabled = [&](bool disabled) {
            QVERIFY(f.write<void>(
                [&](Store &store) { return store.users().setDisabled(bob, disabled ? f.clock.now() : QDateTime()); }));
            User user = *f.chat->directory.user(bob);
            user.disabled = disabled;
            f.chat->changeUser(user);
        };
        setDisabled(true);
        QCOMPARE(f.heard<UserShutOut>().size(), 1);
        QVERIFY(f.heard<UserChanged>().first().user->disabled);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(f.chat->permissions.enter(bob).error().code, ErrorCode::Unauthorized);
            QVERIFY(!f.send({bob}, room, u"hello"_s));
            QVERIFY(!f.chat->permissions.joinRoom(bob, room) && !f.chat->permissions.createRoom(bob, RoomKind::Public));
            f.restart();
        }
        setDisabled(false);
        QVERIFY(f.send({bob}, room, u"hello"_s));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Moderation)
#include "tst_Moderation.moc"
