// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QHash>

#include <map>
#include <optional>
#include <vector>

namespace hearth {

/// The timers of one event dispatcher, by when they are due. Times are nanoseconds of CLOCK_MONOTONIC.
class TimerQueue
{
public:
    static qint64 now();

    void add(int id, qint64 intervalMs, Qt::TimerType type, QObject *object);
    bool remove(int id);
    bool removeAll(const QObject *object);

    QList<QAbstractEventDispatcher::TimerInfo> timers(const QObject *object) const;
    /// Milliseconds until the timer is due, rounded up; -1 if there is none.
    int remaining(int id) const;
    /// When the next timer that is not being delivered is due.
    std::optional<qint64> nextDue() const;

    /// Ids of what is due at `time` and not being delivered already: the first `most` of them.
    std::vector<int> due(qint64 time, std::size_t most) const;
    /// Marks the timer as being delivered and sets its next time; its object, or null if it is gone or is being
    /// delivered (a handler that spins an event loop is not entered twice).
    QObject *begin(int id);
    void end(int id);

private:
    struct Timer
    {
        int id;
        qint64 intervalMs;
        Qt::TimerType type;
        QObject *object;
        bool delivering = false;
    };
    using Order = std::multimap<qint64, Timer>;

    Order m_order;
    QHash<int, Order::iterator> m_byId;
};

} // namespace hearth
