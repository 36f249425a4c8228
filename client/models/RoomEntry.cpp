// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RoomEntry.h"

#include "models/DirectRoom.h"
#include "models/NoticeText.h"
#include "models/files/FilesInWords.h"
#include "text/Formatting.h"
#include "text/NameOrder.h"
#include "text/TextTraits.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int previewLength = 200; // more than a line of a list has room for

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoomEntry)
};

} // namespace

QHash<int, QByteArray> RoomEntry::roleNames()
{
    return {{RoomIdRole, "roomId"}, {NameRole, "name"}, {TopicRole, "topic"}, {KindRole, "kind"}, {UnreadRole, "unread"},
        {MentionsRole, "mentions"}, {CallsRole, "calls"}, {DraftRole, "draft"}, {IsCurrentRole, "isCurrent"},
        {MemberCountRole, "memberCount"}, {JoinedRole, "joined"}, {SectionRole, "section"}, {NotifyRole, "notify"},
        {StatusRole, "status"}, {FavouriteRole, "favourite"}, {ArchivedRole, "archived"}, {PreviewRole, "preview"},
        {CreatedAtRole, "createdAt"}, {CreatedByRole, "createdBy"}};
}

QVariant RoomEntry::value(int role, UserId self, RoomId current) const
{
    switch (role) {
    case RoomIdRole: return room.id.value;
    case Qt::DisplayRole:
    case NameRole: return room.name;
    case TopicRole: return room.topic;
    case KindRole: return roomKindName(room.kind);
    case UnreadRole: return room.membership ? room.membership->unread : qint64(0);
    case MentionsRole: return room.membership ? room.membership->mentions : qint64(0);
    case CallsRole: return calls();
    case DraftRole: return draft;
    case IsCurrentRole: return room.id == current;
    case MemberCountRole: return room.memberCount;
    case JoinedRole: return room.membership.has_value();
    case SectionRole: return favourite ? u"favourites"_s : room.kind == RoomKind::Direct ? u"direct"_s : u"rooms"_s;
    case NotifyRole: return room.membership ? notifyLevelName(room.membership->notify) : QLatin1StringView();
    case StatusRole: return otherStatus(room, self);
    case FavouriteRole: return favourite;
    case ArchivedRole: return room.archived;
    case CreatedAtRole: return room.createdAt;
    case CreatedByRole: return room.createdBy.value;
    case PreviewRole: return preview(self);
    default: return {};
    }
}

QString RoomEntry::sortNameNow() const
{
    return QChar(favourite ? u'0' : room.kind == RoomKind::Direct ? u'2' : u'1') + nameOrder(room.name);
}

qint64 RoomEntry::calls() const
{
    if (!room.membership || room.membership->notify == NotifyLevel::None)
        return 0;
    const qint64 unread = room.membership->unread;
    return room.kind == RoomKind::Direct ? unread : std::min(room.membership->mentions, unread);
}

QString RoomEntry::preview(UserId self) const
{
    if (last.seq == 0)
        return {};
    if (last.author == self)
        return Words::tr("You: %1").arg(last.line);
    // Of two, who it was says itself.
    const bool isOther = room.kind == RoomKind::Direct && room.users.size() <= 2;
    return !last.author.isValid() || isOther ? last.line : Words::tr("%1: %2").arg(isolatedName(last.name), last.line);
}

RoomEntry::Last RoomEntry::lastOf(const Message &message)
{
    const bool isNotice = message.kind == MessageKind::Notice;
    const QString line = message.deleted ? Words::tr("Message deleted")
        : isNotice                       ? noticeText(message)
                                         : withFiles(plainWords(message.text), message);
    return {message.seq, isNotice ? UserId() : message.author.id, message.author.displayName,
        wholeBeginning(line.simplified(), previewLength),
        message.deleted || isNotice ? std::make_shared<const Message>(message) : nullptr};
}

} // namespace hearth
