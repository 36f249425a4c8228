// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "messages/SqliteMessageRow.h"
#include "messages/SqliteReplyPreviews.h"
#include "messages/SqliteUnsettledPlaces.h"

namespace hearth {

class SqliteText;

/// Pages of a room's messages: a range of message_places, continued by the places that are not settled. On any
/// connection; each page within one transaction, of which it is a single moment.
class SqliteMessagePages
{
public:
    explicit SqliteMessagePages(SqliteConnection &connection);

    Result<StoredPage> page(RoomId room, const PageQuery &query);
    /// Half of them before the place; where one side has fewer, the other has more.
    Result<StoredSurroundings> around(RoomId room, Seq seq, int limit);
    /// Of whatever rooms; the one with the highest id first.
    Result<QList<Message>> newestFirst(const QList<MessageId> &messages);
    /// What this connection wrote was undone.
    void undone() { m_unsettled.forget(); }

private:
    using Places = std::vector<SqliteUnsettledPlaces::Place>;

    /// Up to `count` messages, oldest first.
    Result<QList<Message>> before(RoomId room, Seq seq, qsizetype count);
    Result<QList<Message>> after(RoomId room, Seq seq, qsizetype count);
    /// Those of message_places, as `select` orders them.
    Result<QList<Message>> settled(const SqliteText &select, RoomId room, Seq seq, qsizetype count, SqliteAuthors &authors);
    Result<QList<Message>> byIds(const QList<MessageId> &ids, SqliteAuthors &authors);
    Result<QList<Message>> at(const Places &places, SqliteAuthors &authors);

    SqliteConnection &m_connection;
    SqliteUnsettledPlaces m_unsettled;
    SqliteReplyPreviews m_previews;
};

} // namespace hearth
