// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RateLimiter.h"

#include <algorithm>
#include <vector>

namespace hearth {

using namespace std::chrono_literals;

RateLimiter::RateLimiter(const Clock &clock, RateLimit limit)
    : m_clock(clock)
    , m_limit(limit)
{
    Q_ASSERT(limit.burst > 0 && limit.every > 0us);
}

std::chrono::milliseconds RateLimiter::wait(const QString &key) const
{
    const auto bucket = m_fullAt.constFind(key);
    if (bucket == m_fullAt.cend())
        return 0ms;
    // One try is left as long as at most burst - 1 are still to come back.
    const std::chrono::microseconds left = *bucket - m_clock.elapsed() - (m_limit.burst - 1) * m_limit.every;
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(left));
}

std::chrono::milliseconds RateLimiter::take(const QString &key)
{
    if (const auto left = wait(key); left > 0ms)
        return left;
    if (m_fullAt.size() >= m_tidyAt)
        forgetFull();
    auto &fullAt = m_fullAt[key];
    fullAt = std::max<std::chrono::microseconds>(fullAt, m_clock.elapsed()) + m_limit.every;
    return 0ms;
}

void RateLimiter::forgetFull()
{
    m_fullAt.removeIf([now = m_clock.elapsed()](const auto &bucket) { return bucket.value() <= now; });
    if (m_fullAt.size() >= maxKeys)
        forgetFullest();
    m_tidyAt = std::clamp<qsizetype>(2 * m_fullAt.size(), 1024, maxKeys);
}

void RateLimiter::forgetFullest()
{
    std::vector<std::chrono::microseconds> times(m_fullAt.cbegin(), m_fullAt.cend());
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    // Where all are alike, the median is all of them: then half of them go, whichever.
    qsizetype toGo = m_fullAt.size() / 2;
    m_fullAt.removeIf([&toGo, median = *middle](const auto &bucket) { return bucket.value() <= median && toGo-- > 0; });
}

} // namespace hearth
