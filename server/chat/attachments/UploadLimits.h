// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace hearth {

/// How much may be uploaded; the defaults are the contract's, where it has them.
struct UploadLimits
{
    qint64 maxBytes = 100LL * 1024 * 1024; ///< of one file
    qint64 maxStorage = 10LL * 1024 * 1024 * 1024; ///< of all
    int maxUnsent = 50; ///< of one user: five messages full
    qint64 diskReserve = 1024LL * 1024 * 1024; ///< left free, beside what messages leave, which go on when this is reached
    // What may come in a day. It comes back bit by bit.
    qint64 dailyBytesOfUser = 2LL * 1024 * 1024 * 1024;
    qint64 dailyBytesOfAddress = 4LL * 1024 * 1024 * 1024;
    /// Where they are kept; negative: nobody knows.
    std::function<qint64()> freeDisk = [] { return qint64(-1); };
};

} // namespace hearth
