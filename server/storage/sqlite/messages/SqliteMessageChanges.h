// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "attachments/SqliteMessageFiles.h"
#include "messages/SqliteCalls.h"
#include "messages/SqliteMentions.h"
#include "messages/SqliteReactions.h"
#include "messages/SqliteReplyPreviews.h"
#include "search/SqliteSearchIndex.h"

namespace hearth {

class SqliteConnection;

/// What is done to messages that are stored: each change takes its room's next number. On any connection, within one
/// transaction; only that which writes changes anything.
class SqliteMessageChanges
{
public:
    explicit SqliteMessageChanges(SqliteConnection &connection);

    Result<StoredChanges> after(RoomId room, ChangeNumber change, Seq upTo, int limit);
    Result<AlteredMessage> alter(MessageId message, const StoredAlteration &alteration);
    Result<ReactedMessage> react(MessageId message, const QList<ReactionStep> &steps);
    Result<QList<Message>> pinned(RoomId room);
    /// Into the notice that there is, of this room, if that may be; else nothing.
    Result<std::optional<ToldNotice>> tellMore(const ComingsAndGoings &people, Seq lastSeq);
    Result<QList<Message>> erase(const QList<MessageId> &messages);

private:
    struct Altering;

    /// One that is not deleted. MessageNotFound.
    Result<Message> one(MessageId message);
    /// Those of them that are not deleted.
    Result<QList<Message>> found(const QList<MessageId> &messages);
    /// Gives the message the room's next number.
    Result<void> count(Message &message);

    SqliteConnection &m_connection;
    SqliteReplyPreviews m_previews;
    SqliteReactions m_reactions;
    SqliteMentions m_mentions;
    SqliteCalls m_calls;
    SqliteMessageFiles m_files;
    SqliteSearchIndex m_index;
};

} // namespace hearth
