// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessUsage.h"

#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace bench {

ProcessUsage ProcessUsage::of(int pid)
{
    ProcessUsage usage;
    std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    if (!std::getline(stat, line))
        return usage;
    // Behind the command's name in brackets: state is field 3, utime 14, stime 15, rss 24 (proc(5)).
    std::istringstream fields(line.substr(line.rfind(')') + 2));
    std::string field;
    const double microsecondsPerTick = 1e6 / double(sysconf(_SC_CLK_TCK));
    for (int i = 3; i <= 24 && fields >> field; ++i) {
        if (i == 14 || i == 15)
            usage.cpuMicroseconds += std::stod(field) * microsecondsPerTick;
        else if (i == 24)
            usage.residentBytes = std::stoull(field) * uint64_t(sysconf(_SC_PAGESIZE));
    }
    return usage;
}

uint64_t nowNs()
{
    timespec time {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return uint64_t(time.tv_sec) * 1'000'000'000 + uint64_t(time.tv_nsec);
}

} // namespace bench
