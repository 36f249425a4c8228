// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/TimelineRow.h"

#include "models/Bounds.h"
#include "models/MessageParts.h"
#include "models/NoticeText.h"
#include "models/files/FileCards.h"
#include "models/files/FilesInWords.h"
#include "text/TextTraits.h"

using namespace Qt::StringLiterals;

namespace hearth {

bool namesReader(const Message &message, UserId reader)
{
    return !message.deleted && message.kind == MessageKind::Text && message.author.id != reader
        && (message.mentionsRoom || message.mentions.contains(reader));
}

namespace {

/// Bytes that formatting makes of each, beside the text itself.
constexpr qsizetype partsOfCharacter = 4;

Message messageOf(const PendingMessage &pending, const Author &self)
{
    Message message;
    message.clientId = pending.clientId;
    message.author = self;
    message.text = pending.text;
    message.createdAt = pending.writtenAt;
    message.replyTo = pending.replyTo;
    return message;
}

} // namespace

TimelineRow::TimelineRow(const PendingMessage &waiting, const Author &self)
    : TimelineRow(messageOf(waiting, self), self.id)
{
    pending = true;
    outgoing = waiting.files;
    failed = waiting.failed;
    error = waiting.error;
}

TimelineRow::TimelineRow(Message shown, UserId self)
    : message(std::move(shown))
    , day(message.createdAt.toLocalTime().date())
    , m_memory(qsizetype(sizeof(TimelineRow) - sizeof(Message)) + memoryOf(message) + message.text.size() * partsOfCharacter)
{
    if (message.deleted)
        return;
    if (message.kind == MessageKind::Notice) {
        message.text = noticeText(message);
        return;
    }
    emojiOnly = isEmojiOnly(message.text);
    mention = namesReader(message, self);
}

const QVariant &TimelineRow::parts() const
{
    if (!m_parts.isValid())
        m_parts = messageParts(message.deleted || emojiOnly || message.kind == MessageKind::Notice ? QString() : message.text);
    return m_parts;
}

bool TimelineRow::takeOver(const TimelineRow &from)
{
    if (from.message.text != message.text || from.message.deleted != message.deleted)
        return false;
    m_parts = from.m_parts;
    return true;
}

QVariant TimelineRow::named() const
{
    if (message.deleted || (message.mentions.isEmpty() && !message.mentionsRoom))
        return {};
    return QVariant::fromValue(NamedInMessage {message.mentions, message.mentionsRoom, mention});
}

QVariant TimelineRow::files() const
{
    QVariantList cards;
    for (const OutgoingFile &file : outgoing)
        cards.append(fileCard(file));
    if (outgoing.isEmpty() && !message.deleted)
        for (const Attachment &attachment : message.attachments)
            cards.append(fileCard(attachment));
    return cards.isEmpty() ? QVariant() : cards;
}

QVariant TimelineRow::reply() const
{
    const Shared<ReplyPreview> &reply = message.reply;
    if (message.deleted || !reply)
        return {};
    return QVariantMap {{u"id"_s, reply->id.value}, {u"seq"_s, reply->seq}, {u"authorId"_s, reply->author.id.value},
        {u"author"_s, reply->author.displayName}, {u"text"_s, wordsOf(*reply)}, {u"deleted"_s, reply->deleted}};
}

QVariant TimelineRow::reactions(UserId self) const
{
    if (message.reactions.isEmpty())
        return {};
    QVariantList values;
    for (const Reaction &reaction : message.reactions) {
        QVariantList users;
        for (UserId user : reaction.users)
            users.append(user.value);
        values.append(QVariantMap {{u"emoji"_s, reaction.emoji}, {u"count"_s, reaction.count}, {u"users"_s, users},
            {u"mine"_s, reaction.users.contains(self)}});
    }
    return values;
}

} // namespace hearth
