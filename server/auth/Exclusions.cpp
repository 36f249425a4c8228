// SPDX-License-Identifier: GPL-3.0-or-later
#include "Exclusions.h"

#include "Storage.h"
#include "audit/Recorded.h"
#include "sessions/Sessions.h"

#include "core/Clock.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Somebody who was banned, and the guests that went with that.
struct BannedGuest
{
    User user;
    QList<UserId> ended;
};

Result<User> known(Store &store, UserId id)
{
    const auto user = store.users().byId(id);
    if (!user)
        return user.error();
    if (!*user)
        return Error {ErrorCode::UserNotFound, u"There is no such user."_s};
    return (*user)->user;
}

/// Within a job. `ban` but for the address.
Result<BannedGuest> banAndEnd(Store &store, StoredAddressBan ban)
{
    const auto guest = store.users().byIdOrGone(ban.guest, ban.at);
    if (!guest)
        return guest.error();
    if (!*guest)
        return UserStore::noneOrLongGone();
    BannedGuest banned {(*guest)->user, {}};
    banned.user.disabled = true;
    ban.address = (*guest)->address;
    const auto stored = store.bans().banAddress(ban);
    if (!stored)
        return stored.error();
    const auto ended = store.users().endGuestsFrom(ban.address, ban.at);
    if (!ended)
        return ended.error();
    banned.ended = *ended;
    return banned;
}

} // namespace

Exclusions::Exclusions(Storage &storage, Clock &clock, Sessions &sessions, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_sessions(sessions)
{
}

void Exclusions::setDisabled(UserId account, bool disabled, UserId by, QObject *context, Done<User> done)
{
    const Answer<User> answer {context, std::move(done)};
    m_storage.write<User>(this,
        recorded({disabled ? AuditAction::ShutOut : AuditAction::LetBack, by, m_clock.now(), account},
            [account, since = disabled ? m_clock.now() : QDateTime()](Store &store) -> Result<User> {
                if (const auto set = store.users().setDisabled(account, since); !set)
                    return set.error();
                if (since.isValid())
                    if (const auto ended = store.tokens().removeAllOf(account); !ended)
                        return ended.error();
                return known(store, account);
            }),
        [this, answer](const Result<User> &user) {
            if (user && user->disabled)
                m_sessions.forgetUsers({user->id});
            if (user)
                Q_EMIT userChanged(*user);
            answer(user);
        });
}

void Exclusions::banGuest(UserId guest, UserId by, QObject *context, Done<User> done)
{
    const Answer<User> answer {context, std::move(done)};
    const QDateTime now = m_clock.now();
    const StoredAddressBan ban {{}, guest, now.addDuration(UserStore::addressKept), now, by};
    m_storage.write<BannedGuest>(this,
        recorded({AuditAction::ShutOut, by, now, guest}, [ban](Store &store) { return banAndEnd(store, ban); }),
        [this, answer](const Result<BannedGuest> &banned) {
            if (!banned)
                return answer(banned.error());
            m_sessions.guestsEnded(banned->ended);
            answer(banned->user);
        });
}

void Exclusions::endSessions(UserId account, UserId by, QObject *context, Done<void> done)
{
    const Answer<void> answer {context, std::move(done)};
    m_storage.write<User>(this,
        recorded({AuditAction::SessionsEnded, by, m_clock.now(), account},
            [account](Store &store) -> Result<User> {
                auto user = known(store, account);
                if (!user)
                    return user;
                if (user->role == Role::Guest) // who could never come back as who they are
                    return Error {ErrorCode::Forbidden, u"Guests can't be signed out: remove them from the server instead."_s};
                const auto ended = store.tokens().removeAllOf(account);
                return ended ? user : ended.error();
            }),
        [this, answer](const Result<User> &user) {
            if (user)
                m_sessions.forgetUsers({user->id});
            answer(user ? Result<void>() : user.error());
        });
}

void Exclusions::endGuests(bool all, QObject *context, Done<int> done)
{
    const Answer<int> answer {context, std::move(done)};
    m_storage.write<QList<UserId>>(
        this,
        [all, now = m_clock.now()](
            Store &store) { return all ? store.users().endGuests(now) : store.users().endUninvitedGuests(now); },
        [this, answer](const Result<QList<UserId>> &ended) {
            if (!ended)
                return answer(ended.error());
            m_sessions.guestsEnded(*ended);
            answer(int(ended->size()));
        });
}

void Exclusions::addressBans(qint64 after, int limit, QObject *context, Done<QList<AddressBan>> done)
{
    const Answer<QList<AddressBan>> answer {context, std::move(done)};
    m_storage.read<QList<AddressBan>>(
        this, [now = m_clock.now(), after, limit](Store &store) { return store.bans().addresses(now, after, limit); }, answer);
}

void Exclusions::liftAddressBan(qint64 id, UserId by, QObject *context, Done<void> done)
{
    const Answer<void> answer {context, std::move(done)};
    m_storage.write<bool>(
        this,
        [id, by, now = m_clock.now()](Store &store) -> Result<bool> {
            const auto banned = store.bans().addresses(now, id - 1, 1);
            if (!banned)
                return banned.error();
            if (banned->isEmpty() || banned->first().id != id)
                return false;
            if (const auto kept = record(store, {AuditAction::AddressBanLifted, by, now, banned->first().user.id}); !kept)
                return kept.error();
            return store.bans().unbanAddress(id);
        },
        [answer](const Result<bool> &lifted) {
            if (!lifted)
                return answer(lifted.error());
            answer(*lifted ? Result<void>() : Error {ErrorCode::NotFound, u"No address is banned by this id."_s});
        });
}

Result<void> Exclusions::admit(Store &store, const QString &address, const QDateTime &now)
{
    const auto banned = store.bans().isAddressBanned(address, now);
    if (!banned)
        return banned.error();
    if (*banned)
        return Error {ErrorCode::Banned, u"Nobody can join from this address for now."_s};
    return {};
}

} // namespace hearth
