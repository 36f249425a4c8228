// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/TransferRate.h"

#include "core/Clock.h"

#include <cmath>
#include <utility>

using namespace std::chrono_literals;

namespace hearth {

namespace {

/// What is so long ago counts a third of what is now.
constexpr std::chrono::milliseconds memory = 3s;
/// Shorter ones say more of buffers than of the way.
constexpr auto shortestStep = 250ms;
/// Before that it is a guess.
constexpr auto knownAfter = 1s;
/// When nothing came for so long, that is no pause between two bursts.
constexpr auto longestPause = 1s;
constexpr auto givenUpAfter = 10s;

} // namespace

void TransferRate::Average::add(qint64 bytes, std::chrono::milliseconds time)
{
    const double now = double(bytes) * 1000 / double(time.count());
    const double share = 1 - std::exp(-double(time.count()) / double(memory.count()));
    sum += share * (now - sum);
    weight += share * (1 - weight);
}

TransferRate::TransferRate(const Clock *clock)
    : m_clock(clock)
{
}

void TransferRate::reached(qint64 bytes)
{
    const auto now = m_clock->elapsed();
    if (m_bytes < 0 || bytes < m_newest) {
        m_average = {};
        m_bytes = m_newest = bytes;
        m_begunAt = m_steppedAt = m_newestAt = now;
        return;
    }
    if (std::exchange(m_newest, bytes) != bytes)
        m_newestAt = now;
    const auto time = now - m_steppedAt;
    if (time < shortestStep)
        return;
    m_average.add(bytes - m_bytes, time);
    m_bytes = bytes;
    m_steppedAt = now;
}

void TransferRate::stop()
{
    m_bytes = -1;
}

qint64 TransferRate::perSecond() const
{
    const auto now = m_clock->elapsed();
    if (m_bytes < 0 || now - m_begunAt < knownAfter || now - m_newestAt >= givenUpAfter)
        return 0;
    Average average = m_average;
    if (now - m_newestAt > longestPause)
        average.add(m_newest - m_bytes, now - m_steppedAt);
    return average.weight > 0 ? qint64(std::llround(average.sum / average.weight)) : 0;
}

} // namespace hearth
