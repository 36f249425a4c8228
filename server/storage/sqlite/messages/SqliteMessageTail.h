// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "messages/SqliteCalls.h"

#include <QHash>

#include <utility>

namespace hearth {

class SqliteConnection;

/// The newest messages: those whose consequences (message_places, client_ids, calls,
/// rooms.last_seq, memberships.last_read_seq) are not written yet. Written for each message, they cost more than the message: each has
/// a page of the database of its own to change. So they are kept in memory and written for many messages at once.
/// Nothing depends on that memory: the messages are stored, and after a restart, or a transaction that was undone, it
/// is read again from those beyond `settled`. Readers have no part in it: they look at the messages beyond `settled`
/// themselves (SqliteUnsettledPlaces).
///
/// Only on the connection that writes: it holds as long as nobody else does.
class SqliteMessageTail
{
public:
    /// Settling these takes some 5 ms, during which nobody is answered; the more there are, the less it costs for each.
    static constexpr int most = 2048;

    explicit SqliteMessageTail(SqliteConnection &connection);

    /// The room's last seq; nothing when there is no such room.
    Result<std::optional<Seq>> lastSeq(RoomId room);
    /// The id for the next message: ids are given here, which is cheaper than by the database. Never used before.
    Result<MessageId> nextId();
    /// How far the author of messages in the tail has read by writing them; 0 when there are none.
    Result<Seq> readBy(UserId author, RoomId room);
    /// The message that has this client_id.
    Result<std::optional<MessageId>> byClientId(UserId author, const QString &clientId);
    /// After it was inserted. Settles when there are enough.
    Result<void> add(const Message &message);
    /// Settles what there is. After this no message of the room is in the tail, and nothing is known of the room.
    Result<void> settleAndForget(RoomId room);
    /// Something was undone: what is known of the tail may be wrong.
    void forget();

private:
    Result<void> load();
    Result<void> settle();
    Result<void> repairPlaces();
    void note(MessageId id, RoomId room, Seq seq, UserId reader, const QString &clientId);

    SqliteConnection &m_connection;
    SqliteCalls m_calls;
    bool m_loaded = false;
    int m_size = 0;
    MessageId m_last;
    QHash<std::pair<UserId, QString>, MessageId> m_clientIds;
    QHash<std::pair<UserId, RoomId>, Seq> m_read;
    QHash<RoomId, Seq> m_lastSeqs;
    QHash<RoomId, Seq> m_settledSeqs; ///< last seqs as they are in the database, of rooms without messages in the tail
};

} // namespace hearth
