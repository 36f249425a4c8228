// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

using namespace Qt::StringLiterals;

namespace hearth {

/// Rooms of people who are connected: joining, leaving, coming back.
class tst_ConversationRooms : public BothTransports
{
    Q_OBJECT

private Q_SLOTS:
    void joiningAnswersWithTheRoomAndTellsItsMembers()
    {
        Company c;
        QCOMPARE(c.joined.value("ok"_L1).toBool(), true);
        QCOMPARE(c.joined.value("room"_L1)["id"_L1].toInteger(), c.room);
        QCOMPARE(c.joined.value("room"_L1)["role"_L1].toString(), u"member"_s);
        QCOMPARE(c.joined.value("members"_L1).toArray().size(), 2);
        QVERIFY(c.joined.value("messages"_L1).toArray().isEmpty());
        for (int i = 1; i <= 3; ++i)
            c.say(*c.ada, QString::number(i));
        c.settle();
        const QJsonObject joined = c.cem->call(u"join_room"_s, c.here());
        QCOMPARE(joined.value("messages"_L1).toArray().size(), 3);
        QCOMPARE(joined.value("messages"_L1)[2]["text"_L1].toString(), u"3"_s);
        for (SocketProbe *member : {c.ada.get(), c.bob.get()}) {
            const QJsonValue told = member->next(u"user_joined"_s);
            QCOMPARE(told["room_id"_L1].toInteger(), c.room);
            QCOMPARE(told["user"_L1]["id"_L1].toInteger(), c.cem->userId());
        }
        QCOMPARE(c.cem->countAfterSync(u"user_joined"_s), 0);
        c.settle();
        QVERIFY(c.cem->call(u"join_room"_s, c.here()).value("ok"_L1).toBool()); // again: nobody is told
        QCOMPARE(c.ada->countAfterSync(u"user_joined"_s), 0);
    }

    void whoComesBackIsToldWhoIsThere()
    {
        Company c;
        const QJsonObject mine {{QString::number(c.room), QJsonArray {0, 0}}};
        const auto sync = [&](SocketProbe &who, const QJsonValue &members) {
            return who.call(u"sync"_s, QJsonObject {{u"rooms"_s, mine}, {u"members"_s, members}});
        };
        const QJsonObject synced = sync(*c.bob, c.room);
        QCOMPARE(synced.value("ok"_L1).toBool(), true);
        const QJsonArray listed = c.f.rest->get(u"/api/rooms/%1/members"_s.arg(c.room), c.bobsToken)
                                      .json.value("members"_L1)
                                      .toArray();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(synced.value("members"_L1).toArray(), listed);
        QVERIFY(!c.bob->call(u"sync"_s, QJsonObject {{u"rooms"_s, mine}}).contains("members"_L1));
        QVERIFY(!sync(*c.cem, c.room).contains("members"_L1)); // who is in no such room
        QCOMPARE(sync(*c.bob, u"1"_s)["error"_L1]["field"_L1].toString(), u"members"_s);
    }

    void nothingSaidWhileJoiningIsMissed()
    {
        Company c;
        for (int i = 0; i < 15; ++i)
            c.ada->callLater(u"send_message"_s, c.here({{u"text"_s, QString::number(i)}}));
        const quint64 joining = c.cem->callLater(u"join_room"_s, c.here());
        QSignalSpy acks(c.cem.get(), &SocketProbe::ackReceived);
        for (int i = 15; i < 30; ++i)
            c.ada->callLater(u"send_message"_s, c.here({{u"text"_s, QString::number(i)}}));
        for (int i = 0; i < 30; ++i)
            QVERIFY(!c.bob->next(u"message"_s).isUndefined());
        QTRY_VERIFY(acks.size() > 0);
        QCOMPARE(acks.first().at(0).toULongLong(), joining);
        QSet<qint64> seen;
        for (const QJsonValue &message : acks.first().at(1).toJsonObject().value("messages"_L1).toArray())
            seen.insert(message["seq"_L1].toInteger());
        const int heard = c.cem->countAfterSync(u"message"_s);
        for (int i = 0; i < heard; ++i)
            seen.insert(c.cem->next(u"message"_s)["seq"_L1].toInteger());
        QCOMPARE(seen.size(), 30);
    }

    void whoComesBackHearsTheirRoomsAtOnce()
    {
        Company c;
        c.bob->abort();
        c.bob = enter(c.f, c.bobsToken);
        c.say(*c.ada, u"welcome back"_s);
        QCOMPARE(c.bob->next(u"message"_s)["text"_L1].toString(), u"welcome back"_s);
    }

    void whoIsGoneIsOutOfEveryRoom()
    {
        Company c;
        c.bob->disconnectNicely();
        QTRY_COMPARE(c.f.server->connectedUsers(), 2);
        QVERIFY(c.say(*c.ada, u"anybody here?"_s).value("ok"_L1).toBool());
        QCOMPARE(c.bob->queuedEvents().count(u"message"_s), 0);
        // Still a member: what was said meanwhile is there to catch up with.
        const auto room = c.f.rest->get(u"/api/rooms/%1"_s.arg(c.room), c.bobsToken).json;
        QCOMPARE(room.value("unread"_L1).toInt(), 1);
        const auto missed = c.f.rest->get(u"/api/messages/%1?after=0"_s.arg(c.room), c.bobsToken).json;
        QCOMPARE(missed.value("messages"_L1).toArray().size(), 1);
    }

    void leavingIsToldAndHeardNoMore()
    {
        Company c;
        const auto bobsDesk = enter(c.f, c.bobsToken);
        QVERIFY(c.bob->call(u"leave_room"_s, c.here()).value("ok"_L1).toBool());
        for (SocketProbe *probe : {c.ada.get(), bobsDesk.get()}) {
            const QJsonValue left = probe->next(u"user_left"_s);
            QCOMPARE(left["room_id"_L1].toInteger(), c.room);
            QCOMPARE(left["user"_L1]["id"_L1].toInteger(), c.bob->userId());
        }
        QCOMPARE(c.bob->countAfterSync(u"user_left"_s), 0);
        QVERIFY(c.say(*c.ada, u"gone"_s).value("ok"_L1).toBool());
        QCOMPARE(c.bob->countAfterSync(u"message"_s), 0);
        QCOMPARE(bobsDesk->countAfterSync(u"message"_s), 0);
        QCOMPARE(errorCode(c.say(*c.bob, u"me too"_s)), u"not_a_member"_s);
        QCOMPARE(errorCode(c.bob->call(u"leave_room"_s, c.here())), u"not_a_member"_s);
    }

    void aNewRoomIsToldToWhoMaySeeIt()
    {
        Company c;
        const auto adasDesk = enter(c.f, c.adasToken);
        const qint64 open = c.f.createRoom(c.adasToken, u"Kitchen"_s);
        const qint64 secret = c.f.createRoom(c.adasToken, u"Attic"_s, u"private"_s);
        for (SocketProbe *own : {c.ada.get(), adasDesk.get()}) {
            const QJsonValue first = own->next(u"room_created"_s);
            QCOMPARE(first["id"_L1].toInteger(), open);
            QCOMPARE(first["role"_L1].toString(), u"owner"_s);
            QCOMPARE(own->next(u"room_created"_s)["id"_L1].toInteger(), secret);
        }
        const QJsonObject told = c.cem->next(u"room_created"_s).toObject();
        QCOMPARE(told.value("id"_L1).toInteger(), open);
        QVERIFY(!told.contains("role"_L1));
        QCOMPARE(c.cem->countAfterSync(u"room_created"_s), 0);
        // The creator's sockets are in it from the start.
        QVERIFY(c.ada->call(u"send_message"_s, QJsonObject {{u"room"_s, secret}, {u"text"_s, u"psst"_s}}).value("ok"_L1).toBool());
        QCOMPARE(adasDesk->next(u"message"_s)["text"_L1].toString(), u"psst"_s);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_ConversationRooms)
#include "tst_ConversationRooms.moc"
