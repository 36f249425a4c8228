// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Rooms whose name has `text` in it, without regard to case, with the archived ones, without them, or only these; those with
/// unread messages first where asked for. Also answers where the keyboard goes next. Reads the roles `roomId`, `name`,
/// `unread`, `mentions`, `notify` and `archived` of its source.
class RoomFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool unreadFirst READ unreadFirst WRITE setUnreadFirst NOTIFY unreadFirstChanged)
    Q_PROPERTY(Shelf shelf READ shelf WRITE setShelf NOTIFY shelfChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Shelf { All, InUse, Archived };
    Q_ENUM(Shelf)

    explicit RoomFilter(QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool unreadFirst() const { return m_unreadFirst; }
    void setUnreadFirst(bool unreadFirst);
    Shelf shelf() const { return m_shelf; }
    void setShelf(Shelf shelf);
    int count() const { return rowCount(); }

    void setSourceModel(QAbstractItemModel *model) override;

    /// 0 where there is no such row.
    Q_INVOKABLE qint64 roomIdAt(int row) const;
    /// -1 where it is not there.
    Q_INVOKABLE int rowOf(qint64 roomId) const;
    /// The room `step` rows from this one, around the ends; only among those with unread messages if asked for, of which one
    /// wants to be told. 0 when there is none.
    Q_INVOKABLE qint64 roomFrom(qint64 roomId, int step, bool unreadOnly) const;

Q_SIGNALS:
    void textChanged();
    void unreadFirstChanged();
    void shelfChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QVariant value(const QModelIndex &sourceIndex, const QByteArray &role) const;

    QString m_text;
    bool m_unreadFirst = false;
    Shelf m_shelf = All;
};

} // namespace hearth
