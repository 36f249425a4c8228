// SPDX-License-Identifier: GPL-3.0-or-later
#include "Await.h"
#include "SocketFixture.h"
#include "core/Payer.h"
#include "wire/PollingClient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

const QByteArray placeholder = R"({"_placeholder":true,"num":0})";

} // namespace

class tst_SocketIoEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsGoBothWays();
    void aPacketThatIsTooLargeEndsTheConnection();
    void binaryEventsGoBothWays();
    void anAckIsSentOnce();
    void anAckMayComeLateOrBeUnwanted();
    void binaryAcks();
    void aWholeConversationOverPolling();
    void whoHasMuchOnItsWayIsReadLater_data();
    void whoHasMuchOnItsWayIsReadLater();
};

void tst_SocketIoEvents::eventsGoBothWays()
{
    SocketFixture server;
    const auto client = server.join();
    client->sendText("42[\"h\xc3\xa9llo\",1,\"2\",{\"3\":[true]},null]");
    client->sendText("42[7,8]");
    QTRY_COMPARE(server.events.size(), 2);
    QCOMPARE(server.events[0].name, u"héllo"_s);
    QCOMPARE(server.events[0].arguments, QJsonDocument::fromJson(R"([1,"2",{"3":[true]},null])").array());
    QVERIFY(!server.events[0].ack.isWanted());
    server.events[0].ack(text(QJsonObject {})); // does nothing
    QCOMPARE(server.events[1].name, u"7"_s);
    server.connected[0]->emitEvent("one"_L1, text(QJsonObject {{u"é"_s, 1}}));
    server.connected[0]->emitEvent(QJsonArray {u"many"_s, 1, 2}, {});
    QCOMPARE(next(*client), "42[\"one\",{\"\xc3\xa9\":1}]");
    QCOMPARE(next(*client), R"(42["many",1,2])");
}

void tst_SocketIoEvents::aPacketThatIsTooLargeEndsTheConnection()
{
    SocketFixture server(std::chrono::seconds(45), {}, {}, 1000);
    const auto client = server.join();
    client->sendText("42[\"plain\",{\"text\":\"" + QByteArray(900, 'x') + "\"}]");
    QTRY_COMPARE(server.events.size(), 1);
    client->sendText("42[\"list\",[" + QByteArray("0,").repeated(400) + "0]]");
    QTRY_COMPARE(server.events.size(), 2);
    client->sendText("42[\"list\",[" + QByteArray("0,").repeated(500) + "0]]");
    QVERIFY(client->closesItself());
    const auto plain = server.join(); // of which no tree is made
    plain->sendText("42[\"plain\",{\"text\":\"" + QByteArray(1000, 'x') + "\"}]");
    QVERIFY(plain->closesItself());
    QCOMPARE(server.events.size(), 2);
    RawClient stranger(server.http.port());
    QVERIFY(stranger.upgrade("/socket.io/?EIO=4&transport=websocket"));
    stranger.sendText("40{\"list\":[" + QByteArray("0,").repeated(500) + "0]}");
    QVERIFY(stranger.closesItself());
}

void tst_SocketIoEvents::binaryEventsGoBothWays()
{
    SocketFixture server;
    const auto client = server.join();
    client->sendText("451-[\"file\"," + placeholder + "]");
    QVERIFY(server.events.isEmpty());
    client->sendFrame(2, "\x01\x02\x03");
    QTRY_COMPARE(server.events.size(), 1);
    QCOMPARE(server.events[0].attachments, QList<QByteArray> {"\x01\x02\x03"});
    const QJsonArray data {u"back"_s, server.events[0].arguments[0]};
    server.connected[0]->emitEvent(data, server.events[0].attachments);
    QCOMPARE(next(*client), "451-[\"back\"," + placeholder + "]");
    const auto bytes = client->frame();
    QVERIFY(bytes);
    QCOMPARE(bytes->opcode, 2);
    QCOMPARE(bytes->payload, "\x01\x02\x03");
}

void tst_SocketIoEvents::anAckIsSentOnce()
{
    SocketFixture server;
    const auto client = server.join();
    client->sendText(R"(42456["ask"])");
    QTRY_COMPARE(server.events.size(), 1);
    const Ack ack = server.events[0].ack;
    const Ack copy = ack; // NOLINT(performance-unnecessary-copy-initialization): copies know of each other
    QVERIFY(ack.isWanted());
    ack(text(QJsonObject {{u"ok"_s, true}}));
    QVERIFY(!copy.isWanted());
    copy(text(QJsonObject {{u"ok"_s, false}}));
    server.connected[0]->emitEvent("after"_L1, text(1));
    QCOMPARE(next(*client), R"(43456[{"ok":true}])");
    QCOMPARE(next(*client), R"(42["after",1])");
}

void tst_SocketIoEvents::anAckMayComeLateOrBeUnwanted()
{
    SocketFixture server;
    const auto client = server.join();
    client->sendText("40/custom");
    QVERIFY(next(*client).startsWith("40/custom,"));
    client->sendText(R"(420["zero"])");
    client->sendText(R"(42/custom,1["gone"])");
    QTRY_COMPARE(server.events.size(), 2);
    client->sendText("41/custom");
    QTRY_COMPARE(server.disconnected.size(), 1);
    QVERIFY(!server.events[1].ack.isWanted());
    server.events[1].ack(text(QJsonObject {{u"to"_s, u"nobody"_s}}));
    server.events[0].ack.send({1, u"two"_s});
    QCOMPARE(next(*client), R"(430[1,"two"])");
    client->sendText(R"(422["late"])");
    QTRY_COMPARE(server.events.size(), 3);
    client->socket().abort();
    QTRY_COMPARE(server.engine.sessionCount(), 0);
    QVERIFY(!server.events[2].ack.isWanted());
    server.events[2].ack(text(QJsonObject {}));
}

void tst_SocketIoEvents::binaryAcks()
{
    SocketFixture server;
    const auto client = server.join();
    client->sendText("451-789[\"ask\"," + placeholder + "]");
    client->sendFrame(2, "a");
    QTRY_COMPARE(server.events.size(), 1);
    server.events[0].ack.send(server.events[0].arguments, {"b"});
    QCOMPARE(next(*client), "461-789[" + placeholder + "]");
    QCOMPARE(next(*client), "b");
    // The server asks for no acks; one that comes all the same is nobody's.
    client->sendText("431[]");
    client->sendText(R"(42["still here"])");
    QTRY_COMPARE(server.events.size(), 2);
}

void tst_SocketIoEvents::aWholeConversationOverPolling()
{
    SocketFixture server;
    PollingClient client(server.http.port(), "/socket.io/");
    QVERIFY(client.open());
    const auto ok = [&](const QByteArray &body) { return PollingClient::summary(client.post(body)) == "200 ok"; };
    QVERIFY(ok("40"));
    QVERIFY(client.get()->body.startsWith("40{"));
    QVERIFY(ok("42[\"hello\"]\x1e"
               "451-5[\"file\","
        + placeholder
        + "]\x1e"
          "bAQI="));
    QCOMPARE(server.events.size(), 2);
    QCOMPARE(server.events[1].attachments, QList<QByteArray> {"\x01\x02"});
    server.events[1].ack.send(server.events[1].arguments, server.events[1].attachments);
    QCOMPARE(client.get()->body,
        "4"
        "61-5["
            + placeholder
            + "]\x1e"
              "bAQI=");
    const auto get = client.startGet();
    QVERIFY(ok("42[\"again\"]"));
    server.connected[0]->disconnectNow(true);
    const auto last = get->response();
    QVERIFY(last);
    QCOMPARE(last->body,
        "41\x1e"
        "1");
    QCOMPARE(server.disconnected.size(), 1);
    QCOMPARE(client.get()->status, 400);
}

void tst_SocketIoEvents::whoHasMuchOnItsWayIsReadLater_data()
{
    QTest::addColumn<bool>("polling");
    QTest::newRow("WebSocket") << false;
    QTest::newRow("polling") << true;
}

void tst_SocketIoEvents::whoHasMuchOnItsWayIsReadLater()
{
    QFETCH(const bool, polling);
    SocketFixture server;
    std::vector<std::unique_ptr<Payer::Errand>> errands; // as services have, while they wait for the database
    bool takesLong = true;
    connect(&server.main(), &Namespace::connected, this, [&](Socket *socket) {
        connect(socket, &Socket::eventReceived, this, [&] {
            if (takesLong)
                errands.push_back(std::make_unique<Payer::Errand>());
        });
    });
    const QByteArray event = "42[\"much\",\"" + QByteArray(190, 'x') + "\"]";
    constexpr int sent = 200;
    const auto quiet = server.join();
    PollingClient poller(server.http.port(), "/socket.io/");
    std::unique_ptr<RawClient> much;
    if (polling) {
        QVERIFY(poller.open());
        QCOMPARE(PollingClient::summary(poller.post("40")), "200 ok");
        const QByteArray body = QByteArrayList(sent, event).join('\x1e');
        much = std::make_unique<RawClient>(server.http.port());
        much->send("POST " + poller.target() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
    } else {
        much = server.join();
        for (int i = 0; i < sent; ++i)
            much->sendText(event);
    }
    constexpr int most = 16 + 11; // and what comes in the same two kilobytes
    QVERIFY(comesTrue([&] { return server.events.size() >= 16; }));
    quiet->sendText("42[\"quiet\"]");
    for (int i = 0; i < 200; ++i)
        QCoreApplication::processEvents();
    QVERIFY2(server.events.size() <= most, qPrintable(QString::number(server.events.size())));
    const auto asked = server.events.size();
    QCOMPARE(server.events.last().name, u"much"_s);
    takesLong = false;
    errands.clear();
    QTRY_COMPARE(server.events.size(), sent + 1);
    QCOMPARE(server.events[asked].name, u"quiet"_s); // of one address those first who have used less
}

QTEST_GUILESS_MAIN(tst_SocketIoEvents)
#include "tst_SocketIoEvents.moc"
