// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqliteConnection;

/// Which direct room people have together.
class SqliteDirectRooms
{
public:
    explicit SqliteDirectRooms(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    /// The one of exactly these people, if there is one.
    Result<std::optional<Room>> of(const QList<UserId> &people);
    /// With all of them as its members.
    Result<Room> create(const QList<UserId> &people, UserId creator, const QDateTime &now);
    Result<void> remove(RoomId room);

private:
    SqliteConnection &m_connection;
};

} // namespace hearth
