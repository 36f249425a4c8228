// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invites/InviteStore.h"

namespace hearth {

class SqliteConnection;

/// InviteStore in SQL.
class SqliteInviteStore : public InviteStore
{
public:
    explicit SqliteInviteStore(SqliteConnection &connection);

    Result<qint64> add(const StoredInvite &invite) override;
    Result<qint64> countOf(UserId by) override;
    Result<qint64> count() override;
    Result<std::optional<StoredInvite>> find(const QByteArray &hash, const QDateTime &now) override;
    Result<std::optional<StoredInvite>> byId(qint64 id) override;
    Result<std::optional<StoredInvite>> use(const QByteArray &hash, UserId user, const QDateTime &now) override;
    Result<qint64> memberCount(RoomId room) override;
    Result<QList<ListedInvite>> list(std::optional<UserId> by, std::optional<RoomId> room, qint64 before, int limit) override;
    Result<bool> remove(qint64 id) override;

private:
    SqliteConnection &m_connection;
};

} // namespace hearth
