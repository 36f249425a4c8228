// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/hosting/ConnectionList.h"

#include "rights/ServerRights.h"
#include "session/hosting/ClientInWords.h"

namespace hearth {

int ConnectionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ConnectionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const rest::ConnectionAtAGlance &entry = m_entries.at(index.row());
    switch (role) {
    case NameRole: return entry.user.displayName;
    case GuestRole: return entry.role == hearth::Role::Guest;
    case HostRole: return isHost(entry.role);
    case AddressRole: return entry.address;
    case ClientRole: return clientInWords(entry.client);
    case SinceRole: return entry.since.toLocalTime();
    default: return {};
    }
}

QHash<int, QByteArray> ConnectionList::roleNames() const
{
    return {{NameRole, "name"}, {GuestRole, "guest"}, {HostRole, "host"}, {AddressRole, "address"}, {ClientRole, "client"},
        {SinceRole, "since"}};
}

void ConnectionList::set(const QList<rest::ConnectionAtAGlance> &entries)
{
    const int before = count();
    for (int row = 0; row < entries.size(); ++row) {
        while (row < count() && m_entries.at(row).id < entries.at(row).id) {
            beginRemoveRows({}, row, row);
            m_entries.removeAt(row);
            endRemoveRows();
        }
        if (row < count() && m_entries.at(row).id == entries.at(row).id) {
            if (m_entries.at(row) != entries.at(row)) { // called otherwise, or something else on the server
                m_entries[row] = entries.at(row);
                Q_EMIT dataChanged(index(row), index(row));
            }
            continue;
        }
        beginInsertRows({}, row, row);
        m_entries.insert(row, entries.at(row));
        endInsertRows();
    }
    if (count() > entries.size()) {
        beginRemoveRows({}, int(entries.size()), count() - 1);
        m_entries.resize(entries.size());
        endRemoveRows();
    }
    if (count() != before)
        Q_EMIT countChanged();
}

} // namespace hearth
