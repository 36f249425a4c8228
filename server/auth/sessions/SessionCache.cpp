// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionCache.h"

namespace hearth {

std::optional<KnownSession> SessionCache::find(const QByteArray &hash) const
{
    const auto session = m_sessions.constFind(hash);
    if (session == m_sessions.cend())
        return std::nullopt;
    return *session;
}

void SessionCache::insert(const QByteArray &hash, const KnownSession &session)
{
    if (m_sessions.size() >= maxSessions)
        m_sessions.clear();
    m_sessions.insert(hash, session);
}

void SessionCache::remove(const QByteArray &hash)
{
    m_sessions.remove(hash);
}

QList<QByteArray> SessionCache::removeUsers(const QSet<UserId> &users)
{
    QList<QByteArray> removed;
    m_sessions.removeIf([&](const auto &session) {
        if (!users.contains(session.value().user.id))
            return false;
        removed.append(session.key());
        return true;
    });
    return removed;
}

void SessionCache::extendUsers(const QSet<UserId> &users, const QDateTime &expiresAt)
{
    for (KnownSession &session : m_sessions)
        if (session.expiresAt.isValid() && users.contains(session.user.id))
            session.expiresAt = expiresAt;
}

} // namespace hearth
