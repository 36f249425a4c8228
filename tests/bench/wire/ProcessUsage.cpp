// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessUsage.h"

#include <ctime>
#include <fstream>
#include <string>
#include <unistd.h>

namespace bench {

ProcessUsage ProcessUsage::of(int pid)
{
    ProcessUsage usage;
    // Finer than the ticks of 10 ms in /proc/PID/stat (clock_getcpuclockid(3)).
    clockid_t clock {};
    timespec time {};
    if (pid <= 0 || clock_getcpuclockid(pid, &clock) || clock_gettime(clock, &time))
        return usage;
    usage.cpuMicroseconds = double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
    std::ifstream statm("/proc/" + std::to_string(pid) + "/statm");
    uint64_t total = 0;
    uint64_t resident = 0;
    if (statm >> total >> resident)
        usage.residentBytes = resident * uint64_t(sysconf(_SC_PAGESIZE));
    return usage;
}

uint64_t nowNs()
{
    timespec time {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return uint64_t(time.tv_sec) * 1'000'000'000 + uint64_t(time.tv_nsec);
}

} // namespace bench
