// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerFixture.h"
#include "protocol/Rest.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

class TestRest : public QObject
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
        QCOMPARE(user.keys(), (QStringList {u"display_name"_s, u"id"_s, u"last_seen"_s, u"role"_s, u"status"_s, u"username"_s}));
        QCOMPARE(user.value("username"_L1).toString(), u"Ada"_s);
        QCOMPARE(user.value("display_name"_L1).toString(), u"Ada Lovelace"_s);
        QCOMPARE(user.value("role"_L1).toString(), u"owner"_s); // the first one
        QCOMPARE(user.value("status"_L1).toString(), u"offline"_s);
        const auto me = f.rest->get(u"/api/me"_s, answer.json.value("token"_L1).toString());
        QCOMPARE(me.status, 200);
        QCOMPARE(me.json, user);
        const auto second = f.rest->post(u"/api/register"_s, account(u"Bob"_s));
        QCOMPARE(second.json.value("user"_L1).toObject().value("role"_L1).toString(), u"member"_s);
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
        row("long name", R"({"username":")" + QByteArray(33, 'a') + R"(","password":"correct horse"})", 422, u"invalid_field"_s, u"username"_s);
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
        const auto room = f.rest->post(u"/api/rooms"_s, {{u"name"_s, u"Mine"_s}}, token);
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

    void everyOtherPathWantsAToken_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::newRow("logout") << QByteArray("POST") << u"/api/logout"_s;
        QTest::newRow("me") << QByteArray("GET") << u"/api/me"_s;
        QTest::newRow("rooms") << QByteArray("GET") << u"/api/rooms"_s;
        QTest::newRow("new room") << QByteArray("POST") << u"/api/rooms"_s;
        QTest::newRow("room") << QByteArray("GET") << u"/api/rooms/1"_s;
        QTest::newRow("members") << QByteArray("GET") << u"/api/rooms/1/members"_s;
        QTest::newRow("messages") << QByteArray("GET") << u"/api/messages/1"_s;
        QTest::newRow("users") << QByteArray("GET") << u"/api/users"_s;
    }

    void everyOtherPathWantsAToken()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        ServerFixture f;
        for (const QString &token : {QString(), u"nonsense"_s, QString(43, u'A')}) {
            const auto answer = f.rest->send(method, path, method == "POST" ? "{}" : "", token);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.errorCode(), u"unauthorized"_s);
            QCOMPARE(answer.headers.value("www-authenticate"), QByteArray("Bearer"));
        }
    }

    void roomsAreMadeListedAndFound()
    {
        ServerFixture f;
        const QString ada = f.rest->registered(u"ada"_s);
        const QString bob = f.rest->registered(u"bob"_s);
        const auto made = f.rest->post(u"/api/rooms"_s, {{u"name"_s, u"Lounge"_s}, {u"topic"_s, u"All things"_s}}, ada);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json.value("kind"_L1).toString(), u"public"_s);
        QCOMPARE(made.json.value("role"_L1).toString(), u"owner"_s);
        QCOMPARE(made.json.value("member_count"_L1).toInt(), 1);
        QCOMPARE(made.json.value("unread"_L1).toInt(-1), 0);
        QCOMPARE(made.json.value("created_at"_L1).toString(), f.clock.now().toString(Qt::ISODateWithMs));
        const qint64 id = made.json.value("id"_L1).toInteger();
        const qint64 secret = f.createRoom(ada, u"Attic"_s, u"private"_s);

        QCOMPARE(f.rest->get(u"/api/rooms"_s, ada).json.value("rooms"_L1).toArray().size(), 2);
        const QJsonArray seenByBob = f.rest->get(u"/api/rooms"_s, bob).json.value("rooms"_L1).toArray();
        QCOMPARE(seenByBob.size(), 1);
        QVERIFY(!seenByBob.first().toObject().contains("role"_L1));

        QCOMPARE(f.rest->get(rest::pathFor(rest::roomPath, id), bob).status, 200);
        const auto members = f.rest->get(rest::pathFor(rest::membersPath, id), bob);
        QCOMPARE(members.status, 200);
        QCOMPARE(members.json.value("members"_L1).toArray().size(), 1);
        QCOMPARE(f.rest->get(u"/api/users"_s, bob).json.value("users"_L1).toArray().size(), 2);
        for (const auto &pattern : {rest::roomPath, rest::membersPath, rest::messagesPath}) {
            const auto hidden = f.rest->get(rest::pathFor(pattern, secret), bob);
            const auto missing = f.rest->get(rest::pathFor(pattern, 999), bob);
            QCOMPARE(hidden.status, 404);
            QCOMPARE(hidden.errorCode(), u"room_not_found"_s);
            QCOMPARE(missing.status, 404);
            QCOMPARE(missing.errorCode(), u"room_not_found"_s);
            QCOMPARE(f.rest->get(rest::pathFor(pattern, secret), ada).status, 200);
        }
    }

    void aRoomThatCannotBeIsRefused()
    {
        ServerFixture f;
        const QString ada = f.rest->registered(u"ada"_s);
        f.createRoom(ada, u"Lounge"_s);
        const auto taken = f.rest->post(u"/api/rooms"_s, {{u"name"_s, u"lounge"_s}}, ada);
        QCOMPARE(taken.status, 409);
        QCOMPARE(taken.errorCode(), u"room_exists"_s);
        const auto nameless = f.rest->post(u"/api/rooms"_s, {{u"name"_s, u" "_s}}, ada);
        QCOMPARE(nameless.status, 422);
        QCOMPARE(nameless.errorField(), u"name"_s);
        for (const QString &kind : {u"direct"_s, u"square"_s}) {
            const auto unfit = f.rest->post(u"/api/rooms"_s, {{u"name"_s, u"x"_s}, {u"kind"_s, kind}}, ada);
            QCOMPARE(unfit.status, 422);
            QCOMPARE(unfit.errorField(), u"kind"_s);
        }
    }

    void messagesComeInPagesBothWays()
    {
        ServerFixture f;
        const QString ada = f.rest->registered(u"ada"_s);
        const qint64 room = f.createRoom(ada, u"Lounge"_s);
        f.config.rateLimits = false;
        f.stop();
        f.start();
        SocketProbe socket(EngineWire::Kind::WebSocket, f.server->url());
        QVERIFY(socket.enter({{u"token"_s, ada}}));
        for (int i = 1; i <= 210; ++i)
            QVERIFY(socket.call(u"send_message"_s, QJsonObject {{u"room"_s, room}, {u"text"_s, QString::number(i)}}).value("ok"_L1).toBool());
        const auto page = [&](const QString &query) {
            const auto answer = f.rest->get(rest::pathFor(rest::messagesPath, room) + query, ada);
            QList<qint64> seqs;
            for (const QJsonValue &message : answer.json.value("messages"_L1).toArray())
                seqs.append(message["seq"_L1].toInteger());
            return std::tuple(seqs.value(0), seqs.isEmpty() ? 0 : seqs.last(), seqs.size(), answer.json.value("has_more"_L1).toBool());
        };
        QCOMPARE(page(u""_s), std::tuple(161, 210, 50, true));
        QCOMPARE(page(u"?before=161&limit=60"_s), std::tuple(101, 160, 60, true));
        QCOMPARE(page(u"?before=11"_s), std::tuple(1, 10, 10, false));
        QCOMPARE(page(u"?after=100&limit=5"_s), std::tuple(101, 105, 5, true));
        QCOMPARE(page(u"?after=205"_s), std::tuple(206, 210, 5, false));
        QCOMPARE(page(u"?after=210"_s), std::tuple(0, 0, 0, false));
        QCOMPARE(page(u"?limit=1000"_s), std::tuple(11, 210, 200, true)); // at most 200
    }

    void pageParametersAreChecked_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("field");
        QTest::newRow("word") << u"?before=yesterday"_s << 400 << u"before"_s;
        QTest::newRow("fraction") << u"?after=1.5"_s << 400 << u"after"_s;
        QTest::newRow("empty") << u"?limit="_s << 400 << u"limit"_s;
        QTest::newRow("huge") << u"?before=99999999999999999999"_s << 400 << u"before"_s;
        QTest::newRow("negative") << u"?after=-1"_s << 422 << u"after"_s;
        QTest::newRow("no limit") << u"?limit=0"_s << 422 << u"limit"_s;
        QTest::newRow("both") << u"?before=5&after=1"_s << 422 << u"after"_s;
    }

    void pageParametersAreChecked()
    {
        QFETCH(QString, query);
        QFETCH(int, status);
        QFETCH(QString, field);
        ServerFixture f;
        const QString ada = f.rest->registered(u"ada"_s);
        const auto answer = f.rest->get(rest::pathFor(rest::messagesPath, f.createRoom(ada, u"Lounge"_s)) + query, ada);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.errorField(), field);
    }

    void aPathThatIsNotThereIsNotFound_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"/api", "/api/", "/api/nothing", "/api/rooms/", "/api/rooms/x", "/api/rooms/0", "/api/rooms/-1", "/api/rooms/01",
                 "/api/rooms/1/", "/api/rooms/1/walls", "/api/rooms/9007199254740992", "/api/messages", "/nothing", "/healthz/x"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void aPathThatIsNotThereIsNotFound()
    {
        QFETCH(QString, path);
        ServerFixture f;
        const auto answer = f.rest->get(path, f.rest->registered(u"ada"_s));
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.errorCode(), u"not_found"_s);
    }

    void aMethodThatAPathDoesNotTakeIsTold()
    {
        ServerFixture f;
        const auto answer = f.rest->send("DELETE", u"/api/rooms"_s, {});
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.errorCode(), u"method_not_allowed"_s);
        QCOMPARE(answer.headers.value("allow"), QByteArray("GET, POST"));
        QCOMPARE(f.rest->get(u"/api/login"_s).headers.value("allow"), QByteArray("POST"));
    }

    void healthIsToldToAnyone()
    {
        ServerFixture f;
        const auto answer = f.rest->get(u"/healthz"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value("status"_L1).toString(), u"ok"_s);
        QCOMPARE(answer.json.value("version"_L1).toString(), QStringLiteral(HEARTH_VERSION));
        QCOMPARE(answer.json.value("name"_L1).toString(), u"The test"_s);
        QCOMPARE(answer.json.value("access"_L1).toString(), u"open"_s);
        QCOMPARE(answer.json.value("program"_L1).toString(), u"hearth"_s);
        const auto head = f.rest->send("HEAD", u"/healthz"_s, {});
        QCOMPARE(head.status, 200);
        QVERIFY(head.json.isEmpty());
    }

    void anyOriginMayCall()
    {
        ServerFixture f;
        const auto answer = f.rest->send("OPTIONS", u"/api/rooms"_s, {});
        QVERIFY(answer.status == 200 || answer.status == 204);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::TestRest)
#include "tst_Rest.moc"
