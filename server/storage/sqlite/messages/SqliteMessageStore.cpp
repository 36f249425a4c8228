// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/SqliteMessageStore.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"
#include "messages/SqliteMessageRow.h"
#include "messages/SqliteMessageTail.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText selectById {u"SELECT "_s + messageColumns()
    + u" FROM messages m JOIN users u ON u.id = m.author_id JOIN rooms r ON r.id = m.room_id "
      "WHERE m.id = ? AND r.deleted_at IS NULL"_s};
const SqliteText selectNewestFirst {
    u"SELECT id, room_id, author_id, created_at, deleted FROM messages WHERE id < ? ORDER BY id DESC LIMIT ?"_s};
const SqliteText selectInRoom {u"SELECT 1 FROM messages WHERE id = ? AND room_id = ? AND deleted = 0"_s};
const SqliteText insertMessage {u"INSERT INTO messages (id, room_id, seq, author_id, text, created_at, reply_to, client_id) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s};

} // namespace

SqliteMessageStore::SqliteMessageStore(SqliteConnection &connection, SqliteMessageTail &tail)
    : m_connection(connection)
    , m_tail(tail)
    , m_pages(connection)
    , m_changes(connection)
{
}

Result<AppendedMessage> SqliteMessageStore::append(const NewMessage &message)
{
    if (!message.clientId.isEmpty()) {
        const auto known = byClientId(message.author.id, message.clientId);
        if (!known)
            return known.error();
        if (*known)
            return AppendedMessage {**known, false};
    }
    const auto lastSeq = m_tail.lastSeq(message.room);
    if (!lastSeq)
        return lastSeq.error();
    if (!*lastSeq)
        return Error {ErrorCode::RoomNotFound, u"There is no room %1."_s.arg(message.room.value)};
    if (message.replyTo)
        if (const auto there = requireInRoom(*message.replyTo, message.room); !there)
            return there.error();

    const auto id = m_tail.nextId();
    if (!id)
        return id.error();
    const AppendedMessage appended {{*id, message.room, **lastSeq + 1, message.author, message.text, message.createdAt, {}, false,
                                        message.replyTo, message.clientId},
        true};
    if (const auto inserted = insert(appended.message); !inserted)
        return inserted.error();
    if (const auto added = m_tail.add(appended.message); !added)
        return added.error();
    return appended;
}

Result<WrittenMessages> SqliteMessageStore::writtenBy(
    UserId author, std::optional<RoomId> room, MessageId before, const QDateTime &since, int most)
{
    WrittenMessages written;
    bool anySince = false;
    const auto rows = m_connection.statement(selectNewestFirst)
                          .bind(before.isValid() ? before.value : std::numeric_limits<qint64>::max())
                          .bind(qint64(most))
                          .rows([&](const SqliteRow &row) {
                              const bool isSince = row.time(3) >= since;
                              anySince |= isSince;
                              if (isSince && row.integer(2) == author.value && (!room || row.integer(1) == room->value)
                                  && row.integer(4) == 0)
                                  written.messages.append(MessageId {row.integer(0)});
                              return MessageId {row.integer(0)};
                          });
    if (!rows)
        return rows.error();
    // The clock may have been set back now and then, so one that is older does not end it.
    if (anySince && rows->size() == most)
        written.next = rows->last();
    return written;
}

Result<std::optional<Message>> SqliteMessageStore::byClientId(UserId author, const QString &clientId)
{
    const auto id = m_tail.byClientId(author, clientId);
    if (!id)
        return id.error();
    if (!*id)
        return std::optional<Message>();
    return byId(**id);
}

Result<std::optional<Message>> SqliteMessageStore::byId(MessageId message)
{
    return m_connection.statement(selectById).bind(message.value).row([](const SqliteRow &row) {
        SqliteAuthors authors;
        return storedMessage(row, authors);
    });
}

Result<void> SqliteMessageStore::requireInRoom(MessageId message, RoomId room)
{
    const auto found = m_connection.statement(selectInRoom).bind(message.value).bind(room.value).row([](const SqliteRow &) {
        return true;
    });
    if (!found)
        return found.error();
    if (!*found)
        return Error {
            ErrorCode::MessageNotFound, u"There is no message %1 in this room to reply to."_s.arg(message.value), u"reply_to"_s};
    return {};
}

Result<void> SqliteMessageStore::insert(const Message &message)
{
    auto statement = m_connection.statement(insertMessage);
    statement.bind(message.id.value)
        .bind(message.roomId.value)
        .bind(message.seq)
        .bind(message.author.id.value)
        .bind(message.text)
        .bind(message.createdAt);
    message.replyTo ? statement.bind(message.replyTo->value) : statement.bindNull();
    message.clientId.isEmpty() ? statement.bindNull() : statement.bind(message.clientId);
    const auto inserted = statement.execute();
    return inserted ? Result<void>() : inserted.error();
}

} // namespace hearth
