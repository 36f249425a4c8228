// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AuthOptions.h"
#include "core/RateLimiter.h"

namespace hearth {

/// How often one may try to enter, from which address and as whom. Every refusal is RateLimited with the time to wait.
class EntryLimits
{
public:
    EntryLimits(const Clock &clock, const AuthLimits &limits);

    /// Count one try each.
    Result<void> registration(const QString &address); ///< also of those in a day
    Result<void> guest(const QString &address);
    /// Whether one may log in at all. Counts nothing: only failedLogin() does.
    Result<void> login(const QString &address, const QString &username) const;
    void failedLogin(const QString &address, const QString &username);

private:
    const bool m_enabled;
    RateLimiter m_registrations;
    RateLimiter m_registrationsOfDay;
    RateLimiter m_guests;
    RateLimiter m_failures;
    RateLimiter m_failuresOfAddress;
};

} // namespace hearth
