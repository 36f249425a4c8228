// SPDX-License-Identifier: GPL-3.0-or-later
// A message made ready for every socket of a broadcast: once for each message, whatever the number of recipients.
#include "OutgoingMessage.h"

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

} // namespace
} // namespace hearth
