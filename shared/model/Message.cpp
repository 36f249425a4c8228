// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Message.h"

#include "model/JsonReader.h"
#include "model/Time.h"

using namespace Qt::StringLiterals;

namespace hearth {

QJsonObject toJson(const Message &message)
{
    const QJsonValue null(QJsonValue::Null);
    return {{u"id"_s, message.id.value}, {u"room_id"_s, message.roomId.value}, {u"seq"_s, message.seq},
        {u"author"_s, toJson(message.author)}, {u"text"_s, message.text}, {u"created_at"_s, toJson(message.createdAt)},
        {u"edited_at"_s, toJson(message.editedAt)}, {u"deleted"_s, message.deleted},
        {u"reply_to"_s, message.replyTo ? QJsonValue(message.replyTo->value) : null},
        {u"client_id"_s, message.clientId.isEmpty() ? null : QJsonValue(message.clientId)}};
}

Result<Message> messageFromJson(const QJsonValue &json)
{
    JsonReader reader(json);
    Message message;
    message.id = reader.id<MessageId>(u"id"_s);
    message.roomId = reader.id<RoomId>(u"room_id"_s);
    message.seq = reader.integer(u"seq"_s, 1);
    const auto author = authorFromJson(reader.object(u"author"_s));
    message.text = reader.string(u"text"_s);
    message.createdAt = reader.time(u"created_at"_s);
    message.editedAt = reader.optionalTime(u"edited_at"_s).value_or(QDateTime());
    message.deleted = reader.optionalBoolean(u"deleted"_s).value_or(false);
    if (const auto replyTo = reader.optionalInteger(u"reply_to"_s, 1))
        message.replyTo = MessageId {*replyTo};
    message.clientId = reader.optionalString(u"client_id"_s).value_or(QString());
    if (reader.ok() && !author)
        return author.error();
    message.author = author.value_or(Author {});
    return reader.result(message);
}

} // namespace hearth
