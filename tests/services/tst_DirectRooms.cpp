// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// Rooms that are of the people in them.
class tst_DirectRooms : public QObject
{
    Q_OBJECT

    static Result<DirectRoom> talk(ChatFixture &f, UserId user, const QList<UserId> &others)
    {
        return f.await<DirectRoom>([&](const Answer<DirectRoom> &answer) { f.chat->rooms.talkTo({user}, others, answer); });
    }
    static QList<UserId> people(ChatFixture &f, int count)
    {
        QList<UserId> people;
        for (int i = 0; i < count; ++i)
            people << f.addUser(u"user%1"_s.arg(i));
        return people;
    }

private Q_SLOTS:
    void thesePeopleHaveOne()
    {
        ChatFixture f;
        const QList<UserId> all = people(f, 4);
        const auto made = talk(f, all[0], {all[1], all[2]}).value();
        QVERIFY(made.isNew);
        QCOMPARE(made.room.kind, RoomKind::Direct);
        QVERIFY(made.room.name.isEmpty());
        QCOMPARE(made.room.memberCount, 3);
        QCOMPARE(made.room.users.size(), 3);
        QCOMPARE(made.room.membership->notify, NotifyLevel::All);
        QCOMPARE(made.room.membership->role, RoomRole::Member);
        for (const bool afterRestart : {false, true}) {
            if (afterRestart)
                f.restart();
            for (const auto &[user, others] :
                {std::pair(all[1], QList {all[2], all[0]}), {all[2], {all[0], all[1], all[1], all[2]}}}) {
                const auto again = talk(f, user, others).value();
                QVERIFY(!again.isNew);
                QCOMPARE(again.room.id, made.room.id);
            }
        }
        const auto two = talk(f, all[0], {all[1]}).value();
        const auto more = talk(f, all[0], {all[1], all[2], all[3]}).value();
        QVERIFY(two.isNew && more.isNew && two.room.id != made.room.id && more.room.id != made.room.id);
        QCOMPARE(f.heard<RoomCreated>().size(), 3);
    }

    void atOnceFromBothSidesThereIsOne()
    {
        ChatFixture f;
        const QList<UserId> both = people(f, 2);
        QList<DirectRoom> made;
        for (const auto &[user, other] : {std::pair(both[0], both[1]), {both[1], both[0]}})
            f.chat->rooms.talkTo({user}, {other}, {this, [&](const Result<DirectRoom> &room) { made << room.value(); }});
        QTRY_COMPARE(made.size(), 2);
        QCOMPARE(made[0].room.id, made[1].room.id);
        QVERIFY(made[0].isNew != made[1].isNew);
        QCOMPARE(f.heard<RoomCreated>().size(), 1);
    }

    void nobodyElseKnowsOfIt()
    {
        ChatFixture f;
        const QList<UserId> all = people(f, 3);
        const UserId owner = f.addUser(u"owner"_s, Role::Owner);
        const RoomId room = talk(f, all[0], {all[1]})->room.id;
        const MessageId said = f.send({all[0]}, room, u"hush"_s)->id;
        for (const UserId stranger : {all[2], owner}) {
            QVERIFY(f.chat->rooms.visibleRooms(stranger).rooms.isEmpty());
            QCOMPARE(f.chat->rooms.room(stranger, room).error().code, ErrorCode::RoomNotFound);
            QCOMPARE(f.join({stranger}, room).error().code, ErrorCode::RoomNotFound);
            QCOMPARE(f.send({stranger}, room, u"hello"_s).error().code, ErrorCode::RoomNotFound);
            const auto found = f.await<Message>(
                [&](const Answer<Message> &answer) { f.chat->lookup.find(stranger, {said}, answer); });
            QCOMPARE(found.error().code, ErrorCode::MessageNotFound);
        }
        QCOMPARE(f.chat->rooms.visibleRooms(all[1]).rooms.size(), 1);
        QVERIFY(f.send({all[1]}, room, u"hello"_s));
    }

    void nobodyLeavesOrModeratesIt()
    {
        ChatFixture f;
        const UserId owner = f.addUser(u"owner"_s, Role::Owner);
        const QList<UserId> all = people(f, 2);
        const RoomId room = talk(f, owner, all)->room.id;
        const MessageId said = f.send({all[0]}, room, u"mine"_s)->id;
        QCOMPARE(f.leave({all[0]}, room).error().code, ErrorCode::Forbidden);
        const auto removed = [&](UserId by, UserId user) {
            return f.await<void>([&](const Answer<void> &answer) { f.chat->moderation.removeMember({by}, room, user, answer); });
        };
        QCOMPARE(removed(owner, all[0]).error().code, ErrorCode::Forbidden);
        QCOMPARE(removed(all[0], all[0]).error().code, ErrorCode::Forbidden);
        const auto erased = [&](UserId by) {
            return f.await<Shared<Message>>([&](const Answer<Shared<Message>> &answer) {
                f.chat->alterations.alter({by}, events::DeleteMessage {said}, answer);
            });
        };
        QCOMPARE(erased(owner).error().code, ErrorCode::Forbidden); // whoever runs the server: it is not theirs
        QCOMPARE(erased(all[1]).error().code, ErrorCode::Forbidden);
        const auto pinned = f.await<Shared<Message>>([&](const Answer<Shared<Message>> &answer) {
            f.chat->alterations.alter({all[1]}, events::PinMessage {said, true}, answer);
        });
        QVERIFY((*pinned)->pinned);
        QVERIFY(erased(all[0]));
    }

    void whoCannotBeTalkedTo()
    {
        ChatFixture f;
        const QList<UserId> all = people(f, 11);
        const auto refused = [&](const QList<UserId> &others) {
            const auto made = talk(f, all[0], others);
            return made ? QString() : QString(errorCodeName(made.error().code) + u' ' + made.error().field);
        };
        QCOMPARE(refused({}), u"invalid_field users"_s);
        QCOMPARE(refused({all[0]}), u"invalid_field users"_s);
        QCOMPARE(refused(all.sliced(1)), u"invalid_field users"_s);
        QCOMPARE(refused({UserId {999}}), u"user_not_found users"_s);
        QCOMPARE(refused(all.sliced(1, 9)), QString());
        User gone = *f.chat->directory.user(all[5]);
        gone.disabled = true;
        f.chat->changeUser(gone);
        QCOMPARE(refused({all[5]}), u"user_not_found users"_s);
    }

    void theyDoNotCountAsRooms()
    {
        ChatOptions options;
        options.maxDirectRoomsOfUser = 2;
        options.maxRoomsOfUser = 1;
        options.maxMemberships = 1;
        ChatFixture f(options);
        const QList<UserId> all = people(f, 4);
        QVERIFY(talk(f, all[0], {all[1]}) && talk(f, all[0], {all[2]}));
        QCOMPARE(talk(f, all[0], {all[3]}).error().code, ErrorCode::LimitReached);
        QVERIFY(talk(f, all[1], {all[0]})); // which is there
        QVERIFY(f.addRoom(all[0], u"Lounge"_s).isValid());
        QVERIFY(f.join({all[1]}, f.chat->directory.publicRoomAfter({})));
    }

    void nobodyDeletesIt()
    {
        ChatFixture f;
        const UserId owner = f.addUser(u"owner"_s, Role::Owner);
        const QList<UserId> both = people(f, 2);
        const RoomId room = talk(f, both[0], {both[1]})->room.id;
        const auto refused = [&](UserId by) {
            return f.await<void>([&](const Answer<void> &answer) { f.chat->moderation.deleteRoom({by}, room, answer); })
                .error()
                .code;
        };
        QCOMPARE(refused(owner), ErrorCode::RoomNotFound); // whoever runs the server: they do not know of it
        QCOMPARE(refused(both[0]), ErrorCode::Forbidden);
        QVERIFY(!talk(f, both[0], {both[1]})->isNew);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_DirectRooms)
#include "tst_DirectRooms.moc"
