// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/WorkerThreads.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr double littleEnough = 1.0 / 16; ///< of one piece of work: it is forgotten

double halfLivesNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()) / WorkerThreads::halfLife;
}

QEvent::Type workFinished()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

} // namespace

WorkerThreads::WorkerThreads(int threads, std::size_t mostWaiting, QObject *parent)
    : QObject(parent)
    , m_mostWaiting(mostWaiting)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

WorkerThreads::~WorkerThreads()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_waiting.clear();
        m_turns.clear();
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool WorkerThreads::submit(Work work, const QString &whose)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_waiting.find(whose);
        if (m_waitingCount >= (known == m_waiting.end() ? 2 * m_mostWaiting : m_mostWaiting))
            return false;
        if (known == m_waiting.end())
            m_turns.push_back(whose);
        m_waiting[whose].push_back({++m_last, std::move(work)});
        ++m_waitingCount;
    }
    if (Payer::current())
        m_payers.emplace(m_last, Payer::current());
    m_changed.notify_one();
    return true;
}

WorkerThreads::Numbered<WorkerThreads::Work> WorkerThreads::takeNext()
{
    const double now = halfLivesNow();
    const auto asks = [this, now](const QString &whose) {
        return std::exp2(m_used.value(whose, none) - now) + double(m_waiting[whose].size()) / 2;
    };
    const auto turn = std::ranges::min_element(m_turns, {}, asks);
    const QString whose = std::move(*turn);
    m_turns.erase(turn);
    count(whose);
    const auto theirs = m_waiting.find(whose);
    Numbered<Work> next = std::move(theirs->front());
    theirs->pop_front();
    --m_waitingCount;
    if (theirs->empty())
        m_waiting.erase(theirs);
    else
        m_turns.push_back(whose);
    return next;
}

void WorkerThreads::count(const QString &whose)
{
    const double now = halfLivesNow();
    Use &used = m_used.insert(whose, m_used.value(whose, none)).value();
    used = std::log2(std::exp2(used - now) + 1) + now;
    if (m_used.size() < m_tidyAt)
        return;
    m_used.removeIf([now](const auto &one) { return std::exp2(one.value() - now) < littleEnough; });
    m_tidyAt = std::max<qsizetype>(1024, 2 * m_used.size());
}

void WorkerThreads::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_stopping || !m_turns.empty(); });
        if (m_stopping)
            return;
        {
            const auto [number, work] = takeNext();
            lock.unlock();
            Finish finish = work();
            lock.lock();
            m_finished.push_back({number, std::move(finish)});
        }
        QCoreApplication::postEvent(this, new QEvent(workFinished()));
    }
}

bool WorkerThreads::event(QEvent *event)
{
    if (event->type() != workFinished())
        return QObject::event(event);
    Numbered<Finish> finished;
    {
        const std::scoped_lock lock(m_mutex);
        finished = std::move(m_finished.front());
        m_finished.pop_front();
    }
    const auto payer = m_payers.extract(finished.number);
    const std::shared_ptr<Payer> paying = payer ? payer.mapped() : nullptr;
    const Payer::Scope scope(paying);
    finished.call();
    return true;
}

} // namespace hearth
