// SPDX-License-Identifier: GPL-3.0-or-later
#include "RightsHouse.h"

namespace hearth {

/// Not wanting to hear from somebody: Mia blocks Gus, a guest, or the other way round.
class tst_Blocking : public QObject
{
    Q_OBJECT

    static QString block(RightsHouse &house, const RightsHouse::Person &who, UserId whom, bool on = true)
    {
        return house.said(house.rest.send(on ? "PUT" : "DELETE", rest::pathFor(rest::blockPath, whom.value), {}, who.token));
    }
    static RestAnswer talk(RightsHouse &house, const RightsHouse::Person &who, const QList<UserId> &others)
    {
        QJsonArray ids;
        for (const UserId other : others)
            ids.append(other.value);
        return house.rest.post(rest::directPath, {{u"users"_s, ids}}, who.token);
    }
    /// What it comes to when they say something, by both doors, react and are seen typing.
    static QStringList tries(RightsHouse &house, const RightsHouse::Person &who, RoomId room, MessageId message)
    {
        house.p.clock.advance(Reactions::pace);
        QStringList all {
            house.said(house.rest.post(rest::pathFor(rest::messagesPath, room.value), {{u"text"_s, u"hello"_s}}, who.token)),
            house.said(who.probe->call(u"send_message"_s, QJsonObject {{u"room"_s, room.value}, {u"text"_s, u"hello"_s}})),
            house.said(
                who.probe->call(u"react"_s, QJsonObject {{u"message"_s, message.value}, {u"emoji"_s, u"👍"_s}, {u"on"_s, true}})),
            house.said(who.probe->call(u"typing"_s, QJsonObject {{u"room"_s, room.value}, {u"typing"_s, true}}))};
        all.removeDuplicates();
        return all;
    }

private Q_SLOTS:
    void whoIsBlockedBeginsNoConversation()
    {
        RightsHouse house;
        const RightsHouse::Person &mia = house.people[1];
        const RightsHouse::Person &gus = house.people[2];
        QCOMPARE(block(house, mia, gus.id), u"ok"_s);
        QCOMPARE(block(house, mia, gus.id), u"ok"_s); // it is so already
        QCOMPARE(talk(house, gus, {mia.id}).errorCode(), u"forbidden"_s);
        QCOMPARE(talk(house, gus, {house.bob.id, mia.id}).errorCode(), u"forbidden"_s);
        QCOMPARE(talk(house, gus, {house.bob.id}).status, 201);
        QCOMPARE(talk(house, mia, {house.bob.id}).status, 201);
        QCOMPARE(block(house, mia, gus.id, false), u"ok"_s);
        QCOMPARE(talk(house, gus, {mia.id}).status, 201);
    }

    void aloneWithEachOtherNeitherWrites()
    {
        RightsHouse house;
        const RightsHouse::Person &mia = house.people[1];
        const RightsHouse::Person &gus = house.people[2];
        const RoomId room {talk(house, gus, {mia.id}).json.value("id"_L1).toInteger()};
        const MessageId message = house.insert(room, gus.id).id;
        QCOMPARE(tries(house, gus, room, message), QStringList {u"ok"_s});
        QCOMPARE(block(house, mia, gus.id), u"ok"_s);
        QCOMPARE(tries(house, gus, room, message), QStringList {u"forbidden"_s});
        QCOMPARE(tries(house, mia, room, message), QStringList {u"forbidden"_s});
        // What was said stays, to read and to take back.
        QCOMPARE(house.rest.get(rest::pathFor(rest::messagesPath, room.value), gus.token).status, 200);
        QCOMPARE(house.said(house.rest.send("DELETE", rest::pathFor(rest::messagePath, room, message), {}, gus.token)), u"ok"_s);
        QCOMPARE(block(house, mia, gus.id, false), u"ok"_s);
        QCOMPARE(tries(house, gus, room, house.insert(room, gus.id).id), QStringList {u"ok"_s});
    }

    void elsewhereEverythingIsDeliveredAsBefore()
    {
        RightsHouse house;
        const RightsHouse::Person &mia = house.people[1];
        const RightsHouse::Person &gus = house.people[2];
        const RoomId room = house.room(RoomKind::Public, mia, RoomRole::Member);
        house.enter(room, gus.id, RoomRole::Member);
        QCOMPARE(block(house, mia, gus.id), u"ok"_s);
        QCOMPARE(tries(house, gus, room, house.insert(room, house.lea.id).id), QStringList {u"ok"_s});
        QCOMPARE(mia.probe->next(u"message"_s)["author"_L1]["id"_L1].toInteger(), house.lea.id.value);
        QCOMPARE(mia.probe->next(u"message"_s)["author"_L1]["id"_L1].toInteger(), gus.id.value);
    }

    void ofAllThatOnlyOnesOwnDevicesAreTold()
    {
        RightsHouse house;
        const RightsHouse::Person &mia = house.people[1];
        const RightsHouse::Person &gus = house.people[2];
        SocketProbe phone(EngineWire::Kind::Polling, house.url());
        QVERIFY(phone.enter({{u"token"_s, mia.token}}));
        QCOMPARE(block(house, mia, gus.id), u"ok"_s);
        for (SocketProbe *device : {mia.probe.get(), &phone})
            QCOMPARE(
                device->next(u"block_changed"_s), QJsonValue(QJsonObject {{u"user_id"_s, gus.id.value}, {u"blocked"_s, true}}));
        const auto list = rest::BlockList::fromJson(house.rest.get(rest::blocksPath, mia.token).json);
        QVERIFY(list);
        QCOMPARE(list->users.size(), 1);
        QCOMPARE(list->users.first().displayName, u"Gus"_s);
        QVERIFY(house.rest.get(rest::blocksPath, gus.token).json.value("users"_L1).toArray().isEmpty());
        SocketProbe tablet(EngineWire::Kind::Polling, house.url()); // which comes later
        QVERIFY(tablet.enter({{u"token"_s, mia.token}}));
        QCOMPARE(tablet.session().value("blocked"_L1).toArray(), QJsonArray {gus.id.value});
        QVERIFY(!phone.session().contains("blocked"_L1));
        QCOMPARE(block(house, mia, gus.id, false), u"ok"_s);
        QCOMPARE(phone.next(u"block_changed"_s)["blocked"_L1].toBool(true), false);
        QCOMPARE(gus.probe->countAfterSync(u"block_changed"_s), 0);
    }

    void nobodyBlocksThemselvesOrNobody()
    {
        RightsHouse house;
        const RightsHouse::Person &mia = house.people[1];
        QCOMPARE(block(house, mia, mia.id), u"invalid_field"_s);
        QCOMPARE(block(house, mia, UserId {900'000}), u"user_not_found"_s);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Blocking)
#include "tst_Blocking.moc"
