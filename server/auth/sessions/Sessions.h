// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AuthOptions.h"
#include "core/Answer.h"
#include "sessions/SessionCache.h"

#include <QObject>

#include <chrono>

namespace hearth {

class Clock;
class Storage;
class Store;

/// Somebody who just got a token. `session` is what the server knows the token by: safe to keep, never sent.
struct NewSession
{
    QString token;
    User user;
    QByteArray session;
};

/// Somebody whose token is good.
struct KnownCaller
{
    User user;
    QByteArray session;
};

/// The life of tokens after they were given: whose they are, and how they end. Part of the Authenticator, where the
/// guarantees are written down.
class Sessions : public QObject
{
    Q_OBJECT
public:
    /// How long a guest lives after it was last connected.
    static constexpr std::chrono::hours guestLife {24};

    Sessions(Storage &storage, Clock &clock, const SessionLimits &limits, QObject *parent = nullptr);

    /// Within a job: the user's new token.
    static Result<NewSession> create(Store &store, const User &user, const QDateTime &now);

    /// Makes known those that were used last, so that a crowd which comes back after a restart does not ask for each: half
    /// of what is kept, in one question. Answers once they are known, or it is known that they cannot be.
    void recall(const Answer<void> &answer);
    /// A token that was just given, so that its first use needs no database. `expiresAt` only for guests.
    void remember(const NewSession &session, const QDateTime &expiresAt);
    /// Whose token it is, where that is known without asking the database. Nothing: authenticate() finds out.
    std::optional<KnownCaller> recognize(const QString &token);
    void authenticate(const QString &token, const Answer<KnownCaller> &answer);
    void end(const QString &token, const Answer<void> &answer);
    void expireGuests(const QList<UserId> &connected, const Answer<QList<UserId>> &answer);
    /// Ends sessions that nobody used for too long. Those of `connected` accounts are in use.
    void expireUnused(const QList<UserId> &connected);
    /// Their tokens are deleted.
    void forget(const QList<QByteArray> &sessions);
    /// All tokens of these users are deleted.
    void forgetUsers(const QList<UserId> &users);
    /// This guest is an account now: their session has no end of its own any more.
    void becameAccount(UserId user);
    /// These guests are gone, and their tokens with them.
    void guestsEnded(const QList<UserId> &guests);

Q_SIGNALS:
    void ended(const QByteArray &session);
    void guestsGone(const QList<hearth::UserId> &guests);

private:
    void lookUp(const QByteArray &hash, const Answer<KnownCaller> &answer);
    void prolong(const QByteArray &hash, KnownSession session);
    void touch(const QByteArray &hash, KnownSession session);
    bool isOver(const QDateTime &lastUsed) const;
    void forget(const QByteArray &hash);

    Storage &m_storage;
    Clock &m_clock;
    const SessionLimits m_limits;
    SessionCache m_known;
    quint64 m_endings = 0; ///< how often sessions ended, so that a look-up notices that one did meanwhile
};

} // namespace hearth
