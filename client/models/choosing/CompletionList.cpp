// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choosing/CompletionList.h"

namespace hearth {

int CompletionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CompletionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case KindRole: return entry.kind;
    case Qt::DisplayRole:
    case NameRole: return entry.name;
    case DetailRole: return entry.detail;
    case PictureRole: return entry.picture;
    case StatusRole: return entry.status;
    case UserIdRole: return entry.userId;
    default: return {};
    }
}

QHash<int, QByteArray> CompletionList::roleNames() const
{
    return {{KindRole, "kind"}, {NameRole, "name"}, {DetailRole, "detail"}, {PictureRole, "picture"}, {StatusRole, "status"},
        {UserIdRole, "userId"}};
}

void CompletionList::setEntries(const QList<Entry> &entries)
{
    if (m_entries == entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace hearth
