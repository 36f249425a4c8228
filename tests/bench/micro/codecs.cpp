// SPDX-License-Identifier: GPL-3.0-or-later
// The codecs of the wire, with a message of 74 bytes of text as the load generator sends it.
#include "model/JsonReader.h"
#include "model/Message.h"
#include "model/Shared.h"
#include "protocol/Events.h"
#include "protocol/PlainEvent.h"
#include "protocol/SocketPacket.h"

#include <QJsonDocument>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

const QByteArray sentEvent = QByteArrayLiteral(
    R"(427["send_message",{"room":7,"text":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}])");

Message message()
{
    Message message;
    message.id = MessageId {123456};
    message.roomId = RoomId {7};
    message.seq = 4711;
    message.author = {UserId {12}, u"ada"_s, u"Ada Lovelace"_s};
    message.text = QString(74, u'x');
    message.createdAt = QDateTime::fromMSecsSinceEpoch(1'767'323'045'678, Qt::UTC);
    message.clientId = u"0123456789abcdef"_s;
    return message;
}

QList<Message> page()
{
    return QList<Message>(50, message());
}

void engineDecode(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(engine::decode(sentEvent));
}
BENCHMARK(engineDecode)->Name("Engine.IO packet: decode");

void engineEncode(benchmark::State &state)
{
    const EnginePacket packet = EnginePacket::text(sentEvent.mid(1));
    for (auto _ : state)
        benchmark::DoNotOptimize(engine::encode(packet));
}
BENCHMARK(engineEncode)->Name("Engine.IO packet: encode");

void enginePayload(benchmark::State &state)
{
    const QByteArray body = engine::encodePayload(QList<EnginePacket>(20, EnginePacket::text(sentEvent.mid(1))));
    for (auto _ : state)
        for (engine::PayloadReader reader(body); !reader.atEnd();)
            benchmark::DoNotOptimize(reader.next());
}
BENCHMARK(enginePayload)->Name("Engine.IO polling body of 20: decode");

void socketDecode(benchmark::State &state)
{
    const EnginePacket packet = EnginePacket::text(sentEvent.mid(1));
    socketio::Decoder decoder;
    for (auto _ : state)
        benchmark::DoNotOptimize(decoder.take(packet));
}
BENCHMARK(socketDecode)->Name("Socket.IO event send_message: decode");

void eventInPlace(benchmark::State &state)
{
    const QByteArray text = sentEvent.mid(1);
    for (auto _ : state) {
        const auto event = socketio::PlainEvent::read(text);
        if (!event)
            return state.SkipWithError("the event was not read");
        benchmark::DoNotOptimize(events::SendMessage::fromJson(JsonReader(event->argument)));
    }
}
BENCHMARK(eventInPlace)->Name("Socket.IO event send_message: read in place, as a command");

void messageJson(benchmark::State &state)
{
    const Message said = message();
    for (auto _ : state)
        benchmark::DoNotOptimize(jsonText(said));
}
BENCHMARK(messageJson)->Name("JSON of a message: write");

void pageJson(benchmark::State &state)
{
    const QList<Message> messages = page();
    for (auto _ : state)
        benchmark::DoNotOptimize(jsonText(messages));
}
BENCHMARK(pageJson)->Name("JSON of a page of 50: write");

void pageRead(benchmark::State &state)
{
    const QJsonArray messages = QJsonDocument::fromJson(jsonText(page()).utf8()).array();
    for (auto _ : state)
        for (const QJsonValue &one : messages)
            benchmark::DoNotOptimize(messageFromJson(one));
}
BENCHMARK(pageRead)->Name("JSON of a page of 50: read, as the client does");

void socketEncodeEvent(benchmark::State &state)
{
    const JsonText said = jsonText(message());
    for (auto _ : state) {
        QByteArray text;
        text.reserve(socketio::packetSize(u"/", said) + 7);
        socketio::appendEvent(text, u"/", "message"_L1, said);
        benchmark::DoNotOptimize(text);
    }
}
BENCHMARK(socketEncodeEvent)->Name("Socket.IO event message: encode, its JSON being there");

void socketEncodeAck(benchmark::State &state)
{
    const Shared<Message> said = message();
    benchmark::DoNotOptimize(said.json());
    for (auto _ : state) {
        const JsonText answer = jsonObject([&said](JsonWriter &json) {
            json.field("ok", true);
            json.field("message", said);
        });
        QByteArray text;
        text.reserve(socketio::packetSize(u"/", answer));
        socketio::appendAck(text, u"/", 7, answer);
        benchmark::DoNotOptimize(text);
    }
}
BENCHMARK(socketEncodeAck)->Name("Socket.IO ack of send_message: encode, its JSON being there");

} // namespace
} // namespace hearth
