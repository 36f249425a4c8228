// SPDX-License-Identifier: GPL-3.0-or-later
#include "Authenticator.h"
#include "Storage.h"
#include "Tokens.h"

#include "core/Clock.h"
#include "model/Rules.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int guestCodeLength = 6; // 31^6: a collision in a million for every 900 guests, and then the next is tried
constexpr int mostWaitingJobs = 5000; // some 100 ms of work for the storage

Error badCredentials()
{
    return {ErrorCode::BadCredentials, u"The username or the password is wrong."_s};
}

/// Within a job: the user's new token.
Result<NewSession> newSession(Store &store, const User &user, const QDateTime &now)
{
    const tokens::NewToken token = tokens::make();
    if (const auto created = store.tokens().create(user.id, token.hash, now); !created)
        return created.error();
    return NewSession {token.token, user, token.hash};
}

/// Within a job: whether there may be one more of those that `count` counts; 0: any number.
Result<void> roomForOneMore(const Result<qint64> &count, int most, const QString &what)
{
    if (!count)
        return count.error();
    if (most > 0 && *count >= most)
        return Error {ErrorCode::LimitReached, u"There are %1 %2 on this server, as many as may be."_s.arg(most).arg(what)};
    return {};
}

/// Within a job: the guest under a name that nobody has.
Result<User> createGuest(Store &store, StoredUser guest)
{
    for (int tries = 8;; --tries) {
        guest.user.username = rules::guestPrefix + tokens::code(guestCodeLength);
        auto created = store.users().create(guest);
        if (created || created.error().code != ErrorCode::UsernameTaken || tries == 0)
            return created;
    }
}

} // namespace

Authenticator::Authenticator(Storage &storage, Clock &clock, AuthOptions options, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_passwords(m_options.passwordCost, this)
    , m_limits(clock, m_options.limits)
    , m_guests(m_options.limits.enabled ? m_options.limits.maxGuestsOfAddress : 0)
    , m_ownerLinks(storage, clock, this)
    , m_sessions(storage, clock, this)
{
    connect(&m_sessions, &Sessions::ended, this, &Authenticator::sessionEnded);
    connect(&m_sessions, &Sessions::guestsGone, this, [this](const QList<UserId> &guests) { m_guests.gone(guests); });
    connect(&m_sessions, &Sessions::guestsGone, this, &Authenticator::guestsGone);
}

Authenticator::~Authenticator() = default;

void Authenticator::registerAccount(const rest::RegisterRequest &request, const QString &address, QObject *context,
                                    Done<NewSession> done)
{
    const Reply<NewSession> reply {context, std::move(done)};
    const auto admission = admit(request.invite);
    if (!admission)
        return reply.later(this, admission.error());
    if (const auto account = checkedAccount(request); !account)
        return reply.later(this, account.error());
    if (m_storage.isFull())
        return reply.later(this, Storage::fullError());
    if (const auto allowed = m_limits.registration(address); !allowed)
        return reply.later(this, allowed.error());
    create(request, *admission, reply);
}

void Authenticator::addAccount(const rest::RegisterRequest &request, std::optional<Role> role, QObject *context,
                               Done<NewSession> done)
{
    create(request, {role.value_or(Role::Member), {}, !role, false}, {context, std::move(done)});
}

void Authenticator::create(const rest::RegisterRequest &request, const Admission &admission, const Reply<NewSession> &reply)
{
    auto account = checkedAccount(request);
    if (!account)
        return reply.later(this, account.error());
    account->user.role = admission.role;
    m_passwords.hash(request.password, this, [this, reply, admission, account = *account](Result<QString> hash) mutable {
        if (!hash)
            return reply(hash.error());
        account.passwordHash = *hash;
        storeAccount(account, admission, reply);
    });
}

void Authenticator::enterAsGuest(const rest::GuestRequest &request, const QString &address, QObject *context,
                                 Done<NewSession> done)
{
    const Reply<NewSession> reply {context, std::move(done)};
    const auto admitted = admit(request.invite);
    if (!admitted)
        return reply.later(this, admitted.error());
    const auto displayName = rules::displayName(request.displayName);
    if (!displayName)
        return reply.later(this, displayName.error());
    if (isBusy())
        return reply.later(this, Error {ErrorCode::Busy, u"The server is busy."_s, {}, std::chrono::seconds(1)});
    if (m_storage.isFull())
        return reply.later(this, Storage::fullError());
    if (const auto allowed = m_limits.guest(address); !allowed)
        return reply.later(this, allowed.error());
    if (const auto allowed = m_guests.take(address); !allowed)
        return reply.later(this, allowed.error());
    StoredUser guest;
    guest.user.displayName = *displayName;
    guest.user.role = Role::Guest;
    guest.createdAt = m_clock.now();
    guest.user.lastSeen = guest.createdAt; // so that its first connection, a moment later, need not be stored
    guest.expiresAt = guest.createdAt.addDuration(guestLife);
    m_storage.write<NewSession>(
        this,
        [guest, most = m_options.limits.enabled ? m_options.limits.maxGuests : 0](Store &store) -> Result<NewSession> {
            if (const auto fits = roomForOneMore(most > 0 ? store.users().guestCount() : 0, most, u"guests"_s); !fits)
                return fits.error();
            const auto created = createGuest(store, guest);
            return created ? newSession(store, *created, guest.createdAt) : created.error();
        },
        [this, reply, guest, address](Result<NewSession> created) {
            m_guests.stored(address, created ? Result<UserId>(created->user.id) : created.error());
            welcome(created, guest.expiresAt, reply);
        });
}

void Authenticator::login(const rest::LoginRequest &request, const QString &address, QObject *context, Done<NewSession> done)
{
    const Reply<NewSession> reply {context, std::move(done)};
    if (const auto allowed = m_limits.login(address, request.username); !allowed)
        return reply.later(this, allowed.error());
    m_storage.read<std::optional<StoredUser>>(
        this, [name = request.username](Store &store) { return store.users().byUsername(name); },
        [this, reply, request, address](Result<std::optional<StoredUser>> account) {
            if (!account)
                return reply(account.error());
            checkPassword(account->value_or(StoredUser()), request, address, reply);
        });
}

void Authenticator::checkPassword(const StoredUser &account, const rest::LoginRequest &request, const QString &address,
                                  const Reply<NewSession> &reply)
{
    const auto judge = [this, account, request, address, reply](Result<PasswordVerdict> verdict) {
        if (!verdict)
            return reply(verdict.error());
        // Again: of many tries at once those that come after the last allowed failure must not tell anything either.
        if (const auto allowed = m_limits.login(address, request.username); !allowed)
            return reply(allowed.error());
        if (!verdict->matches) {
            m_limits.failedLogin(address, request.username);
            return reply(badCredentials());
        }
        if (!verdict->outdated)
            return startSession(account, {}, reply);
        m_passwords.hash(request.password, this, [this, account, reply](Result<QString> hash) {
            startSession(account, hash.value_or(QString()), reply); // not now, then at the next login
        });
    };
    m_passwords.verify(request.password, account.passwordHash, this, judge);
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

/// As what whoever brings this invite enters; an error if not at all.
Result<Authenticator::Admission> Authenticator::admit(const QString &invite) const
{
    if (tokens::sameSecret(m_options.ownerKey, invite))
        return Admission {Role::Owner, {}, false, false};
    if (const auto link = m_ownerLinks.find(invite))
        return Admission {Role::Owner, *link, false, false};
    switch (m_options.access) {
    case AccessPolicy::Open:
        return Admission {};
    case AccessPolicy::Invite:
        return Error {ErrorCode::InviteRequired, u"This server lets in only who brings a valid invite."_s};
    case AccessPolicy::Closed:
        return Error {ErrorCode::AccessClosed, u"This server lets in only accounts that an administrator made."_s};
    }
    Q_UNREACHABLE();
}

Result<StoredUser> Authenticator::checkedAccount(const rest::RegisterRequest &request) const
{
    const auto username = rules::username(request.username);
    if (!username)
        return username.error();
    if (rules::foldedName(*username).startsWith(rules::guestPrefix))
        return Error {ErrorCode::InvalidField, u"A username does not start with \"guest-\": guests are named so."_s, u"username"_s};
    if (const auto password = rules::password(request.password); !password)
        return password.error();
    const auto displayName = rules::displayName(request.displayName.isEmpty() ? *username : request.displayName);
    if (!displayName)
        return displayName.error();
    StoredUser account;
    account.user.username = *username;
    account.user.displayName = *displayName;
    account.user.role = Role::Member;
    account.createdAt = m_clock.now();
    return account;
}

void Authenticator::storeAccount(const StoredUser &account, const Admission &admission, const Reply<NewSession> &reply)
{
    m_storage.write<NewSession>(
        this,
        [asked = StoredUser(account), admission,
            most = m_options.limits.enabled && admission.isLimited ? m_options.limits.maxAccounts : 0](Store &store) -> Result<NewSession> {
            StoredUser account = asked;
            if (const auto fits = roomForOneMore(most > 0 ? store.users().accountCount() : 0, most, u"accounts"_s); !fits)
                return fits.error();
            if (admission.firstIsOwner) {
                const auto others = store.users().hasAccounts();
                if (!others)
                    return others.error();
                if (!*others)
                    account.user.role = Role::Owner;
            }
            if (!admission.ownerLink.isEmpty()) {
                const auto used = store.ownerLinks().use(admission.ownerLink);
                if (!used)
                    return used.error();
                if (!*used)
                    return Error {ErrorCode::InviteRequired, u"This owner link was used already."_s};
            }
            const auto created = store.users().create(account);
            return created ? newSession(store, *created, account.createdAt) : created.error();
        },
        [this, reply](const Result<NewSession> &created) {
            if (created && created->user.role == Role::Owner)
                m_ownerLinks.forget();
            welcome(created, {}, reply);
        });
}

void Authenticator::startSession(const StoredUser &account, const QString &newHash, const Reply<NewSession> &reply)
{
    if (m_storage.isFull() && account.user.role < Role::Admin)
        return reply(Storage::fullError());
    m_storage.write<NewSession>(
        this,
        [account, newHash, now = m_clock.now()](Store &store) -> Result<NewSession> {
            if (!newHash.isEmpty())
                if (const auto set = store.users().setPasswordHash(account.user.id, newHash); !set)
                    return set.error();
            return newSession(store, account.user, now);
        },
        [this, reply](Result<NewSession> started) {
            if (started)
                m_sessions.remember(*started, {});
            reply(started);
        });
}

void Authenticator::welcome(const Result<NewSession> &created, const QDateTime &expiresAt, const Reply<NewSession> &reply)
{
    if (created) {
        m_sessions.remember(*created, expiresAt);
        Q_EMIT userAdded(created->user);
    }
    reply(created);
}

bool Authenticator::isBusy() const
{
    return m_storage.waiting() > mostWaitingJobs;
}

} // namespace hearth
