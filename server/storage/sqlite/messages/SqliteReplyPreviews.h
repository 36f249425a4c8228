// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqliteConnection;

/// What replies name, as it is now: read beside each of them, never kept, so that no copy of any words outlives them. Costs
/// nothing where nothing is a reply.
class SqliteReplyPreviews
{
public:
    explicit SqliteReplyPreviews(SqliteConnection &connection);

    /// The messages with the previews of what they reply to.
    Result<QList<Message>> fill(Result<QList<Message>> messages);
    Result<Message> fill(Message message);
    /// Of a message of this room that is not deleted. MessageNotFound (field reply_to).
    Result<ReplyPreview> of(MessageId message, RoomId room);

private:
    SqliteConnection &m_connection;
};

} // namespace hearth
