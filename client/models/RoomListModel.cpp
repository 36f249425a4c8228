// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RoomListModel.h"

#include "language/LanguageNews.h"
#include "text/TextTraits.h"

#include <algorithm>

namespace hearth {

RoomListModel::RoomListModel(UserId self, QObject *parent)
    : QAbstractListModel(parent)
    , m_self(self)
{
    connect(LanguageNews::instance(), &LanguageNews::changed, this, [this] {
        for (int row = 0; row < count(); ++row) {
            if (const auto told = m_entries[row].last.told)
                m_entries[row].last = RoomEntry::lastOf(*told);
            changed(row, {PreviewRole});
        }
    });
}

int RoomListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RoomListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_entries[index.row()].value(role, m_self, m_current);
}

QVariant RoomListModel::value(RoomId id, Role role) const
{
    const int row = find(id);
    return row < 0 ? QVariant() : m_entries[row].value(role, m_self, m_current);
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
    for (const RoomEntry &entry : m_entries)
        rooms.append(entry.room);
    return rooms;
}

QList<RoomId> RoomListModel::directRoomsWith(UserId id) const
{
    QList<RoomId> rooms;
    for (const RoomEntry &entry : m_entries)
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

RoomEntry RoomListModel::entryFor(const Room &room) const
{
    RoomEntry entry {room};
    const auto favourite = m_favourites.constFind(room.id);
    entry.favourite = favourite != m_favourites.cend() && *favourite == room.createdAt;
    entry.sortName = entry.sortNameNow();
    return entry;
}

int RoomListModel::placeFor(const QString &sortName, RoomId id) const
{
    const auto place = std::lower_bound(
        m_entries.begin(), m_entries.end(), std::pair(sortName, id), [](const RoomEntry &entry, const auto &key) {
            return std::tie(entry.sortName, entry.room.id) < std::tie(key.first, key.second);
        });
    return int(place - m_entries.begin());
}

int RoomListModel::reorder(int row)
{
    const QString sortName = m_entries[row].sortNameNow();
    if (m_entries[row].sortName == sortName)
        return row;
    const int before = placeFor(sortName, m_entries[row].room.id); // counted with the old row still there
    const int at = before > row ? before - 1 : before;
    RoomEntry entry = m_entries[row];
    entry.sortName = sortName;
    if (at == row) {
        m_entries[row] = std::move(entry);
        return row;
    }
    // Taken out and put in: a filter makes a reset of a row that moves, and the list that shows it goes back to its top.
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    beginInsertRows({}, at, at);
    m_entries.insert(at, std::move(entry));
    endInsertRows();
    return at;
}

void RoomListModel::upsert(Room room)
{
    const int row = find(room.id);
    if (row < 0) {
        const RoomEntry entry = entryFor(room);
        const int at = placeFor(entry.sortName, room.id);
        beginInsertRows({}, at, at);
        m_entries.insert(at, entry);
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
    changed(reorder(row), {});
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
        m_entries.append(entryFor(room));
    }
    std::sort(m_entries.begin(), m_entries.end(),
        [](const RoomEntry &a, const RoomEntry &b) { return std::tie(a.sortName, a.room.id) < std::tie(b.sortName, b.room.id); });
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT totalsChanged();
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
            changed(row, {UnreadRole, CallsRole}); // whoever keeps the room keeps this, too
        return;
    }
    membership.mentions = std::min(membership.mentions, unread);
    changed(row, {UnreadRole, MentionsRole, CallsRole});
    Q_EMIT totalsChanged();
}

void RoomListModel::setMentions(RoomId id, qint64 mentions)
{
    const int row = find(id);
    if (row < 0 || !m_entries[row].room.membership)
        return;
    if (std::exchange(m_entries[row].room.membership->mentions, mentions) == mentions)
        return;
    changed(row, {MentionsRole, CallsRole});
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
    const QString line = wholeBeginning(draft, RoomEntry::mostOfADraft);
    if (row >= 0 && std::exchange(m_entries[row].draft, line) != line)
        changed(row, {DraftRole});
}

void RoomListModel::setFavourites(const QHash<RoomId, QDateTime> &favourites)
{
    m_favourites = favourites;
    const QList<Room> rooms = this->rooms();
    for (const Room &room : rooms) {
        const int row = find(room.id);
        const bool favourite = entryFor(room).favourite;
        if (std::exchange(m_entries[row].favourite, favourite) != favourite)
            changed(reorder(row), {FavouriteRole, SectionRole});
    }
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
    noteLast(message);
}

void RoomListModel::noteLast(const Message &message)
{
    if (const int row = find(message.roomId); row >= 0 && message.seq >= m_entries[row].last.seq)
        setLast(row, message);
}

void RoomListModel::noteChanged(const Message &message)
{
    if (const int row = find(message.roomId); row >= 0 && m_entries[row].last.seq == message.seq)
        setLast(row, message);
}

void RoomListModel::rename(const Author &now)
{
    for (int row = 0; row < count(); ++row)
        if (RoomEntry::Last &last = m_entries[row].last;
            last.author == now.id && std::exchange(last.name, now.displayName) != now.displayName)
            changed(row, {PreviewRole});
}

void RoomListModel::setLast(int row, const Message &message)
{
    RoomEntry::Last last = RoomEntry::lastOf(message);
    if (std::exchange(m_entries[row].last, last) != last)
        changed(row, {PreviewRole});
}

qint64 RoomListModel::unreadTotal() const
{
    qint64 total = 0;
    for (const RoomEntry &entry : m_entries)
        total += entry.room.membership ? entry.room.membership->unread : 0;
    return total;
}

void RoomListModel::changed(int row, const QList<int> &roles)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), roles);
}

} // namespace hearth
