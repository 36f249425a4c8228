// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlMessagePages.h"
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
    Result<StoredPage> page(RoomId room, const PageQuery &query) override { return m_pages.page(room, query); }
    Result<WrittenMessages> writtenBy(
        UserId author, std::optional<RoomId> room, MessageId before, const QDateTime &since, int most) override;
    Result<QList<Message>> erase(const QList<MessageId> &messages) override;
    /// What this connection wrote was undone.
    void undone() { m_pages.undone(); }

private:
    Result<std::optional<Message>> byClientId(UserId author, const QString &clientId);
    Result<void> requireInRoom(MessageId message, RoomId room);
    Result<void> insert(const Message &message);

    SqlConnection &m_connection;
    SqlMessageTail &m_tail;
    SqlMessagePages m_pages;
};

} // namespace hearth
