// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace hearth {

/// How much of something one user may do: `burst` at once, then `perSecond`.
struct AllowanceOptions
{
    double burst = 0;
    double perSecond = 0;
};

/// The numbers of the chat itself; the defaults are the contract's.
struct ChatOptions
{
    bool rateLimits = true;
    AllowanceOptions messages {60, 10};
    AllowanceOptions typing {20, 5};
    AllowanceOptions newRooms {50, 0.5};
    AllowanceOptions memberships {100, 2}; ///< joining and leaving, each of which a whole room is told
    AllowanceOptions statusChanges {20, 1}; ///< which everyone in all of the user's rooms is told
    AllowanceOptions requests {500, 100}; ///< events of any kind
    int maxWaitingWrites = 5'000; ///< beyond this many, what would have to be stored is refused with Busy
    std::chrono::milliseconds presenceGrace {5'000}; ///< without any connection, before a user is offline
    std::chrono::milliseconds typingTimeout {6'000}; ///< without a repeat, before typing ends by itself
    std::chrono::milliseconds guestLifetime {24LL * 60 * 60 * 1000}; ///< after a guest's last connection
};

} // namespace hearth
