// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/SqliteCalls.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// What is no list, as a fault might leave it, names nobody: it must not keep the messages of all rooms from being settled.
const QString named = u"json_each(iif(json_valid(m.mentions), m.mentions, '[]')) n "_s;
// As in the migration: nobody speaks to themselves.
const SqliteText settleCalls {
    u"INSERT INTO calls (room_id, user_id, message_id) SELECT m.room_id, n.value, m.id FROM messages m CROSS JOIN "_s + named
    + u"WHERE m.id > (SELECT message_id FROM settled) AND m.mentions IS NOT NULL AND n.type = 'integer' AND n.value <> m.author_id "
      "UNION SELECT m.room_id, o.author_id, m.id FROM messages m CROSS JOIN messages o ON o.id = m.reply_to "
      "WHERE m.id > (SELECT message_id FROM settled) AND m.reply_to IS NOT NULL AND m.deleted = 0 AND m.notice IS NULL "
      "AND o.author_id <> m.author_id ON CONFLICT DO NOTHING"_s};
const SqliteText insertCall {u"INSERT INTO calls (room_id, user_id, message_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s};
const SqliteText deleteCall {u"DELETE FROM calls WHERE room_id = ? AND user_id = ? AND message_id = ?"_s};
const SqliteText deleteReply {
    u"DELETE FROM calls WHERE room_id = ? AND user_id = (SELECT author_id FROM messages WHERE id = ?) AND message_id = ?"_s};
// ?1 the user, ?2 before which message, ?3 how many. Of each room no more are looked at than are wanted in all. Who came later is
// not among everyone.
const SqliteText selectBefore {
    u"SELECT c.message_id FROM memberships ms CROSS JOIN calls c ON c.room_id = ms.room_id AND c.user_id = ms.user_id "
    "AND c.message_id < ?2 AND c.message_id >= coalesce((SELECT message_id FROM calls WHERE room_id = ms.room_id "
    "AND user_id = ms.user_id AND message_id < ?2 ORDER BY message_id DESC LIMIT 1 OFFSET ?3 - 1), 0) WHERE ms.user_id = ?1 "
    "UNION SELECT c.message_id FROM memberships ms CROSS JOIN calls c ON c.room_id = ms.room_id AND c.user_id = 0 "
    "AND c.message_id IN (SELECT m.id FROM calls e CROSS JOIN messages m ON m.id = e.message_id WHERE e.room_id = ms.room_id "
    "AND e.user_id = 0 AND e.message_id < ?2 AND m.author_id <> ?1 AND m.created_at >= ms.joined_at "
    "ORDER BY e.message_id DESC LIMIT ?3) WHERE ms.user_id = ?1 "
    "UNION SELECT m.id FROM messages m CROSS JOIN memberships ms ON ms.room_id = m.room_id AND ms.user_id = ?1 "
    "WHERE m.id > (SELECT message_id FROM settled) AND m.id < ?2 AND (m.mentions IS NOT NULL OR m.reply_to IS NOT NULL) "
    "AND m.deleted = 0 AND m.notice IS NULL AND m.author_id <> ?1 "
    "AND (EXISTS (SELECT 1 FROM "_s
    + named
    + u"WHERE n.value = ?1 OR (n.value = 0 AND m.created_at >= ms.joined_at)) "
      "OR EXISTS (SELECT 1 FROM messages o WHERE o.id = m.reply_to AND o.author_id = ?1)) "
      "ORDER BY 1 DESC LIMIT ?3"_s};
constexpr qint64 everyone = 0;

} // namespace

Result<void> SqliteCalls::settle()
{
    const auto done = m_connection.statement(settleCalls).execute();
    return done ? Result<void>() : done.error();
}

Result<void> SqliteCalls::edited(const Message &before, const Message &now)
{
    if (const auto removed = removeNamed(before); !removed)
        return removed;
    const auto add = [&](qint64 user) -> Result<void> {
        if (user == now.author.id.value)
            return {};
        const auto done = m_connection.statement(insertCall).bind(now.roomId.value).bind(user).bind(now.id.value).execute();
        return done ? Result<void>() : done.error();
    };
    for (const UserId user : now.mentions)
        if (const auto added = add(user.value); !added)
            return added;
    if (now.mentionsRoom)
        if (const auto added = add(everyone); !added)
            return added;
    return now.reply ? add(now.reply->author.id.value) : Result<void>();
}

Result<void> SqliteCalls::remove(const Message &message)
{
    if (const auto removed = removeNamed(message); !removed || !message.replyTo)
        return removed;
    const auto done = m_connection.statement(deleteReply)
                          .bind(message.roomId.value)
                          .bind(message.replyTo->value)
                          .bind(message.id.value)
                          .execute();
    return done ? Result<void>() : done.error();
}

Result<QList<MessageId>> SqliteCalls::before(UserId user, MessageId message, int limit)
{
    return m_connection.statement(selectBefore)
        .bind(user.value)
        .bind(message.isValid() ? message.value : std::numeric_limits<qint64>::max())
        .bind(qint64(limit))
        .rows([](const SqliteRow &row) { return MessageId {row.integer(0)}; });
}

Result<void> SqliteCalls::removeNamed(const Message &message)
{
    const auto take = [&](qint64 user) -> Result<void> {
        const auto done = m_connection.statement(deleteCall).bind(message.roomId.value).bind(user).bind(message.id.value).execute();
        return done ? Result<void>() : done.error();
    };
    for (const UserId user : message.mentions)
        if (const auto taken = take(user.value); !taken)
            return taken;
    return message.mentionsRoom ? take(everyone) : Result<void>();
}

} // namespace hearth
