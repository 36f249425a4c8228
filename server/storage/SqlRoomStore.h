// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqlConnection;

/// RoomStore in SQL: rooms and who is a member of them.
class SqlRoomStore : public RoomStore
{
public:
    explicit SqlRoomStore(SqlConnection &connection);

    Result<Room> create(const Room &room) override;
    Result<QList<Room>> all() override;
    Result<QList<StoredMembership>> memberships() override;
    Result<StoredMembership> join(RoomId room, UserId user, Role role, const QDateTime &now) override;
    Result<bool> leave(RoomId room, UserId user) override;
    Result<Seq> markRead(RoomId room, UserId user, Seq seq) override;

private:
    /// Stores it unless the user is a member already.
    Result<void> addMember(const StoredMembership &membership);

    SqlConnection &m_connection;
};

} // namespace hearth
