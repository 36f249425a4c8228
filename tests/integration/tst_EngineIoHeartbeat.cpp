// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineFixture.h"

#include <QTest>
#include <QTimer>

using namespace hearth;
using CloseReason = EngineSession::CloseReason;

class tst_EngineIoHeartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServerPingsOverPolling();
    void theServerPingsOverWebSocket();
    void aPongThatDoesNotComeEndsTheSession();
    void aPingThatIsNeverFetchedEndsTheSession();
    void aPongThatNobodyAskedForChangesNothing();
};

void tst_EngineIoHeartbeat::theServerPingsOverPolling()
{
    EngineFixture server([](EngineOptions &options) { options.pingInterval = std::chrono::milliseconds(50); });
    PollingClient client = server.polling();
    QVERIFY(client.open());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(summary(client.get()), "200 2");
        QCOMPARE(summary(client.post("3")), "200 ok");
    }
    QVERIFY(server.closed.isEmpty());
    QVERIFY(server.heard.isEmpty());
}

void tst_EngineIoHeartbeat::theServerPingsOverWebSocket()
{
    EngineFixture server([](EngineOptions &options) { options.pingInterval = std::chrono::milliseconds(50); });
    const auto client = server.webSocket();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(payload(client->frame()), "2");
        client->sendText("3");
    }
    QVERIFY(server.closed.isEmpty());
}

void tst_EngineIoHeartbeat::aPongThatDoesNotComeEndsTheSession()
{
    EngineFixture server(
        [](EngineOptions &options) { options.pingInterval = options.pingTimeout = std::chrono::milliseconds(60); });
    const auto client = server.webSocket();
    QCOMPARE(payload(client->frame()), "2");
    client->sendText("4I am here, but I do not pong");
    const auto frame = client->frame();
    QVERIFY(frame);
    QCOMPARE(frame->opcode, 8);
    QCOMPARE(server.closed, QList {CloseReason::PingTimeout});
}

void tst_EngineIoHeartbeat::aPingThatIsNeverFetchedEndsTheSession()
{
    EngineFixture server(
        [](EngineOptions &options) { options.pingInterval = options.pingTimeout = std::chrono::milliseconds(60); });
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

void tst_EngineIoHeartbeat::aPongThatNobodyAskedForChangesNothing()
{
    EngineFixture server(
        [](EngineOptions &options) { options.pingInterval = options.pingTimeout = std::chrono::milliseconds(100); });
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

QTEST_GUILESS_MAIN(tst_EngineIoHeartbeat)
#include "tst_EngineIoHeartbeat.moc"
