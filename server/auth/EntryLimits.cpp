// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryLimits.h"

#include "model/Rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Result<void> unlessWaiting(std::chrono::milliseconds wait)
{
    using namespace std::chrono;
    if (wait <= 0ms)
        return {};
    const QString seconds = QString::number(ceil<std::chrono::seconds>(wait).count());
    return Error {ErrorCode::RateLimited, u"Too many tries. Try again in %1 s."_s.arg(seconds), {}, wait};
}

/// One account from one address. Names that no account can have share a key: they may be of any length.
QString accountKey(const QString &address, const QString &username)
{
    const auto valid = rules::username(username);
    return address + u' ' + (valid ? rules::foldedName(*valid) : QString());
}

} // namespace

EntryLimits::EntryLimits(const Clock &clock, const AuthLimits &limits)
    : m_enabled(limits.enabled)
    , m_registrations(clock, limits.registrations)
    , m_registrationsOfDay(clock, perDay(limits.dailyAccountsOfAddress))
    , m_guests(clock, limits.guests)
    , m_failures(clock, limits.failedLogins)
    , m_failuresOfAddress(clock, limits.failedLoginsOfAddress)
{
}

Result<void> EntryLimits::registration(const QString &address)
{
    if (!m_enabled)
        return {};
    if (const auto wait = m_registrationsOfDay.wait(address); wait.count() > 0)
        return unlessWaiting(wait);
    const auto allowed = unlessWaiting(m_registrations.take(address));
    if (allowed)
        m_registrationsOfDay.take(address);
    return allowed;
}

Result<void> EntryLimits::guest(const QString &address)
{
    return m_enabled ? unlessWaiting(m_guests.take(address)) : Result<void>();
}

Result<void> EntryLimits::login(const QString &address, const QString &username) const
{
    if (!m_enabled)
        return {};
    return unlessWaiting(std::max(m_failures.wait(accountKey(address, username)), m_failuresOfAddress.wait(address)));
}

void EntryLimits::failedLogin(const QString &address, const QString &username)
{
    if (!m_enabled)
        return;
    m_failures.take(accountKey(address, username));
    m_failuresOfAddress.take(address);
}

} // namespace hearth
