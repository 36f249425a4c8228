// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/Rest.h"
#include "sessions/Sessions.h"

namespace hearth {

class EntryLimits;
class Passwords;

/// Who enters with a name and a password: finds the account, has the password looked at as often as that may be, and starts
/// the session. Part of the Authenticator, where the guarantees are written down.
class Logins : public QObject
{
    Q_OBJECT
public:
    /// `mostSessions`: of one account; the oldest ends for one more. `ownerKey` as in AuthOptions. All but `parent` must outlive it.
    Logins(Storage &storage, Clock &clock, int mostSessions, const QString &ownerKey, Passwords &passwords, EntryLimits &limits,
        Sessions &sessions, QObject *parent = nullptr);

    void login(const rest::LoginRequest &request, const QString &address, const Answer<NewSession> &answer);

    /// One line, which fail2ban and people read (docs/options.md). Of what was typed nothing: it may be a password in the wrong
    /// field, and its characters would be the log's. A stored username has none that mean anything there.
    static void logFailure(const User &account, const QString &address);
    /// Of an account that is disabled, for who has its password.
    static Error shutOut();

private:
    struct Attempt;

    void look(const Attempt &attempt, const Answer<NewSession> &answer);
    void checkPassword(const Attempt &attempt, const Answer<NewSession> &answer, bool asTyped = false);
    void startSession(const Attempt &attempt, const QString &newHash, const Answer<NewSession> &answer);

    Storage &m_storage;
    Clock &m_clock;
    const int m_mostSessions;
    const QString m_ownerKey;
    Passwords &m_passwords;
    EntryLimits &m_limits;
    Sessions &m_sessions;
};

} // namespace hearth
