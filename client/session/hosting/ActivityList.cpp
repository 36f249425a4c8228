// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hosting/ActivityList.h"

#include "session/hosting/ActivityInWords.h"

#include <algorithm>

namespace hearth {

int ActivityList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ActivityList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const rest::ActivityLine &line = m_lines.at(index.row());
    switch (role) {
    case SaysRole: return activityInWords(line);
    case AtRole: return line.at.toLocalTime();
    default: return {};
    }
}

QHash<int, QByteArray> ActivityList::roleNames() const
{
    return {{SaysRole, "says"}, {AtRole, "at"}};
}

void ActivityList::add(const QList<rest::ActivityLine> &lines)
{
    const auto known = m_lines.isEmpty() ? lines.end() : std::find(lines.begin(), lines.end(), m_lines.first());
    if (known == lines.end()) { // so much has happened, or the server began to count anew
        beginResetModel();
        m_lines = lines.first(std::min(most, lines.size()));
        endResetModel();
        return Q_EMIT countChanged();
    }
    const QList<rest::ActivityLine> fresh = lines.first(known - lines.begin());
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_lines = fresh + m_lines;
    endInsertRows();
    if (m_lines.size() > most) {
        beginRemoveRows({}, int(most), count() - 1);
        m_lines.resize(most);
        endRemoveRows();
    }
    Q_EMIT countChanged();
}

} // namespace hearth
