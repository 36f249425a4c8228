// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "core/Result.h"

#include <QHash>

namespace hearth {

/// How much may be uploaded: of one file, of one user that is not sent yet, in a day, in all, and on the disk. Used on the
/// Clock's thread.
class UploadQuota
{
public:
    UploadQuota(const ChatOptions &options, const Clock &clock);

    /// TooLarge, LimitReached, RateLimited, StorageFull. If it may be, begin() follows.
    Result<void> take(const Caller &caller, qint64 size);
    /// It comes, or waits to be sent: so many bytes of it are promised, and not kept yet.
    void begin(UserId user, qint64 promised);
    void end(UserId user, qint64 promised);
    /// So many bytes more (or fewer) are kept.
    void kept(qint64 bytes) { m_kept += bytes; }
    qint64 keptBytes() const { return m_kept; }

private:
    Result<void> takeDay(const Caller &caller, qint64 size);

    const bool m_enabled;
    const UploadLimits m_limits;
    KeyedRateLimiter<qint64> m_dayOfUsers;
    KeyedRateLimiter<QString> m_dayOfAddresses;
    QHash<UserId, int> m_unsent;
    qint64 m_promised = 0;
    qint64 m_kept = 0;
};

} // namespace hearth
