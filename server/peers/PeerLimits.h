// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MemoryBudget.h"
#include "Turns.h"
#include "core/RateLimiter.h"

namespace hearth {

/// What a peer must read of what waits for it, to be waited for.
struct ReadingPace
{
    qint64 bytes = 16 * 1024; ///< or all of it
    std::chrono::milliseconds every {30'000};
};

struct PeerLimits
{
    int maxConnections = 20'000;
    int maxConnectionsPerAddress = 500; ///< 0: no limit. IPv6 is counted by its /64
    /// New connections of one address: all that it may have at once, then two hundred a second. A burst of 0: no limit.
    RateLimit connections {600, std::chrono::microseconds(5'000)};
    /// Requests of one address that are being handled (looked up, hashed, stored) at the same time, and as many errands that
    /// were asked for in packets; who asks for more waits. 0: no limit.
    int maxRequestsPerAddress = 16;
    int maxSessions = 20'000; ///< that a connection can open and leave behind
    int maxSessionsPerAddress = 500; ///< the same; 0: no limit
    TurnOptions turns;
    MemoryOptions memory;
    ReadingPace reading;
};

} // namespace hearth
