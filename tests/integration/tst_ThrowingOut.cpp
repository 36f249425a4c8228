// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// Throwing out over REST, and what everybody's open connections hear of it. Ada owns the server and the room; Bob is in
/// it, Cem is elsewhere.
class tst_ThrowingOut : public BothTransports
{
    Q_OBJECT

    static QJsonObject guestAuth(const QString &name) { return {{u"username"_s, name}}; }
    static QString path(const QString &pattern, qint64 id, qint64 user = 0)
    {
        return user ? pattern.arg(id).arg(user) : pattern.arg(id);
    }
    /// A guest who wrote and logged out.
    static qint64 goneGuest(Company &c, const QString &name)
    {
        const QJsonObject guest = c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, name}}).json;
        const QString token = guest.value("token"_L1).toString();
        SocketProbe probe(transport(), c.f.server->url());
        if (!probe.enter({{u"token"_s, token}}) || !probe.call(u"join_room"_s, c.here()).value("ok"_L1).toBool()
            || !c.say(probe, u"spam"_s).value("ok"_L1).toBool()
            || c.f.rest->send("POST", u"/api/logout"_s, {}, token).status != 204)
            qWarning("refused");
        return guest.value("user"_L1)["id"_L1].toInteger();
    }

private Q_SLOTS:
    void aDeletedRoomIsGoneForEveryone()
    {
        Company c(true);
        QVERIFY(c.say(*c.bob, u"hello"_s).value("ok"_L1).toBool());
        c.settle();
        const QString room = path(u"/api/rooms/%1"_s, c.room);
        QCOMPARE(c.f.rest->send("DELETE", room, {}, c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(c.f.rest->send("DELETE", room, {}, c.adasToken).status, 204);
        for (SocketProbe *probe : {c.ada.get(), c.bob.get(), c.cem.get()})
            QCOMPARE(probe->next(u"room_deleted"_s).toObject().value("id"_L1).toInteger(), c.room);
        QCOMPARE(errorCode(c.say(*c.bob, u"still there?"_s)), u"room_not_found"_s);
        QCOMPARE(errorCode(c.bob->call(u"join_room"_s, c.here())), u"room_not_found"_s);
        QCOMPARE(c.f.rest->get(room, c.adasToken).status, 404);
        QCOMPARE(c.f.rest->get(path(u"/api/messages/%1"_s, c.room), c.adasToken).status, 404);
        QCOMPARE(c.f.rest->send("DELETE", room, {}, c.adasToken).status, 404);
        c.f.stop();
        c.f.start();
        QVERIFY(c.f.rest->get(u"/api/rooms"_s, c.adasToken).json.value("rooms"_L1).toArray().isEmpty());
    }

    void aDeletedPrivateRoomIsToldToItsMembersOnly()
    {
        Company c(true);
        const qint64 attic = c.f.createRoom(c.bobsToken, u"Attic"_s, u"private"_s);
        c.settle();
        const QString room = path(u"/api/rooms/%1"_s, attic);
        QCOMPARE(c.f.rest->send("DELETE", room, {}, c.cemsToken).errorCode(), u"room_not_found"_s);
        QCOMPARE(c.f.rest->send("DELETE", path(u"/api/rooms/%1/members/%2"_s, attic, c.bob->userId()), {}, c.cemsToken).errorCode(),
            u"room_not_found"_s);
        QCOMPARE(c.f.rest->get(path(u"/api/rooms/%1/bans"_s, attic), c.cemsToken).errorCode(), u"room_not_found"_s);
        QCOMPARE(c.f.rest->send("DELETE", room, {}, c.bobsToken).status, 204);
        QVERIFY(c.bob->next(u"room_deleted"_s).isObject());
        QCOMPARE(c.cem->countAfterSync(u"room_deleted"_s), 0);
    }

    void whoIsRemovedHearsNothingMoreOfTheRoom()
    {
        Company c(true);
        const auto phone = enter(c.f, c.bobsToken);
        c.settle();
        QCOMPARE(
            c.f.rest->send("DELETE", path(u"/api/rooms/%1/members/%2"_s, c.room, c.bob->userId()), {}, c.adasToken).status, 204);
        QVERIFY(c.say(*c.ada, u"he is gone"_s).value("ok"_L1).toBool());
        for (SocketProbe *probe : {c.bob.get(), phone.get()}) {
            QCOMPARE(probe->next(u"removed_from_room"_s), QJsonValue(QJsonObject {{u"room_id"_s, c.room}}));
            QCOMPARE(probe->countAfterSync(u"message"_s), 0);
            QCOMPARE(probe->countAfterSync(u"user_left"_s), 0);
        }
        QCOMPARE(c.ada->next(u"user_left"_s).toObject().value("user"_L1).toObject().value("username"_L1).toString(), u"bob"_s);
        QCOMPARE(errorCode(c.say(*c.bob, u"hello?"_s)), u"not_a_member"_s);
        QVERIFY(c.bob->call(u"join_room"_s, c.here()).value("ok"_L1).toBool());
        QCOMPARE(
            c.f.rest->send("DELETE", path(u"/api/rooms/%1/members/%2"_s, c.room, c.cem->userId()), {}, c.adasToken).errorCode(),
            u"user_not_found"_s);
    }

    void whoIsBannedCannotComeBack()
    {
        Company c(true);
        const QString ban = path(u"/api/rooms/%1/bans/%2"_s, c.room, c.bob->userId());
        QCOMPARE(c.f.rest->send("PUT", ban, {}, c.cemsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(c.f.rest->send("PUT", ban, R"({"reason": "spam"})", c.adasToken).status, 204);
        QCOMPARE(c.bob->next(u"removed_from_room"_s).toObject().value("reason"_L1).toString(), u"spam"_s);
        QCOMPARE(errorCode(c.bob->call(u"join_room"_s, c.here())), u"banned"_s);
        const QJsonArray bans = c.f.rest->get(path(u"/api/rooms/%1/bans"_s, c.room), c.adasToken).json.value("bans"_L1).toArray();
        QCOMPARE(bans.size(), 1);
        QCOMPARE(bans.first().toObject().value("user"_L1).toObject().value("id"_L1).toInteger(), c.bob->userId());
        QCOMPARE(bans.first().toObject().value("reason"_L1).toString(), u"spam"_s);
        QCOMPARE(bans.first().toObject().value("by"_L1).toObject().value("username"_L1).toString(), u"ada"_s);
        QCOMPARE(c.f.rest->send("DELETE", ban, {}, c.adasToken).status, 204);
        QVERIFY(c.bob->call(u"join_room"_s, c.here()).value("ok"_L1).toBool());
    }

    void bansAreListedInPages()
    {
        Company c(true);
        const QByteArray disable = R"({"disabled": true})";
        QList<qint64> guests;
        for (const QString &name : {u"Gus"_s, u"Gil"_s, u"Gwen"_s})
            guests.append(c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, name}}).json["user"_L1]["id"_L1].toInteger());
        for (const qint64 guest : guests)
            QCOMPARE(c.f.rest->send("PUT", path(u"/api/rooms/%1/bans/%2"_s, c.room, guest), {}, c.adasToken).status, 204);
        const QString bans = path(u"/api/rooms/%1/bans"_s, c.room);
        const auto subjects = [](const RestAnswer &answer) {
            QList<qint64> ids;
            for (const QJsonValue &ban : answer.json.value("bans"_L1).toArray())
                ids.append(ban["user"_L1]["id"_L1].toInteger());
            return ids;
        };
        const RestAnswer first = c.f.rest->get(bans + u"?limit=2"_s, c.adasToken);
        QCOMPARE(subjects(first), guests.first(2));
        QCOMPARE(first.json.value("has_more"_L1).toBool(), true);
        const RestAnswer last = c.f.rest->get(
            bans + u"?limit=2&after=%1"_s.arg(first.json.value("next"_L1).toInteger()), c.adasToken);
        QCOMPARE(subjects(last), guests.last(1));
        QCOMPARE(last.json.value("has_more"_L1), QJsonValue(false));
        QCOMPARE(c.f.rest->get(bans + u"?after=x"_s, c.adasToken).errorField(), u"after"_s);

        QCOMPARE(c.f.rest->send("PATCH", path(u"/api/users/%1"_s, guests.first()), disable, c.adasToken).status, 200);
        const RestAnswer addresses = c.f.rest->get(u"/api/bans?limit=1"_s, c.adasToken);
        QCOMPARE(subjects(addresses).size(), 1);
        QCOMPARE(addresses.json.value("has_more"_L1), QJsonValue(false));
        QVERIFY(subjects(c.f.rest->get(u"/api/bans?after=1000"_s, c.adasToken)).isEmpty());

        const auto people = [&](const QString &query) {
            return c.f.rest->get(u"/api/users?disabled="_s + query, c.adasToken).json.value("users"_L1).toArray();
        };
        QCOMPARE(c.f.rest->send("PATCH", path(u"/api/users/%1"_s, c.bob->userId()), disable, c.adasToken).status, 200);
        QVERIFY(std::ranges::any_of(
            people(u"true"_s), [&](const QJsonValue &user) { return user["id"_L1].toInteger() == c.bob->userId(); }));
        QVERIFY(std::ranges::all_of(people(u"true"_s), [](const QJsonValue &user) { return user["disabled"_L1].toBool(); }));
        QVERIFY(std::ranges::none_of(people(u"false"_s), [](const QJsonValue &user) { return user["disabled"_L1].toBool(); }));
        QCOMPARE(c.f.rest->get(u"/api/users?disabled=1"_s, c.adasToken).errorField(), u"disabled"_s);
    }

    void wordsThatAreTakenAwayAreGoneForEveryone()
    {
        Company c(true);
        QVERIFY(c.say(*c.bob, u"the quick brown fox"_s).value("ok"_L1).toBool());
        c.settle();
        const QString written = path(u"/api/users/%1/messages?within=3600"_s, c.bob->userId());
        QCOMPARE(c.f.rest->send("DELETE", written, {}, c.cemsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(c.f.rest->send("DELETE", written + u"&room=x"_s, {}, c.adasToken).errorField(), u"room"_s);
        const RestAnswer answer = c.f.rest->send("DELETE", written, {}, c.adasToken);
        QCOMPARE(answer.json.value("removed"_L1).toInt(), 1);
        for (SocketProbe *probe : {c.ada.get(), c.bob.get()}) {
            const QJsonObject changed = probe->next(u"message_updated"_s).toObject();
            QCOMPARE(changed.value("deleted"_L1).toBool(), true);
            QCOMPARE(changed.value("text"_L1).toString(), QString());
            QCOMPARE(changed.value("seq"_L1).toInteger(), 1);
        }
        QCOMPARE(c.cem->countAfterSync(u"message_updated"_s), 0);
        const QJsonArray page = c.f.rest->get(path(u"/api/messages/%1"_s, c.room), c.adasToken).json.value("messages"_L1).toArray();
        QCOMPARE(page.size(), 1);
        QCOMPARE(page.first().toObject().value("deleted"_L1).toBool(), true);
        QCOMPARE(page.first().toObject().value("text"_L1).toString(), QString());
    }

    void whoIsShutOutIsOutAtOnce()
    {
        Company c(true);
        const QString bob = path(u"/api/users/%1"_s, c.bob->userId());
        const QByteArray disable = R"({"disabled": true})";
        QCOMPARE(c.f.rest->send("PATCH", bob, disable, c.cemsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(
            c.f.rest->send("PATCH", path(u"/api/users/%1"_s, c.ada->userId()), disable, c.adasToken).errorCode(), u"forbidden"_s);
        QCOMPARE(c.f.rest->send("PATCH", u"/api/users/999"_s, disable, c.adasToken).errorCode(), u"user_not_found"_s);
        const RestAnswer done = c.f.rest->send("PATCH", bob, disable, c.adasToken);
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json.value("disabled"_L1).toBool(), true);
        QVERIFY(c.bob->waitForEnd());
        QVERIFY(c.ada->next(u"user_updated"_s).toObject().value("disabled"_L1).toBool());
        QCOMPARE(c.f.rest->get(u"/api/me"_s, c.bobsToken).status, 401);
        const QJsonObject credentials {{u"username"_s, u"bob"_s}, {u"password"_s, u"correct horse"_s}};
        QCOMPARE(c.f.rest->post(u"/api/login"_s, credentials).errorCode(), u"forbidden"_s);
        QCOMPARE(c.f.rest->post(u"/api/login"_s, {{u"username"_s, u"bob"_s}, {u"password"_s, u"wrong"_s}}).errorCode(),
            u"bad_credentials"_s);
        SocketProbe again(transport(), c.f.server->url());
        QVERIFY(!again.enter({{u"token"_s, c.bobsToken}}));
        c.f.stop();
        c.f.start();
        QCOMPARE(c.f.rest->post(u"/api/login"_s, credentials).errorCode(), u"forbidden"_s);
        QVERIFY(!c.f.rest->send("PATCH", bob, R"({"disabled": false})", c.adasToken).json.contains("disabled"_L1));
        QCOMPARE(c.f.rest->post(u"/api/login"_s, credentials).status, 200);
    }

    void aGuestWhoIsShutOutDoesNotComeBackFromThereForADay()
    {
        Company c(true);
        SocketProbe guest(transport(), c.f.server->url());
        QVERIFY(guest.enter(guestAuth(u"Gus"_s)));
        SocketProbe other(transport(), c.f.server->url()); // from the same address
        QVERIFY(other.enter(guestAuth(u"Gil"_s)));
        QCOMPARE(
            c.f.rest->send("PATCH", path(u"/api/users/%1"_s, guest.userId()), R"({"disabled": true})", c.adasToken).status, 200);
        QVERIFY(guest.waitForEnd() && other.waitForEnd());
        const QString token = guest.session().value("token"_L1).toString();
        QCOMPARE(c.f.rest->get(u"/api/me"_s, token).status, 401);
        for (int i = 0; i < 2; ++i) {
            SocketProbe again(transport(), c.f.server->url());
            QVERIFY(!again.enter(guestAuth(u"Gus"_s)));
            QCOMPARE(again.refusal().value("data"_L1).toObject().value("code"_L1).toString(), u"banned"_s);
            QCOMPARE(c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).errorCode(), u"banned"_s);
            QCOMPARE(
                c.f.rest->post(u"/api/register"_s, {{u"username"_s, u"gus"_s}, {u"password"_s, u"correct horse"_s}}).errorCode(),
                u"banned"_s);
            QCOMPARE(c.f.rest->get(u"/api/me"_s, c.bobsToken).status, 200); // accounts come and go as before
            c.f.stop();
            c.f.start();
        }
        const QJsonArray bans = c.f.rest->get(u"/api/bans"_s, c.adasToken).json.value("bans"_L1).toArray();
        QCOMPARE(bans.size(), 1);
        QCOMPARE(bans.first().toObject().value("user"_L1).toObject().value("display_name"_L1).toString(), u"Gus"_s);
        QCOMPARE(bans.first().toObject().value("address"_L1).toString(), u"127.0.0.1"_s);
        QCOMPARE(c.f.rest->get(u"/api/bans"_s, c.bobsToken).errorCode(), u"forbidden"_s);
        c.f.clock.advance(24h - 1ms);
        QCOMPARE(c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).errorCode(), u"banned"_s);
        c.f.clock.advance(1ms);
        QCOMPARE(c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).status, 201);
    }

    void whoLoggedOutIsShutOutAllTheSame()
    {
        Company c(true);
        const qint64 gone = goneGuest(c, u"Gus"_s);
        SocketProbe again(transport(), c.f.server->url()); // under the next name
        QVERIFY(again.enter(guestAuth(u"Not Gus"_s)));
        const QString guest = path(u"/api/users/%1"_s, gone);
        const QByteArray disable = R"({"disabled": true})";
        QCOMPARE(c.f.rest->send("PATCH", guest, disable, c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(c.f.rest->send("PATCH", guest, R"({"disabled": false})", c.adasToken).errorCode(), u"user_not_found"_s);
        c.f.stop(); // what is known of them is the database's
        c.f.start();
        QVERIFY(again.waitForEnd());
        SocketProbe back(transport(), c.f.server->url());
        QVERIFY(back.enter({{u"token"_s, again.session().value("token"_L1)}}));
        const RestAnswer done = c.f.rest->send("PATCH", guest, disable, c.adasToken);
        QCOMPARE(done.json.value("display_name"_L1).toString(), u"Gus"_s);
        QCOMPARE(done.json.value("disabled"_L1).toBool(), true);
        QVERIFY(back.waitForEnd()); // they came from there, too
        QCOMPARE(c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).errorCode(), u"banned"_s);
        QCOMPARE(c.f.rest->send("DELETE", guest + u"/messages?within=3600"_s, {}, c.adasToken).json.value("removed"_L1).toInt(), 1);
        const QJsonArray bans = c.f.rest->get(u"/api/bans"_s, c.adasToken).json.value("bans"_L1).toArray();
        QCOMPARE(bans.first()["user"_L1]["display_name"_L1].toString(), u"Gus"_s);
        QCOMPARE(bans.first()["address"_L1].toString(), u"127.0.0.1"_s);
    }

    void whoHasBeenGoneForADayIsNobodyAnyMore()
    {
        Company c(true);
        const qint64 gone = goneGuest(c, u"Gus"_s);
        const QString guest = path(u"/api/users/%1"_s, gone);
        const QString ban = path(u"/api/rooms/%1/bans/%2"_s, c.room, gone);
        c.f.clock.advance(24h - 1min);
        QCOMPARE(c.f.rest->send("PATCH", guest, R"({"disabled": true})", c.adasToken).status, 200);
        QCOMPARE(c.f.rest->send("PUT", ban, {}, c.adasToken).status, 204);
        c.f.clock.advance(1min);
        QCOMPARE(c.f.rest->send("PATCH", guest, R"({"disabled": true})", c.adasToken).errorCode(), u"user_not_found"_s);
        QCOMPARE(c.f.rest->send("PUT", ban, {}, c.adasToken).errorCode(), u"user_not_found"_s);
    }

    void anAddressIsLetInAgain()
    {
        Company c(true);
        SocketProbe guest(transport(), c.f.server->url());
        QVERIFY(guest.enter(guestAuth(u"Gus"_s)));
        QCOMPARE(
            c.f.rest->send("PATCH", path(u"/api/users/%1"_s, guest.userId()), R"({"disabled": true})", c.adasToken).status, 200);
        const qint64 ban = c.f.rest->get(u"/api/bans"_s, c.adasToken)
                               .json.value("bans"_L1)
                               .toArray()
                               .first()
                               .toObject()
                               .value("id"_L1)
                               .toInteger();
        QCOMPARE(c.f.rest->send("DELETE", path(u"/api/bans/%1"_s, ban), {}, c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(c.f.rest->send("DELETE", path(u"/api/bans/%1"_s, ban), {}, c.adasToken).status, 204);
        QCOMPARE(c.f.rest->send("DELETE", path(u"/api/bans/%1"_s, ban), {}, c.adasToken).status, 404);
        QCOMPARE(c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).status, 201);
    }

    void allGuestsEndAtOnce()
    {
        Company c(true);
        QList<QString> tokens;
        std::vector<std::unique_ptr<SocketProbe>> guests;
        for (int i = 0; i < 3; ++i) {
            guests.push_back(std::make_unique<SocketProbe>(transport(), c.f.server->url()));
            QVERIFY(guests.back()->enter(guestAuth(u"Gus"_s)));
            tokens << guests.back()->session().value("token"_L1).toString();
            QVERIFY(guests.back()->call(u"join_room"_s, c.here()).value("ok"_L1).toBool());
        }
        c.settle();
        QCOMPARE(c.f.rest->send("DELETE", u"/api/guests"_s, {}, c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(c.f.rest->send("DELETE", u"/api/guests"_s, {}, tokens.first()).errorCode(), u"forbidden"_s);
        QCOMPARE(c.f.rest->send("DELETE", u"/api/guests"_s, {}, c.adasToken).json.value("ended"_L1).toInt(), 3);
        for (const auto &guest : guests)
            QVERIFY(guest->waitForEnd());
        for (const QString &token : tokens)
            QCOMPARE(c.f.rest->get(u"/api/me"_s, token).status, 401);
        for (int i = 0; i < 3; ++i)
            QVERIFY(c.ada->next(u"user_left"_s).isObject());
        QVERIFY(!c.bob->isOver());
        QCOMPARE(c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).status, 201); // they were not banned
    }

    void switchingAccessThrowsOutWhomItNoLongerLetsIn_data()
    {
        QTest::addColumn<QString>("access");
        QTest::addColumn<QString>("code");
        QTest::newRow("invite") << u"invite"_s << u"invite_required"_s;
        QTest::newRow("closed") << u"closed"_s << u"access_closed"_s;
    }

    void switchingAccessThrowsOutWhomItNoLongerLetsIn()
    {
        QFETCH(QString, access);
        QFETCH(QString, code);
        Company c(true);
        SocketProbe guest(transport(), c.f.server->url());
        QVERIFY(guest.enter(guestAuth(u"Gus"_s)));
        const QString token = guest.session().value("token"_L1).toString();
        const auto change = [&](const QString &to, const QString &by) {
            return c.f.rest->send("PATCH", u"/api/server"_s, "{\"access\": \"" + to.toUtf8() + "\"}", by);
        };
        QCOMPARE(change(access, c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(change(u"ajar"_s, c.adasToken).errorField(), u"access"_s);
        QCOMPARE(change(access, c.adasToken).json.value("access"_L1).toString(), access);
        QVERIFY(guest.waitForEnd());
        QCOMPARE(c.f.rest->get(u"/api/me"_s, token).status, 401);
        QCOMPARE(c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).errorCode(), code);
        QCOMPARE(c.f.rest->get(u"/healthz"_s).json.value("access"_L1).toString(), access);
        QVERIFY(!c.bob->isOver());
        QCOMPARE(change(u"open"_s, c.adasToken).status, 200);
        QCOMPARE(c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).status, 201);
    }

    void aServerThatStartsClosedKnowsNoGuestOfBefore_data() { switchingAccessThrowsOutWhomItNoLongerLetsIn_data(); }

    void aServerThatStartsClosedKnowsNoGuestOfBefore()
    {
        QFETCH(QString, access);
        Company c(true);
        SocketProbe guest(transport(), c.f.server->url());
        QVERIFY(guest.enter(guestAuth(u"Gus"_s)));
        QVERIFY(guest.call(u"join_room"_s, c.here()).value("ok"_L1).toBool());
        const QString token = guest.session().value("token"_L1).toString();
        c.f.stop();
        c.f.config.access = *accessPolicyFromName(access);
        c.f.start();
        QCOMPARE(c.f.rest->get(u"/api/me"_s, token).status, 401);
        SocketProbe again(transport(), c.f.server->url());
        QVERIFY(!again.enter({{u"token"_s, token}}));
        QCOMPARE(c.f.rest->get(path(u"/api/rooms/%1/members"_s, c.room), c.adasToken).json.value("members"_L1).toArray().size(), 2);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_ThrowingOut)
#include "tst_ThrowingOut.moc"
