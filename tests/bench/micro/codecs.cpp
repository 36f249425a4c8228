// SPDX-License-Identifier: GPL-3.0-or-later
// The codecs of the wire, with a message of 74 bytes of text as the load generator sends it.
#include "protocol/SocketPacket.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

const QByteArray sentEvent = QByteArrayLiteral(
    R"(427["send_message",{"room":7,"text":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}])");

QJsonObject messageJson()
{
    return {{u"id"_s, 123456}, {u"room_id"_s, 7}, {u"seq"_s, 4711},
        {u"author"_s, QJsonObject {{u"id"_s, 12}, {u"username"_s, u"ada"_s}, {u"display_name"_s, u"Ada Lovelace"_s}}},
        {u"text"_s, QString(74, u'x')}, {u"created_at"_s, u"2026-01-02T03:04:05.678Z"_s}, {u"edited_at"_s, QJsonValue::Null},
        {u"deleted"_s, false}, {u"reply_to"_s, QJsonValue::Null}, {u"client_id"_s, u"0123456789abcdef"_s}};
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
        benchmark::DoNotOptimize(engine::decodePayload(body));
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

void socketEncodeEvent(benchmark::State &state)
{
    const QJsonObject message = messageJson();
    for (auto _ : state) {
        SocketPacket packet;
        packet.data = socketio::eventData(u"message"_s, message);
        benchmark::DoNotOptimize(socketio::encode(packet));
    }
}
BENCHMARK(socketEncodeEvent)->Name("Socket.IO event message: encode");

void socketEncodeAck(benchmark::State &state)
{
    const QJsonObject answer {{u"ok"_s, true}, {u"message"_s, messageJson()}};
    for (auto _ : state) {
        SocketPacket packet;
        packet.type = SocketPacketType::Ack;
        packet.ackId = 7;
        packet.data = QJsonArray {answer};
        benchmark::DoNotOptimize(socketio::encode(packet));
    }
}
BENCHMARK(socketEncodeAck)->Name("Socket.IO ack of send_message: encode");

} // namespace
} // namespace hearth
