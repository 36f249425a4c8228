// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// Messages between people who are connected, and what they have read.
class TestConversationMessages : public BothTransports
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
            (QStringList {u"author"_s, u"client_id"_s, u"created_at"_s, u"deleted"_s, u"edited_at"_s, u"id"_s, u"reply_to"_s,
                u"room_id"_s, u"seq"_s, u"text"_s}));
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

QTEST_GUILESS_MAIN(hearth::TestConversationMessages)
#include "tst_ConversationMessages.moc"
