// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqlConnection;
class SqlMessageTail;

/// MessageStore in SQL.
class SqlMessageStore : public MessageStore
{
public:
    SqlMessageStore(SqlConnection &connection, SqlMessageTail &tail);

    Result<AppendedMessage> append(const NewMessage &message) override;
    Result<StoredPage> page(RoomId room, const PageQuery &query) override;

private:
    Result<std::optional<Message>> byClientId(UserId author, const QString &clientId);
    Result<void> requireInRoom(MessageId message, RoomId room);
    Result<void> insert(const Message &message);

    SqlConnection &m_connection;
    SqlMessageTail &m_tail;
};

} // namespace hearth
