// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"

using namespace Qt::StringLiterals;
using namespace hearth;

/// What happened to rooms, as it is kept among their messages.
class tst_StoreNotices : public OverStore
{
    Q_OBJECT

    Message tell(const Notice &notice, std::optional<MessageId> about = {})
    {
        return messages().tell(NewNotice {m_room.id, m_ada.id, notice, noon, about}).value();
    }
    ToldNotice gather(const QList<UserId> &joined, const QList<UserId> &left, MessageId into = {}, bool wherever = false)
    {
        return messages().tell(ComingsAndGoings {m_room.id, joined, left, noon, into, wherever}).value();
    }
    QList<Message> page() { return messages().page(m_room.id, {}).value().messages; }
    qint64 rows()
    {
        return m_connection->statement(u"SELECT count(*) FROM notices"_s)
            .row([](const SqliteRow &row) { return row.integer(0); })
            .value()
            .value_or(-1);
    }

private Q_SLOTS:
    void whatIsToldIsReadAsItWas()
    {
        const Message said = messages().append(message(u"hello"_s)).value().message;
        const QList<Message> told {tell({Notice::What::Renamed, u"Kitchen"_s}), tell({Notice::What::Topic}),
            tell({Notice::What::Archived}), tell({Notice::What::Unarchived}), tell({Notice::What::Pinned}, said.id)};
        QCOMPARE(told[0].text, u"ada renamed the room to Kitchen."_s);
        QCOMPARE(told[0].author, m_ada.author());
        QCOMPARE(told[4].seq, 6);
        QCOMPARE(told[4].reply->text, u"hello"_s);
        QCOMPARE(page(), QList<Message> {said} + told);
        QCOMPARE(messages().byId(told[4].id).value().value(), told[4]);
        reopen();
        QCOMPARE(page(), QList<Message> {said} + told);
        QVERIFY(messages().toldOfPin(said.id, noon.addSecs(-1)).value());
        QVERIFY(!messages().toldOfPin(said.id, noon).value() && !messages().toldOfPin(told[0].id, {}).value());
        QCOMPARE(messages().tell(NewNotice {RoomId {99}, m_ada.id, {}, noon}).error().code, ErrorCode::RoomNotFound);
        // Its words are found nowhere once it is taken away, and it is not a notice of anything any more.
        const Message gone = messages().erase({told[0].id})->first();
        QVERIFY(gone.deleted && gone.text.isEmpty() && !gone.notice);
        QCOMPARE(page().value(1), gone);
    }

    void nobodyReadsByWhatHappened()
    {
        QVERIFY(messages().append(message(u"one"_s)));
        QCOMPARE(lastRead(m_room.id, m_ada.id), 1);
        tell({Notice::What::Archived});
        QCOMPARE(lastRead(m_room.id, m_ada.id), 1);
        reopen();
        QCOMPARE(lastRead(m_room.id, m_ada.id), 1);
        QCOMPARE(rooms().all().value().first().lastSeq, 2);
        const User bob = addUser(u"bob"_s);
        QVERIFY(rooms().join(m_room.id, bob.id, RoomRole::Member, noon));
        QCOMPARE(rooms().markUnread(m_room.id, m_ada.id, 1).value().own, QList<Seq> {1}); // which settles
        reopen();
        QCOMPARE(lastRead(m_room.id, m_ada.id), 0);
        const auto places = messages().notices().value();
        QCOMPARE(places.size(), 1);
        QVERIFY(places[0].room == m_room.id && places[0].seq == 2);
    }

    void whoCameAndWentIsAdded()
    {
        QList<UserId> people;
        for (int i = 0; i < 25; ++i)
            people << addUser(u"user%1"_s.arg(i)).id;
        const ToldNotice first = gather({people[0], people[1]}, {people[0]});
        QVERIFY(first.is == ToldNotice::New);
        QCOMPARE(first.message.text, u"user0 and user1 joined. user0 left."_s);
        QCOMPARE(first.message.author.id, people[0]);
        QVERIFY(gather({people[1]}, {people[0]}, first.message.id).is == ToldNotice::AsBefore);
        const ToldNotice more = gather(people.sliced(1), {}, first.message.id);
        QVERIFY(more.is == ToldNotice::Changed);
        QCOMPARE(more.message.id, first.message.id);
        QCOMPARE(more.message.change, 1);
        QCOMPARE(more.message.notice->joined.size(), Notice::mostNamed);
        QCOMPARE(more.message.notice->joinedCount, 25);
        reopen();
        QCOMPARE(page(), QList<Message> {more.message});
        QVERIFY(messages().append(message(u"hello"_s)));
        QVERIFY(gather({}, {people[1]}, first.message.id, true).is == ToldNotice::Changed);
        const ToldNotice another = gather({}, {people[2]}, first.message.id);
        QVERIFY(another.is == ToldNotice::New);
        QCOMPARE(another.message.text, u"user2 left."_s);
        QVERIFY(messages().erase({another.message.id}));
        QVERIFY(gather({}, {people[3]}, another.message.id).is == ToldNotice::New);
        QVERIFY(gather({}, {people[4]}, MessageId {1'000}).is == ToldNotice::New);
    }

    void withItsRoomItGoes()
    {
        tell({Notice::What::Archived});
        gather({m_ada.id}, {});
        QCOMPARE(rows(), 2);
        QVERIFY(rooms().remove(m_room.id, later) && rooms().clear(m_room.id, 100).value());
        QCOMPARE(rows(), 0);
    }

    /// However many messages there are.
    void nothingWalksThroughAllMessages()
    {
        const Message said = messages().append(message(u"hello"_s)).value().message;
        QVERIFY(tell({Notice::What::Pinned}, said.id).notice && messages().toldOfPin(said.id, noon));
        const ToldNotice told = gather({m_ada.id}, {});
        const UserId bob = addUser(u"bob"_s).id;
        gather({bob}, {}, told.message.id);
        QVERIFY(messages().notices() && rooms().markUnread(m_room.id, m_ada.id, 1));
        QVERIFY(rooms().update(m_room.id, {u"Kitchen"_s, {}, true}, noon));
        for (const QString &sql : m_connection->statements()) {
            auto explain = m_connection->statement(u"EXPLAIN QUERY PLAN "_s + sql);
            for (qsizetype i = 0; i < sql.count(u'?'); ++i)
                explain.bindNull();
            const QStringList plan = explain.rows([](const SqliteRow &row) { return row.text(3); }).value();
            static const QRegularExpression scan(u"^SCAN (messages|message_places|m|p)\\b"_s);
            QVERIFY2(plan.filter(scan).isEmpty(), qPrintable(sql));
        }
    }

    void whatARoomIsCalledIsKept()
    {
        const Room other = addRoom(u"Kitchen"_s);
        const auto update = [&](const RoomUpdate &update) { return rooms().update(m_room.id, update, later); };
        QCOMPARE(update({u"KITCHEN"_s}).error().code, ErrorCode::RoomExists);
        QCOMPARE(update({u"Kitсhen"_s}).error().code, ErrorCode::RoomExists); // another script's c
        QCOMPARE(update({u"КITСHEN"_s}).error().code, ErrorCode::RoomExists); // among capitals
        QVERIFY(!update({u"lounge"_s, QString(), false})->isAltered());
        const UpdatedRoom changed = update({u"Salon"_s, u"Talk"_s, true}).value();
        QVERIFY(changed.isAltered() && changed.before.name == u"lounge"_s && changed.now.archived);
        reopen();
        const Room kept = rooms().all().value().first();
        QVERIFY(kept.name == u"Salon"_s && kept.topic == u"Talk"_s && kept.archived);
        QVERIFY(rooms().update(other.id, {u"lounge"_s}, later)); // nobody's now
        QVERIFY(rooms().remove(other.id, later));
        QCOMPARE(rooms().update(other.id, {u"again"_s}, later).error().code, ErrorCode::RoomNotFound);
        QVERIFY(update({u"LOUNGE"_s, {}, false}));
    }
};

QTEST_GUILESS_MAIN(tst_StoreNotices)
#include "tst_StoreNotices.moc"
