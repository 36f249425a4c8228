// SPDX-License-Identifier: GPL-3.0-or-later
#include "BothTransports.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

/// Presence and typing, as others see them.
class tst_Attendance : public BothTransports
{
    Q_OBJECT

    /// Ada and Bob share a room, Cem is elsewhere. Ada and Cem are connected.
    struct Company
    {
        Company()
        {
            adasToken = f.rest->registered(u"ada"_s);
            bobsToken = f.rest->registered(u"bob"_s);
            room = f.createRoom(adasToken, u"Lounge"_s);
            ada = enter(f, adasToken);
            cem = enter(f, f.rest->registered(u"cem"_s));
            auto bob = enter(f, bobsToken);
            bob->call(u"join_room"_s, here());
            bobsId = bob->userId();
            bob->disconnectNicely();
            waitForConnected(2);
            f.clock.advance(5s);
            settle();
        }

        void settle()
        {
            for (SocketProbe *probe : {ada.get(), cem.get()}) {
                probe->countAfterSync({});
                probe->forget();
            }
        }
        void waitForConnected(int users) { QTRY_COMPARE(f.server->connectedUsers(), users); }
        QJsonObject here(QJsonObject more = {}) const
        {
            more.insert(u"room"_s, room);
            return more;
        }
        /// What Ada is told of Bob next: his status.
        QString statusTold()
        {
            const QJsonValue told = ada->next(u"presence"_s);
            if (told["user"_L1]["id"_L1].toInteger() != bobsId || told["user"_L1]["status"_L1] != told["status"_L1])
                return u"of somebody else"_s;
            lastSeen = told["last_seen"_L1].toString();
            return told["status"_L1].toString();
        }

        ServerFixture f;
        QString adasToken;
        QString bobsToken;
        qint64 room = 0;
        qint64 bobsId = 0;
        QString lastSeen;
        std::unique_ptr<SocketProbe> ada;
        std::unique_ptr<SocketProbe> cem;
    };

private Q_SLOTS:
    void comingAndGoingIsToldToWhoSharesARoom()
    {
        Company c;
        auto bob = enter(c.f, c.bobsToken);
        QCOMPARE(c.statusTold(), u"online"_s);
        QCOMPARE(
            c.f.rest->get(u"/api/rooms/%1/members"_s.arg(c.room), c.adasToken).json.value("members"_L1)[1]["status"_L1].toString(),
            u"online"_s);
        c.f.clock.advance(1s);
        const QString left = c.f.clock.now().toString(Qt::ISODateWithMs);
        bob->abort();
        c.waitForConnected(2);
        c.f.clock.advance(4999ms);
        QCOMPARE(c.ada->countAfterSync(u"presence"_s), 0);
        c.f.clock.advance(1ms);
        QCOMPARE(c.statusTold(), u"offline"_s);
        QCOMPARE(c.lastSeen, left);
        QCOMPARE(c.cem->countAfterSync(u"presence"_s), 0);
    }

    void aShortAbsenceIsNotTold()
    {
        Company c;
        auto bob = enter(c.f, c.bobsToken);
        QCOMPARE(c.statusTold(), u"online"_s);
        bob->abort();
        c.waitForConnected(2);
        c.f.clock.advance(4s);
        bob = enter(c.f, c.bobsToken);
        c.f.clock.advance(10s);
        QCOMPARE(c.ada->countAfterSync(u"presence"_s), 0);
    }

    void awayIsWhenEveryDeviceIs()
    {
        Company c;
        const auto phone = enter(c.f, c.bobsToken);
        const auto desk = enter(c.f, c.bobsToken);
        QCOMPARE(c.statusTold(), u"online"_s);
        const auto set = [](SocketProbe &device, const QString &status) {
            return device.call(u"set_status"_s, QJsonObject {{u"status"_s, status}}).value("ok"_L1).toBool();
        };
        QVERIFY(set(*phone, u"away"_s));
        QCOMPARE(c.ada->countAfterSync(u"presence"_s), 0);
        QVERIFY(set(*desk, u"away"_s));
        QCOMPARE(c.statusTold(), u"away"_s);
        QVERIFY(set(*phone, u"online"_s));
        QCOMPARE(c.statusTold(), u"online"_s);
        phone->abort();
        QCOMPARE(c.statusTold(), u"away"_s);
    }

    void typingIsToldToTheOthersOnly()
    {
        Company c;
        const auto bob = enter(c.f, c.bobsToken);
        const auto bobsDesk = enter(c.f, c.bobsToken);
        QVERIFY(bob->call(u"typing"_s, c.here({{u"typing"_s, true}})).value("ok"_L1).toBool());
        const QJsonValue told = c.ada->next(u"typing"_s);
        QCOMPARE(told["room_id"_L1].toInteger(), c.room);
        QCOMPARE(told["user"_L1]["id"_L1].toInteger(), c.bobsId);
        QCOMPARE(told["typing"_L1], QJsonValue(true));
        QVERIFY(bob->call(u"typing"_s, c.here({{u"typing"_s, false}})).value("ok"_L1).toBool());
        QCOMPARE(c.ada->next(u"typing"_s)["typing"_L1], QJsonValue(false));
        for (SocketProbe *probe : {bob.get(), bobsDesk.get(), c.cem.get()})
            QCOMPARE(probe->countAfterSync(u"typing"_s), 0);
        const QJsonObject refused = c.cem->call(u"typing"_s, c.here({{u"typing"_s, true}}));
        QCOMPARE(refused.value("error"_L1)["code"_L1].toString(), u"not_a_member"_s);
    }

    void typingEndsByItself()
    {
        Company c;
        const auto bob = enter(c.f, c.bobsToken);
        bob->call(u"typing"_s, c.here({{u"typing"_s, true}}));
        QCOMPARE(c.ada->next(u"typing"_s)["typing"_L1], QJsonValue(true));
        c.f.clock.advance(5999ms);
        QCOMPARE(c.ada->countAfterSync(u"typing"_s), 0);
        c.f.clock.advance(1ms);
        QCOMPARE(c.ada->next(u"typing"_s)["typing"_L1], QJsonValue(false));
    }

    void typingEndsWithTheConnection()
    {
        Company c;
        const auto bob = enter(c.f, c.bobsToken);
        bob->call(u"typing"_s, c.here({{u"typing"_s, true}}));
        QCOMPARE(c.ada->next(u"typing"_s)["typing"_L1], QJsonValue(true));
        bob->abort();
        QCOMPARE(c.ada->next(u"typing"_s)["typing"_L1], QJsonValue(false));
    }

    void typingEndsWithTheMessage()
    {
        Company c;
        const auto bob = enter(c.f, c.bobsToken);
        bob->call(u"typing"_s, c.here({{u"typing"_s, true}}));
        bob->call(u"send_message"_s, c.here({{u"text"_s, u"there"_s}}));
        QCOMPARE(c.ada->next(u"typing"_s)["typing"_L1], QJsonValue(true));
        QCOMPARE(c.ada->next(u"typing"_s)["typing"_L1], QJsonValue(false));
        QJsonValue heard = c.ada->next(u"message"_s);
        if (heard["kind"_L1].toString() == u"notice"_s) // of who came
            heard = c.ada->next(u"message"_s);
        QCOMPARE(heard["text"_L1].toString(), u"there"_s);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Attendance)
#include "tst_Attendance.moc"
