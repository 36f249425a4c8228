// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace hearth;

class tst_HttpRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsThatWaitForTheirTurnAreAnsweredInOrder();
    void soManyOfAnAddressAreHandledAtATime();
    void requestsReachTheirHandler();
    void theLongestPrefixWins();
    void whatNothingServesIsNotFound();
    void oneConnectionServesManyRequests();
    void aRequestMayArriveByteByByte_data();
    void aRequestMayArriveByteByByte();
    void blankLinesBetweenRequestsAreSkipped();
    void headSendsNoBody();
    void oldClientsAreClosedAfterTheReply();
    void connectionCloseIsHonoured();
    void repliesCarryTheDate();
    void theBodyIsInvitedWhereTheClientWaits();
    void requestsAreAnnouncedWhileTheirBodyIsOnItsWay();
    void preflightsAreAnswered();
};

void tst_HttpRequests::requestsReachTheirHandler()
{
    HttpFixture server;
    RawClient client(server.port());
    const auto got = client.ask(get("/echo/%C3%A9?q=a%20b%26", "X-Test:  yes \r\n"));
    QVERIFY(got);
    QCOMPARE(got->status, 200);
    QCOMPARE(got->headers.value("content-type"), "application/json");
    QCOMPARE(got->headers.value("x-content-type-options"), "nosniff");
    const QJsonObject said = jsonOf(*got);
    QCOMPARE(said.value("method"_L1), u"GET"_s);
    QCOMPARE(said.value("path"_L1), u"/echo/é"_s);
    QCOMPARE(said.value("q"_L1), u"a b&"_s);
    QCOMPARE(said.value("x"_L1), u"yes"_s);
    QCOMPARE(said.value("peer"_L1), u"127.0.0.1"_s);
    const auto posted = client.ask(post("/echo", "hello"));
    QVERIFY(posted);
    QCOMPARE(jsonOf(*posted).value("body"_L1), u"hello"_s);
    const auto absolute = client.ask(get("http://x:80/echo?q=1"));
    QVERIFY(absolute);
    QCOMPARE(jsonOf(*absolute).value("path"_L1), u"/echo"_s);
}

void tst_HttpRequests::theLongestPrefixWins()
{
    HttpFixture server;
    RawClient client(server.port());
    const auto got = client.ask(get("/hold/inner/most"));
    QVERIFY(got);
    QCOMPARE(got->body, "inner");
}

void tst_HttpRequests::whatNothingServesIsNotFound()
{
    HttpFixture server;
    RawClient client(server.port());
    const auto got = client.ask(get("/nothing"));
    QVERIFY(got);
    QCOMPARE(got->status, 404);
    QCOMPARE(errorCodeOf(*got), u"not_found"_s);
}

void tst_HttpRequests::oneConnectionServesManyRequests()
{
    HttpFixture server;
    RawClient client(server.port());
    for (int i = 0; i < 50; ++i) {
        const auto got = client.ask(i % 2 ? get("/echo") : post("/echo", QByteArray(i * 10, 'x')));
        QVERIFY(got);
        QCOMPARE(jsonOf(*got).value("size"_L1).toInt(), i % 2 ? 0 : i * 10);
    }
    QCOMPARE(server.http.connectionCount(), 1);
}

void tst_HttpRequests::aRequestMayArriveByteByByte_data()
{
    QTest::addColumn<int>("burst");
    QTest::newRow("at once") << 10'000;
    QTest::newRow("in turns") << 1;
}

void tst_HttpRequests::aRequestMayArriveByteByByte()
{
    QFETCH(int, burst);
    HttpFixture server([burst](HttpLimits &limits) { limits.peers.turns.connectionBurst = std::chrono::microseconds(burst); });
    RawClient client(server.port());
    for (int i = 0; i < 2; ++i) {
        const QByteArray request = post("/echo", "hello");
        for (const char byte : request) {
            client.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        const auto got = client.response();
        QVERIFY(got);
        QCOMPARE(jsonOf(*got).value("body"_L1), u"hello"_s);
    }
}

void tst_HttpRequests::blankLinesBetweenRequestsAreSkipped()
{
    HttpFixture server;
    RawClient client(server.port());
    QVERIFY(client.ask("\r\n" + get("/echo")));
    const auto got = client.ask(post("/echo", "a") + "\r\n\r\n" + get("/echo?q=2"));
    QVERIFY(got);
    const auto second = client.response();
    QVERIFY(second);
    QCOMPARE(jsonOf(*second).value("q"_L1), u"2"_s);
    const auto refused = client.ask(QByteArray(100, '\n'));
    QVERIFY(refused);
    QCOMPARE(refused->status, 400);
}

void tst_HttpRequests::headSendsNoBody()
{
    HttpFixture server;
    RawClient client(server.port());
    const auto got = client.ask("HEAD /echo HTTP/1.1\r\nHost: x\r\n\r\n", true);
    QVERIFY(got);
    QCOMPARE(got->status, 200);
    QVERIFY(got->headers.value("content-length").toInt() > 0);
    // Were there a body, it would be read as the next response.
    const auto next = client.ask(get("/echo?q=next"));
    QVERIFY(next);
    QCOMPARE(jsonOf(*next).value("q"_L1), u"next"_s);
}

void tst_HttpRequests::oldClientsAreClosedAfterTheReply()
{
    HttpFixture server;
    RawClient old(server.port());
    const auto got = old.ask("GET /echo HTTP/1.0\r\n\r\n");
    QVERIFY(got);
    QCOMPARE(got->status, 200);
    QCOMPARE(got->headers.value("connection"), "close");
    QVERIFY(old.closesItself());
    RawClient staying(server.port());
    // Without the word such a client waits for the end of the connection.
    const auto kept = staying.ask("GET /echo HTTP/1.0\r\nConnection: x\r\nConnection: Keep-Alive\r\n\r\n");
    QVERIFY(kept);
    QCOMPARE(kept->headers.value("connection"), "keep-alive");
    QVERIFY(staying.ask("GET /echo HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
}

void tst_HttpRequests::connectionCloseIsHonoured()
{
    HttpFixture server;
    RawClient client(server.port());
    client.send(get("/echo?q=1", "Connection: x, Close\r\n") + get("/echo?q=2"));
    const auto got = client.response();
    QVERIFY(got);
    QCOMPARE(got->headers.value("connection"), "close");
    QVERIFY(client.closesItself());
    QVERIFY(client.received().isEmpty());
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

void tst_HttpRequests::repliesCarryTheDate()
{
    HttpFixture server;
    RawClient client(server.port());
    for (const QByteArray &path : {"/echo"_ba, "/nothing"_ba}) {
        const auto got = client.ask(get(path));
        QVERIFY(got);
        const QByteArray date = got->headers.value("date");
        QVERIFY(date.endsWith(" GMT"));
        const QDateTime said = QLocale::c().toDateTime(QString::fromLatin1(date.chopped(4)), u"ddd, dd MMM yyyy hh:mm:ss"_s);
        QVERIFY(said.isValid());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(qAbs(QDateTime(said.date(), said.time(), Qt::UTC).secsTo(now)) < 3600);
    }
}

void tst_HttpRequests::theBodyIsInvitedWhereTheClientWaits()
{
    HttpFixture server;
    RawClient client(server.port());
    for (int i = 0; i < 2; ++i) {
        const auto invited = client.ask("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
        QVERIFY(invited);
        QCOMPARE(invited->status, 100);
        const auto got = client.ask("hello");
        QVERIFY(got);
        QCOMPARE(got->status, 200);
        QCOMPARE(jsonOf(*got).value("body"_L1), u"hello"_s);
    }
}

void tst_HttpRequests::requestsAreAnnouncedWhileTheirBodyIsOnItsWay()
{
    HttpFixture server;
    std::weak_ptr<int> underway;
    QList<QString> announced;
    server.http.routeAnnounced(u"/echo"_s, [&](const HttpRequest &request) -> std::shared_ptr<void> {
        announced.append(request.path);
        const auto token = std::make_shared<int>();
        underway = token;
        return token;
    });
    RawClient client(server.port());
    QVERIFY(client.ask(post("/echo", "here at once")));
    QVERIFY(announced.isEmpty());
    client.send("POST /echo/slow HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n");
    QTRY_COMPARE(announced, QList {u"/echo/slow"_s});
    QVERIFY(!underway.expired());
    QVERIFY(client.ask("hello"));
    QVERIFY(underway.expired());
    // And one that never arrives.
    client.send("POST /echo/never HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n");
    QTRY_COMPARE(announced.size(), 2);
    QVERIFY(!underway.expired());
    client.socket().abort();
    QTRY_VERIFY(underway.expired());
}

void tst_HttpRequests::preflightsAreAnswered()
{
    HttpFixture server;
    RawClient client(server.port());
    for (const QByteArray &path : {"/echo"_ba, "/nothing"_ba, "*"_ba}) {
        const auto got = client.ask("OPTIONS " + path
            + " HTTP/1.1\r\nHost: x\r\nOrigin: http://localhost:3000\r\nAccess-Control-Request-Method: POST\r\n"
              "Access-Control-Request-Headers: authorization,content-type\r\n\r\n");
        QVERIFY(got);
        QCOMPARE(got->status, 204);
        QVERIFY(got->body.isEmpty());
        QVERIFY(!got->headers.contains("content-length"));
        QCOMPARE(got->headers.value("access-control-allow-origin"), "http://localhost:3000");
        QVERIFY(got->headers.value("access-control-allow-headers").contains("Authorization"));
        QVERIFY(got->headers.value("access-control-allow-headers").contains("Content-Type"));
        for (const QByteArray &method : {"GET"_ba, "POST"_ba, "DELETE"_ba})
            QVERIFY(got->headers.value("access-control-allow-methods").contains(method));
    }
}

void tst_HttpRequests::requestsThatWaitForTheirTurnAreAnsweredInOrder()
{
    HttpFixture server([](HttpLimits &limits) { limits.peers.turns.connectionBurst = std::chrono::microseconds(1); });
    RawClient greedy(server.port());
    QByteArray requests;
    for (int i = 0; i < 20; ++i)
        requests += get("/echo?q=" + QByteArray::number(i));
    greedy.send(requests);
    for (int i = 0; i < 20; ++i) {
        const auto got = greedy.response();
        QVERIFY(got);
        QCOMPARE(jsonOf(*got).value("q"_L1).toString(), QString::number(i));
    }
    greedy.send(get("/echo") + get("/echo")); // and who leaves meanwhile is forgotten
    greedy.socket().abort();
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

void tst_HttpRequests::soManyOfAnAddressAreHandledAtATime()
{
    HttpFixture server([](HttpLimits &limits) { limits.peers.maxRequestsPerAddress = 2; });
    QList<HttpReply> polls;
    server.http.route(u"/poll"_s, [&](const HttpRequest &, const HttpReply &reply) {
        reply.onAbandoned(&server.http, [] { });
        polls.append(reply);
    });
    RawClient poller(server.port());
    poller.send(get("/poll"));
    QTRY_COMPARE(polls.size(), 1);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->send(get("/hold"));
        QTRY_COMPARE(server.held.size(), std::min(i + 1, 2));
    }
    QTRY_COMPARE(server.http.connectionCount(), 5);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(server.held.size(), std::min(i + 2, 4));
        server.held[i].send(text(QByteArray::number(i)));
        QCOMPARE(clients[size_t(i)]->response()->body, QByteArray::number(i));
        QTRY_COMPARE(server.held.size(), std::min(i + 3, 4));
    }
    polls[0].send(text("poll"));
    QVERIFY(poller.response());
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_HttpRequests>(argc, argv);
}

#include "tst_HttpRequests.moc"
