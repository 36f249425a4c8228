// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqliteConnection;

/// BanStore in SQL. That nobody banned joins is a condition of SqliteRoomStore's statement.
class SqliteBanStore : public BanStore
{
public:
    explicit SqliteBanStore(SqliteConnection &connection);

    Result<void> ban(const StoredBan &ban) override;
    Result<bool> unban(RoomId room, UserId user) override;
    Result<QList<StoredBan>> all() override;
    Result<QList<Ban>> of(RoomId room, UserId after, int limit) override;
    Result<void> banAddress(const StoredAddressBan &ban) override;
    Result<bool> isAddressBanned(const QString &address, const QDateTime &now) override;
    Result<QList<AddressBan>> addresses(const QDateTime &now, qint64 after, int limit) override;
    Result<bool> unbanAddress(qint64 id) override;

private:
    SqliteConnection &m_connection;
};

} // namespace hearth
