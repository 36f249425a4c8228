// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>

namespace hearth {

class Clock;

/// Finds out that the machine has slept, by two clocks, of which the one that timers go by stands still meanwhile. On the thread of
/// the clock, which must outlive it.
class SleepWatch
{
public:
    explicit SleepWatch(Clock &clock)
        : m_clock(clock)
    {
    }

    /// Calls `woke` at most half a minute after the machine came back; to be called once.
    void start(std::function<void()> woke);
    void look(); ///< it is known already that it is awake

private:
    void wait();

    Clock &m_clock;
    QObject m_context;
    std::function<void()> m_woke;
    QDateTime m_lastLook;
};

} // namespace hearth
