// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqliteConnection;

/// TokenStore in SQL.
class SqliteTokenStore : public TokenStore
{
public:
    explicit SqliteTokenStore(SqliteConnection &connection);

    Result<void> create(UserId user, const QByteArray &hash, const QDateTime &now) override;
    Result<std::optional<StoredToken>> find(const QByteArray &hash) override;
    Result<QList<StoredSession>> newest(int most) override;
    Result<bool> remove(const QByteArray &hash) override;
    Result<void> removeAllOf(UserId user) override;
    Result<bool> touch(const QByteArray &hash, const QDateTime &now) override;
    Result<QList<QByteArray>> keepNewest(UserId user, int most) override;
    Result<QList<QByteArray>> expire(const QDateTime &unusedSince) override;
    Result<void> touchNewestOf(UserId user, const QDateTime &now) override;
    Result<void> signedInFrom(UserId user, const QString &address, const QDateTime &now) override;
    Result<bool> hasSignedInFrom(UserId user, const QString &address) override;

private:
    SqliteConnection &m_connection;
};

} // namespace hearth
