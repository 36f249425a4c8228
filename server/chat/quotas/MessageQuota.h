// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Caller.h"
#include "ChatOptions.h"
#include "core/Result.h"

#include <span>

namespace hearth {

/// How much may be said: how often by a user, from an address, in a room and altogether, and how many bytes a user and
/// an address may write in a day. What one limit refuses is charged to none. Used on the Clock's thread.
///
/// A user's own limit is no use against somebody who enters as many guests from one place, nor are both against many
/// places that meet in one room; and whatever comes of it, everyone in the room receives it.
class MessageQuota
{
public:
    MessageQuota(const ChatOptions &options, const Clock &clock);

    /// RateLimited, with the time until it may be said, when it is too much for any of them.
    Result<void> take(const Caller &caller, RoomId room, const QString &text);
    /// The same for other words in place of what was said: everyone in the room receives them, too. How often a user may do
    /// that is counted by itself, together with deletions and pins.
    Result<void> takeEdit(const Caller &caller, RoomId room, const QString &text);
    Result<void> takeChange(UserId user);
    /// How often a user may react; and what a room is told of it, each time as much as the message is.
    Result<void> takeReaction(UserId user);
    Result<void> takeNotice(RoomId room, const QString &text);

private:
    struct Share
    {
        TokenBucket *bucket;
        const RateLimit *limit;
        int cost;
        QLatin1StringView refusal;
    };

    Result<void> take(const Caller &caller, RoomId room, const QString &text, const Share &ofUser);
    Result<void> takeAll(std::span<const Share> shares);

    const Clock &m_clock;
    const bool m_enabled;
    const RateLimit m_ofAll;
    TokenBucket m_all;
    KeyedRateLimiter<qint64> m_users;
    KeyedRateLimiter<qint64> m_edits; ///< of users
    KeyedRateLimiter<qint64> m_reactions; ///< of users
    KeyedRateLimiter<qint64> m_rooms;
    KeyedRateLimiter<QString> m_addresses;
    KeyedRateLimiter<qint64> m_dayOfUsers;
    KeyedRateLimiter<QString> m_dayOfAddresses;
};

} // namespace hearth
