// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>

namespace hearth {

/// What one connection may cost. Every number can be configured; these are the defaults of the contract.
struct HttpLimits
{
    int maxHeaderBytes = 16 * 1024;
    qint64 maxBodyBytes = 1024 * 1024;
    std::chrono::milliseconds headerTimeout {10'000};
    std::chrono::milliseconds bodyTimeout {20'000};
    std::chrono::milliseconds idleTimeout {60'000}; ///< between requests; never while a reply is owed
    int maxConnections = 20'000;
    int maxConnectionsPerAddress = 500; ///< 0: no limit
    QStringList allowedOrigins; ///< empty: any origin may call
};

} // namespace hearth
