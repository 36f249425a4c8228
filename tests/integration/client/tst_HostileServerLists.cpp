// SPDX-License-Identifier: GPL-3.0-or-later
#include "AtHostileServer.h"
#include "models/Bounds.h"

using namespace hearth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Lists of rooms, however long, whatever a server makes of them: the program shows what it has, and says that there is
/// more, or why there is nothing.
class tst_HostileServerLists : public AtHostileServer
{
    Q_OBJECT

    static Room other(qint64 id)
    {
        return {RoomId {id}, u"Room %1"_s.arg(id), {}, RoomKind::Public, UserId {1}, QDateTime::currentDateTimeUtc(), 0, 1, {}};
    }
    /// A page of rooms from this id on, with one's own before it on the first.
    ScriptedServer::Reply rooms(qint64 first, qint64 last, bool withOwn, std::optional<qint64> next) const
    {
        rest::RoomList list {{}, next};
        if (withOwn)
            list.rooms.append(general(m_lastSeq));
        for (qint64 id = first; id <= last; ++id)
            list.rooms.append(other(id));
        return {200, jsonText(list).utf8()};
    }
    static ScriptedServer::Reply bans(qint64 first, qint64 last, std::optional<qint64> next)
    {
        rest::BanList list {{}, next};
        for (qint64 id = first; id <= last; ++id)
            list.bans.append({{UserId {id}, u"somebody"_s, u"Somebody"_s}, QString(5000, u'x'), QDateTime::currentDateTimeUtc(),
                {UserId {1}, u"ada"_s, u"Ada"_s}, {}});
        return {200, jsonText(list).utf8()};
    }
    static qint64 after(const QUrlQuery &query) { return query.queryItemValue(u"after"_s).toLongLong(); }

private Q_SLOTS:
    void whatComesInPagesIsListedWhole()
    {
        onRooms = [this](const QUrlQuery &query) {
            const qint64 from = after(query);
            return from == 0 ? rooms(101, 110, true, 110) : from == 110 ? rooms(111, 120, false, 120) : rooms(121, 125, false, {});
        };
        QVERIFY(isInTheRoom());
        QTRY_COMPARE(m_session->rooms()->publicRooms()->count(), 25);
        QCOMPARE(m_session->rooms()->list()->count(), 1);
        QVERIFY(!m_session->rooms()->hasMore());
        QCOMPARE(m_session->rooms()->error(), QString());
    }

    void pagesWithoutEndAreEndedAndSaidSo()
    {
        int asked = 0;
        onRooms = [&](const QUrlQuery &query) {
            ++asked;
            const qint64 from = after(query) + 1000;
            return rooms(from, from + 19, asked == 1, from + 19);
        };
        QVERIFY(isInTheRoom());
        QTRY_VERIFY(m_session->rooms()->hasMore());
        QCOMPARE(asked, ListPages::mostPages);
        QCOMPARE(m_session->rooms()->publicRooms()->count(), 20 * ListPages::mostPages);
        QVERIFY(isAnswering());
        QCOMPARE(asked, ListPages::mostPages);
    }

    void pagesThatGoInCirclesAreEndedAndSaidSo()
    {
        int asked = 0;
        onRooms = [&](const QUrlQuery &) {
            ++asked;
            return rooms(101, 110, true, 110);
        };
        QVERIFY(isInTheRoom());
        QTRY_VERIFY(m_session->rooms()->hasMore());
        QCOMPARE(asked, 2);
        QCOMPARE(m_session->rooms()->list()->count(), 1);
        QCOMPARE(m_session->rooms()->publicRooms()->count(), 10);
    }

    void moreRoomsThanCanBeListedAreCutAndSaidSo()
    {
        onRooms = [this](const QUrlQuery &) { return rooms(101, 101 + mostRooms, true, {}); };
        QVERIFY(isInTheRoom());
        QTRY_VERIFY(m_session->rooms()->hasMore());
        QCOMPARE(m_session->rooms()->list()->count() + m_session->rooms()->publicRooms()->count(), int(mostRooms));
    }

    void aListThatIsTooLargeIsSaidAndAskedForAgain()
    {
        int asked = 0;
        onRooms = [&](const QUrlQuery &) -> ScriptedServer::Reply {
            if (++asked > 1)
                return rooms(101, 110, true, {});
            return {200, "{\"rooms\":[], \"x\":\"" + QByteArray(RestClient::maxAnswerBytes, 'x') + "\"}"};
        };
        const Account account {m_server->url(), u"Scripted"_s, u"token"_s, ScriptedServer::user()};
        m_session = std::make_unique<ChatSession>(account, m_folder->path(), m_clock.get());
        m_session->start();
        QTRY_VERIFY(!m_session->rooms()->error().isEmpty());
        QVERIFY(!m_session->rooms()->isLoaded());
        m_clock->advance(1s); // the back-off of a first try
        QTRY_VERIFY(m_session->rooms()->isLoaded());
        QCOMPARE(m_session->rooms()->error(), QString());
        QCOMPARE(m_session->rooms()->publicRooms()->count(), 10);
    }

    void whatCameBeforeAPageThatFailsIsShown()
    {
        bool broken = true;
        onRooms = [&](const QUrlQuery &query) -> ScriptedServer::Reply {
            if (after(query) == 0)
                return rooms(101, 110, true, 110);
            return broken ? ScriptedServer::Reply {500, "{}"} : rooms(111, 120, false, {});
        };
        QVERIFY(isInTheRoom());
        QTRY_VERIFY(!m_session->rooms()->error().isEmpty());
        QCOMPARE(m_session->rooms()->list()->count(), 1);
        QCOMPARE(m_session->rooms()->publicRooms()->count(), 10);
        QVERIFY(m_session->rooms()->hasMore());
        broken = false;
        m_clock->advance(1s);
        QTRY_COMPARE(m_session->rooms()->publicRooms()->count(), 20);
        QCOMPARE(m_session->rooms()->error(), QString());
        QVERIFY(!m_session->rooms()->hasMore());
    }

    void bansAreListedAsLongAsThereIsRoomForThem()
    {
        QVERIFY(isInTheRoom());
        Moderating &moderating = *m_session->moderating();
        const KeptOut &list = *moderating.roomBans();
        const auto look = [&] {
            moderating.lookAtRoom(7);
            return QTest::qWaitFor([&] { return !list.isLoading(); });
        };
        onBans = [](const QUrlQuery &query) { return after(query) == 0 ? bans(1, 2, 2) : bans(3, 3, {}); };
        QVERIFY(look());
        QCOMPARE(list.entries().size(), 3);
        QVERIFY(!list.hasMore());
        QCOMPARE(list.entries().first().toMap().value(u"detail"_s).toString().size(), 250);

        int asked = 0;
        onBans = [&](const QUrlQuery &query) {
            ++asked;
            const qint64 from = after(query) + 1;
            return bans(from, from + 199, from + 199);
        };
        QVERIFY(look());
        QCOMPARE(list.entries().size(), int(KeptOut::mostShown));
        QVERIFY(list.hasMore());
        QCOMPARE(asked, 3);

        onBans = [](const QUrlQuery &) { return bans(1, 10, 10); }; // in circles
        QVERIFY(look());
        QVERIFY(list.hasMore());
        onBans = [](const QUrlQuery &query) { return after(query) == 0 ? bans(1, 2, 2) : ScriptedServer::Reply {500, "{}"}; };
        QVERIFY(look());
        QCOMPARE(list.entries().size(), 2);
        QVERIFY(list.hasMore());
        QVERIFY(!list.error().isEmpty());
    }

    void aFullDiskIsSaidUntilThereIsSpace()
    {
        QVERIFY(isInTheRoom());
        QVERIFY(!m_session->sending()->isStorageFull());
        m_server->emitEvent(events::storage, QJsonObject {{u"full"_s, true}});
        QTRY_VERIFY(m_session->sending()->isStorageFull());
        m_server->emitEvent(events::storage, QJsonObject {{u"full"_s, false}});
        QTRY_VERIFY(!m_session->sending()->isStorageFull());
    }

    void aHostIsToldThatTheDiskIsLow()
    {
        QVERIFY(isInTheRoom());
        const Sending *sending = m_session->sending();
        QVERIFY(!sending->isStorageLow());
        m_server->emitEvent(events::storage, QJsonObject {{u"full"_s, false}, {u"low"_s, true}});
        QTRY_VERIFY(sending->isStorageLow());
        m_server->emitEvent(events::storage, QJsonObject {{u"full"_s, true}}); // as everyone is told
        QTRY_VERIFY(sending->isStorageFull());
        QVERIFY(sending->isStorageLow());
        m_server->emitEvent(events::storage, QJsonObject {{u"full"_s, true}, {u"low"_s, false}});
        QTRY_VERIFY(!sending->isStorageLow());
        QVERIFY(sending->isStorageFull());
    }
};

QTEST_GUILESS_MAIN(tst_HostileServerLists)
#include "tst_HostileServerLists.moc"
