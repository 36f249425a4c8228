// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/EnginePacket.h"

namespace hearth {

/// All packets of a polling body, read one after the other; fails as a whole if any does.
inline Result<QList<EnginePacket>> packetsOf(const QByteArray &body)
{
    QList<EnginePacket> packets;
    for (engine::PayloadReader reader(body); !reader.atEnd();) {
        const auto packet = reader.next();
        if (!packet)
            return packet.error();
        packets.append(*packet);
    }
    return packets;
}

} // namespace hearth
