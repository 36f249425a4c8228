// SPDX-License-Identifier: GPL-3.0-or-later
#include "Accounts.h"
#include "NewAccount.h"
#include "Storage.h"
#include "audit/Recorded.h"
#include "limits/EntryLimits.h"
#include "passwords/Passwords.h"
#include "sessions/Sessions.h"
#include "sessions/Tokens.h"

#include "core/Clock.h"
#include "model/Rules.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int mostWaiting = 5000;

Error onlyAccounts()
{
    return {ErrorCode::Forbidden, u"Guests have no account: create one first."_s};
}

Error notYourPassword()
{
    return {ErrorCode::BadCredentials, u"This is not your password."_s, u"old"_s};
}

/// The same, beside the field in which it stands here.
Error ofNewPassword(Error error)
{
    if (error.code == ErrorCode::InvalidField)
        error.field = u"new"_s;
    return error;
}

/// The beginning of the hash of its token, which says nothing of that.
qint64 idOf(const QByteArray &hash)
{
    const qint64 bits = qFromBigEndian<qint64>(hash.leftJustified(8, '\0').constData());
    return std::max<qint64>(1, qint64(quint64(bits) >> 16));
}

/// Within a job.
Result<StoredUser> account(Store &store, UserId user)
{
    const auto stored = store.users().byId(user);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error {ErrorCode::UserNotFound, u"There is no such user."_s};
    return (*stored)->user.role == Role::Guest ? Result<StoredUser>(onlyAccounts()) : **stored;
}

Result<void> roomToWrite(const Storage &storage)
{
    if (storage.waiting() > mostWaiting)
        return Error {ErrorCode::Busy, u"The server is busy."_s, {}, std::chrono::seconds(1)};
    return storage.isFull() ? Result<void>(Storage::fullError()) : Result<void>();
}

} // namespace

Accounts::Accounts(Storage &storage, const Clock &clock, bool isLimited, Passwords &passwords, EntryLimits &limits,
    Sessions &sessions, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_isLimited(isLimited)
    , m_passwords(passwords)
    , m_limits(limits)
    , m_sessions(sessions)
    , m_renamings(clock, renamings)
{
}

void Accounts::rename(UserId user, const rest::ChangeNamesRequest &names, const Answer<User> &answer)
{
    rest::ChangeNamesRequest checked;
    if (names.displayName) {
        const auto name = rules::displayName(*names.displayName);
        if (!name)
            return answer.later(this, name.error());
        checked.displayName = *name;
    }
    if (names.username) {
        const auto name = rules::username(*names.username);
        if (!name)
            return answer.later(this, name.error());
        if (rules::isLikeGuest(*name))
            return answer.later(this,
                Error {
                    ErrorCode::InvalidField, u"A username does not start with \"guest-\": guests are named so."_s, u"username"_s});
        checked.username = *name;
    }
    if (const auto free = roomToWrite(m_storage); !free)
        return answer.later(this, free.error());
    if (const auto wait = m_isLimited ? m_renamings.take(user.value) : std::chrono::milliseconds(0); wait.count() > 0)
        return answer.later(this, Error {ErrorCode::RateLimited, u"You change your name too often; wait a moment."_s, {}, wait});
    m_storage.write<User>(
        this,
        [user, checked](Store &store) -> Result<User> {
            if (checked.username)
                if (const auto known = account(store, user); !known)
                    return known.error();
            return store.accounts().rename(user, checked.username, checked.displayName);
        },
        [this, answer](const Result<User> &renamed) {
            if (renamed)
                Q_EMIT userChanged(*renamed);
            answer(renamed);
        });
}

void Accounts::giveRole(UserId user, Role role, UserId by, const Answer<User> &answer)
{
    if (const auto free = roomToWrite(m_storage); !free && free.error().code == ErrorCode::Busy)
        return answer.later(this, free.error());
    m_storage.write<User>(
        this,
        [user, role, act = Act {AuditAction::ServerRoleGiven, by, m_clock.now(), user, {}, QString(roleName(role))}](
            Store &store) -> Result<User> {
            const auto known = account(store, user);
            auto given = known ? store.accounts().giveRole(user, role) : Result<User>(known.error());
            if (given && known->user.role != role)
                if (const auto kept = record(store, act); !kept)
                    return kept.error();
            return given;
        },
        [this, answer](const Result<User> &changed) {
            if (changed)
                Q_EMIT userChanged(*changed);
            answer(changed);
        });
}

void Accounts::changePassword(UserId user, const QString &token, const rest::ChangePasswordRequest &request, const QString &address,
    const Answer<void> &answer)
{
    if (const auto fits = rules::password(request.now); !fits)
        return answer.later(this, ofNewPassword(fits.error()));
    if (const auto free = roomToWrite(m_storage); !free)
        return answer.later(this, free.error());
    const auto hash = tokens::hash(token).value_or(QByteArray());
    const SecretString before = preparedPassword(request.before);
    const SecretString now = preparedPassword(request.now);
    const auto store = [this, user, hash, answer](const QString &passwordHash) {
        m_storage.write<QList<QByteArray>>(
            this,
            [user, hash, passwordHash](Store &within) -> Result<QList<QByteArray>> {
                if (const auto set = within.users().setPasswordHash(user, passwordHash); !set)
                    return set.error();
                if (const auto over = within.accounts().endRecovery(user); !over) // who has a code knows nothing any more
                    return over.error();
                return within.accounts().endOthers(user, hash);
            },
            [this, answer](const Result<QList<QByteArray>> &ended) {
                if (ended)
                    m_sessions.forget(*ended);
                answer(ended ? Result<void>() : ended.error());
            });
    };
    m_storage.read<StoredUser>(
        this, [user](Store &within) { return account(within, user); },
        [this, before, now, address, answer, store](const Result<StoredUser> &known) {
            if (!known)
                return answer(known.error());
            const QString name = known->user.username;
            if (const auto allowed = m_limits.password(address, name, true); !allowed)
                return answer(allowed.error());
            const auto share = m_limits.share(address, name, true);
            if (!share)
                return answer(share.error());
            const QString whose = EntryLimits::whose(address, name, true);
            const QStringList about {name, known->user.displayName};
            m_passwords.verify(before, known->passwordHash, whose, this,
                [this, now, about, address, name, whose, answer, store, share = *share](const Result<PasswordVerdict> &verdict) {
                    if (!verdict)
                        return answer(verdict.error());
                    if (const auto allowed = m_limits.password(address, name, true); !allowed)
                        return answer(allowed.error());
                    if (!verdict->matches) {
                        m_limits.failedLogin(address, name, true);
                        return answer(notYourPassword());
                    }
                    m_passwords.hashChosen(now, about, whose, this, [answer, store, share](const Result<QString> &hash) {
                        hash ? store(*hash) : answer(ofNewPassword(hash.error()));
                    });
                });
        });
}

void Accounts::describe(const QByteArray &session, const QString &client, const QString &address)
{
    const QString shown = rules::firstCharacters(client.simplified(), longestClient);
    m_storage.write<void>(
        this, [session, shown, address](Store &store) { return store.accounts().describe(session, shown, address); },
        [](const Result<void> &) {}); // of a session that is over already, nothing; one looks at the list as soon as one is in
}

void Accounts::sessions(UserId user, const QString &token, const Answer<rest::SessionList> &answer)
{
    m_storage.read<QList<ListedSession>>(
        this, [user](Store &store) { return store.accounts().sessions(user); },
        [answer, own = tokens::hash(token).value_or(QByteArray())](const Result<QList<ListedSession>> &listed) {
            if (!listed)
                return answer(listed.error());
            rest::SessionList list;
            for (const ListedSession &one : *listed)
                list.sessions.append({idOf(one.hash), one.client, one.address, one.createdAt, one.lastUsed, one.hash == own});
            answer(list);
        });
}

void Accounts::endSession(UserId user, qint64 id, const Answer<void> &answer)
{
    m_storage.write<QByteArray>(
        this,
        [user, id](Store &store) -> Result<QByteArray> {
            const auto listed = store.accounts().sessions(user);
            if (!listed)
                return listed.error();
            for (const ListedSession &one : *listed)
                if (idOf(one.hash) == id) {
                    const auto removed = store.tokens().remove(one.hash);
                    return removed ? Result<QByteArray>(one.hash) : removed.error();
                }
            return Error {ErrorCode::NotFound, u"You have no session %1."_s.arg(id)};
        },
        [this, answer](const Result<QByteArray> &ended) {
            if (ended)
                m_sessions.forget(QList<QByteArray> {*ended});
            answer(ended ? Result<void>() : ended.error());
        });
}

} // namespace hearth
