// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqliteConnection;
class SqliteRow;

/// What rooms are called, and whether something is written there. Names are stored with what they are compared by.
class SqliteRoomSettings
{
public:
    explicit SqliteRoomSettings(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    /// Whether another public room than this one has the name, or one that looks like it. Invalid: any.
    Result<bool> isTaken(const QString &name, RoomId but);
    Result<UpdatedRoom> update(RoomId room, const RoomUpdate &update, const QDateTime &now);

    /// What a column says of whom something is left to.
    static LeftTo leftTo(const SqliteRow &row, int column);
    /// RoomExists
    static Error exists(const QString &name);

private:
    SqliteConnection &m_connection;
};

} // namespace hearth
