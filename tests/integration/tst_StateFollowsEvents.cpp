// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatProcess.h"
#include "events/Channels.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// An event does the same whether it happened in this process, through its services, or came over the bus from another.
class tst_StateFollowsEvents : public QObject
{
    Q_OBJECT

    enum { Ada, Bob, Cem };

    static RoomId create(ChatProcess &p, UserId creator, const QString &name, RoomKind kind)
    {
        return p.ask<Room>([&](const auto &answer) { p.chat.rooms.create({creator}, {name, {}, kind}, answer); })->id;
    }
    static bool join(ChatProcess &p, UserId user, RoomId room)
    {
        return p.ask<events::RoomJoined>([&](const auto &answer) { p.chat.rooms.join({user}, room, answer); }).has_value();
    }
    static bool say(ChatProcess &p, UserId user, RoomId room, const QString &text)
    {
        return p.ask<Shared<Message>>([&](const auto &answer) { p.chat.messages.send({user}, {room, text, {}, {}}, answer); })
            .has_value();
    }
    static bool markRead(ChatProcess &p, UserId user, RoomId room, Seq seq)
    {
        return p.ask<events::RoomRead>([&](const auto &answer) { p.chat.readMarks.markRead({user}, {room, seq}, answer); })
            .has_value();
    }
    /// Everything that can happen, done by the services. By nobody's connection, so that everybody is told.
    static void live(ChatProcess &p, QList<RoomId> &left)
    {
        const UserId ada = p.person(Ada);
        const UserId bob = p.person(Bob);
        const UserId cem = p.person(Cem);
        const auto done = [](auto result) { QVERIFY2(result, qUtf8Printable(result ? QString() : result.error().message)); };

        const RoomId lounge = create(p, ada, u"Lounge"_s, RoomKind::Public);
        const RoomId attic = create(p, bob, u"Attic"_s, RoomKind::Private);
        const RoomId cellar = create(p, bob, u"Cellar"_s, RoomKind::Public);
        const RoomId closet = create(p, cem, u"Closet"_s, RoomKind::Private);
        left = {lounge, attic, closet};
        QVERIFY(join(p, bob, lounge) && join(p, cem, lounge) && join(p, ada, cellar) && join(p, cem, cellar));
        for (int i = 0; i < 60; ++i)
            QVERIFY(say(p, i % 3 ? bob : ada, lounge, u"message %1"_s.arg(i)));
        QVERIFY(say(p, bob, attic, u"to myself"_s));
        const auto type = [&](bool typing) {
            const Payer::Scope scope(p.payer);
            done(p.chat.typing.set({bob}, lounge, typing));
        };
        type(true);
        QVERIFY(say(p, bob, lounge, u"which ends it"_s));
        type(true);
        type(false);
        QVERIFY(markRead(p, cem, lounge, 40));
        QVERIFY(say(p, ada, lounge, u"@cem, @bob and @room"_s) && markRead(p, cem, lounge, 61));
        done(p.ask<DirectRoom>([&](const auto &answer) { p.chat.rooms.talkTo({bob}, {ada}, answer); }));
        done(p.ask<events::RoomRead>([&](const auto &answer) { p.chat.readMarks.markUnread({cem}, {lounge, 30}, answer); }));
        done(p.ask<Room>([&](const auto &answer) { p.chat.readMarks.setNotify({cem}, {lounge, NotifyLevel::None}, answer); }));
        QCOMPARE(p.probes[Bob]->call(u"set_status"_s, QJsonObject {{u"status"_s, u"away"_s}}).value("ok"_L1).toBool(), true);
        // One of a page, and one that is no longer in it.
        done(p.ask<int>([&](const auto &answer) { p.chat.erasure.erase({ada}, {ada, lounge}, answer); }));

        const UserId guest = p.addGuest(u"Gus"_s);
        const UserId passing = p.addGuest(u"Pia"_s);
        QVERIFY(join(p, guest, lounge) && join(p, passing, lounge));
        QVERIFY(say(p, passing, lounge, u"bye"_s));
        p.chat.removeGuests({passing});

        done(p.ask<void>([&](const auto &answer) { p.chat.rooms.leave({cem}, lounge, answer); }));
        QVERIFY(join(p, cem, lounge));
        done(p.ask<void>([&](const auto &answer) { p.chat.moderation.removeMember({ada}, lounge, cem, answer); }));
        done(p.ask<void>([&](const auto &answer) { p.chat.moderation.ban({ada}, cellar, cem, u"spam"_s, answer); }));
        const RoomId pantry = create(p, ada, u"Pantry"_s, RoomKind::Public);
        for (const UserId one : {bob, cem})
            done(p.ask<void>([&](const auto &answer) { p.chat.moderation.ban({ada}, pantry, one, {}, answer); }));
        done(p.ask<void>([&](const auto &answer) { p.chat.moderation.unban({ada}, pantry, bob, answer); }));
        done(p.ask<void>([&](const auto &answer) { p.chat.moderation.deleteRoom({bob}, cellar, answer); }));
        done(p.ask<Room>(
            [&](const auto &answer) { p.chat.roomSettings.update({ada}, {lounge, u"Salon"_s, u"about it"_s}, answer); }));
        const auto put = [&](RoomId room, UserId user, std::optional<RoomRole> role) {
            done(p.ask<events::MemberUpdated>([&](const auto &answer) { p.chat.roomPeople.put({ada}, room, user, role, answer); }));
        };
        put(pantry, bob, {});
        put(lounge, bob, RoomRole::Moderator);
        for (const RoomKind kind : {RoomKind::Private, RoomKind::Public})
            done(p.ask<Room>([&](const auto &answer) {
                p.chat.roomSettings.update({ada}, {.room = lounge, .kind = kind, .mayPost = LeftTo::Moderators}, answer);
            }));
        for (const auto &[whom, on] : {std::pair(cem, true), {bob, true}, {cem, false}})
            done(p.ask<void>([&](const auto &answer) { p.chat.blocking.set({ada}, whom, on, answer); }));
        const auto reported = p.history(ada, lounge)->messages;
        const auto bobs = std::find_if(reported.rbegin(), reported.rend(), [&](const Shared<Message> &message) {
            return message->author.id == bob && message->kind == MessageKind::Text && !message->deleted;
        });
        QVERIFY(bobs != reported.rend());
        done(p.ask<void>([&](const auto &answer) { p.chat.reports.report({guest}, {(*bobs)->id, lounge}, u"rude"_s, answer); }));
        done(p.ask<void>([&](const auto &answer) { p.chat.reports.dismiss({ada}, (*bobs)->id, answer); }));
        p.storage.setFull(true);
        p.storage.setFull(false);
        p.storage.setLow(true);
        for (const bool disabled : {true, false, true})
            done(p.ask<User>([&](const auto &answer) {
                p.authenticator.exclusions().setDisabled(cem, disabled, p.person(0), &p.context, answer);
            }));
    }

private Q_SLOTS:
    void whatComesOverTheBusDoesWhatTheServicesDo()
    {
        ChatProcess here;
        QList<RoomId> rooms;
        live(here, rooms);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(here.probes[Cem]->waitForEnd());
        here.settle();

        ChatProcess there; // its services do nothing, and its database has no room and no message
        const QList<DomainEvent> events = here.events;
        for (const DomainEvent &event : events) {
            there.chat.bus.publish(event);
            // Somebody looks in from time to time, else the page would not be kept.
            if (const auto *created = std::get_if<RoomCreated>(&event))
                QVERIFY(there.history(created->room.createdBy, created->room.id)->messages.isEmpty());
            if (const auto *posted = std::get_if<MessagePosted>(&event))
                QCOMPARE(there.history(posted->message->author.id, posted->message->roomId)->messages.last(), posted->message);
        }
        QVERIFY(there.probes[Cem]->waitForEnd());
        there.settle();

        QSet<size_t> kinds;
        for (const DomainEvent &event : events)
            kinds.insert(event.index());
        QCOMPARE(size_t(kinds.size()), std::variant_size_v<DomainEvent>); // a new one belongs into live()
        QCOMPARE(known(there.chat), known(here.chat));
        for (const RoomId room : std::as_const(rooms)) {
            const UserId reader = there.chat.directory.members(room).first()->id;
            const auto told = here.history(reader, room);
            QCOMPARE(there.history(reader, room)->messages, told->messages);
            QCOMPARE(there.history(reader, room)->hasMore, told->hasMore);
        }
        for (const QString &name : {u"ada"_s, u"bob"_s, u"cem"_s}) {
            QVERIFY(!here.heard[name].isEmpty());
            QCOMPARE(there.heard[name], here.heard[name]);
        }
    }

    void whatIsToldToManyIsPaidForByWhoCausedIt()
    {
        /// Told to nobody, to a person's own devices, or done by the server of its own accord. A guest's time is over, too.
        const auto isFree = [](const DomainEvent &event) {
            const auto *left = std::get_if<MemberLeft>(&event);
            const auto *typing = std::get_if<TypingNoticed>(&event); // whose end is paid for when it begins
            const auto *presence = std::get_if<PresenceNoticed>(&event);
            return std::holds_alternative<UserAdded>(event) || std::holds_alternative<UserSeen>(event)
                || std::holds_alternative<SessionEnded>(event) || std::holds_alternative<UserShutOut>(event)
                || std::holds_alternative<GuestExpired>(event) || std::holds_alternative<StorageFilled>(event)
                || std::holds_alternative<StorageRunsLow>(event) || (left && left->user->role == Role::Guest)
                || (typing && !typing->typing) || (presence && presence->user->status == PresenceStatus::Offline);
        };
        ChatProcess p;
        QList<size_t> unpaid;
        connect(&p.chat.bus, &EventBus::published, this, [&](const DomainEvent &event) {
            if (!Payer::current() && !isFree(event))
                unpaid.append(event.index());
        });
        QList<RoomId> rooms;
        live(p, rooms);
        QCOMPARE(unpaid, QList<size_t> {});
        QVERIFY(p.purse->paid.count() > 0);
        QVERIFY(p.purse->begun > 0);
        QCOMPARE(p.purse->errands, 0);
    }

    void whoBeginsPaysForTheEndToo()
    {
        ChatProcess p;
        const UserId ada = p.person(Ada);
        const UserId bob = p.person(Bob);
        const RoomId room = create(p, ada, u"Lounge"_s, RoomKind::Public);
        QVERIFY(join(p, bob, room));
        const auto cost = [&](const DomainEvent &event) {
            const auto before = p.purse->paid;
            const Payer::Scope scope(p.payer);
            p.chat.bus.publish(event);
            return (p.purse->paid - before) / Namespace::costOfOne;
        };
        User user = *p.chat.directory.user(ada);
        QCOMPARE(cost(TypingNoticed {room, user, true}), 2);
        QCOMPARE(cost(TypingNoticed {room, user, false}), 0);
        user.status = PresenceStatus::Offline;
        QCOMPARE(cost(PresenceNoticed {user}), 0);
        user.status = PresenceStatus::Online;
        QCOMPARE(cost(PresenceNoticed {user}), 4); // her own devices as well
    }

    void whatIsTypedHereEndsWithWhatHappensElsewhere()
    {
        ChatProcess p;
        const UserId ada = p.person(Ada);
        const UserId bob = p.person(Bob);
        const RoomId room = create(p, ada, u"Lounge"_s, RoomKind::Public);
        QVERIFY(join(p, bob, room));
        const auto type = [&] { QVERIFY(p.chat.typing.set({bob, u"here"_s}, room, true)); };
        const auto ended = [&] {
            p.settle();
            const QStringList heard = std::exchange(p.heard[u"ada"_s], {});
            return heard.filter(u"\"typing\":false"_s).size() == 1;
        };
        Message message;
        message.id = MessageId {1};
        message.roomId = room;
        message.seq = 1;
        message.author = p.chat.directory.user(bob)->author();
        type();
        p.chat.bus.publish(MessagePosted {message, u"of another process"_s});
        QVERIFY(ended());
        type();
        p.chat.bus.publish(MemberLeft {room, p.chat.directory.user(bob), u"of another process"_s});
        QVERIFY(ended());
        p.chat.bus.publish(MemberJoined {room, p.chat.directory.user(bob), {}});
        type();
        p.chat.bus.publish(RoomGone {room, RoomKind::Public});
        QVERIFY(!ended()); // nobody is left to be told
        p.clock.advance(std::chrono::minutes(1));
        QVERIFY(!ended());
    }

    void whatIsDoneToAMessageIsToldToAllButWhoDidIt()
    {
        ChatProcess p;
        const UserId ada = p.person(Ada);
        const UserId bob = p.person(Bob);
        const RoomId room = create(p, ada, u"Lounge"_s, RoomKind::Public);
        QVERIFY(join(p, bob, room) && say(p, bob, room, u"hello"_s));
        Message changed = *p.history(ada, room)->messages.first();
        changed.text = u"changed"_s;
        changed.change = 1;
        const QString adasConnection = p.nsp.sockets(channels::user(ada)).first()->id();
        p.chat.bus.publish(MessageChanged {changed, ada, adasConnection}); // whose message it is, is another matter
        p.settle();
        QCOMPARE(p.heard[u"ada"_s].filter(u"message_updated "_s).size(), 0);
        QCOMPARE(p.heard[u"bob"_s].filter(u"message_updated "_s).size(), 1);
        QCOMPARE(p.history(ada, room)->messages.first()->text, u"changed"_s);
        QCOMPARE(p.chat.directory.room(room, ada).lastChange, 1);
        QCOMPARE(p.chat.directory.room(room, ada).lastSeq, 1);
    }

    void whoIsShutOutElsewhereDoesNothingHere()
    {
        ChatProcess p;
        const UserId ada = p.person(Ada);
        const UserId bob = p.person(Bob);
        const RoomId room = create(p, ada, u"Lounge"_s, RoomKind::Public);
        QVERIFY(join(p, bob, room));
        p.chat.bus.publish(UserShutOut {bob});
        QVERIFY(!say(p, bob, room, u"still here"_s));
        QVERIFY(p.probes[Bob]->waitForEnd());
        p.chat.bus.publish(UserChanged {p.chat.directory.user(bob)}); // not disabled
        QVERIFY(say(p, bob, room, u"back"_s));
        p.chat.bus.publish(MemberRemoved {room, p.chat.directory.user(bob), {}});
        QVERIFY(!say(p, bob, room, u"still in it"_s));
    }

    void everyoneElseHearsAnEventWhenTheStateHasFollowedIt()
    {
        ChatProcess p;
        const UserId ada = p.person(Ada);
        const UserId bob = p.person(Bob);
        int looked = 0;
        connect(&p.chat.bus, &EventBus::published, this, [&](const DomainEvent &event) {
            if (const auto *joined = std::get_if<MemberJoined>(&event))
                looked += p.chat.directory.isMember(joined->room, joined->user->id);
            else if (const auto *posted = std::get_if<MessagePosted>(&event))
                looked += p.chat.recent.find(posted->message->roomId)->messages.last()->seq == posted->message->seq
                    && p.chat.directory.room(posted->message->roomId, ada).lastSeq == posted->message->seq;
            else if (const auto *left = std::get_if<MemberLeft>(&event))
                looked += !p.chat.directory.isMember(left->room, left->user->id);
            else if (const auto *gone = std::get_if<RoomGone>(&event))
                looked += !p.chat.directory.hasRoom(gone->room) && !p.chat.recent.find(gone->room);
        });
        const RoomId room = create(p, ada, u"Lounge"_s, RoomKind::Public);
        QVERIFY(join(p, bob, room)); // the room's page is in memory now
        QVERIFY(say(p, bob, room, u"hello"_s));
        QVERIFY(p.ask<void>([&](const auto &answer) { p.chat.rooms.leave({bob}, room, answer); }));
        QVERIFY(p.ask<void>([&](const auto &answer) { p.chat.moderation.deleteRoom({ada}, room, answer); }));
        QCOMPARE(looked, 4);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_StateFollowsEvents)
#include "tst_StateFollowsEvents.moc"
