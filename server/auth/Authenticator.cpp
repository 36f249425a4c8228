// SPDX-License-Identifier: GPL-3.0-or-later
#include "Authenticator.h"
#include "NewAccount.h"
#include "Storage.h"
#include "Tokens.h"

#include "core/Clock.h"
#include "model/Rules.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int guestCodeLength = 6; // 31^6: a collision in a million for every 900 guests, and then the next is tried
constexpr int mostWaitingJobs = 5000; // some 100 ms of work for the storage

Q_LOGGING_CATEGORY(lcAuth, "hearth.server.auth")

/// One line, which fail2ban and people read (docs/options.md). Of what was typed nothing: it may be a password in the wrong
/// field, and its characters would be the log's. A stored username has none that mean anything there.
void logFailure(const User &account, const QString &address)
{
    const QString whose = account.id.value > 0 ? u"for %1"_s.arg(account.username) : u"for nobody's account"_s;
    const QString from = address.contains(u':') ? address + u"/64"_s : address; // so limits count IPv6
    qCWarning(lcAuth, "Failed login from %ls %ls", qUtf16Printable(from), qUtf16Printable(whose));
}

Error badCredentials()
{
    return {ErrorCode::BadCredentials, u"Wrong username or password."_s};
}

Error shutOut()
{
    return {ErrorCode::Forbidden, u"This account is banned from the server."_s};
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
        return Error {ErrorCode::LimitReached, u"This server has reached its limit of %1 %2."_s.arg(most).arg(what)};
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
    , m_access(m_options.access)
    , m_passwords(m_options.passwordCost, this)
    , m_limits(clock, m_options.limits)
    , m_guests(m_options.limits.enabled ? m_options.limits.maxGuestsOfAddress : 0)
    , m_ownerLinks(storage, clock, this)
    , m_sessions(storage, clock, m_options.sessions, this)
    , m_exclusions(storage, clock, m_sessions, this)
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
    create(request, {role.value_or(Role::Member), {}, !role, false}, {}, {context, std::move(done)});
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
    m_passwords.hash(preparedPassword(request.password), this,
        [this, answer, admission, address, share = *share, account = *account](Result<QString> hash) mutable {
            if (!hash)
                return answer(hash.error());
            account.passwordHash = *hash;
            storeAccount(account, admission, address, answer);
        });
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
    m_storage.write<NewSession>(
        this,
        [guest, most = m_options.limits.enabled ? m_options.limits.maxGuests : 0](Store &store) -> Result<NewSession> {
            if (const auto admitted = Exclusions::admit(store, guest.address, guest.createdAt); !admitted)
                return admitted.error();
            if (const auto fits = roomForOneMore(most > 0 ? store.users().guestCount() : 0, most, u"guests"_s); !fits)
                return fits.error();
            const auto created = createGuest(store, guest);
            return created ? newSession(store, *created, guest.createdAt) : created.error();
        },
        [this, answer, guest, address](Result<NewSession> created) {
            m_guests.stored(address, created ? Result<UserId>(created->user.id) : created.error());
            welcome(created, guest, answer);
        });
}

/// Somebody who wants in, and what is known of them.
struct Authenticator::LogIn
{
    QString username;
    SecretString password;
    std::optional<SecretString> typed; ///< the password as it came, where that is another; accounts of before have its hash
    QString address;
    StoredUser account = {}; ///< without an id: there is none of this name
    bool isKnown = false; ///< the account has signed in from this address
    std::shared_ptr<void> share = {}; ///< of the queue for hashing
};

void Authenticator::login(const rest::LoginRequest &request, const QString &address, QObject *context, Done<NewSession> done)
{
    const Answer<NewSession> answer {context, std::move(done)};
    // As both were stored. A name that no account can get any more may be one of before.
    LogIn logIn {
        rules::username(request.username).value_or(request.username.trimmed()), preparedPassword(request.password), {}, address};
    if (const SecretString typed(request.password); typed.bytes() != logIn.password.bytes())
        logIn.typed = typed;
    if (const auto allowed = m_limits.login(address, logIn.username); !allowed)
        return answer.later(this, allowed.error());
    m_storage.read<LogIn>(
        this,
        [logIn](Store &store) -> Result<LogIn> {
            const auto account = store.users().byUsername(logIn.username);
            if (!account)
                return account.error();
            LogIn found = logIn;
            if (!*account)
                return found;
            found.account = **account;
            const auto isKnown = store.tokens().hasSignedInFrom(found.account.user.id, found.address);
            if (!isKnown)
                return isKnown.error();
            found.isKnown = *isKnown;
            return found;
        },
        [this, answer](Result<LogIn> found) {
            if (!found)
                return answer(found.error());
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

void Authenticator::checkPassword(const LogIn &logIn, const Answer<NewSession> &answer, bool asTyped)
{
    const auto judge = [this, logIn, answer, asTyped](Result<PasswordVerdict> verdict) {
        if (!verdict)
            return answer(verdict.error());
        // Again: of many tries at once those that come after the last allowed failure must not tell anything either.
        if (const auto allowed = m_limits.password(logIn.address, logIn.username, logIn.isKnown); !allowed)
            return answer(allowed.error());
        if (!verdict->matches && logIn.typed && !asTyped)
            return checkPassword(logIn, answer, true);
        if (!verdict->matches) {
            m_limits.failedLogin(logIn.address, logIn.username, logIn.isKnown);
            logFailure(logIn.account.user, logIn.address);
            return answer(badCredentials());
        }
        if (logIn.account.user.disabled)
            return answer(shutOut());
        if (!verdict->outdated && !asTyped)
            return startSession(logIn, {}, answer);
        m_passwords.hash(logIn.password, this, [this, logIn, answer](Result<QString> hash) {
            startSession(logIn, hash.value_or(QString()), answer); // not now, then at the next login
        });
    };
    m_passwords.verify(asTyped ? *logIn.typed : logIn.password, logIn.account.passwordHash, this, judge);
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

void Authenticator::setAccess(AccessPolicy policy, QObject *context, Done<void> done)
{
    m_access = policy; // at once: whoever enters from here on comes after those who are ended
    endWhoMayNotStay(context, std::move(done));
}

void Authenticator::endWhoMayNotStay(QObject *context, Done<void> done)
{
    const Answer<void> answer {context, std::move(done)};
    if (letsGuestsStay(m_access))
        return answer.later(this, {});
    m_exclusions.endGuests(this, [answer](const Result<int> &ended) { answer(ended ? Result<void>() : ended.error()); });
}

/// As what whoever brings this invite enters; an error if not at all.
Result<Authenticator::Admission> Authenticator::admit(const QString &invite) const
{
    if (tokens::sameSecret(m_options.ownerKey, invite))
        return Admission {Role::Owner, {}, false, false};
    if (const auto link = m_ownerLinks.find(invite))
        return Admission {Role::Owner, *link, false, false};
    switch (m_access) {
    case AccessPolicy::Open:
        if (!invite.isEmpty()) // whoever brings it believes in it: an owner's that was used, say
            return Error {ErrorCode::InvalidField,
                u"This link was used already, or it never was one. Without it you come in like anybody else."_s, u"invite"_s};
        return Admission {};
    case AccessPolicy::Invite:
        return Error {ErrorCode::InviteRequired, u"This server lets in only people with a valid invitation."_s};
    case AccessPolicy::Closed:
        return Error {ErrorCode::AccessClosed, u"This server lets in only people with an account that an administrator created."_s};
    }
    Q_UNREACHABLE();
}

void Authenticator::storeAccount(
    const StoredUser &account, const Admission &admission, const QString &address, const Answer<NewSession> &answer)
{
    m_storage.write<NewSession>(
        this,
        [asked = StoredUser(account), admission, address,
            most = m_options.limits.enabled && admission.isLimited ? m_options.limits.maxAccounts : 0](
            Store &store) -> Result<NewSession> {
            if (const auto admitted = Exclusions::admit(store, address, asked.createdAt); !admitted)
                return admitted.error();
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
            if (!created)
                return created.error();
            if (!address.isEmpty())
                if (const auto noted = store.tokens().signedInFrom(created->id, address, account.createdAt); !noted)
                    return noted.error();
            return newSession(store, *created, account.createdAt);
        },
        [this, answer](const Result<NewSession> &created) {
            if (created && created->user.role == Role::Owner)
                m_ownerLinks.forget();
            welcome(created, {}, answer);
        });
}

void Authenticator::startSession(const LogIn &logIn, const QString &newHash, const Answer<NewSession> &answer)
{
    if (m_storage.isFull() && logIn.account.user.role < Role::Admin)
        return answer(Storage::fullError());
    struct Started
    {
        NewSession session;
        QList<QByteArray> ended;
    };
    m_storage.write<Started>(
        this,
        [user = logIn.account.user, address = logIn.address, newHash, now = m_clock.now(), most = m_options.sessions.most](
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
            const auto session = newSession(store, user, now);
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

void Authenticator::welcome(const Result<NewSession> &created, const StoredUser &guest, const Answer<NewSession> &answer)
{
    if (created) {
        m_sessions.remember(*created, guest.expiresAt);
        Q_EMIT userAdded(created->user, guest.address);
    }
    answer(created);
}

bool Authenticator::isBusy() const
{
    return m_storage.waiting() > mostWaitingJobs;
}

} // namespace hearth
