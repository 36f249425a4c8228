// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearth;

/// Messages, and the pages that they come back in.
class tst_StoreMessages : public OverStore
{
    Q_OBJECT

private Q_SLOTS:
    void theRoomsOfTheNewestMessagesAreTheMostActive()
    {
        const RoomId attic = addRoom(u"attic"_s).id;
        const RoomId cellar = addRoom(u"cellar"_s).id;
        for (const RoomId room : {cellar, m_room.id, attic, m_room.id})
            QVERIFY(messages().append(message(u"hello"_s, {}, room)));
        QVERIFY(messages().tell(NewNotice {cellar, m_ada.id, {Notice::What::Topic}, noon}));
        QCOMPARE(messages().mostActive(10).value(), (QList<RoomId> {m_room.id, attic, cellar}));
        QCOMPARE(messages().mostActive(2).value(), (QList<RoomId> {m_room.id, attic}));
    }

    void aMessageComesBackAsItWasStored()
    {
        const Message first = messages().append(message(u"first"_s)).value().message;
        NewMessage reply = message(u"a\nreply 🎉"_s);
        reply.clientId = u"c-1"_s;
        reply.replyTo = first.id;
        const AppendedMessage appended = messages().append(reply).value();
        QVERIFY(appended.isNew);
        QCOMPARE(appended.message.seq, 2);
        QVERIFY(appended.message.id > first.id);
        QCOMPARE(appended.message.createdAt, noon);
        QCOMPARE(messages().page(m_room.id, {}).value().messages, (QList<Message> {first, appended.message}));
        QCOMPARE(rooms().all().value().first().lastSeq, 2);
    }

    void theAuthorHasReadWhatTheyWrote()
    {
        QVERIFY(messages().append(message(u"one"_s)));
        QVERIFY(messages().append(message(u"two"_s)));
        QCOMPARE(rooms().memberships().value().first().lastReadSeq, 2);
    }

    void sendingTwiceWithTheSameClientIdStoresOnce()
    {
        NewMessage once = message(u"once"_s);
        once.clientId = u"retry"_s;
        const AppendedMessage stored = messages().append(once).value();
        once.text = u"other text"_s;
        const AppendedMessage again = messages().append(once).value();
        QVERIFY(!again.isNew);
        QCOMPARE(again.message, stored.message);
        QCOMPARE(messages().page(m_room.id, {}).value().messages.size(), 1);
        // Another room's is not told: its author may not be let in there any more.
        once.room = addRoom(u"another"_s).id;
        const auto elsewhere = messages().append(once);
        QCOMPARE(elsewhere.error().code, ErrorCode::InvalidField);
        QCOMPARE(elsewhere.error().field, u"client_id"_s);
        // Another author's is another message.
        NewMessage others = message(u"mine"_s, addUser(u"bob"_s).author());
        others.clientId = u"retry"_s;
        QVERIFY(messages().append(others).value().isNew);
        QCOMPARE(rooms().all().value().first().lastSeq, 2);
    }

    // What follows from messages is written for many at once (SqliteMessageTail): nobody must be able to tell.

    void manyMessagesLaterEverythingIsStillKnown()
    {
        const RoomId other = addRoom(u"another"_s).id;
        const User bob = addUser(u"bob"_s);
        QVERIFY(rooms().join(other, bob.id, RoomRole::Member, noon));
        QVERIFY(m_connection->execute(u"BEGIN"_s));
        const int count = SqliteMessageTail::most * 2 + 10;
        for (int i = 1; i <= count; ++i) {
            NewMessage one = message(u"text"_s);
            one.clientId = u"c-%1"_s.arg(i);
            QVERIFY(messages().append(one));
            if (i == 5)
                QVERIFY(messages().append(message(u"once"_s, bob.author(), other)));
        }
        QVERIFY(m_connection->execute(u"COMMIT"_s));
        const auto settled = m_connection->statement(u"SELECT message_id FROM settled"_s).row([](const SqliteRow &row) {
            return row.integer(0);
        });
        QCOMPARE(settled.value(), std::optional<qint64>(SqliteMessageTail::most * 2));
        for (const bool afterRestart : {false, true}) {
            if (afterRestart)
                reopen();
            for (const int i : {1, 5, SqliteMessageTail::most, count}) {
                NewMessage again = message(u"again"_s);
                again.clientId = u"c-%1"_s.arg(i);
                const auto known = messages().append(again);
                QVERIFY(known && !known->isNew);
                QCOMPARE(known->message.seq, i);
                QCOMPARE(known->message.clientId, again.clientId);
            }
            const QList<Room> all = rooms().all().value();
            QCOMPARE(all.at(0).lastSeq, count);
            QCOMPARE(all.at(1).lastSeq, 1);
            QCOMPARE(lastRead(m_room.id, m_ada.id), count);
            QCOMPARE(lastRead(other, bob.id), 1);
            QCOMPARE(lastRead(other, m_ada.id), 0);
            QCOMPARE(rooms().markRead(m_room.id, m_ada.id, 1).value(), count);
        }
        QCOMPARE(messages().append(message(u"next"_s)).value().message.seq, count + 1);
    }

    void anotherConnectionSeesWhatFollowsAtOnce()
    {
        QVERIFY(messages().append(message(u"one"_s)));
        QVERIFY(messages().append(message(u"two"_s)));
        SqliteConnection connection;
        QVERIFY(connection.open(m_folder->filePath(u"hearth.db"_s), DatabaseAccess::ReadOnly));
        SqliteStore reader(connection);
        QCOMPARE(reader.rooms().all().value().first().lastSeq, 2);
        QCOMPARE(reader.rooms().memberships().value().first().lastReadSeq, 2);
    }

    void manyMessagesMayHaveNoClientId()
    {
        QVERIFY(messages().append(message(u"one"_s)));
        QVERIFY(messages().append(message(u"two"_s)).value().isNew);
    }

    void aReplyIsToALiveMessageOfTheSameRoom()
    {
        const Message elsewhere = messages().append(message(u"there"_s, {}, addRoom(u"another"_s).id)).value().message;
        const Message deleted = messages().append(message(u"gone"_s)).value().message;
        QVERIFY(m_connection->execute(u"UPDATE messages SET deleted = 1 WHERE id = %1"_s.arg(deleted.id.value)));
        for (const MessageId id : {elsewhere.id, deleted.id, MessageId {999}}) {
            NewMessage reply = message(u"reply"_s);
            reply.replyTo = id;
            const auto refused = messages().append(reply);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::MessageNotFound);
            QCOMPARE(refused.error().field, u"reply_to"_s);
        }
        QCOMPARE(messages().append(message(u"next"_s)).value().message.seq, 2); // what was refused took no seq
    }

    void aRoomThatIsNotThereTakesNoMessage()
    {
        QCOMPARE(messages().append(message(u"hello"_s, {}, RoomId {999})).error().code, ErrorCode::RoomNotFound);
    }

    void anAuthorWhoIsNotThereWritesNothing()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"FOREIGN KEY"_s));
        const Author nobody {UserId {999}, u"nobody"_s, u"Nobody"_s};
        QCOMPARE(messages().append(message(u"hello"_s, nobody)).error().code, ErrorCode::Internal);
    }

    void pagesGoBothWaysWithoutGaps_data()
    {
        QTest::addColumn<PageQuery>("query");
        QTest::addColumn<QList<Seq>>("seqs");
        QTest::addColumn<bool>("hasMore");
        QTest::newRow("latest") << PageQuery {{}, {}, 3} << QList<Seq> {8, 9, 10} << true;
        QTest::newRow("all") << PageQuery {{}, {}, 10} << QList<Seq> {1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << false;
        QTest::newRow("before") << PageQuery {8, {}, 3} << QList<Seq> {5, 6, 7} << true;
        QTest::newRow("before, to the start") << PageQuery {4, {}, 3} << QList<Seq> {1, 2, 3} << false;
        QTest::newRow("before the first") << PageQuery {1, {}, 3} << QList<Seq> {} << false;
        QTest::newRow("after") << PageQuery {{}, 3, 3} << QList<Seq> {4, 5, 6} << true;
        QTest::newRow("after, to the end") << PageQuery {{}, 7, 3} << QList<Seq> {8, 9, 10} << false;
        QTest::newRow("after nothing") << PageQuery {{}, 0, 2} << QList<Seq> {1, 2} << true;
        QTest::newRow("after the last") << PageQuery {{}, 10, 3} << QList<Seq> {} << false;
    }

    void pagesGoBothWaysWithoutGaps()
    {
        QFETCH(PageQuery, query);
        QFETCH(QList<Seq>, seqs);
        QFETCH(bool, hasMore);
        const RoomId other = addRoom(u"another"_s).id;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(messages().append(message(u"text"_s)));
            QVERIFY(messages().append(message(u"noise"_s, {}, other)));
        }
        const StoredPage page = messages().page(m_room.id, query).value();
        QList<Seq> found;
        for (const Message &message : page.messages) {
            QCOMPARE(message.roomId, m_room.id);
            found << message.seq;
        }
        QCOMPARE(found, seqs);
        QCOMPARE(page.hasMore, hasMore);
    }

    void aPageOfARoomThatIsNotThereIsEmpty()
    {
        const StoredPage page = messages().page(RoomId {999}, {}).value();
        QVERIFY(page.messages.isEmpty());
        QVERIFY(!page.hasMore);
    }

    void idsAreNeverUsedAgain()
    {
        const MessageId last = messages().append(message(u"text"_s)).value().message.id;
        QVERIFY(m_connection->execute(u"DELETE FROM messages"_s));
        QVERIFY(messages().append(message(u"text"_s)).value().message.id > last);
        for (int i = 0; i < SqliteMessageTail::most; ++i)
            QVERIFY(messages().append(message(u"text"_s)));
        QVERIFY(m_connection->execute(u"DELETE FROM messages"_s));
        reopen();
        QVERIFY(messages().append(message(u"text"_s)).value().message.id.value > SqliteMessageTail::most);
    }

    void aFullDiskSaysSo()
    {
        QVERIFY(m_connection->execute(u"PRAGMA max_page_count = 1"_s)); // SQLite raises it to the present size
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"disk is full"_s));
        Result<void> result;
        for (int i = 0; i < 1000 && result; ++i)
            if (const auto appended = messages().append(message(QString(4000, u'x'))); !appended)
                result = appended.error();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::StorageFull); // as where somebody looked before
        QVERIFY(result.error().retryAfter > 0s);
    }
};

QTEST_GUILESS_MAIN(tst_StoreMessages)
#include "tst_StoreMessages.moc"
