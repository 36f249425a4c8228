// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/SqliteMessageRow.h"
#include "SqliteStatement.h"
#include "attachments/SqliteMessageFiles.h"
#include "messages/SqliteMentions.h"
#include "messages/SqliteNotices.h"
#include "messages/SqliteReactions.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Author sharedAuthor(const SqliteRow &row, SqliteAuthors &authors)
{
    const UserId id {row.integer(3)};
    auto known = authors.constFind(id);
    if (known == authors.cend())
        known = authors.insert(id, {id, row.text(4), row.text(5)});
    return *known;
}

} // namespace

Message storedMessage(const SqliteRow &row, SqliteAuthors &authors)
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
    message.change = row.integer(12);
    // None of these for nearly all of them.
    if (!row.isNull(13))
        message.reactions = SqliteReactions::fromText(row.text(13));
    message.pinned = !row.isNull(14);
    if (!row.isNull(16))
        SqliteMentions::read(row.text(16), message);
    if (!row.isNull(17))
        message.attachments = SqliteMessageFiles::fromText(row.text(17));
    if (!row.isNull(15)) {
        message.kind = MessageKind::Notice;
        const auto notice = message.deleted ? std::nullopt : SqliteNotices::read(row.integer(15), message.text);
        if (notice)
            message.notice = *notice;
        message.text.clear(); // SqliteNotices makes it
    }
    return message;
}

QString messageColumns()
{
    return u"m.id, m.room_id, m.seq, m.author_id, u.username, u.display_name, m.text, m.created_at, m.edited_at, "
           "m.deleted, m.reply_to, m.client_id, m.change, m.reactions, m.pinned, m.notice, m.mentions, m.attachments"_s;
}

QString isOneOf()
{
    return u"m.id IN (SELECT value FROM json_each(?))"_s;
}

QString jsonIds(const QList<MessageId> &ids)
{
    QString json = u"["_s;
    for (const MessageId id : ids)
        json += QString::number(id.value) + u',';
    if (!ids.isEmpty())
        json.chop(1);
    return json + u']';
}

} // namespace hearth
