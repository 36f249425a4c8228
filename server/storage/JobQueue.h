// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Job.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace hearth {

/// Jobs on their way to one thread or several. Any thread may call anything.
class JobQueue
{
public:
    /// How long jobs that can wait are kept waiting.
    static constexpr std::chrono::milliseconds patience {250};
    /// So many are not kept waiting, whatever they are.
    static constexpr std::size_t enough = 256;

    void push(JobPointer job, Urgency urgency = Urgency::Now);
    /// Waits for jobs that are due and takes up to `most` of them, in order. Empty: finish() was called and all are taken, or abandon().
    /// When fewer than `wanted` are there then, it waits for the others, at most `company`; for one thread at a time.
    std::vector<JobPointer> take(std::size_t most, std::size_t wanted = 0, std::chrono::microseconds company = {});
    /// How many wait.
    std::size_t size() const;
    /// Whoever waits in take() is let go once the queue is empty.
    void finish();
    /// Lets them go at once, and returns the jobs that were still waiting.
    std::vector<JobPointer> abandon();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<JobPointer> m_jobs;
    bool m_due = false; ///< some job of these is wanted now
    std::chrono::steady_clock::time_point m_patientUntil; ///< where none is
    std::size_t m_wanted = 0; ///< whoever waits is not to be woken for fewer
    bool m_finished = false;
};

} // namespace hearth
