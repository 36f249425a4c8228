// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotas/Allowance.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

Allowance::Allowance(RateLimit limit, bool enabled, const Clock &clock)
    : m_limiter(clock, limit)
    , m_enabled(enabled)
{
}

Result<void> Allowance::take(UserId user, const QString &what)
{
    if (!m_enabled)
        return {};
    if (const auto wait = m_limiter.take(user.value); wait > 0ms)
        return Error {ErrorCode::RateLimited, u"Too many %1 at once; wait a moment."_s.arg(what), {}, wait};
    return {};
}

} // namespace hearth
