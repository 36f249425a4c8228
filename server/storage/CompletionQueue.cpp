// SPDX-License-Identifier: GPL-3.0-or-later
#include "CompletionQueue.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QPointer>

#include <iterator>
#include <utility>

namespace hearth {

namespace {

/// What others wait for at most while a batch is answered: five hundred who joined at once are each told to a whole room.
constexpr qint64 sliceNs = 1'000'000;

QEvent::Type wakeUp()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

} // namespace

void CompletionQueue::post(std::vector<JobPointer> jobs)
{
    const std::scoped_lock lock(m_mutex);
    for (JobPointer &job : jobs) {
        const qsizetype bytes = job->bytes();
        m_bytes += bytes;
        m_answers.push_back({std::move(job), bytes});
    }
    if (m_woken)
        return;
    m_woken = true;
    QCoreApplication::postEvent(this, new QEvent(wakeUp()));
}

void CompletionQueue::waitForRoom()
{
    std::unique_lock lock(m_mutex);
    if (holdsAtMost(most - 1, mostBytes))
        return;
    ++m_waiting;
    m_hasRoom.wait(lock, [this] { return holdsAtMost(most / 2, mostBytes / 2) || !m_isBounded; });
    --m_waiting;
}

void CompletionQueue::setBounded(bool bounded)
{
    const std::scoped_lock lock(m_mutex);
    m_isBounded = bounded;
    m_hasRoom.notify_all();
}

void CompletionQueue::deliver()
{
    const QPointer<CompletionQueue> self(this);
    while (self && answerNext()) { }
}

/// One at a time: a `done` that closes the storage delivers the rest from within, still in order.
bool CompletionQueue::answerNext()
{
    JobPointer job;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_answers.empty())
            return false;
        job = std::move(m_answers.front().job);
        m_bytes -= m_answers.front().bytes;
        m_answers.pop_front();
        if (m_waiting > 0 && holdsAtMost(most / 2, mostBytes / 2))
            m_hasRoom.notify_all();
    }
    job->answer();
    return true;
}

void CompletionQueue::clear()
{
    std::deque<Posted> forgotten;
    const std::scoped_lock lock(m_mutex);
    forgotten.swap(m_answers);
    m_bytes = 0;
}

bool CompletionQueue::event(QEvent *event)
{
    if (event->type() != wakeUp())
        return QObject::event(event);
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = false;
    }
    const QPointer<CompletionQueue> self(this);
    QElapsedTimer since;
    since.start();
    while (answerNext() && self) {
        if (since.nsecsElapsed() < sliceNs)
            continue;
        const std::scoped_lock lock(m_mutex);
        if (!m_answers.empty() && !std::exchange(m_woken, true))
            QCoreApplication::postEvent(this, new QEvent(wakeUp()));
        break;
    }
    return true;
}

} // namespace hearth
