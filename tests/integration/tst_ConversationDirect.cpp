// SPDX-License-Identifier: GPL-3.0-or-later
#include "Company.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hearth {

/// People who talk by themselves.
class tst_ConversationDirect : public BothTransports
{
    Q_OBJECT

    static RestAnswer talk(Company &c, const QString &token, const QJsonArray &users)
    {
        return c.f.rest->post(u"/api/direct"_s, {{u"users"_s, users}}, token);
    }

private Q_SLOTS:
    void theyHearEachOtherAtOnce()
    {
        Company c;
        const auto bobsDesk = enter(c.f, c.bobsToken);
        const auto made = talk(c, c.adasToken, {c.bob->userId()});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json.value("kind"_L1).toString(), u"direct"_s);
        QCOMPARE(made.json.value("name"_L1).toString(u"some"_s), QString());
        QCOMPARE(made.json.value("notify"_L1).toString(), u"all"_s);
        QCOMPARE(made.json.value("users"_L1).toArray().size(), 2);
        QCOMPARE(made.json.value("users"_L1)[0]["username"_L1].toString(), u"ada"_s);
        const qint64 room = made.json.value("id"_L1).toInteger();
        QCOMPARE(c.ada->next(u"room_created"_s)["id"_L1].toInteger(), room);
        for (SocketProbe *probe : {c.bob.get(), bobsDesk.get()}) {
            const QJsonValue told = probe->next(u"room_created"_s);
            QCOMPARE(told["id"_L1].toInteger(), room);
            QCOMPARE(told["role"_L1].toString(), u"member"_s);
            QCOMPARE(told["users"_L1].toArray().size(), 2);
        }
        const QJsonObject said = c.ada->call(u"send_message"_s, QJsonObject {{u"room"_s, room}, {u"text"_s, u"hush"_s}});
        QCOMPARE(c.bob->next(u"message"_s).toObject(), said.value("message"_L1).toObject()); // without joining
        QCOMPARE(c.cem->countAfterSync(u"room_created"_s) + c.cem->countAfterSync(u"message"_s), 0);

        const auto again = talk(c, c.bobsToken, {c.ada->userId()});
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json.value("id"_L1).toInteger(), room);
        QCOMPARE(again.json.value("unread"_L1).toInt(), 1);
        QCOMPARE(c.bob->countAfterSync(u"room_created"_s), 0);
        const QJsonObject synced = c.bob->call(u"sync"_s, QJsonObject {{u"rooms"_s, QJsonObject()}});
        QVERIFY(QJsonDocument(synced).toJson().contains("\"direct\""));
    }

    void nobodyElseLearnsOfIt()
    {
        Company c(true); // Ada runs the server
        const qint64 room = talk(c, c.bobsToken, {c.cem->userId()}).json.value("id"_L1).toInteger();
        const auto own = c.f.rest->get(u"/api/rooms/%1"_s.arg(room), c.cemsToken);
        QCOMPARE(own.status, 200);
        const auto hidden = c.f.rest->get(u"/api/rooms/%1"_s.arg(room), c.adasToken);
        const auto missing = c.f.rest->get(u"/api/rooms/999"_s, c.adasToken);
        QCOMPARE(hidden.status, 404);
        QCOMPARE(hidden.errorCode(), missing.errorCode());
        QCOMPARE(c.f.rest->get(u"/api/rooms"_s, c.adasToken).json.value("rooms"_L1).toArray().size(), 1);
        QCOMPARE(errorCode(c.ada->call(u"join_room"_s, QJsonObject {{u"room"_s, room}})), u"room_not_found"_s);
        QCOMPARE(errorCode(c.bob->call(u"leave_room"_s, QJsonObject {{u"room"_s, room}})), u"forbidden"_s);
        QCOMPARE(c.ada->countAfterSync(u"room_created"_s), 0);
    }

    void whatIsWrongIsSaidWithItsField()
    {
        Company c;
        for (const QJsonArray &users : {QJsonArray {}, QJsonArray {c.ada->userId()}, QJsonArray {u"2"_s}, QJsonArray {0},
                 QJsonArray {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}})
            QCOMPARE(talk(c, c.adasToken, users).errorField(), u"users"_s);
        QCOMPARE(talk(c, c.adasToken, {999}).status, 404);
        QCOMPARE(c.f.rest->post(u"/api/direct"_s, {}, c.adasToken).errorField(), u"users"_s);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_ConversationDirect)
#include "tst_ConversationDirect.moc"
