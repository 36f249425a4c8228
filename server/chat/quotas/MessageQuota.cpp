// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotas/MessageQuota.h"

#include <QVarLengthArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

constexpr int dayUnit = 1024; ///< the bytes of a day are counted in these

RateLimit bytesPerDay(qint64 bytes)
{
    return perDay(bytes / dayUnit);
}

/// The length in UTF-8; nothing that is short is counted out, for that it is short is all that matters.
qint64 bytesOf(const QString &text)
{
    if (3 * text.size() <= dayUnit)
        return dayUnit;
    qint64 bytes = 0;
    for (const QChar c : text)
        bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
    return bytes;
}

int unitsOf(qint64 bytes, int unit)
{
    return int((bytes + unit - 1) / unit);
}

} // namespace

MessageQuota::MessageQuota(const ChatOptions &options, const Clock &clock)
    : m_clock(clock)
    , m_enabled(options.rateLimits)
    , m_ofAll(options.messagesOfAll)
    , m_users(clock, options.messages)
    , m_edits(clock, options.edits)
    , m_reactions(clock, options.reactions)
    , m_rooms(clock, options.messagesOfRoom)
    , m_addresses(clock, options.messagesOfAddress)
    , m_dayOfUsers(clock, bytesPerDay(options.dailyBytesOfUser))
    , m_dayOfAddresses(clock, bytesPerDay(options.dailyBytesOfAddress))
{
}

Result<void> MessageQuota::take(const Caller &caller, RoomId room, const QString &text)
{
    if (!m_enabled)
        return {};
    return take(caller, room, text,
        {&m_users.bucket(caller.user.value), &m_users.limit(), 1, "Too many messages at once; wait a moment."_L1});
}

Result<void> MessageQuota::takeEdit(const Caller &caller, RoomId room, const QString &text)
{
    if (!m_enabled)
        return {};
    return take(
        caller, room, text, {&m_edits.bucket(caller.user.value), &m_edits.limit(), 1, "Too many edits at once; wait a moment."_L1});
}

Result<void> MessageQuota::takeChange(UserId user)
{
    if (!m_enabled)
        return {};
    if (const auto wait = m_edits.take(user.value); wait > 0ms)
        return Error {ErrorCode::RateLimited, u"Too many changes at once; wait a moment."_s, {}, wait};
    return {};
}

Result<void> MessageQuota::takeReaction(UserId user)
{
    if (!m_enabled)
        return {};
    if (const auto wait = m_reactions.take(user.value); wait > 0ms)
        return Error {ErrorCode::RateLimited, u"Too many reactions at once; wait a moment."_s, {}, wait};
    return {};
}

Result<void> MessageQuota::takeNotice(RoomId room, const QString &text)
{
    if (!m_enabled)
        return {};
    const int units = unitsOf(bytesOf(text), ChatOptions::messageUnit);
    const Share shares[] {
        {&m_rooms.bucket(room.value), &m_rooms.limit(), units, "Too much happens in this room at once; wait a moment."_L1},
        {&m_all, &m_ofAll, units, "Too much happens on this server at once; wait a moment."_L1},
    };
    return takeAll(shares);
}

Result<void> MessageQuota::take(const Caller &caller, RoomId room, const QString &text, const Share &ofUser)
{
    const qint64 bytes = bytesOf(text);
    const int units = unitsOf(bytes, ChatOptions::messageUnit);
    const int ofDay = unitsOf(bytes, dayUnit);
    QVarLengthArray<Share, 6> shares;
    shares.append(ofUser);
    shares.append(
        {&m_rooms.bucket(room.value), &m_rooms.limit(), units, "Too many messages in this room at once; wait a moment."_L1});
    shares.append({&m_all, &m_ofAll, units, "Too many messages on this server at once; wait a moment."_L1});
    shares.append({&m_dayOfUsers.bucket(caller.user.value), &m_dayOfUsers.limit(), ofDay,
        "You have written as much as one person may in a day; wait a while."_L1});
    if (!caller.address.isEmpty()) {
        shares.append({&m_addresses.bucket(caller.address), &m_addresses.limit(), units,
            "Too many messages from your address at once; wait a moment."_L1});
        shares.append({&m_dayOfAddresses.bucket(caller.address), &m_dayOfAddresses.limit(), ofDay,
            "As much was written from your address as may be in a day; wait a while."_L1});
    }
    return takeAll(shares);
}

Result<void> MessageQuota::takeAll(std::span<const Share> shares)
{
    const std::chrono::microseconds now = m_clock.elapsed();
    for (const Share &share : shares)
        if (const auto wait = share.bucket->wait(*share.limit, now, share.cost); wait > 0ms)
            return Error {ErrorCode::RateLimited, share.refusal, {}, wait};
    for (const Share &share : shares)
        share.bucket->take(*share.limit, now, share.cost);
    return {};
}

} // namespace hearth
