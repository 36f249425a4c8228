// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/SqliteMentions.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText insertOne {u"INSERT INTO mentions (room_id, user_id, seq) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s};
const SqliteText deleteOne {u"DELETE FROM mentions WHERE room_id = ? AND user_id = ? AND seq = ?"_s};
const SqliteText selectAfter {
    u"SELECT seq FROM mentions WHERE room_id = ? AND user_id = ? AND seq > ? ORDER BY seq DESC LIMIT ?"_s};
// From the memberships, each of which looks at its own part of the mentions; and those of everyone, which are few.
const SqliteText selectUnread {
    u"SELECT m.room_id, m.user_id, m.seq FROM memberships ms CROSS JOIN mentions m ON m.room_id = ms.room_id "
    "AND m.user_id = ms.user_id AND m.seq > ms.last_read_seq "
    "UNION ALL SELECT r.id, 0, m.seq FROM rooms r CROSS JOIN mentions m ON m.room_id = r.id AND m.user_id = 0 "
    "WHERE r.deleted_at IS NULL"_s};
constexpr qint64 everyone = 0;

/// One statement for each of whom the message names.
Result<void> forEach(SqliteConnection &connection, const SqliteText &text, const Message &message)
{
    const auto run = [&](qint64 user) {
        return connection.statement(text).bind(message.roomId.value).bind(user).bind(message.seq).execute();
    };
    for (const UserId user : message.mentions)
        if (const auto done = run(user.value); !done)
            return done.error();
    if (message.mentionsRoom)
        if (const auto done = run(everyone); !done)
            return done.error();
    return {};
}

} // namespace

SqliteMentions::SqliteMentions(SqliteConnection &connection)
    : m_connection(connection)
{
}

Result<void> SqliteMentions::add(const Message &message)
{
    return forEach(m_connection, insertOne, message);
}

Result<void> SqliteMentions::remove(const Message &message)
{
    return forEach(m_connection, deleteOne, message);
}

Result<QList<Seq>> SqliteMentions::after(RoomId room, UserId user, Seq lastRead)
{
    return m_connection.statement(selectAfter)
        .bind(room.value)
        .bind(user.value)
        .bind(lastRead)
        .bind(qint64(RoomStore::mostMentions))
        .rows([](const SqliteRow &row) { return Seq(row.integer(0)); });
}

Result<QList<StoredMention>> SqliteMentions::unread()
{
    return m_connection.statement(selectUnread).rows([](const SqliteRow &row) {
        return StoredMention {RoomId {row.integer(0)}, UserId {row.integer(1)}, row.integer(2)};
    });
}

QString SqliteMentions::text(const Message &message)
{
    QJsonArray users;
    if (message.mentionsRoom)
        users.append(everyone);
    for (const UserId user : message.mentions)
        users.append(user.value);
    return QString::fromUtf8(QJsonDocument(users).toJson(QJsonDocument::Compact));
}

void SqliteMentions::read(const QString &text, Message &message)
{
    const QJsonArray users = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &user : users)
        user.toInteger() == everyone ? void(message.mentionsRoom = true) : message.mentions.append(UserId {user.toInteger()});
}

} // namespace hearth
