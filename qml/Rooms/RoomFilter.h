// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// Rooms whose name has `text` in it, without regard to case; those with unread messages first where asked for. Also
/// answers where the keyboard goes next. Reads the roles `roomId`, `name`, `unread` and `mentions` of its source.
class RoomFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool unreadFirst READ unreadFirst WRITE setUnreadFirst NOTIFY unreadFirstChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    explicit RoomFilter(QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool unreadFirst() const { return m_unreadFirst; }
    void setUnreadFirst(bool unreadFirst);
    int count() const { return rowCount(); }

    void setSourceModel(QAbstractItemModel *model) override;

    /// 0 where there is no such row.
    Q_INVOKABLE qint64 roomIdAt(int row) const;
    /// The room `step` rows from this one, around the ends; only among those with unread messages if asked for. 0 when
    /// there is none.
    Q_INVOKABLE qint64 roomFrom(qint64 roomId, int step, bool unreadOnly) const;

Q_SIGNALS:
    void textChanged();
    void unreadFirstChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QVariant value(const QModelIndex &sourceIndex, const QByteArray &role) const;

    QString m_text;
    bool m_unreadFirst = false;
};

} // namespace hearth
