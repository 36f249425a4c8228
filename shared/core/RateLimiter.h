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

/// Counts tries, by key, in token buckets (as GCRA, which needs one time for a bucket). Full buckets are forgotten, and
/// there are never more than maxKeys: past it those nearest to full go, so that strangers cannot fill the memory.
/// Used on the Clock's thread.
class RateLimiter
{
public:
    static constexpr qsizetype maxKeys = 65'536;

    RateLimiter(const Clock &clock, RateLimit limit);

    /// How long until `key` may try, rounded up; 0: now.
    std::chrono::milliseconds wait(const QString &key) const;
    /// Takes one try where wait() is 0, and returns 0; otherwise takes none and returns wait().
    std::chrono::milliseconds take(const QString &key);
    /// How many keys are remembered.
    qsizetype size() const { return m_fullAt.size(); }

private:
    void forgetFull();
    void forgetFullest();

    const Clock &m_clock;
    const RateLimit m_limit;
    QHash<QString, std::chrono::microseconds> m_fullAt; ///< when each bucket will be full again
    qsizetype m_tidyAt = 1024; ///< at which size full ones are looked for: doubling keeps that cheap
};

} // namespace hearth
