// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/MemberListModel.h"

#include "text/NameOrder.h"

#include <algorithm>

namespace hearth {

MemberListModel::MemberListModel(UserId self, QObject *parent)
    : QAbstractListModel(parent)
    , m_self(self)
{
}

int MemberListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> MemberListModel::roleNames() const
{
    return {{UserIdRole, "userId"}, {DisplayNameRole, "displayName"}, {UsernameRole, "username"}, {RoleRole, "role"},
        {StatusRole, "status"}, {LastSeenRole, "lastSeen"}, {IsSelfRole, "isSelf"}, {IsGuestRole, "isGuest"},
        {DisabledRole, "disabled"}, {IsGoneRole, "isGone"}, {RoomRoleRole, "roomRole"}};
}

QVariant MemberListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const User &user = m_entries[index.row()].user;
    switch (role) {
    case UserIdRole: return user.id.value;
    case Qt::DisplayRole:
    case DisplayNameRole: return user.displayName;
    case UsernameRole: return user.username;
    case RoleRole: return roleName(user.role);
    case StatusRole: return presenceStatusName(user.status);
    case LastSeenRole: return user.lastSeen.toLocalTime();
    case IsSelfRole: return user.id == m_self;
    case DisabledRole: return user.disabled;
    case IsGoneRole: return isGone(user);
    case RoomRoleRole:
        return m_owners.contains(user.id)    ? QStringLiteral("owner")
            : m_moderators.contains(user.id) ? QStringLiteral("moderator")
                                             : QString();
    case IsGuestRole: return user.role == hearth::Role::Guest;
    default: return {};
    }
}

MemberListModel::Entry MemberListModel::entryFor(const User &user)
{
    return {user, nameOrder(user.displayName)};
}

bool MemberListModel::before(const Entry &a, const Entry &b)
{
    if (a.user.status != b.user.status)
        return a.user.status > b.user.status;
    return std::tie(a.sortName, a.user.id) < std::tie(b.sortName, b.user.id);
}

int MemberListModel::find(UserId id) const
{
    for (int row = 0; row < count(); ++row)
        if (m_entries[row].user.id == id)
            return row;
    return -1;
}

QList<User> MemberListModel::users() const
{
    QList<User> users;
    users.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        users.append(entry.user);
    return users;
}

void MemberListModel::setUsers(const QList<User> &users)
{
    beginResetModel();
    m_entries.clear();
    QSet<UserId> seen;
    for (const User &user : users) {
        if (seen.contains(user.id))
            continue;
        seen.insert(user.id);
        m_entries.append(entryFor(user));
    }
    std::sort(m_entries.begin(), m_entries.end(), before);
    endResetModel();
    Q_EMIT countChanged();
}

void MemberListModel::setRoles(const QList<UserId> &owners, const QList<UserId> &moderators)
{
    if (m_owners == owners && m_moderators == moderators)
        return;
    m_owners = owners;
    m_moderators = moderators;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {RoomRoleRole});
}

void MemberListModel::upsert(const User &user)
{
    if (find(user.id) >= 0) {
        update(user);
        return;
    }
    Entry entry = entryFor(user);
    const int at = int(std::lower_bound(m_entries.begin(), m_entries.end(), entry, before) - m_entries.begin());
    beginInsertRows({}, at, at);
    m_entries.insert(at, std::move(entry));
    endInsertRows();
    Q_EMIT countChanged();
}

void MemberListModel::update(const User &user)
{
    const int row = find(user.id);
    if (row < 0 || m_entries[row].user == user)
        return;
    Entry entry = entryFor(user);
    // The new place, counted with the old row still there; the list is sorted but for that row.
    int place = 0;
    while (place < count() && (place == row || before(m_entries[place], entry)))
        ++place;
    const int at = place > row ? place - 1 : place;
    if (at != row) {
        beginMoveRows({}, row, row, {}, place);
        m_entries.move(row, at);
        m_entries[at] = std::move(entry);
        endMoveRows();
    } else {
        m_entries[at] = std::move(entry);
    }
    Q_EMIT dataChanged(index(at), index(at));
}

void MemberListModel::remove(UserId id)
{
    const int row = find(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
}

bool MemberListModel::isGone(const User &user) const
{
    return isGoneGuest(user) && user.id != m_self;
}

} // namespace hearth
