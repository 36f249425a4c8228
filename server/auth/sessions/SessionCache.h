// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/User.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace hearth {

/// A token that was found valid: whose it is, and until when (guests only; invalid: for good).
struct KnownSession
{
    User user;
    QDateTime expiresAt;
    QDateTime lastUsed; ///< as stored: to the hour
};

/// The tokens of late, by hash, so that most requests need no database. Bounded: full, it starts anew.
class SessionCache
{
public:
    static constexpr qsizetype maxSessions = 20'000;

    std::optional<KnownSession> find(const QByteArray &hash) const;
    void insert(const QByteArray &hash, const KnownSession &session);
    void remove(const QByteArray &hash);
    /// All sessions of these users; returns their hashes.
    QList<QByteArray> removeUsers(const QSet<UserId> &users);
    void extendUsers(const QSet<UserId> &users, const QDateTime &expiresAt);
    qsizetype size() const { return m_sessions.size(); }

private:
    QHash<QByteArray, KnownSession> m_sessions;
};

} // namespace hearth
