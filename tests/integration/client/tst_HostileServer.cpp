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

namespace {

Room general(Seq lastSeq)
{
    return {RoomId {7}, u"General"_s, {}, RoomKind::Public, UserId {1}, QDateTime::currentDateTimeUtc(), lastSeq, 2, Membership {}};
}

Message message(Seq seq, RoomId room = RoomId {7})
{
    Message message;
    message.id = MessageId {1000 + seq};
    message.roomId = room;
    message.seq = seq;
    message.author = {UserId {2}, u"ben"_s, u"Ben"_s};
    message.text = QString::number(seq);
    message.createdAt = QDateTime::currentDateTimeUtc();
    return message;
}

} // namespace

/// Servers that err, lie, repeat themselves or try to break in. Whatever they say, the program stays whole.
class tst_HostileServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void survivesAnyFrame_data();
    void survivesAnyFrame();
    void refusesAFrameThatIsTooLarge();
    void neverGivesSomebodyElseTheOutbox();
    void fetchesWhatALiveMessageShowsToBeMissing();
    void doesNotAskForeverForSeqsThatAreNoMessages();
    void stopsAskingAServerThatAlwaysHasMore();
    void takesAFramesMessagesInTogether();
    void dealsWithWhatWasSaidBeforeAnythingElse();
    void ignoresMessagesOfOtherRooms();
    void asksAgainAfterAServersProblem();
    void aServerSetBackToAnOlderStateIsReadAnew();
    void cutsTextsAndLists();

private:
    ScriptedServer::Reply page(Seq first, Seq last, bool hasMore) const
    {
        QList<Shared<Message>> messages;
        for (Seq seq = first; seq <= last; ++seq)
            messages.append(message(seq));
        return {200, jsonText(rest::MessagePage {messages, hasMore}).utf8()};
    }
    ScriptedServer::Reply answer(const QString &path, const QUrlQuery &query)
    {
        if (path == rest::roomsPath)
            return {200, jsonText(rest::RoomList {{general(m_lastSeq)}}).utf8()};
        if (path == rest::pathFor(rest::membersPath, 7))
            return {200, R"({"members":[]})"};
        if (path == rest::pathFor(rest::messagesPath, 7)) {
            m_pages.append(query);
            return onPage(query);
        }
        return {404, "{}"};
    }
    bool isInTheRoom()
    {
        m_session = std::make_unique<ChatSession>(
            Account {m_server->url(), u"Scripted"_s, u"token"_s, ScriptedServer::user()}, m_folder->path(), m_clock.get());
        m_session->start();
        return QTest::qWaitFor([this] { return m_session->timeline() && !m_session->timeline()->loadingNewer() && !m_pages.isEmpty(); });
    }
    /// A frame that comes back shows that all before it was dealt with.
    bool isAnswering()
    {
        const qsizetype before = m_server->heard.count(u"3"_s);
        m_server->say(u"2"_s);
        return QTest::qWaitFor([&] { return m_server->heard.count(u"3"_s) > before || !m_session->connection()->isOnline(); });
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatSession> m_session;
    Seq m_lastSeq = 0;
    QList<QUrlQuery> m_pages;
    std::function<ScriptedServer::Reply(const QUrlQuery &)> onPage;
};

void tst_HostileServer::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>();
    m_server->onRequest = [this](const QString &path, const QUrlQuery &query) { return answer(path, query); };
    QVERIFY(m_server->listen());
    m_lastSeq = 10;
    m_pages.clear();
    onPage = [this](const QUrlQuery &) { return page(1, 10, false); };
}

void tst_HostileServer::cleanup()
{
    m_session.reset();
}

void tst_HostileServer::survivesAnyFrame_data()
{
    QTest::addColumn<QString>("frame");
    const auto event = [](const char *name, const QByteArray &argument) {
        QTest::newRow(name + QByteArray(" ") + argument.left(40)) << u"42[\"%1\",%2]"_s.arg(QLatin1StringView(name), QString::fromUtf8(argument));
    };
    for (const char *frame : {"", "9", "x", "0{}", "0", "1", "3", "5", "6", "4", "49", "40", "41", "42", "42{}", "42[]", "42[{}]", "42[1]", "42[null]", "42[",
             "42\"x\"", "42/other,[\"message\",{}]", "43", "43[]", "431", "431[]", "431[7]", "43999999999999999[]", "4399999999999999999999[]",
             "44", "44{}", "44[]", "451-[\"x\",{\"_placeholder\":true,\"num\":0}]", "45999999999-[\"x\"]", "461-1[{}]", "42[\"message\"]",
             "42[\"unknown event\",{}]", "42[\"session\",{}]"})
        QTest::newRow(frame[0] ? frame : "empty") << QString::fromUtf8(frame);
    QTest::newRow("deep") << "42[\"message\","_L1 + QString(20000, u'[') + QString(20000, u']') + u']';
    QTest::newRow("not text") << QString(QChar(0xD800)) + QChar(0);
    for (const char *name : {"message", "user_joined", "user_left", "typing", "presence", "room_created", "room_updated", "room_deleted", "room_read"})
        for (const char *argument : {"null", "7", "\"x\"", "[]", "{}", "{\"id\":-1}", "{\"id\":1e300,\"room_id\":7,\"seq\":0.5}", "{\"id\":\"x\",\"room_id\":[],\"user\":{}}"})
            event(name, argument);
    Message hostile = message(11);
    hostile.id = MessageId {1001}; // the id of another message
    event("message", jsonText(hostile).utf8());
    hostile = message(5);
    hostile.id = MessageId {9}; // the seq of another message
    event("message", jsonText(hostile).utf8());
    event("message", jsonText(message(maxWireInteger)).utf8());
    event("message", jsonText(message(11, RoomId {8})).utf8());
    event("room_deleted", "{\"id\":7}");
    event("room_deleted", "{\"id\":4711}");
    event("room_read", "{\"room_id\":7,\"last_read_seq\":9007199254740991,\"unread\":9007199254740991}");
    event("user_left", jsonText(events::MemberChanged {RoomId {7}, ScriptedServer::user()}).utf8());
    event("user_left", jsonText(events::MemberChanged {RoomId {4711}, ScriptedServer::user()}).utf8());
    event("typing", jsonText(events::TypingChanged {RoomId {4711}, ScriptedServer::user(), true}).utf8());
}

void tst_HostileServer::survivesAnyFrame()
{
    QFETCH(QString, frame);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s)); // there may be a line in the log
    qWarning("so that one comes");
    QVERIFY(isInTheRoom());
    QCOMPARE(m_session->timeline()->count(), 10);
    m_server->say(frame);
    QVERIFY(isAnswering());
    // Either the connection was given up, or it goes on as if nothing had been said.
    if (m_session->connection()->isOnline() && m_session->currentRoomId() == 7) {
        onPage = [this](const QUrlQuery &) { return page(1, 12, false); };
        m_clock->advance(Arrivals::frame); // not gathered with the one before
        m_server->emitEvent(events::message, toJson(message(12)));
        QTRY_VERIFY(m_session->timeline()->rowOfMessage(1012) >= 0 || !m_session->connection()->isOnline());
    }
}

void tst_HostileServer::refusesAFrameThatIsTooLarge()
{
    QVERIFY(isInTheRoom());
    m_server->say(u'4' + QString(5 * 1024 * 1024, u'x'));
    QTRY_VERIFY(!m_session->connection()->isOnline());
    QVERIFY(!m_session->connection()->errorMessage().isEmpty());
}

void tst_HostileServer::neverGivesSomebodyElseTheOutbox()
{
    QVERIFY(isInTheRoom());
    QVERIFY(m_session->send(u"for my friends"_s));
    m_server->stop();
    QTRY_VERIFY(!m_session->connection()->isOnline());
    m_server->heard.clear();
    m_server->greeting[1].replace("\"id\":1"_L1, "\"id\":2"_L1); // the session of another user
    QVERIFY(m_server->listen());
    QSignalSpy ended(m_session.get(), &ChatSession::ended);
    m_session->connection()->tryNow();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].toString(), u"unauthorized"_s);
    for (const QString &frame : std::as_const(m_server->heard))
        QVERIFY(!frame.contains("send_message"_L1));
}

void tst_HostileServer::fetchesWhatALiveMessageShowsToBeMissing()
{
    QVERIFY(isInTheRoom());
    onPage = [this](const QUrlQuery &query) { return page(query.queryItemValue(u"after"_s).toInt() + 1, 15, false); };
    m_pages.clear();
    m_server->emitEvent(events::message, toJson(message(15)));
    QTRY_COMPARE(m_session->timeline()->count(), 15);
    QCOMPARE(m_pages.size(), 1);
    QCOMPARE(m_pages[0].queryItemValue(u"after"_s), u"10"_s);
    QCOMPARE(m_session->timeline()->contiguousFrom(1), 15);
}

void tst_HostileServer::doesNotAskForeverForSeqsThatAreNoMessages()
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
    QTRY_VERIFY(!m_session->timeline()->loadingNewer());
    m_clock->advance(Arrivals::frame);
    m_server->emitEvent(events::message, toJson(message(18)));
    QTRY_COMPARE(m_session->timeline()->count(), 13);
    QCOMPARE(m_pages.size(), 2);
}

void tst_HostileServer::stopsAskingAServerThatAlwaysHasMore()
{
    QVERIFY(isInTheRoom());
    onPage = [this](const QUrlQuery &) { return page(1, 10, true); }; // the same page for ever
    m_pages.clear();
    m_server->emitEvent(events::message, toJson(message(15)));
    QTRY_VERIFY(m_pages.size() >= 1);
    QTRY_VERIFY(!m_session->timeline()->loadingNewer());
    onPage = [this](const QUrlQuery &query) { // always new ones
        const Seq after = query.queryItemValue(u"after"_s).toLongLong();
        return page(after + 1, after + 200, true);
    };
    m_pages.clear();
    m_clock->advance(Arrivals::frame);
    m_server->emitEvent(events::message, toJson(message(100000)));
    QTRY_VERIFY(m_pages.size() >= 10);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->timeline()->loadingNewer(), 20000);
    QVERIFY2(m_pages.size() <= 25, qPrintable(QString::number(m_pages.size())));
}

void tst_HostileServer::takesAFramesMessagesInTogether()
{
    QVERIFY(isInTheRoom());
    QSignalSpy inserted(m_session->timeline(), &QAbstractItemModel::rowsInserted);
    QSignalSpy counted(m_session.get(), &ChatSession::totalsChanged);
    m_session->setVisible(false, false);
    for (Seq seq = 11; seq <= 210; ++seq)
        m_server->emitEvent(events::message, toJson(message(seq)));
    QVERIFY(isAnswering());
    m_clock->advance(Arrivals::frame);
    QCOMPARE(m_session->timeline()->contiguousFrom(1), 210);
    QCOMPARE(m_session->unreadTotal(), 210);
    QCOMPARE(inserted.size(), 2); // the first one, which nothing was gathered with, and all others
    QVERIFY2(counted.size() <= 4, qPrintable(QString::number(counted.size())));
    QCOMPARE(m_pages.size(), 1);
}

void tst_HostileServer::dealsWithWhatWasSaidBeforeAnythingElse()
{
    QVERIFY(isInTheRoom());
    m_session->setVisible(false, false);
    for (Seq seq = 11; seq <= 13; ++seq)
        m_server->emitEvent(events::message, toJson(message(seq)));
    m_server->emitEvent(events::roomRead, toJson(events::RoomRead {RoomId {7}, 12, 1}));
    QVERIFY(isAnswering()); // and no time passed
    QCOMPARE(m_session->timeline()->contiguousFrom(1), 13);
    QCOMPARE(m_session->unreadTotal(), 1);
}

void tst_HostileServer::ignoresMessagesOfOtherRooms()
{
    onPage = [](const QUrlQuery &) {
        return ScriptedServer::Reply {200, jsonText(rest::MessagePage {{message(1), message(2, RoomId {8}), message(3)}, false}).utf8()};
    };
    QVERIFY(isInTheRoom());
    QCOMPARE(m_session->timeline()->count(), 2);
}

void tst_HostileServer::asksAgainAfterAServersProblem()
{
    QList<ScriptedServer::Reply> replies {{500, "{}"}, {200, "not json"}, {200, R"({"messages":[{}],"has_more":false})"}};
    onPage = [&](const QUrlQuery &) { return replies.isEmpty() ? page(1, 10, false) : replies.takeFirst(); };
    QVERIFY(isInTheRoom());
    QTRY_COMPARE(m_pages.size(), 1);
    QTRY_VERIFY(!m_session->timeline()->loadError().isEmpty());
    m_clock->advance(1s); // the back-off of a first try
    QTRY_COMPARE(m_pages.size(), 2);
    // What is not understood is no passing problem; the next connection asks again.
    QTRY_VERIFY(!m_session->timeline()->loadingNewer());
    m_session->connection()->reopen();
    QTRY_COMPARE(m_pages.size(), 3);
    QTRY_VERIFY(!m_session->timeline()->loadingNewer());
    m_session->connection()->reopen();
    QTRY_COMPARE(m_session->timeline()->count(), 10);
    QCOMPARE(m_session->timeline()->loadError(), QString());
}

void tst_HostileServer::aServerSetBackToAnOlderStateIsReadAnew()
{
    QVERIFY(isInTheRoom());
    m_lastSeq = 3;
    onPage = [this](const QUrlQuery &) { return page(1, 3, false); };
    m_session->connection()->reopen();
    QTRY_COMPARE(m_session->timeline()->count(), 3);
}

void tst_HostileServer::cutsTextsAndLists()
{
    Message endless = message(1);
    endless.text = QString(1'000'000, u'x');
    endless.author.displayName = QString(100'000, u'n');
    onPage = [&](const QUrlQuery &) { return ScriptedServer::Reply {200, jsonText(rest::MessagePage {{endless}, false}).utf8()}; };
    QVERIFY(isInTheRoom());
    TimelineModel *timeline = m_session->timeline();
    QCOMPARE(timeline->count(), 1);
    QVERIFY(timeline->data(timeline->index(0), TimelineModel::TextRole).toString().size() <= 16000);
    QVERIFY(timeline->data(timeline->index(0), TimelineModel::AuthorRole).toString().size() <= 128);
}

QTEST_GUILESS_MAIN(tst_HostileServer)
#include "tst_HostileServer.moc"
