// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Payer.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <limits>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

namespace hearth {

/// A few threads for work that would hold up the thread this object lives in, with a bound on what waits for them. Next is
/// always who has had the least of it lately, what they wait for counted half: nobody waits longer because others want much,
/// however many they are.
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

    /// What somebody has had counts half after this time.
    static constexpr std::chrono::seconds halfLife {60};

    /// Runs `work` on one of the threads when it is `whose` turn, then what it returned here, on the account of who is paying
    /// now. False: too much waits, nothing was taken. For somebody for whom nothing waits there is room twice as long.
    bool submit(Work work, const QString &whose = {});

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
    /// How much somebody has had, decaying, in a form that compares the same at any time: its logarithm, and the time, both to
    /// the base of the half-life.
    using Use = double;
    static constexpr Use none = -std::numeric_limits<Use>::infinity();

    void run();
    Numbered<Work> takeNext();
    void count(const QString &whose);

    const std::size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QHash<QString, std::deque<Numbered<Work>>> m_waiting; ///< none of them empty
    std::deque<QString> m_turns; ///< for whom something waits, each once, those first that had nothing for longest
    QHash<QString, Use> m_used; ///< lately
    qsizetype m_tidyAt = 1024; ///< of m_used: doubling keeps that cheap
    std::size_t m_waitingCount = 0;
    std::deque<Numbered<Finish>> m_finished;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
    std::unordered_map<quint64, std::shared_ptr<Payer>> m_payers; ///< of what is on its way
    quint64 m_last = 0;
};

} // namespace hearth
