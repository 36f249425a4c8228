// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/JsonReader.h"
#include "protocol/PlainEvent.h"
#include "protocol/SocketPacket.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;
using socketio::PlainEvent;

namespace {

/// What the Decoder, by way of QJsonDocument, makes of the same text.
std::optional<SocketPacket> decoded(const QByteArray &text)
{
    const auto packet = socketio::Decoder().take(EnginePacket::text(text));
    return packet ? *packet : std::nullopt;
}

/// Empty when both understand the same, or it is not plain.
QByteArray difference(const QByteArray &text)
{
    const auto plain = PlainEvent::read(text);
    if (!plain)
        return {};
    const auto packet = decoded(text);
    if (!packet)
        return "refused by the Decoder: " + text;
    const QJsonArray expected {QString::fromUtf8(plain->name), plain->argument.toJson()};
    const bool same = packet->type == SocketPacketType::Event && packet->nsp == u"/"_s && packet->ackId == plain->ackId
        && packet->data == expected;
    return same ? QByteArray() : text;
}

const QByteArray sendMessage = R"(27["send_message",{"room":7,"text":"Hello","client_id":"c-1"}])";

} // namespace

/// What is read in place must be what QJsonDocument reads.
class tst_PlainEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreReadInPlace_data();
    void eventsAreReadInPlace();
    void othersAreLeftToTheDecoder_data();
    void othersAreLeftToTheDecoder();
    void whateverByteChangesBothUnderstandTheSame();
    void fieldsAreReadAsFromATree();
};

void tst_PlainEvent::eventsAreReadInPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("a message", R"(27["send_message",{"room":7,"text":"Hello","client_id":"c-1"}])");
    row("no ack", R"(2["typing",{"room":7,"typing":true}])");
    row("ack 0", R"(20["typing",{"room":0,"typing":false}])");
    row("the largest ack id", R"(2999999999999999["a",{"b":null}])");
    row("an ack id with zeros in front", R"(2007["a",{"b":1}])");
    row("the largest number", R"(2["a",{"b":999999999999999}])");
    row("nothing in it", R"(2["a",{}])");
    row("empty texts", R"(2["",{"":""}])");
    row("eight fields", R"(2["a",{"1":1,"2":2,"3":3,"4":4,"5":5,"6":6,"7":7,"8":8}])");
    row("UTF-8", "2[\"\xc3\xa9\",{\"\xe2\x82\xac\":\"\xf0\x9f\x98\x80\"}]");
    row("a byte order mark within a text", "2[\"a\",{\"b\":\"c\xef\xbb\xbf\"}]");
    row("control characters", "2[\"a\",{\"b\":\"\x01\t\n\x7f\"}]");
    row("a zero byte", R"(2["a",{"b":"x0y"}])"_ba.replace('0', '\0'));
}

void tst_PlainEvent::eventsAreReadInPlace()
{
    QFETCH(QByteArray, text);
    QVERIFY(PlainEvent::read(text));
    QCOMPARE(difference(text), QByteArray());
}

void tst_PlainEvent::othersAreLeftToTheDecoder_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("empty", "");
    row("another type", R"(37["a",{"b":1}])");
    row("a namespace", R"(2/custom,["a",{"b":1}])");
    row("white space", R"(2["a", {"b":1}])");
    row("an escape", R"(2["a",{"b":"\n"}])");
    row("an escaped quote", R"(2["a",{"b":"\""}])");
    row("an escape in the name", R"(2["\u0061",{"b":1}])");
    row("no argument", R"(2["a"])");
    row("two arguments", R"(2["a",{"b":1},{"b":2}])");
    row("an argument that is a text", R"(2["a","b"])");
    row("a number as its name", R"(2[1,{"b":1}])");
    row("a fraction", R"(2["a",{"b":1.5}])");
    row("an exponent", R"(2["a",{"b":1e3}])");
    row("a negative number", R"(2["a",{"b":-1}])");
    row("a zero in front", R"(2["a",{"b":01}])");
    row("a longer number", R"(2["a",{"b":1000000000000000}])");
    row("a longer ack id", R"(21000000000000000["a",{"b":1}])");
    row("a list", R"(2["a",{"b":[1]}])");
    row("an object in it", R"(2["a",{"b":{"c":1}}])");
    row("a name twice", R"(2["a",{"b":1,"b":2}])");
    row("nine fields", R"(2["a",{"1":1,"2":2,"3":3,"4":4,"5":5,"6":6,"7":7,"8":8,"9":9}])");
    row("a comma too many", R"(2["a",{"b":1,}])");
    row("something behind", R"(2["a",{"b":1}]x)");
    row("a byte order mark before a text",
        "2[\"a\",{\"b\":\"\xef\xbb\xbf"
        "c\"}]");
    row("a text without its end", R"(2["a",{"b":"null}])");
    row("digits before a word", R"(2["a",{"b":00true}])");
    row("not UTF-8", "2[\"a\",{\"b\":\"\xff\"}]");
    row("half a surrogate", "2[\"a\",{\"b\":\"\xed\xa0\x80\"}]");
    row("cut off", R"(2["a",{"b":1})");
}

void tst_PlainEvent::othersAreLeftToTheDecoder()
{
    QFETCH(QByteArray, text);
    QVERIFY(!PlainEvent::read(text));
}

void tst_PlainEvent::whateverByteChangesBothUnderstandTheSame()
{
    static constexpr char bytes[] = "\t\n \"\\,:[]{}-+.0179aeEntuf/\x7f\x80\xbf\xc3\xed\xff"; // and the zero behind them
    for (const QByteArray &original : {sendMessage, R"(2["typing",{"room":10,"typing":true,"x":null}])"_ba,
             QByteArray("210[\"\xc3\xa9\",{\"\xe2\x82\xac\":\"\xf0\x9f\x98\x80\",\"b\":0}]")}) {
        for (qsizetype at = 0; at < original.size(); ++at) {
            QCOMPARE(difference(original.first(at)), QByteArray());
            QCOMPARE(difference(QByteArray(original).remove(at, 1)), QByteArray());
            for (const char byte : bytes) {
                QCOMPARE(difference(QByteArray(original).replace(at, 1, &byte, 1)), QByteArray());
                QCOMPARE(difference(QByteArray(original).insert(at, byte)), QByteArray());
            }
        }
    }
}

void tst_PlainEvent::fieldsAreReadAsFromATree()
{
    const QByteArray text = R"(2["a",{"text":"b","number":7,"yes":true,"no":false,"null":null}])";
    const auto plain = PlainEvent::read(text);
    QVERIFY(plain);
    const QJsonObject tree = plain->argument.toJson();
    for (const QString &field : {u"text"_s, u"number"_s, u"yes"_s, u"no"_s, u"null"_s, u"missing"_s}) {
        const auto sameIn = [&](auto read) {
            JsonReader inPlace(plain->argument);
            JsonReader fromTree(tree);
            const auto got = read(inPlace);
            const auto expected = read(fromTree);
            const auto error = inPlace.result(0);
            const auto expectedError = fromTree.result(0);
            return got == expected && error.has_value() == expectedError.has_value()
                && (error.has_value() || error.error().message == expectedError.error().message);
        };
        QVERIFY(sameIn([&](JsonReader &reader) { return reader.string(field); }));
        QVERIFY(sameIn([&](JsonReader &reader) { return reader.optionalString(field); }));
        QVERIFY(sameIn([&](JsonReader &reader) { return reader.integer(field); }));
        QVERIFY(sameIn([&](JsonReader &reader) { return reader.optionalInteger(field, 8); }));
        QVERIFY(sameIn([&](JsonReader &reader) { return reader.boolean(field); }));
        QVERIFY(sameIn([&](JsonReader &reader) { return reader.optionalBoolean(field); }));
        QVERIFY(sameIn([&](JsonReader &reader) { return reader.optionalTime(field); }));
        QVERIFY(sameIn([&](JsonReader &reader) { return reader.object(field); }));
        QVERIFY(sameIn([&](JsonReader &reader) { return reader.array(field); }));
    }
}

QTEST_APPLESS_MAIN(tst_PlainEvent)
#include "tst_PlainEvent.moc"
