// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of TimelineModel: what a row says.
#include "core/Clock.h"
#include "model/Rules.h"
#include "models/MessageParts.h"
#include "models/TimelineLayout.h"
#include "models/TimelineModel.h"
#include "text/WebAddresses.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QVariant previewValues(const Shared<ReplyPreview> &reply)
{
    if (!reply)
        return {};
    return QVariantMap {{u"id"_s, reply->id.value}, {u"seq"_s, reply->seq}, {u"author"_s, reply->author.displayName},
        {u"text"_s, reply->text}, {u"deleted"_s, reply->deleted}};
}

QVariant reactionValues(const QList<Reaction> &reactions, UserId self)
{
    if (reactions.isEmpty())
        return {};
    QVariantList values;
    for (const Reaction &reaction : reactions) {
        QVariantList users;
        for (UserId user : reaction.users)
            users.append(user.value);
        values.append(QVariantMap {{u"emoji"_s, reaction.emoji}, {u"count"_s, reaction.count}, {u"users"_s, users},
            {u"mine"_s, reaction.users.contains(self)}});
    }
    return values;
}

} // namespace

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{KindRole, "kind"}, {MessageIdRole, "messageId"}, {ClientIdRole, "clientId"}, {SeqRole, "seq"}, {AuthorRole, "author"},
        {AuthorIdRole, "authorId"}, {AuthorIsGuestRole, "authorIsGuest"}, {TextRole, "text"}, {TimeRole, "time"},
        {ClockRole, "clock"}, {IsOwnRole, "isOwn"}, {StateRole, "state"}, {ErrorRole, "error"}, {ShowAuthorRole, "showAuthor"},
        {ShowDayRole, "showDay"}, {DayTextRole, "dayText"}, {GapTextRole, "gapText"}, {IsFirstUnreadRole, "isFirstUnread"},
        {IsEmojiOnlyRole, "isEmojiOnly"}, {IsMentionRole, "isMention"}, {ReplyRole, "reply"}, {DeletedRole, "deleted"},
        {ReactionsRole, "reactions"}, {EditedRole, "edited"}, {AddressRole, "address"}, {PartsRole, "parts"}};
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int at = index.row();
    const Row &row = m_rows[size_t(at)];
    const Message &message = row.message;
    const layout::Placed placed {message, row.day};
    std::optional<layout::Placed> above;
    if (at > 0)
        above.emplace(layout::Placed {m_rows[size_t(at - 1)].message, m_rows[size_t(at - 1)].day});
    const layout::Placed *before = above ? &*above : nullptr;
    const bool firstUnread = !row.pending && message.seq == m_firstUnread;
    switch (role) {
    case KindRole: return u"message"_s;
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
    case IsOwnRole: return isOwn(row);
    case StateRole: return !row.pending ? u"sent"_s : row.failed ? u"failed"_s : u"sending"_s;
    case ErrorRole: return row.error;
    case ShowAuthorRole: return firstUnread || layout::startsGroup(before, placed);
    case ShowDayRole: return layout::startsDay(before, placed);
    case DayTextRole: return dayText(row.day);
    case GapTextRole: return layout::gapText(before, placed);
    case IsFirstUnreadRole: return firstUnread;
    case IsEmojiOnlyRole: return row.emojiOnly;
    case IsMentionRole: return row.mention;
    case ReplyRole: return message.deleted ? QVariant() : previewValues(message.reply);
    case ReactionsRole: return reactionValues(message.reactions, m_self.id);
    case DeletedRole: return message.deleted;
    case EditedRole: return message.deleted || !message.editedAt.isValid() ? qint64(0) : message.editedAt.toMSecsSinceEpoch();
    case AddressRole: return message.deleted ? QString() : firstWebAddress(message.text);
    case PartsRole: return partsOf(row);
    default: return {};
    }
}

const QVariant &TimelineModel::partsOf(const Row &row) const
{
    if (!row.parts.isValid())
        row.parts = messageParts(row.message.deleted || row.emojiOnly ? QString() : row.message.text);
    return row.parts;
}

QString TimelineModel::dayText(const QDate &day) const
{
    // Neighbours nearly always share it.
    const QDate today = m_clock->now().toLocalTime().date();
    if (m_dayText.isEmpty() || m_dayOfText != day || m_todayOfText != today) {
        m_dayText = layout::dayText(day, today);
        m_dayOfText = day;
        m_todayOfText = today;
    }
    return m_dayText;
}

void TimelineModel::refreshDaysAtMidnight()
{
    const QDateTime now = m_clock->now().toLocalTime();
    const qint64 untilMidnight = now.msecsTo(now.date().addDays(1).startOfDay());
    m_clock->after(std::chrono::milliseconds(std::max<qint64>(untilMidnight, 1000)), this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {DayTextRole});
        refreshDaysAtMidnight();
    });
}

} // namespace hearth
