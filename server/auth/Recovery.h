// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Answer.h"
#include "passwords/SecretString.h"
#include "protocol/RestAccounts.h"
#include "sessions/Sessions.h"

#include <QObject>

#include <chrono>

namespace hearth {

class EntryLimits;
class Passwords;
struct StoredUser;

/// Another password for who forgot theirs, by a code that a host makes: good once, for a day, and the last one of a person only. Of a
/// code only the hash is stored. Part of the Authenticator; whether a host may is asked before. Lives on the server thread.
class Recovery : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::hours codeLife {24};
    static constexpr int codeLength = 12; ///< 59 bits, of which 10 guesses can be made at once

    /// All but `parent` must outlive it.
    Recovery(
        Storage &storage, Clock &clock, Passwords &passwords, EntryLimits &limits, Sessions &sessions, QObject *parent = nullptr);

    /// The one of before is over. UserNotFound; Forbidden for a guest; Busy, StorageFull.
    void makeCode(UserId user, UserId by, const Answer<rest::RecoveryCode> &answer);
    /// All other sessions of theirs are over before it is answered. BadCredentials for a code that is not theirs, used or over, and where
    /// there is no such account, counted as a failed login; InvalidField, RateLimited, Forbidden for an account that is disabled,
    /// StorageFull, Busy.
    void useCode(const rest::RecoverRequest &request, const QString &address, const Answer<NewSession> &answer);

private:
    struct Attempt;

    void choose(const Attempt &attempt, const StoredUser &account, const Answer<NewSession> &answer);
    void store(const Attempt &attempt, UserId user, const QString &hash, const Answer<NewSession> &answer);

    Storage &m_storage;
    Clock &m_clock;
    Passwords &m_passwords;
    EntryLimits &m_limits;
    Sessions &m_sessions;
};

} // namespace hearth
