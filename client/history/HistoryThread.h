// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HistoryFile.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace hearth {

/// The thread that has the file. What is posted is done in order, what waits in one transaction.
class HistoryThread
{
public:
    /// Called on this thread after the commit: whether it was stored.
    using Done = std::function<void(bool stored)>;
    /// May be run again, on a new file, where the old one turned out to be broken meanwhile.
    using Job = std::function<Done(HistoryFile &)>;
    enum class When {
        Soon, ///< with what comes within half a second
        Now,
        Durable, ///< now, and done once the disk has it
    };

    /// `noticed` and `emptied` are called on the thread, as DiskHistory's signals.
    HistoryThread(const QString &folder, const HistoryLimits &limits, std::function<void(const QString &)> noticed,
        std::function<void()> emptied);
    ~HistoryThread(); ///< does what waits first

    /// `bytes`: about what the job keeps of memory until it is done.
    void post(When when, Job job, std::size_t bytes = 0);
    /// Outside any transaction, after what waits.
    void postAlone(std::function<void(HistoryFile &)> job);
    void flush(); ///< returns when nothing waits
    /// Of what was posted and is not done.
    struct Unfinished
    {
        std::size_t jobs = 0;
        std::size_t bytes = 0;
    };
    Unfinished unfinished();

private:
    struct Posted
    {
        When when;
        Job job;
        std::function<void(HistoryFile &)> alone;
        std::size_t bytes = 0;
    };
    void push(Posted posted);
    void work();
    void doAll(std::deque<Posted> &batch);
    void doTogether(std::deque<Posted> &batch);
    void tell();

    HistoryFile m_file;
    const std::function<void(const QString &)> m_noticed;
    const std::function<void()> m_emptied;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Posted> m_waiting; ///< guarded by m_mutex, as are the following
    Unfinished m_unfinished; ///< waiting, or being done
    bool m_hurries = false;
    bool m_busy = true; ///< opening the file, at first
    bool m_ends = false;
    std::thread m_thread; ///< the last one: it uses all the others
};

} // namespace hearth
