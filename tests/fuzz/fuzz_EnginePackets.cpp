// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include "PayloadPackets.h"

using namespace hearth;

/// Any bytes, as a polling body, as one packet and as a handshake: refused, or read such that writing what was read and
/// reading it again gives the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));

    const auto packets = packetsOf(input);
    FUZZ_EXPECT(packets.has_value() == engine::checkPayload(input).has_value());
    if (packets) {
        const auto again = packetsOf(engine::encodePayload(*packets));
        FUZZ_EXPECT(again && *again == *packets);
    }
    if (const auto packet = engine::decode(input)) {
        FUZZ_EXPECT(!packet->binary || packet->type == EnginePacketType::Message);
        const auto again = engine::decode(engine::encode(*packet));
        FUZZ_EXPECT(again && *again == *packet);
    }
    if (const auto handshake = engine::Handshake::fromJson(input)) {
        const auto again = engine::Handshake::fromJson(handshake->toJson());
        FUZZ_EXPECT(again && again->sid == handshake->sid && again->upgrades == handshake->upgrades
            && again->pingIntervalMs == handshake->pingIntervalMs && again->pingTimeoutMs == handshake->pingTimeoutMs
            && again->maxPayload == handshake->maxPayload);
    }
    return 0;
}
