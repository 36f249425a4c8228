// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryThread.h"

using namespace std::chrono_literals;

namespace hearth {

namespace {

/// What comes meanwhile is written with it: a commit costs more than what is in it.
constexpr auto soon = 500ms;

} // namespace

HistoryThread::HistoryThread(
    const QString &folder, const HistoryLimits &limits, std::function<void(const QString &)> noticed, std::function<void()> emptied)
    : m_file(folder, limits)
    , m_noticed(std::move(noticed))
    , m_emptied(std::move(emptied))
    , m_thread([this] { work(); })
{
}

HistoryThread::~HistoryThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void HistoryThread::post(When when, Job job, std::size_t bytes)
{
    push({when, std::move(job), {}, bytes});
}

void HistoryThread::postAlone(std::function<void(HistoryFile &)> job)
{
    push({When::Now, {}, std::move(job)});
}

void HistoryThread::push(Posted posted)
{
    {
        const std::lock_guard lock(m_mutex);
        m_hurries = m_hurries || posted.when != When::Soon;
        ++m_unfinished.jobs;
        m_unfinished.bytes += posted.bytes;
        m_waiting.push_back(std::move(posted));
    }
    m_changed.notify_all();
}

void HistoryThread::flush()
{
    std::unique_lock lock(m_mutex);
    m_hurries = true;
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_waiting.empty() && !m_busy; });
}

HistoryThread::Unfinished HistoryThread::unfinished()
{
    const std::lock_guard lock(m_mutex);
    return m_unfinished;
}

void HistoryThread::work()
{
    m_file.open();
    tell();
    std::unique_lock lock(m_mutex);
    m_busy = false;
    m_changed.notify_all();
    while (true) {
        m_changed.wait(lock, [this] { return m_ends || !m_waiting.empty(); });
        if (m_waiting.empty())
            break; // it ends
        m_changed.wait_for(lock, soon, [this] { return m_ends || m_hurries; });
        std::deque<Posted> batch;
        batch.swap(m_waiting);
        const Unfinished taken = m_unfinished;
        m_hurries = false;
        m_busy = true;
        lock.unlock();
        doAll(batch);
        lock.lock();
        m_unfinished.jobs -= taken.jobs;
        m_unfinished.bytes -= taken.bytes;
        m_busy = false;
        m_changed.notify_all();
    }
    lock.unlock();
    m_file.close();
}

void HistoryThread::doAll(std::deque<Posted> &batch)
{
    while (!batch.empty()) {
        std::deque<Posted> together;
        while (!batch.empty() && batch.front().job) {
            together.push_back(std::move(batch.front()));
            batch.pop_front();
        }
        if (!together.empty())
            doTogether(together);
        if (!batch.empty()) {
            batch.front().alone(m_file);
            batch.pop_front();
        }
    }
}

void HistoryThread::doTogether(std::deque<Posted> &batch)
{
    const bool durable = std::any_of(batch.begin(), batch.end(), [](const Posted &p) { return p.when == When::Durable; });
    std::vector<Done> done;
    bool stored = false;
    // Twice, where the first time shows that the file is broken.
    for (int attempt = 0; attempt < 2 && !stored; ++attempt) {
        HistoryDatabase &database = m_file.database();
        done.clear();
        const bool begun = database.begin(durable);
        for (const Posted &posted : batch)
            done.push_back(posted.job(m_file)); // what is there can be read, even where nothing can be written
        stored = begun && database.trouble() == HistoryDatabase::Trouble::None && database.commit();
        if (stored)
            break;
        database.rollback();
        if (!m_file.renewWhereBroken())
            break;
        m_emptied();
    }
    if (!stored)
        m_file.noteUnwritable();
    tell();
    for (const Done &tellOne : done)
        if (tellOne)
            tellOne(stored);
}

void HistoryThread::tell()
{
    if (const QString notice = m_file.takeNotice(); !notice.isEmpty())
        m_noticed(notice);
}

} // namespace hearth
