// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "attachments/SqliteMessageFiles.h"
#include "messages/SqliteCalls.h"
#include "messages/SqliteMentions.h"
#include "messages/SqliteMessageChanges.h"
#include "messages/SqliteMessagePages.h"
#include "messages/SqliteNotices.h"
#include "messages/SqliteReplyPreviews.h"

namespace hearth {

class SqliteConnection;
class SqliteMessageTail;

/// MessageStore in SQL.
class SqliteMessageStore : public MessageStore
{
public:
    SqliteMessageStore(SqliteConnection &connection, SqliteMessageTail &tail);

    Result<AppendedMessage> append(const NewMessage &message) override;
    Result<std::optional<Message>> byClientId(UserId author, const QString &clientId) override;
    Result<Message> tell(const NewNotice &notice) override;
    Result<ToldNotice> tell(const ComingsAndGoings &people) override;
    Result<QList<StoredPlace>> notices() override { return m_notices.places(); }
    Result<bool> toldOfPin(MessageId message, const QDateTime &since) override { return m_notices.toldOfPin(message, since); }
    Result<StoredPage> page(RoomId room, const PageQuery &query) override { return m_pages.page(room, query); }
    Result<WrittenMessages> writtenBy(
        UserId author, std::optional<RoomId> room, MessageId before, const QDateTime &since, int most) override;
    Result<SaidTimes> saidSince(const QDateTime &since, MessageId before, int most) override;
    Result<QList<RoomId>> mostActive(int most) override;
    Result<CallPage> calls(UserId user, MessageId before, int limit) override;
    Result<StoredSurroundings> around(RoomId room, Seq seq, int limit) override { return m_pages.around(room, seq, limit); }
    Result<StoredChanges> changedAfter(RoomId room, ChangeNumber change, Seq upTo, int limit) override
    {
        return m_changes.after(room, change, upTo, limit);
    }
    Result<std::optional<Message>> byId(MessageId message) override;
    Result<AlteredMessage> alter(MessageId message, const StoredAlteration &alteration) override
    {
        return m_changes.alter(message, alteration);
    }
    Result<ReactedMessage> react(MessageId message, const QList<ReactionStep> &steps) override
    {
        return m_changes.react(message, steps);
    }
    Result<QList<Message>> pinned(RoomId room) override { return m_changes.pinned(room); }
    Result<QList<Message>> erase(const QList<MessageId> &messages) override { return m_changes.erase(messages); }
    /// What this connection wrote was undone.
    void undone() { m_pages.undone(); }

private:
    Result<void> insert(const Message &message);

    SqliteConnection &m_connection;
    SqliteMessageTail &m_tail;
    SqliteMessagePages m_pages;
    SqliteMessageChanges m_changes;
    SqliteReplyPreviews m_previews;
    SqliteMentions m_mentions;
    SqliteNotices m_notices;
    SqliteCalls m_calls;
    SqliteMessageFiles m_files;
};

} // namespace hearth
