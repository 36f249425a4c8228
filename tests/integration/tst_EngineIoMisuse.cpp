// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;
using CloseReason = EngineSession::CloseReason;

class tst_EngineIoMisuse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondGetClosesTheSession();
    void anAbandonedGetClosesTheSession();
    void aSecondPostClosesTheSession();
    void brokenPostsCloseTheSession_data();
    void brokenPostsCloseTheSession();
    void brokenFramesCloseTheSession_data();
    void brokenFramesCloseTheSession();
};

void tst_EngineIoMisuse::aSecondGetClosesTheSession()
{
    EngineFixture server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    const auto first = client.startGet();
    // The POST comes after the GET, so when it is answered the GET waits.
    QCOMPARE(summary(client.post("4x")), "200 ok");
    QCOMPARE(statusOf(client.get()), 400);
    QCOMPARE(summary(first->response()), "200 1");
    QCOMPARE(server.closed, QList {CloseReason::ProtocolError});
    QCOMPARE(statusOf(client.get()), 400);
    QCOMPARE(statusOf(client.post("4x")), 400);
    QCOMPARE(server.engine->sessionCount(), 0);
}

void tst_EngineIoMisuse::anAbandonedGetClosesTheSession()
{
    EngineFixture server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    auto get = client.startGet();
    QCOMPARE(summary(client.post("4x")), "200 ok");
    get.reset();
    QTRY_COMPARE(server.closed, QList {CloseReason::TransportGone});
    QCOMPARE(statusOf(client.get()), 400);
}

void tst_EngineIoMisuse::aSecondPostClosesTheSession()
{
    EngineFixture server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    RawClient slow(server.http.port());
    slow.send("POST " + client.target() + " HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\n4sl");
    QTRY_COMPARE(server.http.connectionCount(), 1);
    QTRY_COMPARE(slow.socket().bytesToWrite(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(statusOf(client.post("4fast")), 400);
    QCOMPARE(server.closed, QList {CloseReason::ProtocolError});
    QCOMPARE(statusOf(slow.ask("ow!")), 400);
    QVERIFY(server.heard.isEmpty());

    // One after the other is fine, however slow.
    PollingClient second = server.polling();
    QVERIFY(second.open());
    RawClient patient(server.http.port());
    patient.send("POST " + second.target() + " HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\n4sl");
    QCOMPARE(summary(patient.ask("ow!")), "200 ok");
    QCOMPARE(summary(second.post("4next")), "200 ok");
    QCOMPARE(server.heardTexts(), (QByteArrayList {"slow!", "next"}));
}

void tst_EngineIoMisuse::brokenPostsCloseTheSession_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("unknown type") << "abc"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("separator behind") << "4a\x1e"_ba;
    QTest::newRow("broken base64") << "b!"_ba;
    QTest::newRow("not UTF-8") << "4\xff\xfe"_ba;
    QTest::newRow("a surrogate half") << "4\xed\xa0\x80"_ba;
    QTest::newRow("one broken among good ones") << "4a\x1e"
                                                   "9\x1e"
                                                   "4b"_ba;
}

void tst_EngineIoMisuse::brokenPostsCloseTheSession()
{
    QFETCH(QByteArray, body);
    EngineFixture server;
    PollingClient client = server.polling();
    QVERIFY(client.open());
    QCOMPARE(statusOf(client.post(body)), 400);
    QCOMPARE(server.closed, QList {CloseReason::ProtocolError});
    QVERIFY(server.heard.isEmpty());
    QCOMPARE(statusOf(client.get()), 400);
}

void tst_EngineIoMisuse::brokenFramesCloseTheSession_data()
{
    QTest::addColumn<int>("opcode");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("unknown type") << 1 << "abc"_ba;
    QTest::newRow("empty") << 1 << ""_ba;
    QTest::newRow("not UTF-8") << 1 << "4\xff\xfe"_ba;
    QTest::newRow("open") << 1 << "0{}"_ba;
    QTest::newRow("a ping of the client") << 1 << "2"_ba;
    QTest::newRow("upgrade without a probe") << 1 << "5"_ba;
    QTest::newRow("noop") << 1 << "6"_ba;
    QTest::newRow("a reserved opcode") << 3 << "4a"_ba;
    QTest::newRow("a continuation of nothing") << 0 << "4a"_ba;
}

void tst_EngineIoMisuse::brokenFramesCloseTheSession()
{
    QFETCH(int, opcode);
    QFETCH(QByteArray, payload);
    EngineFixture server;
    const auto client = server.webSocket();
    client->sendFrame(opcode, payload);
    const auto frame = client->frame();
    QVERIFY(frame);
    QCOMPARE(frame->opcode, 8);
    client->sendFrame(8, frame->payload);
    QVERIFY(client->closesItself());
    QTRY_COMPARE(server.closed.size(), 1);
    QVERIFY(server.heard.isEmpty());
    QTRY_COMPARE(server.http.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(tst_EngineIoMisuse)
#include "tst_EngineIoMisuse.moc"
