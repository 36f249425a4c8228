// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace bench {

/// What a process has used so far, from /proc: CPU of all its threads, and its resident memory.
struct ProcessUsage
{
    double cpuMicroseconds = 0; ///< user and system, of live and ended threads; in ticks of 10 ms
    uint64_t residentBytes = 0;

    static ProcessUsage of(int pid);
};

/// Nanoseconds on the monotonic clock.
uint64_t nowNs();

} // namespace bench
