// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/Rest.h"
#include "session/Connection.h"

#include "FakeClock.h"
#include "ScriptedServer.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

using namespace hearth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Whose machine can sleep: the wall clock moves on, nothing else does.
class SleepyClock : public FakeClock
{
public:
    QDateTime now() const override { return FakeClock::now().addMSecs(slept.count()); }
    std::chrono::milliseconds slept {0};
};

} // namespace

/// Staying connected, with time in the test's hand and a server that does as it is told.
class tst_Connection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isOnlineOnceTheServerGreets();
    void answersPingsAndStaysConnected();
    void aServerThatStopsPingingIsGone();
    void aQuietServerThatAnswersStays();
    void givesUpOnAServerThatNeverGreets_data();
    void givesUpOnAServerThatNeverGreets();
    void backsOffFurtherEachTime();
    void theBannerWaitsFiveSeconds();
    void tryingNowDoesNotWait();
    void opensAnewWhenTheMachineWakes();
    void aRefusalEndsIt_data();
    void aRefusalEndsIt();
    void aBusyServerIsAskedAgainWhenItSays();
    void anUnansweredRequestIsAnsweredOnce();
    void aLostConnectionAnswersWhatWaits();
    void stoppingForgetsEverything();
    void theServerThatWasKnownIsToldTheToken();
    void anOlderServerIsAskedWhoItIs();
    void whoDoesNotSayWhoItIsIsNotToldTheToken_data();
    void whoDoesNotSayWhoItIsIsNotToldTheToken();
    void whoCannotSayNowIsAskedAgain();
    void whatIsNotUnderstoodIsSaid_data();
    void whatIsNotUnderstoodIsSaid();
    void aServerThatGoesWhileItIsAskedIsLost();
    void anotherServerIsNotToldTheToken_data();
    void anotherServerIsNotToldTheToken();
    void anotherServerThatIsTrustedIsTheKnownOne();
    void whoIsMetFirstIsTheKnownOne();
    void whoeverWasAskedBeforeIsNotHeard();

private:
    void knows(const QString &id) { m_connection->start(m_server->url(), u"secret"_s, id); }
    enum class Says { AtOnce, WhenAsked }; ///< which it is: when a connection opens, or only over HTTP, as servers of before
    void serverIs(const QString &id, Says says = Says::AtOnce);
    void waitsUntilItSays();
    bool heardTheToken() const { return !m_server->heard.filter(u"secret"_s).isEmpty(); }
    int m_asked = 0;

    void start() { m_connection->start(m_server->url(), u"secret"_s); }
    bool isOnline()
    {
        start();
        return QTest::qWaitFor([this] { return m_connection->state() == Connection::Online; });
    }

    std::unique_ptr<SleepyClock> m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Connection> m_connection;
};

void tst_Connection::init()
{
    m_asked = 0;
    m_connection.reset();
    m_server = std::make_unique<ScriptedServer>();
    QVERIFY(m_server->listen());
    m_clock = std::make_unique<SleepyClock>();
    m_connection = std::make_unique<Connection>(m_clock.get(), Backoff([] { return 0; }));
}

void tst_Connection::isOnlineOnceTheServerGreets()
{
    QSignalSpy online(m_connection.get(), &Connection::greeted);
    start();
    QCOMPARE(m_connection->state(), Connection::Connecting);
    QTRY_COMPARE(m_connection->state(), Connection::Online);
    QCOMPARE(online.size(), 1);
    QCOMPARE(m_server->heard.first(), u"40{\"token\":\"secret\"}"_s);
}

void tst_Connection::answersPingsAndStaysConnected()
{
    QVERIFY(isOnline());
    for (int i = 0; i < 5; ++i) {
        m_clock->advance(44s);
        m_server->say(u"2"_s);
        QTRY_COMPARE(m_server->heard.count(u"3"_s), i + 1);
    }
    QVERIFY(m_connection->isOnline());
}

void tst_Connection::aServerThatStopsPingingIsGone()
{
    QVERIFY(isOnline());
    QSignalSpy offline(m_connection.get(), &Connection::offline);
    m_clock->advance(44999ms);
    QVERIFY(m_connection->isOnline());
    m_clock->advance(1ms);
    QCOMPARE(m_connection->state(), Connection::Waiting);
    QCOMPARE(offline.size(), 1);
    QVERIFY(!m_connection->errorMessage().isEmpty());
}

void tst_Connection::aQuietServerThatAnswersStays()
{
    QVERIFY(isOnline());
    for (int i = 0; i < 3; ++i) {
        QSignalSpy answered(m_connection->socket()->findChild<QWebSocket *>(), &QWebSocket::pong);
        m_clock->advance(5s);
        QTRY_COMPARE(answered.size(), 1);
        m_clock->advance(5s - 1ms);
        QVERIFY(m_connection->isOnline());
        m_clock->advance(1ms);
    }
}

void tst_Connection::givesUpOnAServerThatNeverGreets_data()
{
    QTest::addColumn<bool>("opens");
    QTest::addColumn<QStringList>("greeting");
    QTest::addColumn<int>("seconds");
    QTest::newRow("silence") << false << QStringList() << 10;
    QTest::newRow("no CONNECT") << true << QStringList() << 10;
    QTest::newRow("no session") << true << QStringList {u"40{\"sid\":\"s\"}"_s} << 25;
}

void tst_Connection::givesUpOnAServerThatNeverGreets()
{
    QFETCH(bool, opens);
    QFETCH(QStringList, greeting);
    QFETCH(int, seconds);
    m_server->opens = opens;
    m_server->greeting = greeting;
    start();
    QTRY_COMPARE(m_server->arrivals(), 1);
    if (opens)
        QTRY_COMPARE(m_server->heard.size(), 1);
    if (!greeting.isEmpty())
        QTRY_VERIFY(m_connection->socket()->isConnected());
    m_clock->advance(std::chrono::seconds(seconds));
    QCOMPARE(m_connection->state(), Connection::Waiting);
}

void tst_Connection::backsOffFurtherEachTime()
{
    QVERIFY(isOnline());
    m_clock->advance(10s);
    m_server->stop();
    QTRY_COMPARE(m_connection->state(), Connection::Waiting);
    for (const auto delay : {500ms, 1000ms, 2000ms, 4000ms, 8000ms, 16000ms, 30000ms, 30000ms}) {
        QCOMPARE(m_connection->state(), Connection::Waiting);
        QCOMPARE(m_connection->retryInSeconds(), int((delay.count() + 999) / 1000));
        m_clock->advance(delay - 1ms);
        QCOMPARE(m_connection->state(), Connection::Waiting);
        m_clock->advance(1ms);
        QCOMPARE(m_connection->state(), Connection::Connecting);
        QTRY_COMPARE(m_connection->state(), Connection::Waiting);
    }
    QVERIFY(m_server->listen());
    m_clock->advance(30s);
    QTRY_COMPARE(m_connection->state(), Connection::Online);
    QCOMPARE(m_connection->retryInSeconds(), 0);
}

void tst_Connection::theBannerWaitsFiveSeconds()
{
    QVERIFY(isOnline());
    m_server->stop();
    QTRY_COMPARE(m_connection->state(), Connection::Waiting);
    for (int i = 0; i < 49; ++i) {
        m_clock->advance(100ms);
        QVERIFY(!m_connection->isBannerVisible());
    }
    m_clock->advance(100ms);
    QVERIFY(m_connection->isBannerVisible());
    QTRY_COMPARE(m_connection->state(), Connection::Waiting);
    QVERIFY(m_server->listen());
    m_connection->tryNow();
    QTRY_COMPARE(m_connection->state(), Connection::Online);
    QVERIFY(!m_connection->isBannerVisible());
    QCOMPARE(m_connection->errorMessage(), QString());
}

void tst_Connection::tryingNowDoesNotWait()
{
    QVERIFY(isOnline());
    m_server->stop();
    QTRY_COMPARE(m_connection->state(), Connection::Waiting);
    QVERIFY(m_server->listen());
    m_connection->tryNow();
    m_connection->tryNow(); // once is enough
    QTRY_COMPARE(m_connection->state(), Connection::Online);
    QCOMPARE(m_server->arrivals(), 2);
}

void tst_Connection::opensAnewWhenTheMachineWakes()
{
    QVERIFY(isOnline());
    m_clock->advance(30s);
    QVERIFY(m_connection->isOnline());
    m_clock->slept += 1h;
    m_clock->advance(5s);
    QCOMPARE(m_connection->state(), Connection::Connecting);
    QTRY_COMPARE(m_connection->state(), Connection::Online);
    QCOMPARE(m_server->arrivals(), 2);
    m_clock->slept += 3s; // a clock that is set right
    m_clock->advance(5s);
    QCOMPARE(m_connection->state(), Connection::Online);
}

void tst_Connection::aRefusalEndsIt_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("rejections");
    QTest::addColumn<QString>("said");
    QTest::newRow("token dead") << u"unauthorized"_s << 1 << u"You are not signed in any more."_s;
    QTest::newRow("closed") << u"access_closed"_s << 0 << u"No."_s; // the server says why
    QTest::newRow("invite") << u"invite_required"_s << 0 << u"No."_s;
}

void tst_Connection::aRefusalEndsIt()
{
    QFETCH(QString, code);
    QFETCH(int, rejections);
    QSignalSpy rejected(m_connection.get(), &Connection::tokenRejected);
    m_server->greeting = {u"44{\"message\":\"No.\",\"data\":{\"code\":\"%1\"}}"_s.arg(code)};
    start();
    QTRY_COMPARE(m_connection->state(), Connection::Refused);
    QTEST(m_connection->errorMessage(), "said");
    QVERIFY(m_connection->isBannerVisible());
    QCOMPARE(rejected.size(), rejections);
    m_clock->advance(10min);
    QCOMPARE(m_server->arrivals(), 1);
}

void tst_Connection::aBusyServerIsAskedAgainWhenItSays()
{
    m_server->greeting = {u"44{\"message\":\"Slowly.\",\"data\":{\"code\":\"rate_limited\",\"retry_after\":20}}"_s};
    start();
    QTRY_COMPARE(m_connection->state(), Connection::Waiting);
    QCOMPARE(m_connection->retryInSeconds(), 20);
    m_server->greeting = {u"40{\"sid\":\"s\"}"_s, ScriptedServer::sessionEvent()};
    m_clock->advance(20s);
    QTRY_COMPARE(m_connection->state(), Connection::Online);
}

void tst_Connection::anUnansweredRequestIsAnsweredOnce()
{
    QVERIFY(isOnline());
    QList<ErrorCode> answers;
    m_connection->socket()->request(u"anything"_s, {}, this,
        [&](const Result<QJsonObject> &answer) { answers.append(answer ? ErrorCode::Internal : answer.error().code); });
    QTRY_COMPARE(m_server->heard.last(), u"421[\"anything\",{}]"_s);
    m_clock->advance(15s);
    QCOMPARE(answers, (QList<ErrorCode> {ErrorCode::Unreachable}));
    m_server->say(u"431[{\"ok\":true}]"_s); // too late
    m_server->say(u"2"_s);
    QTRY_COMPARE(m_server->heard.last(), u"3"_s);
    QCOMPARE(answers.size(), 1);
    QVERIFY(m_connection->isOnline());
}

void tst_Connection::aLostConnectionAnswersWhatWaits()
{
    QVERIFY(isOnline());
    int answers = 0;
    for (int i = 0; i < 3; ++i)
        m_connection->socket()->request(
            u"anything"_s, {}, this, [&](const Result<QJsonObject> &answer) { answers += answer ? 0 : 1; });
    auto gone = std::make_unique<QObject>();
    m_connection->socket()->request(u"anything"_s, {}, gone.get(), [&](const Result<QJsonObject> &) { answers += 100; });
    gone.reset();
    m_server->stop();
    QTRY_COMPARE(answers, 3);
}

void tst_Connection::stoppingForgetsEverything()
{
    QVERIFY(isOnline());
    QSignalSpy offline(m_connection.get(), &Connection::offline);
    m_connection->stop();
    QCOMPARE(offline.size(), 1);
    QCOMPARE(m_connection->state(), Connection::Disconnected);
    QCOMPARE(m_clock->pending(), 0);
}

/// The greeting, of Scripted by itself, with this id in place of the last.
void tst_Connection::serverIs(const QString &id, Says says)
{
    engine::Handshake handshake {u"s"_s};
    if (says == Says::AtOnce)
        handshake.serverId = id;
    m_server->handshake = handshake.toJson();
    m_server->onRequest = [this, id](const QString &path, const QUrlQuery &) {
        ++m_asked;
        const QJsonObject health {{u"status"_s, u"ok"_s}, {u"version"_s, u"0.1.0"_s}, {u"id"_s, id}};
        return path == rest::healthPath ? ScriptedServer::Reply {200, QJsonDocument(health).toJson()}
                                        : ScriptedServer::Reply {404, "{}"};
    };
    const events::SessionStarted session {ScriptedServer::user(), u"token"_s, id, u"Scripted"_s, u"0.1.0"_s};
    m_server->greeting[1] = ScriptedServer::sessionEvent(session);
}

void tst_Connection::theServerThatWasKnownIsToldTheToken()
{
    serverIs(u"one"_s);
    knows(u"one"_s);
    QTRY_COMPARE(m_connection->state(), Connection::Online);
    QCOMPARE(m_asked, 0); // it has said who it is as it opened
    QVERIFY(m_server->heard[0].contains("secret"_L1));
}

void tst_Connection::anOlderServerIsAskedWhoItIs()
{
    serverIs(u"one"_s, Says::WhenAsked);
    knows(u"one"_s);
    QTRY_COMPARE(m_connection->state(), Connection::Online);
    QCOMPARE(m_asked, 1);
    QCOMPARE(m_server->arrivals(), 1);
    QVERIFY(heardTheToken());
}

/// As long as it does not say who it is, it is told nothing.
void tst_Connection::waitsUntilItSays()
{
    QTRY_COMPARE(m_connection->state(), Connection::Waiting);
    QVERIFY(!heardTheToken());
    serverIs(u"one"_s, Says::WhenAsked);
    m_connection->tryNow();
    QTRY_COMPARE(m_connection->state(), Connection::Online);
}

void tst_Connection::whoDoesNotSayWhoItIsIsNotToldTheToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("knows no such path") << 404 << QByteArray("{}");
    QTest::newRow("knows no such path, as we say it")
        << 404 << QByteArray(R"({"error":{"code":"not_found","message":"Nothing."}})");
    QTest::newRow("says nothing") << 200 << QByteArray("{}");
    QTest::newRow("says no id") << 200 << QByteArray(R"({"status":"ok","version":"0.1.0"})");
    QTest::newRow("says one that is none") << 200 << QByteArray(R"({"id":7})");
    QTest::newRow("is something else") << 200 << QByteArray("<html>");
    QTest::newRow("wants something else") << 401 << QByteArray("{}");
    QTest::newRow("sends elsewhere") << 302 << QByteArray();
}

/// Nor waited for without an end: the person is asked.
void tst_Connection::whoDoesNotSayWhoItIsIsNotToldTheToken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    serverIs({}, Says::WhenAsked);
    m_server->onRequest = [&](const QString &, const QUrlQuery &) { return ScriptedServer::Reply {status, body}; };
    knows(u"one"_s);
    QTRY_COMPARE(m_connection->state(), Connection::OtherServer);
    QVERIFY(m_connection->isBannerVisible());
    QVERIFY(m_connection->errorMessage().contains(u"does not say"_s));
    QVERIFY(!heardTheToken());
    m_connection->trustServer();
    QTRY_COMPARE(m_connection->state(), Connection::Online);
    QVERIFY(heardTheToken());
}

void tst_Connection::whoCannotSayNowIsAskedAgain()
{
    serverIs(u"one"_s, Says::WhenAsked);
    m_server->onRequest = [](const QString &, const QUrlQuery &) { return ScriptedServer::Reply {503, "{}"}; };
    knows(u"one"_s);
    waitsUntilItSays();
}

void tst_Connection::whatIsNotUnderstoodIsSaid_data()
{
    QTest::addColumn<QString>("handshake");
    QTest::addColumn<QString>("session");
    QTest::newRow("a handshake without anything") << u"{}"_s << QString();
    QTest::newRow("a handshake that is none") << u"<html>"_s << QString();
    const QString whole = QString::fromUtf8(
        jsonText(events::SessionStarted {ScriptedServer::user(), u"token"_s, u"one"_s, u"Scripted"_s, u"0.1.0"_s}).utf8());
    for (const QString &field : {u"user"_s, u"token"_s, u"server"_s}) {
        QJsonObject session = QJsonDocument::fromJson(whole.toUtf8()).object();
        session.remove(field);
        QTest::addRow("a session without %s", qPrintable(field))
            << QString() << QString::fromUtf8(QJsonDocument(session).toJson(QJsonDocument::Compact));
    }
    for (const QString &field : {u"name"_s, u"version"_s}) {
        QJsonObject session = QJsonDocument::fromJson(whole.toUtf8()).object();
        QJsonObject server = session.value("server"_L1).toObject();
        server.remove(field);
        session.insert(u"server"_s, server);
        QTest::addRow("a session without the server's %s", qPrintable(field))
            << QString() << QString::fromUtf8(QJsonDocument(session).toJson(QJsonDocument::Compact));
    }
    QTest::newRow("a session that is none") << QString() << u"7"_s;
}

/// It is tried again, and why is said beside when.
void tst_Connection::whatIsNotUnderstoodIsSaid()
{
    QFETCH(QString, handshake);
    QFETCH(QString, session);
    if (!handshake.isNull())
        m_server->handshake = handshake.toUtf8();
    if (!session.isNull())
        m_server->greeting[1] = u"42[\"session\",%1]"_s.arg(session);
    start();
    QTRY_COMPARE(m_connection->state(), Connection::Waiting);
    QCOMPARE(m_connection->errorMessage(), u"The server's answer was not understood."_s);
    m_clock->advance(5s);
    QVERIFY(m_connection->isBannerVisible());
    QCOMPARE(m_connection->errorMessage(), u"The server's answer was not understood."_s);
}

void tst_Connection::aServerThatGoesWhileItIsAskedIsLost()
{
    serverIs(u"one"_s, Says::WhenAsked);
    m_server->onRequest = [this](const QString &, const QUrlQuery &) {
        m_server->say(u"1"_s); // it closes, and its answer is on the way
        return ScriptedServer::Reply {200, R"({"id":"one"})"};
    };
    knows(u"one"_s);
    waitsUntilItSays();
}

void tst_Connection::anotherServerIsNotToldTheToken_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("older");
    QTest::newRow("another") << u"two"_s << false;
    QTest::newRow("another, an older one") << u"two"_s << true;
    QTest::newRow("one that says none") << QString() << false;
}

void tst_Connection::anotherServerIsNotToldTheToken()
{
    QFETCH(QString, id);
    QFETCH(bool, older);
    serverIs(u"one"_s);
    knows(u"one"_s);
    QTRY_COMPARE(m_connection->state(), Connection::Online);
    // The address is another's now: in another network, or by somebody's intent.
    m_server->stop();
    QTRY_VERIFY(m_connection->state() != Connection::Online);
    serverIs(id, older ? Says::WhenAsked : Says::AtOnce);
    m_server->heard.clear();
    QVERIFY(m_server->listen());
    m_connection->tryNow();
    QTRY_COMPARE(m_connection->state(), Connection::OtherServer);
    QVERIFY(m_connection->isBannerVisible());
    const int arrivals = m_server->arrivals();
    m_clock->advance(10min); // it does not try by itself
    QCOMPARE(m_server->arrivals(), arrivals);
    QVERIFY(!heardTheToken());
    QCOMPARE(m_connection->state(), Connection::OtherServer);
    serverIs(u"one"_s);
    m_connection->tryNow();
    QTRY_COMPARE(m_connection->state(), Connection::Online);
}

void tst_Connection::anotherServerThatIsTrustedIsTheKnownOne()
{
    QSignalSpy known(m_connection.get(), &Connection::serverKnown);
    serverIs(u"two"_s);
    m_connection->trustServer(); // nothing to trust yet
    knows(u"one"_s);
    QTRY_COMPARE(m_connection->state(), Connection::OtherServer);
    QCOMPARE(known.size(), 0);
    m_connection->trustServer();
    QTRY_COMPARE(m_connection->state(), Connection::Online);
    QCOMPARE(known.size(), 1);
    QCOMPARE(known[0][0].toString(), u"two"_s);
}

void tst_Connection::whoIsMetFirstIsTheKnownOne()
{
    QSignalSpy known(m_connection.get(), &Connection::serverKnown);
    serverIs(u"one"_s);
    QVERIFY(isOnline());
    QCOMPARE(m_asked, 0);
    QCOMPARE(known.size(), 1);
    m_connection->reopen();
    QTRY_COMPARE(m_connection->state(), Connection::Online);
    QCOMPARE(m_asked, 0);
    QCOMPARE(known.size(), 1);
}

void tst_Connection::whoeverWasAskedBeforeIsNotHeard()
{
    serverIs(u"one"_s, Says::WhenAsked);
    const auto answer = m_server->onRequest;
    bool isFirst = true;
    m_server->onRequest = [&](const QString &path, const QUrlQuery &query) {
        if (std::exchange(isFirst, false))
            m_connection->reopen(); // while the answer is on its way
        return answer(path, query);
    };
    knows(u"one"_s);
    // What is deleted later is deleted by none of these turns: the answer comes before.
    while (m_connection->state() == Connection::Connecting)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCOMPARE(m_connection->state(), Connection::Online);
    QCOMPARE(m_asked, 2);
    QCOMPARE(m_server->arrivals(), 2);
    QCOMPARE(m_server->heard.filter(u"secret"_s).size(), 1);
}

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_Connection.moc"
