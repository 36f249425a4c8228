// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"
#include "events/ReadCounts.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// What people have read, who names them, and what they want to hear: the same on all of their devices.
class tst_ConversationMarks : public BothTransports
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsNamedIsCounted()
    {
        Company c;
        const auto desk = enter(c.f, c.bobsToken);
        const QJsonObject said = c.say(*c.ada, u"@bob, and @room"_s).value("message"_L1).toObject();
        QCOMPARE(said.value("mentions"_L1).toArray(), QJsonArray {c.bob->userId()});
        QCOMPARE(said.value("mentions_room"_L1).toBool(), true);
        QCOMPARE(c.bob->next(u"message"_s).toObject(), said);
        const QString room = u"/api/rooms/%1"_s.arg(c.room);
        QCOMPARE(c.f.rest->get(room, c.bobsToken).json.value("mentions"_L1).toInt(), 1); // one message, in two ways
        QCOMPARE(c.f.rest->get(u"/api/rooms"_s, c.bobsToken).json.value("rooms"_L1)[0]["mentions"_L1].toInt(), 1);
        QVERIFY(!c.f.rest->get(room, c.cemsToken).json.contains("mentions"_L1));
        const QJsonObject read = c.bob->call(u"mark_read"_s, c.here({{u"seq"_s, 1}}));
        QCOMPARE(read.value("mentions"_L1).toInt(9), 0);
        QCOMPARE(desk->next(u"room_read"_s)["mentions"_L1].toInt(9), 0);
    }

    void whatWasSaidToOneIsListedAcrossRooms()
    {
        Company c;
        const qint64 attic = c.f.createRoom(c.adasToken, u"Attic"_s);
        QVERIFY(c.bob->call(u"join_room"_s, QJsonObject {{u"room"_s, attic}}).value("ok"_L1).toBool());
        const auto mentions = [&](const QString &token, const QString &query = {}) {
            return c.f.rest->get(u"/api/mentions"_s + query, token);
        };
        const qint64 bobs = c.say(*c.bob, u"where is the key?"_s).value("message"_L1)["id"_L1].toInteger();
        c.say(*c.ada, u"nothing"_s);
        const auto message = [](const QJsonObject &ack) { return ack.value("message"_L1).toObject(); };
        const QJsonObject reply = message(c.ada->call(u"send_message"_s, c.here({{u"text"_s, u"here"_s}, {u"reply_to"_s, bobs}})));
        const QJsonObject naming = message(
            c.ada->call(u"send_message"_s, QJsonObject {{u"room"_s, attic}, {u"text"_s, u"or @bob here"_s}}));
        QCOMPARE(mentions(c.bobsToken).json.value("messages"_L1).toArray(), (QJsonArray {naming, reply}));
        QVERIFY(!mentions(c.bobsToken).json.value("has_more"_L1).toBool(true));
        const auto first = mentions(c.bobsToken, u"?limit=1"_s).json;
        QCOMPARE(first.value("messages"_L1).toArray(), QJsonArray {naming});
        QVERIFY(first.value("has_more"_L1).toBool());
        const QString next = u"?limit=1&before=%1"_s.arg(first.value("next"_L1).toInteger());
        QCOMPARE(mentions(c.bobsToken, next).json.value("messages"_L1).toArray(), QJsonArray {reply});
        for (const QString &token : {c.adasToken, c.cemsToken})
            QCOMPARE(mentions(token).json.value("messages"_L1).toArray(), QJsonArray());
        QVERIFY(c.bob->call(u"leave_room"_s, QJsonObject {{u"room"_s, attic}}).value("ok"_L1).toBool());
        QVERIFY(c.ada->call(u"delete_message"_s, QJsonObject {{u"message"_s, reply.value("id"_L1)}}).value("ok"_L1).toBool());
        QCOMPARE(mentions(c.bobsToken).json.value("messages"_L1).toArray(), QJsonArray());
        QCOMPARE(mentions(c.bobsToken, u"?before=0"_s).errorField(), u"before"_s);
        QCOMPARE(mentions(c.bobsToken, u"?limit=x"_s).status, 400);
        QCOMPARE(mentions(u"nobody"_s).status, 401);
    }

    void unreadOnOneIsUnreadOnTheOthers()
    {
        Company c;
        const auto desk = enter(c.f, c.bobsToken);
        for (const auto &text : {u"one"_s, u"@bob two"_s, u"three"_s})
            c.say(*c.ada, text);
        QVERIFY(c.bob->call(u"mark_read"_s, c.here({{u"seq"_s, 3}})).value("ok"_L1).toBool());
        QCOMPARE(desk->next(u"room_read"_s)["last_read_seq"_L1].toInt(), 3);
        const QJsonObject ack = c.bob->call(u"mark_unread"_s, c.here({{u"seq"_s, 2}}));
        QCOMPARE(ack.value("last_read_seq"_L1).toInt(), 1);
        QCOMPARE(ack.value("unread"_L1).toInt(), 2);
        QCOMPARE(ack.value("mentions"_L1).toInt(), 1);
        const QJsonValue told = desk->next(u"room_read"_s);
        QCOMPARE(told["last_read_seq"_L1].toInt(), 1);
        QCOMPARE(told["unread"_L1].toInt(), 2);
        QCOMPARE(told["mentions"_L1].toInt(), 1);
        QCOMPARE(c.bob->countAfterSync(u"room_read"_s), 0);
        QCOMPARE(c.ada->countAfterSync(u"room_read"_s), 0);
        const auto byRest = [&](const QString &what, const QByteArray &body) {
            return c.f.rest->send("POST", u"/api/rooms/%1/%2"_s.arg(c.room).arg(what), body, c.bobsToken);
        };
        QCOMPARE(byRest(u"read"_s, R"({"seq": 3})").json.value("unread"_L1).toInt(9), 0);
        QCOMPARE(byRest(u"unread"_s, R"({"seq": 1})").json.value("unread"_L1).toInt(), 3);
        QCOMPARE(byRest(u"unread"_s, R"({"seq": 0})").errorField(), u"seq"_s);
        QCOMPARE(c.bob->countAfterSync(u"room_read"_s), 2);
        QCOMPARE(errorCode(c.cem->call(u"mark_unread"_s, c.here({{u"seq"_s, 1}}))), u"not_a_member"_s);
    }

    void whoIsNamedByAnEditIsToldTheCount()
    {
        Company c;
        const auto edit = [&](qint64 message, const QString &text) {
            const QJsonObject ack = c.ada->call(u"edit_message"_s, QJsonObject {{u"message"_s, message}, {u"text"_s, text}});
            QVERIFY(ack.value("ok"_L1).toBool());
            c.f.clock.advance(ReadCounts::pace);
        };
        const qint64 said = c.say(*c.ada, u"hello"_s).value("message"_L1)["id"_L1].toInteger();
        for (const auto &[text, count] : {std::pair(u"hello @bob"_s, 1), {u"hello @room"_s, 1}, {u"hello @bob and @room"_s, 1},
                 {u"hello all"_s, 0}, {u"hello @room again"_s, 1}}) {
            edit(said, text);
            const QJsonValue told = c.bob->next(u"room_read"_s);
            QCOMPARE(told["room_id"_L1].toInteger(), c.room);
            QCOMPARE(told["last_read_seq"_L1].toInt(9), 0);
            QCOMPARE(told["unread"_L1].toInt(), 1);
            QCOMPARE(told["mentions"_L1].toInt(9), count);
        }
        QVERIFY(c.ada->call(u"delete_message"_s, QJsonObject {{u"message"_s, said}}).value("ok"_L1).toBool());
        c.f.clock.advance(ReadCounts::pace);
        QCOMPARE(c.bob->next(u"room_read"_s)["mentions"_L1].toInt(9), 0);
        // Nobody is told of what they have read, or of what names nobody else than before.
        const qint64 read = c.say(*c.ada, u"hello"_s).value("message"_L1)["id"_L1].toInteger();
        QVERIFY(c.bob->call(u"mark_read"_s, c.here({{u"seq"_s, 2}})).value("ok"_L1).toBool());
        edit(read, u"hello @bob"_s);
        const qint64 last = c.say(*c.ada, u"@bob"_s).value("message"_L1)["id"_L1].toInteger();
        edit(last, u"@bob once more"_s);
        const qint64 end = c.say(*c.ada, u"ends"_s).value("message"_L1)["id"_L1].toInteger();
        edit(end, u"ends @bob"_s);
        QCOMPARE(c.bob->next(u"room_read"_s)["mentions"_L1].toInt(), 2);
        QCOMPARE(c.ada->countAfterSync(u"room_read"_s), 0);
    }

    void whatToHearIsToldToOnesOtherDevices()
    {
        Company c;
        const auto desk = enter(c.f, c.bobsToken);
        QCOMPARE(c.joined.value("room"_L1)["notify"_L1].toString(), u"mentions"_s);
        const QJsonObject ack = c.bob->call(u"set_notify"_s, c.here({{u"level"_s, u"all"_s}}));
        QCOMPARE(ack.value("room"_L1)["notify"_L1].toString(), u"all"_s);
        const QJsonValue told = desk->next(u"notify_changed"_s);
        QCOMPARE(told["room_id"_L1].toInteger(), c.room);
        QCOMPARE(told["level"_L1].toString(), u"all"_s);
        QCOMPARE(c.bob->countAfterSync(u"notify_changed"_s), 0);
        QCOMPARE(c.ada->countAfterSync(u"notify_changed"_s), 0);
        const QString path = u"/api/rooms/%1/notify"_s.arg(c.room);
        const auto byRest = c.f.rest->send("PUT", path, R"({"level": "none"})", c.bobsToken);
        QCOMPARE(byRest.json.value("notify"_L1).toString(), u"none"_s);
        QCOMPARE(desk->next(u"notify_changed"_s)["level"_L1].toString(), u"none"_s);
        QCOMPARE(c.f.rest->send("PUT", path, R"({"level": "some"})", c.bobsToken).errorField(), u"level"_s);
        QCOMPARE(c.f.rest->send("PUT", path, R"({"level": "all"})", c.cemsToken).errorCode(), u"not_a_member"_s);
        QCOMPARE(
            errorCode(c.cem->call(u"set_notify"_s, QJsonObject {{u"room"_s, 999}, {u"level"_s, u"all"_s}})), u"room_not_found"_s);
        QCOMPARE(errorCode(c.bob->call(u"set_notify"_s, c.here())), u"invalid_field"_s);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_ConversationMarks)
#include "tst_ConversationMarks.moc"
