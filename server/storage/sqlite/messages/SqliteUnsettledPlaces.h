// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Ids.h"

#include <vector>

namespace hearth {

class SqliteConnection;

/// Where the messages are that message_places does not name yet: those beyond `settled` (see SqliteMessageTail), fewer
/// than SqliteMessageTail::most. They are read from the database, each once on a connection, in the transaction that asks.
/// So what is known here is what that transaction sees, on whichever thread, whatever the writer does meanwhile: the
/// places that message_places names and these are all there are, and none is in both.
class SqliteUnsettledPlaces
{
public:
    struct Place
    {
        RoomId room;
        Seq seq = 0;
        MessageId id;
    };

    explicit SqliteUnsettledPlaces(SqliteConnection &connection);

    /// Of those of a room, the last before `seq` or the first after it: up to `count`, by seq.
    Result<std::vector<Place>> before(RoomId room, Seq seq, qsizetype count);
    Result<std::vector<Place>> after(RoomId room, Seq seq, qsizetype count);
    /// What this connection wrote was undone: the ids may be given again, to other messages.
    void forget();

private:
    Result<void> update();

    SqliteConnection &m_connection;
    MessageId m_settled; ///< m_places begins behind it
    MessageId m_last; ///< and ends here
    std::vector<Place> m_places; ///< by id, and so by seq within a room
};

} // namespace hearth
