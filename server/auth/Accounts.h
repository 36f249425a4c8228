// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Answer.h"
#include "core/RateLimiter.h"
#include "passwords/SecretString.h"
#include "protocol/RestAccounts.h"

#include <QObject>

namespace hearth {

class Clock;
class EntryLimits;
class Passwords;
class Sessions;
class Storage;

/// What is changed of accounts that exist: names, roles, passwords, and which of their sessions go. Whether somebody may is asked
/// before. Part of the Authenticator. All may answer UserNotFound, Busy, StorageFull. Lives on the server thread.
class Accounts : public QObject
{
    Q_OBJECT
public:
    static constexpr RateLimit renamings {10, std::chrono::minutes(1)}; ///< of one user: everybody is told of each
    static constexpr int longestClient = 100;

    Accounts(Storage &storage, const Clock &clock, bool isLimited, Passwords &passwords, EntryLimits &limits, Sessions &sessions,
        QObject *parent = nullptr);

    /// A username is of accounts only. InvalidField, Forbidden, UsernameTaken, RateLimited.
    void rename(UserId user, const rest::ChangeNamesRequest &names, const Answer<User> &answer);
    /// Forbidden for a guest; LastOwner.
    void giveRole(UserId user, Role role, UserId by, const Answer<User> &answer);
    /// Ends all sessions but this one. BadCredentials where the old one is not right, counted as any other guess; InvalidField,
    /// Forbidden for a guest, RateLimited.
    void changePassword(UserId user, const QString &token, const rest::ChangePasswordRequest &request, const QString &address,
        const Answer<void> &answer);

    /// With what, and from where, a session came: `client` as it says of itself, cut to something that can be shown.
    void describe(const QByteArray &session, const QString &client, const QString &address);
    /// Of this user, as the one with this token sees them.
    void sessions(UserId user, const QString &token, const Answer<rest::SessionList> &answer);
    /// NotFound for one that is not theirs, or over.
    void endSession(UserId user, qint64 id, const Answer<void> &answer);

Q_SIGNALS:
    void userChanged(const hearth::User &user);

private:
    Storage &m_storage;
    const Clock &m_clock;
    const bool m_isLimited;
    Passwords &m_passwords;
    EntryLimits &m_limits;
    Sessions &m_sessions;
    KeyedRateLimiter<qint64> m_renamings;
};

} // namespace hearth
