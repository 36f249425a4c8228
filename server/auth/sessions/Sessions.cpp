// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/Sessions.h"
#include "Storage.h"
#include "sessions/Tokens.h"

#include "core/Clock.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Error unauthorized()
{
    return {ErrorCode::Unauthorized, u"Sign in first: the token is missing or no longer valid."_s};
}

/// Within a job: whose token it is, if it is anybody's.
Result<std::optional<KnownSession>> sessionOf(Store &store, const QByteArray &hash)
{
    const auto token = store.tokens().find(hash);
    if (!token)
        return token.error();
    if (!*token)
        return std::optional<KnownSession>();
    const auto user = store.users().byId((*token)->user);
    if (!user)
        return user.error();
    if (!*user)
        return std::optional<KnownSession>();
    return std::optional(KnownSession {(*user)->user, (*user)->expiresAt, (*token)->lastUsed});
}

/// What went with a token that its bearer gave up.
struct EndedSession
{
    bool was = false;
    QList<UserId> guests;
};

/// Within a job. A guest has no other token and no way to another: who gives it up is gone, as if the time were over.
Result<EndedSession> endSession(Store &store, const QByteArray &hash, const QDateTime &now)
{
    const auto session = sessionOf(store, hash);
    if (!session)
        return session.error();
    const auto removed = store.tokens().remove(hash);
    if (!removed)
        return removed.error();
    EndedSession over {*removed, {}};
    if (!*session || (*session)->user.role != Role::Guest)
        return over;
    if (const auto touched = store.users().touch((*session)->user.id, now, now); !touched)
        return touched.error();
    const auto guests = store.users().expireGuests(now);
    if (!guests)
        return guests.error();
    over.guests = *guests;
    return over;
}

} // namespace

Sessions::Sessions(Storage &storage, Clock &clock, const SessionLimits &limits, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_limits(limits)
{
}

Result<NewSession> Sessions::create(Store &store, const User &user, const QDateTime &now)
{
    const tokens::NewToken token = tokens::make();
    if (const auto created = store.tokens().create(user.id, token.hash, now); !created)
        return created.error();
    return NewSession {token.token, user, token.hash};
}

void Sessions::remember(const NewSession &session, const QDateTime &expiresAt)
{
    m_known.insert(session.session, {session.user, expiresAt, m_clock.now()});
}

void Sessions::recall(const Answer<void> &answer)
{
    m_storage.read<QList<StoredSession>>(
        this, [](Store &store) { return store.tokens().newest(SessionCache::maxSessions / 2); },
        [this, answer, endings = m_endings](const Result<QList<StoredSession>> &stored) {
            // One of them may have ended after it was read: then each is asked for when it comes.
            if (stored && endings == m_endings)
                for (const StoredSession &session : *stored)
                    if (!m_known.find(session.hash))
                        m_known.insert(session.hash, {session.user, session.expiresAt, session.lastUsed});
            answer(stored ? Result<void>() : stored.error());
        });
}

void Sessions::end(const QString &token, const Answer<void> &answer)
{
    const auto hash = tokens::hash(token);
    if (!hash)
        return answer.later(this, unauthorized());
    m_storage.write<EndedSession>(
        this, [hash = *hash, now = m_clock.now()](Store &store) { return endSession(store, hash, now); },
        [this, answer, hash = *hash](const Result<EndedSession> &over) {
            if (!over)
                return answer(over.error());
            forget(hash);
            guestsEnded(over->guests);
            answer(over->was ? Result<void>() : unauthorized());
        });
}

std::optional<KnownCaller> Sessions::recognize(const QString &token)
{
    const auto hash = tokens::hash(token);
    const auto known = hash ? m_known.find(*hash) : std::nullopt;
    // A guest whose time seems over may have been prolonged in the database meanwhile.
    if (!known || (known->expiresAt.isValid() && known->expiresAt <= m_clock.now()) || isOver(known->lastUsed))
        return std::nullopt;
    touch(*hash, *known);
    prolong(*hash, *known);
    return KnownCaller {known->user, *hash};
}

void Sessions::authenticate(const QString &token, const Answer<KnownCaller> &answer)
{
    if (const auto known = recognize(token))
        return answer.later(this, *known);
    if (const auto hash = tokens::hash(token))
        return lookUp(*hash, answer);
    answer.later(this, unauthorized());
}

void Sessions::lookUp(const QByteArray &hash, const Answer<KnownCaller> &answer)
{
    m_storage.read<std::optional<KnownSession>>(
        this, [hash](Store &store) { return sessionOf(store, hash); },
        [this, hash, answer, endings = m_endings](Result<std::optional<KnownSession>> found) {
            if (!found)
                return answer(found.error());
            if (*found && endings != m_endings)
                return lookUp(hash, answer); // it may be this one that ended after it was read
            if (!*found || ((*found)->expiresAt.isValid() && (*found)->expiresAt <= m_clock.now()) || isOver((*found)->lastUsed))
                return answer(unauthorized());
            const KnownSession session = **found;
            m_known.insert(hash, session);
            touch(hash, session);
            prolong(hash, session);
            answer(KnownCaller {session.user, hash});
        });
}

void Sessions::prolong(const QByteArray &hash, KnownSession session)
{
    // Once an hour is enough, and spares most requests a write.
    const QDateTime now = m_clock.now();
    if (!session.expiresAt.isValid() || session.expiresAt >= now.addDuration(guestLife - std::chrono::hours(1)))
        return;
    session.expiresAt = now.addDuration(guestLife);
    session.lastUsed = m_known.find(hash).value_or(session).lastUsed;
    m_known.insert(hash, session);
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
                m_known.remove(hash); // the next request asks the database
        });
}

/// Once an hour, as prolong().
void Sessions::touch(const QByteArray &hash, KnownSession session)
{
    const QDateTime now = m_clock.now();
    if (session.lastUsed > now.addSecs(-3600))
        return;
    session.lastUsed = now;
    m_known.insert(hash, session);
    m_storage.write<bool>(
        this, [hash, now](Store &store) { return store.tokens().touch(hash, now); },
        [this, hash](const Result<bool> &lives) {
            if (!lives.value_or(false))
                m_known.remove(hash);
        },
        Urgency::CanWait); // after a restart it is everybody's
}

bool Sessions::isOver(const QDateTime &lastUsed) const
{
    return lastUsed <= m_clock.now().addDuration(-m_limits.unusedFor);
}

void Sessions::expireUnused(const QList<UserId> &connected)
{
    const QDateTime now = m_clock.now();
    m_storage.write<QList<QByteArray>>(
        this,
        [connected, now, since = now.addDuration(-m_limits.unusedFor)](Store &store) -> Result<QList<QByteArray>> {
            for (const UserId user : connected)
                if (const auto touched = store.tokens().touchNewestOf(user, now); !touched)
                    return touched.error();
            return store.tokens().expire(since);
        },
        [this](const Result<QList<QByteArray>> &ended) { forget(ended.value_or(QList<QByteArray>())); });
}

void Sessions::forget(const QList<QByteArray> &sessions)
{
    for (const QByteArray &session : sessions)
        forget(session);
}

void Sessions::expireGuests(const QList<UserId> &connected, const Answer<QList<UserId>> &answer)
{
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
        [this, answer, connected, expiresAt](Result<QList<UserId>> gone) {
            if (!gone)
                return answer(gone);
            m_known.extendUsers({connected.begin(), connected.end()}, expiresAt);
            guestsEnded(*gone);
            answer(gone);
        });
}

void Sessions::forgetUsers(const QList<UserId> &users)
{
    ++m_endings; // also where none of their tokens was known here
    const QList<QByteArray> sessions = m_known.removeUsers({users.begin(), users.end()});
    for (const QByteArray &session : sessions)
        forget(session);
}

void Sessions::becameAccount(UserId user)
{
    ++m_endings; // what is being looked up may have been read before
    m_known.removeUsers({user});
}

void Sessions::guestsEnded(const QList<UserId> &guests)
{
    if (guests.isEmpty())
        return;
    forgetUsers(guests);
    Q_EMIT guestsGone(guests);
}

void Sessions::forget(const QByteArray &hash)
{
    ++m_endings;
    m_known.remove(hash);
    Q_EMIT ended(hash);
}

} // namespace hearth
