// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverStore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hearth;

/// What others said to somebody, across rooms: of messages that are settled, and of those that are not yet.
class tst_StoreCalls : public OverStore
{
    Q_OBJECT

    Message say(const User &who, RoomId room, const NamedPeople &named = {}, std::optional<MessageId> replyTo = {})
    {
        NewMessage one = message(u"text"_s, who.author(), room);
        one.named = named;
        one.replyTo = replyTo;
        return messages().append(one).value().message;
    }
    /// Whatever was said is settled: a room is removed.
    void settle() { QVERIFY(rooms().remove(addRoom(u"attic"_s).id, later)); }
    QList<MessageId> calls(const User &who)
    {
        QList<MessageId> ids;
        const auto page = messages().calls(who.id, {}, 50).value();
        for (const Message &message : page.messages)
            ids << message.id;
        return ids;
    }
    /// The same in either way.
    QList<MessageId> callsAlsoSettled(const User &who)
    {
        const QList<MessageId> before = calls(who);
        settle();
        return calls(who) == before ? before : QList<MessageId> {};
    }
    qint64 rows()
    {
        return m_connection->statement(u"SELECT count(*) FROM calls"_s)
            .row([](const SqliteRow &row) { return row.integer(0); })
            .value()
            .value_or(-1);
    }

private Q_SLOTS:
    void whatSpeaksToOneIsListedNewestFirst()
    {
        const User bob = addUser(u"bob"_s);
        const RoomId kitchen = addRoom(u"kitchen"_s).id;
        for (const RoomId room : {m_room.id, kitchen})
            QVERIFY(rooms().join(room, bob.id, RoomRole::Member, noon));
        const Message bobs = say(bob, m_room.id);
        say(m_ada, m_room.id);
        const Message naming = say(m_ada, kitchen, {{bob.id}});
        const Message reply = say(m_ada, m_room.id, {}, bobs.id);
        const Message everyone = say(m_ada, kitchen, {{}, true});
        const Message both = say(m_ada, m_room.id, {{bob.id}, true}, bobs.id);
        say(bob, m_room.id, {{bob.id}, true}, bobs.id); // to oneself
        QCOMPARE(callsAlsoSettled(bob), (QList<MessageId> {both.id, everyone.id, reply.id, naming.id}));
        QCOMPARE(messages().calls(bob.id, {}, 50)->messages.at(2), reply);
        const Message after = say(m_ada, kitchen, {{bob.id}});
        QCOMPARE(calls(bob).first(), after.id);
        reopen();
        QCOMPARE(calls(bob), (QList<MessageId> {after.id, both.id, everyone.id, reply.id, naming.id}));
    }

    void aPageGoesOnWhereTheOneBeforeEnded()
    {
        const User bob = addUser(u"bob"_s);
        QList<RoomId> all {m_room.id, addRoom(u"kitchen"_s).id, addRoom(u"cellar"_s).id};
        for (const RoomId room : all)
            QVERIFY(rooms().join(room, bob.id, RoomRole::Member, noon));
        QList<MessageId> said;
        for (int i = 0; i < 23; ++i) {
            // Of one room for a while, and what does not count between.
            const RoomId room = all[i < 9 ? 0 : i % 3];
            said.prepend(say(m_ada, room, i % 4 ? NamedPeople {{bob.id}} : NamedPeople {{}, true}).id);
            say(bob, room, {{}, true});
            if (i == 14)
                settle();
        }
        for (const int limit : {1, 2, 5, 23, 50}) {
            QList<MessageId> found;
            CallPage page;
            do {
                page = messages().calls(bob.id, page.next, limit).value();
                QVERIFY(page.messages.size() == limit || !page.next.isValid());
                for (const Message &message : std::as_const(page.messages))
                    found << message.id;
            } while (page.next.isValid());
            QCOMPARE(found, said);
        }
    }

    void onlyRoomsThatOneIsInAndSinceWhen()
    {
        const User bob = addUser(u"bob"_s);
        const RoomId kitchen = addRoom(u"kitchen"_s).id;
        say(m_ada, m_room.id, {{}, true});
        const Message named = say(m_ada, m_room.id, {{bob.id}});
        say(m_ada, kitchen, {{bob.id}});
        QVERIFY(calls(bob).isEmpty());
        QVERIFY(rooms().join(m_room.id, bob.id, RoomRole::Member, noon.addSecs(1)));
        QCOMPARE(callsAlsoSettled(bob), QList<MessageId> {named.id}); // nobody meant bob by everyone
        QVERIFY(rooms().leave(m_room.id, bob.id));
        QVERIFY(calls(bob).isEmpty());
    }

    void whatChangesSpeaksToOthers_data()
    {
        QTest::addColumn<bool>("settled");
        QTest::newRow("before it is settled") << false;
        QTest::newRow("afterwards") << true;
    }

    void whatChangesSpeaksToOthers()
    {
        QFETCH(bool, settled);
        const User bob = addUser(u"bob"_s);
        const User cem = addUser(u"cem"_s);
        for (const User &user : {bob, cem})
            QVERIFY(rooms().join(m_room.id, user.id, RoomRole::Member, noon));
        const Message bobs = say(bob, m_room.id);
        const Message reply = say(m_ada, m_room.id, {{bob.id}, true}, bobs.id);
        const Message plain = say(m_ada, m_room.id, {}, bobs.id);
        if (settled)
            settle();
        QCOMPARE(calls(cem), QList<MessageId> {reply.id});
        QVERIFY(messages().alter(reply.id, EditedText {u"other"_s, {{cem.id}, false}, later}));
        QCOMPARE(callsAlsoSettled(cem), QList<MessageId> {reply.id});
        QVERIFY(messages().alter(reply.id, EditedText {u"third"_s, {}, later}));
        QCOMPARE(calls(cem), QList<MessageId>());
        QCOMPARE(callsAlsoSettled(bob), (QList<MessageId> {plain.id, reply.id})); // they still reply
        QVERIFY(messages().erase({reply.id}));
        QCOMPARE(callsAlsoSettled(bob), QList<MessageId> {plain.id});
        QVERIFY(messages().erase({plain.id}));
        QCOMPARE(callsAlsoSettled(bob), QList<MessageId>());
        QCOMPARE(rows(), 0);
    }

    void aRoomThatIsGoneSpeaksToNobody()
    {
        const User bob = addUser(u"bob"_s);
        QVERIFY(rooms().join(m_room.id, bob.id, RoomRole::Member, noon));
        say(m_ada, m_room.id, {{bob.id}, true}, say(bob, m_room.id).id);
        settle();
        QCOMPARE(rows(), 2);
        QVERIFY(rooms().remove(m_room.id, later) && calls(bob).isEmpty());
        QVERIFY(rooms().clear(m_room.id, 100).value());
        QCOMPARE(rows(), 0);
    }

    /// What was there before this was kept.
    void whatIsSettledAlreadyIsFound()
    {
        const User bob = addUser(u"bob"_s);
        QVERIFY(rooms().join(m_room.id, bob.id, RoomRole::Member, noon));
        const Message reply = say(m_ada, m_room.id, {}, say(bob, m_room.id).id);
        const Message naming = say(m_ada, m_room.id, {{bob.id}, true});
        settle();
        QVERIFY(m_connection->execute(u"DELETE FROM calls"_s) && calls(bob).isEmpty());
        const auto migrations = Migrations::all();
        const auto made = std::ranges::find_if(migrations, [](const Migration &one) { return one.name.endsWith("_calls"_L1); });
        QVERIFY(m_connection->execute(made->sql.sliced(made->sql.lastIndexOf("INSERT"_L1))));
        QCOMPARE(calls(bob), (QList<MessageId> {naming.id, reply.id}));
    }
};

QTEST_GUILESS_MAIN(tst_StoreCalls)
#include "tst_StoreCalls.moc"
