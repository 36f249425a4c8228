// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Peers.h"

#include <QStringList>

#include <chrono>

namespace hearth {

/// What one connection may cost. Every number can be configured; these are the defaults of the contract.
struct HttpLimits
{
    int maxHeaderBytes = 16 * 1024;
    int maxHeaderFields = 100;
    qint64 maxBodyBytes = 1024 * 1024;
    qint64 maxUnsentBytes = 1024 * 1024; ///< of replies that wait, beside one of any size; then the connection is dropped
    int maxPipelined = 32; ///< requests whose replies are owed at the same time
    std::chrono::milliseconds headerTimeout {10'000}; ///< from the first byte of a request, or from accepting
    std::chrono::milliseconds bodyTimeout {20'000};
    std::chrono::milliseconds replyTimeout {120'000}; ///< for the server to answer; then it excuses itself with 503
    std::chrono::milliseconds idleTimeout {60'000}; ///< between requests; never while a reply is owed
    std::chrono::milliseconds closeTimeout {3'000}; ///< for the client to close after it was told to
    /// Of a body that is streamed, either way: 16 KB a second over half a minute, for a phone at the edge of its net. There is
    /// no time for the whole.
    ReadingPace streaming {16 * 1024 * 30, std::chrono::milliseconds(30'000)};
    PeerLimits peers;
    QStringList allowedOrigins; ///< whose web pages may call besides those of WebCallers; `*`: any
    QStringList trustedProxies; ///< networks, as TrustedProxies reads them
    QStringList hostnames; ///< that the server goes by besides those of WebCallers
    bool tlsRequired = false; ///< what comes in plain is sent to https, but for this machine itself

    /// What is read of what nobody has asked for yet: a client that sends faster than it is answered waits in TCP, not in
    /// memory. A whole request of most clients; and little, for what is behind one that is taken is moved for each.
    static constexpr qint64 readAhead = 2 * 1024;
    static constexpr qint64 piece = 64 * 1024; ///< of a body
};

} // namespace hearth
