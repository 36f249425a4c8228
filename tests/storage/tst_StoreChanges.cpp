// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;
using namespace hearth;

/// The two numbers of messages: their places, and what is done to them.
class tst_StoreChanges : public OverStore
{
    Q_OBJECT

    Message append(const QString &text, std::optional<RoomId> room = {})
    {
        return messages().append(message(text, {}, room)).value().message;
    }
    ChangeNumber lastChange(RoomId room)
    {
        const QList<Room> all = rooms().all().value();
        for (const Room &one : all)
            if (one.id == room)
                return one.lastChange;
        return -1;
    }
    QList<Seq> seqs(const QList<Message> &messages)
    {
        QList<Seq> seqs;
        for (const Message &message : messages)
            seqs << message.seq;
        return seqs;
    }
    static constexpr Seq all = std::numeric_limits<Seq>::max();

private Q_SLOTS:
    void aChangeCountsByItself()
    {
        const Message first = append(u"one"_s);
        const Message second = append(u"two"_s);
        QCOMPARE(second.change, 0);
        const Message edited = messages().alter(first.id, EditedText {u"uno"_s, {}, later}).value().message;
        QCOMPARE(edited.seq, 1);
        QCOMPARE(edited.change, 1);
        QCOMPARE(edited.text, u"uno"_s);
        QCOMPARE(edited.editedAt, later);
        QCOMPARE(messages().erase({first.id, second.id}).value().last().change, 3);
        QCOMPARE(append(u"three"_s).seq, 3); // changes took no place
        QCOMPARE(lastChange(m_room.id), 3);
        QCOMPARE(append(u"elsewhere"_s, addRoom(u"another"_s).id).change, 0);
        reopen();
        QCOMPARE(lastChange(m_room.id), 3);
        const QList<Message> page = messages().page(m_room.id, {}).value().messages;
        QCOMPARE(page[0].change, 2);
        QVERIFY(page[0].deleted && page[0].text.isEmpty() && !page[0].editedAt.isValid());
        QCOMPARE(page[1].change, 3);
        QCOMPARE(page[2].change, 0);
    }

    void theSameWordsAreNoChange()
    {
        const Message said = append(u"one"_s);
        const auto edited = messages().alter(said.id, EditedText {u"one"_s, {}, later}).value();
        QVERIFY(!edited.isAltered);
        QCOMPARE(edited.message, said);
        QCOMPARE(lastChange(m_room.id), 0);
    }

    void whatIsGoneIsNotChanged()
    {
        const Message gone = append(u"gone"_s);
        QVERIFY(messages().erase({gone.id}));
        for (const MessageId id : {gone.id, MessageId {999}}) {
            const auto edited = messages().alter(id, EditedText {u"back"_s, {}, later});
            QVERIFY(!edited);
            QCOMPARE(edited.error().code, ErrorCode::MessageNotFound);
        }
        QCOMPARE(messages().erase({gone.id}).value().size(), 0);
        QCOMPARE(lastChange(m_room.id), 1);
    }

    void whoWasAwayAsksForWhatChanged()
    {
        int count = 0;
        QList<MessageId> ids;
        for (int i = 1; i <= 6; ++i)
            ids << append(QString::number(i)).id;
        for (const int i : {4, 0, 2, 4}) // the fifth twice: it carries its last change alone
            QVERIFY(messages().alter(ids[i], EditedText {u"changed %1"_s.arg(++count), {}, later})->isAltered);
        const auto changed = messages().changedAfter(m_room.id, 0, all, 10).value();
        QCOMPARE(seqs(changed.messages), (QList<Seq> {1, 3, 5}));
        QCOMPARE(changed.lastChange, 4);
        QVERIFY(!changed.hasMore);
        QCOMPARE(seqs(messages().changedAfter(m_room.id, 2, all, 10).value().messages), (QList<Seq> {3, 5}));
        QCOMPARE(seqs(messages().changedAfter(m_room.id, 0, 3, 10).value().messages), (QList<Seq> {1, 3}));
        QCOMPARE(messages().changedAfter(m_room.id, 4, all, 10).value().messages.size(), 0);
        const auto part = messages().changedAfter(m_room.id, 0, all, 2).value();
        QCOMPARE(seqs(part.messages), (QList<Seq> {1, 3}));
        QVERIFY(part.hasMore);
        QCOMPARE(part.lastChange, 4);
        QCOMPARE(messages().changedAfter(RoomId {999}, 0, all, 10).error().code, ErrorCode::RoomNotFound);
    }

    /// Also of those that are not settled yet, and of those that were long ago.
    void whatIsAroundAPlace()
    {
        constexpr int count = SqliteMessageTail::most + 10;
        QVERIFY(m_connection->execute(u"BEGIN"_s));
        for (int i = 0; i < count; ++i)
            append(u"text"_s);
        QVERIFY(m_connection->execute(u"COMMIT"_s));
        const auto around = [&](Seq seq, int limit) { return messages().around(m_room.id, seq, limit).value(); };
        const auto middle = around(100, 5);
        QCOMPARE(seqs(middle.messages), (QList<Seq> {98, 99, 100, 101, 102}));
        QVERIFY(middle.hasMoreBefore && middle.hasMoreAfter);
        QCOMPARE(seqs(around(SqliteMessageTail::most, 4).messages),
            (QList<Seq> {
                SqliteMessageTail::most - 2, SqliteMessageTail::most - 1, SqliteMessageTail::most, SqliteMessageTail::most + 1}));
        const auto begin = around(1, 4);
        QCOMPARE(seqs(begin.messages), (QList<Seq> {1, 2, 3, 4}));
        QVERIFY(!begin.hasMoreBefore && begin.hasMoreAfter);
        for (const Seq seq : {Seq(count), Seq(count + 100), all}) {
            const auto end = around(seq, 4);
            QCOMPARE(end.messages.last().seq, count);
            QCOMPARE(end.messages.size(), 4);
            QVERIFY(end.hasMoreBefore && !end.hasMoreAfter);
        }
        QCOMPARE(seqs(around(-5, 1).messages), (QList<Seq> {1}));
    }

    /// A place that two messages have holds up no room: the later message goes to the end of its own.
    void aPlaceThatIsTakenIsRepaired()
    {
        const RoomId other = addRoom(u"another"_s).id;
        append(u"first"_s);
        // As a fault of an earlier program might have left it.
        QVERIFY(m_connection->execute(u"INSERT INTO messages (id, room_id, seq, author_id, text, created_at) VALUES "
                                      "(2, %1, 1, %2, 'twin', 0)"_s.arg(m_room.id.value)
                                          .arg(m_ada.id.value)));
        reopen();
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"Message 2 of room 1 had the place 1 of another"_s));
        QVERIFY(m_connection->execute(u"BEGIN"_s));
        for (int i = 0; i < SqliteMessageTail::most; ++i)
            QVERIFY(messages().append(message(u"text"_s, {}, other)));
        QVERIFY(m_connection->execute(u"COMMIT"_s));
        const QList<Message> page = messages().page(m_room.id, {}).value().messages;
        QCOMPARE(seqs(page), (QList<Seq> {1, 2}));
        QCOMPARE(page[1].text, u"twin"_s);
        QCOMPARE(append(u"next"_s).seq, 3);
        reopen();
        QCOMPARE(append(u"after a restart"_s).seq, 4);
        QCOMPARE(messages().page(other, {{}, SqliteMessageTail::most - 1, 50}).value().messages.size(), 1);
    }

    /// As a fault of an earlier program might have left it: whom a message names cannot be read.
    void mentionsThatAreNoListHoldUpNobody_data()
    {
        QTest::addColumn<QString>("mentions");
        QTest::newRow("not JSON") << u"[1,"_s;
        QTest::newRow("not a list") << u"{\"a\": {}}"_s;
        QTest::newRow("not of numbers") << u"[\"ada\", 1.5, null, []]"_s;
    }
    void mentionsThatAreNoListHoldUpNobody()
    {
        QFETCH(QString, mentions);
        const RoomId other = addRoom(u"another"_s).id;
        const Message said = append(u"first"_s);
        QVERIFY(m_connection->execute(
            u"UPDATE messages SET mentions = '%1' WHERE id = %2"_s.arg(mentions, QString::number(said.id.value))));
        QVERIFY(messages().calls(m_ada.id, {}, 10)); // while it is not settled
        QVERIFY(m_connection->execute(u"BEGIN"_s));
        for (int i = 0; i < SqliteMessageTail::most; ++i)
            QVERIFY(messages().append(message(u"text"_s, {}, other)));
        QVERIFY(m_connection->execute(u"COMMIT"_s));
        QVERIFY(messages().calls(m_ada.id, {}, 10));
        QCOMPARE(append(u"next"_s).seq, 2);
    }

    /// As a fault of an earlier program might have left it: the room counted fewer changes than there are.
    void aNumberThatIsTakenIsNotGivenAgain()
    {
        const Message first = append(u"one"_s);
        const Message second = append(u"two"_s);
        for (const QString &text : {u"uno"_s, u"eins"_s, u"un"_s})
            QVERIFY(messages().alter(first.id, EditedText {text, {}, later}));
        QVERIFY(m_connection->execute(u"UPDATE rooms SET last_change = 2 WHERE id = %1"_s.arg(m_room.id.value)));
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"Room 1 counted 2 changes, but a message has 3"_s));
        QCOMPARE(messages().alter(second.id, EditedText {u"zwei"_s, {}, later})->message.change, 4);
        QCOMPARE(messages().alter(second.id, EditedText {u"due"_s, {}, later})->message.change, 5);
        QCOMPARE(lastChange(m_room.id), 5);
        QCOMPARE(seqs(messages().changedAfter(m_room.id, 3, all, 10).value().messages), QList<Seq> {2});
    }

    void onlyWhatChangedIsLookedAt()
    {
        const Message first = append(u"one"_s);
        QVERIFY(messages().alter(first.id, EditedText {u"uno"_s, {}, later}));
        QVERIFY(messages().changedAfter(m_room.id, 0, all, 10));
        QVERIFY(messages().around(m_room.id, 1, 10));
        int looked = 0;
        for (const QString &sql : m_connection->statements()) {
            if (!sql.contains(u"m.change > ?"_s))
                continue;
            auto explain = m_connection->statement(u"EXPLAIN QUERY PLAN "_s + sql);
            for (qsizetype i = 0; i < sql.count(u'?'); ++i)
                explain.bindNull();
            const QStringList plan = explain.rows([](const SqliteRow &row) { return row.text(3); }).value();
            QVERIFY2(!plan.filter(u"messages_changes"_s).isEmpty(), qPrintable(plan.join(u'\n')));
            ++looked;
        }
        QCOMPARE(looked, 1);
    }
};

QTEST_GUILESS_MAIN(tst_StoreChanges)
#include "tst_StoreChanges.moc"
