// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeClock.h"
#include "FloodServer.h"
#include "MemoryPeak.h"
#include "net/RestClient.h"
#include "net/SocketClient.h"

#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// A server that sends without an end, or reads nothing: what the program keeps of it, or for it, is bounded.
class tst_HostileServerFloods : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60000; // sanitizers, on a busy machine
    /// Twice what a largest answer or message takes as text, and room for the test itself.
#ifdef HEARTH_SANITIZED
    static constexpr qint64 mostMegabytes = 1'000; // sanitizers keep what was freed
#else
    static constexpr qint64 mostMegabytes = 64;
#endif

private Q_SLOTS:
    void aConnectionEnds_data();
    void aConnectionEnds();
    void whatComesMakesNothingThatStays();
    void anAnswerIsReadUpToItsLimit_data();
    void anAnswerIsReadUpToItsLimit();
    void theLargestAnswerIsStillTaken();
    void whoIsNotKnownIsAskedNothing();
};

void tst_HostileServerFloods::aConnectionEnds_data()
{
    QTest::addColumn<bool>("webSocket");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("more");
    const QByteArray open = FloodServer::frame(
        1, R"(0{"sid":"x","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":1000000})");
    QTest::newRow("pings of Engine.IO") << true << open << FloodServer::frame(1, "2");
    QTest::newRow("pings of Engine.IO that say a lot") << true << open << FloodServer::frame(1, '2' + QByteArray(60'000, 'x'));
    QTest::newRow("pings of WebSocket") << true << open << FloodServer::frame(9, QByteArray(125, 'x'));
    QTest::newRow("empty pings of WebSocket") << true << open << FloodServer::frame(9, {});
    QTest::newRow("pings of WebSocket before anything") << true << QByteArray() << FloodServer::frame(9, QByteArray(125, 'x'));
    QTest::newRow("a head with lines for ever") << false << QByteArray("HTTP/1.1 101 Switching\r\n") << QByteArray();
    QTest::newRow("a head of one line for ever") << false << QByteArray("HTTP/1.1 101 Switching\r\nX: ") << QByteArray(1000, 'x');
    QTest::newRow("a first line for ever") << false << QByteArray("HTTP/1.1 101 ") << QByteArray(1000, 'x');
}

void tst_HostileServerFloods::aConnectionEnds()
{
    QFETCH(bool, webSocket);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, more);
    FloodServer server;
    server.webSocket = webSocket;
    server.first = first;
    int line = 0;
    QByteArray many; // small frames one by one would take the test, not the program, most of the time
    while (!more.isEmpty() && many.size() < 16 * 1024)
        many += more;
    server.more = [&] { return more.isEmpty() ? "X-" + QByteArray::number(++line) + ": x\r\n" : many; };
    const MemoryPeak peak;
    FakeClock clock; // it ends for what comes, not because it takes long
    SocketClient client(&clock);
    QSignalSpy ended(&client, &SocketClient::disconnected);
    client.open(server.url());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QVERIFY2(peak.megabytes() <= mostMegabytes, qPrintable(QString::number(peak.megabytes())));
    QVERIFY2(server.taken < 200'000'000, qPrintable(QString::number(server.taken)));
}

/// With the real clock: what waits for the next ping is not made anew for each of a million.
void tst_HostileServerFloods::whatComesMakesNothingThatStays()
{
    FloodServer server;
    server.webSocket = true;
    server.first = FloodServer::frame(
        1, R"(0{"sid":"x","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":1000000})");
    server.more = [many = FloodServer::frame(1, "2").repeated(5000)] { return many; };
    const MemoryPeak peak;
    SystemClock clock;
    SocketClient client(&clock);
    QSignalSpy ended(&client, &SocketClient::disconnected);
    client.open(server.url());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QVERIFY2(peak.megabytes() <= mostMegabytes, qPrintable(QString::number(peak.megabytes())));
}

void tst_HostileServerFloods::anAnswerIsReadUpToItsLimit_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("a head with lines for ever") << QByteArray() << QByteArray("X: x\r\n").repeated(1000);
    QTest::newRow("a head of one line for ever") << QByteArray("X: ") << QByteArray(1000, 'x');
    const QByteArray zeros(16 * 1024, '0');
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n\r\n") << "4000\r\n" + zeros + "\r\n";
    QTest::newRow("chunks of one byte") << QByteArray("Transfer-Encoding: chunked\r\n\r\n")
                                        << QByteArray("1\r\n0\r\n").repeated(1000);
    QTest::newRow("one chunk") << QByteArray("Transfer-Encoding: chunked\r\n\r\n7fffffff\r\n") << zeros;
    QTest::newRow("a length of a terabyte") << QByteArray("Content-Length: 1099511627776\r\n\r\n") << zeros;
    QTest::newRow("until the connection ends") << QByteArray("\r\n") << zeros;
    QTest::newRow("a length of nothing") << QByteArray("Content-Length: 0\r\n\r\n") << zeros;
    // Zeros, compressed by a factor of a thousand; a stream that goes on.
    const QByteArray bomb = qCompress(QByteArray(200'000'000, '0'), 9).sliced(4);
    QTest::newRow("compressed") << "Content-Encoding: deflate\r\nContent-Length: " + QByteArray::number(bomb.size()) + "\r\n\r\n"
            + bomb << QByteArray();
}

void tst_HostileServerFloods::anAnswerIsReadUpToItsLimit()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, more);
    FloodServer server;
    server.first = "HTTP/1.1 200 OK\r\nConnection: close\r\n" + head;
    server.more = [&] { return more; };
    const MemoryPeak peak;
    RestClient client(server.url());
    std::optional<Result<QJsonObject>> answered;
    client.get(u"/api/rooms"_s, {}, this, [&](const Result<QJsonObject> &answer) { answered = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(answered.has_value(), patience);
    QVERIFY(!*answered);
    QVERIFY(answered->error().code == ErrorCode::WrongVersion || answered->error().code == ErrorCode::Unreachable);
    QVERIFY2(peak.megabytes() <= mostMegabytes, qPrintable(QString::number(peak.megabytes())));
    // A byte of a body takes up to six on the way; and the system's buffers.
    QVERIFY2(server.taken <= 6 * RestClient::maxAnswerBytes + 12'000'000, qPrintable(QString::number(server.taken)));
}

void tst_HostileServerFloods::theLargestAnswerIsStillTaken()
{
    FloodServer server;
    const QByteArray body = "{\"x\":\"" + QByteArray(RestClient::maxAnswerBytes - 8, 'x') + "\"}";
    QCOMPARE(body.size(), RestClient::maxAnswerBytes);
    for (const bool chunked : {false, true}) {
        server.first = "HTTP/1.1 200 OK\r\nConnection: close\r\n"
            + (chunked
                    ? "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n"
                    : "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        RestClient client(server.url());
        std::optional<Result<QJsonObject>> answered;
        client.get(u"/api/rooms"_s, {}, this, [&](const Result<QJsonObject> &answer) { answered = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(answered.has_value(), patience);
        QVERIFY2(*answered, "it was not taken");
    }
}

void tst_HostileServerFloods::whoIsNotKnownIsAskedNothing()
{
    FloodServer server;
    RestClient client(server.url());
    client.setToken(u"secret"_s);
    client.setOpen(false);
    std::optional<Result<QJsonObject>> answered;
    client.get(u"/api/rooms"_s, {}, this, [&](const Result<QJsonObject> &answer) { answered = answer; });
    QVERIFY(!answered); // never from inside the call
    QTRY_VERIFY(answered.has_value());
    QCOMPARE(answered->error().code, ErrorCode::Unreachable);
    QVERIFY(!server.hasPendingConnections() && server.gone == 0 && server.findChildren<QTcpSocket *>().isEmpty());
}

QTEST_GUILESS_MAIN(tst_HostileServerFloods)
#include "tst_HostileServerFloods.moc"
