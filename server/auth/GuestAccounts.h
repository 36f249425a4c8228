// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AuthOptions.h"
#include "core/Answer.h"
#include "model/User.h"
#include "protocol/RestAccounts.h"

#include <QObject>

namespace hearth {

class Clock;
class EntryLimits;
class GuestQuota;
class Passwords;
class Sessions;
class Storage;

/// Guests who become accounts: with their id, the name that they are shown by, their rooms, what they said and the session that they
/// have. Part of the Authenticator, which decides whether anybody may have an account. Lives on the server thread.
class GuestAccounts : public QObject
{
    Q_OBJECT
public:
    /// All but `parent` must outlive it.
    GuestAccounts(Storage &storage, const Clock &clock, const AuthLimits &accountLimits, Passwords &passwords, EntryLimits &limits,
        GuestQuota &guests, Sessions &sessions, QObject *parent = nullptr);

    /// Counts as a registration. Forbidden for who has an account; InvalidField, UsernameTaken, Banned, LimitReached, RateLimited,
    /// StorageFull, Busy, UserNotFound.
    void make(UserId guest, const rest::MakeAccountRequest &request, const QString &address, const Answer<User> &answer);

Q_SIGNALS:
    void userChanged(const hearth::User &user);

private:
    void store(UserId guest, const QString &username, const QString &hash, const QString &address, const Answer<User> &answer);

    Storage &m_storage;
    const Clock &m_clock;
    const int m_mostAccounts; ///< 0: any number
    Passwords &m_passwords;
    EntryLimits &m_limits;
    GuestQuota &m_guests;
    Sessions &m_sessions;
};

} // namespace hearth
