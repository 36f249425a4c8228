// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"

#include "PayloadPackets.h"
#include "protocol/PlainEvent.h"
#include "protocol/SocketPacket.h"

using namespace hearth;

namespace {

/// What the decoder guarantees of a packet that it let through.
void expectWellFormed(const SocketPacket &packet)
{
    switch (packet.type) {
    case SocketPacketType::Event:
    case SocketPacketType::BinaryEvent: FUZZ_EXPECT(packet.data.isArray() && !packet.data.toArray().isEmpty()); break;
    case SocketPacketType::Ack:
    case SocketPacketType::BinaryAck:
        FUZZ_EXPECT(packet.data.isArray());
        FUZZ_EXPECT(packet.ackId.has_value());
        break;
    case SocketPacketType::Connect:
    case SocketPacketType::Disconnect:
    case SocketPacketType::ConnectError: FUZZ_EXPECT(packet.attachments.isEmpty()); break;
    }
    FUZZ_EXPECT(packet.attachments.size() <= socketio::Decoder::maxAttachments);
    FUZZ_EXPECT(packet.nsp.startsWith(u'/'));
}

/// Written and read again it is what was sent: everything arrives with the last of its messages, and not before.
void expectRoundTrip(const SocketPacket &packet)
{
    socketio::Decoder decoder;
    const QList<EnginePacket> messages = socketio::toEngine(packet);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const auto taken = decoder.take(messages.at(i));
        FUZZ_EXPECT(taken);
        FUZZ_EXPECT(taken->has_value() == (i == messages.size() - 1));
        if (taken->has_value())
            FUZZ_EXPECT(socketio::toEngine(**taken) == messages);
    }
    FUZZ_EXPECT(!decoder.isWaiting());
}

/// What is read in place is what the decoder, which has just read it too, understands.
void expectSame(const socketio::PlainEvent &plain, const Result<std::optional<SocketPacket>> &taken)
{
    FUZZ_EXPECT(taken && taken->has_value());
    const SocketPacket &packet = **taken;
    FUZZ_EXPECT(packet.type == SocketPacketType::Event && packet.nsp == QStringLiteral("/"));
    FUZZ_EXPECT(packet.ackId == plain.ackId);
    FUZZ_EXPECT(packet.data == (QJsonArray {QString::fromUtf8(plain.name), plain.argument.toJson()}));
}

} // namespace

/// Any messages, in the form of a polling body, one after the other into one decoder, as a connection would.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto messages = packetsOf(input);
    if (!messages)
        return 0;

    socketio::Decoder decoder;
    for (const EnginePacket &message : *messages) {
        const bool mayBePlain = !message.binary && !decoder.isWaiting();
        const auto taken = decoder.take(message);
        if (const auto plain = mayBePlain ? socketio::PlainEvent::read(message.data) : std::nullopt)
            expectSame(*plain, taken);
        if (!taken)
            return 0; // the connection would be closed here
        if (taken->has_value()) {
            expectWellFormed(**taken);
            expectRoundTrip(**taken);
        }
    }
    return 0;
}
