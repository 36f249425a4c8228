// SPDX-License-Identifier: GPL-3.0-or-later
#include "NewestFirst.h"

namespace hearth {

NewestFirst::NewestFirst(QObject *parent)
    : QAbstractProxyModel(parent)
{
}

void NewestFirst::setSourceModel(QAbstractItemModel *model)
{
    if (model == sourceModel()) {
        return;
    }
    beginResetModel();
    if (sourceModel()) {
        disconnect(sourceModel(), nullptr, this, nullptr);
    }
    QAbstractProxyModel::setSourceModel(model);
    if (model) {
        follow(model);
    }
    endResetModel();
}

void NewestFirst::follow(QAbstractItemModel *model)
{
    using Model = QAbstractItemModel;
    connect(model, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(model, &Model::modelReset, this, [this] { endResetModel(); });
    connect(model, &Model::layoutAboutToBeChanged, this, [this] { beginResetModel(); });
    connect(model, &Model::layoutChanged, this, [this] { endResetModel(); });
    connect(model, &Model::rowsAboutToBeInserted, this, [this](const QModelIndex &, int first, int last) {
        const int at = rowCount() - first;
        beginInsertRows({}, at, at + last - first);
    });
    connect(model, &Model::rowsInserted, this, [this] { endInsertRows(); });
    connect(model, &Model::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { beginRemoveRows({}, turned(last), turned(first)); });
    connect(model, &Model::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(model, &Model::rowsAboutToBeMoved, this, [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
        beginMoveRows({}, turned(last), turned(first), {}, rowCount() - to);
    });
    connect(model, &Model::rowsMoved, this, [this] { endMoveRows(); });
    connect(model, &Model::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
        Q_EMIT dataChanged(index(turned(last.row())), index(turned(first.row())), roles);
    });
}

QModelIndex NewestFirst::mapToSource(const QModelIndex &index) const
{
    return index.isValid() && sourceModel() ? sourceModel()->index(turned(index.row()), index.column()) : QModelIndex();
}

QModelIndex NewestFirst::mapFromSource(const QModelIndex &source) const
{
    return source.isValid() ? index(turned(source.row()), source.column()) : QModelIndex();
}

QModelIndex NewestFirst::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex NewestFirst::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int NewestFirst::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->rowCount();
}

int NewestFirst::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QHash<int, QByteArray> NewestFirst::roleNames() const
{
    return sourceModel() ? sourceModel()->roleNames() : QHash<int, QByteArray>();
}

} // namespace hearth
