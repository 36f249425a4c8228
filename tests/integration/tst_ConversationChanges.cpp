// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"
#include "conversation/Reactions.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// What is done to messages, among people who are connected.
class tst_ConversationChanges : public BothTransports
{
    Q_OBJECT

    static qint64 idOf(const QJsonObject &ack) { return ack.value("message"_L1)["id"_L1].toInteger(); }

private Q_SLOTS:
    void anEditReachesEveryOtherSocketOfTheRoom()
    {
        Company c;
        const auto adasDesk = enter(c.f, c.adasToken);
        const qint64 id = idOf(c.say(*c.ada, u"helo"_s));
        QCOMPARE(c.bob->next(u"message"_s)["text"_L1].toString(), u"helo"_s);
        const QJsonObject ack = c.ada->call(u"edit_message"_s, QJsonObject {{u"message"_s, id}, {u"text"_s, u"hello"_s}});
        QCOMPARE(ack.value("ok"_L1).toBool(), true);
        const QJsonObject edited = ack.value("message"_L1).toObject();
        QCOMPARE(edited.value("id"_L1).toInteger(), id);
        QCOMPARE(edited.value("text"_L1).toString(), u"hello"_s);
        QCOMPARE(edited.value("edited_at"_L1).toString(), c.f.clock.now().toString(Qt::ISODateWithMs));
        QCOMPARE(edited.value("seq"_L1).toInt(), 1);
        QCOMPARE(edited.value("change"_L1).toInt(), 1);
        QCOMPARE(c.bob->next(u"message_updated"_s).toObject(), edited);
        QCOMPARE(adasDesk->next(u"message_updated"_s).toObject(), edited);
        QCOMPARE(c.ada->countAfterSync(u"message_updated"_s), 0);
        QCOMPARE(c.cem->countAfterSync(u"message_updated"_s), 0);
    }

    void aDeletionReachesEveryOtherSocketOfTheRoom()
    {
        Company c;
        const qint64 id = idOf(c.say(*c.bob, u"oops"_s));
        QCOMPARE(c.ada->next(u"message"_s)["text"_L1].toString(), u"oops"_s);
        const QJsonObject ack = c.ada->call(u"delete_message"_s, QJsonObject {{u"message"_s, id}}); // who owns the room
        const QJsonObject gone = ack.value("message"_L1).toObject();
        QVERIFY(gone.value("deleted"_L1).toBool());
        QCOMPARE(gone.value("text"_L1).toString(u"there"_s), QString());
        QCOMPARE(c.bob->next(u"message_updated"_s).toObject(), gone);
        QCOMPARE(c.ada->countAfterSync(u"message_updated"_s), 0);
        const QJsonObject again = c.bob->call(u"delete_message"_s, QJsonObject {{u"message"_s, id}});
        QCOMPARE(again.value("message"_L1).toObject(), gone);
        QCOMPARE(c.ada->countAfterSync(u"message_updated"_s), 0);
        QCOMPARE(c.f.rest->get(u"/api/messages/%1"_s.arg(c.room), c.bobsToken).json.value("messages"_L1)[0].toObject(), gone);
    }

    void restDoesTheSame()
    {
        Company c;
        const QString room = u"/api/messages/%1"_s.arg(c.room);
        const auto said = c.f.rest->post(room, {{u"text"_s, u"helo"_s}, {u"client_id"_s, u"c1"_s}}, c.adasToken);
        QCOMPARE(said.status, 201);
        QCOMPARE(c.ada->next(u"message"_s).toObject(), said.json); // no socket said it: all are told
        QCOMPARE(c.bob->next(u"message"_s).toObject(), said.json);
        QCOMPARE(c.f.rest->post(room, {{u"text"_s, u"helo"_s}, {u"client_id"_s, u"c1"_s}}, c.adasToken).json, said.json);
        const QString one = room + u'/' + QString::number(said.json.value("id"_L1).toInteger());
        QCOMPARE(c.f.rest->get(one, c.bobsToken).json, said.json);

        const auto edited = c.f.rest->send("PATCH", one, R"({"text": "hello"})", c.adasToken);
        QCOMPARE(edited.status, 200);
        QCOMPARE(edited.json.value("text"_L1).toString(), u"hello"_s);
        QCOMPARE(c.ada->next(u"message_updated"_s).toObject(), edited.json);
        QCOMPARE(c.bob->next(u"message_updated"_s).toObject(), edited.json);
        const auto gone = c.f.rest->send("DELETE", one, {}, c.adasToken);
        QCOMPARE(gone.status, 200);
        QVERIFY(gone.json.value("deleted"_L1).toBool());
        QCOMPARE(c.bob->next(u"message_updated"_s).toObject(), gone.json);
        QCOMPARE(c.f.rest->get(one, c.bobsToken).json, gone.json);

        QCOMPARE(c.f.rest->get(room + u"/999"_s, c.bobsToken).errorCode(), u"message_not_found"_s);
        QCOMPARE(c.f.rest->get(room + u"/999"_s, c.bobsToken).status, 404);
        QCOMPARE(c.f.rest->send("PATCH", one, R"({"text": 5})", c.adasToken).errorField(), u"text"_s);
        const auto reply = c.f.rest->post(room, {{u"text"_s, u"x"_s}, {u"reply_to"_s, 999}}, c.adasToken);
        QCOMPARE(reply.errorField(), u"reply_to"_s);
    }

    void aReactionReachesEveryOtherSocketOfTheRoom()
    {
        Company c;
        const qint64 id = idOf(c.say(*c.ada, u"hello"_s));
        const QJsonObject ack = c.bob->call(u"react"_s, QJsonObject {{u"message"_s, id}, {u"emoji"_s, u"👍"_s}, {u"on"_s, true}});
        const QJsonObject message = ack.value("message"_L1).toObject();
        QCOMPARE(message.value("reactions"_L1).toArray(),
            (QJsonArray {QJsonObject {{u"emoji"_s, u"👍"_s}, {u"count"_s, 1}, {u"users"_s, QJsonArray {c.bob->userId()}}}}));
        QCOMPARE(message.value("change"_L1).toInt(), 1);
        QCOMPARE(c.ada->next(u"message_updated"_s).toObject(), message);
        QCOMPARE(c.bob->countAfterSync(u"message_updated"_s), 0);
        QCOMPARE(c.cem->countAfterSync(u"message_updated"_s), 0);
        // Within the pace of the first, over both ways in: one change, told once, and not to who did it.
        const QString path = u"/api/messages/%1/%2/reactions"_s.arg(c.room).arg(id);
        int answered = 0;
        QJsonObject last;
        for (SocketProbe *probe : {c.ada.get(), c.bob.get()})
            connect(probe, &SocketProbe::ackReceived, this, [&](quint64, const QJsonObject &answer) {
                last = answer.value("message"_L1).toObject();
                ++answered;
            });
        c.ada->callLater(u"react"_s, QJsonObject {{u"message"_s, id}, {u"emoji"_s, u"🔥"_s}, {u"on"_s, true}});
        c.bob->callLater(u"react"_s, QJsonObject {{u"message"_s, id}, {u"emoji"_s, u"👍"_s}, {u"on"_s, false}});
        c.ada->countAfterSync({});
        c.bob->countAfterSync({}); // the server has them, and waits
        answered = 0;
        c.f.clock.advance(Reactions::pace);
        QTRY_COMPARE(answered, 2);
        QCOMPARE(last.value("change"_L1).toInt(), 2);
        QCOMPARE(last.value("reactions"_L1)[0]["emoji"_L1].toString(), u"🔥"_s);
        QCOMPARE(c.ada->countAfterSync(u"message_updated"_s) + c.bob->countAfterSync(u"message_updated"_s), 0);
        c.f.clock.advance(Reactions::pace);
        const auto byRest = c.f.rest->send("POST", path, R"({"emoji": "🔥", "on": false})", c.adasToken);
        QCOMPARE(byRest.status, 200);
        QCOMPARE(byRest.json.value("reactions"_L1).toArray(), QJsonArray());
        QCOMPARE(c.ada->next(u"message_updated"_s).toObject(), byRest.json);
        QCOMPARE(c.f.rest->send("POST", path, R"({"emoji": "x", "on": true})", c.adasToken).errorField(), u"emoji"_s);
    }

    void aPinReachesEveryOtherSocketOfTheRoom()
    {
        Company c;
        const qint64 id = idOf(c.say(*c.bob, u"hello"_s));
        const QJsonObject ack = c.ada->call(u"pin_message"_s, QJsonObject {{u"message"_s, id}, {u"pinned"_s, true}});
        const QJsonObject message = ack.value("message"_L1).toObject();
        QVERIFY(message.value("pinned"_L1).toBool());
        QCOMPARE(c.bob->next(u"message_updated"_s).toObject(), message);
        QCOMPARE(c.ada->countAfterSync(u"message_updated"_s), 0);
        const QString pins = u"/api/rooms/%1/pins"_s.arg(c.room);
        QCOMPARE(c.f.rest->get(pins, c.cemsToken).json.value("messages"_L1).toArray(), QJsonArray {message});
        const QString pin = u"/api/messages/%1/%2/pin"_s.arg(c.room).arg(id);
        const auto unpinned = c.f.rest->send("DELETE", pin, {}, c.adasToken);
        QCOMPARE(unpinned.status, 200);
        QCOMPARE(c.ada->next(u"message_updated"_s).toObject(), unpinned.json);
        QCOMPARE(c.f.rest->send("PUT", pin, {}, c.adasToken).json.value("pinned"_L1).toBool(), true);
        QCOMPARE(c.f.rest->send("PUT", pin, {}, c.bobsToken).errorCode(), u"forbidden"_s);
        QCOMPARE(c.f.rest->get(u"/api/rooms/999/pins"_s, c.cemsToken).errorCode(), u"room_not_found"_s);
    }

    void whatIsWrongIsSaidWithItsField()
    {
        Company c;
        const qint64 id = idOf(c.say(*c.ada, u"hello"_s));
        const auto refused = [&](const QString &event, const QJsonObject &argument) {
            const QJsonObject error = c.ada->call(event, argument).value("error"_L1).toObject();
            return error.value("code"_L1).toString() + u' ' + error.value("field"_L1).toString();
        };
        QCOMPARE(refused(u"edit_message"_s, {{u"message"_s, id}}), u"invalid_field text"_s);
        QCOMPARE(refused(u"edit_message"_s, {{u"message"_s, id}, {u"text"_s, u" "_s}}), u"invalid_field text"_s);
        QCOMPARE(refused(u"edit_message"_s, {{u"message"_s, u"1"_s}, {u"text"_s, u"x"_s}}), u"invalid_field message"_s);
        QCOMPARE(refused(u"edit_message"_s, {{u"message"_s, 0}, {u"text"_s, u"x"_s}}), u"invalid_field message"_s);
        QCOMPARE(refused(u"react"_s, {{u"message"_s, id}, {u"emoji"_s, u"👍"_s}}), u"invalid_field on"_s);
        QCOMPARE(refused(u"react"_s, {{u"message"_s, id}, {u"emoji"_s, u"👍👍"_s}, {u"on"_s, true}}), u"invalid_field emoji"_s);
        QCOMPARE(refused(u"delete_message"_s, {}), u"invalid_field message"_s);
        QCOMPARE(refused(u"delete_message"_s, {{u"message"_s, 999}}), u"message_not_found "_s);
    }

    /// Edits at once from two devices and two transports' worth of others: all end with the words that were stored last.
    void aRaceOfEditsEndsTheSameEverywhere()
    {
        Company c;
        const auto desk = enter(c.f, c.adasToken);
        const qint64 id = idOf(c.say(*c.ada, u"?"_s));
        QHash<SocketProbe *, QJsonObject> seen; // of each, the one with the highest change
        const auto take = [&](SocketProbe *probe, const QJsonObject &message) {
            if (message.value("change"_L1).toInt() > seen[probe].value("change"_L1).toInt())
                seen[probe] = message;
        };
        for (SocketProbe *probe : {c.ada.get(), desk.get(), c.bob.get()}) {
            connect(probe, &SocketProbe::eventReceived, this, [&, probe](const QString &event, const QJsonValue &argument) {
                if (event == u"message_updated"_s)
                    take(probe, argument.toObject());
            });
            connect(probe, &SocketProbe::ackReceived, this,
                [&, probe](quint64, const QJsonObject &ack) { take(probe, ack.value("message"_L1).toObject()); });
        }
        for (int i = 0; i < 10; ++i)
            for (SocketProbe *probe : {c.ada.get(), desk.get()})
                probe->callLater(u"edit_message"_s,
                    QJsonObject {{u"message"_s, id}, {u"text"_s, u"%1 of %2"_s.arg(i).arg(probe == desk.get())}});
        for (SocketProbe *probe : {c.ada.get(), desk.get(), c.bob.get()})
            QTRY_COMPARE(seen[probe].value("change"_L1).toInt(), 20);
        QCOMPARE(seen[c.ada.get()], seen[c.bob.get()]);
        QCOMPARE(seen[desk.get()], seen[c.bob.get()]);
        QCOMPARE(c.f.rest->get(u"/api/messages/%1/%2"_s.arg(c.room).arg(id), c.bobsToken).json, seen[c.bob.get()]);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_ConversationChanges)
#include "tst_ConversationChanges.moc"
