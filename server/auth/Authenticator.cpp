// SPDX-License-Identifier: GPL-3.0-or-later
#include "Authenticator.h"
#include "Storage.h"
#include "Tokens.h"

#include "core/Clock.h"
#include "model/Rules.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString guestPrefix = u"guest-"_s;
constexpr int guestCodeLength = 6; // 31^6: a collision in a million for every 900 guests, and then the next is tried
constexpr int mostWaitingJobs = 5000; // some 100 ms of work for the storage

Error unauthorized()
{
    return {ErrorCode::Unauthorized, u"Sign in first: the token is missing or no longer valid."_s};
}

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

/// Within a job: the guest under a name that nobody has.
Result<User> createGuest(Store &store, StoredUser guest)
{
    for (int tries = 8;; --tries) {
        guest.user.username = guestPrefix + tokens::code(guestCodeLength);
        auto created = store.users().create(guest);
        if (created || created.error().code != ErrorCode::UsernameTaken || tries == 0)
            return created;
    }
}

/// Within a job: whose token it is, if it is anybody's.
Result<std::optional<StoredUser>> ownerOf(Store &store, const QByteArray &hash)
{
    const auto id = store.tokens().find(hash);
    if (!id)
        return id.error();
    if (!*id)
        return std::optional<StoredUser>();
    return store.users().byId(**id);
}

} // namespace

/// The way back to whoever asked.
template <typename T>
struct Authenticator::Reply
{
    QPointer<QObject> context;
    Done<T> done;

    void operator()(Result<T> result) const
    {
        if (context)
            done(std::move(result));
    }
    /// For answers that are known at once.
    void later(QObject *self, Result<T> result) const
    {
        QMetaObject::invokeMethod(self, [reply = *this, result = std::move(result)] { reply(result); }, Qt::QueuedConnection);
    }
};

Authenticator::Authenticator(Storage &storage, Clock &clock, AuthOptions options, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_passwords(m_options.passwordCost, this)
    , m_limits(clock, m_options.limits)
{
}

Authenticator::~Authenticator() = default;

void Authenticator::registerAccount(const rest::RegisterRequest &request, const QString &address, QObject *context,
                                    Done<NewSession> done)
{
    const Reply<NewSession> reply {context, std::move(done)};
    const auto isOwner = admit(request.invite);
    if (!isOwner)
        return reply.later(this, isOwner.error());
    auto account = checkedAccount(request);
    if (!account)
        return reply.later(this, account.error());
    if (const auto allowed = m_limits.registration(address); !allowed)
        return reply.later(this, allowed.error());
    if (*isOwner)
        account->user.role = Role::Owner;
    const bool mayBecomeOwner = m_options.ownerKey.isEmpty() && m_options.access == AccessPolicy::Open;
    m_passwords.hash(request.password, this, [this, reply, mayBecomeOwner, account = *account](Result<QString> hash) mutable {
        if (!hash)
            return reply(hash.error());
        account.passwordHash = *hash;
        storeAccount(account, mayBecomeOwner, reply);
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
    if (const auto allowed = m_limits.guest(address); !allowed)
        return reply.later(this, allowed.error());
    StoredUser guest;
    guest.user.displayName = *displayName;
    guest.user.role = Role::Guest;
    guest.createdAt = m_clock.now();
    guest.expiresAt = guest.createdAt.addDuration(guestLife);
    m_storage.write<NewSession>(
        this,
        [guest](Store &store) -> Result<NewSession> {
            const auto created = createGuest(store, guest);
            return created ? newSession(store, *created, guest.createdAt) : created.error();
        },
        [this, reply, guest](Result<NewSession> created) { welcome(created, guest.expiresAt, reply); });
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

void Authenticator::logout(const QString &token, QObject *context, Done<void> done)
{
    const Reply<void> reply {context, std::move(done)};
    const auto hash = tokens::hash(token);
    if (!hash)
        return reply.later(this, unauthorized());
    m_storage.write<bool>(
        this, [hash = *hash](Store &store) { return store.tokens().remove(hash); },
        [this, reply, hash = *hash](Result<bool> removed) {
            if (!removed)
                return reply(removed.error());
            end(hash);
            reply(*removed ? Result<void>() : unauthorized());
        });
}

void Authenticator::authenticate(const QString &token, QObject *context, Done<KnownCaller> done)
{
    const Reply<KnownCaller> reply {context, std::move(done)};
    const auto hash = tokens::hash(token);
    if (!hash)
        return reply.later(this, unauthorized());
    const auto known = m_sessions.find(*hash);
    // A guest whose time seems over may have been prolonged in the database meanwhile.
    if (!known || (known->expiresAt.isValid() && known->expiresAt <= m_clock.now()))
        return lookUp(*hash, reply);
    prolong(*hash, *known);
    reply.later(this, KnownCaller {known->user, *hash});
}

void Authenticator::lookUp(const QByteArray &hash, const Reply<KnownCaller> &reply)
{
    m_storage.read<std::optional<StoredUser>>(
        this, [hash](Store &store) { return ownerOf(store, hash); },
        [this, hash, reply, ended = m_ended](Result<std::optional<StoredUser>> found) {
            if (!found)
                return reply(found.error());
            if (*found && ended != m_ended)
                return lookUp(hash, reply); // it may be this one that ended after it was read
            if (!*found || ((*found)->expiresAt.isValid() && (*found)->expiresAt <= m_clock.now()))
                return reply(unauthorized());
            const KnownSession session {(*found)->user, (*found)->expiresAt};
            m_sessions.insert(hash, session);
            prolong(hash, session);
            reply(KnownCaller {session.user, hash});
        });
}

void Authenticator::prolong(const QByteArray &hash, KnownSession session)
{
    // Once an hour is enough, and spares most requests a write.
    const QDateTime now = m_clock.now();
    if (!session.expiresAt.isValid() || session.expiresAt >= now.addDuration(guestLife - std::chrono::hours(1)))
        return;
    session.expiresAt = now.addDuration(guestLife);
    m_sessions.insert(hash, session);
    m_storage.write<bool>(
        this,
        [session, now](Store &store) -> Result<bool> {
            const auto touched = store.users().touch(session.user.id, now, session.expiresAt);
            if (touched)
                return true;
            return touched.error().code == ErrorCode::UserNotFound ? Result<bool>(false) : touched.error();
        },
        [this, hash](Result<bool> lives) {
            if (!lives.value_or(false))
                m_sessions.remove(hash); // the next request asks the database
        });
}

void Authenticator::expireGuests(const QList<UserId> &connected, QObject *context, Done<QList<UserId>> done)
{
    const Reply<QList<UserId>> reply {context, std::move(done)};
    const QDateTime now = m_clock.now();
    const QDateTime expiresAt = now.addDuration(guestLife);
    m_storage.write<QList<UserId>>(
        this,
        [connected, now, expiresAt](Store &store) -> Result<QList<UserId>> {
            for (const UserId id : connected) {
                const auto user = store.users().byId(id);
                if (!user)
                    return user.error();
                if (!*user || (*user)->user.role != Role::Guest)
                    continue;
                if (const auto touched = store.users().touch(id, now, expiresAt); !touched)
                    return touched.error();
            }
            return store.users().expireGuests(now);
        },
        [this, reply, connected, expiresAt](Result<QList<UserId>> gone) {
            if (!gone)
                return reply(gone);
            m_sessions.extendUsers({connected.begin(), connected.end()}, expiresAt);
            for (const QByteArray &session : m_sessions.removeUsers({gone->begin(), gone->end()}))
                end(session);
            if (!gone->isEmpty()) {
                ++m_ended;
                Q_EMIT guestsGone(*gone);
            }
            reply(gone);
        });
}

/// Whether whoever brings this invite enters as an owner; an error if not at all.
Result<bool> Authenticator::admit(const QString &invite) const
{
    if (tokens::sameSecret(m_options.ownerKey, invite))
        return true;
    switch (m_options.access) {
    case AccessPolicy::Open:
        return false;
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
    if (rules::foldedName(*username).startsWith(guestPrefix))
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

void Authenticator::storeAccount(const StoredUser &account, bool mayBecomeOwner, const Reply<NewSession> &reply)
{
    m_storage.write<NewSession>(
        this,
        [account = StoredUser(account), mayBecomeOwner](Store &store) mutable -> Result<NewSession> {
            if (mayBecomeOwner) {
                const auto others = store.users().hasAccounts();
                if (!others)
                    return others.error();
                if (!*others)
                    account.user.role = Role::Owner;
            }
            const auto created = store.users().create(account);
            return created ? newSession(store, *created, account.createdAt) : created.error();
        },
        [this, reply](Result<NewSession> created) { welcome(created, {}, reply); });
}

void Authenticator::startSession(const StoredUser &account, const QString &newHash, const Reply<NewSession> &reply)
{
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
                m_sessions.insert(started->session, {started->user, {}});
            reply(started);
        });
}

void Authenticator::welcome(const Result<NewSession> &created, const QDateTime &expiresAt, const Reply<NewSession> &reply)
{
    if (created) {
        m_sessions.insert(created->session, {created->user, expiresAt});
        Q_EMIT userAdded(created->user);
    }
    reply(created);
}

void Authenticator::end(const QByteArray &hash)
{
    ++m_ended;
    m_sessions.remove(hash);
    Q_EMIT sessionEnded(hash);
}

bool Authenticator::isBusy() const
{
    return m_storage.waiting() > mostWaitingJobs;
}

} // namespace hearth
