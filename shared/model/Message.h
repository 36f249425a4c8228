// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Attachment.h"
#include "model/Notice.h"
#include "model/Shared.h"
#include "model/User.h"

#include <optional>

namespace hearth {

/// What a message replies to, as that is now: it follows an edit or a deletion, and is never kept by itself.
struct ReplyPreview
{
    /// Of the text, in Unicode characters.
    static constexpr int mostCharacters = 200;

    MessageId id;
    Seq seq = 0;
    Author author;
    QString text; ///< the first characters of it; empty where it is deleted
    bool deleted = false;
    QString file = {}; ///< the name of its first file, where it has no text

    friend bool operator==(const ReplyPreview &, const ReplyPreview &) = default;
};

/// One emoji and who chose it.
struct Reaction
{
    /// More are counted, and not named.
    static constexpr qsizetype mostUsers = 50;

    QString emoji;
    qint64 count = 0;
    QList<UserId> users; ///< the first of them

    friend bool operator==(const Reaction &, const Reaction &) = default;
};

/// Whether somebody said it, or it tells what happened to the room.
enum class MessageKind { Text, Notice };

QLatin1StringView messageKindName(MessageKind kind);

/// One stored message of a room.
struct Message
{
    MessageId id;
    RoomId roomId;
    Seq seq = 0; ///< its place in the room
    Author author;
    QString text;
    QDateTime createdAt; ///< UTC
    QDateTime editedAt; ///< UTC; invalid when it was never edited
    bool deleted = false;
    std::optional<MessageId> replyTo;
    QString clientId; ///< the author's own id for it, which makes sending again safe; empty when none was given
    ChangeNumber change = 0; ///< of what was done to it last
    MessageKind kind = MessageKind::Text;
    bool pinned = false;
    Shared<ReplyPreview> reply = {}; ///< of what replyTo names
    QList<UserId> mentions = {}; ///< whom it names
    bool mentionsRoom = false; ///< it names everyone in the room
    QList<Attachment> attachments = {}; ///< in the order in which its author named them
    QList<Reaction> reactions = {}; ///< in the order in which each emoji first came
    Shared<Notice> notice = {}; ///< what it tells, where it is one that this version knows; `text` is a sentence of it

    friend bool operator==(const Message &, const Message &) = default;
};

/// The preview of a reply to this message.
ReplyPreview previewOf(const Message &message);
/// As a message is from its deletion on: it keeps its place, its author and what it replied to.
void loseWords(Message &message);

void writeFields(JsonWriter &json, const ReplyPreview &preview);
void writeFields(JsonWriter &json, const Reaction &reaction);
void writeFields(JsonWriter &json, const Message &message);
Result<Message> messageFromJson(const QJsonValue &json);

} // namespace hearth
