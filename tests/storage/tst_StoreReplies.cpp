// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace hearth;

/// What replies show of what they reply to: never a copy that outlives it.
class tst_StoreReplies : public OverStore
{
    Q_OBJECT

    Message append(const QString &text, std::optional<MessageId> replyTo = {}, const QString &clientId = {})
    {
        NewMessage one = message(text);
        one.replyTo = replyTo;
        one.clientId = clientId;
        return messages().append(one).value().message;
    }
    /// The reply, by every way that it can be read; all the same.
    ReplyPreview shownBy(const Message &reply)
    {
        const RoomId room = m_room.id;
        QList<Message> ways {messages().byId(reply.id).value().value(), messages().page(room, {}).value().messages.last(),
            messages().page(room, {{}, reply.seq - 1, 5}).value().messages.first(),
            messages().around(room, reply.seq, 1).value().messages.first(), append(u"again"_s, {}, u"c-1"_s)};
        for (const Message &way : ways)
            if (way.id != reply.id || !way.reply || *way.reply != *ways.first().reply)
                return {};
        return *ways.first().reply;
    }

private Q_SLOTS:
    void aReplyShowsWhatTheMessageIsNow()
    {
        const Message original = append(u"where?"_s);
        const Message reply = append(u"here"_s, original.id, u"c-1"_s);
        QCOMPARE(*reply.reply, previewOf(original));
        QCOMPARE(shownBy(reply), previewOf(original));
        const Message edited = messages().alter(original.id, EditedText {u"where, please?"_s, {}, later}).value().message;
        QCOMPARE(shownBy(reply), previewOf(edited));
        QCOMPARE(shownBy(reply).text, u"where, please?"_s);
        const Message gone = messages().erase({original.id}).value().first();
        QCOMPARE(shownBy(reply), previewOf(gone));
        QVERIFY(shownBy(reply).deleted && shownBy(reply).text.isEmpty());
        QCOMPARE(messages().byId(reply.id).value()->change, 0);
        reopen();
        QCOMPARE(shownBy(reply), previewOf(gone));
    }

    void aChangedReplyStillShowsIt()
    {
        const Message original = append(u"where?"_s);
        const Message reply = append(u"hier"_s, original.id);
        QCOMPARE(*messages().alter(reply.id, EditedText {u"here"_s, {}, later})->message.reply, previewOf(original));
        const auto changed = messages().changedAfter(m_room.id, 0, std::numeric_limits<Seq>::max(), 10).value().messages;
        QCOMPARE(*changed.first().reply, previewOf(original));
        // Both at once: as they are afterwards.
        QVERIFY(messages().erase({original.id, reply.id})->last().reply->deleted);
    }

    void aPreviewIsTheBeginningInWholeCharacters()
    {
        const Message original = append(QString(199, u'ä') + u"🔥🔥🔥"_s);
        const Message reply = append(u"!"_s, original.id, u"c-1"_s);
        QCOMPARE(reply.reply->text, QString(199, u'ä') + u"🔥"_s);
        QCOMPARE(shownBy(reply), previewOf(original));
    }

    void aPageWithoutRepliesAsksForNone()
    {
        append(u"one"_s);
        const auto statements = [&] {
            (void)messages().page(m_room.id, {}); // what came since the last time is looked at once
            const DatabaseTally before = m_connection->tally();
            (void)messages().page(m_room.id, {});
            return m_connection->tally().run - before.run;
        };
        const qint64 plain = statements();
        for (int i = 0; i < 3; ++i)
            append(u"reply"_s, MessageId {1});
        QCOMPARE(statements(), plain + 1); // one for all of them
    }
};

QTEST_GUILESS_MAIN(tst_StoreReplies)
#include "tst_StoreReplies.moc"
