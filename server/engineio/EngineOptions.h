// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace hearth {

/// How Engine.IO sessions behave; the defaults are the protocol's own.
struct EngineOptions
{
    QString path = QStringLiteral("/socket.io/");
    std::chrono::milliseconds pingInterval {25'000};
    std::chrono::milliseconds pingTimeout {20'000};
    std::chrono::milliseconds upgradeTimeout {10'000}; ///< a probe that has not completed by then falls away
    /// For whoever polls to fetch what was left for them at the end: the next poll comes in milliseconds, over a poor network in seconds.
    std::chrono::milliseconds leavingPatience {5'000};
    int maxPayload = 1'000'000; ///< bytes in one polling body or WebSocket message
    /// Off: whoever sends a binary message, or a Socket.IO packet that announces some, is closed.
    bool takesBinary = true;
    QString serverId = {}; ///< told in Open packets; empty: not told
    qint64 maxOutgoing = 1024 * 1024; ///< bytes waiting for one slow reader, beside one message of any size
};

} // namespace hearth
