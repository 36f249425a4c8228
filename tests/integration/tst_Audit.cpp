// SPDX-License-Identifier: GPL-3.0-or-later
#include "RightsHouse.h"

namespace hearth {

/// Who did what to whom: each action of the tables of rights, done at the server's door, and what the audit says of it then.
class tst_Audit : public QObject
{
    Q_OBJECT

    /// What was recorded since the last call, newest first.
    class Watch
    {
    public:
        explicit Watch(RightsHouse &house)
            : m_house(house)
        {
            news();
        }
        QList<AuditEntry> news()
        {
            // Behind what was noted and not answered for: the writer takes one job after the other.
            (void)m_house.write<bool>([](Store &) -> Result<bool> { return true; });
            const auto answer = m_house.rest.get(rest::auditPath, m_house.people.back().token);
            const auto list = rest::AuditList::fromJson(answer.json);
            if (!list)
                qFatal("%s", qUtf8Printable(list.error().message));
            QList<AuditEntry> fresh = list->entries;
            fresh.removeIf([this](const AuditEntry &entry) { return entry.id <= m_last; });
            if (!fresh.isEmpty())
                m_last = fresh.first().id;
            return fresh;
        }

    private:
        RightsHouse &m_house;
        qint64 m_last = 0;
    };

    static QString said(const QList<AuditEntry> &entries)
    {
        QStringList all;
        for (const AuditEntry &entry : entries)
            all += u"%1 by %2 to %3 in %4 (%5)"_s.arg(entry.action)
                       .arg(entry.actor.id.value)
                       .arg(entry.user ? entry.user->id.value : 0)
                       .arg(entry.room ? entry.room->id.value : 0)
                       .arg(entry.detail);
        return all.join(u"; "_s);
    }

    /// What the audit calls it, and to whom House::overRest() does it.
    static std::pair<AuditAction, UserId> wanted(const RightsHouse &house, RoomAction action)
    {
        switch (action) {
        case RoomAction::DeleteOthers: return {AuditAction::MessageDeleted, house.lea.id};
        case RoomAction::Change: return {AuditAction::RoomChanged, {}};
        case RoomAction::AddMember: return {AuditAction::MemberAdded, house.cem.id};
        case RoomAction::RemoveMember: return {AuditAction::MemberRemoved, house.bob.id};
        case RoomAction::Ban: return {AuditAction::MemberBanned, house.bob.id};
        case RoomAction::GiveRole: return {AuditAction::RoomRoleGiven, house.bob.id};
        case RoomAction::Invite: return {AuditAction::Invited, {}};
        case RoomAction::DecideReports: return {AuditAction::ReportSettled, house.lea.id};
        case RoomAction::Delete: return {AuditAction::RoomDeleted, {}};
        default: qFatal("An action of the table is audited, and this test does not know as what: %d", int(action));
        }
    }
    static AuditAction wanted(ServerAction action)
    {
        switch (action) {
        case ServerAction::Invite: return AuditAction::Invited;
        case ServerAction::ShutOut: return AuditAction::ShutOut;
        case ServerAction::GiveServerRole: return AuditAction::ServerRoleGiven;
        case ServerAction::EraseEverywhere: return AuditAction::MessagesErased;
        case ServerAction::EndSessions: return AuditAction::SessionsEnded;
        case ServerAction::RemovePicture: return AuditAction::PictureRemoved;
        case ServerAction::Stop: return AuditAction::ServerStopped;
        default: qFatal("An action of the table is audited, and this test does not know as what: %d", int(action));
        }
    }

private Q_SLOTS:
    void whatIsDoneInARoomIsThereWhereTheTableSaysSo_data()
    {
        QTest::addColumn<RoomKind>("kind");
        QTest::newRow("public") << RoomKind::Public;
        QTest::newRow("private") << RoomKind::Private;
    }

    void whatIsDoneInARoomIsThereWhereTheTableSaysSo()
    {
        QFETCH(RoomKind, kind);
        RightsHouse house;
        const RightsHouse::Person &adam = house.people.front();
        Watch watch(house);
        int found = 0;
        for (const RoomRight &right : roomRights())
            for (const bool bySocket : {false, true}) {
                const RoomId room = house.room(kind, adam, RoomRole::Owner);
                const auto answer = bySocket ? house.overSocket(adam, right.action, room)
                                             : house.overRest(adam, right.action, room);
                if (!answer)
                    continue;
                QCOMPARE(right.what + u": "_s + *answer, right.what + u": ok"_s);
                const QList<AuditEntry> entries = watch.news();
                const QString what = right.what + u": "_s + said(entries);
                QVERIFY2(entries.size() == (right.audited ? 1 : 0), qPrintable(what));
                if (!right.audited)
                    continue;
                const auto [action, user] = wanted(house, right.action);
                QVERIFY2(entries.first().action == auditActionName(action), qPrintable(what));
                QVERIFY2(entries.first().actor.id == adam.id, qPrintable(what));
                QVERIFY2(entries.first().room && entries.first().room->id == room, qPrintable(what));
                QVERIFY2((entries.first().user ? entries.first().user->id : UserId()) == user, qPrintable(what));
                QVERIFY2(qAbs(entries.first().at.msecsTo(house.p.clock.now())) < 60'000, qPrintable(what));
                ++found;
            }
        QVERIFY(found >= 10);
    }

    void whatIsDoneOnTheServerIsThereWhereTheTableSaysSo()
    {
        RightsHouse house;
        const RightsHouse::Person &ada = house.people.back();
        Watch watch(house);
        for (const ServerRight &right : serverRights()) {
            if (right.action == ServerAction::Host)
                continue; // it is many things: see below
            QCOMPARE(right.what + u": "_s + house.overRest(ada, right.action).value_or(QString()), right.what + u": ok"_s);
            const QList<AuditEntry> entries = watch.news();
            const QString what = right.what + u": "_s + said(entries);
            QVERIFY2(entries.size() == (right.audited ? 1 : 0), qPrintable(what));
            if (!right.audited)
                continue;
            QVERIFY2(entries.first().action == auditActionName(wanted(right.action)), qPrintable(what));
            QVERIFY2(entries.first().actor.id == ada.id, qPrintable(what));
            QVERIFY2(
                entries.first().user.has_value() == (right.action != ServerAction::Invite && right.action != ServerAction::Stop),
                qPrintable(what));
        }
    }

    void whatHostsDoIsThere()
    {
        RightsHouse house;
        const RightsHouse::Person &ada = house.people.back();
        const RightsHouse::Person &gus = house.people[2];
        Watch watch(house);
        const auto ask = [&](const QByteArray &method, const QString &path, const QByteArray &body = {}) {
            return house.said(house.rest.send(method, path, body, ada.token));
        };
        const auto expect = [&](AuditAction action, UserId user = {}, const QString &detail = {}, RoomId room = {}) {
            const QString wanted = u"%1 by %2 to %3 in %4 (%5)"_s.arg(auditActionName(action))
                                       .arg(ada.id.value)
                                       .arg(user.value)
                                       .arg(room.value)
                                       .arg(detail);
            const QString found = said(watch.news());
            QCOMPARE(found, wanted);
        };
        const QString guest = rest::pathFor(rest::userPath, gus.id.value);
        QCOMPARE(ask("PATCH", guest, R"({"disabled": true})"), u"ok"_s);
        expect(AuditAction::ShutOut, gus.id);
        const auto bans = house.rest.get(rest::addressBansPath, ada.token).json.value("bans"_L1).toArray();
        QCOMPARE(bans.size(), 1);
        QCOMPARE(ask("DELETE", rest::pathFor(rest::addressBanPath, bans.first()["id"_L1].toInteger())), u"ok"_s);
        expect(AuditAction::AddressBanLifted, gus.id);
        const QString account = rest::pathFor(rest::userPath, house.bob.id.value);
        QCOMPARE(ask("PATCH", account, R"({"disabled": true})"), u"ok"_s);
        expect(AuditAction::ShutOut, house.bob.id);
        QCOMPARE(ask("PATCH", account, R"({"disabled": false})"), u"ok"_s);
        expect(AuditAction::LetBack, house.bob.id);
        QCOMPARE(ask("PATCH", account, R"({"role": "admin"})"), u"ok"_s);
        expect(AuditAction::ServerRoleGiven, house.bob.id, u"admin"_s);
        QCOMPARE(ask("PATCH", account, R"({"role": "admin"})"), u"ok"_s);
        QCOMPARE(said(watch.news()), QString()); // it was so already
        house.p.addGuest(u"Gwen"_s);
        QCOMPARE(ask("DELETE", rest::guestsPath), u"ok"_s);
        expect(AuditAction::GuestsEnded, {}, u"1"_s);
        QCOMPARE(ask("PATCH", rest::serverPath, R"({"access": "invite"})"), u"ok"_s);
        expect(AuditAction::AccessChanged, {}, u"invite"_s);
        for (const bool admit : {false, true}) {
            QVERIFY(house.p.hosting.knocking().knock(u"Newcomer"_s, u"192.0.2.77"_s));
            const auto knocks = house.rest.get(u"/api/knocks"_s, ada.token).json.value("knocks"_L1).toArray();
            QCOMPARE(knocks.size(), 1);
            QCOMPARE(ask("POST", u"/api/knocks/%1"_s.arg(knocks.first()["id"_L1].toInteger()),
                         admit ? R"({"admit": true})" : R"({"admit": false})"),
                u"ok"_s);
            const QString found = said(watch.news());
            QVERIFY2(found.startsWith(
                         u"knock_answered by %1 to 0 in 0 (%2)"_s.arg(ada.id.value).arg(admit ? u"admitted"_s : u"refused"_s)),
                qPrintable(found));
        }
        const auto invites = house.rest.get(rest::invitesPath, ada.token).json.value("invites"_L1).toArray();
        QCOMPARE(ask("DELETE", rest::pathFor(rest::invitePath, invites.first()["id"_L1].toInteger())), u"ok"_s);
        expect(AuditAction::InviteRevoked);
        const RoomId room = house.room(RoomKind::Public, ada, RoomRole::Owner);
        const QString ban = rest::pathFor(rest::banPath, room.value, house.lea.id);
        QCOMPARE(ask("PUT", ban), u"ok"_s);
        expect(AuditAction::MemberBanned, house.lea.id, {}, room);
        QCOMPARE(ask("DELETE", ban), u"ok"_s);
        expect(AuditAction::BanLifted, house.lea.id, {}, room);
    }

    void whatOneDoesToOneselfIsNot()
    {
        RightsHouse house;
        const RightsHouse::Person &mia = house.people[1];
        const RoomId room = house.room(RoomKind::Public, mia, RoomRole::Owner);
        Watch watch(house);
        const auto ask = [&](const QByteArray &method, const QString &path, const QByteArray &body = {}) {
            QCOMPARE(house.said(house.rest.send(method, path, body, mia.token)), u"ok"_s);
        };
        ask("DELETE", rest::pathFor(rest::messagePath, room, house.insert(room, mia.id).id));
        house.insert(room, mia.id);
        ask("DELETE", rest::pathFor(rest::writtenPath, mia.id.value));
        ask("PUT", rest::pathFor(rest::memberPath, room.value, mia.id), R"({"role": "member"})");
        ask("DELETE", rest::pathFor(rest::memberPath, room.value, mia.id));
        QCOMPARE(said(watch.news()), QString());
    }

    void whatIsRefusedIsNot()
    {
        RightsHouse house;
        const RightsHouse::Person &mia = house.people[1];
        Watch watch(house);
        for (const RoomRight &right : roomRights())
            if (const RoomId room = house.room(RoomKind::Private, mia, {}); right.audited)
                QCOMPARE(house.overRest(mia, right.action, room).value_or(QString()).endsWith("_not_found"_L1), true);
        for (const ServerRight &right : serverRights())
            if (right.audited)
                QCOMPARE(house.overRest(mia, right.action).value_or(QString()), u"forbidden"_s);
        QCOMPARE(said(watch.news()), QString());
    }

    void nothingThatAnybodyWroteIsInIt()
    {
        RightsHouse house;
        const RightsHouse::Person &ada = house.people.back();
        const RoomId room = house.room(RoomKind::Public, ada, RoomRole::Owner);
        Watch watch(house);
        const auto ask = [&](const QByteArray &method, const QString &path, const QByteArray &body = {}) {
            QCOMPARE(house.said(house.rest.send(method, path, body, ada.token)), u"ok"_s);
        };
        ask("DELETE", rest::pathFor(rest::messagePath, room, house.insert(room, house.lea.id).id)); // "hello"
        ask("PUT", rest::pathFor(rest::banPath, room.value, house.bob.id), R"({"reason": "hello spam"})");
        ask("PATCH", rest::pathFor(rest::roomPath, room.value), R"({"topic": "hello topic"})");
        ask("POST", rest::invitesPath, R"({"note": "hello note"})");
        QCOMPARE(watch.news().size(), 4);
        const auto answer = house.rest.get(rest::auditPath, ada.token);
        QVERIFY(!QJsonDocument(answer.json).toJson().contains("hello"));
    }

    void itIsReadInPages()
    {
        RightsHouse house;
        const RightsHouse::Person &ada = house.people.back();
        const RoomId room = house.room(RoomKind::Public, ada, RoomRole::Owner);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(house.overRest(ada, RoomAction::Change, room).value_or(QString()), u"ok"_s);
        QList<qint64> ids;
        QString path = rest::auditPath + u"?limit=2"_s;
        for (bool more = true; more;) {
            const auto page = house.rest.get(path, ada.token);
            QCOMPARE(page.status, 200);
            for (const QJsonValue entry : page.json.value("entries"_L1).toArray())
                ids += entry["id"_L1].toInteger();
            more = page.json.value("has_more"_L1).toBool();
            path = rest::auditPath + u"?limit=2&before=%1"_s.arg(page.json.value("next"_L1).toInteger());
        }
        QCOMPARE(ids.size(), 5);
        QVERIFY(std::ranges::is_sorted(ids, std::greater<> {}));
        QCOMPARE(house.rest.get(rest::auditPath + u"?before=x"_s, ada.token).status, 400);
    }

    void hostsSeeThatRoomsAreThereAndNothingOfThem()
    {
        RightsHouse house;
        const RightsHouse::Person &adam = house.people.front();
        const RightsHouse::Person &mia = house.people[1];
        const RoomId room = house.room(RoomKind::Private, mia, RoomRole::Member);
        house.insert(room, house.lea.id);
        QVERIFY(house.room(RoomKind::Direct, mia, RoomRole::Member).isValid());
        const auto answer = house.rest.get(rest::allRoomsPath, adam.token);
        const auto list = rest::AllRooms::fromJson(answer.json);
        QVERIFY(list);
        QCOMPARE(list->direct, 1);
        QCOMPARE(list->rooms.size(), 1);
        QCOMPARE(list->rooms.first().id, room);
        QCOMPARE(list->rooms.first().memberCount, 4);
        const QByteArray text = QJsonDocument(answer.json).toJson();
        for (const QByteArray secret : {"lea", "owen", "mia", "hello", "topic", "last_seq"})
            QVERIFY2(!text.contains(secret), secret);
        QCOMPARE(house.rest.get(rest::pathFor(rest::roomPath, room.value), adam.token).errorCode(), u"room_not_found"_s);
        QCOMPARE(house.rest.get(rest::allRoomsPath, mia.token).errorCode(), u"forbidden"_s);
    }

    void whoIsSignedOutIsSoOnEachOpenConnection()
    {
        RightsHouse house;
        RightsHouse::Person &mia = house.people[1];
        SocketProbe phone(EngineWire::Kind::Polling, house.url());
        QVERIFY(phone.enter({{u"token"_s, mia.token}}));
        const QString sessions = rest::pathFor(rest::userSessionsPath, mia.id.value);
        QCOMPARE(house.said(house.rest.send("DELETE", sessions, {}, house.people.front().token)), u"ok"_s);
        QTRY_VERIFY(mia.probe->isOver() && phone.isOver());
        QCOMPARE(house.rest.get(rest::mePath, mia.token).errorCode(), u"unauthorized"_s);
        // Whoever is as high is not, nor a guest, who could never come back.
        const auto signOut = [&](const RightsHouse::Person &who) {
            return house.said(
                house.rest.send("DELETE", rest::pathFor(rest::userSessionsPath, who.id.value), {}, house.people.front().token));
        };
        QCOMPARE(signOut(house.people.front()), u"forbidden"_s);
        QCOMPARE(signOut(house.people.back()), u"forbidden"_s);
        QCOMPARE(signOut(house.people[2]), u"forbidden"_s);
        QVERIFY(!house.people[2].probe->isOver());
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_Audit)
#include "tst_Audit.moc"
