// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hearth;

namespace {

const QByteArray allow = "access-control-allow-origin";

QByteArray request(const QByteArray &line, const QByteArray &fields, const QByteArray &body = {})
{
    return line + " HTTP/1.1\r\n" + fields + body;
}

const QByteArray webSocketFields = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

} // namespace

/// Each way into the server asks who calls, before it does anything. The rule itself is in tst_WebCallers.
class tst_HttpCallers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDoorAsksWhoCalls_data();
    void everyDoorAsksWhoCalls();
    void aRefusedRequestIsNotEvenAnnounced();
    void repliesSayWhoMayReadThem();
    void earlyRefusalsSaySoToo_data();
    void earlyRefusalsSaySoToo();
    void whoGoesForMemoryIsToldSoToo_data();
    void whoGoesForMemoryIsToldSoToo();
    void whoFindsNoPlaceIsAnsweredAsAnybody();
    void nothingIsEchoedThatWasCutOff();
    void webSocketsOpenForThoseWhoMayCall();
    void aTargetNamesNoOtherHost_data();
    void aTargetNamesNoOtherHost();
};

void tst_HttpCallers::everyDoorAsksWhoCalls_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("GET") << "GET /echo"_ba << "\r\n"_ba;
    QTest::newRow("HEAD") << "HEAD /echo"_ba << "\r\n"_ba;
    QTest::newRow("POST") << "POST /echo"_ba << "Content-Length: 2\r\n\r\n{}"_ba;
    QTest::newRow("a body to come") << "POST /echo"_ba << "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n"_ba;
    QTest::newRow("preflight") << "OPTIONS /echo"_ba << "Access-Control-Request-Method: POST\r\n\r\n"_ba;
    QTest::newRow("WebSocket") << "GET /ws/"_ba << webSocketFields;
    QTest::newRow("a path that is not there") << "GET /nothing"_ba << "\r\n"_ba;
}

void tst_HttpCallers::everyDoorAsksWhoCalls()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, rest);
    HttpFixture server;
    const auto refused = [&](const QByteArray &fields, int status, const QString &code) {
        RawClient client(server.port());
        const bool head = line.startsWith("HEAD");
        const auto got = client.ask(request(line, fields + rest), head);
        return got && got->status == status && (head || errorCodeOf(*got) == code) && !got->headers.contains(allow)
            && got->headers.value("vary") == "Origin" && client.closesItself();
    };
    QVERIFY(refused("Host: x\r\nOrigin: https://evil.example\r\n", 403, u"forbidden_origin"_s));
    QVERIFY(refused("Host: x\r\nOrigin: null\r\n", 403, u"forbidden_origin"_s));
    QVERIFY(refused("Host: evil.example\r\n", 421, u"wrong_host"_s));
    QVERIFY(refused("Host: evil.example\r\nOrigin: http://evil.example\r\n", 421, u"wrong_host"_s));
    // A page that may call is told why it got nothing.
    RawClient friendly(server.port());
    const auto told = friendly.ask(
        request(line, "Host: evil.example\r\nOrigin: http://localhost\r\n" + rest), line.startsWith("HEAD"));
    QCOMPARE(told->status, 421);
    QCOMPARE(told->headers.value(allow), "http://localhost");
    QVERIFY(server.sockets.isEmpty());
    // The next request of a connection is asked like its first.
    if (line != "GET /ws/") {
        RawClient client(server.port());
        QVERIFY(client.ask(get("/echo")));
        const auto got = client.ask(request(line, "Host: x\r\nOrigin: https://evil.example\r\n" + rest), line.startsWith("HEAD"));
        QVERIFY(got);
        QCOMPARE(got->status, 403);
    }
}

void tst_HttpCallers::aRefusedRequestIsNotEvenAnnounced()
{
    HttpFixture server;
    int heard = 0;
    server.http.routeAnnounced(u"/echo"_s, [&](const HttpRequest &) {
        ++heard;
        return nullptr;
    });
    server.http.route(u"/echo"_s, [&](const HttpRequest &, const HttpReply &reply) {
        ++heard;
        reply.send(text("done"));
    });
    RawClient client(server.port());
    client.send(request("POST /echo", "Host: x\r\nOrigin: https://evil.example\r\nContent-Length: 4\r\n\r\n", "ha"));
    QCOMPARE(client.response()->status, 403);
    client.send("ha");
    QVERIFY(client.closesItself());
    QCOMPARE(heard, 0);
}

void tst_HttpCallers::repliesSayWhoMayReadThem()
{
    HttpFixture server([](HttpLimits &limits) { limits.allowedOrigins = {u"https://a.example"_s}; });
    RawClient client(server.port());
    for (const QByteArray &origin : {"https://a.example"_ba, "http://localhost:3000"_ba, "http://x"_ba}) {
        for (const QByteArray &path : {"/echo"_ba, "/nothing"_ba}) {
            const auto got = client.ask(get(path, "Origin: " + origin + "\r\n"));
            QCOMPARE(got->headers.value(allow), origin);
            QCOMPARE(got->headers.value("vary"), "Origin");
        }
        const auto preflight = client.ask(request("OPTIONS /echo", "Host: x\r\nOrigin: " + origin + "\r\n\r\n"));
        QCOMPARE(preflight->status, 204);
        QCOMPARE(preflight->headers.value(allow), origin);
    }
    const auto none = client.ask(get("/echo"));
    QVERIFY(!none->headers.contains(allow));
    QCOMPARE(none->headers.value("vary"), "Origin"); // a cache must not give this to a page

    HttpFixture any([](HttpLimits &limits) { limits.allowedOrigins = {u"*"_s}; });
    RawClient second(any.port());
    QCOMPARE(second.ask(get("/echo", "Origin: https://evil.example\r\n"))->headers.value(allow), "*");
}

void tst_HttpCallers::earlyRefusalsSaySoToo_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("status");
    QTest::newRow("no request line") << "GET nothing HTTP/1.1"_ba << "\r\n"_ba << 400;
    QTest::newRow("no field") << "GET /echo HTTP/1.1"_ba << "nonsense\r\n\r\n"_ba << 400;
    QTest::newRow("two lengths") << "POST /echo HTTP/1.1"_ba << "Content-Length: 1\r\nContent-Length: 2\r\n\r\n"_ba << 400;
    QTest::newRow("two hosts") << "GET /echo HTTP/1.1"_ba << "Host: y\r\n\r\n"_ba << 400;
    QTest::newRow("in chunks") << "POST /echo HTTP/1.1"_ba << "Transfer-Encoding: chunked\r\n\r\n"_ba << 411;
    QTest::newRow("large body") << "POST /echo HTTP/1.1"_ba << "Content-Length: 5000\r\n\r\n"_ba << 413;
    QTest::newRow("expectation") << "POST /echo HTTP/1.1"_ba << "Content-Length: 1\r\nExpect: tea\r\n\r\n"_ba << 417;
    QTest::newRow("large head") << "GET /echo HTTP/1.1"_ba << "X: "_ba + QByteArray(2000, 'x') + "\r\n\r\n"_ba << 431;
    QTest::newRow("version") << "GET /echo HTTP/2.0"_ba << "\r\n"_ba << 505;
    QTest::newRow("late") << "GET /echo HTTP/1.1"_ba << "X: "_ba << 408;
    QTest::newRow("to HEAD") << "HEAD /echo HTTP/1.1"_ba << "nonsense\r\n\r\n"_ba << 400;
}

void tst_HttpCallers::earlyRefusalsSaySoToo()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, rest);
    QFETCH(int, status);
    HttpFixture server([](HttpLimits &limits) { limits.headerTimeout = 200ms; });
    const bool isHead = line.startsWith("HEAD");
    RawClient friendly(server.port());
    const auto told = friendly.ask(line + "\r\nHost: x\r\norigin: http://localhost:5173\r\n" + rest, isHead);
    QVERIFY(told);
    QCOMPARE(told->status, status);
    QCOMPARE(told->headers.value(allow), "http://localhost:5173");
    QCOMPARE(told->headers.value("vary"), "Origin");
    QCOMPARE(told->body.isEmpty(), isHead);
    RawClient foreign(server.port());
    const auto refused = foreign.ask(line + "\r\nHost: x\r\nOrigin: https://evil.example\r\n" + rest, isHead);
    QVERIFY(refused && refused->status >= 400 && !refused->headers.contains(allow));
    QCOMPARE(refused->headers.value("vary"), "Origin");
}

void tst_HttpCallers::whoGoesForMemoryIsToldSoToo_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("allowed"); // empty: to nobody's page
    QTest::newRow("a page under development") << "http://localhost:5173"_ba << "http://localhost:5173"_ba;
    QTest::newRow("the server's own, by a proxy with TLS") << "https://x"_ba << "https://x"_ba;
    QTest::newRow("no page") << QByteArray() << QByteArray();
}

void tst_HttpCallers::whoGoesForMemoryIsToldSoToo()
{
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, allowed);
    HttpFixture server([](HttpLimits &limits) {
        limits.maxBodyBytes = 1024 * 1024;
        limits.peers.memory = {16 * 1024 * 1024, 256 * 1024};
        limits.trustedProxies = {u"127.0.0.1"_s};
    });
    RawClient client(server.port());
    client.send(
        "POST /echo HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 192.0.2.1\r\nX-Forwarded-Proto: https\r\nContent-Length: 900000\r\n"
        + (origin.isEmpty() ? QByteArray() : "Origin: " + origin + "\r\n") + "\r\n" + QByteArray(600'000, 'x'));
    const auto told = client.response();
    QVERIFY(told);
    QCOMPARE(told->status, 503);
    QVERIFY(told->body.contains("short of memory"));
    QCOMPARE(told->headers.value(allow), allowed);
    QCOMPARE(told->headers.value("vary"), "Origin");
}

void tst_HttpCallers::whoFindsNoPlaceIsAnsweredAsAnybody()
{
    const auto answerWhere = [](const QStringList &origins) {
        HttpFixture server([&](HttpLimits &limits) {
            limits.peers.maxConnections = 1;
            limits.allowedOrigins = origins;
        });
        RawClient first(server.port());
        if (!first.ask(get("/echo")))
            return RawClient::Response {};
        RawClient second(server.port());
        return second.ask(get("/echo", "Origin: http://localhost:5173\r\n")).value_or(RawClient::Response {});
    };
    const auto listed = answerWhere({});
    QCOMPARE(listed.status, 503);
    QCOMPARE(listed.headers.value("vary"), "Origin");
    QCOMPARE(listed.headers.value("retry-after"), "5");
    QCOMPARE(errorCodeOf(listed), u"busy"_s);
    const auto any = answerWhere({u"*"_s});
    QCOMPARE(any.status, 503);
    QCOMPARE(any.headers.value(allow), "*");
}

void tst_HttpCallers::nothingIsEchoedThatWasCutOff()
{
    // 1,024 bytes are a head: of the Origin's line only the beginning has been read when it is refused.
    HttpFixture server;
    QByteArray head = "GET /echo HTTP/1.1\r\nHost: x\r\nX: ";
    const QByteArray line = "\r\nOrigin: http://localhost";
    head += QByteArray(1025 - head.size() - line.size(), 'x') + line + ".evil.example\r\n\r\n";
    RawClient client(server.port());
    const auto refused = client.ask(head);
    QVERIFY(refused);
    QCOMPARE(refused->status, 431);
    QVERIFY(!refused->headers.contains(allow));
}

void tst_HttpCallers::webSocketsOpenForThoseWhoMayCall()
{
    HttpFixture server([](HttpLimits &limits) {
        limits.allowedOrigins = {u"https://a.example"_s};
        limits.hostnames = {u"chat.example"_s};
    });
    const auto upgradeFrom = [&](const QByteArray &fields) {
        RawClient client(server.port());
        const auto got = client.ask(request("GET /ws/", fields + webSocketFields));
        return got ? got->status : 0;
    };
    QCOMPARE(upgradeFrom("Host: x\r\n"), 101); // no web page
    QCOMPARE(upgradeFrom("Host: x\r\nOrigin: https://a.example\r\n"), 101);
    QCOMPARE(upgradeFrom("Host: x:5005\r\nOrigin: http://x:5005\r\n"), 101);
    QCOMPARE(upgradeFrom("Host: chat.example\r\nOrigin: https://chat.example\r\n"), 101);
    QCOMPARE(upgradeFrom("Host: x\r\nOrigin: https://b.example\r\n"), 403);
}

void tst_HttpCallers::aTargetNamesNoOtherHost_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("the same") << "http://x/echo"_ba << 200;
    QTest::newRow("in capitals") << "http://X/echo"_ba << 200;
    QTest::newRow("without a path") << "http://x"_ba << 404;
    QTest::newRow("another") << "http://evil.example/echo"_ba << 400;
    QTest::newRow("another port") << "http://x:81/echo"_ba << 400;
    QTest::newRow("without a path, with a query") << "http://x?/echo"_ba << 400;
}

void tst_HttpCallers::aTargetNamesNoOtherHost()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    HttpFixture server;
    RawClient client(server.port());
    QCOMPARE(client.ask(get(target))->status, status);
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_HttpCallers>(argc, argv);
}

#include "tst_HttpCallers.moc"
