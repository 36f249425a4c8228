// SPDX-License-Identifier: GPL-3.0-or-later
#include "TakeOver.h"
#include "WebSocket.h"
#include "wire/RawClient.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace hearth;
using CloseCode = WebSocket::CloseCode;

namespace {

/// Qt shakes hands, the wire is taken over; the latest WebSocket is what a test looks at.
class Server : public QTcpServer
{
    Q_OBJECT
public:
    explicit Server(WireKind kind, qsizetype maxMessage = 100'000)
        : m_handshakes(u"test"_s, QWebSocketServer::NonSecureMode)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(&m_handshakes, &QWebSocketServer::newConnection, this, [this, kind, maxMessage] {
            auto wire = takeOver(m_handshakes.nextPendingConnection(), m_tcp, m_early, kind);
            if (!wire)
                qFatal("no wire");
            place = std::make_shared<int>();
            socket = new WebSocket(std::move(wire), place, this);
            connect(socket, &WebSocket::textReceived, this, [this](const QByteArray &text) { heard.append(text); });
            connect(socket, &WebSocket::binaryReceived, this, [this](const QByteArray &bytes) { heard.append("b:" + bytes); });
            connect(socket, &WebSocket::closed, this, [this](CloseCode code) { closed.append(int(code)); });
            socket->start(maxMessage);
        });
    }

    QPointer<WebSocket> socket;
    std::shared_ptr<void> place;
    QByteArrayList heard;
    QList<int> closed;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        m_tcp = new QTcpSocket(this);
        m_tcp->setSocketDescriptor(descriptor);
        connect(m_tcp, &QTcpSocket::readyRead, this, &Server::shakeHands);
    }

private:
    void shakeHands()
    {
        const qsizetype end = m_tcp->peek(m_tcp->bytesAvailable()).indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_tcp->disconnect(this);
        m_early = holdBack(*m_tcp, end + 4);
        m_handshakes.handleConnection(m_tcp);
    }

    QWebSocketServer m_handshakes;
    QTcpSocket *m_tcp = nullptr;
    QByteArray m_early;
};

QByteArray frameOf(const QByteArray &payload)
{
    return websocket::frame(websocket::Opcode::Text, payload);
}

} // namespace

/// Everything over both wires.
class tst_WebSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void messagesBothWays();
    void whatComesWithTheHandshakeIsHeard();
    void manyFramesLeaveInOrder();
    void whatTheKernelDoesNotTakeWaits();
    void pingsAreAnswered();
    void aPeerThatDoesNotReadGetsTheLatestPongOnly();
    void thePeerCloses_data();
    void thePeerCloses();
    void theServerCloses();
    void theServerClosesOneThatDoesNotAnswer();
    void whatCannotBeUnderstoodIsRefused_data();
    void whatCannotBeUnderstoodIsRefused();
    void aBrokenConnectionIsTold();
    void oneThatNobodyStartedCanBeClosed();
    void deletingEndsTheConnection();
};

void tst_WebSocket::initTestCase_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("cheapest wire") << int(WireKind::Cheapest);
    QTest::newRow("Qt's socket") << int(WireKind::Qt);
}

#define SERVER_AND_CLIENT(...)                                                                                         \
    QFETCH_GLOBAL(int, kind);                                                                                          \
    Server server {WireKind(kind) __VA_OPT__(, ) __VA_ARGS__};                                                         \
    RawClient client(server.serverPort());                                                                             \
    QVERIFY(client.upgrade("/"));                                                                                      \
    QTRY_VERIFY(server.socket)

void tst_WebSocket::messagesBothWays()
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

void tst_WebSocket::whatComesWithTheHandshakeIsHeard()
{
    QFETCH_GLOBAL(int, kind);
    Server server {WireKind(kind)};
    RawClient client(server.serverPort());
    client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
                "\x81\x85\x00\x00\x00\x00" "early"_ba);
    QTRY_COMPARE(server.heard, QByteArrayList {"early"});
    client.sendText("later");
    QTRY_COMPARE(server.heard, (QByteArrayList {"early", "later"}));
}

void tst_WebSocket::manyFramesLeaveInOrder()
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

void tst_WebSocket::whatTheKernelDoesNotTakeWaits()
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

void tst_WebSocket::pingsAreAnswered()
{
    SERVER_AND_CLIENT();
    client.sendFrame(9, "are you there");
    const auto pong = client.frame();
    QVERIFY(pong);
    QCOMPARE(pong->opcode, 10);
    QCOMPARE(pong->payload, "are you there");
    QVERIFY(server.heard.isEmpty());
}

void tst_WebSocket::aPeerThatDoesNotReadGetsTheLatestPongOnly()
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

void tst_WebSocket::thePeerCloses_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("answered");
    QTest::addColumn<int>("told");
    QTest::newRow("without a code") << ""_ba << 1000 << 1005;
    QTest::newRow("normal") << "\x03\xe8"_ba << 1000 << 1000;
    QTest::newRow("going away, with a reason") << "\x03\xe9" "bye"_ba << 1001 << 1001;
    QTest::newRow("a code of its own") << "\x0f\xa0"_ba << 4000 << 4000;
    QTest::newRow("half a code") << "\x03"_ba << 1002 << 1002;
    QTest::newRow("a code that nobody may send") << "\x03\xee"_ba << 1002 << 1002;
    QTest::newRow("a reason that is not UTF-8") << "\x03\xe8\xff"_ba << 1007 << 1007;
}

void tst_WebSocket::thePeerCloses()
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
    QCOMPARE(server.place.use_count(), 1); // released
}

void tst_WebSocket::theServerCloses()
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
    QCOMPARE(server.place.use_count(), 1);
}

void tst_WebSocket::theServerClosesOneThatDoesNotAnswer()
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
    QCOMPARE(server.place.use_count(), 1);
}

void tst_WebSocket::whatCannotBeUnderstoodIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("not masked") << "\x81\x02hi"_ba << 1002;
    QTest::newRow("not UTF-8") << "\x81\x81\x00\x00\x00\x00\xff"_ba << 1007;
    QTest::newRow("too large") << "\x82\xff\x00\x00\x00\x00\x10\x00\x00\x00"_ba << 1009;
}

void tst_WebSocket::whatCannotBeUnderstoodIsRefused()
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

void tst_WebSocket::aBrokenConnectionIsTold()
{
    SERVER_AND_CLIENT();
    client.socket().abort();
    QTRY_COMPARE(server.closed, QList {int(CloseCode::Abnormal)});
    QTRY_VERIFY(!server.socket);
    QCOMPARE(server.place.use_count(), 1);
}

void tst_WebSocket::oneThatNobodyStartedCanBeClosed()
{
    QFETCH_GLOBAL(int, kind);
    QWebSocketServer handshakes(u"test"_s, QWebSocketServer::NonSecureMode);
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    RawClient client(listener.serverPort());
    QTRY_VERIFY(listener.hasPendingConnections());
    QTcpSocket *tcp = listener.nextPendingConnection();
    handshakes.handleConnection(tcp);
    QVERIFY(client.upgrade("/"));
    QTRY_VERIFY(handshakes.hasPendingConnections());
    const QPointer<WebSocket> socket(
        new WebSocket(takeOver(handshakes.nextPendingConnection(), tcp, {}, WireKind(kind)), nullptr, nullptr));
    socket->close(CloseCode::ProtocolError);
    QCOMPARE(client.frame()->closeCode(), 1002);
    client.sendFrame(8, "\x03\xea"_ba);
    QVERIFY(client.closesItself());
    QTRY_VERIFY(!socket);
}

void tst_WebSocket::deletingEndsTheConnection()
{
    SERVER_AND_CLIENT();
    delete server.socket;
    QVERIFY(client.closesItself());
    QVERIFY(server.closed.isEmpty());
    QCOMPARE(server.place.use_count(), 1);
}

QTEST_GUILESS_MAIN(tst_WebSocket)
#include "tst_WebSocket.moc"
