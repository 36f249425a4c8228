// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerConnection.h"

#include <QHash>

namespace hearth {

/// What is known of all addresses, for those who are counted there. It outlives Peers, with the last of them.
struct PeerPermit::All
{
    All(const PeerLimits &limits, Turns::Now now)
        : limits(limits)
        , turns(limits.turns, std::move(now))
        , memory(limits.memory)
    {
    }

    Peer &peer(const QHostAddress &address);
    void tidy();
    bool isForgotten(const Peer &peer) const
    {
        const auto now = turns.now();
        return peer.connections == 0 && peer.sessions == 0 && peer.used.forgottenAt <= now && peer.connecting.forgottenAt <= now;
    }

    const PeerLimits limits;
    Turns turns;
    MemoryBudget memory;
    int connections = 0;
    int sessions = 0;
    QHash<QHostAddress, std::shared_ptr<Peer>> byAddress;
    /// At so many addresses those that no longer count are looked for; the double of what is left is the next time.
    static constexpr qsizetype firstTidying = 1024;
    qsizetype tidyAt = firstTidying;
};

} // namespace hearth
