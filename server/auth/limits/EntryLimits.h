// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AuthOptions.h"
#include "core/RateLimiter.h"
#include "limits/AccountGuard.h"
#include "limits/HashingShares.h"

namespace hearth {

/// How often one may try to enter, from which address and as whom. Every refusal is RateLimited with the time to wait.
class EntryLimits
{
public:
    EntryLimits(const Clock &clock, const AuthLimits &limits);

    /// Count one try each.
    Result<void> registration(const QString &address); ///< also of those in a day
    Result<void> guest(const QString &address);
    Result<void> login(const QString &address, const QString &username);
    /// Whether the password of a login may be looked at. Counts nothing: only failedLogin() does. `isKnown`: the account has
    /// signed in from this address before, so that guesses from elsewhere do not concern it.
    Result<void> password(const QString &address, const QString &username, bool isKnown) const;
    void failedLogin(const QString &address, const QString &username, bool isKnown);
    /// A share of the queue for hashing, held until what is returned goes; without one it is RateLimited.
    Result<std::shared_ptr<void>> share(const QString &address, const QString &username, bool isKnown);
    Result<std::shared_ptr<void>> share(const QString &address);
    /// Who takes turns in that queue: an address; but an account that has signed in from there for itself, whatever comes from
    /// beside it.
    static QString whose(const QString &address, const QString &username, bool isKnown);

private:
    const bool m_enabled;
    const int m_hashesOfAccount;
    const int m_hashesOfAddress;
    RateLimiter m_registrations;
    RateLimiter m_registrationsOfDay;
    RateLimiter m_guests;
    RateLimiter m_failures;
    RateLimiter m_failuresOfAddress;
    RateLimiter m_logins;
    RateLimiter m_loginsOfAddress;
    AccountGuard m_guard;
    HashingShares m_shares;
};

} // namespace hearth
