// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// How much is allowed, asked over both transports.
class tst_Quotas : public BothTransports
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
        const auto guest = [&f] {
            return f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Ada"_s}}).json.value("token"_L1).toString();
        };
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

    void listsComeInPages()
    {
        ServerFixture f;
        const QString ada = f.rest->registered(u"ada"_s);
        const QString bob = f.rest->registered(u"bob"_s);
        for (int i = 1; i <= 5; ++i)
            f.createRoom(ada, QString::number(i));
        const auto ids = [](const RestAnswer &answer, QLatin1StringView list) {
            QList<qint64> ids;
            for (const QJsonValue &value : answer.json.value(list).toArray())
                ids.append(value["id"_L1].toInteger());
            return ids;
        };
        SocketProbe socket(transport(), f.server->url());
        QVERIFY(socket.enter({{u"token"_s, bob}}));
        QVERIFY(socket.call(u"join_room"_s, QJsonObject {{u"room"_s, 4}}).value("ok"_L1).toBool());
        const auto all = f.rest->get(u"/api/rooms"_s, bob);
        QCOMPARE(ids(all, "rooms"_L1), (QList<qint64> {4, 1, 2, 3, 5}));
        QCOMPARE(all.json.value("has_more"_L1), QJsonValue(false));
        const auto first = f.rest->get(u"/api/rooms?limit=2"_s, bob);
        QCOMPARE(ids(first, "rooms"_L1), (QList<qint64> {4, 1, 2}));
        QCOMPARE(first.json.value("has_more"_L1), QJsonValue(true));
        const auto second = f.rest->get(u"/api/rooms?limit=2&after=%1"_s.arg(first.json.value("next"_L1).toInteger()), bob);
        QCOMPARE(ids(second, "rooms"_L1), (QList<qint64> {3, 5}));
        QCOMPARE(second.json.value("has_more"_L1), QJsonValue(false));
        const auto people = f.rest->get(u"/api/users?limit=1"_s, bob);
        QCOMPARE(ids(people, "users"_L1), (QList<qint64> {1}));
        QCOMPARE(people.json.value("next"_L1).toInteger(), 1);
        const auto members = f.rest->get(u"/api/rooms/4/members?limit=1&after=1"_s, bob);
        QCOMPARE(ids(members, "members"_L1), (QList<qint64> {2}));
        for (const QString &list : {u"/api/rooms"_s, u"/api/users"_s, u"/api/rooms/4/members"_s}) {
            QCOMPARE(f.rest->get(list + u"?after=x"_s, bob).status, 400);
            QCOMPARE(f.rest->get(list + u"?limit=0"_s, bob).status, 422);
        }
    }

    void whatIsThereInMassesComesInOneAnswerOfBoundedSize()
    {
        ServerFixture f;
        f.config.rateLimits = false;
        restart(f);
        const QString ada = f.rest->registered(u"ada"_s);
        const QString bob = f.rest->registered(u"bob"_s);
        for (int i = 0; i < 250; ++i)
            f.createRoom(ada, QString::number(i));
        const auto answer = f.rest->get(u"/api/rooms"_s, bob);
        QCOMPARE(answer.json.value("rooms"_L1).toArray().size(), 200);
        QCOMPARE(answer.json.value("has_more"_L1), QJsonValue(true));
        QCOMPARE(f.rest->get(u"/api/rooms?limit=100000"_s, bob).json.value("rooms"_L1).toArray().size(), 200);
    }

    void onAFullDiskNothingIsAddedAndEveryoneIsTold()
    {
        ServerFixture f;
        qint64 free = 10LL * 1024 * 1024 * 1024;
        f.config.diskSpace = [&free](const QString &) { return free; };
        restart(f);
        const QString ada = f.rest->registered(u"ada"_s);
        const qint64 room = f.createRoom(ada, u"Lounge"_s);
        const QJsonObject message {{u"room"_s, room}, {u"text"_s, u"Hello"_s}};
        const auto socket = enter(f, ada);
        QCOMPARE(socket->session().value("server"_L1)["storage_full"_L1], QJsonValue(false));
        QVERIFY(socket->call(u"send_message"_s, message).value("ok"_L1).toBool());
        free = 1024 * 1024 * 1024 - 1;
        f.clock.advance(DiskReserve::lookEvery);
        QCOMPARE(socket->next(u"storage"_s)["full"_L1], QJsonValue(true));
        const auto refused = socket->call(u"send_message"_s, message);
        QCOMPARE(errorCode(refused), u"storage_full"_s);
        QVERIFY(refused.value("error"_L1)["retry_after"_L1].toDouble() > 0);
        QCOMPARE(create(f, ada, u"Kitchen"_s).status, 507);
        QCOMPARE(f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Ben"_s}}).errorCode(), u"storage_full"_s);
        QCOMPARE(f.rest->post(u"/api/register"_s, {{u"username"_s, u"ben"_s}, {u"password"_s, u"correct horse"_s}}).status, 507);
        SocketProbe guest(transport(), f.server->url());
        QVERIFY(!guest.enter({{u"username"_s, u"Ben"_s}}));
        QCOMPARE(guest.refusal().value("data"_L1)["code"_L1].toString(), u"storage_full"_s);
        QCOMPARE(enter(f, ada)->session().value("server"_L1)["storage_full"_L1], QJsonValue(true));
        QVERIFY(socket->call(u"leave_room"_s, QJsonObject {{u"room"_s, room}}).value("ok"_L1).toBool()); // makes space
        free = 2LL * 1024 * 1024 * 1024;
        f.clock.advance(DiskReserve::lookEvery);
        QCOMPARE(socket->next(u"storage"_s)["full"_L1], QJsonValue(false));
        QVERIFY(socket->call(u"join_room"_s, QJsonObject {{u"room"_s, room}}).value("ok"_L1).toBool());
        QVERIFY(socket->call(u"send_message"_s, message).value("ok"_L1).toBool());
    }

    void whenTheDiskRunsLowItsHostsAreTold()
    {
        constexpr qint64 gigabyte = 1024LL * 1024 * 1024;
        ServerFixture f;
        qint64 free = 30 * gigabyte;
        f.config.ownerKey = u"a secret of the one who runs it"_s;
        f.config.diskSpace = [&free](const QString &) { return DiskSpace(free, 100 * gigabyte); };
        restart(f);
        const QJsonObject owner {{u"username"_s, u"ada"_s}, {u"password"_s, u"correct horse"_s}, {u"invite"_s, f.config.ownerKey}};
        const QString ada = f.rest->post(u"/api/register"_s, owner).json.value("token"_L1).toString();
        const QString bob = f.rest->registered(u"bob"_s);
        const auto host = enter(f, ada);
        const auto other = enter(f, bob);
        int rooms = 0;
        const auto leave = [&](qint64 bytes) {
            QCOMPARE(create(f, ada, QString::number(++rooms)).status, 201); // it looks while something is written
            free = bytes;
            f.clock.advance(DiskReserve::lookEvery);
        };
        const auto isSaidTo = [&](const QString &token) { return enter(f, token)->session().value("server"_L1)["storage_low"_L1]; };
        QVERIFY(isSaidTo(ada).isUndefined());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^81 % of the disk are used"_s));
        leave(19 * gigabyte);
        QCOMPARE(host->next(u"storage"_s).toObject(), (QJsonObject {{u"full"_s, false}, {u"low"_s, true}}));
        QCOMPARE(isSaidTo(ada), QJsonValue(true));
        QVERIFY(isSaidTo(bob).isUndefined());
        leave(30 * gigabyte);
        QCOMPARE(host->next(u"storage"_s).toObject(), (QJsonObject {{u"full"_s, false}, {u"low"_s, false}}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^99 % of the disk are used"_s));
        leave(gigabyte / 2);
        QCOMPARE(other->next(u"storage"_s).toObject(), (QJsonObject {{u"full"_s, true}})); // the first that it hears
    }

    void aNewcomerIsToldWhatItMayMake()
    {
        ServerFixture f;
        const auto ada = enter(f, f.rest->registered(u"ada"_s));
        QCOMPARE(ada->session().value("may"_L1)["create_public_rooms"_L1], QJsonValue(true));
        SocketProbe guest(transport(), f.server->url());
        QVERIFY(guest.enter({{u"username"_s, u"Ben"_s}}));
        QCOMPARE(guest.session().value("may"_L1)["create_public_rooms"_L1], QJsonValue(false));
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

    void theSwitchForLoadTestsLeavesTheMemoryBudget()
    {
        ServerFixture f;
        f.config.rateLimits = false;
        f.config.http.peers.memory = {16 * 1024 * 1024, 2 * 1024 * 1024};
        restart(f);
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        for (int i = 0; i < 6; ++i) {
            clients.push_back(std::make_unique<QTcpSocket>());
            clients.back()->connectToHost(f.server->url().host(), quint16(f.server->url().port()));
            clients.back()->write(
                "POST /api/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(900'000, 'x'));
        }
        // Who holds most goes, though nothing else is counted.
        QTRY_VERIFY(
            std::ranges::any_of(clients, [](const auto &client) { return client->state() == QTcpSocket::UnconnectedState; }));
        QCOMPARE(f.rest->get(u"/healthz"_s).status, 200);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Quotas)
#include "tst_Quotas.moc"
