// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "messages/SqliteNotices.h"

namespace hearth {

class SqliteConnection;

/// What replies name, as it is now: read beside each of them, never kept, so that no copy of any words outlives them. And
/// what notices tell, with the names of people. Costs nothing where nothing is a reply or a notice.
class SqliteReplyPreviews
{
public:
    explicit SqliteReplyPreviews(SqliteConnection &connection);

    /// The messages with the previews of what they reply to, and what they tell.
    Result<QList<Message>> fill(Result<QList<Message>> messages);
    Result<Message> fill(Message message);
    /// Of a message of this room that is not deleted, and no notice. MessageNotFound (field reply_to).
    Result<ReplyPreview> of(MessageId message, RoomId room);

private:
    SqliteConnection &m_connection;
    SqliteNotices m_notices;
};

} // namespace hearth
