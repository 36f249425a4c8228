// SPDX-License-Identifier: GPL-3.0-or-later
#include "RightsHouse.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// Each row of the table of rights, for everyone whom it could be about, in each kind of room, by both ways in: done where the table
/// says so, else refused, and where one may not know of the room as if there were none.
class tst_RoomPermissions : public QObject
{
    Q_OBJECT

    static bool changesRoom(RoomAction action)
    {
        static const QSet<RoomAction> those {RoomAction::Join, RoomAction::Leave, RoomAction::AddMember, RoomAction::RemoveMember,
            RoomAction::Ban, RoomAction::GiveRole, RoomAction::Delete};
        return those.contains(action);
    }

private Q_SLOTS:
    void inARoom_data()
    {
        QTest::addColumn<RoomKind>("kind");
        for (const RoomKind kind : {RoomKind::Public, RoomKind::Private, RoomKind::Direct})
            QTest::newRow(roomKindName(kind).data()) << kind;
    }

    void inARoom()
    {
        QFETCH(RoomKind, kind);
        RightsHouse house;
        QList<std::optional<RoomRole>> roles {std::nullopt, RoomRole::Member};
        if (kind != RoomKind::Direct)
            roles << RoomRole::Moderator << RoomRole::Owner;
        int done = 0;
        int refused = 0;
        for (const RightsHouse::Person &who : house.people)
            for (const std::optional<RoomRole> role : roles) {
                RoomId room = house.room(kind, who, role);
                for (const RoomRight &right : roomRights()) {
                    Room looked = house.p.chat.directory.stored(room);
                    const bool may = mayInRoom({who.role, role}, right.action, looked);
                    const bool reads = mayInRoom({who.role, role}, RoomAction::Read, looked);
                    for (const bool bySocket : {false, true}) {
                        const auto answer = bySocket ? house.overSocket(who, right.action, room)
                                                     : house.overRest(who, right.action, room);
                        if (!answer)
                            continue;
                        const QString what = u"%1, %2 in the room, would %3 (%4): %5"_s.arg(roleName(who.role),
                            role ? roomRoleName(*role) : "not"_L1, right.what, bySocket ? u"socket"_s : u"REST"_s, *answer);
                        QVERIFY2((*answer == "ok"_L1) == may, qPrintable(what));
                        if (!may && !reads)
                            QVERIFY2(*answer == "room_not_found"_L1 || *answer == "message_not_found"_L1, qPrintable(what));
                        ++(may ? done : refused);
                        if (may && changesRoom(right.action))
                            room = house.room(kind, who, role);
                    }
                }
            }
        QVERIFY(done > 20 && refused > 20);
    }

    void onTheServer()
    {
        RightsHouse house;
        for (const RightsHouse::Person &who : house.people)
            for (const ServerRight &right : serverRights()) {
                const auto answer = house.overRest(who, right.action);
                QVERIFY2((*answer == "ok"_L1) == mayOnServer(who.role, right.action, true), // as without limits
                    qPrintable(u"%1 would %2: %3"_s.arg(roleName(who.role), right.what, *answer)));
            }
    }

    void whatIsNotDoneInAnArchivedRoomIsRefusedAsThat()
    {
        RightsHouse house;
        const RightsHouse::Person &who = house.people[1];
        QCOMPARE(who.role, Role::Member);
        for (const RoomRight &right : roomRights())
            for (const bool bySocket : {false, true}) {
                const RoomId room = house.room(RoomKind::Public, who, RoomRole::Owner);
                const auto archived = house.p.ask<Room>(
                    [&](const auto &answer) { house.p.chat.roomSettings.update({who.id}, {room, {}, {}, true}, answer); });
                QVERIFY(archived);
                const auto answer = bySocket ? house.overSocket(who, right.action, room) : house.overRest(who, right.action, room);
                if (answer)
                    QCOMPARE(right.what + u": "_s + *answer,
                        right.what + u": "_s + (right.whereArchived ? u"ok"_s : u"room_archived"_s));
            }
    }

    void whereModeratorsPostOthersReadAndReact()
    {
        RightsHouse house;
        const RightsHouse::Person &who = house.people[1];
        const auto each = [&](RoomAction action, RoomId room) {
            return QStringList {
                house.overRest(who, action, room).value_or(QString()), house.overSocket(who, action, room).value_or(QString())};
        };
        const QStringList ok {u"ok"_s, u"ok"_s};
        const QStringList forbidden {u"forbidden"_s, u"forbidden"_s};
        for (const RoomRole role : {RoomRole::Member, RoomRole::Moderator}) {
            const RoomId room = house.room(RoomKind::Public, who, role);
            const auto update = house.rest.send(
                "PATCH", rest::pathFor(rest::roomPath, room.value), R"({"who_may_post": "moderators"})", house.owen.token);
            QCOMPARE(update.status, 200);
            QCOMPARE(update.json.value("who_may_post"_L1).toString(), u"moderators"_s);
            QCOMPARE(each(RoomAction::Post, room), role == RoomRole::Member ? forbidden : ok);
            QCOMPARE(each(RoomAction::React, room), ok);
            const Message own = house.insert(room, who.id);
            QCOMPARE(house.said(
                         house.rest.send("PATCH", rest::pathFor(rest::messagePath, room, own.id), R"({"text": "new"})", who.token)),
                role == RoomRole::Member ? u"forbidden"_s : u"ok"_s);
            const QString upload = rest::pathFor(rest::roomAttachmentsPath, room.value) + u"?name=a.txt"_s;
            QCOMPARE(house.rest.send("POST", upload, "text", who.token).errorCode() == "forbidden"_L1, role == RoomRole::Member);
            const QJsonObject typing {{u"room"_s, room.value}, {u"typing"_s, true}};
            QCOMPARE(house.said(who.probe->call(u"typing"_s, typing)), role == RoomRole::Member ? u"forbidden"_s : u"ok"_s);
        }
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_RoomPermissions)
#include "tst_RoomPermissions.moc"
