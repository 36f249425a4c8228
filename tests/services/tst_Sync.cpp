// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace hearth;

/// What somebody is told who was away.
class tst_Sync : public QObject
{
    Q_OBJECT

    static Result<events::RoomsSynced> sync(ChatFixture &f, UserId user, const QHash<RoomId, events::Have> &rooms)
    {
        return f.await<events::RoomsSynced>(
            [&](const Answer<events::RoomsSynced> &answer) { f.chat->sync.sync(user, {rooms}, answer); });
    }
    static Result<int> erase(ChatFixture &f, UserId by, UserId author)
    {
        return f.await<int>([&](const Answer<int> &answer) { f.chat->erasure.erase({by}, {author, {}}, answer); });
    }
    static QList<Seq> seqs(const QList<Shared<Message>> &messages)
    {
        QList<Seq> seqs;
        for (const Shared<Message> &message : messages)
            seqs << message->seq;
        return seqs;
    }
    static QList<Seq> range(Seq from, Seq to)
    {
        QList<Seq> seqs;
        for (Seq seq = from; seq <= to; ++seq)
            seqs << seq;
        return seqs;
    }
    /// At once, and past the services: they know of it after a restart.
    static void fill(ChatFixture &f, UserId user, RoomId room, int count, const QString &text)
    {
        const Author author = f.chat->directory.user(user)->author();
        const auto stored = f.write<int>([=](Store &store) -> Result<int> {
            for (int i = 0; i < count; ++i)
                if (const auto appended = store.messages().append({room, author, text, {}, {}, QDateTime::currentDateTimeUtc()});
                    !appended)
                    return appended.error();
            return count;
        });
        QVERIFY(stored);
    }
    /// So many that whoever sends them is not held up.
    static ChatOptions unlimited()
    {
        ChatOptions options;
        options.rateLimits = false;
        return options;
    }

private Q_SLOTS:
    void whoMissedNothingIsToldNothing()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"lounge"_s);
        QVERIFY(f.send({ada}, room, u"one"_s));
        const auto synced = sync(f, ada, {{room, {1, 0}}}).value();
        QVERIFY(synced.complete);
        QCOMPARE(synced.rooms.size(), 0);
        QCOMPARE(synced.gone.size(), 0);
    }

    void thePeopleOfOneRoomComeAlong()
    {
        ChatFixture f({.rateLimits = false});
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"lounge"_s);
        const RoomId other = f.addRoom(bob, u"another"_s);
        const auto people = [&](RoomId of) {
            return f
                .await<events::RoomsSynced>(
                    [&](const Answer<events::RoomsSynced> &answer) { f.chat->sync.sync(ada, {{{room, {}}}, of}, answer); })
                .value()
                .members;
        };
        const auto ids = [](const QList<Shared<User>> &users) {
            QList<UserId> ids;
            for (const Shared<User> &user : users)
                ids << user->id;
            return ids;
        };
        QCOMPARE(ids(people(room).value()), QList<UserId> {ada});
        QVERIFY(f.join({bob}, room));
        QCOMPARE(ids(people(room).value()), (QList<UserId> {ada, bob}));
        QVERIFY(!people({})); // nobody asked
        QVERIFY(!people(other)); // she is not in it
        QVERIFY(!people(RoomId {99}));
        for (int i = 2; i < events::mostMembersTold; ++i)
            f.chat->bus.publish(MemberJoined {room, f.chat->directory.user(f.addUser(u"user%1"_s.arg(i))), {}});
        QCOMPARE(people(room).value().size(), events::mostMembersTold);
        f.chat->bus.publish(MemberJoined {room, f.chat->directory.user(f.addUser(u"one more"_s)), {}});
        QVERIFY(!people(room)); // to be asked for in pages
    }

    void whatWasSaidAndNotRead()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"lounge"_s);
        const RoomId other = f.addRoom(ada, u"another"_s);
        QVERIFY(f.join({bob}, room) && f.join({bob}, other));
        for (int i = 0; i < 3; ++i)
            QVERIFY(f.send({ada}, room, u"text"_s));
        const auto missed = sync(f, bob, {{room, {1, 0}}, {other, {}}}).value();
        QCOMPARE(missed.rooms.size(), 1);
        QCOMPARE(missed.rooms[0].room.membership->unread, 3);
        QCOMPARE(seqs(missed.rooms[0].messages), (QList<Seq> {2, 3}));
        QCOMPARE(missed.rooms[0].have, (events::Have {3, 0}));
        QVERIFY(!missed.rooms[0].hasMore && missed.complete);
        // One that has everything and has not read it: its count may have changed elsewhere.
        const auto unread = sync(f, bob, {{room, {3, 0}}, {other, {}}}).value();
        QCOMPARE(unread.rooms.size(), 1);
        QCOMPARE(unread.rooms[0].messages.size(), 0);
        QCOMPARE(unread.rooms[0].room.membership->unread, 3);
    }

    void aRoomThatWasNotKnownComesWithoutMessages()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"lounge"_s);
        QVERIFY(f.send({ada}, room, u"one"_s));
        const auto synced = sync(f, ada, {}).value();
        QCOMPARE(synced.rooms.size(), 1);
        QCOMPARE(synced.rooms[0].messages.size(), 0);
        QCOMPARE(synced.rooms[0].have, (events::Have {1, 0}));
        QCOMPARE(synced.rooms[0].room.name, u"lounge"_s);
    }

    void roomsThatOneIsNotInAreGone()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"lounge"_s);
        const RoomId secret = f.addRoom(ada, u"secret"_s, RoomKind::Private);
        QVERIFY(f.send({ada}, secret, u"for nobody else"_s));
        QVERIFY(f.join({bob}, room) && f.leave({bob}, room));
        auto gone = sync(f, bob, {{room, {}}, {secret, {}}, {RoomId {99}, {}}}).value();
        QCOMPARE(gone.rooms.size(), 0);
        std::ranges::sort(gone.gone);
        QCOMPARE(gone.gone, (QList<RoomId> {room, secret, RoomId {99}}));
    }

    void whatWasTakenAwayMeanwhile()
    {
        ChatFixture f;
        const UserId owner = f.addUser(u"owner"_s, Role::Owner);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(owner, u"lounge"_s);
        QVERIFY(f.join({bob}, room));
        for (int i = 0; i < 4; ++i)
            QVERIFY(f.send({i % 2 ? bob : owner}, room, u"text"_s));
        QCOMPARE(erase(f, owner, bob).value(), 2);
        for (const bool afterRestart : {false, true}) {
            if (afterRestart)
                f.restart();
            const auto missed = sync(f, owner, {{room, {3, 0}}}).value();
            QCOMPARE(missed.rooms.size(), 1);
            QCOMPARE(missed.rooms[0].room.lastChange, 2);
            QCOMPARE(seqs(missed.rooms[0].messages), QList<Seq> {4}); // as it is now
            QVERIFY(missed.rooms[0].messages[0]->deleted);
            QCOMPARE(seqs(missed.rooms[0].changed), QList<Seq> {2});
            QVERIFY(missed.rooms[0].changed[0]->deleted && missed.rooms[0].changed[0]->text.isEmpty());
            QCOMPARE(missed.rooms[0].have, (events::Have {4, 2}));
            QVERIFY(!missed.rooms[0].hasMore);
            const auto unread = sync(f, owner, {{room, {4, 2}}}).value();
            QCOMPARE(unread.rooms.size(), 1);
            QVERIFY(unread.rooms[0].messages.isEmpty() && unread.rooms[0].changed.isEmpty());
        }
    }

    void muchIsToldInParts()
    {
        ChatFixture f(unlimited());
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"lounge"_s);
        fill(f, ada, room, 230, u"text"_s);
        f.restart();
        events::Have have;
        QList<Seq> got;
        for (int asked = 1;; ++asked) {
            const auto part = sync(f, ada, {{room, have}}).value();
            QVERIFY(asked <= 3 && part.rooms.size() == 1);
            got += seqs(part.rooms[0].messages);
            have = part.rooms[0].have;
            QCOMPARE(have.seq, got.last());
            if (!part.rooms[0].hasMore)
                break;
        }
        QCOMPARE(got, range(1, 230));
    }

    void anAnswerIsBounded()
    {
        ChatFixture f(unlimited());
        const UserId ada = f.addUser(u"ada"_s);
        QList<RoomId> rooms;
        QHash<RoomId, events::Have> have;
        for (int i = 0; i < 12; ++i) {
            rooms << f.addRoom(ada, u"room %1"_s.arg(i));
            have.insert(rooms.last(), {});
            fill(f, ada, rooms.last(), 39, QString(4'000, u'ä')); // 320 KB of a room
        }
        f.restart();
        for (const RoomId room : std::as_const(rooms))
            QVERIFY(f.send({ada}, room, u"the last"_s));
        int asked = 0;
        int got = 0;
        for (bool complete = false; !complete; ++asked) {
            QVERIFY(asked < 20);
            const auto part = sync(f, ada, have).value();
            QVERIFY(jsonText(part).utf8().size() <= events::RoomsSynced::mostBytes);
            if (asked == 0)
                QCOMPARE(part.rooms[0].room.id, rooms.last()); // where something was said last
            complete = part.complete;
            for (const auto &room : part.rooms) {
                got += int(room.messages.size());
                have.insert(room.room.id, room.have);
                complete = complete && !room.hasMore;
            }
        }
        QCOMPARE(got, 12 * 40);
    }

    /// The answer waits for a disk that is busy, and things happen that are told meanwhile: it does not take them back.
    /// As the herd asks that comes back then.
    void afterARestartTheRoomsThatWereActiveLastStillComeFirst()
    {
        ChatFixture f(unlimited());
        const UserId ada = f.addUser(u"ada"_s);
        QList<RoomId> rooms;
        QHash<RoomId, events::Have> have;
        for (int i = 0; i < SyncService::mostRoomsRead + 10; ++i) {
            rooms << f.addRoom(ada, u"room %1"_s.arg(i));
            have.insert(rooms.last(), {});
        }
        for (const RoomId room : std::as_const(rooms))
            QVERIFY(f.send({ada}, room, u"first"_s));
        QVERIFY(f.send({ada}, rooms[3], u"second"_s));
        QList<RoomId> expected {rooms[3]};
        for (qsizetype i = rooms.size() - 1; expected.size() < SyncService::mostRoomsRead; --i)
            expected << rooms[i];
        f.restart();
        const auto synced = sync(f, ada, have).value();
        QList<RoomId> told;
        for (const events::RoomSynced &room : synced.rooms)
            told << room.room.id;
        QCOMPARE(told, expected);
        QVERIFY(!synced.complete);
    }

    void whatOneIsToTheRoomsIsAsOfTheAnswer()
    {
        ChatFixture f(unlimited());
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        QList<RoomId> rooms;
        for (const QString &name : {u"long"_s, u"read"_s, u"unread"_s, u"left"_s, u"entered"_s, u"entered, behind"_s}) {
            rooms << f.addRoom(ada, name);
            if (!name.startsWith("entered"_L1))
                QVERIFY(f.join({bob}, rooms.last()));
            fill(f, ada, rooms.last(), name == "long"_L1 ? 230 : 5, u"text"_s);
        }
        f.restart();
        const Answer<events::RoomRead> ignored {&f.chat->bus, [](const Result<events::RoomRead> &) { }};
        f.chat->readMarks.markRead({bob}, {rooms[2], 5}, ignored);
        QVERIFY(comesTrue([&] { return f.chat->directory.membership(rooms[2], bob)->unread == 0; }));
        HeldReaders held(*f.storage);
        std::optional<events::RoomsSynced> synced;
        const QHash<RoomId, events::Have> have {
            {rooms[0], {}}, {rooms[1], {5, 0}}, {rooms[2], {5, 0}}, {rooms[3], {5, 0}}, {rooms[4], {5, 0}}, {rooms[5], {3, 0}}};
        f.chat->sync.sync(bob, {have}, {&f.chat->bus, [&](const Result<events::RoomsSynced> &answer) { synced = answer.value(); }});
        f.chat->readMarks.markRead({bob}, {rooms[1], 4}, ignored);
        f.chat->readMarks.markUnread({bob}, {rooms[2], 3}, ignored);
        QVERIFY(f.leave({bob}, rooms[3]));
        for (const RoomId room : {rooms[4], rooms[5]}) {
            f.chat->rooms.join({bob}, room, {&f.chat->bus, [](const Result<events::RoomJoined> &) { }});
            QVERIFY(comesTrue([&] { return f.chat->directory.isMember(room, bob); }));
        }
        QVERIFY(!synced);
        held.release();
        QVERIFY(comesTrue([&] { return synced.has_value(); }));
        QCOMPARE(synced->gone, QList<RoomId> {rooms[3]});
        QHash<RoomId, qint64> unread;
        QHash<RoomId, QList<Seq>> told;
        for (const events::RoomSynced &room : std::as_const(synced->rooms)) {
            unread.insert(room.room.id, room.room.membership->unread);
            told.insert(room.room.id, seqs(room.messages));
        }
        QCOMPARE(unread, (QHash<RoomId, qint64> {{rooms[0], 230}, {rooms[1], 1}, {rooms[2], 3}, {rooms[5], 0}}));
        QCOMPARE(told.value(rooms[5]), (QList<Seq> {4, 5})); // said before he came in again, and told by nobody else
    }

    /// One room is in memory, the other waits for the disk; what is changed in the first meanwhile was told before the answer.
    void whatIsChangedBeforeTheAnswerIsInIt()
    {
        ChatFixture f(unlimited());
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId full = f.addRoom(ada, u"long"_s);
        const RoomId recent = f.addRoom(ada, u"recent"_s);
        fill(f, ada, full, 230, u"text"_s);
        f.restart();
        const auto said = f.send({ada}, recent, u"one"_s);
        QVERIFY(said);
        QVERIFY(sync(f, ada, {{recent, {}}})); // it is in memory from now on
        HeldReaders held(*f.storage);
        std::optional<events::RoomsSynced> synced;
        f.chat->sync.sync(ada, {{{full, {}}, {recent, {}}}},
            {&f.chat->bus, [&](const Result<events::RoomsSynced> &answer) { synced = answer.value(); }});
        Message changed = *said;
        changed.text = u"other words"_s;
        changed.change = 1;
        f.chat->bus.publish(MessageChanged {changed, ada, {}, {}});
        QVERIFY(!synced);
        held.release();
        QVERIFY(comesTrue([&] { return synced.has_value(); }));
        for (const events::RoomSynced &room : std::as_const(synced->rooms))
            if (room.room.id == recent)
                QCOMPARE(room.messages.last()->text, u"other words"_s);
    }

    /// Whatever happens between questions, who takes in what is told has what there is.
    void whoeverAsksEndsWithWhatThereIs_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whoeverAsksEndsWithWhatThereIs()
    {
        QFETCH(uint, seed);
        QRandomGenerator random(seed);
        ChatFixture f(unlimited());
        const UserId owner = f.addUser(u"owner"_s, Role::Owner);
        const QList<UserId> people {owner, f.addUser(u"ada"_s), f.addUser(u"bob"_s)};
        QList<RoomId> rooms;
        for (int i = 0; i < 3; ++i) {
            rooms << f.addRoom(owner, u"room %1"_s.arg(i));
            QVERIFY(f.join({people[1]}, rooms.last()) && f.join({people[2]}, rooms.last()));
        }
        QHash<RoomId, events::Have> have {{rooms[0], {}}, {rooms[1], {}}, {rooms[2], {}}};
        QHash<RoomId, QMap<Seq, Message>> kept;
        const auto ask = [&] {
            const auto synced = sync(f, people[1], have).value();
            bool all = synced.complete;
            for (const auto &room : synced.rooms) {
                for (const auto *messages : {&room.messages, &room.changed})
                    for (const Shared<Message> &message : *messages)
                        kept[room.room.id].insert(message->seq, *message);
                have.insert(room.room.id, room.have);
                all = all && !room.hasMore;
            }
            return all;
        };
        for (int step = 0; step < 40; ++step) {
            switch (random.bounded(8)) {
            case 0: QVERIFY(erase(f, owner, people[random.bounded(1, 3)])); break;
            case 1: f.restart(); break;
            case 2: ask(); break;
            default:
                for (int i = random.bounded(1, 6); i > 0; --i)
                    QVERIFY(f.send({people[random.bounded(3)]}, rooms[random.bounded(3)], u"text"_s));
            }
        }
        for (int asked = 0; !ask(); ++asked)
            QVERIFY(asked < 50);
        for (const RoomId room : std::as_const(rooms)) {
            const auto stored = f.write<StoredPage>([room](Store &store) { return store.messages().page(room, {{}, 0, 100'000}); });
            QCOMPARE(kept.value(room).values(), stored->messages);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Sync)
#include "tst_Sync.moc"
