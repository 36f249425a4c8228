// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/EnginePacket.h"

#include <concepts>
#include <memory>

namespace hearth {

/// One message, encoded once and sent to any number of sessions: cheap to copy (shared), for one thread.
/// Several packets (an event and its attachments) are kept together and in order.
class OutgoingMessage
{
public:
    explicit OutgoingMessage(QList<EnginePacket> packets);
    /// Of one Message packet in text, which `append(QByteArray &)` appends to what is there: written once, where it
    /// leaves from. `size`: about how much it will be.
    template <std::invocable<QByteArray &> Append>
    static OutgoingMessage text(qsizetype size, Append append)
    {
        QByteArray frame = roomForText(size);
        append(frame);
        return OutgoingMessage(std::move(frame));
    }

    /// As polling sends them. Built when asked for first, as the frames are.
    const QList<EnginePacket> &packets() const;
    /// As complete unmasked WebSocket frames (RFC 6455), one after the other.
    const QByteArray &webSocketFrames() const;
    /// What it counts for while it waits: the bytes of its data, and what each packet takes beside them.
    qint64 size() const;

private:
    explicit OutgoingMessage(QByteArray begunText);
    static QByteArray roomForText(qsizetype size);

    struct Shared;
    std::shared_ptr<Shared> d;
};

} // namespace hearth
