// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineFixture.h"

#include <QTest>

using namespace hearth;
using CloseReason = EngineSession::CloseReason;

class tst_EngineIoEndings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClosePacketOverPollingEndsTheSession();
    void aClosePacketOverWebSocketEndsTheSession();
    void aWebSocketThatBreaksEndsTheSession();
    void theServerSaysGoodbye();
    void aSessionMayBeClosedFromItsOwnSignals();
    void clientsThatLeaveAtEveryStepLeaveNoSession();
    void theServerMayGoFirst();
    void whoPollsFetchesWhatWasSaidToItLast_data();
    void whoPollsFetchesWhatWasSaidToItLast();
    void whoNeverComesForItIsForgotten();
    void whoIsClosedForGoodOpensNothingMore();
};

void tst_EngineIoEndings::aClosePacketOverPollingEndsTheSession()
{
    EngineFixture server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    const auto get = client.startGet();
    QCOMPARE(summary(client.post("4bye\x1e"
                                 "1\x1e"
                                 "4unheard")),
        "200 ok");
    QCOMPARE(summary(get->response()), "200 6");
    QCOMPARE(server.closed, QList {CloseReason::ClientClosed});
    QCOMPARE(server.heardTexts(), QByteArrayList {"bye"});
    QCOMPARE(statusOf(client.get()), 400);
}

void tst_EngineIoEndings::aClosePacketOverWebSocketEndsTheSession()
{
    EngineFixture server;
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

void tst_EngineIoEndings::aWebSocketThatBreaksEndsTheSession()
{
    EngineFixture server;
    auto aborted = server.webSocket();
    aborted->socket().abort();
    QTRY_COMPARE(server.closed, QList {CloseReason::TransportGone});
    auto closed = server.webSocket();
    closed->sendFrame(8, "\x03\xe8");
    QTRY_COMPARE(server.closed, (QList {CloseReason::TransportGone, CloseReason::TransportGone}));
    QTRY_COMPARE(server.http.connectionCount(), 0);
    QCOMPARE(server.engine->sessionCount(), 0);
}

void tst_EngineIoEndings::theServerSaysGoodbye()
{
    EngineFixture server;
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

void tst_EngineIoEndings::aSessionMayBeClosedFromItsOwnSignals()
{
    EngineFixture server;
    QObject::connect(server.engine.get(), &EngineServer::sessionOpened, this, [](EngineSession *session) {
        QObject::connect(session, &EngineSession::messageReceived, session, [session] { session->close(); });
        QObject::connect(session, &EngineSession::closed, session, [session] {
            session->close();
            session->send(EngineFixture::text("too late"));
        });
    });
    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    QCOMPARE(summary(polling.post("4a\x1e"
                                  "4b\x1e"
                                  "4c")),
        "200 ok");
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
    QVERIFY(both->body.endsWith("}\x1e"
                                "1"));
    QCOMPARE(server.engine->sessionCount(), 0);
}

void tst_EngineIoEndings::clientsThatLeaveAtEveryStepLeaveNoSession()
{
    EngineFixture server(
        [](EngineOptions &options) { options.pingInterval = options.pingTimeout = std::chrono::milliseconds(200); });
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

void tst_EngineIoEndings::theServerMayGoFirst()
{
    auto server = std::make_unique<EngineFixture>();
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

void tst_EngineIoEndings::whoPollsFetchesWhatWasSaidToItLast_data()
{
    QTest::addColumn<bool>("waits");
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("polls");
    QTest::newRow("a poll waits, and takes it all") << true << 15 << 1;
    QTest::newRow("but for the close packet") << true << 16 << 2;
    QTest::newRow("it takes several") << true << 40 << 3;
    QTest::newRow("between two polls") << false << 3 << 1;
    QTest::newRow("between two polls, and it takes several") << false << 40 << 3;
}

void tst_EngineIoEndings::whoPollsFetchesWhatWasSaidToItLast()
{
    QFETCH(bool, waits);
    QFETCH(int, messages);
    QFETCH(int, polls);
    constexpr int most = 16; // packets of what a Python client takes at once
    EngineFixture server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    const auto first = waits ? client.startGet() : nullptr;
    QCOMPARE(summary(client.post("4x")), "200 ok");
    QByteArrayList sent;
    for (int i = 0; i < messages; ++i) {
        sent.append('4' + QByteArray::number(i));
        server.sessions[0]->send(EngineFixture::text(QByteArray::number(i)));
    }
    sent.append("1");
    server.sessions[0]->close();
    QCOMPARE(server.closed, QList {CloseReason::ServerClosed});
    QCOMPARE(server.engine->sessionCount(), 0);
    QByteArrayList got;
    for (int i = 0; i < polls; ++i) {
        QCOMPARE(statusOf(client.post("4unheard")), 400);
        const auto answer = i == 0 && first ? first->response() : client.get();
        QCOMPARE(statusOf(answer), 200);
        const QByteArrayList packets = answer->body.split('\x1e');
        QVERIFY(packets.size() <= most);
        got += packets;
    }
    QCOMPARE(got, sent);
    QVERIFY(!server.engine->hasLeaving());
    QCOMPARE(statusOf(client.get()), 400);
    QCOMPARE(server.heardTexts(), QByteArrayList {"x"});
    QTRY_VERIFY(!server.sessions[0]);
}

void tst_EngineIoEndings::whoNeverComesForItIsForgotten()
{
    EngineFixture server([](EngineOptions &options) { options.leavingPatience = std::chrono::milliseconds(1); });
    PollingClient client = server.polling();
    QVERIFY(client.open());
    server.sessions[0]->send(EngineFixture::text("unheard"));
    server.sessions[0]->close();
    QVERIFY(server.engine->hasLeaving());
    QTRY_VERIFY(!server.engine->hasLeaving());
    QTRY_VERIFY(!server.sessions[0]);
    QCOMPARE(statusOf(client.get()), 400);
}

void tst_EngineIoEndings::whoIsClosedForGoodOpensNothingMore()
{
    EngineFixture server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    server.engine->shutDown();
    QCOMPARE(server.closed, QList {CloseReason::ServerClosed});
    QVERIFY(!server.polling().open());
    RawClient socket(server.http.port());
    QVERIFY(!socket.upgrade("/engine.io/?EIO=4&transport=websocket") || socket.frame()->opcode == 8);
    QCOMPARE(server.sessions.size(), 1);
}

QTEST_GUILESS_MAIN(tst_EngineIoEndings)
#include "tst_EngineIoEndings.moc"
