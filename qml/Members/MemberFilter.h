// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// People whose name or username has `text` in it, without regard to case; without guests who are gone and some others, if asked for.
/// Reads the roles `isGone`, `userId`, `displayName` and `username` of its source.
class MemberFilter : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// Guests who are not here as well: they may come back.
    Q_PROPERTY(bool withGone READ withGone WRITE setWithGone NOTIFY withGoneChanged)
    /// The ids of those who are left out.
    Q_PROPERTY(QVariantList without READ without WRITE setWithout NOTIFY withoutChanged)
public:
    explicit MemberFilter(QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    bool withGone() const { return m_withGone; }
    void setWithGone(bool with);
    QVariantList without() const { return m_without; }
    void setWithout(const QVariantList &without);

Q_SIGNALS:
    void textChanged();
    void withGoneChanged();
    void withoutChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    bool m_withGone = false;
    QVariantList m_without;
    QSet<qint64> m_leftOut;
};

} // namespace hearth
