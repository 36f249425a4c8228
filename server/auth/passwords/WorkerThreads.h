// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Payer.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

namespace hearth {

/// A few threads for work that would hold up the thread this object lives in, with a bound on what waits for them.
/// (Not QThreadPool: its queue has no bound, and what it hands over is invisible to the thread sanitizer.)
class WorkerThreads : public QObject
{
    Q_OBJECT
public:
    /// What is done on this object's thread with what was worked out.
    using Finish = std::function<void()>;
    using Work = std::function<Finish()>;

    WorkerThreads(int threads, std::size_t mostWaiting, QObject *parent = nullptr);
    ~WorkerThreads() override; ///< forgets what waits, waits for what runs, finishes neither

    /// Runs `work` on one of the threads, then what it returned here, on the account of who is paying now. False: too much
    /// waits, nothing was taken.
    bool submit(Work work);

protected:
    bool event(QEvent *event) override;

private:
    /// Numbered: whoever pays for it stays on this object's thread.
    template <typename Call>
    struct Numbered
    {
        quint64 number;
        Call call;
    };
    void run();

    const std::size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Numbered<Work>> m_waiting;
    std::deque<Numbered<Finish>> m_finished;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
    std::unordered_map<quint64, std::shared_ptr<Payer>> m_payers; ///< of what is on its way
    quint64 m_last = 0;
};

} // namespace hearth
