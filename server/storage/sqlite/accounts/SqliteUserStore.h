// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

namespace rules {
struct NameLook;
}

class SqliteConnection;
class SqliteStatement;
class SqliteText;

/// UserStore in SQL.
class SqliteUserStore : public UserStore
{
public:
    explicit SqliteUserStore(SqliteConnection &connection);

    Result<User> create(const StoredUser &user) override;
    Result<std::optional<StoredUser>> byUsername(const QString &username) override;
    Result<std::optional<StoredUser>> byId(UserId id) override;
    Result<std::optional<StoredUser>> byIdOrGone(UserId id, const QDateTime &now) override;
    Result<QList<StoredUser>> all() override;
    Result<QList<StoredUser>> guests() override;
    Result<QList<UserId>> uninvitedGuests() override;
    Result<qint64> guestCount() override;
    Result<qint64> accountCount() override;
    Result<bool> hasAccounts() override;
    Result<void> setPasswordHash(UserId id, const QString &hash) override;
    Result<void> setRole(UserId id, Role role) override;
    Result<void> touch(UserId id, const QDateTime &lastSeen, const QDateTime &expiresAt) override;
    Result<QList<UserId>> expireGuests(const QDateTime &now) override;
    Result<QList<UserId>> endGuests(const QDateTime &now) override;
    Result<QList<UserId>> endUninvitedGuests(const QDateTime &now) override;
    Result<QList<UserId>> endGuestsFrom(const QString &address, const QDateTime &now) override;
    Result<void> setDisabled(UserId id, const QDateTime &since) override;

private:
    Result<qint64> count(const SqliteText &text);
    /// Runs it, which makes guests be gone and returns their ids; then what they leave behind goes.
    Result<QList<UserId>> ended(SqliteStatement &statement);

    SqliteConnection &m_connection;
};

} // namespace hearth
