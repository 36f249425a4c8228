// SPDX-License-Identifier: GPL-3.0-or-later
#include "Authenticator.h"
#include "NewAccount.h"
#include "Storage.h"
#include "sessions/Tokens.h"

#include "core/Clock.h"
#include "model/Rules.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int guestCodeLength = 6; // 31^6: a collision in a million for every 900 guests, and then the next is tried
constexpr int mostWaitingJobs = 5000; // some 100 ms of work for the storage

/// Within a job: whether there may be one more of those that `count` counts; 0: any number.
Result<void> roomForOneMore(const Result<qint64> &count, int most, const QString &what)
{
    if (!count)
        return count.error();
    if (most > 0 && *count >= most)
        return Error {ErrorCode::LimitReached, u"This server has reached its limit of %1 %2."_s.arg(QString::number(most), what)};
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
    , m_logins(storage, clock, m_options.sessions.most, m_passwords, m_limits, m_sessions, this)
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
    m_passwords.hash(preparedPassword(request.password), address, this,
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
            return created ? Sessions::create(store, *created, guest.createdAt) : created.error();
        },
        [this, answer, guest, address](Result<NewSession> created) {
            m_guests.stored(address, created ? Result<UserId>(created->user.id) : created.error());
            welcome(created, guest, answer);
        });
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
            return Sessions::create(store, *created, account.createdAt);
        },
        [this, answer](const Result<NewSession> &created) {
            if (created && created->user.role == Role::Owner) {
                m_storage.noteOwner();
                m_ownerLinks.forget();
            }
            welcome(created, {}, answer);
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
