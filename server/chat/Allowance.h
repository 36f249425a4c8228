// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChatOptions.h"
#include "core/Clock.h"
#include "core/Result.h"
#include "model/Ids.h"

#include <QHash>

namespace hearth {

/// A token bucket for each user (https://en.wikipedia.org/wiki/Token_bucket). Users whose bucket is full again are
/// forgotten, so it holds only who was active lately.
class Allowance
{
public:
    Allowance(AllowanceOptions options, bool enabled, const Clock &clock);

    /// Takes one; RateLimited, with the time until the next one, when there is none. `what` names it: "messages".
    Result<void> take(UserId user, const QString &what);

private:
    struct Bucket
    {
        double tokens = 0;
        std::chrono::milliseconds at {0};
    };
    double tokensNow(const Bucket &bucket) const;
    void forgetFull();

    AllowanceOptions m_options;
    bool m_enabled;
    const Clock &m_clock;
    QHash<UserId, Bucket> m_buckets;
    std::chrono::milliseconds m_swept {0};
};

} // namespace hearth
