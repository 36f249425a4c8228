// SPDX-License-Identifier: GPL-3.0-or-later
#include "Authenticator.h"
#include "NewAccount.h"
#include "Storage.h"
#include "invites/UsedInvite.h"
#include "sessions/Tokens.h"

#include "core/Clock.h"
#include "model/Rules.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Error accessClosed()
{
    return {ErrorCode::AccessClosed, u"This server lets in only people with an account that an administrator created."_s};
}

constexpr int mostWaitingJobs = 5000; // some 100 ms of work for the storage

} // namespace

Authenticator::Authenticator(Storage &storage, Clock &clock, AuthOptions options, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_access(m_options.access)
    , m_passwords(m_options.passwordCost, this)
    , m_limits(clock, m_options.limits)
    , m_guests(m_options.limits.enabled ? m_options.limits.maxGuestsOfAddress : 0)
    , m_newcomers(storage, m_options.limits)
    , m_ownerLinks(storage, clock, this)
    , m_sessions(storage, clock, m_options.sessions, this)
    , m_exclusions(storage, clock, m_sessions, this)
    , m_accounts(storage, clock, m_options.limits.enabled, m_passwords, m_limits, m_sessions, this)
    , m_guestAccounts(storage, clock, m_options.limits, m_passwords, m_limits, m_guests, m_sessions, this)
    , m_logins(storage, clock, m_options.sessions.most, m_options.ownerKey, m_passwords, m_limits, m_sessions, this)
    , m_recovery(storage, clock, m_passwords, m_limits, m_sessions, this)
{
    connect(&m_sessions, &Sessions::ended, this, &Authenticator::sessionEnded);
    connect(&m_sessions, &Sessions::guestsGone, this, [this](const QList<UserId> &guests) { m_guests.gone(guests); });
    connect(&m_sessions, &Sessions::guestsGone, this, &Authenticator::guestsGone);
}

Authenticator::~Authenticator() = default;

void Authenticator::registerAccount(
    const rest::RegisterRequest &request, const QString &address, QObject *context, Done<NewSession> done)
{
    const Answer<NewSession> answer {context, std::move(done)};
    const auto admission = admit(request.invite);
    if (!admission)
        return answer.later(this, admission.error());
    if (const auto account = newAccount(request, m_clock.now()); !account)
        return answer.later(this, account.error());
    if (m_storage.isFull())
        return answer.later(this, Storage::fullError());
    if (const auto allowed = m_limits.registration(address); !allowed)
        return answer.later(this, allowed.error());
    create(request, *admission, address, answer);
}

void Authenticator::addAccount(
    const rest::RegisterRequest &request, std::optional<Role> role, QObject *context, Done<NewSession> done)
{
    create(request, {role.value_or(Role::Member), {}, {}, !role, false}, {}, {context, std::move(done)});
}

void Authenticator::create(
    const rest::RegisterRequest &request, const Admission &admission, const QString &address, const Answer<NewSession> &answer)
{
    auto account = newAccount(request, m_clock.now());
    if (!account)
        return answer.later(this, account.error());
    account->user.role = admission.role;
    const auto share = address.isEmpty() ? Result<std::shared_ptr<void>>(nullptr) : m_limits.share(address);
    if (!share)
        return answer.later(this, share.error());
    const SecretString password = preparedPassword(request.password);
    const QStringList about {account->user.username, account->user.displayName};
    const auto stored = [this, answer, admission, address, share = *share, account = *account](Result<QString> hash) mutable {
        if (!hash)
            return answer(hash.error());
        account.passwordHash = *hash;
        storeAccount(account, admission, address, answer);
    };
    if (address.isEmpty()) // who may do as they like
        m_passwords.hash(password, address, this, stored);
    else
        m_passwords.hashChosen(password, about, address, this, stored);
}

void Authenticator::enterAsGuest(const rest::GuestRequest &request, const QString &address, QObject *context, Done<NewSession> done)
{
    const Answer<NewSession> answer {context, std::move(done)};
    const auto admitted = admit(request.invite);
    if (!admitted)
        return answer.later(this, admitted.error());
    const auto displayName = rules::displayName(request.displayName);
    if (!displayName)
        return answer.later(this, displayName.error());
    if (isBusy())
        return answer.later(this, Error {ErrorCode::Busy, u"The server is busy."_s, {}, std::chrono::seconds(1)});
    if (m_storage.isFull())
        return answer.later(this, Storage::fullError());
    if (const auto allowed = m_limits.guest(address); !allowed)
        return answer.later(this, allowed.error());
    if (const auto allowed = m_guests.take(address); !allowed)
        return answer.later(this, allowed.error());
    StoredUser guest;
    guest.user.displayName = *displayName;
    guest.user.role = Role::Guest;
    guest.createdAt = m_clock.now();
    guest.user.lastSeen = guest.createdAt; // so that its first connection, a moment later, need not be stored
    guest.expiresAt = guest.createdAt.addDuration(guestLife);
    guest.address = address;
    m_newcomers.addGuest(guest, *admitted, {this, [this, answer, guest, address](const Result<Entered> &entered) {
                                                m_guests.stored(
                                                    address, entered ? Result<UserId>(entered->session.user.id) : entered.error());
                                                welcome(entered, guest, answer);
                                            }});
}

void Authenticator::makeAccount(
    UserId guest, const rest::MakeAccountRequest &request, const QString &address, const Answer<User> &answer)
{
    if (m_access == AccessPolicy::Closed)
        return answer.later(this, accessClosed());
    m_guestAccounts.make(guest, request, address, answer);
}

void Authenticator::login(const rest::LoginRequest &request, const QString &address, QObject *context, Done<NewSession> done)
{
    m_logins.login(request, address, {context, std::move(done)});
}

void Authenticator::recall(const Answer<void> &answer)
{
    m_storage.read<QList<StoredUser>>(
        this, [](Store &store) { return store.users().guests(); },
        [this, answer](const Result<QList<StoredUser>> &guests) {
            m_guests.recall(guests.value_or(QList<StoredUser>()));
            m_sessions.recall(answer);
        });
}

void Authenticator::authenticate(const QString &token, QObject *context, Done<KnownCaller> done)
{
    m_sessions.authenticate(token, {context, std::move(done)});
}

void Authenticator::logout(const QString &token, QObject *context, Done<void> done)
{
    m_sessions.end(token, {context, std::move(done)});
}

void Authenticator::expireGuests(const QList<UserId> &connected, QObject *context, Done<QList<UserId>> done)
{
    m_sessions.expireGuests(connected, {context, std::move(done)});
}

void Authenticator::uninvitedGuests(QObject *context, Done<QList<UserId>> done)
{
    m_storage.read<QList<UserId>>(context, [](Store &store) { return store.users().uninvitedGuests(); }, std::move(done));
}

void Authenticator::setAccess(AccessPolicy policy, QObject *context, Done<void> done)
{
    m_access = policy; // at once: whoever enters from here on comes after those who are ended
    endWhoMayNotStay(context, std::move(done));
}

void Authenticator::endWhoMayNotStay(QObject *context, Done<void> done)
{
    const Answer<void> answer {context, std::move(done)};
    if (m_access == AccessPolicy::Open)
        return answer.later(this, {});
    m_exclusions.endGuests(m_access == AccessPolicy::Closed, this,
        [answer](const Result<int> &ended) { answer(ended ? Result<void>() : ended.error()); });
}

/// As what whoever brings this invite enters; an error if not at all.
Result<Admission> Authenticator::admit(const QString &invite) const
{
    if (tokens::sameSecret(m_options.ownerKey, invite))
        return Admission {Role::Owner, {}, {}, false, false};
    if (const auto link = m_ownerLinks.find(invite))
        return Admission {Role::Owner, *link, {}, false, false};
    if (m_access == AccessPolicy::Closed)
        return accessClosed();
    if (m_access == AccessPolicy::Invite && invite.isEmpty())
        return Error {ErrorCode::InviteRequired, u"This server lets in only people with an invitation."_s};
    // Whoever brings one believes in it, where anybody is let in, too: it may be of a room, or an owner's that was used.
    const auto hash = invite.isEmpty() ? QByteArray() : tokens::hash(invite);
    return hash ? Result<Admission>({Role::Member, {}, *hash}) : inviteInvalid();
}

void Authenticator::storeAccount(
    const StoredUser &account, const Admission &admission, const QString &address, const Answer<NewSession> &answer)
{
    m_newcomers.addAccount(account, admission, address, {this, [this, answer](const Result<Entered> &entered) {
                                                             if (entered && entered->session.user.role == Role::Owner) {
                                                                 m_storage.noteOwner();
                                                                 m_ownerLinks.forget();
                                                             }
                                                             welcome(entered, {}, answer);
                                                         }});
}

void Authenticator::welcome(const Result<Entered> &entered, const StoredUser &guest, const Answer<NewSession> &answer)
{
    if (!entered)
        return answer(entered.error());
    m_sessions.remember(entered->session, guest.expiresAt);
    Q_EMIT userAdded(entered->session.user, guest.address);
    if (entered->joined)
        Q_EMIT memberAdded(*entered->joined);
    answer(entered->session);
}

bool Authenticator::isBusy() const
{
    return m_storage.waiting() > mostWaitingJobs;
}

void Authenticator::cameAt(UserId user, QObject *context, Done<QDateTime> done)
{
    const auto createdAt = [user](Store &store) -> Result<QDateTime> {
        const auto stored = store.users().byId(user);
        const Error nobody {ErrorCode::UserNotFound, u"There is no such user."_s};
        return stored && *stored ? Result<QDateTime>((*stored)->createdAt) : stored ? nobody : stored.error();
    };
    m_storage.read<QDateTime>(context, createdAt, std::move(done));
}

} // namespace hearth
