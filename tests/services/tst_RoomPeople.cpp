// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChatFixture.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// Who is in a room because others want them there, what they are in it, and to whom it leaves what.
class tst_RoomPeople : public QObject
{
    Q_OBJECT

    static Result<events::MemberUpdated> put(ChatFixture &f, UserId by, RoomId room, UserId user, std::optional<RoomRole> role = {})
    {
        return f.await<events::MemberUpdated>([&](const auto &answer) { f.chat->roomPeople.put({by}, room, user, role, answer); });
    }
    static Result<Room> update(ChatFixture &f, UserId user, const events::UpdateRoom &command)
    {
        return f.await<Room>([&](const Answer<Room> &answer) { f.chat->roomSettings.update({user}, command, answer); });
    }
    static Result<void> ban(ChatFixture &f, UserId by, RoomId room, UserId user)
    {
        return f.await<void>([&](const Answer<void> &answer) { f.chat->moderation.ban({by}, room, user, {}, answer); });
    }

    /// Ada owns the room, Max moderates it, Bob is in it; Cem is not.
    struct House
    {
        explicit House(RoomKind kind = RoomKind::Private)
        {
            room = f.addRoom(ada, u"Attic"_s, kind);
            for (const UserId user : {max, bob})
                if (!put(f, ada, room, user))
                    qFatal("not added");
            if (!put(f, ada, room, max, RoomRole::Moderator))
                qFatal("no moderator");
            f.forget();
        }
        ChatFixture f;
        const UserId ada = f.addUser(u"ada"_s);
        const UserId max = f.addUser(u"maxim"_s);
        const UserId bob = f.addUser(u"bobby"_s);
        const UserId cem = f.addUser(u"cemal"_s);
        const UserId host = f.addUser(u"keeper"_s, Role::Admin);
        RoomId room;
    };

private Q_SLOTS:
    void whoIsAddedIsIn()
    {
        House h;
        QCOMPARE(put(h.f, h.bob, h.room, h.cem).error().code, ErrorCode::Forbidden);
        QCOMPARE(put(h.f, h.host, h.room, h.cem).error().code, ErrorCode::RoomNotFound); // not theirs to know of
        QCOMPARE(put(h.f, h.max, h.room, UserId {999}).error().code, ErrorCode::UserNotFound);
        const auto added = put(h.f, h.max, h.room, h.cem);
        QCOMPARE(added->role, RoomRole::Member);
        QCOMPARE(h.f.heard<MemberJoined>().size(), 1);
        QCOMPARE(h.f.heard<MemberJoined>().first().by, h.max);
        QVERIFY(put(h.f, h.max, h.room, h.cem)); // twice the same
        QCOMPARE(h.f.heard<MemberJoined>().size(), 1);
        QVERIFY(h.f.send({h.cem}, h.room, u"hello"_s));
        h.f.restart();
        QVERIFY(h.f.chat->directory.isMember(h.room, h.cem));
    }

    void whoIsBannedIsNotAddedBeforeThatIsLifted()
    {
        House h;
        QVERIFY(ban(h.f, h.max, h.room, h.bob));
        QCOMPARE(put(h.f, h.ada, h.room, h.bob).error().code, ErrorCode::Banned);
        QVERIFY(h.f.await<void>([&](const Answer<void> &answer) { h.f.chat->moderation.unban({h.max}, h.room, h.bob, answer); }));
        QVERIFY(put(h.f, h.ada, h.room, h.bob));
    }

    void onlyOwnersGiveRoles()
    {
        House h;
        QCOMPARE(put(h.f, h.max, h.room, h.bob, RoomRole::Moderator).error().code, ErrorCode::Forbidden);
        QCOMPARE(put(h.f, h.max, h.room, h.cem, RoomRole::Owner).error().code, ErrorCode::Forbidden);
        QVERIFY(!h.f.chat->directory.isMember(h.room, h.cem)); // who was to be more is not added as less
        QCOMPARE(put(h.f, h.ada, h.room, h.cem, RoomRole::Moderator)->role, RoomRole::Moderator);
        const QList<MemberRoleChanged> changes = h.f.heard<MemberRoleChanged>();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().role, RoomRole::Moderator);
        const Room room = h.f.chat->rooms.room(h.bob, h.room).value();
        QCOMPARE(room.owners, QList {h.ada});
        QCOMPARE(room.moderators, (QList {h.max, h.cem}));
        // The timeline tells, and keeps telling.
        h.f.restart();
        const auto page = h.f.await<rest::MessagePage>(
            [&](const Answer<rest::MessagePage> &answer) { h.f.chat->messages.history(h.bob, h.room, {}, answer); });
        const Message last = *page->messages.last();
        QCOMPARE(last.text, u"ada made cemal a moderator."_s);
        QCOMPARE(last.notice->joined.first().id, h.cem);
        QCOMPARE(h.f.chat->directory.roleIn(h.room, h.cem), RoomRole::Moderator);
        QCOMPARE(h.f.chat->rooms.room(h.bob, h.room)->moderators, (QList {h.max, h.cem}));
    }

    void nobodyTakesARoleFromWhoIsAsHigh()
    {
        House h;
        QVERIFY(put(h.f, h.ada, h.room, h.max, RoomRole::Owner));
        QCOMPARE(put(h.f, h.max, h.room, h.ada, RoomRole::Member).error().code, ErrorCode::Forbidden);
        QCOMPARE(put(h.f, h.ada, h.room, h.max, RoomRole::Moderator).error().code, ErrorCode::Forbidden);
        QVERIFY(put(h.f, h.max, h.room, h.max, RoomRole::Member)); // they themselves do
        QCOMPARE(h.f.chat->directory.roleIn(h.room, h.max), RoomRole::Member);
    }

    void moderatorsRemoveMembersAndNotEachOther()
    {
        House h;
        const auto remove = [&](UserId by, UserId user) {
            return h.f.await<void>(
                [&](const Answer<void> &answer) { h.f.chat->moderation.removeMember({by}, h.room, user, answer); });
        };
        QVERIFY(put(h.f, h.ada, h.room, h.cem, RoomRole::Moderator));
        QCOMPARE(remove(h.max, h.cem).error().code, ErrorCode::Forbidden);
        QCOMPARE(remove(h.max, h.ada).error().code, ErrorCode::Forbidden);
        QVERIFY(remove(h.max, h.bob));
        QVERIFY(remove(h.ada, h.cem));
    }

    void whoModeratesMayGiveThatUp()
    {
        House h;
        QCOMPARE(put(h.f, h.max, h.room, h.max, RoomRole::Owner).error().code, ErrorCode::Forbidden);
        QVERIFY(put(h.f, h.max, h.room, h.max, RoomRole::Member));
        QCOMPARE(h.f.chat->directory.roleIn(h.room, h.max), RoomRole::Member);
        QCOMPARE(put(h.f, h.max, h.room, h.max, RoomRole::Moderator).error().code, ErrorCode::Forbidden);
    }

    void theLastOwnerGivesThatUpToNobody()
    {
        House h;
        QCOMPARE(put(h.f, h.ada, h.room, h.ada, RoomRole::Member).error().code, ErrorCode::LastOwner);
        QCOMPARE(h.f.chat->directory.roleIn(h.room, h.ada), RoomRole::Owner);
    }

    void whenTheLastOwnerLeavesSomebodyElseIsOne()
    {
        House h;
        const UserId guest = h.f.addUser(u"a guest"_s, Role::Guest);
        QVERIFY(put(h.f, h.ada, h.room, guest));
        QVERIFY(put(h.f, h.ada, h.room, h.cem));
        h.f.forget();
        QVERIFY(h.f.leave({h.ada}, h.room));
        QCOMPARE(h.f.chat->directory.roleIn(h.room, h.max), RoomRole::Owner); // who moderated it
        QCOMPARE(h.f.heard<MemberRoleChanged>().size(), 1);
        QCOMPARE(h.f.heard<MemberLeft>().size(), 1);
        QVERIFY(h.f.leave({h.max}, h.room));
        QCOMPARE(h.f.chat->directory.roleIn(h.room, h.bob), RoomRole::Owner); // who is longest here
        QVERIFY(put(h.f, h.bob, h.room, h.cem, RoomRole::Owner));
        h.f.forget();
        QVERIFY(h.f.leave({h.bob}, h.room)); // not the only one
        QVERIFY(h.f.heard<MemberRoleChanged>().isEmpty());
        QVERIFY(h.f.leave({h.cem}, h.room));
        QCOMPARE(h.f.chat->directory.roleIn(h.room, guest), RoomRole::Owner);
        h.f.restart();
        QCOMPARE(h.f.chat->rooms.room(guest, h.room)->owners, QList {guest});
        QVERIFY(h.f.leave({guest}, h.room)); // nobody else is left in it
    }

    void ofTwoOwnersWhoGiveUpAtOnceOneStays()
    {
        House h;
        QVERIFY(put(h.f, h.ada, h.room, h.bob, RoomRole::Owner));
        QList<ErrorCode> refused;
        int answered = 0;
        for (const UserId user : {h.ada, h.bob})
            h.f.chat->roomPeople.put(
                {user}, h.room, user, RoomRole::Member, {this, [&](const Result<events::MemberUpdated> &result) {
                                                             ++answered;
                                                             if (!result)
                                                                 refused << result.error().code;
                                                         }});
        QTRY_COMPARE(answered, 2);
        QCOMPARE(refused, QList {ErrorCode::LastOwner});
        QCOMPARE(h.f.chat->rooms.room(h.max, h.room)->owners.size(), 1);
        h.f.restart();
        QCOMPARE(h.f.chat->rooms.room(h.max, h.room)->owners.size(), 1);
    }

    void whoIsAddedWhileBeingBannedIsOutWhenItIsDone()
    {
        House h;
        int answered = 0;
        h.f.chat->roomPeople.put({h.ada}, h.room, h.cem, {}, {this, [&](const auto &) { ++answered; }});
        h.f.chat->moderation.ban({h.max}, h.room, h.cem, {}, {this, [&](const Result<void> &) { ++answered; }});
        QTRY_COMPARE(answered, 2);
        QVERIFY(!h.f.chat->directory.isMember(h.room, h.cem));
        h.f.restart();
        QVERIFY(!h.f.chat->directory.isMember(h.room, h.cem));
    }

    void aRoomThatIsMadePrivateIsSeenByItsMembersOnly()
    {
        House h(RoomKind::Public);
        QVERIFY(h.f.chat->rooms.room(h.cem, h.room));
        QCOMPARE(update(h.f, h.host, {.room = h.room, .kind = RoomKind::Private}).error().code,
            ErrorCode::Forbidden); // who is not in it
        const auto hidden = update(h.f, h.max, {.room = h.room, .kind = RoomKind::Private});
        QCOMPARE(hidden->kind, RoomKind::Private);
        QCOMPARE(h.f.heard<RoomUpdated>().last().before, RoomKind::Public);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(h.f.chat->rooms.room(h.cem, h.room).error().code, ErrorCode::RoomNotFound);
            QCOMPARE(h.f.join({h.cem}, h.room).error().code, ErrorCode::RoomNotFound);
            QVERIFY(h.f.chat->rooms.visibleRooms(h.cem).rooms.isEmpty());
            QVERIFY(h.f.chat->rooms.room(h.bob, h.room));
            h.f.restart();
        }
        QVERIFY(update(h.f, h.ada, {.room = h.room, .kind = RoomKind::Public}));
        QVERIFY(h.f.join({h.cem}, h.room));
    }

    void aRoomThatIsOpenedNeedsANameOfItsOwn()
    {
        House h;
        QVERIFY(h.f.addRoom(h.cem, u"Attic"_s).isValid());
        QCOMPARE(update(h.f, h.ada, {.room = h.room, .kind = RoomKind::Public}).error().code, ErrorCode::RoomExists);
        QVERIFY(update(h.f, h.ada, {.room = h.room, .name = u"Loft"_s, .kind = RoomKind::Public}));
        QCOMPARE(update(h.f, h.ada, {.room = h.room, .kind = RoomKind::Direct}).error().field, u"kind"_s);
    }

    void whereModeratorsPostWhatWasOnItsWayIsAnsweredAsItWas()
    {
        House h;
        QVERIFY(h.f.send({h.bob}, h.room, u"hello"_s, u"c-1"_s));
        QVERIFY(update(h.f, h.max, {.room = h.room, .mayPost = LeftTo::Moderators}));
        QCOMPARE(h.f.send({h.bob}, h.room, u"again"_s).error().code, ErrorCode::Forbidden);
        QCOMPARE(h.f.send({h.bob}, h.room, u"hello"_s, u"c-1"_s)->text, u"hello"_s); // it was stored before
        QVERIFY(h.f.send({h.max}, h.room, u"an announcement"_s));
        h.f.restart();
        QCOMPARE(h.f.send({h.bob}, h.room, u"and now?"_s).error().code, ErrorCode::Forbidden);
        QVERIFY(update(h.f, h.max, {.room = h.room, .mayPost = LeftTo::Usual}));
        QVERIFY(h.f.send({h.bob}, h.room, u"thanks"_s));
    }

    void whoMayNameEveryoneIsLeftToTheRoom()
    {
        House h;
        const auto names = [&](UserId user) { return h.f.send({user}, h.room, u"@room look"_s)->mentionsRoom; };
        QVERIFY(names(h.bob)); // a small room
        QVERIFY(update(h.f, h.max, {.room = h.room, .mayNameAll = LeftTo::Moderators}));
        QVERIFY(!names(h.bob));
        QVERIFY(names(h.max) && names(h.ada));
        QVERIFY(update(h.f, h.max, {.room = h.room, .mayNameAll = LeftTo::Everyone}));
        QVERIFY(names(h.bob));
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_RoomPeople)
#include "tst_RoomPeople.moc"
