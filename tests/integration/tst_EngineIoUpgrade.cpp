// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineFixture.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace hearth;
using CloseReason = EngineSession::CloseReason;

class tst_EngineIoUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUpgradeTakesOver();
    void anUpgradeWithoutWaitingForTheProbe();
    void anUpgradeInMidStreamLosesNothing();
    void aProbeThatNeverCompletesFallsAway();
    void aProbeThatDiesFallsAway();
    void aProbeThatSaysSomethingElseFallsAway();
    void oneProbeAtATime();
};

void tst_EngineIoUpgrade::anUpgradeTakesOver()
{
    EngineFixture server;
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

void tst_EngineIoUpgrade::anUpgradeWithoutWaitingForTheProbe()
{
    EngineFixture server;
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

void tst_EngineIoUpgrade::anUpgradeInMidStreamLosesNothing()
{
    EngineFixture server;
    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    constexpr int count = 300;
    int sent = 0;
    QTimer stream;
    connect(&stream, &QTimer::timeout, server.sessions[0], [&] {
        if (sent < count)
            server.sessions[0]->send(EngineFixture::text(QByteArray::number(sent++)));
    });
    stream.start(1);

    QByteArrayList received;
    int posted = 0;
    const auto take = [&](const QByteArray &body) {
        for (const QByteArray &packet : body.split('\x1e'))
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

void tst_EngineIoUpgrade::aProbeThatNeverCompletesFallsAway()
{
    EngineFixture server([](EngineOptions &options) { options.upgradeTimeout = std::chrono::milliseconds(150); });
    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    RawClient socket(server.http.port());
    QVERIFY(socket.upgrade(polling.target("websocket")));
    socket.sendText("2probe");
    QCOMPARE(payload(socket.frame()), "3probe");
    server.sessions[0]->send(EngineFixture::text("kept"));
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
    server.sessions[0]->send(EngineFixture::text("over"));
    QCOMPARE(payload(again.frame()), "4over");
}

void tst_EngineIoUpgrade::aProbeThatDiesFallsAway()
{
    EngineFixture server;
    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    RawClient socket(server.http.port());
    QVERIFY(socket.upgrade(polling.target("websocket")));
    socket.sendText("2probe");
    QCOMPARE(payload(socket.frame()), "3probe");
    server.sessions[0]->send(EngineFixture::text("kept"));
    socket.socket().abort();
    QTRY_COMPARE(server.http.connectionCount(), 0);
    QCOMPARE(summary(polling.get()), "200 4kept");
    QVERIFY(server.closed.isEmpty());
}

void tst_EngineIoUpgrade::aProbeThatSaysSomethingElseFallsAway()
{
    for (const QByteArray &words : {"5"_ba, "2"_ba, "4hello"_ba, "3probe"_ba, "x"_ba}) {
        EngineFixture server;
        PollingClient polling = server.polling();
        QVERIFY(polling.open());
        RawClient socket(server.http.port());
        QVERIFY(socket.upgrade(polling.target("websocket")));
        socket.sendText(words);
        const auto frame = socket.frame();
        QVERIFY(frame);
        QCOMPARE(frame->opcode, 8);
        QVERIFY(server.heard.isEmpty());
        server.sessions[0]->send(EngineFixture::text("still"));
        QCOMPARE(summary(polling.get()), "200 4still");
    }
}

void tst_EngineIoUpgrade::oneProbeAtATime()
{
    EngineFixture server;
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
    server.sessions[0]->send(EngineFixture::text("over"));
    QCOMPARE(payload(first.frame()), "4over");
}

QTEST_GUILESS_MAIN(tst_EngineIoUpgrade)
#include "tst_EngineIoUpgrade.moc"
