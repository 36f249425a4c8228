// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RateLimiter.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace hearth {

using namespace std::chrono_literals;

RateLimit perDay(qint64 tries)
{
    constexpr std::chrono::microseconds day = 24h;
    const int burst = int(std::clamp<qint64>(tries, 1, std::numeric_limits<int>::max()));
    return {burst, std::max<std::chrono::microseconds>(1us, day / burst)};
}

std::chrono::milliseconds TokenBucket::wait(const RateLimit &limit, std::chrono::microseconds now, int cost) const
{
    // What is asked for is there as long as at most burst - cost tries are still to come back.
    const std::chrono::microseconds left = fullAt - now - std::max(0, limit.burst - cost) * limit.every;
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(left));
}

void TokenBucket::take(const RateLimit &limit, std::chrono::microseconds now, int cost)
{
    fullAt = std::max(fullAt, now) + cost * limit.every;
}

template <typename Key>
KeyedRateLimiter<Key>::KeyedRateLimiter(const Clock &clock, RateLimit limit)
    : m_clock(clock)
    , m_limit(limit)
{
    Q_ASSERT(limit.burst > 0 && limit.every > 0us);
}

template <typename Key>
std::chrono::milliseconds KeyedRateLimiter<Key>::wait(const Key &key, int cost) const
{
    const auto bucket = m_buckets.constFind(key);
    return bucket == m_buckets.cend() ? 0ms : bucket->wait(m_limit, m_clock.elapsed(), cost);
}

template <typename Key>
std::chrono::milliseconds KeyedRateLimiter<Key>::take(const Key &key, int cost)
{
    TokenBucket &own = bucket(key);
    const std::chrono::microseconds now = m_clock.elapsed();
    const auto left = own.wait(m_limit, now, cost);
    if (left == 0ms)
        own.take(m_limit, now, cost);
    return left;
}

template <typename Key>
TokenBucket &KeyedRateLimiter<Key>::bucket(const Key &key)
{
    if (m_buckets.size() >= m_tidyAt)
        forgetFull();
    return m_buckets[key];
}

template <typename Key>
void KeyedRateLimiter<Key>::forgetFull()
{
    m_buckets.removeIf(
        [now = std::chrono::microseconds(m_clock.elapsed())](const auto &bucket) { return bucket.value().fullAt <= now; });
    if (m_buckets.size() >= maxKeys)
        forgetFullest();
    m_tidyAt = std::clamp<qsizetype>(2 * m_buckets.size(), 1024, maxKeys);
}

template <typename Key>
void KeyedRateLimiter<Key>::forgetFullest()
{
    std::vector<std::chrono::microseconds> times;
    times.reserve(std::size_t(m_buckets.size()));
    for (const TokenBucket &bucket : std::as_const(m_buckets))
        times.push_back(bucket.fullAt);
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    // Where all are alike, the median is all of them: then half of them go, whichever.
    qsizetype toGo = m_buckets.size() / 2;
    m_buckets.removeIf([&toGo, median = *middle](const auto &bucket) { return bucket.value().fullAt <= median && toGo-- > 0; });
}

template class KeyedRateLimiter<QString>;
template class KeyedRateLimiter<qint64>;

} // namespace hearth
