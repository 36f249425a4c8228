// SPDX-License-Identifier: GPL-3.0-or-later
#include "RightsHouse.h"

namespace hearth {

/// Showing a message to those who decide about it. Owen owns the rooms; Lea writes what is reported.
class tst_Reports : public QObject
{
    Q_OBJECT

    static RestAnswer report(RightsHouse &house, const RightsHouse::Person &who, const Message &message, const QString &reason = {})
    {
        const QJsonObject body = reason.isEmpty() ? QJsonObject {} : QJsonObject {{u"reason"_s, reason}};
        return house.rest.post(rest::pathFor(rest::reportPath, message.roomId, message.id), body, who.token);
    }
    static QList<Report> listed(RightsHouse &house, const RightsHouse::Person &who)
    {
        const auto list = rest::ReportList::fromJson(house.rest.get(rest::reportsPath, who.token).json);
        if (!list)
            qFatal("%s", qUtf8Printable(list.error().message));
        return list->reports;
    }
    static QString dismissed(RightsHouse &house, const RightsHouse::Person &who, const Message &message)
    {
        return house.said(house.rest.send("DELETE", rest::pathFor(rest::reportedPath, message.id.value), {}, who.token));
    }
    static qint64 counted(RightsHouse &house, const RightsHouse::Person &who)
    {
        SocketProbe probe(EngineWire::Kind::WebSocket, house.url());
        if (!probe.enter({{u"token"_s, who.token}}))
            qFatal("somebody cannot come in");
        return probe.session().value("reports"_L1).toInteger(0);
    }

private Q_SLOTS:
    void whoDecidesIsShownTheMessageWhoAndWhy()
    {
        RightsHouse house;
        RightsHouse::Person &adam = house.people[0];
        const RightsHouse::Person &mia = house.people[1];
        const RoomId room = house.room(RoomKind::Public, mia, RoomRole::Member);
        const Message message = house.insert(room, house.lea.id);
        QCOMPARE(report(house, mia, message, u"  rude  "_s).status, 204);
        for (const RightsHouse::Person *who : std::initializer_list<const RightsHouse::Person *> {&house.owen, &adam}) {
            const QList<Report> reports = listed(house, *who);
            QCOMPARE(reports.size(), 1);
            const Report &one = reports.first();
            QCOMPARE(one.message.id, message.id);
            QCOMPARE(one.message.text, u"hello"_s);
            QCOMPARE(one.message.author.id, house.lea.id);
            QCOMPARE(one.room.id, room);
            QCOMPARE(one.room.name, house.p.chat.directory.stored(room).name);
            QCOMPARE(one.count, 1);
            QCOMPARE(one.complaints.first().by.id, mia.id);
            QCOMPARE(one.complaints.first().reason, u"rude"_s);
            QCOMPARE(counted(house, *who), 1);
        }
        const auto told = reportFromJson(adam.probe->next(u"reported"_s));
        QVERIFY(told);
        QCOMPARE(*told, listed(house, adam).first());
    }

    void nobodyElseLearnsOfIt()
    {
        RightsHouse house;
        const RightsHouse::Person &mia = house.people[1];
        const RightsHouse::Person &gus = house.people[2];
        const RoomId room = house.room(RoomKind::Public, mia, RoomRole::Member);
        house.enter(room, gus.id, RoomRole::Member);
        SocketProbe lea(EngineWire::Kind::WebSocket, house.url());
        QVERIFY(lea.enter({{u"token"_s, house.lea.token}}));
        const Message message = house.insert(room, house.lea.id);
        QCOMPARE(report(house, mia, message, u"rude"_s).status, 204);
        for (const RightsHouse::Person *who :
            std::initializer_list<const RightsHouse::Person *> {&mia, &gus, &house.lea, &house.bob}) {
            QVERIFY(listed(house, *who).isEmpty());
            QCOMPARE(counted(house, *who), 0);
            QCOMPARE(dismissed(house, *who, message), u"message_not_found"_s);
        }
        QCOMPARE(dismissed(house, house.owen, message), u"ok"_s);
        for (SocketProbe *probe : {mia.probe.get(), gus.probe.get(), &lea}) {
            QCOMPARE(probe->countAfterSync(u"reported"_s), 0);
            QCOMPARE(probe->countAfterSync(u"report_gone"_s), 0);
        }
    }

    void aModeratorIsNotShownWhatWasReportedOfThem()
    {
        RightsHouse house;
        RightsHouse::Person &mia = house.people[1];
        const RoomId room = house.room(RoomKind::Private, mia, RoomRole::Moderator);
        const Message message = house.insert(room, mia.id);
        QCOMPARE(report(house, house.lea, message).status, 204);
        QVERIFY(listed(house, mia).isEmpty());
        QCOMPARE(counted(house, mia), 0);
        QCOMPARE(mia.probe->countAfterSync(u"reported"_s), 0);
        QCOMPARE(dismissed(house, mia, message), u"message_not_found"_s);
        QCOMPARE(listed(house, house.owen).size(), 1);
        // Hosts who are not in it are told nothing of a private room that somebody else moderates.
        QVERIFY(listed(house, house.people[0]).isEmpty());
    }

    void whereOnlyWhoWroteItModeratesHostsDecide()
    {
        RightsHouse house;
        const RightsHouse::Person &adam = house.people[0];
        const RoomId room = house.room(RoomKind::Private, house.people[1], RoomRole::Member);
        const Message message = house.insert(room, house.owen.id);
        QCOMPARE(report(house, house.people[1], message).status, 204);
        QVERIFY(listed(house, house.owen).isEmpty());
        QCOMPARE(listed(house, adam).size(), 1);
        QCOMPARE(house.rest.get(rest::pathFor(rest::messagesPath, room.value), adam.token).errorCode(), u"room_not_found"_s);
        QCOMPARE(dismissed(house, adam, message), u"ok"_s);
    }

    void ofADirectConversationHostsSeeWhatWasReportedAndNothingElse()
    {
        RightsHouse house;
        RightsHouse::Person &adam = house.people[0];
        const RightsHouse::Person &mia = house.people[1];
        const RoomId room = house.room(RoomKind::Direct, mia, RoomRole::Member);
        const auto said = house.rest.post(rest::pathFor(rest::messagesPath, room.value), {{u"text"_s, u"between us"_s}}, mia.token);
        const auto reply = house.rest.post(rest::pathFor(rest::messagesPath, room.value),
            {{u"text"_s, u"rubbish"_s}, {u"reply_to"_s, said.json.value("id"_L1)}}, house.owen.token);
        const auto message = messageFromJson(reply.json);
        QVERIFY(message);
        QCOMPARE(report(house, mia, *message, u"rude"_s).status, 204);
        QVERIFY(listed(house, house.owen).isEmpty()); // who wrote it
        const auto answer = house.rest.get(rest::reportsPath, adam.token);
        const QByteArray text = QJsonDocument(answer.json).toJson();
        QVERIFY(text.contains("rubbish"));
        QVERIFY(!text.contains("between us"));
        QCOMPARE(listed(house, adam).first().room.kind, RoomKind::Direct);
        const QJsonValue event = adam.probe->next(u"reported"_s);
        QVERIFY(!QJsonDocument(event.toObject()).toJson().contains("between us"));
        const QString path = rest::pathFor(rest::messagePath, room, message->id);
        QCOMPARE(house.rest.get(path, adam.token).errorCode(), u"message_not_found"_s);
        QCOMPARE(house.rest.send("DELETE", path, {}, adam.token).errorCode(), u"message_not_found"_s);
        QCOMPARE(dismissed(house, adam, *message), u"ok"_s);
    }

    void oncePerPersonAndMessage()
    {
        RightsHouse house;
        RightsHouse::Person &adam = house.people[0];
        const RightsHouse::Person &mia = house.people[1];
        const RoomId room = house.room(RoomKind::Public, mia, RoomRole::Member);
        const Message message = house.insert(room, house.lea.id);
        QCOMPARE(report(house, mia, message, u"rude"_s).status, 204);
        QCOMPARE(report(house, mia, message, u"very rude"_s).status, 204);
        QCOMPARE(listed(house, adam).first().count, 1);
        QCOMPARE(listed(house, adam).first().complaints.first().reason, u"rude"_s);
        QCOMPARE(report(house, house.bob, message).status, 204);
        QCOMPARE(listed(house, adam).size(), 1);
        QCOMPARE(listed(house, adam).first().count, 2);
        QCOMPARE(dismissed(house, adam, message), u"ok"_s);
        QCOMPARE(report(house, mia, message).status, 204); // it was decided
        QVERIFY(listed(house, adam).isEmpty());
        QCOMPARE(adam.probe->countAfterSync(u"reported"_s), 2);
    }

    void whatCannotBeReportedIsRefused()
    {
        RightsHouse house;
        const RightsHouse::Person &mia = house.people[1];
        const RoomId room = house.room(RoomKind::Public, mia, RoomRole::Member);
        const Message own = house.insert(room, mia.id);
        QCOMPARE(report(house, mia, own).errorCode(), u"invalid_field"_s);
        const Message message = house.insert(room, house.lea.id);
        QCOMPARE(report(house, mia, message, QString(251, u'a')).errorCode(), u"invalid_field"_s);
        QCOMPARE(report(house, mia, message, u"two\nlines"_s).errorCode(), u"invalid_field"_s);
        QCOMPARE(report(house, house.cem, message).errorCode(), u"not_a_member"_s);
        const QString path = rest::pathFor(rest::messagePath, room, message.id);
        QCOMPARE(house.said(house.rest.send("DELETE", path, {}, house.lea.token)), u"ok"_s);
        QCOMPARE(report(house, mia, message).errorCode(), u"message_not_found"_s);
        QVERIFY(listed(house, house.owen).isEmpty());
    }

    void onePersonHasSoManyThatAreOpen()
    {
        RightsHouse house;
        const RightsHouse::Person &mia = house.people[1];
        const RoomId room = house.room(RoomKind::Public, mia, RoomRole::Member);
        for (int i = 0; i < ReportStore::mostOfUser; ++i)
            QCOMPARE(report(house, mia, house.insert(room, house.lea.id)).status, 204);
        QCOMPARE(report(house, mia, house.insert(room, house.lea.id)).errorCode(), u"limit_reached"_s);
        QCOMPARE(dismissed(house, house.owen, listed(house, house.owen).first().message), u"ok"_s);
        QCOMPARE(report(house, mia, house.insert(room, house.lea.id)).status, 204);
    }

    void aMessageThatItsAuthorDeletesStaysReportedWithoutItsWords()
    {
        RightsHouse house;
        RightsHouse::Person &adam = house.people[0];
        const RightsHouse::Person &mia = house.people[1];
        const RoomId room = house.room(RoomKind::Public, mia, RoomRole::Member);
        const Message message = house.insert(room, house.lea.id);
        QCOMPARE(report(house, mia, message).status, 204);
        QVERIFY(adam.probe->next(u"reported"_s)["message"_L1]["text"_L1].toString() == u"hello"_s);
        const QString path = rest::pathFor(rest::messagePath, room, message.id);
        QCOMPARE(house.said(house.rest.send("PATCH", path, R"({"text": "hello there"})", house.lea.token)), u"ok"_s);
        QCOMPARE(adam.probe->next(u"reported"_s)["message"_L1]["text"_L1].toString(), u"hello there"_s);
        QCOMPARE(house.said(house.rest.send("DELETE", path, {}, house.lea.token)), u"ok"_s);
        const QJsonValue told = adam.probe->next(u"reported"_s)["message"_L1];
        QCOMPARE(told["deleted"_L1].toBool(), true);
        QCOMPARE(told["text"_L1].toString(), QString());
        const auto answer = house.rest.get(rest::reportsPath, adam.token);
        QVERIFY(!QJsonDocument(answer.json).toJson().contains("hello"));
        QCOMPARE(listed(house, adam).size(), 1);
    }

    void oneThatSomebodyElseDeletesIsSettled()
    {
        RightsHouse house;
        RightsHouse::Person &adam = house.people[0];
        const RightsHouse::Person &mia = house.people[1];
        const RoomId room = house.room(RoomKind::Public, mia, RoomRole::Member);
        const Message message = house.insert(room, house.lea.id);
        QCOMPARE(report(house, mia, message).status, 204);
        const QString path = rest::pathFor(rest::messagePath, room, message.id);
        QCOMPARE(house.said(house.rest.send("DELETE", path, {}, house.owen.token)), u"ok"_s);
        QCOMPARE(adam.probe->next(u"report_gone"_s)["message_id"_L1].toInteger(), message.id.value);
        QVERIFY(listed(house, adam).isEmpty());
    }

    void aRoomThatIsGoneTakesThemAlong()
    {
        RightsHouse house;
        const RightsHouse::Person &mia = house.people[1];
        const RoomId room = house.room(RoomKind::Public, mia, RoomRole::Member);
        const Message message = house.insert(room, house.lea.id);
        QCOMPARE(report(house, mia, message).status, 204);
        QCOMPARE(house.said(house.rest.send("DELETE", rest::pathFor(rest::roomPath, room.value), {}, house.owen.token)), u"ok"_s);
        QVERIFY(listed(house, house.owen).isEmpty());
        QCOMPARE(dismissed(house, house.owen, message), u"message_not_found"_s);
        const auto left = house.write<qint64>([message](Store &store) -> Result<qint64> {
            qint64 count = 0;
            const auto complaints = store.reports().of(message.id, 10, count);
            return complaints ? Result<qint64>(count) : complaints.error();
        });
        QCOMPARE(left.value_or(-1), 0);
    }

    void theyAreReadInPages()
    {
        RightsHouse house;
        const RoomId room = house.room(RoomKind::Public, house.people[1], RoomRole::Member);
        QList<qint64> reported;
        for (int i = 0; i < 5; ++i)
            reported.prepend(house.reported(room).id.value);
        QList<qint64> read;
        QString path = rest::reportsPath + u"?limit=2"_s;
        for (bool more = true; more;) {
            const auto page = house.rest.get(path, house.owen.token);
            QCOMPARE(page.status, 200);
            for (const QJsonValue one : page.json.value("reports"_L1).toArray())
                read += one["message"_L1]["id"_L1].toInteger();
            more = page.json.value("has_more"_L1).toBool();
            path = rest::reportsPath + u"?limit=2&before=%1"_s.arg(page.json.value("next"_L1).toInteger());
        }
        QCOMPARE(read, reported);
    }

    void bothDoorsDoTheSame()
    {
        RightsHouse house;
        RightsHouse::Person &adam = house.people[0];
        RightsHouse::Person &mia = house.people[1];
        const RoomId room = house.room(RoomKind::Public, mia, RoomRole::Member);
        const Message message = house.insert(room, house.lea.id);
        const QJsonObject argument {{u"message"_s, message.id.value}, {u"reason"_s, u"rude"_s}};
        QCOMPARE(house.said(mia.probe->call(u"report_message"_s, argument)), u"ok"_s);
        QCOMPARE(listed(house, adam).first().complaints.first().reason, u"rude"_s);
        const QJsonObject which {{u"message"_s, message.id.value}};
        QCOMPARE(house.said(mia.probe->call(u"dismiss_report"_s, which)), u"message_not_found"_s);
        QCOMPARE(house.said(adam.probe->call(u"dismiss_report"_s, which)), u"ok"_s);
        QVERIFY(listed(house, adam).isEmpty());
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Reports)
#include "tst_Reports.moc"
