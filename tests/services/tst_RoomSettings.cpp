// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// What rooms are called, what they are about, and whether something is written there.
class tst_RoomSettings : public QObject
{
    Q_OBJECT

    static Result<Room> update(ChatFixture &f, UserId user, const events::UpdateRoom &command)
    {
        return f.await<Room>([&](const Answer<Room> &answer) { f.chat->roomSettings.update({user}, command, answer); });
    }
    static Result<Room> archive(ChatFixture &f, UserId user, RoomId room, bool archived = true)
    {
        return update(f, user, {room, {}, {}, archived});
    }
    static QList<Shared<Message>> history(ChatFixture &f, UserId user, RoomId room)
    {
        return f
            .await<rest::MessagePage>(
                [&](const Answer<rest::MessagePage> &answer) { f.chat->messages.history(user, room, {}, answer); })
            ->messages;
    }
    static QStringList texts(const QList<Shared<Message>> &messages)
    {
        QStringList texts;
        for (const Shared<Message> &message : messages)
            texts << message->text;
        return texts;
    }

private Q_SLOTS:
    void theTimelineTellsWhatChanged()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room) && f.send({ada}, room, u"hello"_s));
        f.forget();
        const auto changed = update(f, ada, {room, u" Kitchen "_s, u"what to cook"_s});
        QCOMPARE(changed->name, u"Kitchen"_s);
        QCOMPARE(changed->topic, u"what to cook"_s);
        QCOMPARE(changed->lastSeq, 3);
        QCOMPARE(f.heard<RoomUpdated>().size(), 1);
        QCOMPARE(f.heard<MessagePosted>().size(), 2);
        QVERIFY(archive(f, ada, room)->archived);
        QVERIFY(!archive(f, ada, room, false)->archived);
        QVERIFY(update(f, ada, {room, {}, QString()}));
        f.forget();
        QVERIFY(update(f, ada, {room, u"Kitchen"_s, QString(), false})); // as it was
        QVERIFY(f.events.isEmpty());
        for (const bool afterRestart : {false, true}) {
            if (afterRestart)
                f.restart();
            const auto told = history(f, bob, room);
            QCOMPARE(texts(told),
                (QStringList {u"hello"_s, u"ada renamed the room to Kitchen."_s, u"ada set the topic: what to cook"_s,
                    u"ada archived the room."_s, u"ada opened the room again."_s, u"ada took the topic away."_s}));
            QVERIFY(told[0]->kind == MessageKind::Text && !told[0]->notice);
            QVERIFY(told[1]->kind == MessageKind::Notice && told[1]->notice->what == Notice::What::Renamed);
            QCOMPARE(told[1]->notice->text, u"Kitchen"_s);
            QCOMPARE(told[1]->author.id, ada);
            const Room known = f.chat->rooms.room(bob, room).value();
            QCOMPARE(known.name, u"Kitchen"_s);
            QVERIFY(known.topic.isEmpty() && !known.archived);
            QCOMPARE(known.membership->unread, 1); // nobody counts what happened
            QCOMPARE(f.chat->rooms.room(ada, room)->membership->unread, 0);
        }
        // Who was away is told, too.
        const auto synced = f.await<events::RoomsSynced>(
            [&](const Answer<events::RoomsSynced> &answer) { f.chat->sync.sync(bob, {{{room, {1, 0}}}}, answer); });
        QCOMPARE(synced->rooms.value(0).room.name, u"Kitchen"_s);
        QCOMPARE(synced->rooms.value(0).messages.size(), 5);
        // Nor is any of it read by who did it.
        QVERIFY(f.send({bob}, room, u"so?"_s) && update(f, ada, {room, u"Lounge"_s}));
        QCOMPARE(f.chat->rooms.room(ada, room)->membership->unread, 1);
        QCOMPARE(f.chat->rooms.room(ada, room)->membership->lastReadSeq, 1);
        f.restart();
        QCOMPARE(f.chat->rooms.room(ada, room)->membership->unread, 1);
        QCOMPARE(f.chat->rooms.room(ada, room)->membership->lastReadSeq, 1);
    }

    void changesFromOneAddressAreCountedTogether()
    {
        ChatOptions options;
        options.messagesOfAddress = {2, std::chrono::seconds(1)};
        ChatFixture f(options);
        const auto rename = [&f](UserId user, RoomId room, const QString &address, const QString &name) {
            return f.await<Room>([&](const Answer<Room> &answer) {
                f.chat->roomSettings.update({user, {}, address}, {room, name, {}, {}}, answer);
            });
        };
        QList<std::pair<UserId, RoomId>> owners; // each with a room of their own
        for (int i = 0; i < 3; ++i) {
            const UserId user = f.addUser(u"user%1"_s.arg(i));
            owners.append({user, f.addRoom(user, u"Room %1"_s.arg(i))});
        }
        for (int i = 0; i < 2; ++i)
            QVERIFY(rename(owners[i].first, owners[i].second, u"10.0.0.1"_s, u"Other %1"_s.arg(i)));
        f.forget();
        const auto &[user, room] = owners[2];
        QCOMPARE(rename(user, room, u"10.0.0.1"_s, u"Other 2"_s).error().code, ErrorCode::RateLimited);
        QVERIFY(f.heard<RoomUpdated>().isEmpty());
        QVERIFY(rename(user, room, u"10.0.0.2"_s, u"Other 2"_s));
        f.clock.advance(std::chrono::seconds(1));
        QVERIFY(rename(user, room, u"10.0.0.1"_s, u"Another"_s));
    }

    void publicNamesAreOnesOwn()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId lounge = f.addRoom(ada, u"Lounge"_s);
        const RoomId kitchen = f.addRoom(ada, u"Kitchen"_s);
        const RoomId secret = f.addRoom(ada, u"Attic"_s, RoomKind::Private);
        for (const auto &taken : {u"lounge"_s, u"LOUNGE"_s, u"Loungе"_s}) { // the last with a letter of another script
            QCOMPARE(update(f, ada, {kitchen, taken}).error().code, ErrorCode::RoomExists);
            QVERIFY(update(f, ada, {lounge, taken})); // it is its own
            QVERIFY(update(f, ada, {secret, taken}));
        }
        QCOMPARE(update(f, ada, {kitchen, u" "_s}).error().field, u"name"_s);
        QCOMPARE(update(f, ada, {kitchen, {}, QString(251, u'x')}).error().field, u"topic"_s);
        QVERIFY(update(f, ada, {lounge, u"Salon"_s}));
        QVERIFY(update(f, ada, {kitchen, u"Lounge"_s})); // free now
        f.restart();
        QCOMPARE(f.chat->rooms.room(ada, kitchen)->name, u"Lounge"_s);
    }

    void whatIsArchivedIsReadAndNotWritten()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId bob = f.addUser(u"bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        const MessageId said = f.send({bob}, room, u"hello"_s)->id;
        QVERIFY(archive(f, ada, room));
        const auto shared = [&](const std::function<void(const Answer<Shared<Message>> &)> &begin) {
            return f.await<Shared<Message>>(begin);
        };
        for (const bool afterRestart : {false, true}) {
            if (afterRestart)
                f.restart();
            QCOMPARE(f.send({bob}, room, u"still here"_s).error().code, ErrorCode::RoomArchived);
            QCOMPARE(shared([&](const auto &a) { f.chat->alterations.alter({bob}, events::EditMessage {said, u"other"_s}, a); })
                         .error()
                         .code,
                ErrorCode::RoomArchived);
            QCOMPARE(shared([&](const auto &a) { f.chat->reactions.react({bob}, {said}, u"👍"_s, true, a); }).error().code,
                ErrorCode::RoomArchived);
            QCOMPARE(
                shared([&](const auto &a) { f.chat->alterations.alter({ada}, events::PinMessage {said, true}, a); }).error().code,
                ErrorCode::RoomArchived);
            QCOMPARE(f.chat->typing.set({bob}, room, true).error().code, ErrorCode::RoomArchived);
            QVERIFY(f.chat->typing.set({bob}, room, false));
            QCOMPARE(history(f, bob, room).size(), 2);
            QVERIFY(f.chat->rooms.room(bob, room)->archived);
        }
        // Listed, or left out.
        const auto listed = [&](std::optional<bool> archived) {
            return f.chat->rooms.visibleRooms(bob, {}, 10, archived).rooms.size();
        };
        QCOMPARE(listed({}), 1);
        QCOMPARE(listed(true), 1);
        QCOMPARE(listed(false), 0);
        // Words can be taken away, people come and go, and nothing of it is told there.
        QVERIFY(shared([&](const auto &a) { f.chat->alterations.alter({bob}, events::DeleteMessage {said}, a); }));
        QVERIFY(f.join({f.addUser(u"cem"_s)}, room) && f.leave({bob}, room));
        f.clock.advance(std::chrono::minutes(1));
        QCOMPARE(history(f, ada, room).size(), 2);
        QVERIFY(archive(f, ada, room, false) && f.join({bob}, room));
        QVERIFY(f.send({bob}, room, u"again"_s));
    }

    /// From the moment it is asked for, not only from when it is stored.
    void nothingIsStoredBehindAnArchiving()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        std::optional<Result<Shared<Message>>> sent;
        QObject context;
        f.chat->roomSettings.update({ada}, {room, {}, {}, true}, {&context, [](const Result<Room> &) { }});
        f.chat->messages.send(
            {ada}, {room, u"late"_s, {}, {}}, {&context, [&](const Result<Shared<Message>> &result) { sent = result; }});
        QTRY_VERIFY(sent);
        QCOMPARE(sent->error().code, ErrorCode::RoomArchived);
        QTRY_VERIFY(f.chat->directory.isArchived(room));
        // Nor what waits to be stored together with what others do.
        const RoomId attic = f.addRoom(ada, u"Attic"_s);
        const MessageId said = f.send({ada}, attic, u"hello"_s)->id;
        const auto react = [&](const QString &emoji, const Answer<Shared<Message>> &answer) {
            f.chat->reactions.react({ada}, {said}, emoji, true, answer);
        };
        QVERIFY(f.await<Shared<Message>>([&](const Answer<Shared<Message>> &answer) { react(u"👍"_s, answer); }));
        std::optional<Result<Shared<Message>>> reacted;
        react(u"🔥"_s, {&context, [&](const Result<Shared<Message>> &result) { reacted = result; }});
        QVERIFY(archive(f, ada, attic));
        QVERIFY(!reacted);
        f.clock.advance(Reactions::pace);
        QTRY_VERIFY(reacted);
        QCOMPARE(reacted->error().code, ErrorCode::RoomArchived);
        f.clock.advance(Reactions::pace);
        QVERIFY(archive(f, ada, attic, false));
        QVERIFY(f.await<Shared<Message>>([&](const Answer<Shared<Message>> &answer) { react(u"🔥"_s, answer); }));
        // One that comes to nothing closes nothing.
        const RoomId other = f.addRoom(ada, u"Kitchen"_s);
        QCOMPARE(update(f, ada, {other, u"lounge"_s, {}, true}).error().code, ErrorCode::RoomExists);
        QVERIFY(f.send({ada}, other, u"open"_s));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_RoomSettings)
#include "tst_RoomSettings.moc"
