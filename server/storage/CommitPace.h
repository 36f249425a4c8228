// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace hearth {

/// Whether the writer should wait a moment for company before it commits. A commit costs the same for one job as for
/// many, so while several are on their way at once, those that will be here in a moment should not need one of their own.
/// Who writes alone never waits.
class CommitPace
{
public:
    /// At most, however slow the disk is.
    static constexpr std::chrono::microseconds mostPatience {1000};

    /// As many jobs as the larger of the last two transactions had are worth waiting for; 0: nothing is.
    std::size_t wanted() const { return expected() > 1 ? expected() : 0; }
    /// How long: half of what the last transaction took. Waiting longer would cost more than it saves.
    std::chrono::microseconds patience() const { return std::min(m_lastTook / 2, mostPatience); }

    void committed(std::size_t jobs, std::chrono::microseconds took)
    {
        m_before = m_last;
        m_last = jobs;
        m_lastTook = took;
    }

private:
    std::size_t expected() const { return std::max(m_last, m_before); }

    std::size_t m_last = 0;
    std::size_t m_before = 0;
    std::chrono::microseconds m_lastTook {0};
};

} // namespace hearth
