// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "model/Message.h"
#include "model/PageQuery.h"

#include <optional>
#include <variant>

/// The part of Store.h that is about messages.
namespace hearth {

/// Whom a text names.
struct NamedPeople
{
    QList<UserId> users;
    bool everyone = false; ///< in the room
    bool isNobody() const { return users.isEmpty() && !everyone; }
};

struct NewMessage
{
    RoomId room;
    Author author;
    QString text;
    QString clientId; ///< empty: none
    std::optional<MessageId> replyTo;
    QDateTime createdAt;
    NamedPeople named = {};
    QList<AttachmentId> attachments = {};
};

/// What happened to a room.
struct NewNotice
{
    RoomId room;
    UserId by;
    Notice notice; ///< people by their ids alone
    QDateTime at;
    std::optional<MessageId> about = {};
};

/// People who came into a room and left it, as one notice tells.
struct ComingsAndGoings
{
    RoomId room;
    QList<UserId> joined; ///< each once, in order
    QList<UserId> left;
    QDateTime at;
    /// Goes into this notice, if that is the room's last message (or in any case: `wherever`), else into a new one.
    MessageId into = {};
    bool wherever = false;
};

/// A notice, and what became of it.
struct ToldNotice
{
    Message message;
    enum { New, Changed, AsBefore } is = New;
};

struct AppendedMessage
{
    Message message;
    bool isNew = true; ///< false: this author's client_id was stored before, and this is what was stored then
};

/// Where in which room.
struct StoredPlace
{
    RoomId room;
    Seq seq = 0;
};

/// About what it holds: the value itself, its texts and who chose which emoji.
inline qsizetype bytesOf(const Message &message)
{
    qsizetype bytes = 512 + 2 * (message.text.size() + (message.reply ? message.reply->text.size() : 0));
    for (const Reaction &reaction : message.reactions)
        bytes += 64 + 8 * reaction.users.size();
    return bytes;
}
inline qsizetype bytesOf(const QList<Message> &messages)
{
    qsizetype bytes = 0;
    for (const Message &message : messages)
        bytes += bytesOf(message);
    return bytes;
}

struct StoredPage
{
    QList<Message> messages; ///< oldest first
    bool hasMore = false; ///< further in the direction that was asked for
    qsizetype bytes() const { return bytesOf(messages); }
};

/// The messages on both sides of one, and itself.
struct StoredSurroundings
{
    QList<Message> messages; ///< oldest first
    bool hasMoreBefore = false;
    bool hasMoreAfter = false;
    qsizetype bytes() const { return bytesOf(messages); }
};

struct StoredChanges
{
    QList<Message> messages; ///< in the order of their last changes
    bool hasMore = false;
    ChangeNumber lastChange = 0; ///< of the room
    qsizetype bytes() const { return bytesOf(messages); }
};

/// Another text of a message; the same one alters nothing.
struct EditedText
{
    QString text;
    NamedPeople named = {};
    QDateTime at;
};

/// Whether its room keeps it at hand. LimitReached.
struct PinState
{
    bool pinned = true;
};

/// What is done to one message that is not deleted.
using StoredAlteration = std::variant<EditedText, PinState>;

/// A message after something was done to it.
struct AlteredMessage
{
    Message message;
    bool isAltered = true; ///< false: it was so before
};

/// Somebody chooses an emoji for a message, or takes it back.
struct ReactionStep
{
    UserId user;
    QString emoji;
    bool on = true;
};

struct ReactedMessage
{
    Message message;
    bool isAltered = true; ///< false: it was so before
    QList<qsizetype> refused = {}; ///< steps that would have been one emoji too many
};

/// What was found of an author's messages in one look at some of all, newest first.
struct WrittenMessages
{
    QList<MessageId> messages; ///< newest first
    MessageId next; ///< look on before this one; invalid: everything since then was looked at
};

/// When messages were said that are no notices, whoever said them where.
struct SaidTimes
{
    QList<QDateTime> at; ///< newest first
    MessageId next; ///< look on before this one; invalid: everything since then was looked at
};

/// Messages that speak to somebody, whatever room they are in.
struct CallPage
{
    QList<Message> messages; ///< newest first
    MessageId next; ///< look on before this one; invalid: there are no more
    qsizetype bytes() const { return bytesOf(messages); }
};

class MessageStore
{
public:
    /// What one answer holds, about. Where a limit is asked for, it has fewer messages rather than more than this, but one in any case, and
    /// says that there is more. Fifty of the longest fit.
    static constexpr qsizetype mostBytesAtOnce = 1024 * 1024;

    virtual ~MessageStore() = default;
    /// Gives the message its id and the room's next seq; the author has then read up to it. RoomNotFound;
    /// MessageNotFound (field reply_to) for a reply to what is not in this room. AttachmentNotFound (field attachments) for what
    /// its author did not upload there, or sent before.
    virtual Result<AppendedMessage> append(const NewMessage &message) = 0;
    /// What this author sent with it, in whatever room. Only where there is writing.
    virtual Result<std::optional<Message>> byClientId(UserId author, const QString &clientId) = 0;
    /// Nobody has read anything by it. RoomNotFound.
    virtual Result<Message> tell(const NewNotice &notice) = 0;
    virtual Result<ToldNotice> tell(const ComingsAndGoings &people) = 0;
    virtual Result<QList<StoredPlace>> notices() = 0; ///< of all rooms, by room and place
    virtual Result<bool> toldOfPin(MessageId message, const QDateTime &since) = 0;
    virtual Result<StoredPage> page(RoomId room, const PageQuery &query) = 0;
    /// Those with words of an author, of one room or of all, that are not deleted: looks at up to `most` messages, whoever wrote
    /// them, from `before` (invalid: from the newest) back to those of `since`.
    virtual Result<WrittenMessages>
    writtenBy(UserId author, std::optional<RoomId> room, MessageId before, const QDateTime &since, int most) = 0;
    /// The rooms of the newest `most` messages, but for notices: the most recently active first.
    virtual Result<QList<RoomId>> mostActive(int most) = 0;
    /// Up to `limit` of those before one (invalid: of all) that name the user, also as one of everyone, or reply to what the
    /// user wrote: in the rooms that they are in, never their own.
    virtual Result<CallPage> calls(UserId user, MessageId before, int limit) = 0;
    /// Up to `limit` of those around a place, which need not exist.
    virtual Result<StoredSurroundings> around(RoomId room, Seq seq, int limit) = 0;
    /// Up to `limit` of those at or before `upTo` that were changed after `change`. RoomNotFound.
    virtual Result<StoredChanges> changedAfter(RoomId room, ChangeNumber change, Seq upTo, int limit) = 0;

    /// One of a room that is there; nothing when there is none such.
    virtual Result<std::optional<Message>> byId(MessageId message) = 0;

    /// The room's, the newest pin first.
    virtual Result<QList<Message>> pinned(RoomId room) = 0;

    // Each message that these change takes its room's next change number.

    /// MessageNotFound, also for a deleted one; and what the alteration says.
    virtual Result<AlteredMessage> alter(MessageId message, const StoredAlteration &alteration) = 0;
    static constexpr qsizetype mostPins = 100; ///< of one room
    static constexpr qsizetype mostReactions = 20; ///< different emoji of one message
    /// All of these at once, one after the other: one change, or none where everything was so before. MessageNotFound, also for
    /// a deleted one.
    virtual Result<ReactedMessage> react(MessageId message, const QList<ReactionStep> &steps) = 0;
    /// Takes their words away, and whatever else was done to them, and keeps their places. Answers with those that had not been deleted, as they are now.
    virtual Result<QList<Message>> erase(const QList<MessageId> &messages) = 0;

    /// Looks at up to `most` messages, from `before` (invalid: from the newest) back to those of `since`: by their ids, which follow time.
    virtual Result<SaidTimes> saidSince(const QDateTime &since, MessageId before, int most) = 0;
};

} // namespace hearth
