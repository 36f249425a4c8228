// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "Passwords.h"
#include "core/RateLimiter.h"

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
    int maxAccounts = 10'000; ///< that made themselves; an administrator can make more
    int dailyAccountsOfAddress = 300; ///< new ones; it comes back bit by bit
    RateLimit failedLogins {10, std::chrono::seconds(10)}; ///< for each account and address
    RateLimit failedLoginsOfAddress {50, std::chrono::seconds(5)}; ///< for each address, whatever the account
};

struct AuthOptions
{
    AccessPolicy access = AccessPolicy::Open;
    AuthLimits limits = {};
    PasswordCost passwordCost = PasswordCost::interactive();
    /// A secret of whoever runs the server. Given as the invite of a registration it is accepted under every access
    /// policy, and makes the account an Owner. Empty: there is none.
    QString ownerKey = {};
};

} // namespace hearth
