// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebSocketFixture.h"

using namespace Qt::StringLiterals;
using namespace hearth;

class tst_WebSocketFrames : public BothWires
{
    Q_OBJECT

private Q_SLOTS:
    void messagesBothWays();
    void whatComesWithTheHandshakeIsHeard();
    void manyFramesLeaveInOrder();
    void whatTheKernelDoesNotTakeWaits();
    void pingsAreAnswered();
    void pingsThatComeTogetherGetOnePong();
    void aPeerThatDoesNotReadGetsTheLatestPongOnly();
    void aFloodIsReadInSmallTurns();
};

void tst_WebSocketFrames::messagesBothWays()
{
    SERVER_AND_CLIENT();
    client.sendText("hello");
    client.sendFrame(2, "\x00\xff"_ba);
    client.sendFrame(1, "in ", false);
    client.sendFrame(0, "pieces");
    QTRY_COMPARE(server.heard, (QByteArrayList {"hello", "b:\x00\xff"_ba, "in pieces"}));
    const QByteArray frame = frameOf("back");
    server.socket->write({&frame, 1});
    const auto got = client.frame();
    QVERIFY(got);
    QCOMPARE(got->opcode, 1);
    QCOMPARE(got->payload, "back");
    QCOMPARE(server.socket->bytesWaiting(), 0);
}

void tst_WebSocketFrames::whatComesWithTheHandshakeIsHeard()
{
    QFETCH_GLOBAL(int, kind);
    WebSocketFixture server {WireKind(kind)};
    RawClient client(server.serverPort());
    client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
                "\x81\x85\x00\x00\x00\x00"
                "early"_ba);
    QTRY_COMPARE(server.heard, QByteArrayList {"early"});
    client.sendText("later");
    QTRY_COMPARE(server.heard, (QByteArrayList {"early", "later"}));
}

void tst_WebSocketFrames::manyFramesLeaveInOrder()
{
    SERVER_AND_CLIENT();
    QList<QByteArray> frames; // more than one sendmsg() takes
    for (int i = 0; i < 200; ++i)
        frames.append(frameOf(QByteArray::number(i)));
    server.socket->write({frames.constData(), size_t(frames.size())});
    for (int i = 0; i < 200; ++i) {
        const auto got = client.frame();
        QVERIFY(got);
        QCOMPARE(got->payload, QByteArray::number(i));
    }
}

void tst_WebSocketFrames::whatTheKernelDoesNotTakeWaits()
{
    SERVER_AND_CLIENT();
    client.pauseReading();
    QList<QByteArray> frames;
    for (int i = 0; i < 3; ++i)
        frames.append(frameOf(QByteArray(100'000, char('a' + i))));
    int written = 0;
    for (; server.socket->bytesWaiting() < 300'000 && written < 3'000; written += 3) {
        server.socket->write({frames.constData(), size_t(frames.size())});
        QCoreApplication::processEvents();
    }
    QVERIFY(server.socket->bytesWaiting() >= 300'000);
    client.resumeReading();
    for (int i = 0; i < written; ++i) {
        const auto got = client.frame();
        QVERIFY(got);
        QCOMPARE(got->payload, QByteArray(100'000, char('a' + i % 3)));
    }
    QTRY_COMPARE(server.socket->bytesWaiting(), 0);
    const QByteArray after = frameOf("after");
    server.socket->write({&after, 1});
    QCOMPARE(client.frame()->payload, "after");
}

void tst_WebSocketFrames::pingsAreAnswered()
{
    SERVER_AND_CLIENT();
    client.sendFrame(9, "are you there");
    const auto pong = client.frame();
    QVERIFY(pong);
    QCOMPARE(pong->opcode, 10);
    QCOMPARE(pong->payload, "are you there");
    QVERIFY(server.heard.isEmpty());
}

void tst_WebSocketFrames::pingsThatComeTogetherGetOnePong()
{
    SERVER_AND_CLIENT();
    constexpr int pings = 600;
    for (int i = 0; i < pings; ++i)
        client.sendFrame(9, QByteArray::number(i));
    client.sendText("done");
    QTRY_COMPARE(server.heard, QByteArrayList {"done"});
    int pongs = 0;
    for (QByteArray last; last != QByteArray::number(pings - 1); ++pongs) {
        const auto pong = client.frame();
        QVERIFY(pong);
        QCOMPARE(pong->opcode, 10);
        last = pong->payload;
    }
    QVERIFY2(pongs <= pings / 10, qPrintable(QString::number(pongs)));
}

void tst_WebSocketFrames::aPeerThatDoesNotReadGetsTheLatestPongOnly()
{
    SERVER_AND_CLIENT();
    client.pauseReading();
    const QByteArray large = frameOf(QByteArray(100'000, 'x'));
    int written = 0;
    while (server.socket->bytesWaiting() < 300'000 && written < 1'000) {
        server.socket->write({&large, 1});
        ++written;
        QCoreApplication::processEvents();
    }
    for (int i = 0; i < 100; ++i)
        client.sendFrame(9, QByteArray::number(i));
    client.sendText("after the pings");
    QTRY_COMPARE(server.heard.size(), 1);
    client.resumeReading();
    for (int i = 0; i < written; ++i) {
        const auto got = client.frame();
        QVERIFY(got);
        QCOMPARE(got->payload.size(), 100'000);
    }
    const auto pong = client.frame();
    QVERIFY(pong);
    QCOMPARE(pong->opcode, 10);
    QCOMPARE(pong->payload, "99");
}

void tst_WebSocketFrames::aFloodIsReadInSmallTurns()
{
    QFETCH_GLOBAL(int, kind);
    WebSocketFixture flooded {WireKind(kind)};
    WebSocketFixture quiet {WireKind(kind)};
    RawClient flood(flooded.serverPort());
    QVERIFY(flood.upgrade("/"));
    RawClient innocent(quiet.serverPort());
    QVERIFY(innocent.upgrade("/"));
    QTRY_VERIFY(flooded.socket && quiet.socket);
    QCoreApplication::processEvents();
    // All of it is there before either is looked at.
    for (int i = 0; i < 8'000; ++i)
        flood.sendText("f");
    flood.socket().flush();
    innocent.sendText("hello");
    innocent.socket().flush();
    while (quiet.heard.isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QVERIFY2(flooded.heard.size() < 2'000, qPrintable(QString::number(flooded.heard.size())));
    QTRY_COMPARE(flooded.heard.size(), 8'000);
}

QTEST_GUILESS_MAIN(tst_WebSocketFrames)
#include "tst_WebSocketFrames.moc"
