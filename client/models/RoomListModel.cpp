// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RoomListModel.h"

#include "model/Rules.h"
#include "models/DirectRoom.h"

#include <algorithm>

namespace hearth {

namespace {

/// Enough for a line in a list; a draft has up to 8,000 characters.
constexpr int previewLength = 200;

} // namespace

RoomListModel::RoomListModel(UserId self, QObject *parent)
    : QAbstractListModel(parent)
    , m_self(self)
{
}

int RoomListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> RoomListModel::roleNames() const
{
    return {{RoomIdRole, "roomId"}, {NameRole, "name"}, {TopicRole, "topic"}, {KindRole, "kind"}, {UnreadRole, "unread"},
        {MentionsRole, "mentions"}, {DraftRole, "draft"}, {IsCurrentRole, "isCurrent"}, {MemberCountRole, "memberCount"},
        {JoinedRole, "joined"}, {SectionRole, "section"}, {NotifyRole, "notify"}, {StatusRole, "status"}};
}

QVariant RoomListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case RoomIdRole: return entry.room.id.value;
    case Qt::DisplayRole:
    case NameRole: return entry.room.name;
    case TopicRole: return entry.room.topic;
    case KindRole: return roomKindName(entry.room.kind);
    case UnreadRole: return entry.room.membership ? entry.room.membership->unread : qint64(0);
    case MentionsRole: return entry.room.membership ? entry.room.membership->mentions : qint64(0);
    case DraftRole: return entry.draft;
    case IsCurrentRole: return entry.room.id == m_current;
    case MemberCountRole: return entry.room.memberCount;
    case JoinedRole: return entry.room.membership.has_value();
    case SectionRole: return entry.room.kind == RoomKind::Direct ? QStringLiteral("direct") : QStringLiteral("rooms");
    case NotifyRole: return entry.room.membership ? notifyLevelName(entry.room.membership->notify) : QLatin1StringView();
    case StatusRole: return otherStatus(entry.room, m_self);
    default: return {};
    }
}

int RoomListModel::rowOf(qint64 roomId) const
{
    return find(RoomId {roomId});
}

qint64 RoomListModel::roomIdAt(int row) const
{
    return row >= 0 && row < count() ? m_entries[row].room.id.value : 0;
}

const Room *RoomListModel::room(RoomId id) const
{
    const int row = find(id);
    return row < 0 ? nullptr : &m_entries[row].room;
}

QList<Room> RoomListModel::rooms() const
{
    QList<Room> rooms;
    rooms.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        rooms.append(entry.room);
    return rooms;
}

QString RoomListModel::sortNameOf(const Room &room)
{
    return QChar(room.kind == RoomKind::Direct ? u'1' : u'0') + rules::foldedName(room.name);
}

QList<RoomId> RoomListModel::directRoomsWith(UserId id) const
{
    QList<RoomId> rooms;
    for (const Entry &entry : m_entries)
        if (std::any_of(
                entry.room.users.begin(), entry.room.users.end(), [id](const Shared<User> &user) { return user->id == id; }))
            rooms.append(entry.room.id);
    return rooms;
}

int RoomListModel::find(RoomId id) const
{
    for (int row = 0; row < count(); ++row)
        if (m_entries[row].room.id == id)
            return row;
    return -1;
}

int RoomListModel::placeFor(const QString &sortName, RoomId id) const
{
    const auto place = std::lower_bound(
        m_entries.begin(), m_entries.end(), std::pair(sortName, id), [](const Entry &entry, const auto &key) {
            return std::tie(entry.sortName, entry.room.id) < std::tie(key.first, key.second);
        });
    return int(place - m_entries.begin());
}

void RoomListModel::upsert(Room room)
{
    const QString sortName = sortNameOf(room);
    const int row = find(room.id);
    if (row < 0) {
        const int at = placeFor(sortName, room.id);
        beginInsertRows({}, at, at);
        m_entries.insert(at, Entry {std::move(room), sortName});
        endInsertRows();
        Q_EMIT countChanged();
        Q_EMIT totalsChanged();
        return;
    }
    if (!room.membership)
        room.membership = m_entries[row].room.membership;
    if (m_entries[row].room == room)
        return;
    m_entries[row].room = std::move(room);
    int at = row;
    if (m_entries[row].sortName != sortName) {
        const int before = placeFor(sortName, m_entries[row].room.id); // counted with the old row still there
        at = before > row ? before - 1 : before;
        if (at != row) {
            beginMoveRows({}, row, row, {}, before);
            m_entries.move(row, at);
            endMoveRows();
        }
        m_entries[at].sortName = sortName;
    }
    changed(at, {});
    Q_EMIT totalsChanged();
}

void RoomListModel::remove(RoomId id)
{
    const int row = find(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT totalsChanged();
}

void RoomListModel::replaceAll(const QList<Room> &rooms)
{
    if (m_entries.isEmpty() && !rooms.isEmpty())
        return fill(rooms);
    QSet<RoomId> staying;
    for (const Room &room : rooms)
        staying.insert(room.id);
    const QList<Room> known = this->rooms();
    for (const Room &room : known)
        if (!staying.contains(room.id))
            remove(room.id);
    for (const Room &room : rooms)
        upsert(room);
}

/// The first time: thousands of rooms are no thousands of insertions.
void RoomListModel::fill(const QList<Room> &rooms)
{
    beginResetModel();
    QSet<RoomId> seen;
    for (const Room &room : rooms) {
        if (seen.contains(room.id))
            continue;
        seen.insert(room.id);
        m_entries.append(Entry {room, sortNameOf(room)});
    }
    std::sort(m_entries.begin(), m_entries.end(),
        [](const Entry &a, const Entry &b) { return std::tie(a.sortName, a.room.id) < std::tie(b.sortName, b.room.id); });
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT totalsChanged();
}

void RoomListModel::clear()
{
    replaceAll({});
}

void RoomListModel::setUnread(RoomId id, qint64 unread, Seq lastReadSeq)
{
    const int row = find(id);
    if (row < 0 || !m_entries[row].room.membership)
        return;
    Membership &membership = *m_entries[row].room.membership;
    const bool moved = std::exchange(membership.lastReadSeq, lastReadSeq) != lastReadSeq;
    if (std::exchange(membership.unread, unread) == unread) {
        if (moved)
            changed(row, {UnreadRole}); // whoever keeps the room keeps this, too
        return;
    }
    membership.mentions = std::min(membership.mentions, unread);
    changed(row, {UnreadRole, MentionsRole});
    Q_EMIT totalsChanged();
}

void RoomListModel::setMentions(RoomId id, qint64 mentions)
{
    const int row = find(id);
    if (row < 0 || !m_entries[row].room.membership)
        return;
    if (std::exchange(m_entries[row].room.membership->mentions, mentions) == mentions)
        return;
    changed(row, {MentionsRole});
    Q_EMIT totalsChanged();
}

qint64 RoomListModel::mentions(RoomId id) const
{
    const Room *known = room(id);
    return known && known->membership ? known->membership->mentions : 0;
}

void RoomListModel::setDraft(RoomId id, const QString &draft)
{
    const int row = find(id);
    const QString line = draft.left(previewLength);
    if (row >= 0 && std::exchange(m_entries[row].draft, line) != line)
        changed(row, {DraftRole});
}

void RoomListModel::setMemberCount(RoomId id, qint64 count)
{
    const int row = find(id);
    if (row >= 0 && std::exchange(m_entries[row].room.memberCount, count) != count)
        changed(row, {MemberCountRole});
}

void RoomListModel::setCurrent(RoomId id)
{
    const RoomId before = std::exchange(m_current, id);
    if (before == id)
        return;
    changed(find(before), {IsCurrentRole});
    changed(find(id), {IsCurrentRole});
}

void RoomListModel::noteMessage(const Message &message)
{
    if (const int row = find(message.roomId); row >= 0)
        m_entries[row].room.lastSeq = std::max(m_entries[row].room.lastSeq, message.seq);
}

qint64 RoomListModel::unreadTotal() const
{
    qint64 total = 0;
    for (const Entry &entry : m_entries)
        total += entry.room.membership ? entry.room.membership->unread : 0;
    return total;
}

qint64 RoomListModel::mentionTotal() const
{
    qint64 total = 0;
    for (const Entry &entry : m_entries)
        total += entry.room.membership ? entry.room.membership->mentions : 0;
    return total;
}

void RoomListModel::changed(int row, const QList<int> &roles)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), roles);
}

} // namespace hearth
