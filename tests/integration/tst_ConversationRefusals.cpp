// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// What the server does not do for somebody who is connected.
class TestConversationRefusals : public BothTransports
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

QTEST_GUILESS_MAIN(hearth::TestConversationRefusals)
#include "tst_ConversationRefusals.moc"
