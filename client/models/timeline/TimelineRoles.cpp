// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/TimelineRoles.h"

#include "model/Rules.h"
#include "models/timeline/DayNames.h"
#include "models/timeline/TimelineLayout.h"
#include "models/timeline/TimelineRows.h"
#include "text/WebAddresses.h"

using namespace Qt::StringLiterals;

namespace hearth {

QHash<int, QByteArray> TimelineRoles::names()
{
    return {{KindRole, "kind"}, {MessageIdRole, "messageId"}, {ClientIdRole, "clientId"}, {SeqRole, "seq"}, {AuthorRole, "author"},
        {AuthorIdRole, "authorId"}, {AuthorIsGuestRole, "authorIsGuest"}, {TextRole, "text"}, {TimeRole, "time"},
        {ClockRole, "clock"}, {IsOwnRole, "isOwn"}, {StateRole, "state"}, {ErrorRole, "error"}, {ShowAuthorRole, "showAuthor"},
        {ShowDayRole, "showDay"}, {DayTextRole, "dayText"}, {GapTextRole, "gapText"}, {IsFirstUnreadRole, "isFirstUnread"},
        {IsEmojiOnlyRole, "isEmojiOnly"}, {IsMentionRole, "isMention"}, {ReplyRole, "reply"}, {DeletedRole, "deleted"},
        {PinnedRole, "pinned"}, {ReactionsRole, "reactions"}, {EditedRole, "edited"}, {AddressRole, "address"},
        {PartsRole, "parts"}, {NamedRole, "named"}, {FilesRole, "files"}};
}

QVariant TimelineRoles::value(const Read &read, int at, int role)
{
    const TimelineRow &row = read.rows.at(at);
    const Message &message = row.message;
    const layout::Placed placed {message, row.day};
    std::optional<layout::Placed> above;
    if (at > 0)
        above.emplace(layout::Placed {read.rows.at(at - 1).message, read.rows.at(at - 1).day});
    const layout::Placed *before = above ? &*above : nullptr;
    const bool firstUnread = !row.pending && message.seq == read.firstUnread;
    switch (role) {
    case KindRole: return QString(messageKindName(message.kind));
    case MessageIdRole: return message.id.value;
    case ClientIdRole: return message.clientId;
    case SeqRole: return message.seq;
    case AuthorRole: return message.author.displayName;
    case AuthorIdRole: return message.author.id.value;
    case AuthorIsGuestRole: return message.author.username.startsWith(rules::guestPrefix);
    case Qt::DisplayRole:
    case TextRole: return message.deleted ? QString() : message.text;
    case TimeRole: return message.createdAt.toLocalTime();
    case ClockRole: return layout::clockText(message.createdAt.toLocalTime().time());
    case IsOwnRole: return row.isBy(read.self);
    case StateRole: return !row.pending ? u"sent"_s : row.failed ? u"failed"_s : u"sending"_s;
    case ErrorRole: return row.error;
    case ShowAuthorRole: return firstUnread || layout::startsGroup(before, placed);
    case ShowDayRole: return layout::startsDay(before, placed);
    case DayTextRole: return read.days.name(row.day);
    case GapTextRole: return layout::gapText(before, placed);
    case IsFirstUnreadRole: return firstUnread;
    case IsEmojiOnlyRole: return row.emojiOnly;
    case IsMentionRole: return row.mention;
    case NamedRole: return row.named();
    case ReplyRole: return row.reply();
    case FilesRole: return row.files();
    case ReactionsRole: return row.reactions(read.self);
    case DeletedRole: return message.deleted;
    case PinnedRole: return message.pinned && !message.deleted;
    case EditedRole: return message.deleted || !message.editedAt.isValid() ? qint64(0) : message.editedAt.toMSecsSinceEpoch();
    case AddressRole: return message.deleted ? QString() : firstWebAddress(message.text);
    case PartsRole: return row.parts();
    default: return {};
    }
}

} // namespace hearth
