// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// Who is here, and who is told.
class tst_Presence : public QObject
{
    Q_OBJECT

    static PresenceStatus status(const ChatFixture &f, UserId user) { return f.chat->directory.user(user)->status; }

private Q_SLOTS:
    void aUserIsOnlineFromTheFirstConnection()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        f.chat->presence.opened(ada, u"phone"_s);
        f.chat->presence.opened(ada, u"desk"_s);
        QCOMPARE(status(f, ada), PresenceStatus::Online);
        QCOMPARE(f.heard<PresenceNoticed>().size(), 1);
        QCOMPARE(f.heard<PresenceNoticed>().first().user->status, PresenceStatus::Online);
        QCOMPARE(f.heard<PresenceNoticed>().first().user->lastSeen, f.clock.now());
        QCOMPARE(f.chat->presence.connectedUsers(), 1);
    }

    void offlineComesOnlyAfterTheGrace()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        f.chat->presence.opened(ada, u"phone"_s);
        f.clock.advance(10s);
        f.chat->presence.closed(u"phone"_s);
        const QDateTime left = f.clock.now();
        f.forget();
        f.clock.advance(4999ms);
        QVERIFY(f.events.isEmpty());
        QCOMPARE(f.chat->presence.connectedUsers(), 0);
        f.clock.advance(1ms);
        QCOMPARE(f.heard<PresenceNoticed>().size(), 1);
        QCOMPARE(f.heard<PresenceNoticed>().first().user->status, PresenceStatus::Offline);
        QCOMPARE(f.heard<PresenceNoticed>().first().user->lastSeen, left);
        f.restart();
        QCOMPARE(f.chat->directory.user(ada)->lastSeen, left);
        QCOMPARE(status(f, ada), PresenceStatus::Offline);
    }

    void whoComesBackWithinTheGraceWasNeverAway()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        f.chat->presence.opened(ada, u"phone"_s);
        f.chat->presence.closed(u"phone"_s);
        f.clock.advance(4s);
        f.chat->presence.opened(ada, u"phone again"_s);
        f.clock.advance(60s);
        QCOMPARE(f.heard<PresenceNoticed>().size(), 1);
        QCOMPARE(status(f, ada), PresenceStatus::Online);
    }

    void oneOfTwoConnectionsIsEnough()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        f.chat->presence.opened(ada, u"phone"_s);
        f.chat->presence.opened(ada, u"desk"_s);
        f.chat->presence.closed(u"phone"_s);
        f.clock.advance(60s);
        QCOMPARE(status(f, ada), PresenceStatus::Online);
    }

    void awayIsWhenAllConnectionsSaySo()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const Caller phone {ada, u"phone"_s};
        const Caller desk {ada, u"desk"_s};
        f.chat->presence.opened(ada, phone.connection);
        f.chat->presence.opened(ada, desk.connection);
        QVERIFY(f.chat->presence.setStatus(phone, PresenceStatus::Away));
        QCOMPARE(status(f, ada), PresenceStatus::Online);
        QVERIFY(f.chat->presence.setStatus(desk, PresenceStatus::Away));
        QCOMPARE(status(f, ada), PresenceStatus::Away);
        QVERIFY(f.chat->presence.setStatus(desk, PresenceStatus::Away));
        QVERIFY(f.chat->presence.setStatus(phone, PresenceStatus::Online));
        QCOMPARE(status(f, ada), PresenceStatus::Online);
        f.chat->presence.closed(phone.connection);
        QCOMPARE(status(f, ada), PresenceStatus::Away);
        QCOMPARE(f.heard<PresenceNoticed>().size(), 4);
        QVERIFY(f.chat->presence.setStatus(phone, PresenceStatus::Online)); // too late: it is gone
        QCOMPARE(status(f, ada), PresenceStatus::Away);
    }

    void whoChangesStatusTooOftenIsRefused()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        f.chat->presence.opened(ada, u"phone"_s);
        for (int i = 0; i < 20; ++i)
            QVERIFY(f.chat->presence.setStatus({ada, u"phone"_s}, i % 2 ? PresenceStatus::Online : PresenceStatus::Away));
        QCOMPARE(f.chat->presence.setStatus({ada, u"phone"_s}, PresenceStatus::Away).error().code, ErrorCode::RateLimited);
        QCOMPARE(status(f, ada), PresenceStatus::Online);
        f.clock.advance(1s);
        QVERIFY(f.chat->presence.setStatus({ada, u"phone"_s}, PresenceStatus::Away));
    }

    void aGuestsDayBeginsAnewWithEachConnectionAndItsEnd()
    {
        ChatFixture f;
        const UserId guest = f.addUser(u"guest-1"_s, Role::Guest);
        const auto expires = [&] {
            return (*f.write<std::optional<StoredUser>>([guest](Store &store) { return store.users().byId(guest); }))->expiresAt;
        };
        f.clock.advance(10h);
        f.chat->presence.opened(guest, u"phone"_s);
        QCOMPARE(f.chat->presence.connectedGuests(), QList<UserId> {guest});
        QCOMPARE(expires(), f.clock.now().addDays(1));
        f.clock.advance(10h);
        f.chat->presence.closed(u"phone"_s);
        QVERIFY(f.chat->presence.connectedGuests().isEmpty());
        QCOMPARE(expires(), f.clock.now().addDays(1));
    }

    void aVisitThatBeginsWithinAMinuteOfTheLastIsNotWrittenDown()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const auto lastSeen = [&] {
            return (*f.write<std::optional<StoredUser>>([ada](Store &store) { return store.users().byId(ada); }))->user.lastSeen;
        };
        f.chat->presence.opened(ada, u"phone"_s);
        const QDateTime first = f.clock.now();
        QCOMPARE(lastSeen(), first);
        f.clock.advance(59s);
        f.chat->presence.opened(ada, u"desk"_s);
        QCOMPARE(lastSeen(), first);
        QCOMPARE(f.chat->directory.user(ada)->lastSeen, first);
        f.clock.advance(1s);
        f.chat->presence.opened(ada, u"tablet"_s);
        QCOMPARE(lastSeen(), f.clock.now());
        f.clock.advance(1s);
        for (const QString &connection : {u"phone"_s, u"desk"_s, u"tablet"_s})
            f.chat->presence.closed(connection);
        QCOMPARE(lastSeen(), f.clock.now()); // the end is always written down
        f.clock.advance(-1h);
        f.chat->presence.opened(ada, u"phone"_s);
        QCOMPARE(lastSeen(), f.clock.now()); // the clock was set back: it says what it says
    }

    void whoConnectsIsWelcomedBeforeOthersAreTold()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        int welcomed = 0;
        const auto welcome = [&](const Shared<User> &self) {
            QCOMPARE(f.heard<PresenceNoticed>().size(), 0);
            QCOMPARE(self->status, PresenceStatus::Online);
            QCOMPARE(self->lastSeen, f.clock.now());
            ++welcomed;
        };
        f.chat->presence.opened(ada, u"phone"_s, welcome);
        QCOMPARE(welcomed, 1);
        QCOMPARE(f.heard<PresenceNoticed>().size(), 1);
    }

    void theListOfMembersFollowsWhatIsKnownOfThem()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const UserId cyd = f.addUser(u"cyd"_s);
        const RoomId room = f.addRoom(bob, u"Lounge"_s);
        const auto members = [&] {
            QStringList members;
            const QList<Shared<User>> known = f.chat->rooms.members(bob, room)->members;
            for (const User &user : known)
                members += user.displayName + u' ' + presenceStatusName(user.status);
            return members;
        };
        QVERIFY(f.join({cyd}, room) && f.join({ada}, room)); // not in the order of their ids
        QCOMPARE(members(), (QStringList {u"ada offline"_s, u"bob offline"_s, u"cyd offline"_s}));
        f.chat->presence.opened(cyd, u"phone"_s);
        User renamed = *f.chat->directory.user(bob);
        renamed.displayName = u"Bob"_s;
        f.chat->bus.publish(UserChanged {renamed});
        QCOMPARE(members(), (QStringList {u"ada offline"_s, u"Bob offline"_s, u"cyd online"_s}));
        QVERIFY(f.leave({ada}, room));
        f.chat->presence.opened(ada, u"phone"_s);
        f.chat->presence.opened(bob, u"desk"_s);
        QCOMPARE(members(), (QStringList {u"Bob online"_s, u"cyd online"_s}));
    }

    void whoIsShownOutWithManyConnectionsIsToldOfOnce()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        f.chat->presence.opened(ada, u"phone"_s);
        for (const QString &connection : {u"desk"_s, u"tablet"_s}) {
            f.chat->presence.opened(ada, connection);
            QVERIFY(f.chat->presence.setStatus({ada, connection}, PresenceStatus::Away));
        }
        // As whoever tells clients does it: while the event is on its way, others wait for their turn.
        connect(&f.chat->bus, &EventBus::published, this, [&](const DomainEvent &event) {
            if (std::holds_alternative<UserShutOut>(event))
                for (const QString &connection : {u"phone"_s, u"desk"_s})
                    f.chat->presence.closed(connection);
        });
        f.forget();
        f.chat->bus.publish(UserShutOut {ada});
        QCOMPARE(f.heard<PresenceNoticed>().size(), 1);
        QCOMPARE(status(f, ada), PresenceStatus::Away);
    }

    void aGuestWhoseTimeIsOverHasLeftEveryRoom()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId guest = f.addUser(u"guest-1"_s, Role::Guest);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({guest}, room));
        f.forget();
        f.chat->removeGuests({guest});
        QVERIFY(!f.chat->directory.user(guest));
        QCOMPARE(f.heard<MemberLeft>().size(), 1);
        QCOMPARE(f.heard<GuestExpired>().size(), 1);
        QCOMPARE(f.chat->directory.members(room).size(), 1);
        QCOMPARE(f.join({guest}, room).error().code, ErrorCode::Forbidden);
        QCOMPARE(f.send({guest}, room, u"still here"_s).error().code, ErrorCode::NotAMember);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Presence)
#include "tst_Presence.moc"
