// SPDX-License-Identifier: GPL-3.0-or-later
#include "BothTransports.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// Rooms and messages between people who are connected.
class TestConversation : public BothTransports
{
    Q_OBJECT

    /// Ada, who made the room, and Bob, who joined it; Cem is connected and elsewhere.
    struct Company
    {
        Company()
        {
            adasToken = f.rest->registered(u"ada"_s);
            bobsToken = f.rest->registered(u"bob"_s);
            cemsToken = f.rest->registered(u"cem"_s);
            room = f.createRoom(adasToken, u"Lounge"_s);
            ada = enter(f, adasToken);
            bob = enter(f, bobsToken);
            cem = enter(f, cemsToken);
            joined = bob->call(u"join_room"_s, here());
            settle();
        }

        /// Everything sent so far has arrived, and is forgotten.
        void settle()
        {
            for (SocketProbe *probe : {ada.get(), bob.get(), cem.get()}) {
                probe->countAfterSync({});
                probe->forget();
            }
        }
        QJsonObject here(QJsonObject more = {}) const
        {
            more.insert(u"room"_s, room);
            return more;
        }
        QJsonObject say(SocketProbe &who, const QString &text) { return who.call(u"send_message"_s, here({{u"text"_s, text}})); }

        ServerFixture f;
        QString adasToken;
        QString bobsToken;
        QString cemsToken;
        qint64 room = 0;
        std::unique_ptr<SocketProbe> ada;
        std::unique_ptr<SocketProbe> bob;
        std::unique_ptr<SocketProbe> cem;
        QJsonObject joined;
    };

    static QString code(const QJsonObject &ack) { return ack.value("error"_L1).toObject().value("code"_L1).toString(); }

private Q_SLOTS:
    void joiningAnswersWithTheRoomAndTellsItsMembers()
    {
        Company c;
        QCOMPARE(c.joined.value("ok"_L1).toBool(), true);
        QCOMPARE(c.joined.value("room"_L1)["id"_L1].toInteger(), c.room);
        QCOMPARE(c.joined.value("room"_L1)["role"_L1].toString(), u"member"_s);
        QCOMPARE(c.joined.value("members"_L1).toArray().size(), 2);
        QVERIFY(c.joined.value("messages"_L1).toArray().isEmpty());
        for (int i = 1; i <= 3; ++i)
            c.say(*c.ada, QString::number(i));
        c.settle();
        const QJsonObject joined = c.cem->call(u"join_room"_s, c.here());
        QCOMPARE(joined.value("messages"_L1).toArray().size(), 3);
        QCOMPARE(joined.value("messages"_L1)[2]["text"_L1].toString(), u"3"_s);
        for (SocketProbe *member : {c.ada.get(), c.bob.get()}) {
            const QJsonValue told = member->next(u"user_joined"_s);
            QCOMPARE(told["room_id"_L1].toInteger(), c.room);
            QCOMPARE(told["user"_L1]["id"_L1].toInteger(), c.cem->userId());
        }
        QCOMPARE(c.cem->countAfterSync(u"user_joined"_s), 0);
        c.settle();
        QVERIFY(c.cem->call(u"join_room"_s, c.here()).value("ok"_L1).toBool()); // again: nobody is told
        QCOMPARE(c.ada->countAfterSync(u"user_joined"_s), 0);
    }

    void aMessageReachesEveryOtherSocketOfTheRoom()
    {
        Company c;
        const auto adasDesk = enter(c.f, c.adasToken);
        const QJsonObject ack = c.ada->call(u"send_message"_s, c.here({{u"text"_s, u"hello\nthere 🔥"_s}, {u"client_id"_s, u"c1"_s}}));
        QCOMPARE(ack.value("ok"_L1).toBool(), true);
        const QJsonObject message = ack.value("message"_L1).toObject();
        QCOMPARE(message.keys(), (QStringList {u"author"_s, u"client_id"_s, u"created_at"_s, u"deleted"_s, u"edited_at"_s, u"id"_s,
            u"reply_to"_s, u"room_id"_s, u"seq"_s, u"text"_s}));
        QCOMPARE(message.value("author"_L1).toObject().keys(), (QStringList {u"display_name"_s, u"id"_s, u"username"_s}));
        QCOMPARE(message.value("text"_L1).toString(), u"hello\nthere 🔥"_s);
        QCOMPARE(message.value("seq"_L1).toInt(), 1);
        QCOMPARE(message.value("created_at"_L1).toString(), c.f.clock.now().toString(Qt::ISODateWithMs));
        QCOMPARE(c.bob->next(u"message"_s).toObject(), message);
        QCOMPARE(adasDesk->next(u"message"_s).toObject(), message); // the author's other device
        QCOMPARE(c.ada->countAfterSync(u"message"_s), 0);
        QCOMPARE(c.cem->countAfterSync(u"message"_s), 0);
    }

    void aRepliedToMessageIsNamed()
    {
        Company c;
        const QJsonObject question = c.say(*c.ada, u"?"_s).value("message"_L1).toObject();
        const QJsonObject ack = c.bob->call(u"send_message"_s, c.here({{u"text"_s, u"!"_s}, {u"reply_to"_s, question.value("id"_L1)}}));
        QCOMPARE(ack.value("message"_L1)["reply_to"_L1], question.value("id"_L1));
        QCOMPARE(c.ada->next(u"message"_s)["reply_to"_L1], question.value("id"_L1));
    }

    void sendingTwiceWithTheSameClientIdIsToldOnce()
    {
        Company c;
        const QJsonObject command = c.here({{u"text"_s, u"once"_s}, {u"client_id"_s, u"c1"_s}});
        const QJsonObject first = c.ada->call(u"send_message"_s, command);
        const QJsonObject second = c.ada->call(u"send_message"_s, command);
        QCOMPARE(second, first);
        QCOMPARE(c.bob->countAfterSync(u"message"_s), 1);
    }

    void withoutAnAckTheWorkIsDoneAllTheSame()
    {
        Company c;
        c.ada->say(u"send_message"_s, c.here({{u"text"_s, u"no answer, please"_s}}));
        QCOMPARE(c.bob->next(u"message"_s)["text"_L1].toString(), u"no answer, please"_s);
    }

    void nothingSaidWhileJoiningIsMissed()
    {
        Company c;
        for (int i = 0; i < 15; ++i)
            c.ada->callLater(u"send_message"_s, c.here({{u"text"_s, QString::number(i)}}));
        const quint64 joining = c.cem->callLater(u"join_room"_s, c.here());
        QSignalSpy acks(c.cem.get(), &SocketProbe::ackReceived);
        for (int i = 15; i < 30; ++i)
            c.ada->callLater(u"send_message"_s, c.here({{u"text"_s, QString::number(i)}}));
        for (int i = 0; i < 30; ++i)
            QVERIFY(!c.bob->next(u"message"_s).isUndefined());
        QTRY_VERIFY(acks.size() > 0);
        QCOMPARE(acks.first().at(0).toULongLong(), joining);
        QSet<qint64> seen;
        for (const QJsonValue &message : acks.first().at(1).toJsonObject().value("messages"_L1).toArray())
            seen.insert(message["seq"_L1].toInteger());
        const int heard = c.cem->countAfterSync(u"message"_s);
        for (int i = 0; i < heard; ++i)
            seen.insert(c.cem->next(u"message"_s)["seq"_L1].toInteger());
        QCOMPARE(seen.size(), 30);
    }

    void whoComesBackHearsTheirRoomsAtOnce()
    {
        Company c;
        c.bob->abort();
        c.bob = enter(c.f, c.bobsToken);
        c.say(*c.ada, u"welcome back"_s);
        QCOMPARE(c.bob->next(u"message"_s)["text"_L1].toString(), u"welcome back"_s);
    }

    void whoIsGoneIsOutOfEveryRoom()
    {
        Company c;
        c.bob->disconnectNicely();
        QTRY_COMPARE(c.f.server->connectedUsers(), 2);
        QVERIFY(c.say(*c.ada, u"anybody here?"_s).value("ok"_L1).toBool());
        QCOMPARE(c.bob->queuedEvents().count(u"message"_s), 0);
        // Still a member: what was said meanwhile is there to catch up with.
        const auto room = c.f.rest->get(u"/api/rooms/%1"_s.arg(c.room), c.bobsToken).json;
        QCOMPARE(room.value("unread"_L1).toInt(), 1);
        const auto missed = c.f.rest->get(u"/api/messages/%1?after=0"_s.arg(c.room), c.bobsToken).json;
        QCOMPARE(missed.value("messages"_L1).toArray().size(), 1);
    }

    void leavingIsToldAndHeardNoMore()
    {
        Company c;
        const auto bobsDesk = enter(c.f, c.bobsToken);
        QVERIFY(c.bob->call(u"leave_room"_s, c.here()).value("ok"_L1).toBool());
        for (SocketProbe *probe : {c.ada.get(), bobsDesk.get()}) {
            const QJsonValue left = probe->next(u"user_left"_s);
            QCOMPARE(left["room_id"_L1].toInteger(), c.room);
            QCOMPARE(left["user"_L1]["id"_L1].toInteger(), c.bob->userId());
        }
        QCOMPARE(c.bob->countAfterSync(u"user_left"_s), 0);
        QVERIFY(c.say(*c.ada, u"gone"_s).value("ok"_L1).toBool());
        QCOMPARE(c.bob->countAfterSync(u"message"_s), 0);
        QCOMPARE(bobsDesk->countAfterSync(u"message"_s), 0);
        QCOMPARE(code(c.say(*c.bob, u"me too"_s)), u"not_a_member"_s);
        QCOMPARE(code(c.bob->call(u"leave_room"_s, c.here())), u"not_a_member"_s);
    }

    void aNewRoomIsToldToWhoMaySeeIt()
    {
        Company c;
        const auto adasDesk = enter(c.f, c.adasToken);
        const qint64 open = c.f.createRoom(c.adasToken, u"Kitchen"_s);
        const qint64 secret = c.f.createRoom(c.adasToken, u"Attic"_s, u"private"_s);
        for (SocketProbe *own : {c.ada.get(), adasDesk.get()}) {
            const QJsonValue first = own->next(u"room_created"_s);
            QCOMPARE(first["id"_L1].toInteger(), open);
            QCOMPARE(first["role"_L1].toString(), u"owner"_s);
            QCOMPARE(own->next(u"room_created"_s)["id"_L1].toInteger(), secret);
        }
        const QJsonObject told = c.cem->next(u"room_created"_s).toObject();
        QCOMPARE(told.value("id"_L1).toInteger(), open);
        QVERIFY(!told.contains("role"_L1));
        QCOMPARE(c.cem->countAfterSync(u"room_created"_s), 0);
        // The creator's sockets are in it from the start.
        QVERIFY(c.ada->call(u"send_message"_s, QJsonObject {{u"room"_s, secret}, {u"text"_s, u"psst"_s}}).value("ok"_L1).toBool());
        QCOMPARE(adasDesk->next(u"message"_s)["text"_L1].toString(), u"psst"_s);
    }

    void whatIsReadOnOneDeviceIsReadOnTheOthers()
    {
        Company c;
        const auto bobsDesk = enter(c.f, c.bobsToken);
        for (int i = 0; i < 3; ++i)
            c.say(*c.ada, u"x"_s);
        const QJsonObject ack = c.bob->call(u"mark_read"_s, c.here({{u"seq"_s, 2}}));
        QCOMPARE(ack.value("last_read_seq"_L1).toInt(), 2);
        QCOMPARE(ack.value("unread"_L1).toInt(), 1);
        const QJsonValue told = bobsDesk->next(u"room_read"_s);
        QCOMPARE(told["room_id"_L1].toInteger(), c.room);
        QCOMPARE(told["last_read_seq"_L1].toInt(), 2);
        QCOMPARE(told["unread"_L1].toInt(), 1);
        QCOMPARE(c.bob->countAfterSync(u"room_read"_s), 0);
        QCOMPARE(c.ada->countAfterSync(u"room_read"_s), 0);
    }

    void sendingTooFastIsRefusedWithAWaitingTime()
    {
        Company c;
        QJsonObject ack;
        int sent = 0;
        do {
            ack = c.say(*c.ada, u"x"_s);
        } while (ack.value("ok"_L1).toBool() && ++sent < 100);
        QCOMPARE(sent, 60);
        QCOMPARE(code(ack), u"rate_limited"_s);
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
        QCOMPARE(code(acks.first().at(1).toJsonObject()), QString());
        QCOMPARE(code(acks.last().at(1).toJsonObject()), u"rate_limited"_s);
        c.f.clock.advance(1s);
        QVERIFY(c.say(*c.ada, u"sorry"_s).value("ok"_L1).toBool());
    }

    void aCommandThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QJsonValue>("argument");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &event, const QJsonValue &argument, const QString &code, const QString &field = {}) {
            QTest::newRow(name) << event << argument << code << field;
        };
        const auto object = [](std::initializer_list<std::pair<QString, QJsonValue>> fields) { return QJsonValue(QJsonObject(fields)); };
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
        row("long text", u"send_message"_s, object({{u"room"_s, 1}, {u"text"_s, QString(8001, u'x')}}), u"invalid_field"_s, u"text"_s);
        row("bad client_id", u"send_message"_s, object({{u"room"_s, 1}, {u"text"_s, u"x"_s}, {u"client_id"_s, u"a b"_s}}), u"invalid_field"_s, u"client_id"_s);
        row("reply to nothing", u"send_message"_s, object({{u"room"_s, 1}, {u"text"_s, u"x"_s}, {u"reply_to"_s, 999}}), u"message_not_found"_s, u"reply_to"_s);
        row("typing nothing", u"typing"_s, object({{u"room"_s, 1}}), u"invalid_field"_s, u"typing"_s);
        row("typing nowhere", u"typing"_s, object({{u"room"_s, 999}, {u"typing"_s, true}}), u"room_not_found"_s);
        row("read nothing", u"mark_read"_s, object({{u"room"_s, 1}}), u"invalid_field"_s, u"seq"_s);
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
        QCOMPARE(TestConversation::code(ack), code);
        QCOMPARE(ack.value("error"_L1)["field"_L1].toString(), field);
        QVERIFY(!ack.value("error"_L1)["message"_L1].toString().isEmpty());
        QCOMPARE(ada->countAfterSync(u"message"_s), 0); // and the connection lives
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::TestConversation)
#include "tst_Conversation.moc"
