// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimerQueue.h"

#include <algorithm>
#include <ctime>
#include <limits>

namespace hearth {

namespace {

constexpr qint64 nanosecondsPerMs = 1'000'000;
/// Longer than any process runs, and far from overflowing.
constexpr qint64 longestMs = std::numeric_limits<qint64>::max() / (4 * nanosecondsPerMs);

} // namespace

qint64 TimerQueue::now()
{
    timespec time {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void TimerQueue::add(int id, qint64 intervalMs, Qt::TimerType type, QObject *object)
{
    remove(id);
    const qint64 interval = std::clamp<qint64>(intervalMs, 0, longestMs);
    m_byId.insert(id, m_order.insert({now() + interval * nanosecondsPerMs, Timer {id, interval, type, object}}));
}

bool TimerQueue::remove(int id)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return false;
    m_order.erase(*found);
    m_byId.erase(found);
    return true;
}

bool TimerQueue::removeAll(const QObject *object)
{
    bool any = false;
    for (auto it = m_order.begin(); it != m_order.end();) {
        if (it->second.object != object) {
            ++it;
            continue;
        }
        m_byId.remove(it->second.id);
        it = m_order.erase(it);
        any = true;
    }
    return any;
}

QList<QAbstractEventDispatcher::TimerInfo> TimerQueue::timers(const QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> found;
    for (const auto &[due, timer] : m_order)
        if (timer.object == object)
            found.append({timer.id, int(qMin<qint64>(timer.intervalMs, std::numeric_limits<int>::max())), timer.type});
    return found;
}

int TimerQueue::remaining(int id) const
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return -1;
    const qint64 left = qMax<qint64>(0, (*found)->first - now());
    return int(qMin<qint64>((left + nanosecondsPerMs - 1) / nanosecondsPerMs, std::numeric_limits<int>::max()));
}

std::optional<qint64> TimerQueue::nextDue() const
{
    for (const auto &[due, timer] : m_order)
        if (!timer.delivering)
            return due;
    return std::nullopt;
}

std::vector<int> TimerQueue::due(qint64 time, std::size_t most) const
{
    std::vector<int> ids;
    for (auto it = m_order.begin(); it != m_order.end() && it->first <= time && ids.size() < most; ++it)
        if (!it->second.delivering)
            ids.push_back(it->second.id);
    return ids;
}

QObject *TimerQueue::begin(int id)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end() || (*found)->second.delivering)
        return nullptr;
    auto node = m_order.extract(*found);
    Timer &timer = node.mapped();
    timer.delivering = true;
    // From when it was due, so that a repeating timer does not drift; but turns that were missed are not made up for.
    const qint64 interval = timer.intervalMs * nanosecondsPerMs;
    const qint64 time = now();
    node.key() = node.key() + interval > time ? node.key() + interval : time + interval;
    QObject *object = timer.object;
    *found = m_order.insert(std::move(node));
    return object;
}

void TimerQueue::end(int id)
{
    // The handler may have ended the timer, and even started another one with its id; that one counts as delivered.
    if (const auto found = m_byId.find(id); found != m_byId.end())
        (*found)->second.delivering = false;
}

} // namespace hearth
