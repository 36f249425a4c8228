// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebSocketFixture.h"

using namespace Qt::StringLiterals;
using namespace hearth;
using CloseCode = WebSocket::CloseCode;

class tst_WebSocketClosing : public BothWires
{
    Q_OBJECT

private Q_SLOTS:
    void thePeerCloses_data();
    void thePeerCloses();
    void theServerCloses();
    void theServerClosesOneThatDoesNotAnswer();
    void whatItHadSaidIsLetGoWhileClosing();
    void whatCannotBeUnderstoodIsRefused_data();
    void whatCannotBeUnderstoodIsRefused();
    void aBrokenConnectionIsTold();
    void oneThatNobodyStartedCanBeClosed();
    void deletingEndsTheConnection();
};

void tst_WebSocketClosing::thePeerCloses_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("answered");
    QTest::addColumn<int>("told");
    QTest::newRow("without a code") << ""_ba << 1000 << 1005;
    QTest::newRow("normal") << "\x03\xe8"_ba << 1000 << 1000;
    QTest::newRow("going away, with a reason") << "\x03\xe9"
                                                  "bye"_ba
                                               << 1001 << 1001;
    QTest::newRow("a code of its own") << "\x0f\xa0"_ba << 4000 << 4000;
    QTest::newRow("half a code") << "\x03"_ba << 1002 << 1002;
    QTest::newRow("a code that nobody may send") << "\x03\xee"_ba << 1002 << 1002;
    QTest::newRow("a reason that is not UTF-8") << "\x03\xe8\xff"_ba << 1007 << 1007;
}

void tst_WebSocketClosing::thePeerCloses()
{
    QFETCH(QByteArray, payload);
    QFETCH(int, answered);
    QFETCH(int, told);
    SERVER_AND_CLIENT();
    client.sendFrame(8, payload);
    client.sendText("too late");
    const auto end = client.frame();
    QVERIFY(end);
    QCOMPARE(end->opcode, 8);
    QCOMPARE(end->closeCode(), answered);
    QVERIFY(client.closesItself());
    QTRY_VERIFY(!server.socket);
    QCOMPARE(server.closed, QList {told});
    QVERIFY(server.heard.isEmpty());
    QCOMPARE(server.peers.connections(), 0);
}

void tst_WebSocketClosing::theServerCloses()
{
    SERVER_AND_CLIENT();
    server.socket->close(CloseCode::PolicyViolated, u"reads too slowly"_s);
    QVERIFY(!server.socket->isOpen());
    const auto end = client.frame();
    QVERIFY(end);
    QCOMPARE(end->closeCode(), 1008);
    QCOMPARE(end->payload.sliced(2), "reads too slowly");
    client.sendText("not heard");
    client.sendFrame(8, end->payload);
    QVERIFY(client.closesItself());
    QTRY_VERIFY(!server.socket);
    QVERIFY(server.closed.isEmpty());
    QVERIFY(server.heard.isEmpty());
    QCOMPARE(server.peers.connections(), 0);
}

void tst_WebSocketClosing::theServerClosesOneThatDoesNotAnswer()
{
    SERVER_AND_CLIENT();
    client.stopReading();
    const QByteArray large = frameOf(QByteArray(100'000, 'x'));
    for (int i = 0; i < 1'000 && server.socket->bytesWaiting() < 300'000; ++i) {
        server.socket->write({&large, 1});
        QCoreApplication::processEvents();
    }
    server.socket->close(CloseCode::Normal);
    QTRY_VERIFY_WITH_TIMEOUT(!server.socket, 10'000);
    QCOMPARE(server.peers.connections(), 0);
}

void tst_WebSocketClosing::whatItHadSaidIsLetGoWhileClosing()
{
    SERVER_AND_CLIENT();
    client.sendFrame(1, QByteArray(90'000, 'x'), false);
    QTRY_VERIFY(server.peers.memory().held() >= 90'000);
    server.socket->close(CloseCode::PolicyViolated, u"reads too slowly"_s);
    QVERIFY(server.peers.memory().held() < 1'000);
    // What it still says is passed over, whatever its size, up to its answer.
    const auto end = client.frame();
    QVERIFY(end);
    client.sendFrame(0, QByteArray(90'000, 'x'), false);
    client.sendFrame(0, QByteArray(90'000, 'x'));
    client.sendText("not heard");
    client.sendFrame(2, "neither");
    client.sendFrame(8, end->payload);
    QVERIFY(client.closesItself());
    QTRY_VERIFY(!server.socket);
    QVERIFY(server.heard.isEmpty());
    QCOMPARE(server.peers.memory().held(), 0);
}

void tst_WebSocketClosing::whatCannotBeUnderstoodIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("not masked") << "\x81\x02hi"_ba << 1002;
    QTest::newRow("not UTF-8") << "\x81\x81\x00\x00\x00\x00\xff"_ba << 1007;
    QTest::newRow("too large") << "\x82\xff\x00\x00\x00\x00\x10\x00\x00\x00"_ba << 1009;
}

void tst_WebSocketClosing::whatCannotBeUnderstoodIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    SERVER_AND_CLIENT(1000);
    client.sendText("fine");
    client.send(bytes + "and then anything");
    const auto end = client.frame();
    QVERIFY(end);
    QCOMPARE(end->opcode, 8);
    QCOMPARE(end->closeCode(), code);
    QVERIFY(client.closesItself());
    QTRY_VERIFY(!server.socket);
    QCOMPARE(server.heard, QByteArrayList {"fine"});
    QCOMPARE(server.closed, QList {code});
}

void tst_WebSocketClosing::aBrokenConnectionIsTold()
{
    SERVER_AND_CLIENT();
    client.socket().abort();
    QTRY_COMPARE(server.closed, QList {int(CloseCode::Abnormal)});
    QTRY_VERIFY(!server.socket);
    QCOMPARE(server.peers.connections(), 0);
}

void tst_WebSocketClosing::oneThatNobodyStartedCanBeClosed()
{
    QFETCH_GLOBAL(int, kind);
    QWebSocketServer handshakes(u"test"_s, QWebSocketServer::NonSecureMode);
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    RawClient client(listener.serverPort());
    QTRY_VERIFY(listener.hasPendingConnections());
    QTcpSocket *tcp = listener.nextPendingConnection();
    std::unique_ptr<Wire> wire;
    if (WireKind(kind) == WireKind::Qt) {
        handshakes.handleConnection(tcp);
        QVERIFY(client.upgrade("/"));
        QTRY_VERIFY(handshakes.hasPendingConnections());
        wire = takeOver(handshakes.nextPendingConnection(), tcp, {});
    } else {
        wire = takeOver(*tcp, answerToRawClient);
    }
    const QPointer<WebSocket> socket(new WebSocket(std::move(wire), nullptr, nullptr));
    socket->close(CloseCode::ProtocolError);
    if (WireKind(kind) != WireKind::Qt)
        QCOMPARE(client.response()->status, 101); // the close frame came along with it
    QCOMPARE(client.frame()->closeCode(), 1002);
    client.sendFrame(8, "\x03\xea"_ba);
    QVERIFY(client.closesItself());
    QTRY_VERIFY(!socket);
}

void tst_WebSocketClosing::deletingEndsTheConnection()
{
    SERVER_AND_CLIENT();
    delete server.socket;
    QVERIFY(client.closesItself());
    QVERIFY(server.closed.isEmpty());
    QCOMPARE(server.peers.connections(), 0);
}

QTEST_GUILESS_MAIN(tst_WebSocketClosing)
#include "tst_WebSocketClosing.moc"
