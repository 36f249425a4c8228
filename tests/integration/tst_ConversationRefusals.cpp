// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// What the server does not do for somebody who is connected.
class tst_ConversationRefusals : public BothTransports
{
    Q_OBJECT

private Q_SLOTS:
    void sendingTooFastIsRefusedWithAWaitingTime()
    {
        Company c;
        QJsonObject ack;
        int sent = 0;
        do {
            ack = c.say(*c.ada, u"x"_s);
        } while (ack.value("ok"_L1).toBool() && ++sent < 100);
        QCOMPARE(sent, 60);
        QCOMPARE(errorCode(ack), u"rate_limited"_s);
        QVERIFY(ack.value("error"_L1)["retry_after"_L1].toDouble() > 0);
        c.f.clock.advance(1s);
        QVERIFY(c.say(*c.ada, u"x"_s).value("ok"_L1).toBool());
    }

    void tooMuchOfAnythingIsRefused()
    {
        Company c;
        QSignalSpy acks(c.ada.get(), &SocketProbe::ackReceived);
        for (int i = 0; i < 510; ++i)
            c.ada->callLater(u"mark_read"_s, c.here({{u"seq"_s, 0}}));
        QTRY_COMPARE_WITH_TIMEOUT(acks.size(), 510, 20'000);
        QCOMPARE(errorCode(acks.first().at(1).toJsonObject()), QString());
        QCOMPARE(errorCode(acks.last().at(1).toJsonObject()), u"rate_limited"_s);
        c.f.clock.advance(1s);
        QVERIFY(c.say(*c.ada, u"sorry"_s).value("ok"_L1).toBool());
    }

    void whatIsStoredIsAckedAgainWhateverIsRefusedSince_data()
    {
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("code"); // of what was not sent before
        QTest::addColumn<bool>("again");
        QTest::newRow("the room was archived") << u"archived"_s << u"room_archived"_s << true;
        QTest::newRow("the disk became full") << u"full"_s << u"storage_full"_s << true;
        QTest::newRow("too much was said") << u"fast"_s << u"rate_limited"_s << true;
        QTest::newRow("they were banned") << u"banned"_s << u"banned"_s << false;
        QTest::newRow("they were removed") << u"removed"_s << u"not_a_member"_s << false;
    }

    void whatIsStoredIsAckedAgainWhateverIsRefusedSince()
    {
        QFETCH(QString, since);
        QFETCH(QString, code);
        QFETCH(bool, again);
        Company c(true);
        const auto say = [&](const QString &clientId) {
            return c.bob->call(u"send_message"_s, c.here({{u"text"_s, u"hello"_s}, {u"client_id"_s, clientId}}));
        };
        const auto post = [&](const QByteArray &clientId) {
            return c.f.rest->send(
                "POST", u"/api/messages/%1"_s.arg(c.room), R"({"text": "hello", "client_id": ")" + clientId + R"("})", c.bobsToken);
        };
        const qint64 stored = say(u"k"_s).value("message"_L1)["id"_L1].toInteger();
        QVERIFY(stored > 0);
        const QString room = u"/api/rooms/%1"_s.arg(c.room);
        if (since == "archived"_L1) {
            QCOMPARE(c.f.rest->send("PATCH", room, R"({"archived": true})", c.adasToken).status, 200);
        } else if (since == "full"_L1) {
            c.f.stop();
            c.f.config.diskSpace = [](const QString &) { return 0; };
            c.f.start();
            c.bob = enter(c.f, c.bobsToken);
        } else if (since == "fast"_L1) {
            for (int i = 0; i < 60; ++i)
                c.say(*c.bob, u"x"_s);
        } else {
            const QString whom = since == "banned"_L1 ? u"/bans/%1"_s : u"/members/%1"_s;
            QCOMPARE(
                c.f.rest->send(since == "banned"_L1 ? "PUT" : "DELETE", room + whom.arg(c.bob->userId()), {}, c.adasToken).status,
                204);
        }
        const bool adaIsHere = since != "full"_L1;
        if (adaIsHere)
            c.settle();
        QCOMPARE(errorCode(say(u"another"_s)), code);
        QCOMPARE(post("another").errorCode(), code);
        QCOMPARE(errorCode(say({})), code);
        const QJsonObject ack = say(u"k"_s);
        const RestAnswer answer = post("k");
        QCOMPARE(errorCode(ack), again ? QString() : code);
        QCOMPARE(answer.errorCode(), again ? QString() : code);
        QCOMPARE(ack.value("message"_L1)["id"_L1].toInteger(), again ? stored : 0);
        QCOMPARE(answer.json.value("id"_L1).toInteger(), again ? stored : 0);
        if (adaIsHere)
            QCOMPARE(c.ada->countAfterSync(u"message"_s), 0);
    }

    void aCommandThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QJsonValue>("argument");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &event, const QJsonValue &argument, const QString &code,
                             const QString &field = {}) { QTest::newRow(name) << event << argument << code << field; };
        const auto object = [](std::initializer_list<std::pair<QString, QJsonValue>> fields) {
            return QJsonValue(QJsonObject(fields));
        };
        row("unknown", u"open_sesame"_s, object({}), u"invalid_request"_s);
        row("the server's own", u"message"_s, object({}), u"invalid_request"_s);
        row("no object", u"join_room"_s, 1, u"invalid_request"_s);
        row("nothing", u"join_room"_s, QJsonValue(), u"invalid_request"_s);
        row("no room", u"join_room"_s, object({}), u"invalid_field"_s, u"room"_s);
        row("a word for a room", u"join_room"_s, object({{u"room"_s, u"1"_s}}), u"invalid_field"_s, u"room"_s);
        row("half a room", u"leave_room"_s, object({{u"room"_s, 1.5}}), u"invalid_field"_s, u"room"_s);
        row("missing room", u"join_room"_s, object({{u"room"_s, 999}}), u"room_not_found"_s);
        row("missing room to leave", u"leave_room"_s, object({{u"room"_s, 999}}), u"room_not_found"_s);
        row("missing room to say", u"send_message"_s, object({{u"room"_s, 999}, {u"text"_s, u"x"_s}}), u"room_not_found"_s);
        row("no text", u"send_message"_s, object({{u"room"_s, 1}}), u"invalid_field"_s, u"text"_s);
        row("empty text", u"send_message"_s, object({{u"room"_s, 1}, {u"text"_s, u""_s}}), u"invalid_field"_s, u"text"_s);
        row("long text", u"send_message"_s, object({{u"room"_s, 1}, {u"text"_s, QString(8001, u'x')}}), u"invalid_field"_s,
            u"text"_s);
        row("bad client_id", u"send_message"_s, object({{u"room"_s, 1}, {u"text"_s, u"x"_s}, {u"client_id"_s, u"a b"_s}}),
            u"invalid_field"_s, u"client_id"_s);
        row("reply to nothing", u"send_message"_s, object({{u"room"_s, 1}, {u"text"_s, u"x"_s}, {u"reply_to"_s, 999}}),
            u"message_not_found"_s, u"reply_to"_s);
        row("typing nothing", u"typing"_s, object({{u"room"_s, 1}}), u"invalid_field"_s, u"typing"_s);
        row("typing nowhere", u"typing"_s, object({{u"room"_s, 999}, {u"typing"_s, true}}), u"room_not_found"_s);
        row("read nothing", u"mark_read"_s, object({{u"room"_s, 1}}), u"invalid_field"_s, u"seq"_s);
        row("sync nothing", u"sync"_s, object({}), u"invalid_field"_s, u"rooms"_s);
        row("sync what nobody can have", u"sync"_s, object({{u"rooms"_s, object({{u"1"_s, -5}})}}), u"invalid_field"_s, u"rooms"_s);
        row("read nowhere", u"mark_read"_s, object({{u"room"_s, 999}, {u"seq"_s, 1}}), u"room_not_found"_s);
        row("no status", u"set_status"_s, object({}), u"invalid_field"_s, u"status"_s);
        row("offline", u"set_status"_s, object({{u"status"_s, u"offline"_s}}), u"invalid_field"_s, u"status"_s);
    }

    void aCommandThatCannotBeIsRefused()
    {
        QFETCH(QString, event);
        QFETCH(QJsonValue, argument);
        QFETCH(QString, code);
        QFETCH(QString, field);
        ServerFixture f;
        const QString token = f.rest->registered(u"ada"_s);
        QCOMPARE(f.createRoom(token, u"Lounge"_s), 1);
        const auto ada = enter(f, token);
        const QJsonObject ack = ada->call(event, argument);
        QCOMPARE(ack.value("ok"_L1), QJsonValue(false));
        QCOMPARE(errorCode(ack), code);
        QCOMPARE(ack.value("error"_L1)["field"_L1].toString(), field);
        QVERIFY(!ack.value("error"_L1)["message"_L1].toString().isEmpty());
        QCOMPARE(ada->countAfterSync(u"message"_s), 0); // and the connection lives
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_ConversationRefusals)
#include "tst_ConversationRefusals.moc"
