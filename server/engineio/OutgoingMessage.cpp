// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutgoingMessage.h"

#include "Frames.h"

namespace hearth {

namespace {

/// A text begins with the packet's type; a binary message is its bare bytes.
void appendFrame(QByteArray &frames, const EnginePacket &packet)
{
    const auto opcode = packet.binary ? websocket::Opcode::Binary : websocket::Opcode::Text;
    websocket::appendHead(frames, opcode, quint64(packet.data.size()) + (packet.binary ? 0 : 1));
    if (!packet.binary)
        frames.append(char('0' + int(packet.type)));
    frames.append(packet.data);
}

constexpr qint64 packetOverhead = 16;
static_assert(packetOverhead > websocket::maxHead);

} // namespace

struct OutgoingMessage::Shared
{
    QList<EnginePacket> packets;
    QByteArray frames;
    qint64 size = 0;
};

OutgoingMessage::OutgoingMessage(QList<EnginePacket> packets)
    : d(std::make_shared<Shared>())
{
    d->packets = std::move(packets);
    for (const EnginePacket &packet : std::as_const(d->packets))
        d->size += packet.data.size() + packetOverhead;
}

const QList<EnginePacket> &OutgoingMessage::packets() const
{
    return d->packets;
}

const QByteArray &OutgoingMessage::webSocketFrames() const
{
    if (d->frames.isNull()) {
        d->frames.reserve(d->size);
        for (const EnginePacket &packet : std::as_const(d->packets))
            appendFrame(d->frames, packet);
    }
    return d->frames;
}

qint64 OutgoingMessage::size() const
{
    return d->size;
}

} // namespace hearth
