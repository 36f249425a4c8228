// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/writing/OutboxEntry.h"

#include "model/JsonReader.h"
#include "model/Time.h"
#include "model/text/FileName.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QJsonObject fileToJson(const OutgoingFile &file)
{
    QJsonObject json {{u"key"_s, file.key}, {u"path"_s, file.path}, {u"modified"_s, toJson(file.modified)},
        {u"copy"_s, file.isCopy}, {u"name"_s, file.attachment.name}, {u"size"_s, file.size}, {u"type"_s, file.attachment.type}};
    if (file.form == OutgoingFile::Form::Original)
        json.insert(u"original"_s, true);
    if (file.attachment.width > 0 && file.attachment.height > 0) {
        json.insert(u"width"_s, file.attachment.width);
        json.insert(u"height"_s, file.attachment.height);
    }
    if (file.upload.isValid())
        json.insert(u"upload"_s, file.upload.value);
    if (file.isThere())
        json.insert(u"attachment"_s, file.attachment.id.value);
    return json;
}

OutgoingFile fileFromJson(JsonReader reader, RoomId room)
{
    OutgoingFile file;
    file.key = reader.string(u"key"_s);
    file.room = room;
    file.path = reader.string(u"path"_s);
    file.modified = reader.time(u"modified"_s);
    file.isCopy = reader.boolean(u"copy"_s);
    file.attachment.name = cleanFileName(reader.string(u"name"_s));
    file.size = reader.integer(u"size"_s);
    file.attachment.size = file.size;
    file.attachment.type = reader.string(u"type"_s);
    if (reader.optionalBoolean(u"original"_s).value_or(false))
        file.form = OutgoingFile::Form::Original;
    file.attachment.width = int(reader.optionalInteger(u"width"_s, 1).value_or(0));
    file.attachment.height = int(reader.optionalInteger(u"height"_s, 1).value_or(0));
    file.upload = AttachmentId {reader.optionalInteger(u"upload"_s).value_or(0)};
    file.attachment.id = AttachmentId {reader.optionalInteger(u"attachment"_s).value_or(0)};
    return reader.ok() ? file : OutgoingFile {};
}

} // namespace

bool OutboxEntry::isWhole() const
{
    return std::ranges::all_of(message.files, &OutgoingFile::isThere);
}

OutgoingFile *OutboxEntry::file(const QString &key)
{
    const auto found = std::ranges::find(message.files, key, &OutgoingFile::key);
    return found == message.files.end() ? nullptr : &*found;
}

QJsonObject toJson(const OutboxEntry &entry)
{
    const PendingMessage &message = entry.message;
    QJsonObject json {{u"room"_s, entry.room.value}, {u"client_id"_s, message.clientId}, {u"text"_s, message.text},
        {u"written_at"_s, toJson(message.writtenAt)}, {u"failed"_s, message.failed}, {u"error"_s, message.error}};
    if (entry.roomCreatedAt.isValid())
        json.insert(u"room_created_at"_s, toJson(entry.roomCreatedAt));
    if (message.replyTo)
        json.insert(u"reply_to"_s, message.replyTo->value);
    QJsonArray files;
    for (const OutgoingFile &file : message.files)
        files.append(fileToJson(file));
    if (!files.isEmpty())
        json.insert(u"files"_s, files);
    return json;
}

Result<OutboxEntry> outboxEntryFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    OutboxEntry entry {reader.id<RoomId>(u"room"_s), reader.optionalTime(u"room_created_at"_s).value_or(QDateTime()), {}};
    PendingMessage &message = entry.message;
    message.clientId = reader.string(u"client_id"_s);
    message.text = reader.string(u"text"_s);
    message.writtenAt = reader.time(u"written_at"_s);
    message.failed = reader.boolean(u"failed"_s);
    message.error = reader.string(u"error"_s);
    if (const auto replyTo = reader.optionalInteger(u"reply_to"_s, 1))
        message.replyTo = MessageId {*replyTo};
    const QJsonArray files = reader.optionalArray(u"files"_s);
    for (const QJsonValue &one : files) {
        const OutgoingFile file = fileFromJson(JsonReader(one), entry.room);
        if (file.key.isEmpty())
            reader.fail(u"files"_s, u"a file of it cannot be read"_s);
        message.files.append(file);
    }
    return reader.result(entry);
}

} // namespace hearth
