// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/hosting/RestStatus.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Who is connected to the server, in the order in which they came. Told anew, it changes only the rows that are others.
class ConnectionList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ServerWatch has it")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        GuestRole,
        HostRole, ///< an owner or admin of the server
        AddressRole,
        ClientRole, ///< in the reader's language
        SinceRole, ///< local time
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_entries.size()); }

    /// All that there are now, by their ids, each higher than the one before it.
    void set(const QList<rest::ConnectionAtAGlance> &entries);

Q_SIGNALS:
    void countChanged();

private:
    QList<rest::ConnectionAtAGlance> m_entries;
};

} // namespace hearth
