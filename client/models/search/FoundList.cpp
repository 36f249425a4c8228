// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/FoundList.h"

#include "model/Room.h"
#include "models/Renamed.h"
#include "models/files/FilesInWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

FoundList::FoundList(RoomOf roomOf, QObject *parent)
    : QAbstractListModel(parent)
    , m_roomOf(std::move(roomOf))
{
}

int FoundList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FoundList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Message &message = m_messages[index.row()];
    const Room *room = m_roomOf(message.roomId);
    if (role == SectionRole)
        return u"%1 %2 %3 %4 %5"_s.arg(QString::number(message.roomId.value), room ? QString(roomKindName(room->kind)) : u"-"_s,
            room && room->membership ? u"joined"_s : u"-"_s, m_furtherOn.contains(message.id) ? u"more"_s : u"-"_s,
            room ? room->name : QString());
    if (role != EntryRole)
        return {};
    return QVariantMap {{u"messageId"_s, message.id.value}, {u"seq"_s, message.seq}, {u"roomId"_s, message.roomId.value},
        {u"room"_s, room ? room->name : QString()}, {u"author"_s, message.author.displayName},
        {u"text"_s, withFiles(message.text, message)}, {u"time"_s, message.createdAt.toLocalTime()}};
}

int FoundList::rowOf(MessageId message) const
{
    return m_ids.contains(message) ? int(std::ranges::find(m_messages, message, &Message::id) - m_messages.begin()) : -1;
}

QList<Message> FoundList::grouped(const QList<Message> &page) const
{
    QHash<RoomId, qsizetype> places;
    if (!m_messages.isEmpty())
        places.insert(m_messages.last().roomId, 0);
    for (const Message &message : page)
        places.insert(message.roomId, places.value(message.roomId, places.size()));
    QList<Message> grouped = page;
    std::ranges::stable_sort(grouped, {}, [&places](const Message &message) { return places.value(message.roomId); });
    return grouped;
}

void FoundList::set(const QList<Message> &page)
{
    beginResetModel();
    m_messages.clear();
    m_ids.clear();
    m_furtherOn.clear();
    endResetModel();
    append(page);
    Q_EMIT countChanged();
}

bool FoundList::append(const QList<Message> &page)
{
    QSet<RoomId> shown;
    for (const Message &message : std::as_const(m_messages))
        shown.insert(message.roomId);
    if (!m_messages.isEmpty() && !m_furtherOn.contains(m_messages.last().id))
        shown.remove(m_messages.last().roomId); // whose heading goes on
    QList<Message> added;
    for (const Message &message : grouped(page)) {
        if (m_messages.size() + added.size() >= mostMessages)
            break;
        if (!m_ids.contains(message.id)) {
            m_ids.insert(message.id);
            if (shown.contains(message.roomId))
                m_furtherOn.insert(message.id);
            added.append(message);
        }
    }
    if (added.isEmpty())
        return false;
    beginInsertRows({}, count(), count() + int(added.size()) - 1);
    m_messages += added;
    endInsertRows();
    Q_EMIT countChanged();
    return true;
}

void FoundList::change(int row, const Message &message)
{
    m_messages[row] = message;
    Q_EMIT dataChanged(index(row), index(row));
}

void FoundList::rename(const Author &now)
{
    for (int row = 0; row < count(); ++row)
        if (hearth::rename(m_messages[row], now))
            Q_EMIT dataChanged(index(row), index(row));
}

void FoundList::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_ids.remove(m_messages[row].id);
    m_furtherOn.remove(m_messages[row].id);
    m_messages.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
}

void FoundList::removeRoom(RoomId room)
{
    for (int row = count() - 1; row >= 0; --row)
        if (m_messages[row].roomId == room)
            remove(row);
}

void FoundList::takeRooms()
{
    if (!m_messages.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {EntryRole, SectionRole});
}

} // namespace hearth
