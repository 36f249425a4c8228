// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/EnginePacket.h"

#include <memory>

namespace hearth {

/// One message, encoded once and sent to any number of sessions: cheap to copy (shared), for one thread.
/// Several packets (an event and its attachments) are kept together and in order.
class OutgoingMessage
{
public:
    explicit OutgoingMessage(QList<EnginePacket> packets);

    /// As polling sends them.
    const QList<EnginePacket> &packets() const;
    /// As complete unmasked WebSocket frames (RFC 6455), one after the other. Built at the first call, then shared.
    const QByteArray &webSocketFrames() const;
    /// What it counts for while it waits: the bytes of its data and a little for each packet.
    qint64 size() const;

private:
    struct Shared;
    std::shared_ptr<Shared> d;
};

} // namespace hearth
