// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// What timelines tell of what happened to their rooms: who came and went, gathered, and what was pinned.
class tst_RoomNotices : public QObject
{
    Q_OBJECT

    static QList<Shared<Message>> history(ChatFixture &f, UserId user, RoomId room)
    {
        return f
            .await<rest::MessagePage>(
                [&](const Answer<rest::MessagePage> &answer) { f.chat->messages.history(user, room, {}, answer); })
            ->messages;
    }
    static QStringList told(ChatFixture &f, UserId user, RoomId room)
    {
        QStringList texts;
        for (const Shared<Message> &message : history(f, user, room))
            texts << message->text;
        return texts;
    }
    /// What was gathered is stored and told.
    static void gather(ChatFixture &f, std::chrono::milliseconds more = 0ms)
    {
        f.clock.advance(5s + more);
        QVERIFY(f.write<void>([](Store &) { return Result<void>(); })); // behind it
    }
    static Result<Shared<Message>> shared(ChatFixture &f, const std::function<void(const Answer<Shared<Message>> &)> &begin)
    {
        return f.await<Shared<Message>>(begin);
    }
    static ChatOptions unlimited()
    {
        ChatOptions options;
        options.rateLimits = false;
        return options;
    }

private Q_SLOTS:
    void whoComesAndGoesIsToldTogether()
    {
        ChatFixture f;
        const UserId ada = f.addUser(u"Ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QList<UserId> others;
        for (const auto &name : {u"Bob"_s, u"Cem"_s, u"Dan"_s, u"Eve"_s, u"Fay"_s})
            others << f.addUser(name);
        QVERIFY(f.join({others[0]}, room));
        QVERIFY(history(f, ada, room).isEmpty()); // not at once
        gather(f);
        QCOMPARE(told(f, ada, room), QStringList {u"Bob joined."_s});
        QVERIFY(f.join({others[1]}, room) && f.join({others[2]}, room) && f.leave({others[0]}, room));
        gather(f, 10min); // nothing was said since: the same notice
        QCOMPARE(told(f, ada, room), QStringList {u"Bob, Cem and Dan joined. Bob left."_s});
        QVERIFY(f.send({ada}, room, u"hello"_s) && f.join({others[3]}, room));
        gather(f); // it is old, and something was said: a new one
        QCOMPARE(told(f, ada, room).last(), u"Eve joined."_s);
        QVERIFY(f.send({ada}, room, u"hello Eve"_s) && f.join({others[4]}, room));
        gather(f); // which is young
        const QStringList all {u"Bob, Cem and Dan joined. Bob left."_s, u"hello"_s, u"Eve and Fay joined."_s, u"hello Eve"_s};
        for (const bool afterRestart : {false, true}) {
            if (afterRestart)
                f.restart();
            QCOMPARE(told(f, ada, room), all);
            const auto messages = history(f, ada, room);
            const Notice notice = *messages[0]->notice;
            QCOMPARE(notice.what, Notice::What::Members);
            QCOMPARE(notice.joinedCount, 3);
            QCOMPARE(notice.joined.value(1), f.chat->directory.user(others[1])->author());
            QCOMPARE(notice.leftCount, 1);
            QCOMPARE(messages[0]->author.id, others[0]);
            QCOMPARE(f.chat->rooms.room(others[1], room)->membership->unread, 2); // of Ada's, and no more
            QCOMPARE(f.chat->directory.room(room, ada).lastSeq, 4);
        }
        // Who was away has it with what changed.
        const auto synced = f.await<events::RoomsSynced>(
            [&](const Answer<events::RoomsSynced> &answer) { f.chat->sync.sync(ada, {{{room, {4, 0}}}}, answer); });
        QCOMPARE(synced->rooms.value(0).changed.size(), 2);
    }

    /// However often, there is one line of it, and after a while nothing more is stored.
    void whoComesAndGoesAllDayFillsNothing()
    {
        ChatFixture f(unlimited());
        const UserId ada = f.addUser(u"Ada"_s);
        const UserId bob = f.addUser(u"Bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(f.join({bob}, room) && f.leave({bob}, room));
            gather(f);
        }
        QCOMPARE(told(f, ada, room), QStringList {u"Bob joined. Bob left."_s});
        QCOMPARE(f.chat->directory.room(room, ada).lastChange, 0);
        QCOMPARE(f.heard<MessagePosted>().size(), 1);
        // While others talk, it is one a minute.
        f.forget();
        for (int i = 0; i < 36; ++i) {
            QVERIFY(f.send({ada}, room, u"talk"_s) && f.join({bob}, room) && f.leave({bob}, room));
            gather(f);
        }
        const auto posted = f.heard<MessagePosted>();
        QVERIFY(std::ranges::count_if(posted, [](const MessagePosted &one) { return bool(one.message->notice); }) <= 4);
    }

    void ofManyTheFirstAreNamed()
    {
        ChatFixture f(unlimited());
        const UserId ada = f.addUser(u"Ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        for (int i = 0; i < 30; ++i)
            QVERIFY(f.join({f.addUser(u"User%1"_s.arg(i))}, room));
        gather(f);
        const auto notice = history(f, ada, room).value(0);
        QCOMPARE(notice->text, u"User0, User1, User2 and 27 others joined."_s);
        QCOMPARE(notice->notice->joined.size(), Notice::mostNamed);
        QCOMPARE(notice->notice->joinedCount, 30);
        const auto read = messageFromJson(QJsonDocument::fromJson(notice.json().utf8()).object());
        QCOMPARE(read.value(), *notice);
    }

    void nothingIsToldWhereItIsSwitchedOff()
    {
        ChatOptions options;
        options.memberNotices = 0ms;
        ChatFixture f(options);
        const UserId ada = f.addUser(u"Ada"_s);
        const UserId bob = f.addUser(u"Bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        gather(f, 1h);
        QVERIFY(history(f, ada, room).isEmpty());
    }

    void aPinIsToldWithoutItsWords()
    {
        ChatFixture f(unlimited());
        const UserId ada = f.addUser(u"Ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        const MessageId said = f.send({ada}, room, u"the secret"_s)->id;
        const auto pin = [&](bool pinned) {
            return shared(f, [&](const auto &a) { f.chat->alterations.alter({ada}, events::PinMessage {said, pinned}, a); });
        };
        QVERIFY(pin(true));
        const auto notice = history(f, ada, room).last();
        QCOMPARE(notice->notice->what, Notice::What::Pinned);
        QCOMPARE(notice->text, u"Ada pinned a message."_s);
        QCOMPARE(notice->replyTo, said);
        QCOMPARE(notice->reply->text, u"the secret"_s); // as it is now
        for (int i = 0; i < 3; ++i)
            QVERIFY(pin(false) && pin(true));
        QCOMPARE(history(f, ada, room).size(), 2); // once an hour
        f.clock.advance(61min);
        QVERIFY(pin(false) && pin(true));
        QCOMPARE(history(f, ada, room).size(), 3);
        QVERIFY(shared(f, [&](const auto &a) { f.chat->alterations.alter({ada}, events::DeleteMessage {said}, a); }));
        for (const bool afterRestart : {false, true}) {
            if (afterRestart)
                f.restart();
            for (const Shared<Message> &message : history(f, ada, room)) {
                QVERIFY(!message.json().utf8().contains("the secret"));
                QVERIFY(!message->reply || message->reply->deleted);
            }
        }
        f.stop();
        f.storage = std::make_unique<Storage>(SqliteDatabase::make());
        QVERIFY(f.storage->open(f.folder.path()));
        QVERIFY(f.write<void>([](Store &store) { return store.emptyLog(); }));
        f.storage->close();
        for (const QFileInfo &file : QDir(f.folder.path()).entryInfoList(QDir::Files)) {
            QFile content(file.filePath());
            QVERIFY(content.open(QIODevice::ReadOnly));
            QVERIFY2(!content.readAll().contains("the secret"), qPrintable(file.fileName()));
        }
        f.start();
    }

    void nobodyWritesWithinNotices()
    {
        ChatFixture f(unlimited());
        const UserId ada = f.addUser(u"Ada"_s);
        const UserId bob = f.addUser(u"Bob"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.join({bob}, room));
        gather(f);
        const MessageId notice = history(f, ada, room).value(0)->id;
        const auto code = [&](const auto &begin) {
            const auto done = shared(f, begin);
            return done ? u"ok"_s : QString(errorCodeName(done.error().code));
        };
        QCOMPARE(code([&](const auto &a) { f.chat->alterations.alter({bob}, events::EditMessage {notice, u"[[1]]"_s}, a); }),
            u"forbidden"_s);
        QCOMPARE(
            code([&](const auto &a) { f.chat->alterations.alter({ada}, events::PinMessage {notice, true}, a); }), u"forbidden"_s);
        QCOMPARE(
            code([&](const auto &a) { f.chat->messages.send({bob}, {room, u"hi"_s, {}, notice}, a); }), u"message_not_found"_s);
        QCOMPARE(code([&](const auto &a) { f.chat->reactions.react({ada}, {notice}, u"👋"_s, true, a); }), u"ok"_s);
        QCOMPARE(code([&](const auto &a) { f.chat->alterations.alter({bob}, events::DeleteMessage {notice}, a); }), u"forbidden"_s);
        // What somebody wrote of late is taken away; that they came is not.
        const auto erased = f.await<int>([&](const Answer<int> &answer) { f.chat->erasure.erase({bob}, {bob, {}}, answer); });
        QCOMPARE(erased.value(), 0);
        QCOMPARE(code([&](const auto &a) { f.chat->alterations.alter({ada}, events::DeleteMessage {notice}, a); }), u"ok"_s);
        const auto gone = history(f, ada, room).value(0);
        QVERIFY(gone->deleted && gone->text.isEmpty() && !gone->notice && gone->kind == MessageKind::Notice);
        QVERIFY(f.leave({bob}, room));
        gather(f); // into a new one
        QCOMPARE(told(f, ada, room), (QStringList {{}, u"Bob left."_s}));
    }

    /// Of the names of rooms, that of a moderator who went wild is taken away with what else they wrote.
    void namesOfRoomsAreWordsToo()
    {
        ChatFixture f;
        const UserId host = f.addUser(u"Host"_s, Role::Owner);
        const UserId ada = f.addUser(u"Ada"_s);
        const RoomId room = f.addRoom(ada, u"Lounge"_s);
        QVERIFY(f.await<Room>(
            [&](const Answer<Room> &answer) { f.chat->roomSettings.update({ada}, {room, u"Something rude"_s}, answer); }));
        const auto erased = f.await<int>([&](const Answer<int> &answer) { f.chat->erasure.erase({host}, {ada, {}}, answer); });
        QCOMPARE(erased.value(), 1);
        QVERIFY(!history(f, ada, room).value(0).json().utf8().contains("rude"));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_RoomNotices)
#include "tst_RoomNotices.moc"
