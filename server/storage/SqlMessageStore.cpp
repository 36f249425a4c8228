// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlMessageStore.h"
#include "SqlConnection.h"
#include "SqlMessageTail.h"
#include "SqlStatement.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString selectMessage
    = u"SELECT m.id, m.room_id, m.seq, m.author_id, u.username, u.display_name, m.text, m.created_at, m.edited_at, "
      "m.deleted, m.reply_to, m.client_id FROM messages m JOIN users u ON u.id = m.author_id "_s;
const QString selectAfter = selectMessage + u"WHERE m.room_id = ? AND m.seq > ? ORDER BY m.seq LIMIT ?"_s;
const QString selectBefore = selectMessage + u"WHERE m.room_id = ? AND m.seq < ? ORDER BY m.seq DESC LIMIT ?"_s;
const QString selectById = selectMessage + u"WHERE m.id = ?"_s;

/// The authors of a page. Their messages share the two names, which then are made once for each author.
using Authors = QHash<UserId, Author>;

Author sharedAuthor(const SqlRow &row, Authors &authors)
{
    const UserId id {row.integer(3)};
    auto known = authors.constFind(id);
    if (known == authors.cend())
        known = authors.insert(id, {id, row.text(4), row.text(5)});
    return *known;
}

Message storedMessage(const SqlRow &row, Authors &authors)
{
    Message message;
    message.id = MessageId {row.integer(0)};
    message.roomId = RoomId {row.integer(1)};
    message.seq = row.integer(2);
    message.author = sharedAuthor(row, authors);
    message.text = row.text(6);
    message.createdAt = row.time(7);
    message.editedAt = row.time(8);
    message.deleted = row.integer(9) != 0;
    if (!row.isNull(10))
        message.replyTo = MessageId {row.integer(10)};
    message.clientId = row.text(11);
    return message;
}

} // namespace

SqlMessageStore::SqlMessageStore(SqlConnection &connection, SqlMessageTail &tail)
    : m_connection(connection)
    , m_tail(tail)
{
}

Result<AppendedMessage> SqlMessageStore::append(const NewMessage &message)
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
    const AppendedMessage appended {{*id, message.room, **lastSeq + 1, message.author, message.text, message.createdAt, {},
                                     false, message.replyTo, message.clientId}, true};
    if (const auto inserted = insert(appended.message); !inserted)
        return inserted.error();
    if (const auto added = m_tail.add(appended.message); !added)
        return added.error();
    return appended;
}

Result<StoredPage> SqlMessageStore::page(RoomId room, const PageQuery &query)
{
    Q_ASSERT(!query.before || !query.after);
    const int limit = std::max(query.limit, 1);
    // One more than asked for tells whether there is more, without counting.
    auto select = m_connection.statement(query.after ? selectAfter : selectBefore);
    const Seq from = query.after ? *query.after : query.before.value_or(std::numeric_limits<Seq>::max());
    Authors authors;
    auto messages = select.bind(room.value).bind(from).bind(qint64(limit) + 1)
                        .rows([&](const SqlRow &row) { return storedMessage(row, authors); });
    if (!messages)
        return messages.error();
    StoredPage page {std::move(*messages), false};
    page.hasMore = page.messages.size() > limit;
    if (page.hasMore)
        page.messages.removeLast();
    if (!query.after)
        std::reverse(page.messages.begin(), page.messages.end());
    return page;
}

Result<std::optional<Message>> SqlMessageStore::byClientId(UserId author, const QString &clientId)
{
    const auto id = m_tail.byClientId(author, clientId);
    if (!id)
        return id.error();
    if (!*id)
        return std::optional<Message>();
    return m_connection.statement(selectById).bind((*id)->value).row([](const SqlRow &row) {
        Authors authors;
        return storedMessage(row, authors);
    });
}

Result<void> SqlMessageStore::requireInRoom(MessageId message, RoomId room)
{
    const auto found = m_connection.statement(u"SELECT 1 FROM messages WHERE id = ? AND room_id = ? AND deleted = 0"_s)
                           .bind(message.value).bind(room.value).row([](const SqlRow &) { return true; });
    if (!found)
        return found.error();
    if (!*found)
        return Error {ErrorCode::MessageNotFound, u"There is no message %1 in this room to reply to."_s.arg(message.value),
                      u"reply_to"_s};
    return {};
}

Result<void> SqlMessageStore::insert(const Message &message)
{
    auto statement = m_connection.statement(
        u"INSERT INTO messages (id, room_id, seq, author_id, text, created_at, reply_to, client_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    statement.bind(message.id.value).bind(message.roomId.value).bind(message.seq).bind(message.author.id.value)
        .bind(message.text).bind(message.createdAt);
    message.replyTo ? statement.bind(message.replyTo->value) : statement.bindNull();
    message.clientId.isEmpty() ? statement.bindNull() : statement.bind(message.clientId);
    const auto inserted = statement.execute();
    return inserted ? Result<void>() : inserted.error();
}

} // namespace hearth
