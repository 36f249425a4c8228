// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Crowd.h"
#include "Options.h"
#include "ProcessUsage.h"

#include <string>
#include <vector>

namespace bench {

/// One run: the idle come in, the active come in, messages go round or everybody is watched doing nothing, and what it
/// cost is one line of JSON.
class Run
{
public:
    explicit Run(const Options &options);
    std::string report();

private:
    void prepare();
    void enter();
    void watch();
    std::string joining() const;
    std::string idling() const;

    ProcessUsage usage() const { return ProcessUsage::of(m_options.serverPid); }

    Options m_options;
    Crowd m_crowd;
    std::vector<std::string> m_auths; ///< the idle ones' first
    std::vector<long> m_rooms;
    ProcessUsage m_empty; ///< before any client
    ProcessUsage m_idle; ///< the idle ones are in, and all is quiet
    ProcessUsage m_ready; ///< everybody is in, and all is quiet
    ProcessUsage m_watched; ///< after watching
    uint64_t m_notices = 0; ///< that joining brought
    double m_joinSeconds = 0; ///< until the last one was in
    double m_watchSeconds = 0;
};

} // namespace bench
