// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/SqliteReplyPreviews.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"
#include "messages/SqliteMessageRow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

static_assert(ReplyPreview::mostCharacters == 200); // which is in the statements
const QString select = u"SELECT m.id, m.seq, m.deleted, m.author_id, u.username, u.display_name, substr(m.text, 1, 200), "
                       "CASE WHEN m.text = '' AND m.attachments IS NOT NULL THEN json_extract(m.attachments, '$[0][1]') END "
                       "FROM messages m JOIN users u ON u.id = m.author_id WHERE "_s;
const SqliteText selectPreviews {select + isOneOf()};
const SqliteText selectInRoom {select + u"m.id = ? AND m.room_id = ? AND m.deleted = 0 AND m.notice IS NULL"_s};

ReplyPreview preview(const SqliteRow &row)
{
    return {MessageId {row.integer(0)}, row.integer(1), {UserId {row.integer(3)}, row.text(4), row.text(5)}, row.text(6),
        row.integer(2) != 0, row.isNull(7) ? QString() : row.text(7)};
}

} // namespace

SqliteReplyPreviews::SqliteReplyPreviews(SqliteConnection &connection)
    : m_connection(connection)
    , m_notices(connection)
{
}

Result<QList<Message>> SqliteReplyPreviews::fill(Result<QList<Message>> unfilled)
{
    auto messages = m_notices.fill(std::move(unfilled));
    if (!messages)
        return messages;
    QList<MessageId> ids;
    for (const Message &message : std::as_const(*messages))
        if (message.replyTo)
            ids.append(*message.replyTo);
    if (ids.isEmpty())
        return messages;
    const auto read = m_connection.statement(selectPreviews).bind(jsonIds(ids)).rows(preview);
    if (!read)
        return read.error();
    QHash<MessageId, Shared<ReplyPreview>> previews; // several may reply to one
    for (const ReplyPreview &one : *read)
        previews.insert(one.id, one);
    for (Message &message : *messages)
        if (message.replyTo)
            message.reply = previews.value(*message.replyTo);
    return messages;
}

Result<Message> SqliteReplyPreviews::fill(Message message)
{
    if (!message.replyTo && !message.notice)
        return message;
    const auto filled = fill(QList<Message> {message});
    return filled ? Result<Message>(filled->first()) : filled.error();
}

Result<ReplyPreview> SqliteReplyPreviews::of(MessageId message, RoomId room)
{
    const auto found = m_connection.statement(selectInRoom).bind(message.value).bind(room.value).row(preview);
    if (!found)
        return found.error();
    if (!*found)
        return Error {
            ErrorCode::MessageNotFound, u"There is no message %1 in this room to reply to."_s.arg(message.value), u"reply_to"_s};
    return **found;
}

} // namespace hearth
