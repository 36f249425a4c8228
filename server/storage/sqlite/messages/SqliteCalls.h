// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MessageStore.h"

namespace hearth {

class SqliteConnection;

/// Which messages speak to somebody: that name them, or reply to what they wrote. Kept of settled messages (see
/// SqliteMessageTail); the others, fewer than SqliteMessageTail::most, are asked themselves.
class SqliteCalls
{
public:
    explicit SqliteCalls(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    /// Those that are not settled yet will be.
    Result<void> settle();
    /// Another text names others. `before` is the message as it was.
    Result<void> edited(const Message &before, const Message &now);
    /// The message speaks to nobody any more.
    Result<void> remove(const Message &message);
    /// Of the user's rooms, the newest first: up to `limit` of those before a message (invalid: of all).
    Result<QList<MessageId>> before(UserId user, MessageId message, int limit);

private:
    Result<void> removeNamed(const Message &message);

    SqliteConnection &m_connection;
};

} // namespace hearth
