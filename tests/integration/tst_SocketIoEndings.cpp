// SPDX-License-Identifier: GPL-3.0-or-later
#include "SocketFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

const QByteArray placeholder = R"({"_placeholder":true,"num":0})";

} // namespace

class tst_SocketIoEndings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void protocolErrorsCloseTheConnection_data();
    void protocolErrorsCloseTheConnection();
    void nothingIsHeardBeforeTheDecision();
    void disconnectingLeavesOneNamespace();
    void theServerEndsASocketOrItsConnection();
    void socketsMayEndInsideTheirOwnSignals();
    void theServerMayGoFirst();
};

void tst_SocketIoEndings::protocolErrorsCloseTheConnection_data()
{
    QTest::addColumn<bool>("joined");
    QTest::addColumn<QByteArray>("said");

    const auto row = [](const char *name, bool joined, const QByteArray &said) { QTest::newRow(name) << joined << said; };
    row("unknown type before CONNECT", false, "4abc");
    row("event before CONNECT", false, R"(42["hello"])");
    row("ack before CONNECT", false, "431[]");
    row("DISCONNECT before CONNECT", false, "41");
    row("CONNECT with an array", false, "40[]");
    row("unknown type", true, "4abc");
    row("type 7", true, "47");
    row("payload that is an object", true, "42{}");
    row("empty payload", true, "42[]");
    row("no payload", true, "42");
    row("ack id that is no number", true, R"(42abc["hello"])");
    row("second CONNECT", true, "40");
    row("event in a namespace it is not in", true, R"(42/custom,["hello"])");
    row("event in a namespace that is not", true, R"(42/random,["hello"])");
    row("CONNECT_ERROR", true, R"(44{"message":"no"})");
    row("text where bytes are due", true, "451-[\"hello\"," + placeholder + "]|42[\"hello\"]");
    row("bytes that nobody announced", true, "|bytes");
    row("too many attachments", true, "4511-[\"hello\"]");
}

void tst_SocketIoEndings::protocolErrorsCloseTheConnection()
{
    QFETCH(bool, joined);
    QFETCH(QByteArray, said);
    SocketFixture server;
    const auto client = joined ? server.join() : server.open();
    for (const QByteArray &part : said.split('|')) {
        if (part == "bytes")
            client->sendFrame(2, part);
        else if (!part.isEmpty())
            client->sendText(part);
    }
    QVERIFY(isClosed(*client));
    QVERIFY(server.events.isEmpty());
    QCOMPARE(server.disconnected.size(), joined ? 1 : 0);
}

void tst_SocketIoEndings::nothingIsHeardBeforeTheDecision()
{
    SocketFixture server;
    server.main().setConnectHandler([](const QJsonObject &, const QHostAddress &, const ConnectDecision &) { });
    const auto client = server.open();
    client->sendText("40");
    client->sendText(R"(42["hello"])");
    QVERIFY(isClosed(*client));
    QVERIFY(server.events.isEmpty());
}

void tst_SocketIoEndings::disconnectingLeavesOneNamespace()
{
    SocketFixture server;
    const auto client = server.join();
    client->sendText("40/custom");
    QVERIFY(next(*client).startsWith("40/custom,"));
    client->sendText("41/custom");
    client->sendText(R"(42["still here"])");
    QTRY_COMPARE(server.events.size(), 1);
    QCOMPARE(server.disconnected.size(), 1);
    QTRY_VERIFY(!server.connected[1]);
    QVERIFY(server.connected[0]->isConnected());
    // And back again.
    client->sendText("40/custom");
    QVERIFY(next(*client).startsWith("40/custom,"));
    QCOMPARE(server.connected.size(), 3);
}

void tst_SocketIoEndings::theServerEndsASocketOrItsConnection()
{
    SocketFixture server;
    const auto client = server.join();
    client->sendText("40/custom");
    QVERIFY(next(*client).startsWith("40/custom"));
    server.connected[1]->disconnectNow(false);
    QCOMPARE(next(*client), "41/custom,");
    QVERIFY(server.connected[0]->isConnected());
    server.connected[0]->disconnectNow(true);
    QCOMPARE(next(*client), "41");
    QCOMPARE(next(*client), "1"); // Engine.IO's own
    QVERIFY(isClosed(*client));
    QCOMPARE(server.disconnected.size(), 2);
}

void tst_SocketIoEndings::socketsMayEndInsideTheirOwnSignals()
{
    SocketFixture server;
    connect(&server.main(), &Namespace::connected, this, [](Socket *socket) {
        connect(socket, &Socket::eventReceived, socket, [socket](QByteArrayView name, const EventArguments &, const Ack &ack) {
            socket->disconnectNow(name == "all");
            socket->disconnectNow(true);
            socket->emitEvent("unheard"_L1, text(1));
            ack(text(QJsonObject {}));
        });
    });
    const auto client = server.join();
    client->sendText(R"(421["all"])");
    client->sendText(R"(422["more"])");
    QCOMPARE(next(*client), "41");
    QCOMPARE(next(*client), "1");
    QVERIFY(isClosed(*client));
    QCOMPARE(server.disconnected.size(), 1);

    connect(&server.main(), &Namespace::connected, this, [](Socket *socket) { socket->disconnectNow(true); });
    const auto refused = server.open();
    refused->sendText("40");
    QVERIFY(next(*refused).startsWith("40{"));
    QCOMPARE(next(*refused), "41");
    QCOMPARE(next(*refused), "1");
    QVERIFY(isClosed(*refused));
}

void tst_SocketIoEndings::theServerMayGoFirst()
{
    SocketFixture server;
    const auto client = server.join();
    const auto waiting = server.open();
    QPointer<Socket> socket = server.connected[0];
    server.sockets.reset();
    QVERIFY(!socket);
    QCOMPARE(server.disconnected.size(), 1);
    QCOMPARE(next(*client), "1");
    QCOMPARE(server.engine.sessionCount(), 0);
}

QTEST_GUILESS_MAIN(tst_SocketIoEndings)
#include "tst_SocketIoEndings.moc"
