// SPDX-License-Identifier: GPL-3.0-or-later
#include "JobQueue.h"

#include <algorithm>
#include <iterator>

namespace hearth {

void JobQueue::push(JobPointer job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
}

std::vector<JobPointer> JobQueue::take(std::size_t most)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_jobs.empty() || m_finished; });
    const auto end = m_jobs.begin() + std::ptrdiff_t(std::min(most, m_jobs.size()));
    std::vector<JobPointer> taken(std::make_move_iterator(m_jobs.begin()), std::make_move_iterator(end));
    m_jobs.erase(m_jobs.begin(), end);
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

} // namespace hearth
