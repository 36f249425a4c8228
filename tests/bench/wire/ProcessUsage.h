// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace bench {

/// What a process has used so far: CPU of all its threads, live and ended, and its resident memory.
struct ProcessUsage
{
    double cpuMicroseconds = 0; ///< user and system
    uint64_t residentBytes = 0;

    static ProcessUsage of(int pid); ///< all 0 when there is no such process
};

/// Nanoseconds on the monotonic clock.
uint64_t nowNs();

} // namespace bench
