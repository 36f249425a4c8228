// SPDX-License-Identifier: GPL-3.0-or-later
#include "Allowance.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

Allowance::Allowance(AllowanceOptions options, bool enabled, const Clock &clock)
    : m_options(options)
    , m_enabled(enabled)
    , m_clock(clock)
    , m_swept(clock.elapsed())
{
}

double Allowance::tokensNow(const Bucket &bucket) const
{
    const double seconds = double((m_clock.elapsed() - bucket.at).count()) / 1000.0;
    return std::min(m_options.burst, bucket.tokens + seconds * m_options.perSecond);
}

Result<void> Allowance::take(UserId user, const QString &what)
{
    if (!m_enabled)
        return {};
    forgetFull();
    auto bucket = m_buckets.find(user);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(user, {m_options.burst, m_clock.elapsed()});
    *bucket = {tokensNow(*bucket), m_clock.elapsed()};
    if (bucket->tokens < 1) {
        const auto wait = std::chrono::milliseconds(qint64(std::ceil((1 - bucket->tokens) / m_options.perSecond * 1000)));
        return Error {ErrorCode::RateLimited, u"Too many %1 at once; wait a moment."_s.arg(what), {}, wait};
    }
    bucket->tokens -= 1;
    return {};
}

void Allowance::forgetFull()
{
    if (m_clock.elapsed() - m_swept < 60s)
        return;
    m_swept = m_clock.elapsed();
    m_buckets.removeIf([this](const auto &entry) { return tokensNow(entry.value()) >= m_options.burst; });
}

} // namespace hearth
