// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace hearth {

/// What people change of their accounts, and hosts of others', with everyone's connections open. Ada owns the server.
class tst_Accounts : public BothTransports
{
    Q_OBJECT

    static RestAnswer patch(Company &c, const QString &path, const QByteArray &body, const QString &token)
    {
        return c.f.rest->send("PATCH", path, body, token);
    }
    static RestAnswer giveRole(Company &c, qint64 user, const QByteArray &role, const QString &token)
    {
        return patch(c, u"/api/users/%1"_s.arg(user), "{\"role\": \"" + role + "\"}", token);
    }
    static RestAnswer changePassword(Company &c, const QString &before, const QString &now, const QString &token)
    {
        return c.f.rest->post(u"/api/me/password"_s, {{u"old"_s, before}, {u"new"_s, now}}, token);
    }
    static RestAnswer makeAccount(Company &c, const QString &username, const QString &password, const QString &token)
    {
        return c.f.rest->post(u"/api/me/account"_s, {{u"username"_s, username}, {u"password"_s, password}}, token);
    }
    /// A guest, connected.
    static std::unique_ptr<SocketProbe> guestNamed(const ServerFixture &f, const QString &name)
    {
        auto guest = std::make_unique<SocketProbe>(transport(), f.server->url());
        if (!guest->enter({{u"username"_s, name}}))
            qWarning("refused");
        return guest;
    }
    static QString login(Company &c, const QString &username, const QString &password)
    {
        return c.f.rest->post(u"/api/login"_s, {{u"username"_s, username}, {u"password"_s, password}})
            .json.value("token"_L1)
            .toString();
    }
    static QJsonArray sessions(Company &c, const QString &token)
    {
        return c.f.rest->get(u"/api/me/sessions"_s, token).json.value("sessions"_L1).toArray();
    }

    /// What comes of making two people members at once, each by whoever has the token.
    static std::pair<int, int> demotedAtOnce(
        Company &c, const std::pair<qint64, QString> &one, const std::pair<qint64, QString> &other)
    {
        QNetworkAccessManager network;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (const auto &[user, token] : {one, other}) {
            QNetworkRequest request(c.f.server->url().resolved(QUrl(u"/api/users/%1"_s.arg(user))));
            request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            replies.emplace_back(network.sendCustomRequest(request, "PATCH", R"({"role": "member"})"));
        }
        if (!QTest::qWaitFor([&] { return replies[0]->isFinished() && replies[1]->isFinished(); }, 30'000))
            qFatal("two requests were not answered");
        const auto status = [&](std::size_t which) {
            return replies[which]->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        };
        return {status(0), status(1)};
    }

private Q_SLOTS:
    void anotherNameIsShownAtOnceInOldMessagesToo()
    {
        Company c;
        QVERIFY(c.say(*c.bob, u"hello"_s).value("ok"_L1).toBool());
        const QString history = u"/api/messages/%1"_s.arg(c.room);
        QCOMPARE(
            c.f.rest->get(history, c.adasToken).json.value("messages"_L1)[0]["author"_L1]["display_name"_L1].toString(), u"bob"_s);
        c.settle();
        const auto changed = patch(c, u"/api/me"_s, R"({"display_name": " Robert ", "username": "rob"})", c.bobsToken);
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.json.value("display_name"_L1).toString(), u"Robert"_s);
        QCOMPARE(changed.json.value("status"_L1).toString(), u"online"_s);
        for (SocketProbe *probe : {c.ada.get(), c.bob.get(), c.cem.get()}) {
            const QJsonObject told = probe->next(u"user_updated"_s).toObject();
            QCOMPARE(told.value("display_name"_L1).toString(), u"Robert"_s);
            QCOMPARE(told.value("username"_L1).toString(), u"rob"_s);
            QCOMPARE(told.value("status"_L1).toString(), u"online"_s);
        }
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(c.f.rest->get(history, c.adasToken).json.value("messages"_L1)[0]["author"_L1]["display_name"_L1].toString(),
                u"Robert"_s);
            QCOMPARE(c.f.rest->get(u"/api/me"_s, c.bobsToken).json.value("username"_L1).toString(), u"rob"_s);
            if (i == 0) {
                c.f.stop();
                c.f.start();
            }
        }
        QVERIFY(!login(c, u"rob"_s, u"correct horse"_s).isEmpty());
        QVERIFY(login(c, u"bob"_s, u"correct horse"_s).isEmpty());
        c.f.rest->registered(u"bob"_s); // the name is free
    }

    void aNameThatIsSomebodysOrNoNameIsRefused()
    {
        Company c;
        QCOMPARE(patch(c, u"/api/me"_s, R"({"username": "ADA"})", c.bobsToken).errorCode(), u"username_taken"_s);
        QCOMPARE(patch(c, u"/api/me"_s, R"({"username": "guest-me"})", c.bobsToken).errorField(), u"username"_s);
        QCOMPARE(patch(c, u"/api/me"_s, R"({"display_name": "  "})", c.bobsToken).errorField(), u"display_name"_s);
        QCOMPARE(patch(c, u"/api/me"_s, R"({"display_name": 7})", c.bobsToken).errorCode(), u"invalid_field"_s);
        QCOMPARE(patch(c, u"/api/me"_s, R"({"username": "Bob"})", c.bobsToken).status, 200); // another writing of one's own
        const QString guest = c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).json.value("token"_L1).toString();
        QCOMPARE(patch(c, u"/api/me"_s, R"({"display_name": "Gustav"})", guest).status, 200);
        QCOMPARE(patch(c, u"/api/me"_s, R"({"username": "gustav"})", guest).errorCode(), u"forbidden"_s);
        QStringList said;
        for (int i = 0; i < 12; ++i)
            said << patch(c, u"/api/me"_s, R"({"display_name": "Gustav"})", guest).errorCode();
        QVERIFY(said.contains(u"rate_limited"_s));
    }

    void aGuestBecomesAnAccountAndKeepsNameIdMessagesAndSession()
    {
        Company c;
        const auto gus = guestNamed(c.f, u"Gus"_s);
        const QString token = gus->session().value("token"_L1).toString();
        const qint64 id = gus->userId();
        QVERIFY(gus->call(u"join_room"_s, c.here()).value("ok"_L1).toBool());
        QVERIFY(c.say(*gus, u"hello"_s).value("ok"_L1).toBool());
        c.settle();
        const auto made = makeAccount(c, u"gustav"_s, u"battery staple"_s, token);
        QCOMPARE(made.status, 200);
        QCOMPARE(made.json.value("id"_L1).toInteger(), id);
        QCOMPARE(made.json.value("role"_L1).toString(), u"member"_s);
        QCOMPARE(made.json.value("display_name"_L1).toString(), u"Gus"_s);
        for (SocketProbe *probe : {c.ada.get(), gus.get()}) {
            const QJsonObject told = probe->next(u"user_updated"_s).toObject();
            QCOMPARE(told.value("username"_L1).toString(), u"gustav"_s);
            QCOMPARE(told.value("role"_L1).toString(), u"member"_s);
            QCOMPARE(told.value("status"_L1).toString(), u"online"_s);
        }
        QVERIFY(c.say(*gus, u"still here"_s).value("ok"_L1).toBool());
        // A guest's time does not end it, nor does a start.
        c.f.clock.advance(std::chrono::hours(24 * 3));
        for (int i = 0; i < 2; ++i) {
            const QJsonValue first = c.f.rest->get(u"/api/messages/%1"_s.arg(c.room), token).json.value("messages"_L1)[0];
            QCOMPARE(first["author"_L1]["id"_L1].toInteger(), id);
            QCOMPARE(first["author"_L1]["username"_L1].toString(), u"gustav"_s);
            QCOMPARE(c.f.rest->get(u"/api/me"_s, token).json.value("role"_L1).toString(), u"member"_s);
            if (i == 0) {
                c.f.stop();
                c.f.start();
            }
        }
        QVERIFY(!login(c, u"gustav"_s, u"battery staple"_s).isEmpty());
        QCOMPARE(patch(c, u"/api/me"_s, R"({"username": "gus"})", token).status, 200); // as any account
        QCOMPARE(makeAccount(c, u"again"_s, u"battery staple"_s, token).errorCode(), u"forbidden"_s);
    }

    void anAccountOfAGuestIsRefusedLikeAnyRegistration()
    {
        Company c;
        const QString guest = c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).json.value("token"_L1).toString();
        QCOMPARE(makeAccount(c, u"ADA"_s, u"battery staple"_s, guest).errorCode(), u"username_taken"_s);
        QCOMPARE(makeAccount(c, u"аdа"_s, u"battery staple"_s, guest).errorCode(), u"username_taken"_s); // Cyrillic
        QCOMPARE(makeAccount(c, u"guest-gus"_s, u"battery staple"_s, guest).errorField(), u"username"_s);
        QCOMPARE(makeAccount(c, u"gus"_s, u"short"_s, guest).errorField(), u"password"_s);
        QCOMPARE(makeAccount(c, u"gus"_s, u"battery staple"_s, c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(makeAccount(c, u"gus"_s, u"battery staple"_s, {}).errorCode(), u"unauthorized"_s);
        QCOMPARE(c.f.rest->get(u"/api/me"_s, guest).json.value("role"_L1).toString(), u"guest"_s);
    }

    void ofTwoGuestsWhoWantOneUsernameOneGetsIt()
    {
        Company c;
        QNetworkAccessManager network;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 2; ++i) {
            const QString guest = c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}})
                                      .json.value("token"_L1)
                                      .toString();
            QNetworkRequest request(c.f.server->url().resolved(QUrl(u"/api/me/account"_s)));
            request.setRawHeader("Authorization", "Bearer " + guest.toLatin1());
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            replies.emplace_back(network.post(request, R"({"username": "gus", "password": "battery staple"})"));
        }
        QTRY_VERIFY(replies[0]->isFinished() && replies[1]->isFinished());
        const auto status = [&](int one) {
            return replies[size_t(one)]->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        };
        QCOMPARE(qMin(status(0), status(1)), 200);
        QCOMPARE(qMax(status(0), status(1)), 409);
    }

    void anotherPasswordEndsTheOtherSessions()
    {
        Company c;
        const QString second = login(c, u"bob"_s, u"correct horse"_s);
        QCOMPARE(changePassword(c, u"wrong horse"_s, u"battery staple"_s, c.bobsToken).errorCode(), u"bad_credentials"_s);
        QCOMPARE(changePassword(c, u"correct horse"_s, u"short"_s, c.bobsToken).errorField(), u"new"_s);
        QCOMPARE(c.f.rest->get(u"/api/me"_s, c.bobsToken).status, 200);
        QCOMPARE(changePassword(c, u"correct horse"_s, u"battery staple"_s, second).status, 204);
        QVERIFY(c.bob->waitForEnd()); // with the session of before
        QCOMPARE(c.f.rest->get(u"/api/me"_s, c.bobsToken).status, 401);
        QCOMPARE(c.f.rest->get(u"/api/me"_s, second).status, 200);
        QVERIFY(login(c, u"bob"_s, u"correct horse"_s).isEmpty());
        QVERIFY(!login(c, u"bob"_s, u"battery staple"_s).isEmpty());
        const QString guest = c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).json.value("token"_L1).toString();
        QCOMPARE(changePassword(c, {}, u"battery staple"_s, guest).errorCode(), u"forbidden"_s);
    }

    void aTrivialPasswordIsToldSoAtEveryDoor()
    {
        Company c(true);
        const auto answers = [&](const QString &password) {
            const QString guest = c.f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Gus"_s}}).json["token"_L1].toString();
            const QString code = c.f.rest->post(u"/api/users/%1/password-reset"_s.arg(c.bob->userId()), {}, c.adasToken)
                                     .json["code"_L1]
                                     .toString();
            return QList<RestAnswer> {
                c.f.rest->post(u"/api/register"_s, {{u"username"_s, u"dora"_s}, {u"password"_s, password}}),
                makeAccount(c, u"dora.too"_s, password, guest),
                changePassword(c, u"correct horse"_s, password, c.cemsToken),
                c.f.rest->post(u"/api/recover"_s, {{u"username"_s, u"bob"_s}, {u"code"_s, code}, {u"password"_s, password}}),
            };
        };
        for (const RestAnswer &answer : answers(u"password1"_s)) {
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.errorCode(), u"invalid_field"_s);
            QVERIFY(answer.errorField() == u"password"_s || answer.errorField() == u"new"_s);
            QVERIFY(answer.json["error"_L1]["message"_L1].toString().contains(u"guesses"_s));
        }
        for (const RestAnswer &answer : answers(u"wide hammer lake"_s))
            QVERIFY2(answer.status >= 200 && answer.status < 300, qPrintable(answer.errorCode()));
    }

    void whoGuessesAtAPasswordHasToWait()
    {
        Company c;
        QStringList said;
        for (int i = 0; i < 12; ++i)
            said << changePassword(c, u"wrong horse %1"_s.arg(i), u"battery staple"_s, c.bobsToken).errorCode();
        QCOMPARE(said.last(), u"rate_limited"_s);
        QCOMPARE(changePassword(c, u"correct horse"_s, u"battery staple"_s, c.bobsToken).errorCode(),
            u"rate_limited"_s); // also with the right one
    }

    void sessionsAreListedAndEndedSingly()
    {
        Company c;
        const QString second = login(c, u"bob"_s, u"correct horse"_s);
        QTRY_COMPARE(sessions(c, second).size(), 2);
        QTRY_VERIFY(!sessions(c, second).at(0)["address"_L1].toString().isEmpty());
        QJsonObject other;
        for (const QJsonValue &one : sessions(c, second)) {
            QVERIFY(one["id"_L1].toInteger() > 0);
            QVERIFY(!one["created_at"_L1].toString().isEmpty());
            if (!one["current"_L1].toBool())
                other = one.toObject();
        }
        QVERIFY(!other.isEmpty());
        const QString path = u"/api/me/sessions/%1"_s.arg(other.value("id"_L1).toInteger());
        QCOMPARE(c.f.rest->send("DELETE", path, {}, c.cemsToken).errorCode(), u"not_found"_s); // nobody else's business
        QCOMPARE(c.f.rest->send("DELETE", path, {}, second).status, 204);
        QVERIFY(c.bob->waitForEnd());
        QCOMPARE(c.f.rest->get(u"/api/me"_s, c.bobsToken).status, 401);
        QCOMPARE(sessions(c, second).size(), 1);
        QCOMPARE(c.f.rest->send("DELETE", path, {}, second).errorCode(), u"not_found"_s);
    }

    void rolesAreGivenFromAboveAndHoldAtOnce()
    {
        Company c(true);
        const qint64 bob = c.bob->userId();
        const qint64 cem = c.cem->userId();
        const qint64 ada = c.ada->userId();
        QCOMPARE(giveRole(c, cem, "admin", c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(giveRole(c, bob, "admin", c.adasToken).status, 200);
        QCOMPARE(c.cem->next(u"user_updated"_s)["role"_L1].toString(), u"admin"_s);
        QCOMPARE(c.f.rest->get(u"/api/server"_s, c.bobsToken).status, 200); // without signing in anew
        QCOMPARE(giveRole(c, cem, "admin", c.bobsToken).status, 200);
        QCOMPARE(giveRole(c, cem, "owner", c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(giveRole(c, ada, "member", c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(giveRole(c, cem, "member", c.bobsToken).errorCode(), u"forbidden"_s); // as high as they are
        QCOMPARE(giveRole(c, cem, "member", c.adasToken).status, 200);
        QCOMPARE(c.f.rest->get(u"/api/server"_s, c.cemsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(giveRole(c, bob, "guest", c.adasToken).errorField(), u"role"_s);
        QCOMPARE(giveRole(c, 999, "admin", c.adasToken).errorCode(), u"user_not_found"_s);
        QCOMPARE(patch(c, u"/api/users/%1"_s.arg(bob), "{}", c.adasToken).errorCode(), u"invalid_field"_s);
    }

    void ownershipIsHandedOnAndTheLastOwnerStays()
    {
        Company c(true);
        QCOMPARE(giveRole(c, c.ada->userId(), "member", c.adasToken).errorCode(), u"last_owner"_s);
        QCOMPARE(giveRole(c, c.bob->userId(), "owner", c.adasToken).status, 200);
        QCOMPARE(giveRole(c, c.ada->userId(), "admin", c.bobsToken).errorCode(), u"forbidden"_s); // who is as high
        QCOMPARE(giveRole(c, c.ada->userId(), "member", c.adasToken).status, 200);
        QCOMPARE(giveRole(c, c.bob->userId(), "member", c.bobsToken).errorCode(), u"last_owner"_s);
    }

    void ofTwoWhoGiveUpAtOnceOneStays()
    {
        Company c(true);
        QCOMPARE(giveRole(c, c.bob->userId(), "owner", c.adasToken).status, 200);
        const auto [one, other] = demotedAtOnce(c, {c.ada->userId(), c.adasToken}, {c.bob->userId(), c.bobsToken});
        QCOMPARE(qMin(one, other), 200);
        QCOMPARE(qMax(one, other), 409);
    }

    void ofTwoAdminsWhoDemoteEachOtherAtOnceBothStay()
    {
        Company c(true);
        for (SocketProbe *probe : {c.bob.get(), c.cem.get()})
            QCOMPARE(giveRole(c, probe->userId(), "admin", c.adasToken).status, 200);
        const auto [one, other] = demotedAtOnce(c, {c.cem->userId(), c.bobsToken}, {c.bob->userId(), c.cemsToken});
        QCOMPARE(one, 403);
        QCOMPARE(other, 403);
        for (const QString &token : {c.bobsToken, c.cemsToken})
            QCOMPARE(c.f.rest->get(u"/api/server"_s, token).status, 200);
    }

    void ofTwoWhoGiveUpAndAreDemotedAtOnceNoneIsMoreThanBefore()
    {
        Company c(true);
        QCOMPARE(giveRole(c, c.bob->userId(), "admin", c.adasToken).status, 200);
        const auto [one, other] = demotedAtOnce(c, {c.bob->userId(), c.bobsToken}, {c.bob->userId(), c.adasToken});
        QCOMPARE(one, 200);
        QCOMPARE(other, 200);
        QCOMPARE(c.f.rest->get(u"/api/server"_s, c.bobsToken).errorCode(), u"forbidden"_s);
    }

    void ofTwoAdminsNeitherDemotesTheOther()
    {
        Company c(true);
        for (SocketProbe *probe : {c.bob.get(), c.cem.get()})
            QCOMPARE(giveRole(c, probe->userId(), "admin", c.adasToken).status, 200);
        QCOMPARE(giveRole(c, c.cem->userId(), "member", c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(giveRole(c, c.bob->userId(), "member", c.cemsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(giveRole(c, c.bob->userId(), "member", c.bobsToken).status, 200); // one gives up what one is
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Accounts)
#include "tst_Accounts.moc"
