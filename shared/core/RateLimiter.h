// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QHash>
#include <QString>

#include <chrono>

namespace hearth {

/// A bucket that holds `burst` tries; one comes back after each `every`.
struct RateLimit
{
    int burst = 1;
    std::chrono::microseconds every {1'000'000};
};

/// A bucket that holds what is allowed in a day, and fills within one.
RateLimit perDay(qint64 tries);

/// One such bucket, as GCRA has it: the one time at which it will be full again. `now` is Clock::elapsed(). Something
/// that costs more than the bucket holds is let through when the bucket is full, and empties it for as long as it costs.
struct TokenBucket
{
    std::chrono::microseconds fullAt {0};

    /// How long until there are `cost` tries, rounded up; 0: there are.
    std::chrono::milliseconds wait(const RateLimit &limit, std::chrono::microseconds now, int cost = 1) const;
    /// Takes them, whether they are there or not.
    void take(const RateLimit &limit, std::chrono::microseconds now, int cost = 1);
};

/// Counts tries, by key, in token buckets. Full buckets are forgotten, and there are never more than maxKeys: past it
/// those nearest to full go, so that strangers cannot fill the memory. Used on the Clock's thread.
template <typename Key>
class KeyedRateLimiter
{
public:
    static constexpr qsizetype maxKeys = 65'536;

    KeyedRateLimiter(const Clock &clock, RateLimit limit);

    /// How long until `key` may try, rounded up; 0: now.
    std::chrono::milliseconds wait(const Key &key, int cost = 1) const;
    /// Takes `cost` tries where wait() is 0, and returns 0; otherwise takes none and returns wait().
    std::chrono::milliseconds take(const Key &key, int cost = 1);
    /// The bucket of `key`, for who asks several limiters before it takes from any. Good until the next call of
    /// anything here.
    TokenBucket &bucket(const Key &key);
    const RateLimit &limit() const { return m_limit; }
    /// How many keys are remembered.
    qsizetype size() const { return m_buckets.size(); }

private:
    void forgetFull();
    void forgetFullest();

    const Clock &m_clock;
    const RateLimit m_limit;
    QHash<Key, TokenBucket> m_buckets;
    qsizetype m_tidyAt = 1024; ///< at which size full ones are looked for: doubling keeps that cheap
};

extern template class KeyedRateLimiter<QString>;
extern template class KeyedRateLimiter<qint64>;

/// By address, by name.
class RateLimiter : public KeyedRateLimiter<QString>
{
public:
    using KeyedRateLimiter::KeyedRateLimiter;
};

} // namespace hearth
