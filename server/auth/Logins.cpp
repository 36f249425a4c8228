// SPDX-License-Identifier: GPL-3.0-or-later
#include "Logins.h"
#include "NewAccount.h"
#include "Storage.h"
#include "limits/EntryLimits.h"
#include "passwords/Passwords.h"
#include "sessions/Tokens.h"

#include "core/Clock.h"
#include "model/Rules.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Q_LOGGING_CATEGORY(lcAuth, "hearth.server.auth")

Error badCredentials()
{
    return {ErrorCode::BadCredentials, u"Wrong username or password."_s};
}

} // namespace

/// Somebody who wants in, and what is known of them.
struct Logins::Attempt
{
    QString username;
    SecretString password;
    std::optional<SecretString> typed; ///< the password as it came, where that is another; accounts of before have its hash
    QString address;
    StoredUser account = {}; ///< without an id: there is none of this name
    bool bringsKey = false; ///< that of whoever runs the server, in place of a password
    bool isKnown = false; ///< the account has signed in from this address
    std::shared_ptr<void> share = {}; ///< of the queue for hashing
};

Logins::Logins(Storage &storage, Clock &clock, int mostSessions, const QString &ownerKey, Passwords &passwords, EntryLimits &limits,
    Sessions &sessions, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_mostSessions(mostSessions)
    , m_ownerKey(ownerKey)
    , m_passwords(passwords)
    , m_limits(limits)
    , m_sessions(sessions)
{
}

void Logins::logFailure(const User &account, const QString &address)
{
    const QString whose = account.id.value > 0 ? u"for %1"_s.arg(account.username) : u"for nobody's account"_s;
    const QString from = address.contains(u':') ? address + u"/64"_s : address; // so limits count IPv6
    qCWarning(lcAuth, "Failed login from %ls %ls", qUtf16Printable(from), qUtf16Printable(whose));
}

Error Logins::shutOut()
{
    return {ErrorCode::Forbidden, u"This account is banned from the server."_s};
}

void Logins::login(const rest::LoginRequest &request, const QString &address, const Answer<NewSession> &answer)
{
    // As both were stored. A name that no account can get any more may be one of before.
    Attempt attempt {
        rules::username(request.username).value_or(request.username.trimmed()), preparedPassword(request.password), {}, address};
    if (const SecretString typed(request.password); typed.bytes() != attempt.password.bytes())
        attempt.typed = typed;
    attempt.bringsKey = tokens::sameSecret(m_ownerKey, request.password);
    if (const auto allowed = m_limits.login(address, attempt.username); !allowed)
        return answer.later(this, allowed.error());
    look(attempt, answer);
}

void Logins::look(const Attempt &attempt, const Answer<NewSession> &answer)
{
    m_storage.read<Attempt>(
        this,
        [attempt](Store &store) -> Result<Attempt> {
            const auto account = store.users().byUsername(attempt.username);
            if (!account)
                return account.error();
            Attempt found = attempt;
            if (!*account)
                return found;
            found.account = **account;
            const auto isKnown = store.tokens().hasSignedInFrom(found.account.user.id, found.address);
            if (!isKnown)
                return isKnown.error();
            found.isKnown = *isKnown;
            return found;
        },
        [this, answer](Result<Attempt> found) {
            if (!found)
                return answer(found.error());
            if (found->bringsKey && found->account.user.role == Role::Owner && !found->account.user.disabled)
                return startSession(*found, {}, answer);
            const QString &name = found->username;
            if (const auto allowed = m_limits.password(found->address, name, found->isKnown); !allowed)
                return answer(allowed.error());
            const auto share = m_limits.share(found->address, name, found->isKnown);
            if (!share)
                return answer(share.error());
            found->share = *share;
            checkPassword(*found, answer);
        });
}

void Logins::checkPassword(const Attempt &attempt, const Answer<NewSession> &answer, bool asTyped)
{
    const QString whose = EntryLimits::whose(attempt.address, attempt.username, attempt.isKnown);
    const auto judge = [this, attempt, answer, asTyped, whose](Result<PasswordVerdict> verdict) {
        if (!verdict)
            return answer(verdict.error());
        // Again: of many tries at once those that come after the last allowed failure must not tell anything either.
        if (const auto allowed = m_limits.password(attempt.address, attempt.username, attempt.isKnown); !allowed)
            return answer(allowed.error());
        if (!verdict->matches && attempt.typed && !asTyped)
            return checkPassword(attempt, answer, true);
        if (!verdict->matches) {
            m_limits.failedLogin(attempt.address, attempt.username, attempt.isKnown);
            logFailure(attempt.account.user, attempt.address);
            return answer(badCredentials());
        }
        if (attempt.account.user.disabled)
            return answer(shutOut());
        if (!verdict->outdated && !asTyped)
            return startSession(attempt, {}, answer);
        m_passwords.hash(attempt.password, whose, this, [this, attempt, answer](Result<QString> hash) {
            startSession(attempt, hash.value_or(QString()), answer); // not now, then at the next login
        });
    };
    m_passwords.verify(asTyped ? *attempt.typed : attempt.password, attempt.account.passwordHash, whose, this, judge);
}

void Logins::startSession(const Attempt &attempt, const QString &newHash, const Answer<NewSession> &answer)
{
    if (m_storage.isFull() && attempt.account.user.role < Role::Admin)
        return answer(Storage::fullError());
    struct Started
    {
        NewSession session;
        QList<QByteArray> ended;
    };
    m_storage.write<Started>(
        this,
        [user = attempt.account.user, address = attempt.address, newHash, now = m_clock.now(), most = m_mostSessions](
            Store &store) -> Result<Started> {
            const auto known = store.users().byId(user.id);
            if (!known)
                return known.error();
            if (!*known || (*known)->user.disabled) // since the password was looked at
                return shutOut();
            if (!newHash.isEmpty())
                if (const auto set = store.users().setPasswordHash(user.id, newHash); !set)
                    return set.error();
            if (const auto noted = store.tokens().signedInFrom(user.id, address, now); !noted)
                return noted.error();
            const auto session = Sessions::create(store, user, now);
            if (!session)
                return session.error();
            const auto ended = store.tokens().keepNewest(user.id, most);
            return ended ? Result<Started>(Started {*session, *ended}) : ended.error();
        },
        [this, answer](const Result<Started> &started) {
            if (!started)
                return answer(started.error());
            m_sessions.forget(started->ended);
            m_sessions.remember(started->session, {});
            answer(started->session);
        });
}

} // namespace hearth
