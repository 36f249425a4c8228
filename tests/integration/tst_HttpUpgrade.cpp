// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace hearth;

class tst_HttpUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatWaitsForItsTurnMayUpgrade_data() { bothHandshakes(); }
    void oneThatWaitsForItsTurnMayUpgrade();
    void webSocketsAreLetIn_data() { bothHandshakes(); }
    void webSocketsAreLetIn();
    void aWebSocketIsHeardBeforeWhatIsSentLater();
    void whatComesWithTheHeadIsHeard_data() { bothHandshakes(); }
    void whatComesWithTheHeadIsHeard();
    void itEndsWhenTheClientGoes_data() { bothHandshakes(); }
    void itEndsWhenTheClientGoes();
    void everyHeadThatIsAcceptedIsAnswered_data();
    void everyHeadThatIsAcceptedIsAnswered();
    void manyOfThemLockNobodyOut_data() { bothHandshakes(); }
    void manyOfThemLockNobodyOut();
    void oneThatIsGoneBeforeTheAnswerHarmsNobody_data() { bothHandshakes(); }
    void oneThatIsGoneBeforeTheAnswerHarmsNobody();
    void webSocketRefusals_data();
    void webSocketRefusals();
    void aWebSocketNeedsAFreshConnection_data() { bothHandshakes(); }
    void aWebSocketNeedsAFreshConnection();

private:
    static void bothHandshakes();
};

/// Linux never needs Qt's, and whoever does (an encrypted connection, Windows) is to be answered the same.
void tst_HttpUpgrade::bothHandshakes()
{
    QTest::addColumn<Handshake>("handshake");
    QTest::newRow("ours") << Handshake::Ours;
    QTest::newRow("Qt's") << Handshake::Qts;
}

void tst_HttpUpgrade::oneThatWaitsForItsTurnMayUpgrade()
{
    QFETCH(Handshake, handshake);
    HttpFixture server([](HttpLimits &limits) { limits.peers.turns.connectionBurst = std::chrono::microseconds(1); }, handshake);
    RawClient client(server.port());
    QVERIFY(client.upgrade("/ws/"));
    RawClient next(server.port());
    QVERIFY(next.ask(get("/echo")));
}

void tst_HttpUpgrade::webSocketsAreLetIn()
{
    QFETCH(Handshake, handshake);
    HttpFixture server({}, handshake);
    RawClient client(server.port());
    QVERIFY(client.upgrade("/ws/?q=1"));
    QTRY_COMPARE(server.sockets.size(), 1);
    QCOMPARE(server.upgrades[0].path, u"/ws/"_s);
    QCOMPARE(server.upgrades[0].query.queryItemValue(u"q"_s), u"1"_s);
    QCOMPARE(server.upgrades[0].peer, QHostAddress(QHostAddress::LocalHost));
    QSignalSpy heard(server.sockets[0], &WebSocket::textReceived);
    client.sendText("hello");
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard[0][0].toByteArray(), "hello");
    const QByteArray back = websocket::frame(websocket::Opcode::Text, "back");
    server.sockets[0]->write({&back, 1});
    const auto frame = client.frame();
    QVERIFY(frame);
    QCOMPARE(frame->payload, "back");
    QCOMPARE(server.http.connectionCount(), 1);
}

void tst_HttpUpgrade::aWebSocketIsHeardBeforeWhatIsSentLater()
{
    HttpServer http(HttpFixture::limits({}));
    RawClient *first = nullptr;
    RawClient *second = nullptr;
    QByteArrayList heard;
    http.route(u"/later"_s, [&](const HttpRequest &, const HttpReply &reply) {
        heard.append("request");
        reply.send(text("late"));
    });
    http.routeWebSocket(u"/ws/"_s, [&](const WebSocketConnection &connection) {
        QObject::connect(connection.socket, &WebSocket::textReceived, &http, [&](const QByteArray &text) { heard.append(text); });
        // The client has the answer to its handshake and goes on, over both connections, before the server watches this.
        first->sendText("frame");
        second->send(get("/later"));
        connection.socket->start(1000);
    });
    if (RawClient::speaksTls())
        http.setTls(HttpFixture::tls());
    QVERIFY(http.listen(QHostAddress::LocalHost, 0));
    RawClient other(http.port());
    QTRY_COMPARE(http.connectionCount(), 1);
    RawClient client(http.port());
    first = &client;
    second = &other;
    QVERIFY(client.upgrade("/ws/"));
    QVERIFY(other.response());
    QCOMPARE(heard, (QByteArrayList {"frame", "request"}));
}

void tst_HttpUpgrade::whatComesWithTheHeadIsHeard()
{
    QFETCH(Handshake, handshake);
    HttpFixture server({}, handshake);
    const auto masked = [](const QByteArray &text) { // with a mask of zeros
        return QByteArray("\x81") + char(0x80 | text.size()) + QByteArray(4, '\0') + text;
    };
    QByteArrayList heard;
    server.http.routeWebSocket(u"/heard/"_s, [&](const WebSocketConnection &connection) {
        connect(connection.socket, &WebSocket::textReceived, this, [&](const QByteArray &text) { heard.append(text); });
        connection.socket->start(1000);
    });
    RawClient client(server.port());
    client.send("GET /heard/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        + masked("first") + masked("second") + masked("third").first(4));
    const auto got = client.response();
    QVERIFY(got);
    QCOMPARE(got->status, 101);
    client.send(masked("third").sliced(4));
    QTRY_COMPARE(heard, (QByteArrayList {"first", "second", "third"}));
}

void tst_HttpUpgrade::itEndsWhenTheClientGoes()
{
    QFETCH(Handshake, handshake);
    HttpFixture server({}, handshake);
    auto client = std::make_unique<RawClient>(server.port());
    QVERIFY(client->upgrade("/ws/"));
    QTRY_COMPARE(server.sockets.size(), 1);
    QSignalSpy closed(server.sockets[0], &WebSocket::closed);
    client.reset();
    QTRY_COMPARE(closed.size(), 1);
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

void tst_HttpUpgrade::everyHeadThatIsAcceptedIsAnswered_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<Handshake>("handshake");

    const QByteArray good = "GET /ws/ HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n"
                            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    const auto row = [&](const char *name, const QByteArray &what, const QByteArray &instead) {
        QTest::newRow(name) << QByteArray(good).replace(what, instead) << Handshake::Ours;
        QTest::newRow(QByteArray(name) + ", Qt's handshake") << QByteArray(good).replace(what, instead) << Handshake::Qts;
    };
    row("as browsers do", "", "");
    row("line feeds alone", "\r\n", "\n");
    row("an empty line without a carriage return", "==\r\n\r\n", "==\r\n\n");
    row("a last field without a carriage return", "==\r\n\r\n", "==\n\r\n");
    row("a line feed in the middle", "Host: x\r\n", "Host: x\n");
    row("line ends before it", "GET", "\r\n\r\nGET");
    row("Connection in two fields", "keep-alive, Upgrade\r\n", "keep-alive\r\nConnection: Upgrade\r\n");
    row("Connection in two fields, the other way", "keep-alive, Upgrade\r\n", "Upgrade\r\nConnection: keep-alive\r\n");
    row("Upgrade to one of two", "Upgrade: websocket", "Upgrade: websocket, foo");
    row("Upgrade in two fields", "Upgrade: websocket\r\n", "Upgrade: foo\r\nUpgrade: WebSocket\r\n");
    row("no space behind a colon", "Upgrade: websocket", "Upgrade:websocket");
    row("a tab behind a colon", "Upgrade: websocket", "Upgrade:\twebsocket \t");
    row("a colon and a space in a value", "Host: x\r\n", "Host: x\r\nX-Note: a: b: c\r\n");
    row("an empty field", "Host: x\r\n", "Host: x\r\nX-Empty:\r\n");
    row("the path as an address", "/ws/", "http://x/ws/");
    row("an extension and a protocol", "Host: x\r\n",
        "Host: x\r\nSec-WebSocket-Extensions: permessage-deflate\r\nSec-WebSocket-Protocol: a, b\r\n");
    row("a cookie of 9 KB", "Host: x\r\n", "Host: x\r\nCookie: " + QByteArray(9 * 1024, 'c') + "\r\n");
    row("a query of 9 KB", "/ws/", "/ws/?q=" + QByteArray(9 * 1024, 'q'));
    row("99 fields more", "Host: x\r\n", "Host: x\r\n" + QByteArray("A: b\r\n").repeated(95));
}

void tst_HttpUpgrade::everyHeadThatIsAcceptedIsAnswered()
{
    QFETCH(QByteArray, request);
    QFETCH(Handshake, handshake);
    HttpFixture server([](HttpLimits &limits) { limits.maxHeaderBytes = 16 * 1024; }, handshake);
    RawClient client(server.port());
    const auto got = client.ask(request);
    QVERIFY(got);
    QCOMPARE(got->status, 101);
    QCOMPARE(got->headers.contains("server"), handshake == Handshake::Qts); // or this tests one of them twice
    QCOMPARE(got->headers.value("upgrade").toLower(), "websocket");
    QCOMPARE(got->headers.value("connection").toLower(), "upgrade");
    QVERIFY(got->body.isEmpty());
    QCOMPARE(got->headers.value("sec-websocket-accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    QVERIFY(!got->headers.contains("sec-websocket-extensions"));
    QVERIFY(!got->headers.contains("sec-websocket-protocol"));
    QTRY_COMPARE(server.sockets.size(), 1);
    QSignalSpy heard(server.sockets[0], &WebSocket::textReceived);
    client.sendText("hello");
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard[0][0].toByteArray(), "hello");
}

void tst_HttpUpgrade::manyOfThemLockNobodyOut()
{
    QFETCH(Handshake, handshake);
    HttpFixture server(
        [](HttpLimits &limits) {
            limits.peers.maxConnectionsPerAddress = 20;
            limits.headerTimeout = std::chrono::milliseconds(200);
        },
        handshake);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->send("GET /ws/ HTTP/1.1\nHost: x\nConnection: Upgrade\nUpgrade: websocket\n"
                             "Sec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n\n");
    }
    QTRY_COMPARE(server.sockets.size(), 20);
    for (WebSocket *socket : std::as_const(server.sockets))
        socket->close(WebSocket::CloseCode::Normal);
    clients.clear();
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

void tst_HttpUpgrade::oneThatIsGoneBeforeTheAnswerHarmsNobody()
{
    QFETCH(Handshake, handshake);
    HttpFixture server({}, handshake);
    for (int i = 0; i < 20; ++i) {
        QTcpSocket hasty;
        hasty.connectToHost(QHostAddress::LocalHost, server.port());
        QVERIFY(hasty.waitForConnected());
        hasty.write("GET /ws/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        hasty.waitForBytesWritten();
        hasty.abort();
    }
    RawClient client(server.port());
    QVERIFY(client.upgrade("/ws/"));
    client.sendText("hello");
    QTRY_COMPARE(server.http.connectionCount(), 1);
}

void tst_HttpUpgrade::webSocketRefusals_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<Handshake>("handshake");

    const QByteArray good = "GET /ws/ HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n"
                            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    const auto row = [&](const char *name, const QByteArray &what, const QByteArray &instead, int status) {
        QTest::newRow(name) << QByteArray(good).replace(what, instead) << status << Handshake::Ours;
        QTest::newRow(QByteArray(name) + ", Qt's handshake") << QByteArray(good).replace(what, instead) << status << Handshake::Qts;
    };
    row("another path", "/ws/", "/echo", 404);
    row("a longer path", "/ws/", "/ws/more", 404);
    row("POST", "GET", "POST", 400);
    row("version 8", "Version: 13", "Version: 8", 426);
    row("no version", "Sec-WebSocket-Version: 13\r\n", "", 426);
    row("no key", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", "", 400);
    row("a short key", "dGhlIHNhbXBsZSBub25jZQ==", "c2hvcnQ=", 400);
    row("a key that is not base64", "dGhlIHNhbXBsZSBub25jZQ==", "************************", 400);
    row("two keys", "Host: x\r\n", "Host: x\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", 400);
    row("a key cut by a space", "dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBs ZSBub25jZQ==", 400);
    row("a form feed behind the key", "ZQ==", "ZQ==\f", 400);
    row("a vertical tab before Upgrade", "keep-alive, Upgrade", "keep-alive,\vUpgrade", 400);
    row("no Connection: Upgrade", "keep-alive, Upgrade", "keep-alive", 400);
    row("a body", "Host: x\r\n", "Host: x\r\nContent-Length: 5\r\n", 400);
    row("HTTP/1.0", "HTTP/1.1", "HTTP/1.0", 400);
}

void tst_HttpUpgrade::webSocketRefusals()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(Handshake, handshake);
    HttpFixture server({}, handshake);
    RawClient client(server.port());
    const auto got = client.ask(request);
    QVERIFY(got);
    QCOMPARE(got->status, status);
    QVERIFY(!errorCodeOf(*got).isEmpty());
    QVERIFY(client.closesItself());
    QVERIFY(server.sockets.isEmpty());
}

void tst_HttpUpgrade::aWebSocketNeedsAFreshConnection()
{
    QFETCH(Handshake, handshake);
    HttpFixture server({}, handshake);
    RawClient client(server.port());
    QVERIFY(client.ask(get("/echo")));
    QVERIFY(!client.upgrade("/ws/"));
    QVERIFY(server.sockets.isEmpty());
}

int main(int argc, char **argv)
{
    return runOnServerLoop<tst_HttpUpgrade>(argc, argv);
}

#include "tst_HttpUpgrade.moc"
