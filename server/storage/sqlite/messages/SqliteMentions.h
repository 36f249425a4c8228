// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace hearth {

class SqliteConnection;

/// Whom messages name: beside each message as it is told, and by whom it names, to be counted.
class SqliteMentions
{
public:
    explicit SqliteMentions(SqliteConnection &connection);

    /// What the message names is kept, or not any more.
    Result<void> add(const Message &message);
    Result<void> remove(const Message &message);
    /// The newest of those that name the user, by their places; not those that name everyone.
    Result<QList<Seq>> after(RoomId room, UserId user, Seq lastRead);
    /// Those that members have not read. No user: it names everyone.
    Result<QList<StoredMention>> unread();

    /// As it is kept beside the message.
    static QString text(const Message &message);
    static void read(const QString &text, Message &message);

private:
    SqliteConnection &m_connection;
};

} // namespace hearth
