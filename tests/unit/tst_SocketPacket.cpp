// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/SocketPacket.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

QJsonValue json(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

SocketPacket packet(SocketPacketType type, const QString &nsp, std::optional<quint64> ackId,
    const QJsonValue &data = QJsonValue::Undefined, const QList<QByteArray> &attachments = {})
{
    return {type, nsp, ackId, data, attachments};
}

const QByteArray twoPlaceholders = R"([{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])";

} // namespace

class tst_SocketPacket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packetsAreEncodedAndDecoded_data();
    void packetsAreEncodedAndDecoded();
    void otherSpellingsAreUnderstood_data();
    void otherSpellingsAreUnderstood();
    void brokenPacketsAreRefused_data();
    void brokenPacketsAreRefused();
    void attachmentsArriveOneByOne();
    void attachmentsFollowTheirPacketOnTheWire();
    void placeholdersMayBeNestedAndInAnyOrder();
    void aTextWhereAnAttachmentIsMissingIsRefused();
    void bytesThatNobodyAnnouncedAreRefused();
    void aBinaryPacketWithoutAttachmentsIsComplete();
    void oneDecoderReadsManyPackets();
    void deepJsonIsRefusedNotFollowed();
    void aByteOrderMarkBelongsToItsName();
};

void tst_SocketPacket::packetsAreEncodedAndDecoded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SocketPacket>("expected");
    using enum SocketPacketType;

    QTest::newRow("connect") << "0"_ba << packet(Connect, u"/"_s, {});
    QTest::newRow("connect with a payload") << R"(0{"token":"123"})"_ba << packet(Connect, u"/"_s, {}, json(R"({"token":"123"})"));
    QTest::newRow("connect elsewhere") << "0/custom,"_ba << packet(Connect, u"/custom"_s, {});
    QTest::newRow("connect elsewhere with a payload")
        << R"(0/custom,{"a":1})"_ba << packet(Connect, u"/custom"_s, {}, json(R"({"a":1})"));
    QTest::newRow("disconnect") << "1"_ba << packet(Disconnect, u"/"_s, {});
    QTest::newRow("disconnect elsewhere") << "1/custom,"_ba << packet(Disconnect, u"/custom"_s, {});
    QTest::newRow("event") << R"(2["foo"])"_ba << packet(Event, u"/"_s, {}, json(R"(["foo"])"));
    QTest::newRow("event with arguments") << R"(2["foo",1,"2",{"3":[true]},null])"_ba
                                          << packet(Event, u"/"_s, {}, json(R"(["foo",1,"2",{"3":[true]},null])"));
    QTest::newRow("event elsewhere with an ack id")
        << R"(2/admin,456["foo",[]])"_ba << packet(Event, u"/admin"_s, 456, json(R"(["foo",[]])"));
    QTest::newRow("ack id 0") << R"(20["foo"])"_ba << packet(Event, u"/"_s, 0, json(R"(["foo"])"));
    QTest::newRow("the largest ack id") << R"(2999999999999999["foo"])"_ba
                                        << packet(Event, u"/"_s, 999999999999999, json(R"(["foo"])"));
    QTest::newRow("an event named by a number") << "2[7]"_ba << packet(Event, u"/"_s, {}, json("[7]"));
    QTest::newRow("ack") << "3456[1]"_ba << packet(Ack, u"/"_s, 456, json("[1]"));
    QTest::newRow("empty ack") << "3/admin,1[]"_ba << packet(Ack, u"/admin"_s, 1, json("[]"));
    QTest::newRow("connect error") << R"(4/random,{"message":"Invalid namespace"})"_ba
                                   << packet(ConnectError, u"/random"_s, {}, json(R"({"message":"Invalid namespace"})"));
    QTest::newRow("a namespace in UTF-8") << QByteArray("2/\xc3\xa9,[\"foo\"]") << packet(Event, u"/é"_s, {}, json(R"(["foo"])"));
}

void tst_SocketPacket::packetsAreEncodedAndDecoded()
{
    QFETCH(QByteArray, text);
    QFETCH(SocketPacket, expected);
    socketio::Decoder decoder;
    const auto decoded = decoder.take(EnginePacket::text(text));
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
    QVERIFY(decoded->has_value());
    QVERIFY(**decoded == expected);
    QVERIFY(!decoder.isWaiting());
    QCOMPARE(socketio::encode(expected), text);
}

void tst_SocketPacket::otherSpellingsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SocketPacket>("expected");
    using enum SocketPacketType;

    QTest::newRow("the main namespace by name") << R"(2/,["foo"])"_ba << packet(Event, u"/"_s, {}, json(R"(["foo"])"));
    QTest::newRow("a namespace without its comma") << "0/custom"_ba << packet(Connect, u"/custom"_s, {});
    QTest::newRow("leading zeros") << R"(2007["foo"])"_ba << packet(Event, u"/"_s, 7, json(R"(["foo"])"));
    QTest::newRow("white space in the JSON") << R"(2 [ "foo" ] )"_ba << packet(Event, u"/"_s, {}, json(R"(["foo"])"));
    QTest::newRow("what only looks like a placeholder")
        << R"(2["foo",{"_placeholder":true,"num":5}])"_ba
        << packet(Event, u"/"_s, {}, json(R"(["foo",{"_placeholder":true,"num":5}])"));
}

void tst_SocketPacket::otherSpellingsAreUnderstood()
{
    QFETCH(QByteArray, text);
    QFETCH(SocketPacket, expected);
    const auto decoded = socketio::Decoder().take(EnginePacket::text(text));
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
    QVERIFY(decoded->has_value());
    QVERIFY(**decoded == expected);
}

void tst_SocketPacket::brokenPacketsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");

    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("empty", "");
    row("unknown type", "7");
    row("a letter", "abc");
    row("a high byte", "\xff");
    row("event without data", "2");
    row("event in a namespace without data", "2/custom,");
    row("event that is an object", "2{}");
    row("event that is empty", "2[]");
    row("event whose name is an object", "2[{}]");
    row("event whose name is null", "2[null]");
    row("event that is a string", "2\"foo\"");
    row("event that is cut off", "2[\"foo\"");
    row("event with something behind", "2[\"foo\"]x");
    row("event that is not UTF-8", "2[\"\xff\xfe\"]");
    row("an ack id that is no number", "2abc[\"foo\"]");
    row("a negative ack id", "2-1[\"foo\"]");
    row("an ack id with sixteen digits", "21234567890123456[\"foo\"]");
    row("ack without an id", "3[]");
    row("ack without data", "31");
    row("ack that is an object", "31{}");
    row("connect with an array", "0[]");
    row("connect with a string", "0\"x\"");
    row("connect that is not JSON", "0{");
    row("disconnect with a payload", "1{}");
    row("connect error without data", "4");
    row("connect error with a string", "4\"no\"");
    row("binary without a count", "5[\"foo\"]");
    row("binary without a dash", "51[\"foo\"]");
    row("binary that ends in its count", "51");
    row("binary with a negative count", "5-1-[\"foo\"]");
    row("binary with too many attachments", "511-[\"foo\"]");
    row("binary with a count beyond numbers", "599999999999999999999-[\"foo\"]");
    row("binary without its placeholder", "51-[\"foo\"]");
    row("binary with a placeholder too many", "51-" + QByteArray(twoPlaceholders).replace("[{", "[\"foo\",{"));
    row("binary with the same placeholder twice", R"(52-["foo",{"_placeholder":true,"num":0},{"_placeholder":true,"num":0}])");
    row("a placeholder out of range", R"(51-["foo",{"_placeholder":true,"num":1}])");
    row("a negative placeholder", R"(51-["foo",{"_placeholder":true,"num":-1}])");
    row("half a placeholder", R"(51-["foo",{"_placeholder":true,"num":0.5}])");
    row("a placeholder without a number", R"(51-["foo",{"_placeholder":true}])");
    row("a placeholder whose number is text", R"(51-["foo",{"_placeholder":true,"num":"0"}])");
    row("binary ack without an id", R"(61-[{"_placeholder":true,"num":0}])");
    row("binary event that is no event", R"(51-{"_placeholder":true,"num":0})");
}

void tst_SocketPacket::brokenPacketsAreRefused()
{
    QFETCH(QByteArray, text);
    socketio::Decoder decoder;
    const auto decoded = decoder.take(EnginePacket::text(text));
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::InvalidRequest);
    QVERIFY(!decoded.error().message.isEmpty());
    QVERIFY(!decoder.isWaiting());
}

void tst_SocketPacket::attachmentsArriveOneByOne()
{
    socketio::Decoder decoder;
    const auto first = decoder.take(EnginePacket::text("52-/custom,13" + QByteArray(twoPlaceholders).replace("[{", "[\"foo\",{")));
    QVERIFY(first && !first->has_value());
    QVERIFY(decoder.isWaiting());
    const auto second = decoder.take(EnginePacket::bytes("\x01\x02"));
    QVERIFY(second && !second->has_value());
    const auto third = decoder.take(EnginePacket::bytes(""));
    QVERIFY(third && third->has_value());
    QVERIFY(!decoder.isWaiting());
    const SocketPacket &packet = **third;
    QCOMPARE(packet.type, SocketPacketType::Event);
    QCOMPARE(packet.nsp, u"/custom"_s);
    QCOMPARE(packet.ackId.value_or(0), 13u);
    QCOMPARE(packet.attachments, (QList<QByteArray> {"\x01\x02", ""}));
}

void tst_SocketPacket::attachmentsFollowTheirPacketOnTheWire()
{
    const SocketPacket event = packet(SocketPacketType::Event, u"/"_s, {}, json(twoPlaceholders), {"a", "b"});
    const QList<EnginePacket> expected {
        EnginePacket::text("52-" + twoPlaceholders), EnginePacket::bytes("a"), EnginePacket::bytes("b")};
    QCOMPARE(socketio::toEngine(event), expected);
    const SocketPacket ack = packet(SocketPacketType::Ack, u"/a"_s, 789, json(twoPlaceholders), {"a", "b"});
    QCOMPARE(socketio::encode(ack), "62-/a,789" + twoPlaceholders);
}

void tst_SocketPacket::placeholdersMayBeNestedAndInAnyOrder()
{
    socketio::Decoder decoder;
    QVERIFY(decoder.take(
        EnginePacket::text(R"(52-["foo",{"deep":[{"_placeholder":true,"num":1},{"x":{"_placeholder":true,"num":0}}]}])")));
    QVERIFY(decoder.take(EnginePacket::bytes("a")));
    const auto last = decoder.take(EnginePacket::bytes("b"));
    QVERIFY(last && last->has_value());
}

void tst_SocketPacket::aTextWhereAnAttachmentIsMissingIsRefused()
{
    socketio::Decoder decoder;
    QVERIFY(decoder.take(EnginePacket::text(R"(51-["foo",{"_placeholder":true,"num":0}])")));
    QVERIFY(!decoder.take(EnginePacket::text(R"(2["bar"])")));
}

void tst_SocketPacket::bytesThatNobodyAnnouncedAreRefused()
{
    socketio::Decoder decoder;
    QVERIFY(!decoder.take(EnginePacket::bytes("a")));
    QVERIFY(decoder.take(EnginePacket::text(R"(51-["foo",{"_placeholder":true,"num":0}])")));
    QVERIFY(decoder.take(EnginePacket::bytes("a")));
    QVERIFY(!decoder.take(EnginePacket::bytes("b")));
}

void tst_SocketPacket::aBinaryPacketWithoutAttachmentsIsComplete()
{
    socketio::Decoder decoder;
    const auto decoded = decoder.take(EnginePacket::text(R"(50-["foo"])"));
    QVERIFY(decoded && decoded->has_value());
    QCOMPARE((*decoded)->type, SocketPacketType::Event);
}

void tst_SocketPacket::oneDecoderReadsManyPackets()
{
    socketio::Decoder decoder;
    for (quint64 i = 0; i < 100; ++i) {
        const SocketPacket sent = i % 3 ? packet(SocketPacketType::Event, u"/"_s, i, json(R"(["foo"])"))
                                        : packet(SocketPacketType::Event, u"/n"_s, i,
                                              json(R"(["foo",{"_placeholder":true,"num":0}])"), {QByteArray::number(i)});
        std::optional<SocketPacket> got;
        for (const EnginePacket &message : socketio::toEngine(sent)) {
            const auto taken = decoder.take(message);
            QVERIFY(taken);
            got = *taken;
        }
        QVERIFY(got == sent);
    }
}

void tst_SocketPacket::deepJsonIsRefusedNotFollowed()
{
    const QByteArray deep = "2[\"foo\"," + QByteArray(100'000, '[') + QByteArray(100'000, ']') + ']';
    QVERIFY(!socketio::Decoder().take(EnginePacket::text(deep)));
}

/// It is a character as any other: the name with it is not the name without, and both are found.
void tst_SocketPacket::aByteOrderMarkBelongsToItsName()
{
    socketio::Decoder decoder;
    const auto taken = decoder.take(EnginePacket::text("2[\"a\",{\"\xef\xbb\xbf"
                                                       "b\":1,\"b\":2,\"c\":3}]"));
    QVERIFY(taken && *taken);
    const QJsonObject argument = (*taken)->data.toArray().at(1).toObject();
    QCOMPARE(argument.keys(), QStringList({u"b"_s, u"c"_s, u"\ufeffb"_s}));
    QCOMPARE(argument.value(u"b"_s), QJsonValue(2));
    QCOMPARE(argument.value(u"c"_s), QJsonValue(3));
    QCOMPARE(argument.value(u"\ufeffb"_s), QJsonValue(1));
}

QTEST_APPLESS_MAIN(tst_SocketPacket)
#include "tst_SocketPacket.moc"
