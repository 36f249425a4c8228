// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"

using namespace Qt::StringLiterals;
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
