// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoomFilter.h"

using namespace Qt::StringLiterals;

namespace hearth {

RoomFilter::RoomFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    connect(this, &QAbstractItemModel::rowsInserted, this, &RoomFilter::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &RoomFilter::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &RoomFilter::countChanged);
    connect(this, &QAbstractItemModel::layoutChanged, this, &RoomFilter::countChanged);
}

void RoomFilter::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    if (m_unreadFirst) {
        sort(0);
    }
}

void RoomFilter::setText(const QString &text)
{
    if (m_text != text) {
        m_text = text;
        invalidateFilter();
        Q_EMIT textChanged();
    }
}

void RoomFilter::setUnreadFirst(bool unreadFirst)
{
    if (m_unreadFirst != unreadFirst) {
        m_unreadFirst = unreadFirst;
        sort(m_unreadFirst ? 0 : -1);
        Q_EMIT unreadFirstChanged();
    }
}

void RoomFilter::setShelf(Shelf shelf)
{
    if (m_shelf != shelf) {
        m_shelf = shelf;
        invalidateFilter();
        Q_EMIT shelfChanged();
    }
}

qint64 RoomFilter::roomIdAt(int row) const
{
    const QModelIndex here = index(row, 0);
    return here.isValid() ? value(mapToSource(here), "roomId").toLongLong() : 0;
}

int RoomFilter::rowOf(qint64 roomId) const
{
    const int rows = rowCount();
    for (int row = 0; row < rows; ++row) {
        if (roomIdAt(row) == roomId) {
            return row;
        }
    }
    return -1;
}

qint64 RoomFilter::roomFrom(qint64 roomId, int step, bool unreadOnly) const
{
    const int rows = rowCount();
    const int here = rowOf(roomId);
    const int start = here < 0 && step < 0 ? rows : here;
    for (int tried = 1; tried <= rows; ++tried) {
        const int row = (((start + step * tried) % rows) + rows) % rows;
        const QModelIndex room = mapToSource(index(row, 0));
        const bool wanted = !unreadOnly || (value(room, "unread").toInt() > 0 && value(room, "notify").toString() != "none"_L1);
        if (wanted && roomIdAt(row) != roomId) {
            return roomIdAt(row);
        }
    }
    return 0;
}

bool RoomFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex room = sourceModel()->index(row, 0, parent);
    if (m_shelf != All && value(room, "archived").toBool() != (m_shelf == Archived)) {
        return false;
    }
    return m_text.isEmpty() || value(room, "name").toString().contains(m_text, Qt::CaseInsensitive);
}

bool RoomFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto weight = [this](const QModelIndex &index) {
        return value(index, "mentions").toInt() > 0 ? 2 : value(index, "unread").toInt() > 0 ? 1 : 0;
    };
    const int ours = weight(left);
    const int theirs = weight(right);
    return ours != theirs ? ours > theirs : left.row() < right.row();
}

QVariant RoomFilter::value(const QModelIndex &sourceIndex, const QByteArray &role) const
{
    return sourceIndex.data(sourceModel()->roleNames().key(role, -1));
}

} // namespace hearth
