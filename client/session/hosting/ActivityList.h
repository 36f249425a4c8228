// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/hosting/RestStatus.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// What happened on the server of late, newest first.
class ActivityList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ServerWatch has it")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    static constexpr qsizetype most = 200; ///< that are kept here

    enum Role {
        SaysRole = Qt::UserRole + 1, ///< in the reader's language
        AtRole, ///< local time
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return int(m_lines.size()); }

    /// The newest that there are, newest first: those that are here already stay, unless the server began anew.
    void add(const QList<rest::ActivityLine> &lines);

Q_SIGNALS:
    void countChanged();

private:
    QList<rest::ActivityLine> m_lines;
};

} // namespace hearth
