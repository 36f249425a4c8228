// SPDX-License-Identifier: GPL-3.0-or-later
#include "BothTransports.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// CONNECT, what it is answered, and how it ends.
class tst_Entering : public BothTransports
{
    Q_OBJECT
private Q_SLOTS:
    void aTokenOpensASession()
    {
        ServerFixture f;
        const QString token = f.rest->registered(u"ada"_s);
        SocketProbe ada(transport(), f.server->url());
        QVERIFY(ada.enter({{u"token"_s, token}}));
        QCOMPARE(ada.queuedEvents().first(), u"session"_s); // before anything else
        QCOMPARE(ada.session().value("token"_L1).toString(), token);
        const QJsonObject server = ada.session().value("server"_L1).toObject();
        QCOMPARE(server.value("name"_L1).toString(), u"The test"_s);
        QCOMPARE(server.value("version"_L1).toString(), QStringLiteral(HEARTH_VERSION));
        const QJsonObject user = ada.session().value("user"_L1).toObject();
        QCOMPARE(user.value("username"_L1).toString(), u"ada"_s);
        QCOMPARE(user.value("status"_L1).toString(), u"online"_s);
        QCOMPARE(user.value("last_seen"_L1).toString(), f.clock.now().toString(Qt::ISODateWithMs));
    }

    void whichServerItIsIsSaidFirst()
    {
        ServerFixture f;
        const QString id = f.rest->get(u"/healthz"_s).json.value("id"_L1).toString();
        QVERIFY(!id.isEmpty());
        const auto wire = EngineWire::make(transport(), f.server->url());
        QSignalSpy opened(wire.get(), &EngineWire::opened);
        wire->open();
        QVERIFY(opened.wait());
        QCOMPARE(wire->handshake().serverId, id);
        const auto ada = enter(f, f.rest->registered(u"ada"_s));
        QCOMPARE(ada->session().value("server"_L1).toObject().value("id"_L1).toString(), id);
    }

    void aNameOpensAGuestsSession()
    {
        ServerFixture f;
        SocketProbe guest(transport(), f.server->url());
        QVERIFY(guest.enter({{u"username"_s, u"Ada"_s}}));
        const QJsonObject user = guest.session().value("user"_L1).toObject();
        QCOMPARE(user.value("role"_L1).toString(), u"guest"_s);
        QCOMPARE(user.value("display_name"_L1).toString(), u"Ada"_s);
        QVERIFY(user.value("username"_L1).toString().startsWith(u"guest-"_s));
        // The token that it was given brings the same guest back.
        const auto again = enter(f, guest.session().value("token"_L1).toString());
        QCOMPARE(again->userId(), guest.userId());
    }

    void whoMayNotEnterIsToldWhy_data()
    {
        QTest::addColumn<AccessPolicy>("access");
        QTest::addColumn<QJsonObject>("auth");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << AccessPolicy::Open << QJsonObject {} << u"unauthorized"_s;
        QTest::newRow("nonsense") << AccessPolicy::Open << QJsonObject {{u"token"_s, u"nonsense"_s}} << u"unauthorized"_s;
        QTest::newRow("unknown") << AccessPolicy::Open << QJsonObject {{u"token"_s, QString(43, u'A')}} << u"unauthorized"_s;
        QTest::newRow("mistyped") << AccessPolicy::Open << QJsonObject {{u"token"_s, 7}} << u"unauthorized"_s;
        QTest::newRow("no name") << AccessPolicy::Open << QJsonObject {{u"username"_s, u" "_s}} << u"invalid_field"_s;
        QTest::newRow("invite") << AccessPolicy::Invite << QJsonObject {{u"username"_s, u"Ada"_s}} << u"invite_required"_s;
        QTest::newRow("closed") << AccessPolicy::Closed << QJsonObject {{u"username"_s, u"Ada"_s}} << u"access_closed"_s;
    }

    void whoMayNotEnterIsToldWhy()
    {
        QFETCH(AccessPolicy, access);
        QFETCH(QJsonObject, auth);
        QFETCH(QString, code);
        ServerFixture f(access);
        SocketProbe probe(transport(), f.server->url());
        QVERIFY(!probe.enter(auth));
        QCOMPARE(probe.refusal().value("data"_L1).toObject().value("code"_L1).toString(), code);
        QVERIFY(!probe.refusal().value("message"_L1).toString().isEmpty());
    }

    void comingInCountsAsARequest()
    {
        ServerFixture f;
        f.stop();
        f.config.chat.requests = {2, 1h};
        f.start();
        const QString token = f.rest->registered(u"ada"_s);
        const auto first = enter(f, token);
        const auto second = enter(f, token);
        SocketProbe third(transport(), f.server->url());
        QVERIFY(!third.enter({{u"token"_s, token}}));
        QCOMPARE(third.refusal().value("data"_L1).toObject().value("code"_L1).toString(), u"rate_limited"_s);
        QCOMPARE(third.refusal().value("data"_L1).toObject().value("retry_after"_L1).toDouble(), 3600.0);
        f.clock.advance(1h);
        SocketProbe later(transport(), f.server->url());
        QVERIFY(later.enter({{u"token"_s, token}}));
    }

    void logoutClosesTheSocketsOfItsTokenOnly()
    {
        ServerFixture f;
        const QString phone = f.rest->registered(u"ada"_s);
        const QString desk = f.rest->post(u"/api/login"_s, {{u"username"_s, u"ada"_s}, {u"password"_s, u"correct horse"_s}})
                                 .json.value("token"_L1)
                                 .toString();
        const auto first = enter(f, phone);
        const auto second = enter(f, phone);
        const auto other = enter(f, desk);
        QCOMPARE(f.rest->send("POST", u"/api/logout"_s, {}, phone).status, 204);
        QVERIFY(first->waitForEnd());
        QVERIFY(second->waitForEnd());
        QCOMPARE(other->countAfterSync(u"session"_s), 1); // still answers
        QVERIFY(!other->isOver());
        SocketProbe late(transport(), f.server->url());
        QVERIFY(!late.enter({{u"token"_s, phone}}));
    }

    void aGuestLivesADayBeyondItsLastConnection()
    {
        ServerFixture f;
        const QString adasToken = f.rest->registered(u"ada"_s);
        const auto ada = enter(f, adasToken);
        const qint64 room = f.createRoom(adasToken, u"Lounge"_s);
        auto guest = std::make_unique<SocketProbe>(transport(), f.server->url());
        QVERIFY(guest->enter({{u"username"_s, u"Bob"_s}}));
        const QString token = guest->session().value("token"_L1).toString();
        const qint64 id = guest->userId();
        QVERIFY(guest->call(u"join_room"_s, QJsonObject {{u"room"_s, room}}).value("ok"_L1).toBool());
        QVERIFY(
            guest->call(u"send_message"_s, QJsonObject {{u"room"_s, room}, {u"text"_s, u"I was here"_s}}).value("ok"_L1).toBool());
        const auto pass = [&](int hours) {
            for (int i = 0; i < hours; ++i) {
                f.clock.advance(1h);
                // Acked after all that this hour gave the database to do.
                ada->call(u"send_message"_s, QJsonObject {{u"room"_s, room}, {u"text"_s, u"tick"_s}});
            }
        };
        pass(30); // connected all the time
        QCOMPARE(guest->call(u"set_status"_s, QJsonObject {{u"status"_s, u"online"_s}}).value("ok"_L1).toBool(), true);
        guest->abort();
        QTRY_COMPARE(f.server->connectedUsers(), 1);
        pass(23);
        QCOMPARE(f.rest->get(u"/api/me"_s, token).status, 200); // and that was another sign of life
        ada->forget();
        pass(26);
        QCOMPARE(f.rest->get(u"/api/me"_s, token).status, 401);
        const QJsonValue left = ada->next(u"user_left"_s);
        QCOMPARE(left["user"_L1]["id"_L1].toInteger(), id);
        const QJsonArray messages = f.rest->get(u"/api/messages/%1?after=0"_s.arg(room), adasToken)
                                        .json.value("messages"_L1)
                                        .toArray();
        QCOMPARE(messages.first()["text"_L1].toString(), u"I was here"_s);
        QCOMPARE(messages.first()["author"_L1]["display_name"_L1].toString(), u"Bob"_s);
    }

    void aGuestWhoLogsOutIsGone()
    {
        ServerFixture f;
        const QString adasToken = f.rest->registered(u"ada"_s);
        const auto ada = enter(f, adasToken);
        const qint64 room = f.createRoom(adasToken, u"Lounge"_s);
        const auto enterAsZed = [&] {
            auto zed = std::make_unique<SocketProbe>(transport(), f.server->url());
            return zed->enter({{u"username"_s, u"Zed"_s}})
                    && zed->call(u"join_room"_s, QJsonObject {{u"room"_s, room}}).value("ok"_L1).toBool()
                ? std::move(zed)
                : nullptr;
        };
        const auto zed = enterAsZed();
        const auto other = enterAsZed();
        QVERIFY(zed && other);
        QVERIFY(
            zed->call(u"send_message"_s, QJsonObject {{u"room"_s, room}, {u"text"_s, u"I was here"_s}}).value("ok"_L1).toBool());
        const QString token = zed->session().value("token"_L1).toString();
        ada->forget();
        QCOMPARE(f.rest->send("POST", u"/api/logout"_s, {}, token).status, 204);
        const QJsonValue left = ada->next(u"user_left"_s);
        QCOMPARE(left["user"_L1]["id"_L1].toInteger(), zed->userId());
        QVERIFY(zed->waitForEnd());
        QCOMPARE(f.rest->get(u"/api/me"_s, token).status, 401);
        QSet<qint64> members;
        for (const QJsonValue &member :
            f.rest->get(u"/api/rooms/%1/members"_s.arg(room), adasToken).json.value("members"_L1).toArray())
            members.insert(member["id"_L1].toInteger());
        QCOMPARE(members, (QSet<qint64> {ada->userId(), other->userId()})); // the other of this name stays
        const QJsonArray messages = f.rest->get(u"/api/messages/%1?after=0"_s.arg(room), adasToken)
                                        .json.value("messages"_L1)
                                        .toArray();
        QCOMPARE(messages.first()["text"_L1].toString(), u"I was here"_s);
        QCOMPARE(messages.first()["author"_L1]["display_name"_L1].toString(), u"Zed"_s);
    }

    void aServerThatStopsSaysSo()
    {
        ServerFixture f;
        const QString token = f.rest->registered(u"ada"_s);
        const auto ada = enter(f, token);
        const qint64 room = f.createRoom(token, u"Lounge"_s);
        // Given right before the stop: it is stored, and acked, all the same.
        QSignalSpy acked(ada.get(), &SocketProbe::ackReceived);
        ada->callLater(u"send_message"_s, QJsonObject {{u"room"_s, room}, {u"text"_s, u"last words"_s}});
        QSignalSpy closing(ada.get(), &SocketProbe::eventReceived);
        f.stop();
        QVERIFY(ada->waitForEnd());
        QVERIFY(ada->queuedEvents().contains(u"server_closing"_s));
        f.start();
        QTRY_COMPARE(f.rest->get(u"/healthz"_s).status, 200);
        const auto messages = f.rest->get(u"/api/messages/%1"_s.arg(room), token).json.value("messages"_L1).toArray();
        QCOMPARE(messages.size(), acked.size()); // what was acked is there
        QCOMPARE(f.rest->get(u"/api/me"_s, token).json.value("last_seen"_L1).toString(), f.clock.now().toString(Qt::ISODateWithMs));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Entering)
#include "tst_Entering.moc"
