// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// A list turned upside down. A ListView that is laid out from the bottom to the top and whose first row is the newest
/// message never moves when older ones are added, which are at its end. Flat lists only.
class NewestFirst : public QAbstractProxyModel
{
    Q_OBJECT
    QML_ELEMENT
public:
    explicit NewestFirst(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column = 0, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The row here of a row there, and the other way round.
    Q_INVOKABLE int turned(int row) const { return rowCount() - 1 - row; }

private:
    void follow(QAbstractItemModel *model);
};

} // namespace hearth
