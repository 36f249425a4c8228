// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuestAccounts.h"
#include "Exclusions.h"
#include "NewAccount.h"
#include "Newcomers.h"
#include "Storage.h"
#include "limits/EntryLimits.h"
#include "limits/GuestQuota.h"
#include "passwords/Passwords.h"
#include "sessions/Sessions.h"

#include "core/Clock.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Within a job: this guest, if they are one.
Result<StoredUser> guestOf(Store &store, UserId user)
{
    const auto stored = store.users().byId(user);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error {ErrorCode::UserNotFound, u"There is no such user."_s};
    if ((*stored)->user.role != Role::Guest)
        return Error {ErrorCode::Forbidden, u"You have an account already."_s};
    return **stored;
}

} // namespace

GuestAccounts::GuestAccounts(Storage &storage, const Clock &clock, const AuthLimits &accountLimits, Passwords &passwords,
    EntryLimits &limits, GuestQuota &guests, Sessions &sessions, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_mostAccounts(accountLimits.enabled ? accountLimits.maxAccounts : 0)
    , m_passwords(passwords)
    , m_limits(limits)
    , m_guests(guests)
    , m_sessions(sessions)
{
}

void GuestAccounts::make(UserId guest, const rest::MakeAccountRequest &request, const QString &address, const Answer<User> &answer)
{
    const auto account = newAccount({request.username, request.password, {}, {}}, m_clock.now());
    if (!account)
        return answer.later(this, account.error());
    if (m_storage.isFull())
        return answer.later(this, Storage::fullError());
    const SecretString password = preparedPassword(request.password);
    m_storage.read<StoredUser>(
        this, [guest](Store &within) { return guestOf(within, guest); },
        [this, guest, username = account->user.username, password, address, answer](const Result<StoredUser> &known) {
            if (!known)
                return answer(known.error());
            if (const auto allowed = m_limits.registration(address); !allowed)
                return answer(allowed.error());
            const auto share = m_limits.share(address);
            if (!share)
                return answer(share.error());
            m_passwords.hashChosen(password, {username, known->user.displayName}, address, this,
                [this, guest, username, address, answer, share = *share](
                    const Result<QString> &hash) { hash ? store(guest, username, *hash, address, answer) : answer(hash.error()); });
        });
}

void GuestAccounts::store(
    UserId guest, const QString &username, const QString &hash, const QString &address, const Answer<User> &answer)
{
    m_storage.write<User>(
        this,
        [guest, username, hash, address, now = m_clock.now(), most = m_mostAccounts](Store &within) -> Result<User> {
            if (const auto may = Exclusions::admit(within, address, now); !may)
                return may.error();
            if (const auto fits = Newcomers::roomForAccount(within, most); !fits)
                return fits.error();
            const auto made = within.accounts().makeAccount(guest, username, hash);
            if (!made)
                return made.error();
            const auto noted = within.tokens().signedInFrom(guest, address, now);
            return noted ? made : noted.error();
        },
        [this, guest, answer](const Result<User> &made) {
            if (made) {
                m_sessions.becameAccount(guest);
                m_guests.gone({guest});
                Q_EMIT userChanged(*made);
            }
            answer(made);
        });
}

} // namespace hearth
