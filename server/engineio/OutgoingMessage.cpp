// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutgoingMessage.h"

#include <QtEndian>

namespace hearth {

namespace {

/// RFC 6455, section 5.2: FIN and the opcode, then the length in its shortest form; a server's frames are not masked.
void appendFrame(QByteArray &frames, const EnginePacket &packet)
{
    constexpr char textFrame = char(0x81);
    constexpr char binaryFrame = char(0x82);
    const quint64 size = quint64(packet.data.size()) + (packet.binary ? 0 : 1);
    frames.append(packet.binary ? binaryFrame : textFrame);
    if (size < 126) {
        frames.append(char(size));
    } else if (size <= 0xffff) {
        frames.append(char(126));
        const quint16 length = qToBigEndian(quint16(size));
        frames.append(reinterpret_cast<const char *>(&length), sizeof length);
    } else {
        frames.append(char(127));
        const quint64 length = qToBigEndian(size);
        frames.append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    if (!packet.binary)
        frames.append(char('0' + int(packet.type)));
    frames.append(packet.data);
}

constexpr qint64 packetOverhead = 16; // more than the longest frame head

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
