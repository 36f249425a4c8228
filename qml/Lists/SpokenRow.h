// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace hearth {

/// A row of a List as a screen reader meets it: one element that says all that the row shows, has the keyboard while the row
/// has it, and offers what can be done with the row as actions with names, for which QML's Accessible has no words. Costs
/// nothing until somebody asks.
class SpokenRow : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// All that the row shows, in a sentence.
    Q_PROPERTY(QString label READ label WRITE setLabel NOTIFY labelChanged)
    /// What is worth saying beside it.
    Q_PROPERTY(QString details READ details WRITE setDetails NOTIFY detailsChanged)
    /// Where one is, among the rows.
    Q_PROPERTY(bool selected READ selected WRITE setSelected NOTIFY selectedChanged)
public:
    struct Action
    {
        QString name;
        QString text;
    };

    explicit SpokenRow(QQuickItem *parent = nullptr);

    QString label() const { return m_label; }
    void setLabel(const QString &label);
    QString details() const { return m_details; }
    void setDetails(const QString &details);
    bool selected() const { return m_selected; }
    void setSelected(bool selected);

    /// What the row is about, to be kept while the row itself may go: the values of its properties.
    Q_INVOKABLE QVariantMap subject() const;

    /// What its list says that can be done with it now; what Enter does comes first.
    QList<Action> actions() const;
    void act(const QString &name);
    /// The keyboard comes here, and the list goes on from here.
    void takeFocus();

Q_SIGNALS:
    void labelChanged();
    void detailsChanged();
    void selectedChanged();

private:
    QQuickItem *list() const;

    QString m_label;
    QString m_details;
    bool m_selected = false;
};

} // namespace hearth
