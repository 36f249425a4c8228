// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RateLimiter.h"
#include "core/Result.h"
#include "model/Ids.h"

namespace hearth {

/// How much of something each user may do. Used on the Clock's thread.
class Allowance
{
public:
    Allowance(RateLimit limit, bool enabled, const Clock &clock);

    /// Takes one; RateLimited, with the time until the next one, when there is none. `what` names it: "messages".
    Result<void> take(UserId user, const QString &what);

private:
    KeyedRateLimiter<qint64> m_limiter;
    bool m_enabled;
};

} // namespace hearth
