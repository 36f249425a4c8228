// SPDX-License-Identifier: GPL-3.0-or-later
#include "RightsHouse.h"
#include "protocol/hosting/RestStatus.h"
#include "protocol/hosting/Stopping.h"

#include <algorithm>
#include <numeric>

namespace hearth {

/// What hosts see of a server that runs, over its own door: who is here, from where and with what, how much is said and kept, what
/// happened of late; and stopping it.
class tst_ServerStatus : public QObject
{
    Q_OBJECT

    static rest::ServerStatus status(RightsHouse &house)
    {
        const auto status = rest::ServerStatus::fromJson(house.rest.get(rest::statusPath, ada(house).token).json);
        if (!status)
            qFatal("%s", qUtf8Printable(status.error().message));
        return *status;
    }
    static QList<rest::ActivityLine> log(RightsHouse &house)
    {
        const auto page = rest::ActivityPage::fromJson(house.rest.get(rest::activityPath, ada(house).token).json);
        if (!page)
            qFatal("%s", qUtf8Printable(page.error().message));
        return page->lines;
    }
    static QStringList said(const QList<rest::ActivityLine> &lines)
    {
        QStringList all;
        for (const rest::ActivityLine &line : lines)
            all += QStringList {line.what, line.name, line.address, line.detail}.join(u' ').simplified();
        return all;
    }
    static const RightsHouse::Person &ada(const RightsHouse &house) { return house.people.back(); }
    static qint64 sum(const rest::MessageCounts &counts)
    {
        return std::accumulate(counts.counts.begin(), counts.counts.end(), qint64(0));
    }

private Q_SLOTS:
    void onlyHostsSeeIt()
    {
        RightsHouse house;
        for (const RightsHouse::Person &person : house.people)
            for (const QLatin1StringView path : {rest::statusPath, rest::connectionsPath, rest::activityPath}) {
                const auto answer = house.rest.get(path, person.token);
                QCOMPARE(answer.status, person.role >= Role::Admin ? 200 : 403);
            }
        QCOMPARE(house.rest.get(rest::statusPath).status, 401);
    }

    void whoIsConnectedIsThereWithAddressAndClientUntilTheyGo()
    {
        RightsHouse house;
        const RightsHouse::Person &gus = house.people[2];
        const auto list = [&] {
            const auto page = rest::ConnectionPage::fromJson(house.rest.get(rest::connectionsPath, ada(house).token).json);
            return page ? page->connections : QList<rest::ConnectionAtAGlance>();
        };
        const auto before = list();
        QCOMPARE(before.size(), 7); // Ada twice, Bob, Cem, and the others of the house
        QCOMPARE(status(house).connections, 7);
        QCOMPARE(status(house).people, 6);
        const auto entry = std::ranges::find(before, gus.id, [](const auto &one) { return one.user.id; });
        QVERIFY(entry != before.end());
        QCOMPARE(entry->user.displayName, u"Gus"_s);
        QCOMPARE(entry->role, Role::Guest);
        QCOMPARE(entry->address, u"127.0.0.1"_s);
        QCOMPARE(entry->since, house.p.clock.now());
        house.people[2].probe.reset();
        QTRY_COMPARE(list().size(), 6);
        QVERIFY(std::ranges::none_of(list(), [&](const auto &one) { return one.user.id == gus.id; }));
    }

    void manyConnectionsComeInPages()
    {
        RightsHouse house;
        QList<qint64> ids;
        QString query = u"?limit=3"_s;
        for (int pages = 0; pages < 5; ++pages) {
            const auto answer = house.rest.get(QString(rest::connectionsPath) + query, ada(house).token);
            const auto page = rest::ConnectionPage::fromJson(answer.json);
            QVERIFY(page);
            QVERIFY(page->connections.size() <= 3);
            for (const auto &one : page->connections)
                ids.append(one.id);
            if (!page->next)
                break;
            query = u"?limit=3&after=%1"_s.arg(*page->next);
        }
        QCOMPARE(ids.size(), 7);
        QVERIFY(std::ranges::is_sorted(ids));
        QCOMPARE(QSet<qint64>(ids.begin(), ids.end()).size(), 7);
        QCOMPARE(house.rest.get(u"/api/server/connections?limit=x"_s, ada(house).token).status, 400);
    }

    void messagesAreCountedAsTheyComeAndFromTheDatabaseAfterAStart()
    {
        RightsHouse house;
        const RoomId room = house.room(RoomKind::Public, ada(house), RoomRole::Owner);
        const auto say = [&] {
            const auto answer = house.rest.send(
                "POST", rest::pathFor(rest::messagesPath, room.value), R"({"text": "hello"})", ada(house).token);
            QCOMPARE(answer.status, 201);
        };
        QCOMPARE(sum(status(house).messages), 0);
        say();
        say();
        auto now = status(house);
        QCOMPARE(now.messages.counts.size(), MessageTally::quarters);
        QCOMPARE(now.messages.counts.last(), 2);
        QVERIFY(now.messages.begin.addDuration(rest::MessageCounts::quarter * (MessageTally::quarters - 1)) <= now.now);
        QVERIFY(now.messages.begin.addDuration(rest::MessageCounts::quarter * MessageTally::quarters) > now.now);
        house.p.clock.advance(std::chrono::hours(3));
        say();
        now = status(house);
        QCOMPARE(now.messages.counts.last(), 1);
        QCOMPARE(now.messages.counts.at(MessageTally::quarters - 1 - 12), 2);
        // Another process that begins now counts the same.
        MessageTally again(house.p.chat.bus, house.p.storage, house.p.clock);
        again.recall();
        QTRY_COMPARE(sum(again.counts()), 3);
        QCOMPARE(again.counts(), now.messages);
        house.p.clock.advance(std::chrono::hours(24));
        QCOMPARE(sum(status(house).messages), 1);
        house.p.clock.advance(std::chrono::hours(24 * 400));
        QCOMPARE(sum(house.p.chat.messageTally.counts()), 0);
    }

    void whatTheDatabaseTakesIsWhatItsFilesHave()
    {
        RightsHouse house;
        const rest::StorageUse use = status(house).storage;
        qint64 files = 0;
        for (const QFileInfo &file : QDir(house.p.folder.path()).entryInfoList({u"hearth.db*"_s}, QDir::Files))
            files += file.size();
        QVERIFY(use.database > 0);
        QCOMPARE(use.database, files);
        QCOMPARE(use.files, 0);
        QVERIFY(!use.low);
        QVERIFY(!use.full);
    }

    void whatGrowsIsSaidForTheLastDay()
    {
        RightsHouse house;
        house.p.chat.diskTally.watch();
        const QDateTime begun = house.p.clock.now();
        const RoomId room = house.room(RoomKind::Public, ada(house), RoomRole::Owner);
        const auto sent = house.rest.send("POST", rest::pathFor(rest::roomAttachmentsPath, room.value) + u"?name=plan.txt"_s,
            QByteArray(5'000, 'x'), ada(house).token);
        QCOMPARE(sent.status, 201);
        auto use = status(house).storage;
        QCOMPARE(use.files, 5'000);
        QCOMPARE(use.filesGrew, 5'000);
        QVERIFY(use.databaseGrew > 0);
        QCOMPARE(use.grewSince, begun);
        for (int hour = 0; hour < 30; ++hour)
            house.p.clock.advance(DiskTally::lookEvery);
        use = status(house).storage;
        QCOMPARE(use.filesGrew, 0);
        QVERIFY(use.grewSince > begun);
        QVERIFY(use.grewSince.secsTo(house.p.clock.now()) <= 24 * 3600);
    }

    void theLogSaysWhoCameAndWentAndWhoIsANuisance()
    {
        RightsHouse house;
        QVERIFY(said(log(house)).contains(u"came_in Gus 127.0.0.1"_s));
        QVERIFY(said(log(house)).contains(u"account_made bobby"_s));
        house.people[2].probe.reset();
        QTRY_COMPARE(house.p.chat.presence.connectedUsers(), 5);
        QVERIFY(!said(log(house)).contains(u"left Gus"_s)); // they may be back in a moment
        house.p.clock.advance(house.p.chat.options.presenceGrace);
        QCOMPARE(said(log(house)).first(), u"left Gus"_s);
        for (int tries = 0; tries < 3; ++tries)
            QCOMPARE(house.rest.send("POST", rest::loginPath, R"({"username": "bobby", "password": "wrong"})").status, 401);
        QCOMPARE(said(log(house)).first(), u"wrong_password 127.0.0.1"_s);
        QCOMPARE(said(log(house)).count(u"wrong_password 127.0.0.1"_s), 1);
        house.p.clock.advance(ActivityLog::quiet);
        QCOMPARE(house.rest.send("POST", rest::loginPath, R"({"username": "bobby", "password": "wrong"})").status, 401);
        QCOMPARE(said(log(house)).count(u"wrong_password 127.0.0.1"_s), 2);
        QCOMPARE(house.rest.send("PATCH", rest::serverPath, R"({"access": "invite"})", ada(house).token).status, 200);
        QCOMPARE(said(log(house)).first(), u"access_changed ada invite"_s);
        QVERIFY(house.p.hosting.knocking().knock(u"Newcomer"_s, u"192.0.2.77"_s));
        QCOMPARE(said(log(house)).first(), u"knocked Newcomer 192.0.2.77"_s);
    }

    void nothingThatAnybodyWroteIsInIt()
    {
        RightsHouse house;
        const RoomId room = house.p
                                .ask<Room>([&](const auto &answer) {
                                    house.p.chat.rooms.create(
                                        {house.owen.id}, {u"Hideout"_s, u"hush-hush"_s, RoomKind::Private}, answer);
                                })
                                ->id;
        house.p.clock.advance(Reactions::pace);
        QCOMPARE(house.rest.send("POST", rest::pathFor(rest::messagesPath, room.value), R"({"text": "the plan"})", house.owen.token)
                     .status,
            201);
        for (const QLatin1StringView path : {rest::statusPath, rest::connectionsPath, rest::activityPath}) {
            const auto answer = house.rest.get(path, ada(house).token);
            const QByteArray told = QJsonDocument(answer.json).toJson();
            for (const QByteArray word : {"Hideout", "hush-hush", "the plan", "correct horse"})
                QVERIFY2(!told.contains(word), qPrintable(path + u": "_s + QString::fromUtf8(word)));
            QVERIFY(!told.contains(ada(house).token.toUtf8()));
        }
    }

    void whoAsksTooOftenIsThere()
    {
        RightsHouse house;
        const QByteArray wrong = R"({"username": "bobby", "password": "wrong"})";
        int tries = 0;
        while (house.rest.send("POST", rest::loginPath, wrong).status == 401 && tries < 100)
            ++tries;
        QVERIFY(tries < 100);
        QVERIFY(said(log(house)).contains(u"slowed_down 127.0.0.1"_s));
    }

    void theLogIsBoundedAndComesInPages()
    {
        FakeClock clock;
        ActivityLog log(clock);
        for (int line = 0; line < ActivityLog::most + 10; ++line)
            log.add(rest::Activity::CameIn, QString::number(line));
        const auto newest = log.page(0, 200);
        QCOMPARE(newest.lines.first().name, QString::number(ActivityLog::most + 9));
        QVERIFY(newest.next);
        const auto second = log.page(*newest.next, 200);
        QCOMPARE(second.lines.first().id, newest.lines.last().id - 1);
        const auto third = log.page(*second.next, 200);
        QCOMPARE(newest.lines.size() + second.lines.size() + third.lines.size(), ActivityLog::most);
        QVERIFY(!third.next);
        QCOMPARE(third.lines.last().name, u"10"_s);
        for (int address = 0; address < 3 * ActivityLog::mostAddresses; ++address)
            log.addOnceInAWhile(rest::Activity::SlowedDown, u"192.0.2.%1"_s.arg(address));
        QCOMPARE(log.page(0, ActivityLog::most).lines.size(), ActivityLog::most);
    }

    void aHostStopsItWithAWordToEveryone()
    {
        RightsHouse house;
        QList<events::ServerClosing> wanted;
        QObject::connect(&house.p.hosting, &Hosting::stopWanted, &house.p.context,
            [&](const events::ServerClosing &closing) { wanted.append(closing); });
        const auto stop = [&](const RightsHouse::Person &who, const QByteArray &body) {
            return house.rest.send("POST", rest::stopPath, body, who.token);
        };
        QCOMPARE(stop(house.people[1], R"({"message": "x"})").errorCode(), u"forbidden"_s); // Mia
        QCOMPARE(stop(house.people[2], "").errorCode(), u"forbidden"_s); // Gus
        const QByteArray tooLong = "{\"message\": \"" + QByteArray(rest::StopRequest::longest + 1, 'x') + "\"}";
        QCOMPARE(stop(ada(house), tooLong).errorCode(), u"invalid_field"_s);
        QVERIFY(wanted.isEmpty());
        QCOMPARE(stop(ada(house), R"({"message": " New disk,\nback at three "})").status, 204);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().message, u"New disk, back at three"_s);
        QCOMPARE(wanted.first().by->username, u"ada"_s);
        QCOMPARE(events::ServerClosing::fromJson(jsonText(wanted.first()).toValue()).value(), wanted.first());
        QCOMPARE(stop(house.people[0], "").status, 204); // Adam, an admin
        QTRY_COMPARE(wanted.size(), 2);
        QCOMPARE(said(log(house)).first(), u"stopping adam"_s);
    }
};

} // namespace hearth

QTEST_GUILESS_MAIN(hearth::tst_ServerStatus)
#include "tst_ServerStatus.moc"
