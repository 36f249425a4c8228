// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// How much is allowed, asked through both doors.
class TestQuotas : public BothTransports
{
    Q_OBJECT

    static void restart(ServerFixture &f)
    {
        f.stop();
        f.start();
    }
    static RestAnswer create(ServerFixture &f, const QString &token, const QString &name)
    {
        return f.rest->post(u"/api/rooms"_s, {{u"name"_s, name}}, token);
    }

private Q_SLOTS:
    void aGuestMakesNoPublicRoomUnlessTheServerLetsIt()
    {
        ServerFixture f;
        const auto guest = [&f] { return f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Ada"_s}}).json.value("token"_L1).toString(); };
        const auto refused = create(f, guest(), u"Lounge"_s);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.errorCode(), u"forbidden"_s);
        f.config.chat.guestsMakePublicRooms = true;
        restart(f);
        QCOMPARE(create(f, guest(), u"Lounge"_s).status, 201);
    }

    void thereAreOnlySoManyRooms()
    {
        ServerFixture f;
        f.config.chat.maxRooms = 3;
        f.config.chat.maxRoomsOfUser = 2;
        restart(f);
        const QString ada = f.rest->registered(u"ada"_s);
        QCOMPARE(create(f, ada, u"1"_s).status, 201);
        QCOMPARE(create(f, ada, u"2"_s).status, 201);
        const auto tooMany = create(f, ada, u"3"_s);
        QCOMPARE(tooMany.status, 409);
        QCOMPARE(tooMany.errorCode(), u"limit_reached"_s);
        const QString bob = f.rest->registered(u"bob"_s);
        QCOMPARE(create(f, bob, u"3"_s).status, 201);
        QCOMPARE(create(f, bob, u"4"_s).errorCode(), u"limit_reached"_s);
    }

    void newRoomsOfOneAddressAreCountedWhoeverMakesThem()
    {
        ServerFixture f;
        f.config.chat.dailyRoomsOfAddress = 2;
        restart(f);
        QCOMPARE(create(f, f.rest->registered(u"ada"_s), u"1"_s).status, 201);
        QCOMPARE(create(f, f.rest->registered(u"bob"_s), u"2"_s).status, 201);
        const auto refused = create(f, f.rest->registered(u"cem"_s), u"3"_s);
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.headers.contains("retry-after"));
    }

    void aFullRoomTakesNobodyElse()
    {
        Company c;
        c.f.config.chat.maxMembers = 2;
        restart(c.f);
        const auto cem = BothTransports::enter(c.f, c.cemsToken);
        QCOMPARE(errorCode(cem->call(u"join_room"_s, c.here())), u"limit_reached"_s);
        const auto bob = BothTransports::enter(c.f, c.bobsToken);
        QVERIFY(bob->call(u"join_room"_s, c.here()).value("ok"_L1).toBool());
    }

    void whatGuestsOfOneAddressSayIsCountedTogether()
    {
        ServerFixture f;
        f.config.chat.messagesOfAddress = {12, 1s};
        restart(f);
        const qint64 room = f.createRoom(f.rest->registered(u"ada"_s), u"Lounge"_s);
        int said = 0;
        for (int i = 0; i < 5; ++i) {
            SocketProbe guest(transport(), f.server->url());
            QVERIFY(guest.enter({{u"username"_s, u"Guest"_s}}));
            QVERIFY(guest.call(u"join_room"_s, QJsonObject {{u"room"_s, room}}).value("ok"_L1).toBool());
            for (int m = 0; m < 4; ++m) {
                const auto ack = guest.call(u"send_message"_s, QJsonObject {{u"room"_s, room}, {u"text"_s, u"Hello"_s}});
                said += ack.value("ok"_L1).toBool();
                if (!ack.value("ok"_L1).toBool())
                    QCOMPARE(errorCode(ack), u"rate_limited"_s);
            }
        }
        QCOMPARE(said, 12);
    }

    void theSwitchForLoadTestsLiftsThemAll()
    {
        ServerFixture f;
        f.config.rateLimits = false;
        f.config.chat.maxRooms = 1;
        f.config.chat.maxRoomsOfUser = 1;
        f.config.chat.dailyRoomsOfAddress = 1;
        f.config.chat.maxMembers = 1;
        f.config.chat.messagesOfRoom = {1, 1h};
        restart(f);
        const QString ada = f.rest->registered(u"ada"_s);
        for (int i = 1; i <= 5; ++i)
            QCOMPARE(create(f, ada, QString::number(i)).status, 201);
        SocketProbe guest(transport(), f.server->url());
        QVERIFY(guest.enter({{u"username"_s, u"Guest"_s}}));
        QVERIFY(guest.call(u"join_room"_s, QJsonObject {{u"room"_s, 1}}).value("ok"_L1).toBool());
        for (int m = 0; m < 5; ++m)
            QVERIFY(guest.call(u"send_message"_s, QJsonObject {{u"room"_s, 1}, {u"text"_s, u"Hello"_s}}).value("ok"_L1).toBool());
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::TestQuotas)
#include "tst_Quotas.moc"
