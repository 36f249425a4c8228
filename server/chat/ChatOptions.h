// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachments/UploadLimits.h"
#include "core/RateLimiter.h"

namespace hearth {

/// The numbers of the chat itself; the defaults are the contract's.
struct ChatOptions
{
    bool rateLimits = true;
    // Of each, what one user may do.
    RateLimit messages {60, std::chrono::milliseconds(100)};
    RateLimit edits {30, std::chrono::seconds(1)}; ///< and deletions
    RateLimit reactions {60, std::chrono::milliseconds(500)};
    RateLimit typing {20, std::chrono::milliseconds(200)};
    RateLimit typingOfAddress {60, std::chrono::microseconds(33'333)}; ///< notices that are told; others are not
    RateLimit typingOfRoom {20, std::chrono::milliseconds(100)}; ///< the same
    RateLimit newRooms {50, std::chrono::seconds(2)};
    RateLimit memberships {100, std::chrono::milliseconds(500)}; ///< joining and leaving, each of which a whole room is told
    RateLimit membershipsOfAddress {600, std::chrono::milliseconds(100)};
    RateLimit statusChanges {20, std::chrono::seconds(1)}; ///< which everyone in all of the user's rooms is told
    RateLimit moderation {200, std::chrono::milliseconds(200)}; ///< throwing out: whole rooms may need it
    RateLimit reports {10, std::chrono::seconds(30)}; ///< of messages, to those who decide
    RateLimit invites {30, std::chrono::seconds(2)}; ///< made, revoked or accepted
    RateLimit invitePreviews {30, std::chrono::seconds(2)}; ///< of one address
    RateLimit requests {500, std::chrono::milliseconds(10)}; ///< events of any kind
    // Of messages. A long one counts as several: one for each messageUnit bytes that have begun.
    RateLimit messagesOfAddress {300, std::chrono::milliseconds(50)};
    RateLimit messagesOfRoom {600, std::chrono::milliseconds(25)};
    RateLimit messagesOfAll {5'000, std::chrono::milliseconds(1)};
    static constexpr int messageUnit = 4'096;
    // What may be written in a day. It comes back bit by bit, not at midnight.
    qint64 dailyBytesOfUser = 128LL * 1024 * 1024;
    qint64 dailyBytesOfAddress = 256LL * 1024 * 1024;
    UploadLimits uploads;
    bool guestsMakePublicRooms = false;
    int maxRooms = 1'000; ///< private ones that nobody is in any more do not count
    int maxRoomsOfUser = 20; ///< that one user made
    int maxDirectRoomsOfUser = 200; ///< that one user began
    int dailyRoomsOfAddress = 50; ///< new ones; it comes back bit by bit
    int maxMembers = 2'000; ///< of one room
    int maxMemberships = 500; ///< of one user
    int maxInvites = 1'000; ///< on the whole server, also those that are good no longer, for a month
    int maxInvitesOfUser = 100;
    int maxWaitingWrites = 5'000; ///< beyond this many, what would have to be stored is refused with Busy
    int maxWaitingReads = 2'000; ///< the same for pages of messages
    int maxSearchesOfUser = 4; ///< at once, of one user
    int maxWaitingSearches = 64; ///< beyond this many, searching is refused with Busy
    std::chrono::milliseconds searchPatience {500}; ///< how long one search may take; then it answers with what it has
    std::chrono::milliseconds memberNotices {
        5'000}; ///< how long who comes and goes is gathered before a room tells of it; 0: never
    std::chrono::milliseconds presenceGrace {5'000}; ///< without any connection, before a user is offline
    std::chrono::milliseconds typingTimeout {6'000}; ///< without a repeat, before typing ends by itself
    std::chrono::milliseconds guestLifetime {24LL * 60 * 60 * 1000}; ///< after a guest's last connection
};

} // namespace hearth
