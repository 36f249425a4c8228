// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

class tst_EngineIoHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHandshakeOverPolling();
    void theHandshakeOverWebSocket();
    void theHandshakeSaysWhichServerItIs();
    void sidsAreLongAndDiffer();
    void wrongRequestsAreRefused_data();
    void wrongRequestsAreRefused();
    void wrongWebSocketsAreClosed_data();
    void wrongWebSocketsAreClosed();
};

void tst_EngineIoHandshake::theHandshakeOverPolling()
{
    EngineFixture server([](EngineOptions &options) {
        options.pingInterval = std::chrono::milliseconds(12345);
        options.pingTimeout = std::chrono::milliseconds(6789);
        options.maxPayload = 4321;
    });
    PollingClient client = server.polling();
    QVERIFY(client.open());
    const QJsonObject handshake = QJsonDocument::fromJson(client.handshake()).object();
    QCOMPARE(handshake.keys(), (QStringList {u"maxPayload"_s, u"pingInterval"_s, u"pingTimeout"_s, u"sid"_s, u"upgrades"_s}));
    QCOMPARE(handshake.value("upgrades"_L1).toArray(), QJsonArray {u"websocket"_s});
    QCOMPARE(handshake.value("pingInterval"_L1).toInt(), 12345);
    QCOMPARE(handshake.value("pingTimeout"_L1).toInt(), 6789);
    QCOMPARE(handshake.value("maxPayload"_L1).toInt(), 4321);
    QCOMPARE(server.sessions.size(), 1);
    QCOMPARE(server.sessions[0]->sid().toLatin1(), client.sid());
    QCOMPARE(server.sessions[0]->opener().peer, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(server.engine->sessionCount(), 1);
}

void tst_EngineIoHandshake::theHandshakeOverWebSocket()
{
    EngineFixture server;
    RawClient client(server.http.port());
    QVERIFY(client.upgrade("/engine.io/?EIO=4&transport=websocket"));
    const QByteArray open = payload(client.frame());
    QVERIFY(open.startsWith("0{"));
    const QJsonObject handshake = QJsonDocument::fromJson(open.sliced(1)).object();
    QCOMPARE(handshake.value("upgrades"_L1).toArray(), QJsonArray());
    QCOMPARE(handshake.value("pingInterval"_L1).toInt(), 25000);
    QCOMPARE(handshake.value("pingTimeout"_L1).toInt(), 20000);
    QCOMPARE(handshake.value("maxPayload"_L1).toInt(), 1000000);
    QCOMPARE(server.sessions.size(), 1);
    QCOMPARE(server.sessions[0]->sid(), handshake.value("sid"_L1).toString());
}

void tst_EngineIoHandshake::theHandshakeSaysWhichServerItIs()
{
    EngineFixture server;
    server.engine->setServerId(u"one"_s);
    PollingClient polling = server.polling();
    QVERIFY(polling.open());
    const QJsonObject expected {{u"id"_s, u"one"_s}};
    QCOMPARE(QJsonDocument::fromJson(polling.handshake()).object().value("server"_L1).toObject(), expected);
    RawClient client(server.http.port());
    QVERIFY(client.upgrade("/engine.io/?EIO=4&transport=websocket"));
    QCOMPARE(QJsonDocument::fromJson(payload(client.frame()).sliced(1)).object().value("server"_L1).toObject(), expected);
}

void tst_EngineIoHandshake::sidsAreLongAndDiffer()
{
    EngineFixture server;
    QSet<QByteArray> sids;
    for (int i = 0; i < 50; ++i) {
        PollingClient client = server.polling();
        QVERIFY(client.open());
        QVERIFY(QByteArray::fromBase64(client.sid(), QByteArray::Base64UrlEncoding).size() >= 20);
        sids.insert(client.sid());
    }
    QCOMPARE(sids.size(), 50);
}

void tst_EngineIoHandshake::wrongRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("code");

    QTest::newRow("no EIO") << "GET"_ba
                            << "transport=polling"_ba << 5;
    QTest::newRow("EIO=3") << "GET"_ba
                           << "EIO=3&transport=polling"_ba << 5;
    QTest::newRow("EIO=abc") << "GET"_ba
                             << "EIO=abc&transport=polling"_ba << 5;
    QTest::newRow("EIO=04") << "GET"_ba
                            << "EIO=04&transport=polling"_ba << 5;
    QTest::newRow("no transport") << "GET"_ba
                                  << "EIO=4"_ba << 0;
    QTest::newRow("unknown transport") << "GET"_ba
                                       << "EIO=4&transport=abc"_ba << 0;
    QTest::newRow("websocket without an upgrade") << "GET"_ba
                                                  << "EIO=4&transport=websocket"_ba << 3;
    QTest::newRow("unknown sid") << "GET"_ba
                                 << "EIO=4&transport=polling&sid=abc"_ba << 1;
    QTest::newRow("POST to an unknown sid") << "POST"_ba
                                            << "EIO=4&transport=polling&sid=abc"_ba << 1;
    QTest::newRow("POST without a sid") << "POST"_ba
                                        << "EIO=4&transport=polling"_ba << 2;
    QTest::newRow("PUT") << "PUT"_ba
                         << "EIO=4&transport=polling"_ba << 2;
    QTest::newRow("DELETE") << "DELETE"_ba
                            << "EIO=4&transport=polling"_ba << 2;
    QTest::newRow("no query") << "GET"_ba
                              << ""_ba << 5;
    QTest::newRow("PUT to a session") << "PUT"_ba
                                      << "EIO=4&transport=polling&sid=SID"_ba << 3;
    QTest::newRow("websocket to a session, without an upgrade") << "GET"_ba
                                                                << "EIO=4&transport=websocket&sid=SID"_ba << 3;
}

void tst_EngineIoHandshake::wrongRequestsAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, query);
    QFETCH(int, code);
    EngineFixture server;
    PollingClient existing = server.polling();
    QVERIFY(existing.open());
    RawClient client(server.http.port());
    const auto got = client.ask(
        method + " /engine.io/?" + query.replace("SID", existing.sid()) + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(statusOf(got), 400);
    QCOMPARE(QJsonDocument::fromJson(got->body).object().value("code"_L1).toInt(-1), code);
    QCOMPARE(server.engine->sessionCount(), 1);
}

void tst_EngineIoHandshake::wrongWebSocketsAreClosed_data()
{
    QTest::addColumn<QByteArray>("query");

    QTest::newRow("no EIO") << "transport=websocket"_ba;
    QTest::newRow("EIO=abc") << "EIO=abc&transport=websocket"_ba;
    QTest::newRow("no transport") << "EIO=4"_ba;
    QTest::newRow("unknown transport") << "EIO=4&transport=abc"_ba;
    QTest::newRow("polling") << "EIO=4&transport=polling"_ba;
    QTest::newRow("unknown sid") << "EIO=4&transport=websocket&sid=abc"_ba;
}

void tst_EngineIoHandshake::wrongWebSocketsAreClosed()
{
    QFETCH(QByteArray, query);
    EngineFixture server;
    RawClient client(server.http.port());
    QVERIFY(client.upgrade("/engine.io/?" + query));
    const auto frame = client.frame();
    QVERIFY(frame);
    QCOMPARE(frame->opcode, 8);
    client.sendFrame(8, frame->payload);
    QVERIFY(client.closesItself());
    QCOMPARE(server.engine->sessionCount(), 0);
}

QTEST_GUILESS_MAIN(tst_EngineIoHandshake)
#include "tst_EngineIoHandshake.moc"
