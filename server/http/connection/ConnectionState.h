// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpLimits.h"

#include <array>

namespace hearth {

/// Where a connection of the listener is: always in exactly one of these. Every state is left when the peer goes, and
/// at the latest when its time is over; stateRules says what that is.
enum class ConnectionState {
    Fresh, ///< accepted; nothing has come yet
    InHead, ///< part of a request's head has come
    InBody, ///< the head is read, part of the body is missing
    Withheld, ///< a body is offered to its route, or its sink has enough for now: what comes of it stays with the kernel
    Receiving, ///< a body goes to its sink as it comes
    Complete, ///< a request is whole; the parser takes it in the same readyRead
    Answering, ///< whole requests are with their handlers, replies are owed
    Sending, ///< all is answered; the kernel has not taken all of it
    Streaming, ///< a reply's file is being sent
    Idle, ///< all is answered and sent, nothing of the next request has come
    Upgrading, ///< Qt shakes hands for a WebSocket. What comes after is in websocket/WebSocket.h
    Ending, ///< no more requests are taken; replies are still owed
    Closing, ///< all is answered, not all is sent; then the peer is told that nothing more comes
    Lingering, ///< told; what it still sends is thrown away until it closes as well
    Gone, ///< disconnected; the object is about to be deleted
};

enum class AtDeadline {
    Drop, ///< at once, without a word
    Refuse, ///< 408, then the connection ends
    Excuse, ///< 503 for every reply that is owed, then the connection ends
};

struct StateRule
{
    ConnectionState state;
    const std::chrono::milliseconds &(*time)(const HttpLimits &); ///< counted from entering the state
    AtDeadline then;
    qint64 (*renewal)(const HttpLimits &) = nullptr; ///< counted again when so many bytes have come, or the peer has read them
};

/// A time of the limits itself.
template <std::chrono::milliseconds HttpLimits::*Time>
constexpr const std::chrono::milliseconds &limit(const HttpLimits &limits)
{
    return limits.*Time;
}
constexpr const std::chrono::milliseconds &readingLimit(const HttpLimits &limits)
{
    return limits.peers.reading.every;
}
constexpr qint64 readingBytes(const HttpLimits &limits)
{
    return limits.peers.reading.bytes;
}
constexpr const std::chrono::milliseconds &streamingLimit(const HttpLimits &limits)
{
    return limits.streaming.every;
}
constexpr qint64 streamingBytes(const HttpLimits &limits)
{
    return limits.streaming.bytes;
}

/// Every state but Gone, in their order.
inline constexpr std::array stateRules {
    StateRule {ConnectionState::Fresh, &limit<&HttpLimits::headerTimeout>, AtDeadline::Drop},
    StateRule {ConnectionState::InHead, &limit<&HttpLimits::headerTimeout>, AtDeadline::Refuse},
    StateRule {ConnectionState::InBody, &limit<&HttpLimits::bodyTimeout>, AtDeadline::Refuse},
    StateRule {ConnectionState::Withheld, &limit<&HttpLimits::replyTimeout>, AtDeadline::Excuse},
    StateRule {ConnectionState::Receiving, &streamingLimit, AtDeadline::Refuse, &streamingBytes},
    StateRule {ConnectionState::Complete, &limit<&HttpLimits::bodyTimeout>, AtDeadline::Drop},
    StateRule {ConnectionState::Answering, &limit<&HttpLimits::replyTimeout>, AtDeadline::Excuse},
    StateRule {ConnectionState::Sending, &readingLimit, AtDeadline::Drop, &readingBytes},
    StateRule {ConnectionState::Streaming, &streamingLimit, AtDeadline::Drop, &streamingBytes},
    StateRule {ConnectionState::Idle, &limit<&HttpLimits::idleTimeout>, AtDeadline::Drop},
    StateRule {ConnectionState::Upgrading, &limit<&HttpLimits::headerTimeout>, AtDeadline::Drop},
    StateRule {ConnectionState::Ending, &limit<&HttpLimits::replyTimeout>, AtDeadline::Excuse},
    StateRule {ConnectionState::Closing, &readingLimit, AtDeadline::Drop, &readingBytes},
    StateRule {ConnectionState::Lingering, &limit<&HttpLimits::closeTimeout>, AtDeadline::Drop},
};

constexpr const StateRule &ruleOf(ConnectionState state)
{
    return stateRules[size_t(state)];
}

static_assert(stateRules.size() == size_t(ConnectionState::Gone));
static_assert([] {
    for (const StateRule &rule : stateRules)
        if (&ruleOf(rule.state) != &rule)
            return false;
    return true;
}());

} // namespace hearth
