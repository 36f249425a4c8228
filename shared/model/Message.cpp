// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Message.h"

#include "model/JsonReader.h"

using namespace Qt::StringLiterals;

namespace hearth {

void writeFields(JsonWriter &json, const Message &message)
{
    json.field("id", message.id);
    json.field("room_id", message.roomId);
    json.field("seq", message.seq);
    json.field("author", message.author);
    json.field("text", message.text);
    json.field("created_at", message.createdAt);
    json.field("edited_at", message.editedAt);
    json.field("deleted", message.deleted);
    json.field("reply_to", message.replyTo);
    json.field("client_id", message.clientId.isEmpty() ? std::optional<QStringView>() : message.clientId);
    json.field("change", message.change);
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
    message.change = reader.optionalInteger(u"change"_s).value_or(0);
    if (reader.ok() && !author)
        return author.error();
    message.author = author.value_or(Author {});
    return reader.result(message);
}

} // namespace hearth
