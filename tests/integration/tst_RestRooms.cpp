// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerFixture.h"
#include "protocol/Rest.h"

using namespace Qt::StringLiterals;

namespace hearth {

class tst_RestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
            QVERIFY(socket.call(u"send_message"_s, QJsonObject {{u"room"_s, room}, {u"text"_s, QString::number(i)}})
                    .value("ok"_L1)
                    .toBool());
        const auto page = [&](const QString &query) {
            const auto answer = f.rest->get(rest::pathFor(rest::messagesPath, room) + query, ada);
            QList<qint64> seqs;
            for (const QJsonValue &message : answer.json.value("messages"_L1).toArray())
                seqs.append(message["seq"_L1].toInteger());
            return std::tuple(
                seqs.value(0), seqs.isEmpty() ? 0 : seqs.last(), seqs.size(), answer.json.value("has_more"_L1).toBool());
        };
        QCOMPARE(page(u""_s), std::tuple(161, 210, 50, true));
        QCOMPARE(page(u"?before=161&limit=60"_s), std::tuple(101, 160, 60, true));
        QCOMPARE(page(u"?before=11"_s), std::tuple(1, 10, 10, false));
        QCOMPARE(page(u"?after=100&limit=5"_s), std::tuple(101, 105, 5, true));
        QCOMPARE(page(u"?after=205"_s), std::tuple(206, 210, 5, false));
        QCOMPARE(page(u"?after=210"_s), std::tuple(0, 0, 0, false));
        QCOMPARE(page(u"?limit=1000"_s), std::tuple(11, 210, 200, true)); // at most 200
        QCOMPARE(page(u"?around=100&limit=5"_s), std::tuple(98, 102, 5, false));
        const QJsonObject around = f.rest->get(rest::pathFor(rest::messagesPath, room) + u"?around=209&limit=5"_s, ada).json;
        QCOMPARE(around.value("messages"_L1).toArray().size(), 5);
        QVERIFY(around.value("has_more_before"_L1).toBool() && !around.value("has_more_after"_L1).toBool(true));
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
        QTest::newRow("around nothing") << u"?around=0"_s << 422 << u"around"_s;
        QTest::newRow("around and before") << u"?around=5&before=1"_s << 422 << u"around"_s;
        QTest::newRow("changes of a word") << u"?changed_after=now"_s << 400 << u"changed_after"_s;
        QTest::newRow("changes and after") << u"?changed_after=0&after=1"_s << 422 << u"changed_after"_s;
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
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_RestRooms)
#include "tst_RestRooms.moc"
