// SPDX-License-Identifier: GPL-3.0-or-later
// What lies around a message on the wire: the frames of one that is broadcast (made once, whatever the number of
// recipients), the frames that clients send, and the head of a request.
#include "FrameReader.h"
#include "OutgoingMessage.h"
#include "RequestHead.h"

#include <benchmark/benchmark.h>

namespace hearth {
namespace {

void frames(benchmark::State &state)
{
    const EnginePacket packet = EnginePacket::text(QByteArray(state.range(0), 'x'));
    for (auto _ : state) {
        const OutgoingMessage message({packet});
        benchmark::DoNotOptimize(message.webSocketFrames());
    }
    state.SetBytesProcessed(state.iterations() * state.range(0));
}
BENCHMARK(frames)->Name("WebSocket frame of a message, bytes")->Arg(100)->Arg(400)->Arg(70'000);

void shareForOneMore(benchmark::State &state)
{
    const OutgoingMessage message({EnginePacket::text(QByteArray(300, 'x'))});
    benchmark::DoNotOptimize(message.webSocketFrames());
    for (auto _ : state) {
        const OutgoingMessage copy = message;
        benchmark::DoNotOptimize(copy.webSocketFrames());
    }
}
BENCHMARK(shareForOneMore)->Name("WebSocket frame for one recipient more");

void readFrame(benchmark::State &state)
{
    const QByteArray payload(state.range(0), 'x');
    QByteArray frame;
    websocket::appendHead(frame, websocket::Opcode::Text, quint64(payload.size()));
    frame[1] = char(frame[1] | char(0x80));
    const QByteArray mask("\x11\x22\x33\x44");
    frame += mask;
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame += char(payload[i] ^ mask[i & 3]);
    websocket::FrameReader reader;
    reader.setMaxMessage(1'000'000);
    for (auto _ : state) {
        QByteArrayView bytes(frame);
        const auto message = reader.next(bytes);
        if (!message || message->payload.size() != payload.size())
            return state.SkipWithError("the frame was not read");
        benchmark::DoNotOptimize(message->payload.constData());
    }
    state.SetBytesProcessed(state.iterations() * state.range(0));
}
BENCHMARK(readFrame)->Name("WebSocket frame of a client: read, bytes")->Arg(100)->Arg(70'000);

void parseHead(benchmark::State &state)
{
    const QByteArray head = "GET /api/messages/7?limit=50&before=4711 HTTP/1.1\r\nHost: chat.example.org:5005\r\n"
                            "User-Agent: Hearth\r\nAccept: application/json\r\nAccept-Encoding: gzip, deflate\r\n"
                            "Authorization: Bearer 0123456789abcdefghijklmnopqrstuvwxyzABCDEFG\r\n\r\n";
    const HttpLimits limits;
    for (auto _ : state) {
        const auto parsed = RequestHead::parse(head, limits);
        if (!std::holds_alternative<RequestHead>(parsed))
            return state.SkipWithError("the head was refused");
    }
}
BENCHMARK(parseHead)->Name("HTTP head of a request: parse");

} // namespace
} // namespace hearth
