// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// What everyone's open connections hear when somebody is added to a room, is something else in it, and when it is made private or
/// opened: those whom it concerns at once, others nothing. By both transports.
class tst_RoomSharing : public BothTransports
{
    Q_OBJECT

    static RestAnswer patch(Company &c, const QByteArray &body)
    {
        return c.f.rest->send("PATCH", u"/api/rooms/%1"_s.arg(c.room), body, c.adasToken);
    }
    static RestAnswer put(Company &c, qint64 user, const QByteArray &body = {})
    {
        return c.f.rest->send("PUT", u"/api/rooms/%1/members/%2"_s.arg(c.room).arg(user), body, c.adasToken);
    }

private Q_SLOTS:
    void aPrivateRoomTellsNothingToOthers()
    {
        Company c;
        QCOMPARE(patch(c, R"({"kind": "private"})").status, 200);
        QCOMPARE(c.cem->next(u"room_deleted"_s)["id"_L1].toInteger(), c.room);
        QCOMPARE(c.bob->next(u"room_updated"_s)["kind"_L1].toString(), u"private"_s);
        c.settle();
        QVERIFY(c.say(*c.bob, u"among us"_s).value("ok"_L1).toBool());
        c.bob->call(u"typing"_s, c.here({{u"typing"_s, true}}));
        QCOMPARE(patch(c, R"({"name": "Attic", "topic": "secret"})").status, 200);
        QCOMPARE(put(c, c.bob->userId(), R"({"role": "moderator"})").status, 200);
        for (const QString &event : {u"message"_s, u"typing"_s, u"room_updated"_s, u"room_created"_s, u"member_updated"_s})
            QCOMPARE(event + QString::number(c.cem->countAfterSync(event)), event + u'0');
        // Neither by asking, in the same words as of a room that there never was.
        const auto real = c.f.rest->get(u"/api/rooms/%1"_s.arg(c.room), c.cemsToken);
        const auto none = c.f.rest->get(u"/api/rooms/%1"_s.arg(c.room + 1), c.cemsToken);
        QCOMPARE(real.status, none.status);
        QCOMPARE(QString(real.json["error"_L1]["message"_L1].toString()).remove(QString::number(c.room)),
            QString(none.json["error"_L1]["message"_L1].toString()).remove(QString::number(c.room + 1)));
        QVERIFY(c.f.rest->get(u"/api/rooms"_s, c.cemsToken).json.value("rooms"_L1).toArray().isEmpty());
        QCOMPARE(errorCode(c.cem->call(u"join_room"_s, c.here())), u"room_not_found"_s);
        QCOMPARE(c.f.rest->send("PUT", u"/api/rooms/%1/members/%2"_s.arg(c.room).arg(c.cem->userId()), {}, c.cemsToken).errorCode(),
            u"room_not_found"_s);
        QVERIFY(c.f.rest->get(u"/api/search?q=among"_s, c.cemsToken).json.value("results"_L1).toArray().isEmpty());
        // Opened again it is new to them.
        QCOMPARE(patch(c, R"({"kind": "public"})").status, 200);
        QCOMPARE(c.cem->next(u"room_created"_s)["name"_L1].toString(), u"Attic"_s);
    }

    void whoIsAddedHearsTheRoomFromThenOn()
    {
        Company c;
        QCOMPARE(patch(c, R"({"kind": "private"})").status, 200);
        c.settle();
        const auto added = put(c, c.cem->userId());
        QCOMPARE(added.status, 200);
        QCOMPARE(added.json.value("role"_L1).toString(), u"member"_s);
        const QJsonObject room = c.cem->next(u"room_created"_s).toObject();
        QCOMPARE(room.value("id"_L1).toInteger(), c.room);
        QCOMPARE(room.value("role"_L1).toString(), u"member"_s);
        QCOMPARE(room.value("member_count"_L1).toInteger(), 3);
        QCOMPARE(c.bob->next(u"user_joined"_s)["user"_L1]["id"_L1].toInteger(), c.cem->userId());
        QCOMPARE(c.cem->countAfterSync(u"user_joined"_s), 0);
        QVERIFY(c.say(*c.bob, u"welcome"_s).value("ok"_L1).toBool());
        QCOMPARE(c.cem->next(u"message"_s)["text"_L1].toString(), u"welcome"_s);
        QVERIFY(c.say(*c.cem, u"thanks"_s).value("ok"_L1).toBool());
    }

    void aRoleHoldsOnEveryConnectionAtOnce()
    {
        Company c;
        const auto second = BothTransports::enter(c.f, c.bobsToken);
        QCOMPARE(errorCode(second->call(u"update_room"_s, c.here({{u"topic"_s, u"mine"_s}}))), u"forbidden"_s);
        QCOMPARE(put(c, c.bob->userId(), R"({"role": "moderator"})").status, 200);
        for (SocketProbe *probe : {c.ada.get(), c.bob.get(), second.get()}) {
            const QJsonObject told = probe->next(u"member_updated"_s).toObject();
            QCOMPARE(told.value("role"_L1).toString(), u"moderator"_s);
            QCOMPARE(told.value("user"_L1)["id"_L1].toInteger(), c.bob->userId());
        }
        QCOMPARE(c.cem->countAfterSync(u"member_updated"_s), 0); // who is not in it
        QVERIFY(second->call(u"update_room"_s, c.here({{u"topic"_s, u"mine"_s}})).value("ok"_L1).toBool());
        QCOMPARE(put(c, c.bob->userId(), R"({"role": "member"})").status, 200);
        QCOMPARE(errorCode(second->call(u"update_room"_s, c.here({{u"topic"_s, u"again"_s}}))), u"forbidden"_s);
        QCOMPARE(put(c, c.bob->userId(), R"({"role": "chief"})").errorField(), u"role"_s);
        QCOMPARE(put(c, 999).errorCode(), u"user_not_found"_s);
        QCOMPARE(put(c, c.ada->userId(), R"({"role": "member"})").errorCode(), u"last_owner"_s);
        QVERIFY(c.ada->call(u"leave_room"_s, c.here()).value("ok"_L1).toBool()); // and somebody else is the owner
        QJsonObject heir;
        for (int i = 0; i < 3 && heir.value("role"_L1).toString() != u"owner"_s; ++i) // after what he was made before
            heir = c.bob->next(u"member_updated"_s).toObject();
        QCOMPARE(heir.value("role"_L1).toString(), u"owner"_s);
        QCOMPARE(heir.value("user"_L1)["id"_L1].toInteger(), c.bob->userId());
    }

    void whoIsRemovedWhileSendingHasSentNothing()
    {
        Company c;
        QCOMPARE(put(c, c.bob->userId(), R"({"role": "moderator"})").status, 200);
        QCOMPARE(put(c, c.cem->userId()).status, 200);
        c.settle();
        // Bob removes Cem, who goes on talking: what the server takes in after that is told to nobody.
        QSignalSpy acks(c.cem.get(), &SocketProbe::ackReceived);
        QCOMPARE(
            c.f.rest->send("DELETE", u"/api/rooms/%1/members/%2"_s.arg(c.room).arg(c.cem->userId()), {}, c.bobsToken).status, 204);
        for (int i = 0; i < 5; ++i)
            c.cem->callLater(u"send_message"_s, c.here({{u"text"_s, u"late"_s}}));
        QTRY_COMPARE(acks.size(), 5);
        QCOMPARE(c.bob->countAfterSync(u"message"_s), 0);
        QCOMPARE(c.cem->next(u"removed_from_room"_s)["room_id"_L1].toInteger(), c.room);
        QVERIFY(c.say(*c.bob, u"among us"_s).value("ok"_L1).toBool());
        QCOMPARE(c.cem->countAfterSync(u"message"_s), 0);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_RoomSharing)
#include "tst_RoomSharing.moc"
