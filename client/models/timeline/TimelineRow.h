// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/OutgoingFile.h"

#include "model/Message.h"

#include <QVariant>

namespace hearth {

/// Whether a message names this reader: them, or everyone in the room. Nobody is named by what they say themselves.
bool namesReader(const Message &message, UserId reader);

/// Whom a message names, as the server says.
struct NamedInMessage
{
    QList<UserId> users;
    bool everyone = false;
    bool reader = false; ///< among them

    friend bool operator==(const NamedInMessage &, const NamedInMessage &) = default;
};

/// A message of one's own that the server has not confirmed yet.
struct PendingMessage
{
    QString clientId;
    QString text;
    QDateTime writtenAt; ///< UTC
    std::optional<MessageId> replyTo;
    bool failed = false; ///< refused for good; otherwise it is on its way or waits for the connection
    QString error; ///< why it failed, for people
    QList<OutgoingFile> files = {}; ///< that it brings along
};

/// A message with what is worked out of it once, for all the times that it is shown.
class TimelineRow
{
public:
    /// As `self` reads it.
    TimelineRow(Message message, UserId self);
    /// One's own, which the server has not confirmed.
    TimelineRow(const PendingMessage &pending, const Author &self);

    Message message; ///< a notice's text in the reader's language
    QDate day; ///< see layout::Placed
    bool pending = false;
    bool failed = false;
    QString error;
    bool emojiOnly = false;
    bool mention = false; ///< it names the reader
    QList<OutgoingFile> outgoing; ///< the files of one that is pending
    /// About how many bytes of memory it takes, once it was shown.
    qsizetype memory() const { return m_memory; }

    /// Said by this user. What happened to the room is said by nobody.
    bool isBy(UserId user) const { return message.author.id == user && message.kind == MessageKind::Text; }
    /// Said by somebody else: what can be unread.
    bool isByOthers(UserId self) const { return message.author.id != self && message.kind == MessageKind::Text; }
    /// What its formatting makes of the text, made when it is first shown; a notice has none.
    const QVariant &parts() const;
    /// It is shown in the place of another one: what the words were made into there stays, where they are the same. True then.
    bool takeOver(const TimelineRow &from);
    /// Whom it names, a NamedInMessage; invalid for nobody.
    QVariant named() const;
    /// A list of its files, each as fileCard() has it; invalid for none.
    QVariant files() const;
    /// {id, seq, author, text, deleted} of what it replies to; invalid for none.
    QVariant reply() const;
    /// A list of {emoji, count, users, mine}; invalid for none.
    QVariant reactions(UserId self) const;

private:
    qsizetype m_memory; ///< worked out once, that what was added can be taken off again
    mutable QVariant m_parts; ///< invalid until then
};

} // namespace hearth
