// SPDX-License-Identifier: GPL-3.0-or-later
#include "limits/EntryLimits.h"

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

/// As the account is found by it. Names that no account can have share a key: they may be of any length.
QString accountKey(const QString &username)
{
    const QString folded = rules::foldedName(username);
    return rules::username(folded) ? folded : QString();
}

/// One account from one address.
QString accountKey(const QString &address, const QString &username)
{
    return address + u' ' + accountKey(username);
}

Error tooManyAtOnce()
{
    return {ErrorCode::RateLimited, u"Too many tries at once. Try again in 1 s."_s, {}, std::chrono::seconds(1)};
}

} // namespace

EntryLimits::EntryLimits(const Clock &clock, const AuthLimits &limits)
    : m_enabled(limits.enabled)
    , m_hashesOfAccount(limits.hashesOfAccount)
    , m_hashesOfAddress(limits.hashesOfAddress)
    , m_registrations(clock, limits.registrations)
    , m_registrationsOfDay(clock, perDay(limits.dailyAccountsOfAddress))
    , m_guests(clock, limits.guests)
    , m_failures(clock, limits.failedLogins)
    , m_failuresOfAddress(clock, limits.failedLoginsOfAddress)
    , m_logins(clock, limits.logins)
    , m_loginsOfAddress(clock, limits.loginsOfAddress)
    , m_guard(clock, limits.failedLoginsOfAccount, limits.longestLoginWait)
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

Result<void> EntryLimits::login(const QString &address, const QString &username)
{
    if (!m_enabled)
        return {};
    // Neither counts what the other refuses.
    const QString account = accountKey(address, username);
    if (const auto wait = std::max(m_logins.wait(account), m_loginsOfAddress.wait(address)); wait.count() > 0)
        return unlessWaiting(wait);
    m_logins.take(account);
    m_loginsOfAddress.take(address);
    return {};
}

Result<void> EntryLimits::password(const QString &address, const QString &username, bool isKnown) const
{
    if (!m_enabled)
        return {};
    const auto wait = std::max(m_failures.wait(accountKey(address, username)), m_failuresOfAddress.wait(address));
    return unlessWaiting(isKnown ? wait : std::max(wait, m_guard.wait(accountKey(username))));
}

void EntryLimits::failedLogin(const QString &address, const QString &username, bool isKnown)
{
    if (!m_enabled)
        return;
    m_failures.take(accountKey(address, username));
    m_failuresOfAddress.take(address);
    if (!isKnown)
        m_guard.failed(accountKey(username));
}

Result<std::shared_ptr<void>> EntryLimits::share(const QString &address, const QString &username, bool isKnown)
{
    if (!m_enabled)
        return std::shared_ptr<void>();
    const QString from = isKnown ? address : u"elsewhere"_s;
    auto ofAddress = share(address);
    if (!ofAddress)
        return ofAddress;
    const auto ofAccount = m_shares.take(u"account "_s + accountKey(from, username), m_hashesOfAccount);
    if (!ofAccount)
        return tooManyAtOnce();
    return std::shared_ptr<void>(std::make_shared<std::pair<std::shared_ptr<void>, std::shared_ptr<void>>>(*ofAddress, ofAccount));
}

QString EntryLimits::whose(const QString &address, const QString &username, bool isKnown)
{
    return isKnown ? accountKey(address, username) : address;
}

Result<std::shared_ptr<void>> EntryLimits::share(const QString &address)
{
    if (!m_enabled)
        return std::shared_ptr<void>();
    const auto share = m_shares.take(u"address "_s + address, m_hashesOfAddress);
    return share ? Result<std::shared_ptr<void>>(share) : tooManyAtOnce();
}

} // namespace hearth
