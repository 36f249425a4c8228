// SPDX-License-Identifier: GPL-3.0-or-later
#include "Recovery.h"
#include "Logins.h"
#include "NewAccount.h"
#include "Storage.h"
#include "audit/Recorded.h"
#include "limits/EntryLimits.h"
#include "passwords/Passwords.h"
#include "sessions/Tokens.h"

#include "core/Clock.h"
#include "model/Rules.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Error wrongCode()
{
    return {ErrorCode::BadCredentials, u"Wrong username, or the code is wrong, was used, or is older than a day."_s, u"code"_s};
}

/// As people read it out: abcd-efgh-jkmn.
QString newCode()
{
    QString code = tokens::code(Recovery::codeLength);
    for (int at = Recovery::codeLength - 4; at > 0; at -= 4)
        code.insert(at, u'-');
    return code;
}

} // namespace

/// Somebody who wants another password.
struct Recovery::Attempt
{
    QString username;
    QByteArray code; ///< its hash
    SecretString password;
    QString address;
    bool isKnown = false; ///< the account has signed in from this address

    /// Within a job: whether the code is the one of this account.
    Result<bool> isGood(Store &store, UserId user, const QDateTime &now) const
    {
        const auto stored = store.accounts().recovery(user);
        if (!stored)
            return stored.error();
        return *stored && (*stored)->hash == code && (*stored)->expiresAt > now;
    }
};

Recovery::Recovery(Storage &storage, Clock &clock, Passwords &passwords, EntryLimits &limits, Sessions &sessions, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_passwords(passwords)
    , m_limits(limits)
    , m_sessions(sessions)
{
}

void Recovery::makeCode(UserId user, UserId by, const Answer<rest::RecoveryCode> &answer)
{
    const rest::RecoveryCode made {newCode(), m_clock.now().addDuration(codeLife)};
    const StoredRecovery stored {tokens::hashOfCode(made.code), made.expiresAt};
    if (m_storage.isFull())
        return answer.later(this, Storage::fullError());
    m_storage.write<void>(this,
        recorded({AuditAction::RecoveryCodeMade, by, m_clock.now(), user},
            [user, stored](Store &store) -> Result<void> {
                const auto known = store.users().byId(user);
                if (!known)
                    return known.error();
                if (!*known)
                    return Error {ErrorCode::UserNotFound, u"There is no such user."_s};
                if ((*known)->user.role == Role::Guest)
                    return Error {ErrorCode::Forbidden, u"Guests have no password."_s};
                return store.accounts().setRecovery(user, stored);
            }),
        [made, answer](const Result<void> &done) { answer(done ? Result<rest::RecoveryCode>(made) : done.error()); });
}

void Recovery::useCode(const rest::RecoverRequest &request, const QString &address, const Answer<NewSession> &answer)
{
    if (const auto fits = rules::password(request.password); !fits)
        return answer.later(this, fits.error());
    Attempt attempt {rules::username(request.username).value_or(request.username.trimmed()), tokens::hashOfCode(request.code),
        preparedPassword(request.password), address};
    if (const auto allowed = m_limits.login(address, attempt.username); !allowed)
        return answer.later(this, allowed.error());
    struct Found
    {
        StoredUser account;
        bool isKnown = false;
        bool isGood = false;
    };
    m_storage.read<Found>(
        this,
        [attempt, now = m_clock.now()](Store &store) -> Result<Found> {
            const auto account = store.users().byUsername(attempt.username);
            if (!account)
                return account.error();
            if (!*account)
                return Found {};
            const UserId user = (*account)->user.id;
            const auto isKnown = store.tokens().hasSignedInFrom(user, attempt.address);
            if (!isKnown)
                return isKnown.error();
            const auto isGood = attempt.isGood(store, user, now);
            return isGood ? Result<Found>(Found {**account, *isKnown, *isGood}) : isGood.error();
        },
        [this, attempt, answer](const Result<Found> &found) mutable {
            if (!found)
                return answer(found.error());
            attempt.isKnown = found->isKnown;
            if (const auto allowed = m_limits.password(attempt.address, attempt.username, attempt.isKnown); !allowed)
                return answer(allowed.error());
            if (!found->isGood) {
                m_limits.failedLogin(attempt.address, attempt.username, attempt.isKnown);
                Logins::logFailure(found->account.user, attempt.address);
                return answer(wrongCode());
            }
            choose(attempt, found->account, answer);
        });
}

/// The code is theirs.
void Recovery::choose(const Attempt &attempt, const StoredUser &account, const Answer<NewSession> &answer)
{
    if (account.user.disabled)
        return answer(Logins::shutOut());
    if (m_storage.isFull() && account.user.role < Role::Admin)
        return answer(Storage::fullError());
    const auto share = m_limits.share(attempt.address, attempt.username, attempt.isKnown);
    if (!share)
        return answer(share.error());
    const QString whose = EntryLimits::whose(attempt.address, attempt.username, attempt.isKnown);
    m_passwords.hashChosen(attempt.password, {account.user.username, account.user.displayName}, whose, this,
        [this, attempt, user = account.user.id, answer, share = *share](
            const Result<QString> &hash) { hash ? store(attempt, user, *hash, answer) : answer(hash.error()); });
}

void Recovery::store(const Attempt &attempt, UserId user, const QString &hash, const Answer<NewSession> &answer)
{
    struct Recovered
    {
        NewSession session;
        QList<QByteArray> ended;
    };
    m_storage.write<Recovered>(
        this,
        [attempt, user, hash, now = m_clock.now()](Store &within) -> Result<Recovered> {
            // Again: it may have been used, or another made, since it was looked at.
            const auto known = within.users().byId(user);
            if (!known)
                return known.error();
            const auto isGood = attempt.isGood(within, user, now);
            if (!isGood)
                return isGood.error();
            if (!*known || !*isGood)
                return wrongCode();
            if ((*known)->user.disabled)
                return Logins::shutOut();
            for (const auto &done : {within.accounts().endRecovery(user), within.users().setPasswordHash(user, hash),
                     within.tokens().signedInFrom(user, attempt.address, now)})
                if (!done)
                    return done.error();
            const auto ended = within.accounts().endOthers(user, {});
            if (!ended)
                return ended.error();
            const auto session = Sessions::create(within, (*known)->user, now);
            return session ? Result<Recovered>(Recovered {*session, *ended}) : session.error();
        },
        [this, answer](const Result<Recovered> &recovered) {
            if (!recovered)
                return answer(recovered.error());
            m_sessions.forget(recovered->ended);
            m_sessions.remember(recovered->session, {});
            answer(recovered->session);
        });
}

} // namespace hearth
