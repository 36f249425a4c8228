// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "protocol/Rest.h"

namespace hearth {

/// The right of somebody to read one attachment, for a while, as a text that can stand in an address: `<img>` sends no token.
/// Nothing is kept of one: it says whose it is and until when, and by a key of this run of the server that it is no forgery. Whether they
/// may read it still is asked each time. Used on the Clock's thread.
class AttachmentTickets
{
public:
    static constexpr std::chrono::minutes life {10};

    explicit AttachmentTickets(const Clock &clock);

    rest::Ticket make(UserId user, AttachmentId attachment) const;
    /// Whose it is. Unauthorized for one of another attachment, whose time is over, and what is none.
    Result<UserId> check(const QString &ticket, AttachmentId attachment) const;

private:
    QByteArray seal(UserId user, AttachmentId attachment, qint64 until) const;

    const Clock &m_clock;
    const QByteArray m_key;
};

} // namespace hearth
