// SPDX-License-Identifier: GPL-3.0-or-later
#include "JobQueue.h"

#include "core/FreeMemory.h"

#include <algorithm>
#include <iterator>

namespace hearth {

namespace {

/// How long a thread has nothing to do before it gives back what was freed, and how often it does so then: all that was asked
/// for before is answered or given up within a minute.
constexpr std::chrono::seconds idle {5};
constexpr int mostRests = 12;

} // namespace

void JobQueue::push(JobPointer job, Urgency urgency)
{
    {
        const std::scoped_lock lock(m_mutex);
        const bool first = m_jobs.empty();
        m_jobs.push_back(std::move(job));
        if (first)
            m_patientUntil = std::chrono::steady_clock::now() + patience;
        if (urgency == Urgency::Now || m_jobs.size() >= enough)
            m_due = true;
        else if (!first || m_due)
            return; // whoever waits knows already until when
        if (m_jobs.size() < m_wanted)
            return;
    }
    m_changed.notify_one();
}

std::vector<JobPointer> JobQueue::take(std::size_t most, std::size_t wanted, std::chrono::microseconds company)
{
    std::unique_lock lock(m_mutex);
    int rests = 0;
    while (!m_due && !m_finished) {
        if (m_jobs.empty() && rests == mostRests) {
            m_changed.wait(lock);
        } else if (m_jobs.empty()) {
            if (m_changed.wait_for(lock, idle) == std::cv_status::no_timeout)
                continue;
            // Answers that this thread made may be held for long by who does not read them.
            ++rests;
            lock.unlock();
            returnFreeMemory();
            lock.lock();
        } else if (m_changed.wait_until(lock, m_patientUntil) == std::cv_status::timeout)
            m_due = !m_jobs.empty();
    }
    if (m_jobs.size() < wanted && !m_finished) {
        m_wanted = wanted;
        m_changed.wait_for(lock, company, [this] { return m_jobs.size() >= m_wanted || m_finished; });
        m_wanted = 0;
    }
    const auto end = m_jobs.begin() + std::ptrdiff_t(std::min(most, m_jobs.size()));
    std::vector<JobPointer> taken(std::make_move_iterator(m_jobs.begin()), std::make_move_iterator(end));
    m_jobs.erase(m_jobs.begin(), end);
    m_due = !m_jobs.empty(); // perhaps not, but they have waited already
    return taken;
}

std::size_t JobQueue::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_jobs.size();
}

void JobQueue::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_finished = true;
    }
    m_changed.notify_all();
}

std::vector<JobPointer> JobQueue::abandon()
{
    std::vector<JobPointer> waiting;
    {
        const std::scoped_lock lock(m_mutex);
        waiting.assign(std::make_move_iterator(m_jobs.begin()), std::make_move_iterator(m_jobs.end()));
        m_jobs.clear();
        m_finished = true;
    }
    m_changed.notify_all();
    return waiting;
}

} // namespace hearth
