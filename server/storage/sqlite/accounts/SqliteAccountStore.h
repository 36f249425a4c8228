// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountStore.h"
#include "accounts/SqliteUserStore.h"

namespace hearth {

class SqliteConnection;

/// AccountStore in SQL.
class SqliteAccountStore : public AccountStore
{
public:
    SqliteAccountStore(SqliteConnection &connection, SqliteUserStore &users)
        : m_connection(connection)
        , m_users(users)
    {
    }

    Result<User> rename(UserId user, const std::optional<QString> &username, const std::optional<QString> &displayName) override;
    Result<User> makeAccount(UserId guest, const QString &username, const QString &passwordHash) override;
    Result<User> giveRole(UserId user, Role role) override;
    Result<void> describe(const QByteArray &hash, const QString &client, const QString &address) override;
    Result<QList<ListedSession>> sessions(UserId user) override;
    Result<QList<QByteArray>> endOthers(UserId user, const QByteArray &hash) override;
    Result<void> setRecovery(UserId user, const StoredRecovery &recovery) override;
    Result<std::optional<StoredRecovery>> recovery(UserId user) override;
    Result<void> endRecovery(UserId user) override;

private:
    Result<StoredUser> known(UserId user);
    Result<void> giveUsername(UserId user, const QString &username);

    SqliteConnection &m_connection;
    SqliteUserStore &m_users;
};

} // namespace hearth
