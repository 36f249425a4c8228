// SPDX-License-Identifier: GPL-3.0-or-later
#include "AtHostileServer.h"

using namespace hearth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_HostileServerPages : public AtHostileServer
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesWhatALiveMessageShowsToBeMissing();
    void doesNotAskForeverForSeqsThatAreNoMessages();
    void stopsAskingAServerThatAlwaysHasMore();
    void stopsAskingAServerWhosePagesAllHaveGaps();
    void stopsAskingForOlderOnesWhereNoneCome();
    void ignoresMessagesOfOtherRooms();
    void asksAgainAfterAServersProblem();
    void aServerSetBackToAnOlderStateIsReadAnew();
    void cutsTextsAndLists();
};

void tst_HostileServerPages::fetchesWhatALiveMessageShowsToBeMissing()
{
    QVERIFY(isInTheRoom());
    onPage = [this](const QUrlQuery &query) { return page(query.queryItemValue(u"after"_s).toInt() + 1, 15, false); };
    m_pages.clear();
    m_server->emitEvent(events::message, toJson(message(15)));
    QTRY_COMPARE(m_session->conversation()->timeline()->count(), 15);
    QCOMPARE(m_pages.size(), 1);
    QCOMPARE(m_pages[0].queryItemValue(u"after"_s), u"10"_s);
    QCOMPARE(m_session->conversation()->timeline()->rows().contiguousFrom(1), 15);
}

void tst_HostileServerPages::doesNotAskForeverForSeqsThatAreNoMessages()
{
    QVERIFY(isInTheRoom());
    onPage = [this](const QUrlQuery &) { return page(15, 15, false); }; // 11 to 14 were no messages
    m_pages.clear();
    m_server->emitEvent(events::message, toJson(message(15)));
    QTRY_COMPARE(m_pages.size(), 1);
    QVERIFY(isAnswering());
    onPage = [this](const QUrlQuery &) { return page(1, 0, false); }; // nor was 16
    m_clock->advance(Arrivals::frame);
    m_server->emitEvent(events::message, toJson(message(17)));
    QTRY_COMPARE(m_pages.size(), 2);
    QTRY_VERIFY(!m_session->conversation()->timeline()->paging()->loadingNewer());
    m_clock->advance(Arrivals::frame);
    m_server->emitEvent(events::message, toJson(message(18)));
    QTRY_COMPARE(m_session->conversation()->timeline()->count(), 13);
    QCOMPARE(m_pages.size(), 2);
}

void tst_HostileServerPages::stopsAskingAServerThatAlwaysHasMore()
{
    QVERIFY(isInTheRoom());
    onPage = [this](const QUrlQuery &) { return page(1, 10, true); }; // the same page for ever
    m_pages.clear();
    m_server->emitEvent(events::message, toJson(message(15)));
    QTRY_VERIFY(m_pages.size() >= 1);
    QTRY_VERIFY(!m_session->conversation()->timeline()->paging()->loadingNewer());
    onPage = [this](const QUrlQuery &query) { // always new ones
        const Seq after = query.queryItemValue(u"after"_s).toLongLong();
        return page(after + 1, after + 200, true);
    };
    m_pages.clear();
    m_clock->advance(Arrivals::frame);
    m_server->emitEvent(events::message, toJson(message(100000)));
    QTRY_VERIFY(m_pages.size() >= 10);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->conversation()->timeline()->paging()->loadingNewer(), 20000);
    QVERIFY2(m_pages.size() <= 25, qPrintable(QString::number(m_pages.size())));
}

void tst_HostileServerPages::stopsAskingAServerWhosePagesAllHaveGaps()
{
    onPage = [](const QUrlQuery &query) { // the latest ones, too
        rest::MessagePage page {{}, true};
        const Seq after = query.queryItemValue(u"after"_s).toLongLong();
        for (Seq seq = after + 7; seq <= after + 700; seq += 7)
            page.messages.append(message(seq));
        return ScriptedServer::Reply {200, jsonText(page).utf8()};
    };
    m_lastSeq = 1'000'000'000'000;
    QVERIFY(isInTheRoom());
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->conversation()->timeline()->paging()->loadingNewer(), 20000);
    QVERIFY(isAnswering());
    const qsizetype asked = m_pages.size();
    QVERIFY2(asked <= 50, qPrintable(QString::number(asked)));
    m_clock->advance(Arrivals::frame);
    QVERIFY(isAnswering());
    QCOMPARE(m_pages.size(), asked);
}

void tst_HostileServerPages::stopsAskingForOlderOnesWhereNoneCome()
{
    onPage = [this](const QUrlQuery &) { return page(5, 10, true); }; // whatever it is asked for
    QVERIFY(isInTheRoom());
    TimelineModel *timeline = m_session->conversation()->timeline();
    QTRY_VERIFY(timeline->paging()->canLoadOlder());
    timeline->paging()->loadOlder();
    QTRY_VERIFY(!timeline->paging()->loadingOlder());
    QVERIFY(!timeline->paging()->canLoadOlder());
    QCOMPARE(timeline->rows().oldestSeq(), 5);
}

void tst_HostileServerPages::ignoresMessagesOfOtherRooms()
{
    onPage = [](const QUrlQuery &) {
        const rest::MessagePage page {{message(1), message(2, RoomId {8}), message(3)}, false};
        return ScriptedServer::Reply {200, jsonText(page).utf8()};
    };
    QVERIFY(isInTheRoom());
    QCOMPARE(m_session->conversation()->timeline()->count(), 2);
}

void tst_HostileServerPages::asksAgainAfterAServersProblem()
{
    QList<ScriptedServer::Reply> replies {{500, "{}"}, {200, "not json"}, {200, R"({"messages":[{}],"has_more":false})"}};
    onPage = [&](const QUrlQuery &) { return replies.isEmpty() ? page(1, 10, false) : replies.takeFirst(); };
    QVERIFY(isInTheRoom());
    QTRY_COMPARE(m_pages.size(), 1);
    QTRY_VERIFY(!m_session->conversation()->timeline()->paging()->loadError().isEmpty());
    m_clock->advance(1s); // the back-off of a first try
    QTRY_COMPARE(m_pages.size(), 2);
    // What is not understood is no passing problem; the next connection asks again.
    QTRY_VERIFY(!m_session->conversation()->timeline()->paging()->loadingNewer());
    m_session->connection()->reopen();
    QTRY_COMPARE(m_pages.size(), 3);
    QTRY_VERIFY(!m_session->conversation()->timeline()->paging()->loadingNewer());
    m_session->connection()->reopen();
    QTRY_COMPARE(m_session->conversation()->timeline()->count(), 10);
    QCOMPARE(m_session->conversation()->timeline()->paging()->loadError(), QString());
}

void tst_HostileServerPages::aServerSetBackToAnOlderStateIsReadAnew()
{
    QVERIFY(isInTheRoom());
    m_lastSeq = 3;
    onPage = [this](const QUrlQuery &) { return page(1, 3, false); };
    m_session->connection()->reopen();
    QTRY_COMPARE(m_session->conversation()->timeline()->count(), 3);
}

void tst_HostileServerPages::cutsTextsAndLists()
{
    Message endless = message(1);
    endless.text = QString(1'000'000, u'x');
    endless.author.displayName = QString(100'000, u'n');
    onPage = [&](const QUrlQuery &) { return ScriptedServer::Reply {200, jsonText(rest::MessagePage {{endless}, false}).utf8()}; };
    QVERIFY(isInTheRoom());
    TimelineModel *timeline = m_session->conversation()->timeline();
    QCOMPARE(timeline->count(), 1);
    QVERIFY(timeline->data(timeline->index(0), TimelineModel::TextRole).toString().size() <= 16000);
    QVERIFY(timeline->data(timeline->index(0), TimelineModel::AuthorRole).toString().size() <= 128);
}

QTEST_GUILESS_MAIN(tst_HostileServerPages)
#include "tst_HostileServerPages.moc"
