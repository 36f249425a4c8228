// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineFixture.h"

#include <QTest>

using namespace hearth;

class tst_EngineIoMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostBringsPacketsInOrder();
    void aGetTakesAllThatIsThere();
    void aGetTakesSixteenPacketsAndTheNextGoesOn();
    void aGetWaitsForTheFirstPacket();
    void aGetOutlastsTheIdleTimeout();
    void messagesOfEverySizeGoBothWays_data();
    void messagesOfEverySizeGoBothWays();
};

void tst_EngineIoMessages::aPostBringsPacketsInOrder()
{
    EngineFixture server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    QCOMPARE(summary(client.post("4first\x1e"
                                 "bAQID\x1e"
                                 "4\xc3\xa9")),
        "200 ok");
    QCOMPARE(
        server.heard, (QList {EnginePacket::text("first"), EnginePacket::bytes("\x01\x02\x03"), EnginePacket::text("\xc3\xa9")}));
    QCOMPARE(summary(client.post("4second")), "200 ok");
    QCOMPARE(server.heard.size(), 4);
}

void tst_EngineIoMessages::aGetTakesAllThatIsThere()
{
    EngineFixture server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    server.sessions[0]->send(EngineFixture::text("a"));
    server.sessions[0]->send(OutgoingMessage({EnginePacket::text("b"), EnginePacket::bytes("\x01\x02")}));
    server.sessions[0]->send(EngineFixture::text("c"));
    const auto got = client.get();
    QCOMPARE(summary(got),
        "200 4a\x1e"
        "4b\x1e"
        "bAQI=\x1e"
        "4c");
    QCOMPARE(got->headers.value("content-type"), "text/plain; charset=UTF-8");
    QCOMPARE(got->headers.value("cache-control"), "no-store");
}

void tst_EngineIoMessages::aGetTakesSixteenPacketsAndTheNextGoesOn()
{
    constexpr int most = 16; // of what a Python client takes
    EngineFixture server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    int sent = 0;
    const auto send = [&](int count) {
        for (int i = 0; i < count; ++i)
            server.sessions[0]->send(EngineFixture::text(QByteArray::number(sent++)));
    };
    QByteArrayList got;
    const auto poll = [&] {
        const auto answer = client.get();
        const QByteArrayList packets = answer ? answer->body.split('\x1e') : QByteArrayList();
        got += packets;
        return packets.size();
    };
    send(2 * most);
    server.sessions[0]->send(OutgoingMessage({EnginePacket::text(QByteArray::number(sent++)), EnginePacket::text("whole")}));
    QCOMPARE(poll(), most);
    send(most - 2); // behind what waits already
    QCOMPARE(poll(), most);
    QCOMPARE(poll(), most);
    const auto waiting = client.startGet(); // nothing is left
    QCOMPARE(summary(client.post("4x")), "200 ok");
    QVERIFY(waiting->received().isEmpty());
    QCOMPARE(got.takeAt(got.indexOf("4whole")), "4whole");
    QByteArrayList all;
    for (int i = 0; i < sent; ++i)
        all.append('4' + QByteArray::number(i));
    QCOMPARE(got, all);
    send(1);
    QVERIFY(waiting->response());

    // However many packets one message is, it goes whole.
    QList<EnginePacket> many;
    for (int i = 0; i < 2 * most; ++i)
        many.append(EnginePacket::text("part"));
    send(1);
    server.sessions[0]->send(OutgoingMessage(many));
    QCOMPARE(poll(), 1);
    QCOMPARE(poll(), 2 * most);
    QVERIFY(server.closed.isEmpty());
}

void tst_EngineIoMessages::aGetWaitsForTheFirstPacket()
{
    EngineFixture server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    const auto get = client.startGet();
    QCOMPARE(summary(client.post("4x")), "200 ok"); // answered while the GET waits
    QVERIFY(get->received().isEmpty());
    server.sessions[0]->send(EngineFixture::text("now"));
    QCOMPARE(summary(get->response()), "200 4now");
}

void tst_EngineIoMessages::aGetOutlastsTheIdleTimeout()
{
    HttpLimits limits = EngineFixture::noLimits();
    limits.idleTimeout = limits.headerTimeout = std::chrono::milliseconds(100);
    EngineFixture server({}, limits);
    PollingClient client = server.polling();
    QVERIFY(client.open());
    const auto get = client.startGet();
    RawClient idle(server.http.port());
    QVERIFY(idle.closesItself());
    RawClient idleAgain(server.http.port());
    QVERIFY(idleAgain.closesItself());
    server.sessions[0]->send(EngineFixture::text("late"));
    QCOMPARE(summary(get->response()), "200 4late");
}

void tst_EngineIoMessages::messagesOfEverySizeGoBothWays_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("binary");
    // Where the length of a WebSocket frame changes its form, and around.
    for (const int size : {0, 1, 123, 124, 125, 126, 127, 65533, 65534, 65535, 65536, 70000, 900000})
        for (const bool binary : {false, true})
            QTest::addRow("%d %s", size, binary ? "binary" : "text") << size << binary;
}

void tst_EngineIoMessages::messagesOfEverySizeGoBothWays()
{
    QFETCH(int, size);
    QFETCH(bool, binary);
    EngineFixture server(
        [](EngineOptions &options) {
            options.maxOutgoing = 8 * 1024 * 1024;
            options.maxPayload = 4'000'000;
        },
        [] {
            HttpLimits limits = EngineFixture::noLimits();
            limits.maxBodyBytes = 4'000'000;
            return limits;
        }());
    server.echoes = true;
    QByteArray data(size, 'x');
    for (int i = 0; i < size; i += 7)
        data[i] = binary ? char(i) : char('a' + i % 26);

    const auto socket = server.webSocket();
    socket->sendFrame(binary ? 2 : 1, binary ? data : '4' + data);
    const auto frame = socket->frame();
    QVERIFY(frame);
    QCOMPARE(frame->opcode, binary ? 2 : 1);
    QCOMPARE(frame->payload, binary ? data : '4' + data);

    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    const QByteArray body = binary ? 'b' + data.toBase64() : '4' + data;
    QCOMPARE(summary(polling.post(body)), "200 ok");
    QCOMPARE(summary(polling.get()), "200 " + body);
}

QTEST_GUILESS_MAIN(tst_EngineIoMessages)
#include "tst_EngineIoMessages.moc"
