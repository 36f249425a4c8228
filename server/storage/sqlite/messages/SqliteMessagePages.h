// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "messages/GatheredMessages.h"
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
    /// Of whatever rooms; the one with the highest id first. Whether there are more than fit.
    Result<StoredPage> newestFirst(const QList<MessageId> &messages);
    /// What this connection wrote was undone.
    void undone() { m_unsettled.forget(); }

private:
    using Places = std::vector<SqliteUnsettledPlaces::Place>;

    /// Up to `limit` messages, oldest first, and whether there are more; previews are still to be filled in.
    Result<StoredPage> before(RoomId room, Seq seq, qsizetype limit, qsizetype mostBytes = MessageStore::mostBytesAtOnce);
    Result<StoredPage> after(RoomId room, Seq seq, qsizetype limit, qsizetype mostBytes = MessageStore::mostBytesAtOnce);
    // As `select` orders them, until no more are wanted.
    /// Those of message_places.
    Result<void> gatherSettled(
        const SqliteText &select, RoomId room, Seq seq, qsizetype count, SqliteAuthors &authors, GatheredMessages &gathered);
    Result<void> gather(const SqliteText &select, const QList<MessageId> &ids, SqliteAuthors &authors, GatheredMessages &gathered);
    Result<void> gather(const SqliteText &select, const Places &places, SqliteAuthors &authors, GatheredMessages &gathered);

    SqliteConnection &m_connection;
    SqliteUnsettledPlaces m_unsettled;
    SqliteReplyPreviews m_previews;
};

} // namespace hearth
