// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachments/SqliteMessageFiles.h"
#include "SqliteConnection.h"
#include "SqliteStatement.h"
#include "SqliteText.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const SqliteText selectToSend {u"SELECT id, name, size, type, width, height, thumbnail_id IS NOT NULL, blur FROM attachments "
                               "WHERE id = ? AND user_id = ? AND room_id = ? AND message_id IS NULL AND content_id IS NOT NULL"_s};
const SqliteText bindOne {u"UPDATE attachments SET message_id = ? WHERE id = ?"_s};
const SqliteText deleteOfMessage {u"DELETE FROM attachments WHERE message_id = ?"_s};
const SqliteText deletePart {u"DELETE FROM attachments WHERE message_id IN "
                             "(SELECT message_id FROM message_places WHERE room_id = ? AND seq <= ?)"_s};
const SqliteText deleteUnsentInRoom {u"DELETE FROM attachments WHERE message_id IS NULL AND room_id = ?"_s};

} // namespace

Result<QList<Attachment>> SqliteMessageFiles::toSend(const NewMessage &message)
{
    QList<Attachment> attachments;
    for (const AttachmentId id : message.attachments) {
        const auto found = m_connection.statement(selectToSend)
                               .bind(id.value)
                               .bind(message.author.id.value)
                               .bind(message.room.value)
                               .row([](const SqliteRow &row) {
                                   return Attachment {AttachmentId {row.integer(0)}, row.text(1), row.integer(2), row.text(3),
                                       int(row.integer(4)), int(row.integer(5)), row.integer(6) != 0, row.text(7)};
                               });
        if (!found)
            return found.error();
        if (!*found)
            return Error {ErrorCode::AttachmentNotFound,
                u"There is no file %1 of yours in this room that waits to be sent."_s.arg(id.value), u"attachments"_s};
        attachments.append(**found);
    }
    return attachments;
}

Result<void> SqliteMessageFiles::bind(const Message &message)
{
    for (const Attachment &attachment : message.attachments)
        if (const auto done = m_connection.statement(bindOne).bind(message.id.value).bind(attachment.id.value).execute(); !done)
            return done.error();
    return {};
}

Result<void> SqliteMessageFiles::remove(MessageId message)
{
    const auto done = m_connection.statement(deleteOfMessage).bind(message.value).execute();
    return done ? Result<void>() : done.error();
}

Result<void> SqliteMessageFiles::removeUpTo(RoomId room, Seq seq)
{
    const auto done = m_connection.statement(deletePart).bind(room.value).bind(seq).execute();
    return done ? Result<void>() : done.error();
}

Result<void> SqliteMessageFiles::removeUnsentIn(RoomId room)
{
    const auto done = m_connection.statement(deleteUnsentInRoom).bind(room.value).execute();
    return done ? Result<void>() : done.error();
}

QString SqliteMessageFiles::text(const QList<Attachment> &attachments)
{
    QJsonArray all;
    for (const Attachment &one : attachments)
        all.append(QJsonArray {one.id.value, one.name, one.size, one.type, one.width, one.height, one.hasThumbnail, one.blur});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<Attachment> SqliteMessageFiles::fromText(const QString &text)
{
    QList<Attachment> attachments;
    const QJsonArray all = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &one : all)
        attachments.append({AttachmentId {one[0].toInteger()}, one[1].toString(), one[2].toInteger(), one[3].toString(),
            one[4].toInt(), one[5].toInt(), one[6].toBool(), one[7].toString()});
    return attachments;
}

} // namespace hearth
