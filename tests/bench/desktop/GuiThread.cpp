// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuiThread.h"

#include <algorithm>
#include <ctime>

namespace hearth {

namespace {

using Steady = std::chrono::steady_clock;

double cpuMs()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double msSince(Steady::time_point then)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - then).count();
}

} // namespace

bool MeasuringApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const QByteArray name = receiver->metaObject()->className();
    const int type = event->type();
    const double cpu = cpuMs();
    m_turn = Steady::now();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    const double ms = msSince(m_turn);
    m_longestCpu = std::max(m_longestCpu, cpuMs() - cpu);
    if (ms >= 0.1)
        m_ms.push_back(float(ms));
    if (ms > m_longest) {
        m_longest = ms;
        m_longestWas = name + ' ' + QByteArray::number(type);
    }
    return done;
}

void MeasuringApplication::begin()
{
    m_ms.clear();
    m_longest = 0;
    m_longestCpu = 0;
    m_begun = Steady::now();
    m_cpuBegun = cpuMs();
}

MeasuringApplication::Times MeasuringApplication::taken() const
{
    Times times;
    times.longestMs = m_longest;
    times.longestCpuMs = m_longestCpu;
    times.longestWas = m_longestWas;
    times.busyShare = (cpuMs() - m_cpuBegun) / msSince(m_begun);
    std::vector<float> sorted = m_ms;
    std::sort(sorted.begin(), sorted.end());
    if (!sorted.empty())
        times.p99Ms = double(sorted[size_t(double(sorted.size() - 1) * 0.99)]);
    times.overAFrame = std::count_if(sorted.begin(), sorted.end(), [](float ms) { return ms > 16; });
    return times;
}

} // namespace hearth
