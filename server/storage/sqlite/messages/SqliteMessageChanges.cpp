// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/SqliteMessageChanges.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"
#include "StorageLog.h"
#include "messages/GatheredMessages.h"
#include "messages/SqliteMessageRow.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString columns = u"SELECT "_s + messageColumns() + u" FROM messages m JOIN users u ON u.id = m.author_id "_s;
// "> 0" has SQLite use the index of those that were changed.
const SqliteText selectChanged {
    columns + u"WHERE m.room_id = ? AND m.change > ? AND m.change > 0 AND m.seq <= ? ORDER BY m.change LIMIT ?"_s};
const SqliteText selectToChange {columns + u"WHERE "_s + isOneOf() + u" AND m.deleted = 0 ORDER BY m.id"_s};
const SqliteText selectLastChange {u"SELECT last_change FROM rooms WHERE id = ? AND deleted_at IS NULL"_s};
// Beside it the highest that any message has: less, if all is well.
const SqliteText nextChange {u"UPDATE rooms SET last_change = last_change + 1 WHERE id = ? RETURNING last_change, "
                             "coalesce((SELECT max(change) FROM messages WHERE room_id = rooms.id AND change > 0), 0)"_s};
const SqliteText setLastChange {u"UPDATE rooms SET last_change = ? WHERE id = ?"_s};
const SqliteText setText {u"UPDATE messages SET text = ?, edited_at = ?, mentions = ?, change = ? WHERE id = ?"_s};
const SqliteText setReactions {u"UPDATE messages SET reactions = ?, change = ? WHERE id = ?"_s};
const SqliteText selectPinned {columns + u"WHERE m.room_id = ? AND m.pinned IS NOT NULL ORDER BY m.pinned DESC"_s};
const SqliteText countPinned {u"SELECT count(*) FROM messages WHERE room_id = ? AND pinned IS NOT NULL"_s};
const SqliteText setPinned {u"UPDATE messages SET pinned = ?, change = ? WHERE id = ?"_s};
const SqliteText setNotice {u"UPDATE messages SET text = ?, change = ? WHERE id = ?"_s};
const SqliteText eraseText {u"UPDATE messages SET text = '', deleted = 1, edited_at = NULL, reactions = NULL, mentions = NULL, "
                            u"pinned = NULL, attachments = NULL, change = ? "
                            "WHERE id = ?"_s};

} // namespace

SqliteMessageChanges::SqliteMessageChanges(SqliteConnection &connection)
    : m_connection(connection)
    , m_previews(connection)
    , m_reactions(connection)
    , m_mentions(connection)
    , m_calls(connection)
    , m_files(connection)
    , m_index(connection)
{
}

Result<StoredChanges> SqliteMessageChanges::after(RoomId room, ChangeNumber change, Seq upTo, int limit)
{
    const auto last = m_connection.statement(selectLastChange).bind(room.value).row([](const SqliteRow &row) {
        return ChangeNumber(row.integer(0));
    });
    if (!last)
        return last.error();
    if (!*last)
        return Error {ErrorCode::RoomNotFound, u"There is no room %1."_s.arg(room.value)};
    StoredChanges changes;
    changes.lastChange = **last;
    if (change >= changes.lastChange)
        return changes;
    SqliteAuthors authors;
    const qsizetype most = std::max(limit, 1);
    GatheredMessages gathered(most);
    const auto read = m_connection.statement(selectChanged)
                          .bind(room.value)
                          .bind(change)
                          .bind(upTo)
                          .bind(qint64(most + 1)) // one more than asked for tells whether there is more
                          .each([&](const SqliteRow &row) { return gathered.take(storedMessage(row, authors)); });
    if (!read)
        return read.error();
    changes.hasMore = gathered.hasMore();
    auto messages = m_previews.fill(std::move(gathered.messages()));
    if (!messages)
        return messages.error();
    changes.messages = std::move(*messages);
    return changes;
}

/// How each alteration is written. False where the message was so before.
struct SqliteMessageChanges::Altering
{
    SqliteMessageChanges &self;
    Message &message; ///< becomes what it is then

    Result<bool> operator()(const EditedText &edited) const;
    Result<bool> operator()(const PinState &state) const;

private:
    static Result<bool> done(const Result<int> &written) { return written ? Result<bool>(true) : written.error(); }
};

Result<AlteredMessage> SqliteMessageChanges::alter(MessageId id, const StoredAlteration &alteration)
{
    const auto known = one(id);
    if (!known)
        return known.error();
    AlteredMessage altered {*known};
    const auto written = std::visit(Altering {*this, altered.message}, alteration);
    if (!written)
        return written.error();
    altered.isAltered = *written;
    return altered;
}

Result<bool> SqliteMessageChanges::Altering::operator()(const EditedText &edited) const
{
    if (message.text == edited.text)
        return false;
    const Message before = message;
    if (const auto counted = self.count(message); !counted)
        return counted.error();
    if (const auto removed = self.m_mentions.remove(message); !removed)
        return removed.error();
    message.text = edited.text;
    message.editedAt = edited.at;
    message.mentions = edited.named.users;
    message.mentionsRoom = edited.named.everyone;
    if (const auto added = self.m_mentions.add(message); !added)
        return added.error();
    if (const auto called = self.m_calls.edited(before, message); !called)
        return called.error();
    if (const auto indexed = self.m_index.changed(before, message); !indexed)
        return indexed.error();
    auto statement = self.m_connection.statement(setText);
    statement.bind(edited.text).bind(edited.at);
    edited.named.isNobody() ? statement.bindNull() : statement.bind(SqliteMentions::text(message));
    return done(statement.bind(message.change).bind(message.id.value).execute());
}

Result<bool> SqliteMessageChanges::Altering::operator()(const PinState &state) const
{
    if (message.pinned == state.pinned)
        return false;
    if (state.pinned) {
        const auto pins = self.m_connection.statement(countPinned).bind(message.roomId.value).row([](const SqliteRow &row) {
            return row.integer(0);
        });
        if (!pins)
            return pins.error();
        if (pins->value_or(0) >= MessageStore::mostPins)
            return Error {ErrorCode::LimitReached, u"A room has at most %1 pinned messages."_s.arg(MessageStore::mostPins)};
    }
    if (const auto counted = self.count(message); !counted)
        return counted.error();
    message.pinned = state.pinned;
    auto statement = self.m_connection.statement(setPinned);
    state.pinned ? statement.bind(message.change) : statement.bindNull();
    return done(statement.bind(message.change).bind(message.id.value).execute());
}

Result<ReactedMessage> SqliteMessageChanges::react(MessageId id, const QList<ReactionStep> &steps)
{
    const auto known = one(id);
    if (!known)
        return known.error();
    ReactedMessage reacted {*known};
    Message &message = reacted.message;
    const auto taken = m_reactions.take(message, steps, reacted.refused);
    if (!taken)
        return taken.error();
    reacted.isAltered = *taken;
    if (!reacted.isAltered)
        return reacted;
    if (const auto counted = count(message); !counted)
        return counted.error();
    auto statement = m_connection.statement(setReactions);
    message.reactions.isEmpty() ? statement.bindNull() : statement.bind(SqliteReactions::text(message.reactions));
    const auto done = statement.bind(message.change).bind(id.value).execute();
    if (!done)
        return done.error();
    return reacted;
}

Result<QList<Message>> SqliteMessageChanges::pinned(RoomId room)
{
    SqliteAuthors authors;
    return m_previews.fill(m_connection.statement(selectPinned).bind(room.value).rows([&authors](const SqliteRow &row) {
        return storedMessage(row, authors);
    }));
}

Result<std::optional<ToldNotice>> SqliteMessageChanges::tellMore(const ComingsAndGoings &people, Seq lastSeq)
{
    const auto known = one(people.into);
    if (!known && known.error().code == ErrorCode::MessageNotFound)
        return std::optional<ToldNotice>(); // a moderator took it away
    if (!known)
        return known.error();
    Message message = *known;
    if (!message.notice || message.notice->what != Notice::What::Members || message.roomId != people.room
        || (message.seq != lastSeq && !people.wherever))
        return std::optional<ToldNotice>();
    const Notice notice = SqliteNotices::with(*message.notice, people);
    if (notice == *message.notice)
        return std::optional(ToldNotice {message, ToldNotice::AsBefore});
    if (const auto counted = count(message); !counted)
        return counted.error();
    const auto done = m_connection.statement(setNotice)
                          .bind(SqliteNotices::text(notice))
                          .bind(message.change)
                          .bind(message.id.value)
                          .execute();
    if (!done)
        return done.error();
    message.notice = notice;
    const auto filled = m_previews.fill(message);
    return filled ? Result<std::optional<ToldNotice>>(ToldNotice {*filled, ToldNotice::Changed}) : filled.error();
}

Result<QList<Message>> SqliteMessageChanges::erase(const QList<MessageId> &messages)
{
    auto erased = found(messages);
    if (!erased)
        return erased;
    for (Message &message : *erased) {
        if (const auto counted = count(message); !counted)
            return counted.error();
        if (const auto done = m_connection.statement(eraseText).bind(message.change).bind(message.id.value).execute(); !done)
            return done.error();
        if (!message.reactions.isEmpty())
            if (const auto removed = m_reactions.removeAll(message.id); !removed)
                return removed.error();
        if (const auto removed = m_mentions.remove(message); !removed)
            return removed.error();
        if (const auto removed = m_calls.remove(message); !removed)
            return removed.error();
        if (!message.attachments.isEmpty())
            if (const auto removed = m_files.remove(message.id); !removed)
                return removed.error();
        const Message before = message;
        loseWords(message);
        if (const auto indexed = m_index.changed(before, message); !indexed)
            return indexed.error();
    }
    return m_previews.fill(std::move(erased)); // only now: they may reply to each other
}

Result<Message> SqliteMessageChanges::one(MessageId id)
{
    const auto messages = m_previews.fill(found({id}));
    if (!messages)
        return messages.error();
    if (messages->isEmpty())
        return Error {ErrorCode::MessageNotFound, u"There is no message %1."_s.arg(id.value)};
    return messages->first();
}

Result<QList<Message>> SqliteMessageChanges::found(const QList<MessageId> &messages)
{
    if (messages.isEmpty())
        return QList<Message>();
    SqliteAuthors authors;
    return m_connection.statement(selectToChange).bind(jsonIds(messages)).rows([&authors](const SqliteRow &row) {
        return storedMessage(row, authors);
    });
}

Result<void> SqliteMessageChanges::count(Message &message)
{
    const auto next = m_connection.statement(nextChange).bind(message.roomId.value).row([](const SqliteRow &row) {
        return std::pair<ChangeNumber, ChangeNumber>(row.integer(0), row.integer(1));
    });
    if (!next)
        return next.error();
    if (!*next)
        return Error {ErrorCode::RoomNotFound, u"There is no room %1."_s.arg(message.roomId.value)};
    const auto [counted, highest] = **next;
    message.change = counted;
    if (highest < counted)
        return {};
    // A fault of the program, or of whoever wrote into the database: no number is given twice, and the room goes on.
    qCCritical(storageLog) << "Room" << message.roomId.value << "counted" << counted - 1 << "changes, but a message has" << highest;
    message.change = highest + 1;
    const auto set = m_connection.statement(setLastChange).bind(message.change).bind(message.roomId.value).execute();
    return set ? Result<void>() : set.error();
}

} // namespace hearth
