// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineServer.h"
#include "EngineSession.h"
#include "HttpServer.h"
#include "wire/PollingClient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace hearth;
using CloseReason = EngineSession::CloseReason;

namespace {

constexpr char separator = '\x1e';

/// Keeps its sessions, what they heard and why they closed.
class Server
{
public:
    explicit Server(const std::function<void(EngineOptions &)> &change = {}, const HttpLimits &limits = noLimits())
        : http(limits)
    {
        EngineOptions options;
        options.path = u"/engine.io/"_s;
        if (change)
            change(options);
        engine = std::make_unique<EngineServer>(http, options);
        QObject::connect(engine.get(), &EngineServer::sessionOpened, &context, [this](EngineSession *session) {
            sessions.append(session);
            QObject::connect(session, &EngineSession::messageReceived, &context, [this, session](const EnginePacket &message) {
                heard.append(message);
                if (echoes)
                    session->send(OutgoingMessage({message}));
            });
            QObject::connect(session, &EngineSession::closed, &context, [this](CloseReason reason) { closed.append(reason); });
        });
        if (const auto listening = http.listen(QHostAddress::LocalHost, 0); !listening)
            qFatal("%s", qPrintable(listening.error().message));
    }

    static HttpLimits noLimits()
    {
        HttpLimits limits;
        limits.maxConnectionsPerAddress = 0;
        return limits;
    }

    PollingClient polling() const { return {http.port(), "/engine.io/"}; }
    std::unique_ptr<RawClient> webSocket() const
    {
        auto client = std::make_unique<RawClient>(http.port());
        if (!client->upgrade("/engine.io/?EIO=4&transport=websocket") || !client->frame())
            qFatal("no WebSocket");
        return client;
    }
    QByteArrayList heardTexts() const
    {
        QByteArrayList texts;
        for (const EnginePacket &message : heard)
            texts.append(message.data);
        return texts;
    }
    static OutgoingMessage text(const QByteArray &data) { return OutgoingMessage({EnginePacket::text(data)}); }

    HttpServer http;
    std::unique_ptr<EngineServer> engine;
    QList<QPointer<EngineSession>> sessions;
    QList<EnginePacket> heard;
    QList<CloseReason> closed;
    bool echoes = false;
    QObject context; ///< goes first: what it listens for is written into the others
};

QByteArray summary(const std::optional<RawClient::Response> &response)
{
    return PollingClient::summary(response);
}

int statusOf(const std::optional<RawClient::Response> &response)
{
    return response ? response->status : 0;
}

QByteArray payload(const std::optional<RawClient::Frame> &frame)
{
    return frame ? frame->payload : "the connection ended";
}

} // namespace

class tst_EngineIo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHandshakeOverPolling();
    void theHandshakeOverWebSocket();
    void sidsAreLongAndDiffer();
    void wrongRequestsAreRefused_data();
    void wrongRequestsAreRefused();
    void wrongWebSocketsAreClosed_data();
    void wrongWebSocketsAreClosed();
    void aPostBringsPacketsInOrder();
    void aGetTakesAllThatIsThere();
    void aGetWaitsForTheFirstPacket();
    void aGetOutlastsTheIdleTimeout();
    void messagesOfEverySizeGoBothWays_data();
    void messagesOfEverySizeGoBothWays();
    void aSecondGetClosesTheSession();
    void anAbandonedGetClosesTheSession();
    void aSecondPostClosesTheSession();
    void brokenPostsCloseTheSession_data();
    void brokenPostsCloseTheSession();
    void brokenFramesCloseTheSession_data();
    void brokenFramesCloseTheSession();
    void whatIsLargerThanMaxPayloadIsRefused();
    void aClosePacketOverPollingEndsTheSession();
    void aClosePacketOverWebSocketEndsTheSession();
    void aWebSocketThatBreaksEndsTheSession();
    void theServerPingsOverPolling();
    void theServerPingsOverWebSocket();
    void aPongThatDoesNotComeEndsTheSession();
    void aPingThatIsNeverFetchedEndsTheSession();
    void aPongThatNobodyAskedForChangesNothing();
    void anUpgradeTakesOver();
    void anUpgradeWithoutWaitingForTheProbe();
    void anUpgradeInMidStreamLosesNothing();
    void aProbeThatNeverCompletesFallsAway();
    void aProbeThatDiesFallsAway();
    void aProbeThatSaysSomethingElseFallsAway();
    void oneProbeAtATime();
    void aSlowWebSocketIsDroppedWhileOthersNoticeNothing();
    void aPollingClientThatFetchesNothingIsDropped();
    void oneLargeMessageIsNotSlowness();
    void theServerSaysGoodbye();
    void aSessionMayBeClosedFromItsOwnSignals();
    void clientsThatLeaveAtEveryStepLeaveNoSession();
    void theServerMayGoFirst();
};

void tst_EngineIo::theHandshakeOverPolling()
{
    Server server([](EngineOptions &options) {
        options.pingInterval = std::chrono::milliseconds(12345);
        options.pingTimeout = std::chrono::milliseconds(6789);
        options.maxPayload = 4321;
    });
    PollingClient client = server.polling();
    QVERIFY(client.open());
    const QJsonObject handshake = QJsonDocument::fromJson(client.handshake()).object();
    QCOMPARE(handshake.keys(), (QStringList {u"maxPayload"_s, u"pingInterval"_s, u"pingTimeout"_s, u"sid"_s, u"upgrades"_s}));
    QCOMPARE(handshake.value("upgrades"_L1).toArray(), QJsonArray {u"websocket"_s});
    QCOMPARE(handshake.value("pingInterval"_L1).toInt(), 12345);
    QCOMPARE(handshake.value("pingTimeout"_L1).toInt(), 6789);
    QCOMPARE(handshake.value("maxPayload"_L1).toInt(), 4321);
    QCOMPARE(server.sessions.size(), 1);
    QCOMPARE(server.sessions[0]->sid().toLatin1(), client.sid());
    QCOMPARE(server.sessions[0]->peer(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(server.engine->sessionCount(), 1);
}

void tst_EngineIo::theHandshakeOverWebSocket()
{
    Server server;
    RawClient client(server.http.port());
    QVERIFY(client.upgrade("/engine.io/?EIO=4&transport=websocket"));
    const QByteArray open = payload(client.frame());
    QVERIFY(open.startsWith("0{"));
    const QJsonObject handshake = QJsonDocument::fromJson(open.sliced(1)).object();
    QCOMPARE(handshake.value("upgrades"_L1).toArray(), QJsonArray());
    QCOMPARE(handshake.value("pingInterval"_L1).toInt(), 25000);
    QCOMPARE(handshake.value("pingTimeout"_L1).toInt(), 20000);
    QCOMPARE(handshake.value("maxPayload"_L1).toInt(), 1000000);
    QCOMPARE(server.sessions.size(), 1);
    QCOMPARE(server.sessions[0]->sid(), handshake.value("sid"_L1).toString());
}

void tst_EngineIo::sidsAreLongAndDiffer()
{
    Server server;
    QSet<QByteArray> sids;
    for (int i = 0; i < 50; ++i) {
        PollingClient client = server.polling();
        QVERIFY(client.open());
        QVERIFY(QByteArray::fromBase64(client.sid(), QByteArray::Base64UrlEncoding).size() >= 20);
        sids.insert(client.sid());
    }
    QCOMPARE(sids.size(), 50);
}

void tst_EngineIo::wrongRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("code");

    QTest::newRow("no EIO") << "GET"_ba << "transport=polling"_ba << 5;
    QTest::newRow("EIO=3") << "GET"_ba << "EIO=3&transport=polling"_ba << 5;
    QTest::newRow("EIO=abc") << "GET"_ba << "EIO=abc&transport=polling"_ba << 5;
    QTest::newRow("EIO=04") << "GET"_ba << "EIO=04&transport=polling"_ba << 5;
    QTest::newRow("no transport") << "GET"_ba << "EIO=4"_ba << 0;
    QTest::newRow("unknown transport") << "GET"_ba << "EIO=4&transport=abc"_ba << 0;
    QTest::newRow("websocket without an upgrade") << "GET"_ba << "EIO=4&transport=websocket"_ba << 3;
    QTest::newRow("unknown sid") << "GET"_ba << "EIO=4&transport=polling&sid=abc"_ba << 1;
    QTest::newRow("POST to an unknown sid") << "POST"_ba << "EIO=4&transport=polling&sid=abc"_ba << 1;
    QTest::newRow("POST without a sid") << "POST"_ba << "EIO=4&transport=polling"_ba << 2;
    QTest::newRow("PUT") << "PUT"_ba << "EIO=4&transport=polling"_ba << 2;
    QTest::newRow("DELETE") << "DELETE"_ba << "EIO=4&transport=polling"_ba << 2;
    QTest::newRow("no query") << "GET"_ba << ""_ba << 5;
    QTest::newRow("PUT to a session") << "PUT"_ba << "EIO=4&transport=polling&sid=SID"_ba << 3;
    QTest::newRow("websocket to a session, without an upgrade") << "GET"_ba << "EIO=4&transport=websocket&sid=SID"_ba << 3;
}

void tst_EngineIo::wrongRequestsAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, query);
    QFETCH(int, code);
    Server server;
    PollingClient existing = server.polling();
    QVERIFY(existing.open());
    RawClient client(server.http.port());
    const auto got = client.ask(method + " /engine.io/?" + query.replace("SID", existing.sid())
        + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(statusOf(got), 400);
    QCOMPARE(QJsonDocument::fromJson(got->body).object().value("code"_L1).toInt(-1), code);
    QCOMPARE(server.engine->sessionCount(), 1);
}

void tst_EngineIo::wrongWebSocketsAreClosed_data()
{
    QTest::addColumn<QByteArray>("query");

    QTest::newRow("no EIO") << "transport=websocket"_ba;
    QTest::newRow("EIO=abc") << "EIO=abc&transport=websocket"_ba;
    QTest::newRow("no transport") << "EIO=4"_ba;
    QTest::newRow("unknown transport") << "EIO=4&transport=abc"_ba;
    QTest::newRow("polling") << "EIO=4&transport=polling"_ba;
    QTest::newRow("unknown sid") << "EIO=4&transport=websocket&sid=abc"_ba;
}

void tst_EngineIo::wrongWebSocketsAreClosed()
{
    QFETCH(QByteArray, query);
    Server server;
    RawClient client(server.http.port());
    QVERIFY(client.upgrade("/engine.io/?" + query));
    const auto frame = client.frame();
    QVERIFY(frame);
    QCOMPARE(frame->opcode, 8);
    client.sendFrame(8, frame->payload);
    QVERIFY(client.closesItself());
    QCOMPARE(server.engine->sessionCount(), 0);
}

void tst_EngineIo::aPostBringsPacketsInOrder()
{
    Server server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    QCOMPARE(summary(client.post("4first\x1e" "bAQID\x1e" "4\xc3\xa9")), "200 ok");
    QCOMPARE(server.heard,
        (QList {EnginePacket::text("first"), EnginePacket::bytes("\x01\x02\x03"), EnginePacket::text("\xc3\xa9")}));
    QCOMPARE(summary(client.post("4second")), "200 ok");
    QCOMPARE(server.heard.size(), 4);
}

void tst_EngineIo::aGetTakesAllThatIsThere()
{
    Server server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    server.sessions[0]->send(Server::text("a"));
    server.sessions[0]->send(OutgoingMessage({EnginePacket::text("b"), EnginePacket::bytes("\x01\x02")}));
    server.sessions[0]->send(Server::text("c"));
    const auto got = client.get();
    QCOMPARE(summary(got), "200 4a\x1e" "4b\x1e" "bAQI=\x1e" "4c");
    QCOMPARE(got->headers.value("content-type"), "text/plain; charset=UTF-8");
    QCOMPARE(got->headers.value("cache-control"), "no-store");
}

void tst_EngineIo::aGetWaitsForTheFirstPacket()
{
    Server server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    const auto get = client.startGet();
    QCOMPARE(summary(client.post("4x")), "200 ok"); // answered while the GET waits
    QVERIFY(get->received().isEmpty());
    server.sessions[0]->send(Server::text("now"));
    QCOMPARE(summary(get->response()), "200 4now");
}

void tst_EngineIo::aGetOutlastsTheIdleTimeout()
{
    HttpLimits limits = Server::noLimits();
    limits.idleTimeout = limits.headerTimeout = std::chrono::milliseconds(100);
    Server server({}, limits);
    PollingClient client = server.polling();
    QVERIFY(client.open());
    const auto get = client.startGet();
    RawClient idle(server.http.port());
    QVERIFY(idle.closesItself());
    RawClient idleAgain(server.http.port());
    QVERIFY(idleAgain.closesItself());
    server.sessions[0]->send(Server::text("late"));
    QCOMPARE(summary(get->response()), "200 4late");
}

void tst_EngineIo::messagesOfEverySizeGoBothWays_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("binary");
    // Where the length of a WebSocket frame changes its form, and around.
    for (const int size : {0, 1, 123, 124, 125, 126, 127, 65533, 65534, 65535, 65536, 70000, 900000})
        for (const bool binary : {false, true})
            QTest::addRow("%d %s", size, binary ? "binary" : "text") << size << binary;
}

void tst_EngineIo::messagesOfEverySizeGoBothWays()
{
    QFETCH(int, size);
    QFETCH(bool, binary);
    Server server([](EngineOptions &options) {
        options.maxOutgoing = 8 * 1024 * 1024;
        options.maxPayload = 4'000'000;
    }, [] {
        HttpLimits limits = Server::noLimits();
        limits.maxBodyBytes = 4'000'000;
        return limits;
    }());
    server.echoes = true;
    QByteArray data(size, 'x');
    for (int i = 0; i < size; i += 7)
        data[i] = binary ? char(i) : char('a' + i % 26);

    const auto socket = server.webSocket();
    socket->sendFrame(binary ? 2 : 1, binary ? data : '4' + data);
    const auto frame = socket->frame();
    QVERIFY(frame);
    QCOMPARE(frame->opcode, binary ? 2 : 1);
    QCOMPARE(frame->payload, binary ? data : '4' + data);

    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    const QByteArray body = binary ? 'b' + data.toBase64() : '4' + data;
    QCOMPARE(summary(polling.post(body)), "200 ok");
    QCOMPARE(summary(polling.get()), "200 " + body);
}

void tst_EngineIo::aSecondGetClosesTheSession()
{
    Server server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    const auto first = client.startGet();
    // The POST comes after the GET, so when it is answered the GET waits.
    QCOMPARE(summary(client.post("4x")), "200 ok");
    QCOMPARE(statusOf(client.get()), 400);
    QCOMPARE(summary(first->response()), "200 1");
    QCOMPARE(server.closed, QList {CloseReason::ProtocolError});
    QCOMPARE(statusOf(client.get()), 400);
    QCOMPARE(statusOf(client.post("4x")), 400);
    QCOMPARE(server.engine->sessionCount(), 0);
}

void tst_EngineIo::anAbandonedGetClosesTheSession()
{
    Server server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    auto get = client.startGet();
    QCOMPARE(summary(client.post("4x")), "200 ok");
    get.reset();
    QTRY_COMPARE(server.closed, QList {CloseReason::TransportGone});
    QCOMPARE(statusOf(client.get()), 400);
}

void tst_EngineIo::aSecondPostClosesTheSession()
{
    Server server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    RawClient slow(server.http.port());
    slow.send("POST " + client.target() + " HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\n4sl");
    QTRY_COMPARE(server.http.connectionCount(), 1);
    QTRY_COMPARE(slow.socket().bytesToWrite(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(statusOf(client.post("4fast")), 400);
    QCOMPARE(server.closed, QList {CloseReason::ProtocolError});
    QCOMPARE(statusOf(slow.ask("ow!")), 400);
    QVERIFY(server.heard.isEmpty());

    // One after the other is fine, however slow.
    PollingClient second = server.polling();
    QVERIFY(second.open());
    RawClient patient(server.http.port());
    patient.send("POST " + second.target() + " HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\n4sl");
    QCOMPARE(summary(patient.ask("ow!")), "200 ok");
    QCOMPARE(summary(second.post("4next")), "200 ok");
    QCOMPARE(server.heardTexts(), (QByteArrayList {"slow!", "next"}));
}

void tst_EngineIo::brokenPostsCloseTheSession_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("unknown type") << "abc"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("separator behind") << "4a\x1e"_ba;
    QTest::newRow("broken base64") << "b!"_ba;
    QTest::newRow("not UTF-8") << "4\xff\xfe"_ba;
    QTest::newRow("a surrogate half") << "4\xed\xa0\x80"_ba;
    QTest::newRow("one broken among good ones") << "4a\x1e" "9\x1e" "4b"_ba;
}

void tst_EngineIo::brokenPostsCloseTheSession()
{
    QFETCH(QByteArray, body);
    Server server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    QCOMPARE(statusOf(client.post(body)), 400);
    QCOMPARE(server.closed, QList {CloseReason::ProtocolError});
    QVERIFY(server.heard.isEmpty());
    QCOMPARE(statusOf(client.get()), 400);
}

void tst_EngineIo::brokenFramesCloseTheSession_data()
{
    QTest::addColumn<int>("opcode");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("unknown type") << 1 << "abc"_ba;
    QTest::newRow("empty") << 1 << ""_ba;
    QTest::newRow("not UTF-8") << 1 << "4\xff\xfe"_ba;
    QTest::newRow("open") << 1 << "0{}"_ba;
    QTest::newRow("a ping of the client") << 1 << "2"_ba;
    QTest::newRow("upgrade without a probe") << 1 << "5"_ba;
    QTest::newRow("noop") << 1 << "6"_ba;
    QTest::newRow("a reserved opcode") << 3 << "4a"_ba;
    QTest::newRow("a continuation of nothing") << 0 << "4a"_ba;
}

void tst_EngineIo::brokenFramesCloseTheSession()
{
    QFETCH(int, opcode);
    QFETCH(QByteArray, payload);
    Server server;
    const auto client = server.webSocket();
    client->sendFrame(opcode, payload);
    const auto frame = client->frame();
    QVERIFY(frame);
    QCOMPARE(frame->opcode, 8);
    client->sendFrame(8, frame->payload);
    QVERIFY(client->closesItself());
    QTRY_COMPARE(server.closed.size(), 1);
    QVERIFY(server.heard.isEmpty());
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

void tst_EngineIo::whatIsLargerThanMaxPayloadIsRefused()
{
    Server server([](EngineOptions &options) { options.maxPayload = 1000; });
    const auto fits = server.webSocket();
    fits->sendText(QByteArray(1000, '4'));
    QTRY_COMPARE(server.heard.size(), 1);
    fits->sendText(QByteArray(1001, '4'));
    const auto frame = fits->frame();
    QVERIFY(frame);
    QCOMPARE(frame->opcode, 8);
    QCOMPARE(frame->closeCode(), 1009);
    QTRY_COMPARE(server.closed, QList {CloseReason::ProtocolError});

    // In pieces, each of which would fit.
    const auto pieces = server.webSocket();
    pieces->sendFrame(1, QByteArray(600, '4'), false);
    pieces->sendFrame(0, QByteArray(600, '4'), true);
    const auto closing = pieces->frame();
    QVERIFY(closing);
    QCOMPARE(closing->closeCode(), 1009);

    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    QCOMPARE(summary(polling.post(QByteArray(1000, '4'))), "200 ok");
    QCOMPARE(statusOf(polling.post(QByteArray(1001, '4'))), 400);
    QCOMPARE(statusOf(polling.get()), 400);
    QCOMPARE(server.heard.size(), 2);
}

void tst_EngineIo::aClosePacketOverPollingEndsTheSession()
{
    Server server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    const auto get = client.startGet();
    QCOMPARE(summary(client.post("4bye\x1e" "1\x1e" "4unheard")), "200 ok");
    QCOMPARE(summary(get->response()), "200 6");
    QCOMPARE(server.closed, QList {CloseReason::ClientClosed});
    QCOMPARE(server.heardTexts(), QByteArrayList {"bye"});
    QCOMPARE(statusOf(client.get()), 400);
}

void tst_EngineIo::aClosePacketOverWebSocketEndsTheSession()
{
    Server server;
    const auto client = server.webSocket();
    client->sendText("4bye");
    client->sendText("1");
    client->sendText("4unheard");
    const auto frame = client->frame();
    QVERIFY(frame);
    QCOMPARE(frame->opcode, 8);
    client->sendFrame(8, frame->payload);
    QVERIFY(client->closesItself());
    QCOMPARE(server.closed, QList {CloseReason::ClientClosed});
    QCOMPARE(server.heardTexts(), QByteArrayList {"bye"});
}

void tst_EngineIo::aWebSocketThatBreaksEndsTheSession()
{
    Server server;
    auto aborted = server.webSocket();
    aborted->socket().abort();
    QTRY_COMPARE(server.closed, QList {CloseReason::TransportGone});
    auto closed = server.webSocket();
    closed->sendFrame(8, "\x03\xe8");
    QTRY_COMPARE(server.closed, (QList {CloseReason::TransportGone, CloseReason::TransportGone}));
    QTRY_COMPARE(server.http.connectionCount(), 0);
    QCOMPARE(server.engine->sessionCount(), 0);
}

void tst_EngineIo::theServerPingsOverPolling()
{
    Server server([](EngineOptions &options) { options.pingInterval = std::chrono::milliseconds(50); });
    PollingClient client = server.polling();
    QVERIFY(client.open());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(summary(client.get()), "200 2");
        QCOMPARE(summary(client.post("3")), "200 ok");
    }
    QVERIFY(server.closed.isEmpty());
    QVERIFY(server.heard.isEmpty());
}

void tst_EngineIo::theServerPingsOverWebSocket()
{
    Server server([](EngineOptions &options) { options.pingInterval = std::chrono::milliseconds(50); });
    const auto client = server.webSocket();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(payload(client->frame()), "2");
        client->sendText("3");
    }
    QVERIFY(server.closed.isEmpty());
}

void tst_EngineIo::aPongThatDoesNotComeEndsTheSession()
{
    Server server([](EngineOptions &options) { options.pingInterval = options.pingTimeout = std::chrono::milliseconds(60); });
    const auto client = server.webSocket();
    QCOMPARE(payload(client->frame()), "2");
    client->sendText("4I am here, but I do not pong");
    const auto frame = client->frame();
    QVERIFY(frame);
    QCOMPARE(frame->opcode, 8);
    QCOMPARE(server.closed, QList {CloseReason::PingTimeout});
}

void tst_EngineIo::aPingThatIsNeverFetchedEndsTheSession()
{
    Server server([](EngineOptions &options) { options.pingInterval = options.pingTimeout = std::chrono::milliseconds(60); });
    PollingClient client = server.polling();
    QVERIFY(client.open());
    QTRY_COMPARE(server.closed, QList {CloseReason::PingTimeout});
    QCOMPARE(statusOf(client.get()), 400);

    PollingClient fetching = server.polling();
    QVERIFY(fetching.open());
    QCOMPARE(summary(fetching.get()), "200 2");
    QCOMPARE(summary(fetching.get()), "200 1");
    QCOMPARE(server.closed.size(), 2);
}

void tst_EngineIo::aPongThatNobodyAskedForChangesNothing()
{
    Server server([](EngineOptions &options) { options.pingInterval = options.pingTimeout = std::chrono::milliseconds(100); });
    const auto client = server.webSocket();
    QTimer pongs;
    connect(&pongs, &QTimer::timeout, client.get(), [&] {
        if (client->received().isEmpty())
            client->sendText("3");
    });
    pongs.start(10);
    // Were the heartbeat restarted by each of them, no ping would ever come.
    QCOMPARE(payload(client->frame()), "2");
}

void tst_EngineIo::anUpgradeTakesOver()
{
    Server server;
    server.echoes = true;
    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    const auto get = polling.startGet();
    RawClient socket(server.http.port());
    QVERIFY(socket.upgrade(polling.target("websocket")));
    socket.sendText("2probe");
    QCOMPARE(payload(socket.frame()), "3probe");
    QCOMPARE(summary(get->response()), "200 6");
    QCOMPARE(summary(polling.get()), "200 6"); // and later ones, until the upgrade ends
    QCOMPARE(summary(polling.post("4by post")), "200 ok");
    QCOMPARE(summary(polling.get()), "200 6"); // its echo is kept for the WebSocket
    socket.sendText("5");
    QCOMPARE(payload(socket.frame()), "4by post");
    QCOMPARE(statusOf(polling.get()), 400);
    QCOMPARE(statusOf(polling.post("4x")), 400);
    RawClient second(server.http.port());
    QVERIFY(second.upgrade(polling.target("websocket")));
    const auto refused = second.frame();
    QVERIFY(refused);
    QCOMPARE(refused->opcode, 8);
    socket.sendText("4hello");
    QCOMPARE(payload(socket.frame()), "4hello");
    QCOMPARE(server.engine->sessionCount(), 1);
    QVERIFY(server.closed.isEmpty());
    socket.socket().abort();
    QTRY_COMPARE(server.closed, QList {CloseReason::TransportGone});
}

void tst_EngineIo::anUpgradeWithoutWaitingForTheProbe()
{
    Server server;
    server.echoes = true;
    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    RawClient socket(server.http.port());
    QVERIFY(socket.upgrade(polling.target("websocket")));
    socket.sendText("2probe");
    socket.sendText("5");
    socket.sendText("4hello");
    QCOMPARE(payload(socket.frame()), "3probe");
    QCOMPARE(payload(socket.frame()), "4hello");
}

void tst_EngineIo::anUpgradeInMidStreamLosesNothing()
{
    Server server;
    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    constexpr int count = 300;
    int sent = 0;
    QTimer stream;
    connect(&stream, &QTimer::timeout, server.sessions[0], [&] {
        if (sent < count)
            server.sessions[0]->send(Server::text(QByteArray::number(sent++)));
    });
    stream.start(1);

    QByteArrayList received;
    int posted = 0;
    const auto take = [&](const QByteArray &body) {
        for (const QByteArray &packet : body.split(separator))
            if (packet.startsWith('4'))
                received.append(packet.sliced(1));
    };
    while (received.size() < 50) {
        const auto got = polling.get();
        QCOMPARE(statusOf(got), 200);
        take(got->body);
        QCOMPARE(summary(polling.post('4' + QByteArray::number(posted++))), "200 ok");
    }
    const auto get = polling.startGet();
    RawClient socket(server.http.port());
    QVERIFY(socket.upgrade(polling.target("websocket")));
    socket.sendText("2probe");
    QCOMPARE(payload(socket.frame()), "3probe");
    const auto last = get->response();
    QCOMPARE(statusOf(last), 200);
    take(last->body);
    socket.sendText("5");
    while (received.size() < count) {
        const auto frame = socket.frame();
        QVERIFY(frame);
        take(frame->payload);
        socket.sendText('4' + QByteArray::number(posted++));
    }
    QByteArrayList expected;
    for (int i = 0; i < count; ++i)
        expected.append(QByteArray::number(i));
    QCOMPARE(received, expected);
    QTRY_COMPARE(server.heard.size(), posted);
    for (int i = 0; i < posted; ++i)
        QCOMPARE(server.heard[i].data, QByteArray::number(i));
}

void tst_EngineIo::aProbeThatNeverCompletesFallsAway()
{
    Server server([](EngineOptions &options) { options.upgradeTimeout = std::chrono::milliseconds(150); });
    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    RawClient socket(server.http.port());
    QVERIFY(socket.upgrade(polling.target("websocket")));
    socket.sendText("2probe");
    QCOMPARE(payload(socket.frame()), "3probe");
    server.sessions[0]->send(Server::text("kept"));
    const auto frame = socket.frame();
    QVERIFY(frame);
    QCOMPARE(frame->opcode, 8);
    QCOMPARE(summary(polling.get()), "200 4kept");
    QVERIFY(server.closed.isEmpty());
    // And it may try again.
    RawClient again(server.http.port());
    QVERIFY(again.upgrade(polling.target("websocket")));
    again.sendText("2probe");
    again.sendText("5");
    QCOMPARE(payload(again.frame()), "3probe");
    server.sessions[0]->send(Server::text("over"));
    QCOMPARE(payload(again.frame()), "4over");
}

void tst_EngineIo::aProbeThatDiesFallsAway()
{
    Server server;
    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    RawClient socket(server.http.port());
    QVERIFY(socket.upgrade(polling.target("websocket")));
    socket.sendText("2probe");
    QCOMPARE(payload(socket.frame()), "3probe");
    server.sessions[0]->send(Server::text("kept"));
    socket.socket().abort();
    QTRY_COMPARE(server.http.connectionCount(), 0);
    QCOMPARE(summary(polling.get()), "200 4kept");
    QVERIFY(server.closed.isEmpty());
}

void tst_EngineIo::aProbeThatSaysSomethingElseFallsAway()
{
    for (const QByteArray &words : {"5"_ba, "2"_ba, "4hello"_ba, "3probe"_ba, "x"_ba}) {
        Server server;
        PollingClient polling = server.polling();
        QVERIFY(polling.open());
        RawClient socket(server.http.port());
        QVERIFY(socket.upgrade(polling.target("websocket")));
        socket.sendText(words);
        const auto frame = socket.frame();
        QVERIFY(frame);
        QCOMPARE(frame->opcode, 8);
        QVERIFY(server.heard.isEmpty());
        server.sessions[0]->send(Server::text("still"));
        QCOMPARE(summary(polling.get()), "200 4still");
    }
}

void tst_EngineIo::oneProbeAtATime()
{
    Server server;
    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    RawClient first(server.http.port());
    QVERIFY(first.upgrade(polling.target("websocket")));
    RawClient second(server.http.port());
    QVERIFY(second.upgrade(polling.target("websocket")));
    const auto refused = second.frame();
    QVERIFY(refused);
    QCOMPARE(refused->opcode, 8);
    first.sendText("2probe");
    QCOMPARE(payload(first.frame()), "3probe");
    first.sendText("5");
    server.sessions[0]->send(Server::text("over"));
    QCOMPARE(payload(first.frame()), "4over");
}

void tst_EngineIo::aSlowWebSocketIsDroppedWhileOthersNoticeNothing()
{
    Server server([](EngineOptions &options) { options.maxOutgoing = 256 * 1024; });
    const auto slow = server.webSocket();
    const auto good = server.webSocket();
    slow->stopReading();
    const QByteArray data(64 * 1024, 'x');
    const OutgoingMessage message = Server::text(data);
    int sent = 0;
    // The kernel takes the first megabytes; what counts is what it does not take.
    while (server.closed.isEmpty() && sent < 1000) {
        for (const auto &session : std::as_const(server.sessions))
            if (session)
                session->send(message);
        ++sent;
        QCOMPARE(payload(good->frame()), '4' + data);
    }
    QCOMPARE(server.closed, QList {CloseReason::TooSlow});
    QCOMPARE(server.engine->sessionCount(), 1);
    QVERIFY(server.sessions[1]->isOpen());
    server.sessions[1]->send(Server::text("still here"));
    QCOMPARE(payload(good->frame()), "4still here");
    // It does not read the close frame either, and is aborted.
    QTRY_COMPARE_WITH_TIMEOUT(server.http.connectionCount(), 1, 10'000);
}

void tst_EngineIo::aPollingClientThatFetchesNothingIsDropped()
{
    Server server([](EngineOptions &options) { options.maxOutgoing = 1000; });
    PollingClient client = server.polling();
    QVERIFY(client.open());
    for (int i = 0; i < 2; ++i) {
        server.sessions[0]->send(Server::text(QByteArray(900, 'x')));
        QCoreApplication::processEvents();
        QVERIFY(server.closed.isEmpty());
    }
    server.sessions[0]->send(Server::text(QByteArray(900, 'x')));
    QVERIFY2(server.closed.isEmpty(), "closed from inside send()");
    QTRY_COMPARE(server.closed, QList {CloseReason::TooSlow});
    QCOMPARE(statusOf(client.get()), 400);
}

void tst_EngineIo::oneLargeMessageIsNotSlowness()
{
    Server server([](EngineOptions &options) { options.maxOutgoing = 1000; });
    PollingClient client = server.polling();
    QVERIFY(client.open());
    const QByteArray large(50'000, 'x');
    server.sessions[0]->send(Server::text(large));
    server.sessions[0]->send(Server::text("small"));
    QCoreApplication::processEvents();
    QVERIFY(server.closed.isEmpty());
    QCOMPARE(summary(client.get()), "200 4" + large + "\x1e" "4small");
    // It was fetched: from here on it excuses nothing.
    for (int i = 0; i < 3; ++i)
        server.sessions[0]->send(Server::text(QByteArray(900, 'x')));
    QTRY_COMPARE(server.closed, QList {CloseReason::TooSlow});
}

void tst_EngineIo::theServerSaysGoodbye()
{
    Server server;
    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    const auto socket = server.webSocket();
    const auto get = polling.startGet();
    QCOMPARE(summary(polling.post("4x")), "200 ok");
    server.engine->closeAll();
    QCOMPARE(summary(get->response()), "200 1");
    QCOMPARE(payload(socket->frame()), "1");
    const auto frame = socket->frame();
    QVERIFY(frame);
    QCOMPARE(frame->opcode, 8);
    QCOMPARE(frame->closeCode(), 1000);
    QCOMPARE(server.closed, (QList {CloseReason::ServerClosed, CloseReason::ServerClosed}));
    QCOMPARE(server.engine->sessionCount(), 0);
}

void tst_EngineIo::aSessionMayBeClosedFromItsOwnSignals()
{
    Server server;
    QObject::connect(server.engine.get(), &EngineServer::sessionOpened, this, [](EngineSession *session) {
        QObject::connect(session, &EngineSession::messageReceived, session, [session] { session->close(); });
        QObject::connect(session, &EngineSession::closed, session, [session] {
            session->close();
            session->send(Server::text("too late"));
        });
    });
    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    QCOMPARE(summary(polling.post("4a\x1e" "4b\x1e" "4c")), "200 ok");
    QCOMPARE(server.heardTexts(), QByteArrayList {"a"});
    const auto socket = server.webSocket();
    socket->sendText("4d");
    socket->sendText("4e");
    QCOMPARE(payload(socket->frame()), "1");
    QCOMPARE(server.heardTexts(), (QByteArrayList {"a", "d"}));
    QCOMPARE(server.closed.size(), 2);

    // Opened and closed in one go: no session is left, and the client is told.
    QObject::connect(server.engine.get(), &EngineServer::sessionOpened, this, [](EngineSession *session) { session->close(); });
    PollingClient refused = server.polling();
    const auto both = refused.get();
    QVERIFY(both);
    QVERIFY(both->body.startsWith("0{"));
    QVERIFY(both->body.endsWith("}\x1e" "1"));
    QCOMPARE(server.engine->sessionCount(), 0);
}

void tst_EngineIo::clientsThatLeaveAtEveryStepLeaveNoSession()
{
    Server server([](EngineOptions &options) { options.pingInterval = options.pingTimeout = std::chrono::milliseconds(200); });
    server.echoes = true;
    for (int step = 0; step < 24; ++step) {
        PollingClient polling = server.polling();
        RawClient socket(server.http.port());
        std::unique_ptr<RawClient> get;
        if (step % 8 > 0)
            QVERIFY(polling.open());
        if (step % 8 > 1)
            get = polling.startGet();
        if (step % 8 > 2)
            QVERIFY(socket.upgrade(polling.target("websocket")));
        if (step % 8 > 3)
            socket.sendText("2probe");
        if (step % 8 > 4)
            QVERIFY(socket.frame());
        if (step % 8 > 5)
            socket.sendText("5");
        if (step % 8 > 6)
            socket.sendText("4hello");
        if (step % 3 == 1)
            QCoreApplication::processEvents();
        if (step % 3 == 2)
            socket.sendFrame(8, "");
    }
    QTRY_COMPARE(server.engine->sessionCount(), 0);
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

void tst_EngineIo::theServerMayGoFirst()
{
    auto server = std::make_unique<Server>();
    PollingClient polling = server->polling();
    QVERIFY(polling.open());
    const auto get = polling.startGet();
    QCOMPARE(summary(polling.post("4x")), "200 ok");
    const auto socket = server->webSocket();
    // The sessions' server first, then a request for it.
    server->engine.reset();
    QCOMPARE(summary(get->response()), "200 1");
    QVERIFY(polling.startGet()->socket().isOpen());
    RawClient late(server->http.port());
    late.upgrade("/engine.io/?EIO=4&transport=websocket");
    server.reset();
    QVERIFY(socket->closesItself());
    QVERIFY(late.closesItself());
}

QTEST_GUILESS_MAIN(tst_EngineIo)
#include "tst_EngineIo.moc"
