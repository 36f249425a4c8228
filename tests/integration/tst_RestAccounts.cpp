// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerFixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

class tst_RestAccounts : public QObject
{
    Q_OBJECT

    static QJsonObject account(const QString &username, const QString &password = u"correct horse"_s)
    {
        return {{u"username"_s, username}, {u"password"_s, password}};
    }

private Q_SLOTS:
    void registeringAnswersWithATokenAndTheUser()
    {
        ServerFixture f;
        QJsonObject body = account(u"Ada"_s);
        body.insert(u"display_name"_s, u"Ada Lovelace"_s);
        const auto answer = f.rest->post(u"/api/register"_s, body);
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json.keys(), (QStringList {u"token"_s, u"user"_s}));
        const QJsonObject user = answer.json.value("user"_L1).toObject();
        QCOMPARE(user.keys(),
            (QStringList {u"display_name"_s, u"id"_s, u"last_seen"_s, u"picture"_s, u"role"_s, u"status"_s, u"username"_s}));
        QCOMPARE(user.value("username"_L1).toString(), u"Ada"_s);
        QCOMPARE(user.value("display_name"_L1).toString(), u"Ada Lovelace"_s);
        QCOMPARE(user.value("role"_L1).toString(), u"member"_s); // being first is not enough
        QCOMPARE(user.value("status"_L1).toString(), u"offline"_s);
        const auto me = f.rest->get(u"/api/me"_s, answer.json.value("token"_L1).toString());
        QCOMPARE(me.status, 200);
        QCOMPARE(me.json, user);
        QJsonObject owner = account(u"Bob"_s);
        owner.insert(u"invite"_s, f.server->ownerLink().path().section(u'/', -1));
        const auto second = f.rest->post(u"/api/register"_s, owner);
        QCOMPARE(second.json.value("user"_L1).toObject().value("role"_L1).toString(), u"owner"_s);
    }

    void oneOfTheUsersIsToldWithWhenTheyCame()
    {
        ServerFixture f;
        const QJsonObject ada = f.rest->post(u"/api/register"_s, account(u"Ada"_s)).json;
        const QString came = f.clock.now().toString(Qt::ISODateWithMs);
        f.clock.advance(1h);
        const QJsonObject ben = f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Ben"_s}}).json;
        const QString token = ben.value("token"_L1).toString();
        QJsonObject expected = ada.value("user"_L1).toObject();
        const QString path = u"/api/users/%1"_s.arg(expected.value("id"_L1).toInteger());
        QVERIFY(!expected.contains("created_at"_L1));
        expected.insert(u"created_at"_s, came);
        const auto answer = f.rest->get(path, token);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json, expected);
        QCOMPARE(f.rest->get(u"/api/users/%1"_s.arg(ben.value("user"_L1)["id"_L1].toInteger()), token)
                     .json.value("created_at"_L1)
                     .toString(),
            f.clock.now().toString(Qt::ISODateWithMs));
        QCOMPARE(f.rest->get(path).status, 401);
        const auto nobody = f.rest->get(u"/api/users/4711"_s, token);
        QCOMPARE(nobody.status, 404);
        QCOMPARE(nobody.errorCode(), u"user_not_found"_s);
        QCOMPARE(
            f.rest->get(u"/api/users"_s, token).json.value("users"_L1).toArray().at(0).toObject().contains("created_at"_L1), false);
    }

    void aUsernameIsTakenWhateverItsCase()
    {
        ServerFixture f;
        QCOMPARE(f.rest->post(u"/api/register"_s, account(u"Ada"_s)).status, 201);
        const auto answer = f.rest->post(u"/api/register"_s, account(u"aDA"_s));
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.errorCode(), u"username_taken"_s);
        QCOMPARE(answer.errorField(), u"username"_s);
    }

    void aLargeBodyIsRefusedUnread()
    {
        ServerFixture f;
        const QByteArray list = "{\"username\":\"ada\",\"password\":\"correct horse\",\"list\":["
            + QByteArray("0,").repeated(100'000) + "0]}";
        for (const QString &path : {u"/api/register"_s, u"/api/login"_s, u"/api/guest"_s}) {
            const auto answer = f.rest->send("POST", path, list);
            QCOMPARE(answer.status, 413);
            QCOMPARE(answer.json.value("error"_L1).toObject().value("code"_L1).toString(), u"too_large"_s);
        }
    }

    void nobodyTakesANameThatLooksLikeAnothers()
    {
        ServerFixture f;
        QCOMPARE(f.rest->post(u"/api/register"_s, account(u"ada"_s)).status, 201);
        for (const QString &alike :
            {u"ada\u3164"_s, u"ada\u115f"_s, u"a\u034fda"_s, u"ada\ufe0f"_s, u"ada\U000e0100"_s, u"аdа"_s}) {
            const auto answer = f.rest->post(u"/api/register"_s, account(alike));
            QCOMPARE(answer.status, 409);
            QCOMPARE(answer.errorCode(), u"username_taken"_s);
        }
    }

    void whatIsWrongWithABodyIsSaid_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QByteArray &body, int status, const QString &code, const QString &field) {
            QTest::newRow(name) << body << status << code << field;
        };
        row("no JSON", "{username", 400, u"invalid_request"_s, {});
        row("empty", "", 400, u"invalid_request"_s, {});
        row("array", "[1]", 400, u"invalid_request"_s, {});
        row("missing", R"({"username":"ada"})", 422, u"invalid_field"_s, u"password"_s);
        row("mistyped", R"({"username":7,"password":"correct horse"})", 422, u"invalid_field"_s, u"username"_s);
        row("short name", R"({"username":"a","password":"correct horse"})", 422, u"invalid_field"_s, u"username"_s);
        row("long name", R"({"username":")" + QByteArray(33, 'a') + R"(","password":"correct horse"})", 422, u"invalid_field"_s,
            u"username"_s);
        row("space", R"({"username":"a b","password":"correct horse"})", 422, u"invalid_field"_s, u"username"_s);
        row("control", R"({"username":"a\u0000b","password":"correct horse"})", 422, u"invalid_field"_s, u"username"_s);
        row("short password", R"({"username":"ada","password":"1234567"})", 422, u"invalid_field"_s, u"password"_s);
        row("display name", R"({"username":"ada","password":"correct horse","display_name":")" + QByteArray(65, 'x') + R"("})", 422,
            u"invalid_field"_s, u"display_name"_s);
    }

    void whatIsWrongWithABodyIsSaid()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, field);
        ServerFixture f;
        const auto answer = f.rest->send("POST", u"/api/register"_s, body);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.errorCode(), code);
        QCOMPARE(answer.errorField(), field);
        QVERIFY(!answer.json.value("error"_L1).toObject().value("message"_L1).toString().isEmpty());
    }

    void loginNeverSaysWhetherTheAccountExists()
    {
        ServerFixture f;
        f.rest->registered(u"ada"_s);
        const auto good = f.rest->post(u"/api/login"_s, account(u"ADA"_s));
        QCOMPARE(good.status, 200);
        QCOMPARE(f.rest->get(u"/api/me"_s, good.json.value("token"_L1).toString()).status, 200);
        const auto wrong = f.rest->post(u"/api/login"_s, account(u"ada"_s, u"incorrect horse"_s));
        const auto unknown = f.rest->post(u"/api/login"_s, account(u"bob"_s));
        QCOMPARE(wrong.status, 401);
        QCOMPARE(wrong.errorCode(), u"bad_credentials"_s);
        QCOMPARE(unknown.status, wrong.status);
        QCOMPARE(unknown.json, wrong.json);
    }

    void loginIsRefusedWhenTriedTooOften()
    {
        ServerFixture f;
        f.rest->registered(u"ada"_s);
        RestAnswer answer;
        int tries = 0;
        do {
            answer = f.rest->post(u"/api/login"_s, account(u"ada"_s, u"incorrect horse"_s));
        } while (answer.status == 401 && ++tries < 100);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.errorCode(), u"rate_limited"_s);
        QVERIFY(answer.headers.value("retry-after").toInt() > 0);
        QVERIFY(answer.json.value("error"_L1).toObject().value("retry_after"_L1).toDouble() > 0);
        QCOMPARE(f.rest->post(u"/api/login"_s, account(u"ada"_s)).status, 429); // the right password tells nothing either
        f.clock.advance(1h);
        QCOMPARE(f.rest->post(u"/api/login"_s, account(u"ada"_s)).status, 200);
    }

    void aGuestIsShownAsOne()
    {
        ServerFixture f;
        const auto answer = f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Ada"_s}});
        QCOMPARE(answer.status, 201);
        const QJsonObject user = answer.json.value("user"_L1).toObject();
        QCOMPARE(user.value("role"_L1).toString(), u"guest"_s);
        QCOMPARE(user.value("display_name"_L1).toString(), u"Ada"_s);
        QVERIFY(user.value("username"_L1).toString().startsWith(u"guest-"_s));
        const QString token = answer.json.value("token"_L1).toString();
        const auto room = f.rest->post(u"/api/rooms"_s, {{u"name"_s, u"Mine"_s}, {u"kind"_s, u"private"_s}}, token);
        QCOMPARE(room.status, 201);
        QCOMPARE(room.json.value("role"_L1).toString(), u"owner"_s); // of the room
    }

    void whoMayEnterIsTheServersChoice_data()
    {
        QTest::addColumn<AccessPolicy>("access");
        QTest::addColumn<QString>("code");
        QTest::newRow("invite") << AccessPolicy::Invite << u"invite_required"_s;
        QTest::newRow("closed") << AccessPolicy::Closed << u"access_closed"_s;
    }

    void whoMayEnterIsTheServersChoice()
    {
        QFETCH(AccessPolicy, access);
        QFETCH(QString, code);
        ServerFixture f;
        f.rest->registered(u"ada"_s);
        f.stop();
        f.config.access = access;
        f.start();
        const auto newcomer = f.rest->post(u"/api/register"_s, account(u"bob"_s));
        QCOMPARE(newcomer.status, 403);
        QCOMPARE(newcomer.errorCode(), code);
        const auto guest = f.rest->post(u"/api/guest"_s, {{u"display_name"_s, u"Bob"_s}});
        QCOMPARE(guest.status, 403);
        QCOMPARE(guest.errorCode(), code);
        QCOMPARE(f.rest->post(u"/api/login"_s, account(u"ada"_s)).status, 200); // accounts that exist come in
    }

    void logoutEndsTheToken()
    {
        ServerFixture f;
        const QString token = f.rest->registered(u"ada"_s);
        const QString other = f.rest->post(u"/api/login"_s, account(u"ada"_s)).json.value("token"_L1).toString();
        QCOMPARE(f.rest->send("POST", u"/api/logout"_s, {}, token).status, 204);
        const auto after = f.rest->get(u"/api/me"_s, token);
        QCOMPARE(after.status, 401);
        QCOMPARE(after.errorCode(), u"unauthorized"_s);
        QCOMPARE(f.rest->get(u"/api/me"_s, other).status, 200);
        f.stop();
        f.start();
        QCOMPARE(f.rest->get(u"/api/me"_s, token).status, 401);
        QCOMPARE(f.rest->get(u"/api/me"_s, other).status, 200); // tokens outlive the server
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_RestAccounts)
#include "tst_RestAccounts.moc"
