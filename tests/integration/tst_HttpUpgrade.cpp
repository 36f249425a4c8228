// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace hearth;

class tst_HttpUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void webSocketsAreLetIn();
    void aWebSocketIsHeardBeforeWhatIsSentLater();
    void webSocketRefusals_data();
    void webSocketRefusals();
    void aWebSocketNeedsAFreshConnection();
};

void tst_HttpUpgrade::webSocketsAreLetIn()
{
    HttpFixture server;
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
        QObject::connect(connection.socket, &WebSocket::textReceived, &http, [&](const QByteArray &text) {
            heard.append(text);
        });
        // The client has the answer to its handshake and goes on, over both connections, before the server watches this.
        first->sendText("frame");
        second->send(get("/later"));
        connection.socket->start(1000);
    });
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

void tst_HttpUpgrade::webSocketRefusals_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");

    const QByteArray good = "GET /ws/ HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n"
                            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    const auto row = [&](const char *name, const QByteArray &what, const QByteArray &instead, int status) {
        QTest::newRow(name) << QByteArray(good).replace(what, instead) << status;
    };
    row("another path", "/ws/", "/echo", 404);
    row("a longer path", "/ws/", "/ws/more", 404);
    row("POST", "GET", "POST", 400);
    row("version 8", "Version: 13", "Version: 8", 426);
    row("no version", "Sec-WebSocket-Version: 13\r\n", "", 426);
    row("no key", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", "", 400);
    row("a short key", "dGhlIHNhbXBsZSBub25jZQ==", "c2hvcnQ=", 400);
    row("a key that is not base64", "dGhlIHNhbXBsZSBub25jZQ==", "************************", 400);
    row("no Connection: Upgrade", "keep-alive, Upgrade", "keep-alive", 400);
    row("a body", "Host: x\r\n", "Host: x\r\nContent-Length: 5\r\n", 400);
    row("HTTP/1.0", "HTTP/1.1", "HTTP/1.0", 400);
}

void tst_HttpUpgrade::webSocketRefusals()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    HttpFixture server;
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
    HttpFixture server;
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
