// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace hearth;

class tst_HttpRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void theLargestHeadAndBodyAreServed();
    void aBodyTooLargeIsRefusedUnread();
    void garbageHarmsNobody();
    void clientsThatLeaveAtEveryStepHarmNobody();
};

void tst_HttpRefusals::refusals_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &request, int status, const QString &code = u"invalid_request"_s) {
        QTest::newRow(name) << request << status << code;
    };
    const auto with = [](const QByteArray &fields) { return "POST /echo HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n"; };

    row("header too large", get("/echo", "X: " + QByteArray(2000, 'x') + "\r\n"), 431, u"too_large"_s);
    row("header too large and never ending", "GET /echo HTTP/1.1\r\nX: " + QByteArray(5000, 'x'), 431, u"too_large"_s);
    row("too many fields", get("/echo", QByteArray("A:b\r\n").repeated(101)), 431, u"too_large"_s);
    row("body too large", with("Content-Length: 4097\r\n"), 413, u"too_large"_s);
    row("body far too large", with("Content-Length: 999999999999999999\r\n"), 413, u"too_large"_s);
    row("body beyond numbers", with("Content-Length: 99999999999999999999999\r\n"), 400);
    row("negative length", with("Content-Length: -1\r\n"), 400);
    row("length with a sign", with("Content-Length: +5\r\n"), 400);
    row("length in hex", with("Content-Length: 0x10\r\n"), 400);
    row("no number", with("Content-Length: five\r\n"), 400);
    row("empty length", with("Content-Length:\r\n"), 400);
    row("a list of lengths", with("Content-Length: 5, 5\r\n"), 400);
    row("two lengths", with("Content-Length: 5\r\nContent-Length: 6\r\n"), 400);
    row("chunked", with("Transfer-Encoding: chunked\r\n"), 411);
    row("chunked and a length", with("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"), 400);
    row("another encoding", with("Transfer-Encoding: gzip\r\n"), 411);
    row("two hosts", get("/echo", "Host: y\r\n"), 400);
    row("no host", "GET /echo HTTP/1.1\r\n\r\n", 400);
    row("a host with a space", "GET /echo HTTP/1.1\r\nHost: a b\r\n\r\n", 400);
    row("no version", "GET /echo\r\n\r\n", 400);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("HTTP/0.9", "GET /echo HTTP/0.9\r\n\r\n", 505);
    row("lower-case version", "GET /echo http/1.1\r\nHost: x\r\n\r\n", 505);
    row("no path", "GET echo HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("an asterisk", "GET * HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("two spaces", "GET  /echo HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("a space in the path", "GET /e cho HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("a zero byte in the path", "GET /echo%00 HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("a path that is not UTF-8", "GET /echo%ff HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("a method that is no token", "G(T /echo HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("a method without end", QByteArray(40, 'G') + " /echo HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("a field without a colon", get("/echo", "nonsense\r\n"), 400);
    row("a field without a name", get("/echo", ": x\r\n"), 400);
    row("a space before the colon", get("/echo", "X : y\r\n"), 400);
    row("a folded field", get("/echo", "X: a\r\n b\r\n"), 400);
    row("a control character",
        get("/echo",
            "X: a\x01"
            "b\r\n"),
        400);
    row("a bare carriage return", get("/echo", "X: a\rb\r\n"), 400);
    row("a vertical tab behind a value", get("/echo", "X: a\v\r\n"), 400);
    row("a form feed before a value", get("/echo", "X:\fa\r\n"), 400);
    row("a length and a form feed", with("Content-Length: 5\f\r\n"), 400);
    row("a vertical tab before the request", "\v" + get("/echo"), 400);
    row("a space before the request", " " + get("/echo"), 400);
    row("a host with a tab", "GET /echo HTTP/1.1\r\nHost: a\tb\r\n\r\n", 400);
    row("two tokens", get("/echo", "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n"), 400);
    row("two origins", get("/echo", "Origin: http://a\r\nOrigin: http://b\r\n"), 400);
    row("an unknown expectation", with("Content-Length: 1\r\nExpect: miracles\r\n"), 417);
    row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400);
    row("a zero byte", QByteArray(1, '\0'), 400);
}

void tst_HttpRefusals::refusals()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QString, code);
    HttpFixture server;
    RawClient client(server.port());
    const auto got = client.ask(request);
    QVERIFY(got);
    QCOMPARE(got->status, status);
    QCOMPARE(errorCodeOf(*got), code);
    QCOMPARE(got->headers.value("connection"), "close");
    QCOMPARE(got->headers.value("vary"), "Origin");
    QVERIFY(client.closesItself());
    QVERIFY(client.received().isEmpty());
    // The same behind a request that was fine.
    RawClient second(server.port());
    QVERIFY(second.ask(get("/echo")));
    const auto again = second.ask(request);
    QVERIFY(again);
    QCOMPARE(again->status, status);
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

void tst_HttpRefusals::theLargestHeadAndBodyAreServed()
{
    HttpFixture server;
    RawClient client(server.port());
    const QByteArray frame = get("/echo", "X: \r\n");
    const auto largest = client.ask(get("/echo", "X: " + QByteArray(1024 - frame.size(), 'x') + "\r\n"));
    QVERIFY(largest);
    QCOMPARE(largest->status, 200);
    const auto body = client.ask(post("/echo", QByteArray(4096, 'x')));
    QVERIFY(body);
    QCOMPARE(jsonOf(*body).value("size"_L1).toInt(), 4096);
    const auto tooLarge = client.ask(get("/echo", "X: " + QByteArray(1025 - frame.size(), 'x') + "\r\n"));
    QVERIFY(tooLarge);
    QCOMPARE(tooLarge->status, 431);
}

void tst_HttpRefusals::aBodyTooLargeIsRefusedUnread()
{
    HttpFixture server;
    RawClient client(server.port());
    const auto got = client.ask(post("/echo", QByteArray(3'000'000, 'x')));
    QVERIFY(got);
    QCOMPARE(got->status, 413);
}

void tst_HttpRefusals::garbageHarmsNobody()
{
    HttpFixture server;
    QRandomGenerator random(42);
    const QByteArray shape = post("/echo", "hello");
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = round % 2 ? shape.repeated(3) : QByteArray(random.bounded(1, 2000), '\0');
        for (int i = 0; i < (round % 2 ? 5 : bytes.size()); ++i)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        RawClient client(server.port());
        client.send(bytes);
        QTRY_COMPARE(client.socket().bytesToWrite(), 0);
    }
    RawClient client(server.port());
    QVERIFY(client.ask(get("/echo")));
    client.socket().abort();
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

void tst_HttpRefusals::clientsThatLeaveAtEveryStepHarmNobody()
{
    HttpFixture server;
    const QByteArray said = post("/echo", "hello") + get("/hold") + get("/echo");
    for (qsizetype length = 0; length <= said.size(); ++length) {
        auto client = std::make_unique<RawClient>(server.port());
        client->send(said.first(length));
        QTRY_COMPARE(client->socket().state(), QAbstractSocket::ConnectedState);
        if (length % 2)
            QCoreApplication::processEvents();
        if (length % 3)
            client->socket().abort();
    }
    QTRY_COMPARE(server.http.connectionCount(), 0);
    for (const HttpReply &reply : std::as_const(server.held))
        reply.send(text("late"));
    RawClient client(server.port());
    QVERIFY(client.ask(get("/echo")));
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_HttpRefusals>(argc, argv);
}

#include "tst_HttpRefusals.moc"
