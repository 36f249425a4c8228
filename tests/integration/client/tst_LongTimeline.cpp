// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Rest.h"
#include "session/ChatSession.h"

#include "FakeClock.h"
#include "ScriptedServer.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Somebody reads old messages in a room where thousands come: what is kept, what is counted, and the ways back down.
class tst_LongTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void aFloodBelowTheReaderIsCountedNotKept();
    void onTheWayDownNothingIsMissing();
    void onTheWayUpTheNewestAreLetGo();
    void theNewestComeAtOnceWhenAsked();
    void whatComesDuringTheLastPageIsNotLost();
    void whatComesDuringTheLatestPageIsNotLost();
    void readingOnCountsDown();
    void aMentionBelowTheReaderIsCounted();
    void oneOwnMessageLeadsToTheNewest();
    void comingBackLeavesTheReaderWhereTheyAre();
    void theNewestComeOnceTheServerIsBack();

private:
    static constexpr Seq firstStored = 60; ///< messages in the room when it is entered

    Message stored(Seq seq) const
    {
        Message message;
        message.id = MessageId {1000 + seq};
        message.roomId = RoomId {7};
        message.seq = seq;
        message.author = {UserId {2}, u"ben"_s, u"Ben"_s};
        message.text = m_texts.value(seq, QString::number(seq));
        message.createdAt = QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC).addSecs(seq);
        return m_own.value(seq, message);
    }
    ScriptedServer::Reply page(const QUrlQuery &query) const
    {
        const Seq after = query.queryItemValue(u"after"_s).toLongLong();
        const Seq before = query.hasQueryItem(u"before"_s) ? query.queryItemValue(u"before"_s).toLongLong() : m_last + 1;
        const Seq limit = query.queryItemValue(u"limit"_s).toLongLong();
        const bool up = !query.hasQueryItem(u"after"_s);
        const Seq first = up ? std::max<Seq>(1, before - limit) : after + 1;
        const Seq last = up ? before - 1 : std::min(m_last, after + limit);
        QList<Shared<Message>> messages;
        for (Seq seq = first; seq <= last; ++seq)
            messages.append(stored(seq));
        return {200, jsonText(rest::MessagePage {messages, up ? first > 1 : last < m_last}).utf8()};
    }
    ScriptedServer::Reply answer(const QString &path, const QUrlQuery &query)
    {
        if (path == rest::roomsPath) {
            const Membership membership {Role::Member, m_read, m_last - m_read};
            const Room general {RoomId {7}, u"General"_s, {}, RoomKind::Public, UserId {1}, stored(1).createdAt, m_last, 2, membership};
            return {200, jsonText(rest::RoomList {{general}}).utf8()};
        }
        if (path == rest::pathFor(rest::membersPath, 7))
            return {200, R"({"members":[]})"};
        if (path != rest::pathFor(rest::messagesPath, 7))
            return {404, "{}"};
        const ScriptedServer::Reply reply = page(query);
        if (const auto meanwhile = std::exchange(m_meanwhile, nullptr))
            meanwhile(); // after the page was read, before it is there
        return reply;
    }
    void say(const QString &text = {})
    {
        ++m_last;
        if (!text.isNull())
            m_texts.insert(m_last, text);
        m_server->emitEvent(events::message, toJson(stored(m_last)));
    }
    /// So many messages, told and dealt with.
    bool flood(int count)
    {
        for (int i = 0; i < count; ++i)
            say();
        const qsizetype before = m_server->heard.count(u"3"_s);
        m_server->say(u"2"_s);
        const bool heard = QTest::qWaitFor([&] { return m_server->heard.count(u"3"_s) > before; }, 30000);
        m_clock->advance(Arrivals::frame);
        return heard;
    }
    /// Reading the room's first messages; 2,500 that came meanwhile are on the server alone.
    bool isFarUp()
    {
        TimelineModel *timeline = m_session->timeline();
        timeline->setFollowing(false);
        timeline->setReadingAt(20);
        m_last += 2500;
        m_session->connection()->reopen();
        const bool isAway = QTest::qWaitFor([&] { return timeline->canLoadNewer() && m_session->unreadTotal() == 2500; });
        m_clock->advance(Arrivals::frame);
        return isAway;
    }
    bool hasLoadedUpTo(Seq seq)
    {
        TimelineModel *timeline = m_session->timeline();
        while (timeline->newestSeq() < seq && timeline->canLoadNewer()) {
            timeline->setReadingAt(timeline->newestSeq());
            timeline->loadNewer();
            if (!QTest::qWaitFor([&] { return !timeline->loadingNewer(); }))
                return false;
        }
        return timeline->newestSeq() >= seq;
    }
    bool isWhole() const
    {
        const TimelineModel *timeline = m_session->timeline();
        return timeline->contiguousFrom(timeline->oldestSeq() - 1) == timeline->newestSeq()
            && timeline->confirmedCount() <= RoomHistory::mostMessages;
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatSession> m_session;
    Seq m_last = firstStored;
    Seq m_read = firstStored;
    QHash<Seq, QString> m_texts;
    QHash<Seq, Message> m_own;
    std::function<void()> m_meanwhile;
};

void tst_LongTimeline::init()
{
    m_last = firstStored;
    m_read = firstStored;
    m_texts.clear();
    m_own.clear();
    m_meanwhile = nullptr;
    m_clock = std::make_unique<FakeClock>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->onRequest = [this](const QString &path, const QUrlQuery &query) { return answer(path, query); };
    QVERIFY(m_server->listen());
    m_session = std::make_unique<ChatSession>(
        Account {m_server->url(), u"Scripted"_s, u"token"_s, ScriptedServer::user()}, m_folder->path(), m_clock.get());
    m_session->start();
    QTRY_VERIFY(m_session->timeline() && m_session->timeline()->count() == rest::defaultPageSize);
    m_session->timeline()->loadOlder();
    QTRY_COMPARE(m_session->timeline()->count(), int(firstStored));
    m_session->setVisible(true, true);
    QCOMPARE(m_session->unreadTotal(), 0);
}

void tst_LongTimeline::aFloodBelowTheReaderIsCountedNotKept()
{
    TimelineModel *timeline = m_session->timeline();
    timeline->setFollowing(false);
    timeline->setReadingAt(20);
    for (int round = 0; round < 25; ++round) {
        QVERIFY(flood(100));
        QVERIFY(isWhole());
        QCOMPARE(timeline->newCount(), 100 * (round + 1));
        QCOMPARE(m_session->unreadTotal(), 100 * (round + 1));
    }
    QVERIFY(timeline->canLoadNewer());
    QCOMPARE(timeline->oldestSeq(), 1); // where the reader is
    QCOMPARE(timeline->count(), RoomHistory::keptMessages);
    const RoomListModel *rooms = m_session->rooms();
    QCOMPARE(rooms->data(rooms->index(0), RoomListModel::LastTextRole).toString(), QString::number(m_last));
}

void tst_LongTimeline::onTheWayDownNothingIsMissing()
{
    TimelineModel *timeline = m_session->timeline();
    timeline->setFollowing(false);
    timeline->setReadingAt(20);
    timeline->setUnreadAfter(firstStored);
    QVERIFY(flood(2500));
    for (int step = 0; step < 100 && timeline->canLoadNewer(); ++step) {
        timeline->setReadingAt(timeline->newestSeq());
        if (step % 5 == 0)
            QVERIFY(flood(3)); // and it goes on
        timeline->loadNewer();
        QTRY_VERIFY(!timeline->loadingNewer());
        QVERIFY(isWhole());
    }
    QVERIFY(!timeline->canLoadNewer());
    QCOMPARE(timeline->newestSeq(), m_last);
    QCOMPARE(timeline->newCount(), int(m_last - firstStored));
    QCOMPARE(m_session->unreadTotal(), int(m_last - firstStored));
    QCOMPARE(timeline->firstUnreadSeq(), firstStored + 1); // the divider, though far above by now
    QVERIFY(flood(1)); // live again
    QCOMPARE(timeline->newestSeq(), m_last);
    m_session->markReadUpTo(m_last);
    m_clock->advance(1s);
    QCOMPARE(m_session->unreadTotal(), 0);
}

void tst_LongTimeline::onTheWayUpTheNewestAreLetGo()
{
    TimelineModel *timeline = m_session->timeline();
    m_last = 9000;
    m_session->connection()->reopen(); // so far behind that it starts with the latest page
    QTRY_COMPARE(timeline->newestSeq(), 9000);
    QTRY_VERIFY(!timeline->loadingNewer());
    timeline->setFollowing(false);
    while (timeline->oldestSeq() > 6000) {
        timeline->setReadingAt(timeline->oldestSeq());
        timeline->loadOlder();
        QTRY_VERIFY(!timeline->loadingOlder());
        QVERIFY(isWhole());
    }
    QVERIFY(timeline->canLoadNewer());
    QVERIFY(timeline->newestSeq() < 9000);
    timeline->loadNewest();
    QTRY_COMPARE(timeline->newestSeq(), 9000);
    QVERIFY(isWhole());
}

void tst_LongTimeline::theNewestComeAtOnceWhenAsked()
{
    QVERIFY(isFarUp());
    TimelineModel *timeline = m_session->timeline();
    timeline->loadNewest();
    QCOMPARE(timeline->count(), int(firstStored)); // nothing is gone before there is something in its place
    QTRY_VERIFY(!timeline->canLoadNewer());
    QCOMPARE(timeline->newestSeq(), m_last);
    QCOMPARE(timeline->count(), rest::defaultPageSize);
    QCOMPARE(m_session->unreadTotal(), 2500);
    timeline->loadOlder();
    QTRY_COMPARE(timeline->count(), 2 * rest::defaultPageSize);
    QVERIFY(isWhole());
}

void tst_LongTimeline::whatComesDuringTheLastPageIsNotLost()
{
    QVERIFY(isFarUp());
    TimelineModel *timeline = m_session->timeline();
    QVERIFY(hasLoadedUpTo(m_last - rest::defaultPageSize));
    QVERIFY(timeline->canLoadNewer());
    m_meanwhile = [this] { say(); };
    timeline->loadNewer();
    QTRY_COMPARE(timeline->newestSeq(), firstStored + 2501);
    QTRY_VERIFY(!timeline->canLoadNewer() && !timeline->loadingNewer());
    QVERIFY(isWhole());
}

void tst_LongTimeline::whatComesDuringTheLatestPageIsNotLost()
{
    QVERIFY(isFarUp());
    TimelineModel *timeline = m_session->timeline();
    m_meanwhile = [this] { say(); };
    timeline->loadNewest();
    QTRY_COMPARE(timeline->newestSeq(), firstStored + 2501);
    QTRY_VERIFY(!timeline->canLoadNewer() && !timeline->loadingNewer());
    QVERIFY(isWhole());
}

void tst_LongTimeline::readingOnCountsDown()
{
    QVERIFY(isFarUp());
    QVERIFY(hasLoadedUpTo(firstStored + 300));
    m_session->markReadUpTo(firstStored + 300);
    m_clock->advance(1s);
    QCOMPARE(m_session->unreadTotal(), 2200);
    QVERIFY(flood(10));
    QCOMPARE(m_session->unreadTotal(), 2210);
    m_session->markUnreadFrom(firstStored + 101);
    QCOMPARE(m_session->unreadTotal(), 2410);
}

void tst_LongTimeline::aMentionBelowTheReaderIsCounted()
{
    QVERIFY(isFarUp());
    say(u"is @ada here?"_s);
    QVERIFY(flood(1));
    QCOMPARE(m_session->mentionTotal(), 1);
    QVERIFY(hasLoadedUpTo(firstStored + 300));
    m_session->markReadUpTo(firstStored + 300);
    m_clock->advance(1s);
    QCOMPARE(m_session->mentionTotal(), 1);
    m_session->timeline()->loadNewest();
    QTRY_VERIFY(!m_session->timeline()->canLoadNewer());
    m_session->markReadUpTo(m_last);
    m_clock->advance(1s);
    QCOMPARE(m_session->mentionTotal(), 0);
}

void tst_LongTimeline::oneOwnMessageLeadsToTheNewest()
{
    QVERIFY(isFarUp());
    connect(m_server.get(), &ScriptedServer::spoken, this, [this](const QString &frame) {
        const qsizetype at = frame.indexOf(u'[');
        const QJsonArray said = QJsonDocument::fromJson(frame.mid(at).toUtf8()).array();
        if (!frame.startsWith("42"_L1) || said.at(0).toString() != events::sendMessage)
            return;
        Message own = stored(++m_last);
        own.author = ScriptedServer::user().author();
        own.text = said.at(1).toObject().value("text"_L1).toString();
        own.clientId = said.at(1).toObject().value("client_id"_L1).toString();
        m_own.insert(m_last, own);
        const QJsonObject ack {{u"ok"_s, true}, {u"message"_s, toJson(own)}};
        m_server->say("43"_L1 + frame.mid(2, at - 2) + u'[' + QString::fromUtf8(QJsonDocument(ack).toJson(QJsonDocument::Compact)) + u']');
    });
    TimelineModel *timeline = m_session->timeline();
    QVERIFY(m_session->send(u"found it"_s));
    QTRY_VERIFY(!timeline->canLoadNewer() && !timeline->loadingNewer());
    QCOMPARE(timeline->newestSeq(), m_last);
    QCOMPARE(timeline->count(), timeline->confirmedCount());
    const QModelIndex last = timeline->index(timeline->count() - 1);
    QCOMPARE(timeline->data(last, TimelineModel::TextRole).toString(), u"found it"_s);
    QCOMPARE(timeline->data(last, TimelineModel::StateRole).toString(), u"sent"_s);
    QCOMPARE(m_session->unreadTotal(), 0); // who answers has read
}

void tst_LongTimeline::comingBackLeavesTheReaderWhereTheyAre()
{
    TimelineModel *timeline = m_session->timeline();
    timeline->setFollowing(false);
    timeline->setReadingAt(20);
    QSignalSpy removed(timeline, &QAbstractItemModel::rowsRemoved);
    for (const Seq missed : {5000, 9000}) { // while all was here, and then while it was not
        m_last = missed;
        QSignalSpy online(m_session->connection(), &Connection::online);
        m_session->connection()->reopen();
        QTRY_COMPARE(online.size(), 1);
        QTRY_COMPARE(m_session->unreadTotal(), int(missed - firstStored));
        QTRY_VERIFY(timeline->canLoadNewer() && !timeline->loadingNewer());
        QCOMPARE(timeline->newestSeq(), firstStored);
        QCOMPARE(removed.size(), 0);
    }
    timeline->loadNewer();
    QTRY_COMPARE(timeline->newestSeq(), firstStored + rest::defaultPageSize);
    QVERIFY(isWhole());
}

void tst_LongTimeline::theNewestComeOnceTheServerIsBack()
{
    QVERIFY(isFarUp());
    TimelineModel *timeline = m_session->timeline();
    m_server->stop();
    QTRY_VERIFY(!m_session->connection()->isOnline());
    timeline->loadNewest();
    QCOMPARE(timeline->count(), int(firstStored));
    QVERIFY(m_server->listen());
    m_session->connection()->tryNow();
    QTRY_VERIFY(!timeline->canLoadNewer());
    QCOMPARE(timeline->newestSeq(), m_last);
}

QTEST_GUILESS_MAIN(tst_LongTimeline)
#include "tst_LongTimeline.moc"
