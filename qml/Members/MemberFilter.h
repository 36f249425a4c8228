// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// People who are not gone and whose name or username has `text` in it, without regard to case. Reads the roles `isGone`,
/// `displayName` and `username` of its source.
class MemberFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
public:
    explicit MemberFilter(QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);

Q_SIGNALS:
    void textChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
};

} // namespace hearth
