// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwords/WorkerThreads.h"

#include <QCoreApplication>
#include <QEvent>

namespace hearth {

namespace {

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
    const QString whose = std::move(m_turns.front());
    m_turns.pop_front();
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
