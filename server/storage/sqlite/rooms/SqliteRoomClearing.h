// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "attachments/SqliteMessageFiles.h"
#include "search/SqliteSearchIndex.h"

namespace hearth {

class SqliteConnection;

/// The part of RoomStore that deletes what deleted rooms leave, a part at a time.
class SqliteRoomClearing
{
public:
    explicit SqliteRoomClearing(SqliteConnection &connection);

    Result<QList<RoomId>> toClear();
    Result<bool> clear(RoomId room, int most);

private:
    SqliteConnection &m_connection;
    SqliteMessageFiles m_files;
    SqliteSearchIndex m_index;
};

} // namespace hearth
