// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// Inviting people over REST, and coming by it over both doors. Ada owns the server and the room; Bob is in it, Cem is elsewhere.
class tst_Invites : public BothTransports
{
    Q_OBJECT

    struct Inviting : Company
    {
        Inviting()
            : Company(true)
        {
        }
        RestAnswer invite(const QJsonObject &request = {}, const QString &token = {})
        {
            return f.rest->post(u"/api/invites"_s, request, token.isEmpty() ? adasToken : token);
        }
        QString code(const QJsonObject &request = {}) { return invite(request).json.value("code"_L1).toString(); }
        RestAnswer joinAs(const QString &name, const QString &code)
        {
            return f.rest->post(
                u"/api/register"_s, {{u"username"_s, name}, {u"password"_s, u"correct horse"_s}, {u"invite"_s, code}});
        }
        RestAnswer accept(const QString &code, const QString &token)
        {
            return f.rest->post(u"/api/invites/accept"_s, {{u"code"_s, code}}, token);
        }
        RestAnswer preview(const QString &code) { return f.rest->get(u"/api/invites/preview?code="_s + code); }
        int access(const QString &policy)
        {
            return f.rest->send("PATCH", u"/api/server"_s, R"({"access": "%1"})"_ba.replace("%1", policy.toLatin1()), adasToken)
                .status;
        }
    };

private Q_SLOTS:
    void anInviteIsToldOnceAndListedWithoutItsCode()
    {
        Inviting c;
        const auto made = c.invite({{u"max_uses"_s, 3}, {u"expires_in"_s, 3600}, {u"note"_s, u" for the choir "_s}});
        QCOMPARE(made.status, 201);
        const QString code = made.json.value("code"_L1).toString();
        QCOMPARE(code.size(), 43);
        QCOMPARE(made.json.value("url"_L1).toString(),
            u"http://127.0.0.1:%1/i/%2#"_s.arg(c.f.server->url().port()).arg(code)
                + QString::fromLatin1(c.f.server->fingerprint()));
        QCOMPARE(c.f.rest->get(u"/i/"_s + code).status, 200);
        QJsonObject listed = c.f.rest->get(u"/api/invites"_s, c.adasToken).json.value("invites"_L1)[0].toObject();
        QCOMPARE(listed.take("came"_L1), QJsonArray());
        QJsonObject told = made.json;
        told.remove("code"_L1);
        told.remove("url"_L1);
        QCOMPARE(listed, told);
        QCOMPARE(listed.value("note"_L1).toString(), u"for the choir"_s);
        QCOMPARE(listed.value("max_uses"_L1).toInteger(), 3);
        QCOMPARE(listed.value("uses"_L1).toInteger(), 0);
        QCOMPARE(listed.value("created_by"_L1).toInteger(), c.ada->userId());
        QVERIFY(listed.value("room_id"_L1).isNull());
        QVERIFY(listed.value("valid"_L1).toBool());
        c.f.clock.advance(3600s);
        QVERIFY(!c.f.rest->get(u"/api/invites"_s, c.adasToken).json.value("invites"_L1)[0]["valid"_L1].toBool());
        QCOMPARE(c.joinAs(u"dan"_s, code).errorCode(), u"invite_invalid"_s);
        QCOMPARE(c.preview(code).errorCode(), u"invite_invalid"_s);
    }

    void whoIsInvitedComesInWhereNobodyElseDoes()
    {
        Inviting c;
        QCOMPARE(c.access(u"invite"_s), 200);
        const QString code = c.code({{u"max_uses"_s, 2}});
        QCOMPARE(c.joinAs(u"dan"_s, {}).errorCode(), u"invite_required"_s);
        QCOMPARE(c.joinAs(u"dan"_s, u"nonsense"_s).errorCode(), u"invite_invalid"_s);
        QCOMPARE(c.joinAs(u"dan"_s, QString(43, u'A')).errorCode(), u"invite_invalid"_s);
        QCOMPARE(c.joinAs(u"ada"_s, code).errorCode(), u"username_taken"_s); // which uses nothing up
        const auto preview = c.preview(code);
        QCOMPARE(preview.status, 200);
        QCOMPARE(preview.json.value("server_name"_L1).toString(), u"The test"_s);
        QCOMPARE(preview.json.value("invited_by"_L1).toString(), u"ada"_s);
        QVERIFY(!preview.json.contains("room_name"_L1));
        QCOMPARE(c.joinAs(u"dan"_s, code).json.value("user"_L1)["role"_L1].toString(), u"member"_s);
        SocketProbe guest(transport(), c.f.server->url());
        QVERIFY(guest.enter({{u"username"_s, u"Eve"_s}, {u"invite"_s, code}}));
        SocketProbe late(transport(), c.f.server->url());
        QVERIFY(!late.enter({{u"username"_s, u"Fay"_s}, {u"invite"_s, code}}));
        QCOMPARE(c.joinAs(u"fay"_s, code).errorCode(), u"invite_invalid"_s);
        const QJsonValue listed = c.f.rest->get(u"/api/invites"_s, c.adasToken).json.value("invites"_L1)[0];
        QCOMPARE(listed["uses"_L1].toInteger(), 2);
        QCOMPARE(listed["came"_L1].toArray().size(), 2);
        QCOMPARE(listed["came"_L1][0]["user"_L1]["display_name"_L1].toString(), u"Eve"_s);
        QCOMPARE(listed["came"_L1][1]["user"_L1]["username"_L1].toString(), u"dan"_s);
        // A closed server lets in nobody new, whatever they bring.
        QCOMPARE(c.access(u"closed"_s), 200);
        QCOMPARE(c.joinAs(u"fay"_s, c.code()).errorCode(), u"access_closed"_s);
    }

    void guestsWhoWereInvitedStay()
    {
        Inviting c;
        const QString code = c.code();
        SocketProbe invited(transport(), c.f.server->url());
        SocketProbe other(transport(), c.f.server->url());
        QVERIFY(invited.enter({{u"username"_s, u"Eve"_s}, {u"invite"_s, code}}));
        QVERIFY(other.enter({{u"username"_s, u"Fay"_s}}));
        QVERIFY(invited.call(u"join_room"_s, c.here()).value("ok"_L1).toBool());
        QCOMPARE(c.access(u"invite"_s), 200);
        QVERIFY(other.waitForEnd());
        QVERIFY(c.say(invited, u"still here"_s).value("ok"_L1).toBool());
        QCOMPARE(c.access(u"closed"_s), 200);
        QVERIFY(invited.waitForEnd());
    }

    void anInviteToARoomMakesAMemberOfIt()
    {
        Inviting c;
        const qint64 cellar = c.f.createRoom(c.bobsToken, u"Cellar"_s, u"private"_s);
        c.settle();
        const QJsonObject toCellar {{u"room"_s, cellar}};
        QCOMPARE(c.invite(toCellar, c.cemsToken).errorCode(), u"room_not_found"_s);
        const auto made = c.invite(toCellar, c.bobsToken); // its owner
        QCOMPARE(made.status, 201);
        const QString code = made.json.value("code"_L1).toString();
        QCOMPARE(c.preview(code).json.value("room_name"_L1).toString(), u"Cellar"_s);
        const QString dansToken = c.joinAs(u"dan"_s, code).json.value("token"_L1).toString();
        QCOMPARE(c.bob->next(u"user_joined"_s).toObject().value("user"_L1)["username"_L1].toString(), u"dan"_s);
        const auto dan = enter(c.f, dansToken);
        QVERIFY(dan->call(u"send_message"_s, QJsonObject {{u"room"_s, cellar}, {u"text"_s, u"hello"_s}}).value("ok"_L1).toBool());
        QCOMPARE(c.bob->next(u"message"_s).toObject().value("text"_L1).toString(), u"hello"_s);
        // Who is in already accepts it.
        QCOMPARE(c.accept(code, c.cemsToken).json.value("room_id"_L1).toInteger(), cellar);
        QVERIFY(
            c.cem->call(u"send_message"_s, QJsonObject {{u"room"_s, cellar}, {u"text"_s, u"me too"_s}}).value("ok"_L1).toBool());
        QCOMPARE(c.accept(code, c.cemsToken).status, 200); // once more changes nothing
        QCOMPARE(
            c.f.rest->get(u"/api/invites?room=%1"_s.arg(cellar), c.bobsToken).json.value("invites"_L1)[0]["uses"_L1].toInteger(),
            2);
        QCOMPARE(c.accept(QString(43, u'A'), c.cemsToken).errorCode(), u"invite_invalid"_s);
        QCOMPARE(c.accept(code, {}).status, 401);
    }

    void whoIsBannedFromARoomDoesNotComeBackByAnInvite()
    {
        Inviting c;
        const QString code = c.code({{u"room"_s, c.room}});
        const QString bob = u"/api/rooms/%1/bans/%2"_s.arg(c.room).arg(c.bob->userId());
        QCOMPARE(c.f.rest->send("PUT", bob, "{}", c.adasToken).status, 204);
        QCOMPARE(c.accept(code, c.bobsToken).errorCode(), u"banned"_s);
        QCOMPARE(c.f.rest->get(u"/api/invites"_s, c.adasToken).json.value("invites"_L1)[0]["uses"_L1].toInteger(), 0);
    }

    void whoMayInviteAndRevoke()
    {
        Inviting c;
        QCOMPARE(c.invite({}, c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(c.invite({{u"room"_s, c.room}}, c.bobsToken).errorCode(), u"forbidden"_s); // a member only
        QCOMPARE(c.invite({}, u"nobody"_s).status, 401);
        const qint64 attic = c.f.createRoom(c.bobsToken, u"Attic"_s, u"private"_s);
        const auto bobs = c.invite({{u"room"_s, attic}}, c.bobsToken).json;
        const auto adas = c.invite().json;
        const auto path = [](const QJsonObject &invite) { return u"/api/invites/%1"_s.arg(invite.value("id"_L1).toInteger()); };
        // For others it is as if it were none.
        QCOMPARE(c.f.rest->send("DELETE", path(bobs), {}, c.cemsToken).errorCode(), u"not_found"_s);
        QCOMPARE(c.f.rest->send("DELETE", path(adas), {}, c.bobsToken).errorCode(), u"not_found"_s);
        QCOMPARE(c.f.rest->send("DELETE", u"/api/invites/999"_s, {}, c.bobsToken).errorCode(), u"not_found"_s);
        QCOMPARE(c.f.rest->get(u"/api/invites?room=%1"_s.arg(attic), c.cemsToken).errorCode(), u"room_not_found"_s);
        QCOMPARE(c.f.rest->get(u"/api/invites"_s, c.cemsToken).json.value("invites"_L1).toArray().size(), 0);
        QCOMPARE(c.f.rest->get(u"/api/invites"_s, c.bobsToken).json.value("invites"_L1).toArray().size(), 1);
        const auto page = c.f.rest->get(u"/api/invites?limit=1"_s, c.adasToken).json;
        QCOMPARE(page.value("invites"_L1)[0]["id"_L1], adas.value("id"_L1));
        QCOMPARE(c.f.rest->get(u"/api/invites?limit=1&before=%1"_s.arg(page.value("next"_L1).toInteger()), c.adasToken)
                     .json.value("invites"_L1)[0]["id"_L1],
            bobs.value("id"_L1));
        QCOMPARE(c.f.rest->send("DELETE", path(bobs), {}, c.bobsToken).status, 204);
        QCOMPARE(c.f.rest->send("DELETE", path(bobs), {}, c.bobsToken).status, 404);
        QCOMPARE(c.f.rest->send("DELETE", path(adas), {}, c.adasToken).status, 204);
        QCOMPARE(c.joinAs(u"dan"_s, adas.value("code"_L1).toString()).errorCode(), u"invite_invalid"_s);
        // A guest, however much the room is theirs.
        const QString guest = c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Eve"_s}}).json.value("token"_L1).toString();
        const qint64 den = c.f.createRoom(guest, u"Den"_s, u"private"_s);
        QCOMPARE(c.invite({{u"room"_s, den}}, guest).errorCode(), u"forbidden"_s);
    }

    void wrongRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("no uses") << R"({"max_uses": 0})"_ba << u"max_uses"_s;
        QTest::newRow("too many uses") << R"({"max_uses": 10001})"_ba << u"max_uses"_s;
        QTest::newRow("uses in words") << R"({"max_uses": "two"})"_ba << u"max_uses"_s;
        QTest::newRow("too short") << R"({"expires_in": 59})"_ba << u"expires_in"_s;
        QTest::newRow("too long") << R"({"expires_in": 31622401})"_ba << u"expires_in"_s;
        QTest::newRow("two lines") << R"({"note": "a\nb"})"_ba << u"note"_s;
        QTest::newRow("long note") << "{\"note\": \"" + QByteArray(101, 'a') + "\"}" << u"note"_s;
        QTest::newRow("room") << R"({"room": "Lounge"})"_ba << u"room"_s;
    }

    void wrongRequestsAreRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        Inviting c;
        const auto refused = c.f.rest->send("POST", u"/api/invites"_s, body, c.adasToken);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.errorField(), field);
    }

    void limitsHold()
    {
        Inviting c;
        c.f.stop();
        c.f.config.chat.maxInvites = 3;
        c.f.config.chat.maxInvitesOfUser = 2;
        c.f.config.chat.maxMembers = 2;
        c.f.start();
        const QString full = c.code({{u"room"_s, c.room}}); // Ada and Bob are in it
        QCOMPARE(c.accept(full, c.cemsToken).errorCode(), u"limit_reached"_s);
        QCOMPARE(c.accept(full, c.bobsToken).status, 200); // who is in stays in
        QCOMPARE(c.joinAs(u"dan"_s, full).errorCode(), u"limit_reached"_s);
        QCOMPARE(c.invite().status, 201);
        QCOMPARE(c.invite().errorCode(), u"limit_reached"_s);
        const qint64 attic = c.f.createRoom(c.bobsToken, u"Attic"_s, u"private"_s);
        QCOMPARE(c.invite({{u"room"_s, attic}}, c.bobsToken).status, 201);
        QCOMPARE(c.invite({{u"room"_s, attic}}, c.bobsToken).errorCode(), u"limit_reached"_s);
        for (int i = 0; i < c.f.config.chat.invitePreviews.burst; ++i)
            QCOMPARE(c.preview(full).status, 200);
        QCOMPARE(c.preview(full).errorCode(), u"rate_limited"_s);
    }

    void invitesOutliveARestart()
    {
        Inviting c;
        const QString code = c.code({{u"room"_s, c.room}});
        c.f.stop();
        c.f.start();
        QCOMPARE(c.joinAs(u"dan"_s, code).status, 201);
        QCOMPARE(c.f.rest->get(u"/api/rooms/%1/members"_s.arg(c.room), c.adasToken).json.value("members"_L1).toArray().size(), 3);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Invites)
#include "tst_Invites.moc"
