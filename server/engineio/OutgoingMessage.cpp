// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutgoingMessage.h"

#include "Frames.h"

#include <algorithm>
#include <array>

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

/// What the smallest one takes while it waits, as measured: small ones are mostly this.
constexpr qint64 packetOverhead = 240;

} // namespace

struct OutgoingMessage::Shared
{
    QList<EnginePacket> packets;
    QByteArray frames;
    qsizetype textAt = 0; ///< where the data of a text() begins in its frame
    qint64 size = 0;
};

/// Room for the longest head, which is known last, and the packet's type.
QByteArray OutgoingMessage::roomForText(qsizetype size)
{
    QByteArray frame(websocket::maxHead + 1 + size, Qt::Uninitialized);
    frame.resize(websocket::maxHead + 1); // which keeps the room
    return frame;
}

OutgoingMessage::OutgoingMessage(QByteArray frame)
    : d(std::make_shared<Shared>())
{
    const qsizetype dataSize = frame.size() - websocket::maxHead - 1;
    std::array<char, websocket::maxHead> head;
    const qsizetype headSize = websocket::writeHead(head.data(), websocket::Opcode::Text, quint64(dataSize) + 1);
    frame.remove(0, websocket::maxHead - headSize); // from the front nothing needs to be moved
    std::copy_n(head.begin(), headSize, frame.begin());
    frame[headSize] = char('0' + int(EnginePacketType::Message));
    d->frames = std::move(frame);
    d->textAt = headSize + 1;
    d->size = dataSize + packetOverhead;
}

OutgoingMessage::OutgoingMessage(QList<EnginePacket> packets)
    : d(std::make_shared<Shared>())
{
    d->packets = std::move(packets);
    for (const EnginePacket &packet : std::as_const(d->packets))
        d->size += packet.data.size() + packetOverhead;
}

const QList<EnginePacket> &OutgoingMessage::packets() const
{
    if (d->packets.isEmpty() && d->textAt > 0)
        d->packets.append(EnginePacket::text(d->frames.sliced(d->textAt)));
    return d->packets;
}

const QByteArray &OutgoingMessage::webSocketFrames() const
{
    if (d->frames.isNull()) {
        qsizetype size = 0;
        for (const EnginePacket &packet : std::as_const(d->packets))
            size += packet.data.size() + 1 + websocket::maxHead;
        d->frames.reserve(size);
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
