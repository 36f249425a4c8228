// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// Messages between people who are connected, and what they have read.
class tst_ConversationMessages : public BothTransports
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageReachesEveryOtherSocketOfTheRoom()
    {
        Company c;
        const auto adasDesk = enter(c.f, c.adasToken);
        const QJsonObject ack = c.ada->call(
            u"send_message"_s, c.here({{u"text"_s, u"hello\nthere 🔥"_s}, {u"client_id"_s, u"c1"_s}}));
        QCOMPARE(ack.value("ok"_L1).toBool(), true);
        const QJsonObject message = ack.value("message"_L1).toObject();
        QCOMPARE(message.keys(),
            (QStringList {u"attachments"_s, u"author"_s, u"change"_s, u"client_id"_s, u"created_at"_s, u"deleted"_s, u"edited_at"_s,
                u"id"_s, u"kind"_s, u"mentions"_s, u"pinned"_s, u"reactions"_s, u"reply"_s, u"reply_to"_s, u"room_id"_s, u"seq"_s,
                u"text"_s}));
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
        const QJsonObject ack = c.bob->call(
            u"send_message"_s, c.here({{u"text"_s, u"!"_s}, {u"reply_to"_s, question.value("id"_L1)}}));
        const QJsonObject reply = ack.value("message"_L1).toObject();
        QCOMPARE(reply.value("reply_to"_L1), question.value("id"_L1));
        const QJsonObject preview {{u"id"_s, question.value("id"_L1)}, {u"seq"_s, 1}, {u"author"_s, question.value("author"_L1)},
            {u"text"_s, u"?"_s}, {u"deleted"_s, false}};
        QCOMPARE(reply.value("reply"_L1).toObject(), preview);
        QCOMPARE(c.ada->next(u"message"_s).toObject(), reply);
    }

    /// What a reply shows is what the message is now, wherever the reply is read from.
    void aReplyShowsWhatTheMessageHasBecome()
    {
        Company c;
        const qint64 question = c.say(*c.ada, u"where?"_s).value("message"_L1)["id"_L1].toInteger();
        QVERIFY(
            c.bob->call(u"send_message"_s, c.here({{u"text"_s, u"here"_s}, {u"reply_to"_s, question}})).value("ok"_L1).toBool());
        const auto shown = [&] {
            QStringList shown;
            const auto note = [&](const QJsonValue &message) {
                const QJsonValue reply = message["reply"_L1];
                shown << reply["text"_L1].toString() + (reply["deleted"_L1].toBool() ? u" (deleted)"_s : QString());
            };
            const QString path = u"/api/messages/%1"_s.arg(c.room);
            note(c.f.rest->get(path, c.adasToken).json.value("messages"_L1)[1]); // from memory
            note(c.f.rest->get(path + u"?after=1"_s, c.adasToken).json.value("messages"_L1)[0]);
            note(c.f.rest->get(path + u"?around=2"_s, c.adasToken).json.value("messages"_L1)[1]);
            note(c.cem->call(u"join_room"_s, c.here()).value("messages"_L1)[1]);
            note(c.ada->call(u"sync"_s, QJsonObject {{u"rooms"_s, QJsonObject {{QString::number(c.room), QJsonArray {1, 9}}}}})
                    .value("rooms"_L1)[0]["messages"_L1][0]);
            shown.removeDuplicates();
            return shown;
        };
        QCOMPARE(shown(), QStringList {u"where?"_s});
        QVERIFY(c.ada->call(u"edit_message"_s, QJsonObject {{u"message"_s, question}, {u"text"_s, u"where, please?"_s}})
                .value("ok"_L1)
                .toBool());
        QCOMPARE(shown(), QStringList {u"where, please?"_s});
        QVERIFY(c.ada->call(u"delete_message"_s, QJsonObject {{u"message"_s, question}}).value("ok"_L1).toBool());
        QCOMPARE(shown(), QStringList {u" (deleted)"_s});
        // The reply itself did not change.
        QCOMPARE(c.bob->countAfterSync(u"message_updated"_s), 2);
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

    void whoWasAwayAsksOnce()
    {
        Company c(true);
        const QString room = QString::number(c.room);
        const auto missed = [&](SocketProbe &who, qint64 seq, qint64 change) {
            return who.call(u"sync"_s,
                QJsonObject {{u"rooms"_s, QJsonObject {{room, QJsonArray {seq, change}}, {u"999"_s, QJsonArray {0, 0}}}}});
        };
        for (const auto &text : {u"one"_s, u"two"_s})
            c.say(*c.bob, text);
        c.say(*c.ada, u"three"_s);
        const QJsonObject said = missed(*c.bob, 1, 0);
        QCOMPARE(said.value("ok"_L1).toBool(), true);
        QCOMPARE(said.value("complete"_L1).toBool(), true);
        QCOMPARE(said.value("gone"_L1).toArray(), QJsonArray {999});
        const QJsonValue first = said.value("rooms"_L1)[0];
        QCOMPARE(first["room"_L1]["unread"_L1].toInt(), 1);
        QCOMPARE(first["messages"_L1].toArray().size(), 2);
        QCOMPARE(first["messages"_L1][0]["text"_L1].toString(), u"two"_s);
        QCOMPARE(first["have"_L1].toArray(), (QJsonArray {3, 0}));
        QCOMPARE(first["has_more"_L1].toBool(true), false);

        QCOMPARE(c.f.rest->send("DELETE", u"/api/users/%1/messages"_s.arg(c.bob->userId()), {}, c.adasToken).status, 200);
        QCOMPARE(c.bob->next(u"message_updated"_s)["change"_L1].toInt(), 1);
        const QJsonObject changed = missed(*c.bob, 3, 0);
        const QJsonArray changes = changed.value("rooms"_L1)[0]["changed"_L1].toArray();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[1]["change"_L1].toInt(), 2);
        QVERIFY(changes[1]["deleted"_L1].toBool() && changes[1]["text"_L1].toString().isEmpty());
        QCOMPARE(changed.value("rooms"_L1)[0]["have"_L1].toArray(), (QJsonArray {3, 2}));
        QCOMPARE(changed.value("rooms"_L1)[0]["room"_L1]["last_change"_L1].toInt(), 2);

        const auto answer = c.f.rest->get(u"/api/messages/%1?changed_after=1"_s.arg(c.room), c.bobsToken);
        QCOMPARE(answer.json.value("messages"_L1).toArray(), QJsonArray {changes[1]});
        QCOMPARE(answer.json.value("last_change"_L1).toInt(), 2);
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
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_ConversationMessages)
#include "tst_ConversationMessages.moc"
