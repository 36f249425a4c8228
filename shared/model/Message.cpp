// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/Message.h"

#include "model/JsonReader.h"
#include "model/Rules.h"
#include "model/text/FileName.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

Result<Shared<ReplyPreview>> previewFromJson(const QJsonValue &json)
{
    if (!json.isObject())
        return Shared<ReplyPreview>();
    JsonReader reader(json);
    ReplyPreview preview;
    preview.id = reader.id<MessageId>(u"id"_s);
    preview.seq = reader.integer(u"seq"_s, 1);
    const auto author = authorFromJson(reader.object(u"author"_s));
    preview.text = reader.string(u"text"_s);
    preview.deleted = reader.boolean(u"deleted"_s);
    const QString file = reader.optionalString(u"file"_s).value_or(QString());
    if (!file.isEmpty() && !preview.deleted && preview.text.isEmpty())
        preview.file = cleanFileName(file);
    if (reader.ok() && !author)
        return author.error();
    preview.author = author.value_or(Author {});
    return reader.result(Shared<ReplyPreview>(preview));
}

/// A list of ids, of which one that is none is left out.
/// Those that are none are left out, as what is too much.
QList<Attachment> attachmentsFromJson(const QJsonValue &json)
{
    QList<Attachment> attachments;
    for (const QJsonValue &one : json.toArray())
        if (const auto attachment = attachmentFromJson(one); attachment && attachments.size() < Attachment::mostOfMessage)
            attachments.append(*attachment);
    return attachments;
}

QList<Reaction> reactionsFromJson(const QJsonValue &json)
{
    QList<Reaction> reactions;
    for (const QJsonValue &reaction : json.toArray()) {
        const Reaction read {
            reaction["emoji"_L1].toString(), reaction["count"_L1].toInteger(), userIdsFromJson(reaction["users"_L1])};
        if (!read.emoji.isEmpty() && read.count > 0)
            reactions.append(read);
    }
    return reactions;
}

} // namespace

QLatin1StringView messageKindName(MessageKind kind)
{
    return kind == MessageKind::Notice ? "notice"_L1 : "text"_L1;
}

ReplyPreview previewOf(const Message &message)
{
    return {message.id, message.seq, message.author, rules::firstCharacters(message.text, ReplyPreview::mostCharacters),
        message.deleted, message.text.isEmpty() && !message.attachments.isEmpty() ? message.attachments.first().name : QString()};
}

void loseWords(Message &message)
{
    message.deleted = true;
    message.text.clear();
    message.attachments.clear();
    message.notice = {};
    message.editedAt = {};
    message.pinned = false;
    message.mentions.clear();
    message.mentionsRoom = false;
    message.reactions.clear();
}

void writeFields(JsonWriter &json, const ReplyPreview &preview)
{
    json.field("id", preview.id);
    json.field("seq", preview.seq);
    json.field("author", preview.author);
    json.field("text", preview.text);
    json.field("deleted", preview.deleted);
    if (!preview.file.isEmpty())
        json.field("file", preview.file);
}

void writeFields(JsonWriter &json, const Reaction &reaction)
{
    json.field("emoji", reaction.emoji);
    json.field("count", reaction.count);
    json.field("users", reaction.users);
}

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
    json.field("kind", messageKindName(message.kind));
    if (message.notice)
        json.field("notice", message.notice);
    json.field("pinned", message.pinned);
    json.field("reply", message.reply ? std::optional(message.reply) : std::nullopt);
    json.field("mentions", message.mentions);
    if (message.mentionsRoom)
        json.field("mentions_room", true);
    json.field("reactions", message.reactions);
    json.field("attachments", message.attachments);
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
    // Servers before these say nothing of them.
    const auto kind = reader.optionalString(u"kind"_s);
    message.kind = kind && *kind == messageKindName(MessageKind::Notice) ? MessageKind::Notice : MessageKind::Text;
    if (message.kind == MessageKind::Notice)
        if (const auto notice = noticeFromJson(json["notice"_L1]))
            message.notice = *notice;
    message.pinned = reader.optionalBoolean(u"pinned"_s).value_or(false);
    const auto reply = previewFromJson(json["reply"_L1]);
    message.mentions = userIdsFromJson(json["mentions"_L1]);
    message.mentionsRoom = json["mentions_room"_L1].toBool();
    message.reactions = reactionsFromJson(json["reactions"_L1]);
    message.attachments = attachmentsFromJson(json["attachments"_L1]);
    if (reader.ok() && !author)
        return author.error();
    if (reader.ok() && !reply)
        return reply.error();
    message.author = author.value_or(Author {});
    message.reply = reply.value_or(Shared<ReplyPreview>());
    return reader.result(message);
}

} // namespace hearth
