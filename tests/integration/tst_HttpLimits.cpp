// SPDX-License-Identifier: GPL-3.0-or-later
#include "DirectSocket.h"
#include "HttpFixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace hearth;

class tst_HttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceEndsTheConnection();
    void aHeadThatDribblesIsRefusedInTime();
    void aBodyThatDribblesIsRefusedInTime();
    void idleConnectionsEnd();
    void aReplyThatIsOwedKeepsTheConnection();
    void connectionsAreCountedForEachAddress();
    void whoIsToldWhyIsNotReset();
    void connectionsAreCountedInAll();
    void aClientThatFetchesNothingIsDropped();
    void aReplyMustMakeProgressWhateverElseComes();
    void oneReplyMayBeOfAnySize();
    void repliesBehindALongPollAreBounded();
    void bodiesThatArriveCountAndTheLargestGoes();
    void aPortInUseIsSaidPlainly();
};

void tst_HttpLimits::silenceEndsTheConnection()
{
    HttpFixture server([](HttpLimits &limits) { limits.headerTimeout = std::chrono::milliseconds(100); });
    RawClient client(server.port());
    QTRY_COMPARE(server.http.connectionCount(), 1);
    QVERIFY(client.closesItself());
    QVERIFY(client.received().isEmpty());
}

void tst_HttpLimits::aHeadThatDribblesIsRefusedInTime()
{
    HttpFixture server([](HttpLimits &limits) { limits.headerTimeout = std::chrono::milliseconds(200); });
    RawClient client(server.port());
    QVERIFY(client.ask(get("/echo")));
    client.send("GET /");
    QTimer dribble;
    connect(&dribble, &QTimer::timeout, &client, [&] { client.send("a"); });
    dribble.start(20);
    const auto got = client.response();
    QVERIFY(got);
    QCOMPARE(got->status, 408);
}

void tst_HttpLimits::aBodyThatDribblesIsRefusedInTime()
{
    HttpFixture server([](HttpLimits &limits) { limits.bodyTimeout = std::chrono::milliseconds(200); });
    RawClient client(server.port());
    client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 4000\r\n\r\n");
    QTimer dribble;
    connect(&dribble, &QTimer::timeout, &client, [&] { client.send("a"); });
    dribble.start(20);
    const auto got = client.response();
    QVERIFY(got);
    QCOMPARE(got->status, 408);
}

void tst_HttpLimits::idleConnectionsEnd()
{
    HttpFixture server([](HttpLimits &limits) { limits.idleTimeout = std::chrono::milliseconds(100); });
    RawClient client(server.port());
    QVERIFY(client.ask(get("/echo")));
    QVERIFY(client.closesItself());
    QVERIFY(client.received().isEmpty());
}

void tst_HttpLimits::aReplyThatIsOwedKeepsTheConnection()
{
    HttpFixture server([](HttpLimits &limits) {
        limits.idleTimeout = limits.headerTimeout = limits.bodyTimeout = std::chrono::milliseconds(100);
    });
    RawClient held(server.port());
    held.send(get("/hold"));
    QTRY_COMPARE(server.held.size(), 1);
    // Another connection that comes and goes idle shows that the time has passed, twice.
    for (int i = 0; i < 2; ++i) {
        RawClient idle(server.port());
        QVERIFY(idle.ask(get("/echo")));
        QVERIFY(idle.closesItself());
    }
    QVERIFY(server.held[0].isWaiting());
    server.held[0].send(text("late"));
    const auto got = held.response();
    QVERIFY(got);
    QCOMPARE(got->body, "late");
}

/// Whatever it was going to ask, and that one goes on by itself.
static void saysThatThereIsNoPlace(RawClient &client)
{
    const auto refused = client.response();
    QVERIFY(refused);
    QCOMPARE(refused->status, 503);
    QCOMPARE(refused->headers.value("retry-after"), "5");
    const QJsonObject error = QJsonDocument::fromJson(refused->body).object().value("error"_L1).toObject();
    QCOMPARE(error.value("code"_L1).toString(), u"busy"_s);
    QCOMPARE(error.value("retry_after"_L1).toInt(), 5);
    QVERIFY(client.closesItself());
}

void tst_HttpLimits::connectionsAreCountedForEachAddress()
{
    HttpFixture server([](HttpLimits &limits) { limits.peers.maxConnectionsPerAddress = 2; });
    auto first = std::make_unique<RawClient>(server.port());
    RawClient second(server.port());
    QVERIFY(first->ask(get("/echo")));
    QVERIFY(second.ask(get("/echo")));
    RawClient third(server.port());
    saysThatThereIsNoPlace(third);
    first.reset();
    QTRY_COMPARE(server.http.connectionCount(), 1);
    RawClient fourth(server.port());
    QVERIFY(fourth.ask(get("/echo")));
}

/// Closed with something unread, a connection is reset, and not every client still reads what came before that.
void tst_HttpLimits::whoIsToldWhyIsNotReset()
{
    HttpFixture server([](HttpLimits &limits) {
        limits.peers.maxConnectionsPerAddress = 1;
        limits.maxBodyBytes = 1024 * 1024;
        limits.peers.memory = {16 * 1024 * 1024, 256 * 1024};
        limits.closeTimeout = std::chrono::seconds(10);
    });
    RawClient first(server.port());
    QVERIFY(first.ask(get("/echo")));
    // No place: it has sent more than a request before it was accepted, and sends on.
    RawClient second(server.port());
    second.pauseReading();
    second.send(get("/echo") + QByteArray(40'000, 'x'));
    QTRY_VERIFY(second.socket().bytesAvailable() > 0);
    second.send(QByteArray(40'000, 'x'));
    QCOMPARE(first.ask(get("/echo"))->status, 200);
    QVERIFY(!peerHasReset(second.socket()));
    second.resumeReading();
    saysThatThereIsNoPlace(second);

    // No memory: in the middle of its body.
    first.pauseReading();
    first.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 900000\r\n\r\n" + QByteArray(600'000, 'x'));
    QTRY_VERIFY(first.socket().bytesAvailable() > 0);
    first.send(QByteArray(100'000, 'x'));
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents(); // it is let go from the event loop
    QVERIFY(!peerHasReset(first.socket()));
    first.resumeReading();
    const auto ended = first.response();
    QVERIFY(ended);
    QCOMPARE(ended->status, 503);
    QCOMPARE(errorCodeOf(*ended), u"busy"_s);
    QVERIFY(ended->body.contains("short of memory"));
    // Its place is its own until the connection is over.
    QCOMPARE(server.http.connectionCount(), 1);
    first.socket().abort();
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

void tst_HttpLimits::connectionsAreCountedInAll()
{
    HttpFixture server([](HttpLimits &limits) {
        limits.peers.maxConnections = 1;
        limits.peers.maxConnectionsPerAddress = 0;
    });
    RawClient first(server.port());
    QVERIFY(first.ask(get("/echo")));
    RawClient second(server.port());
    saysThatThereIsNoPlace(second);
    QVERIFY(first.ask(get("/echo")));
}

void tst_HttpLimits::aClientThatFetchesNothingIsDropped()
{
    HttpFixture server([](HttpLimits &limits) {
        limits.maxUnsentBytes = 1024 * 1024;
        limits.peers.reading.every = std::chrono::milliseconds(300);
    });
    RawClient client(server.port());
    QVERIFY(client.ask(get("/echo")));
    client.stopReading();
    const HttpResponse large = text(QByteArray(900 * 1024, 'x'));
    // The kernel takes the first megabytes. With a reply on its way the next request is not taken, however many come.
    client.send(get("/hold").repeated(32));
    QTRY_VERIFY(!server.held.isEmpty());
    for (qsizetype answered = 0; answered < server.held.size(); ++answered) {
        server.held[answered].send(large);
        const auto goesOn = [&] { return server.held.size() > answered + 1 || server.http.connectionCount() == 0; };
        if (!QTest::qWaitFor(goesOn, 1000))
            break;
    }
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

void tst_HttpLimits::aReplyMustMakeProgressWhateverElseComes()
{
    HttpFixture server([](HttpLimits &limits) {
        limits.peers.reading.every = std::chrono::milliseconds(400);
        limits.idleTimeout = std::chrono::minutes(5);
        limits.replyTimeout = std::chrono::minutes(5);
    });
    RawClient client(server.port());
    client.stopReading();
    client.send(get("/hold"));
    QTRY_COMPARE(server.held.size(), 1);
    server.held[0].send(text(QByteArray(30 * 1024 * 1024, 'x'))); // more than the kernel takes
    for (int i = 0; i < 100 && server.http.connectionCount() > 0; ++i) {
        client.send(get("/echo"));
        if (QTest::qWaitFor([&] { return server.http.connectionCount() == 0; }, 50))
            break;
    }
    QCOMPARE(server.http.connectionCount(), 0);
}

void tst_HttpLimits::oneReplyMayBeOfAnySize()
{
    HttpFixture server([](HttpLimits &limits) {
        limits.maxUnsentBytes = 1024;
        limits.peers.reading.every = std::chrono::milliseconds(500);
    });
    RawClient client(server.port());
    client.send(get("/hold"));
    QTRY_COMPARE(server.held.size(), 1);
    const HttpResponse large = text(QByteArray(30 * 1024 * 1024, 'x'));
    server.held[0].send(large);
    const auto got = client.response();
    QVERIFY(got);
    QCOMPARE(got->body.size(), large.body.size());
}

void tst_HttpLimits::repliesBehindALongPollAreBounded()
{
    HttpFixture server([](HttpLimits &limits) { limits.maxUnsentBytes = 1024 * 1024; });
    RawClient client(server.port());
    client.send(get("/hold"));
    QTRY_COMPARE(server.held.size(), 1);
    QObject context;
    server.held[0].onAbandoned(&context, [] { }); // as a long poll does: the connection is read meanwhile
    client.send(get("/hold").repeated(3));
    if (!QTest::qWaitFor([&] { return server.held.size() == 4; }, 1000))
        QSKIP("From Qt 6.5 on the parser takes one request at a time.");
    for (int i = 1; i < 4; ++i)
        server.held[i].send(text(QByteArray(900 * 1024, 'x')));
    QVERIFY(client.closesItself());
}

void tst_HttpLimits::bodiesThatArriveCountAndTheLargestGoes()
{
    HttpFixture server([](HttpLimits &limits) {
        limits.maxBodyBytes = 1024 * 1024;
        limits.peers.memory = {16 * 1024 * 1024, 1400 * 1024};
    });
    std::vector<std::unique_ptr<RawClient>> clients;
    for (const int size : {200, 400, 900}) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->send(post("/echo", QByteArray(1024 * 1000, 'x')).first(1024 * size));
    }
    const auto refused = clients[2]->response();
    if (refused) // the reset may come first
        QCOMPARE(refused->status, 503);
    QTRY_COMPARE(server.http.connectionCount(), 2);
    RawClient quiet(server.port());
    QVERIFY(quiet.ask(get("/echo")));
}

void tst_HttpLimits::aPortInUseIsSaidPlainly()
{
    HttpFixture server;
    HttpServer second({});
    const auto listening = second.listen(QHostAddress::LocalHost, server.port());
    QVERIFY(!listening);
    QVERIFY(listening.error().message.contains(QString::number(server.port())));
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_HttpLimits>(argc, argv);
}

#include "tst_HttpLimits.moc"
