// SPDX-License-Identifier: GPL-3.0-or-later
#include "PayloadPackets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

EnginePacket packet(EnginePacketType type, const QByteArray &data = {})
{
    return {type, data, false};
}

} // namespace

class tst_EnginePacket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packetsAreEncodedAndDecoded_data();
    void packetsAreEncodedAndDecoded();
    void brokenPacketsAreRefused_data();
    void brokenPacketsAreRefused();
    void bodiesAreEncodedAndDecoded_data();
    void bodiesAreEncodedAndDecoded();
    void brokenBodiesAreRefused_data();
    void brokenBodiesAreRefused();
    void everyByteSurvivesAsBinary();
    void theHandshakeGoesThereAndBack();
    void brokenHandshakesAreRefused_data();
    void brokenHandshakesAreRefused();
    void theHandshakeOfAnotherServerIsKeptInBounds();
};

void tst_EnginePacket::packetsAreEncodedAndDecoded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<EnginePacket>("expected");

    QTest::newRow("open") << "0{\"sid\":\"x\"}"_ba << packet(EnginePacketType::Open, "{\"sid\":\"x\"}");
    QTest::newRow("close") << "1"_ba << packet(EnginePacketType::Close);
    QTest::newRow("ping") << "2"_ba << packet(EnginePacketType::Ping);
    QTest::newRow("probe") << "2probe"_ba << packet(EnginePacketType::Ping, "probe");
    QTest::newRow("pong") << "3probe"_ba << packet(EnginePacketType::Pong, "probe");
    QTest::newRow("message") << "4hello"_ba << packet(EnginePacketType::Message, "hello");
    QTest::newRow("empty message") << "4"_ba << packet(EnginePacketType::Message);
    QTest::newRow("UTF-8") << QByteArray("4h\xc3\xa9ll\xc3\xb6 \xf0\x9f\x94\xa5")
                           << packet(EnginePacketType::Message, "h\xc3\xa9ll\xc3\xb6 \xf0\x9f\x94\xa5");
    QTest::newRow("a message that looks like another packet") << "42[\"b\"]"_ba << packet(EnginePacketType::Message, "2[\"b\"]");
    QTest::newRow("upgrade") << "5"_ba << packet(EnginePacketType::Upgrade);
    QTest::newRow("noop") << "6"_ba << packet(EnginePacketType::Noop);
    QTest::newRow("binary") << "bAQIDBA=="_ba << EnginePacket::bytes("\x01\x02\x03\x04");
    QTest::newRow("empty binary") << "b"_ba << EnginePacket::bytes("");
}

void tst_EnginePacket::packetsAreEncodedAndDecoded()
{
    QFETCH(QByteArray, text);
    QFETCH(EnginePacket, expected);
    const auto decoded = engine::decode(text);
    QVERIFY(decoded);
    QCOMPARE(decoded->type, expected.type);
    QCOMPARE(decoded->data, expected.data);
    QCOMPARE(decoded->binary, expected.binary);
    QCOMPARE(engine::encode(expected), text);
}

void tst_EnginePacket::brokenPacketsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("empty") << ""_ba;
    QTest::newRow("unknown type") << "7"_ba;
    QTest::newRow("a letter") << "abc"_ba;
    QTest::newRow("below the digits") << "/x"_ba;
    QTest::newRow("a high byte") << "\xff"_ba;
    QTest::newRow("a zero byte") << QByteArray(1, '\0');
    QTest::newRow("white space") << " 4hello"_ba;
    QTest::newRow("not base64") << "b!!!!"_ba;
    QTest::newRow("base64 with a space") << "bAQ ID"_ba;
    QTest::newRow("padding inside") << "bAQ==ID"_ba;
    QTest::newRow("URL alphabet") << "b_-_-"_ba;
}

void tst_EnginePacket::brokenPacketsAreRefused()
{
    QFETCH(QByteArray, text);
    const auto decoded = engine::decode(text);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::InvalidRequest);
    QVERIFY(!decoded.error().message.isEmpty());
}

void tst_EnginePacket::bodiesAreEncodedAndDecoded_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<EnginePacket>>("expected");

    QTest::newRow("one") << "4hello"_ba << QList {packet(EnginePacketType::Message, "hello")};
    QTest::newRow("several") << "4a\x1e"
                                "2\x1e"
                                "6"_ba
                             << QList {packet(EnginePacketType::Message, "a"), packet(EnginePacketType::Ping),
                                    packet(EnginePacketType::Noop)};
    QTest::newRow("binary between") << "4a\x1e"
                                       "bAQ==\x1e"
                                       "4b"_ba
                                    << QList {packet(EnginePacketType::Message, "a"), EnginePacket::bytes("\x01"),
                                           packet(EnginePacketType::Message, "b")};
}

void tst_EnginePacket::bodiesAreEncodedAndDecoded()
{
    QFETCH(QByteArray, body);
    QFETCH(QList<EnginePacket>, expected);
    const auto decoded = packetsOf(body);
    QVERIFY(decoded);
    QCOMPARE(*decoded, expected);
    QVERIFY(engine::checkPayload(body));
    QCOMPARE(engine::encodePayload(expected), body);
}

void tst_EnginePacket::brokenBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("empty") << ""_ba;
    QTest::newRow("only a separator") << "\x1e"_ba;
    QTest::newRow("separator in front") << "\x1e"
                                           "4a"_ba;
    QTest::newRow("separator behind") << "4a\x1e"_ba;
    QTest::newRow("two separators") << "4a\x1e\x1e"
                                       "4b"_ba;
    QTest::newRow("one broken among good ones") << "4a\x1exyz\x1e"
                                                   "4b"_ba;
    QTest::newRow("one with broken base64") << "4a\x1e"
                                               "b*"_ba;
    QTest::newRow("the framing of revision 3") << "6:4hello"_ba.prepend('x');
}

void tst_EnginePacket::brokenBodiesAreRefused()
{
    QFETCH(QByteArray, body);
    QVERIFY(!packetsOf(body));
    QVERIFY(!engine::checkPayload(body));
}

void tst_EnginePacket::everyByteSurvivesAsBinary()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    const auto decoded = packetsOf(engine::encodePayload({EnginePacket::bytes(all)}));
    QVERIFY(decoded);
    QCOMPARE(decoded->constFirst().data, all);
}

void tst_EnginePacket::theHandshakeGoesThereAndBack()
{
    const engine::Handshake handshake {u"abc"_s, {u"websocket"_s}, 300, 200, 12345};
    const auto read = engine::Handshake::fromJson(handshake.toJson());
    QVERIFY(read);
    QCOMPARE(read->sid, u"abc"_s);
    QCOMPARE(read->upgrades, QStringList {u"websocket"_s});
    QCOMPARE(read->pingIntervalMs, 300);
    QCOMPARE(read->pingTimeoutMs, 200);
    QCOMPARE(read->maxPayload, 12345);
    QCOMPARE(handshake.toJson(),
        "{\"sid\":\"abc\",\"upgrades\":[\"websocket\"],\"pingInterval\":300,\"pingTimeout\":200,\"maxPayload\":12345}"_ba);
    QCOMPARE(read->serverId, QString()); // of a server that does not say
    const engine::Handshake named {u"abc"_s, {}, 300, 200, 12345, u"one"_s};
    QCOMPARE(engine::Handshake::fromJson(named.toJson()).value().serverId, u"one"_s);
    QVERIFY(named.toJson().contains(R"("server":{"id":"one"})"));
    const QByteArray another = named.toJson().replace(R"({"id":"one"})", "7"); // another program's field of that name
    QCOMPARE(engine::Handshake::fromJson(another).value().serverId, QString());
}

void tst_EnginePacket::brokenHandshakesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("not JSON") << "{"_ba;
    QTest::newRow("an array") << "[]"_ba;
    QTest::newRow("no sid") << R"({"upgrades":[],"pingInterval":1,"pingTimeout":1})"_ba;
    QTest::newRow("empty sid") << R"({"sid":"","upgrades":[],"pingInterval":1,"pingTimeout":1})"_ba;
    QTest::newRow("sid is a number") << R"({"sid":7,"upgrades":[],"pingInterval":1,"pingTimeout":1})"_ba;
    QTest::newRow("no upgrades") << R"({"sid":"a","pingInterval":1,"pingTimeout":1})"_ba;
    QTest::newRow("no interval") << R"({"sid":"a","upgrades":[],"pingTimeout":1})"_ba;
    QTest::newRow("zero interval") << R"({"sid":"a","upgrades":[],"pingInterval":0,"pingTimeout":1})"_ba;
    QTest::newRow("negative timeout") << R"({"sid":"a","upgrades":[],"pingInterval":1,"pingTimeout":-1})"_ba;
    QTest::newRow("interval is text") << R"({"sid":"a","upgrades":[],"pingInterval":"1","pingTimeout":1})"_ba;
}

void tst_EnginePacket::brokenHandshakesAreRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!engine::Handshake::fromJson(json));
}

void tst_EnginePacket::theHandshakeOfAnotherServerIsKeptInBounds()
{
    const auto read = engine::Handshake::fromJson(
        R"({"sid":"a","upgrades":[7],"pingInterval":9007199254740991,"pingTimeout":9007199254740991,"maxPayload":9007199254740991,"more":{}})");
    QVERIFY(read);
    constexpr int dayMs = 24 * 60 * 60 * 1000;
    QCOMPARE(read->pingIntervalMs, dayMs);
    QCOMPARE(read->pingTimeoutMs, dayMs);
    QCOMPARE(read->maxPayload, 1 << 30);
    QCOMPARE(engine::Handshake::fromJson(R"({"sid":"a","upgrades":[],"pingInterval":1,"pingTimeout":1})")->maxPayload, 1000000);
}

QTEST_APPLESS_MAIN(tst_EnginePacket)
#include "tst_EnginePacket.moc"
