// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/RateLimiter.h"
#include "core/Result.h"
#include "passwords/Passwords.h"

namespace hearth {

/// Who may enter.
enum class AccessPolicy {
    Open, ///< whoever reaches the port
    Invite, ///< who brings an invite, and accounts that exist
    Closed, ///< only accounts that exist
};

/// `open`, `invite` and `closed`, as in the options of the server.
QString accessPolicyName(AccessPolicy policy);
/// InvalidField (field `access`) for any other name.
Result<AccessPolicy> accessPolicyFromName(const QString &name);

/// How often somebody may try. Generous: many people share an address, and all of a machine's programs do.
struct AuthLimits
{
    bool enabled = true;
    RateLimit registrations {60, std::chrono::seconds(5)}; ///< for each address
    RateLimit guests {60, std::chrono::seconds(5)}; ///< for each address
    int maxGuests = 2'000; ///< in all
    int maxGuestsOfAddress = 300;
    int maxMembers = 2'000; ///< of the room that an invite is of; as of any (ChatOptions)
    int maxAccounts = 10'000; ///< that made themselves; an administrator can make more
    int dailyAccountsOfAddress = 300; ///< new ones; it comes back bit by bit
    RateLimit failedLogins {10, std::chrono::seconds(10)}; ///< for each account and address
    RateLimit failedLoginsOfAddress {50, std::chrono::seconds(5)}; ///< for each address, whatever the account
    RateLimit logins {30, std::chrono::seconds(30)}; ///< for each account and address, with the right password too
    RateLimit loginsOfAddress {300, std::chrono::seconds(1)}; ///< for each address, whatever the account
    int failedLoginsOfAccount = 20; ///< from all addresses that it has not signed in from, before waits begin (AccountGuard)
    std::chrono::milliseconds longestLoginWait = std::chrono::minutes(15);
    int hashesOfAccount = 2; ///< at once, from each address it has signed in from, and from all others together
    int hashesOfAddress = 8; ///< at once
};

/// How long sessions live that nobody ends.
struct SessionLimits
{
    int most = 50; ///< of an account; past them the one that was used longest ago ends
    std::chrono::hours unusedFor {90 * 24};
};

struct AuthOptions
{
    SessionLimits sessions = {};
    AccessPolicy access = AccessPolicy::Open;
    AuthLimits limits = {};
    PasswordCost passwordCost = PasswordCost::interactive();
    /// A secret of whoever runs the server. Given as the invite of a registration it is accepted under every access
    /// policy, and makes the account an Owner; given as the password of one that is an Owner already it is accepted, too. Empty:
    /// there is none.
    QString ownerKey = {};
};

} // namespace hearth
