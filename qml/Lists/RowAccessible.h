// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleActionInterface>
#include <QAccessibleObject>

namespace hearth {

class SpokenRow;

/// A SpokenRow to the accessibility of the system. QML's own element for an item knows a fixed handful of actions, without
/// names; this one has those of the row.
class RowAccessible : public QAccessibleObject, public QAccessibleActionInterface
{
public:
    explicit RowAccessible(SpokenRow *row);

    /// From now on every SpokenRow has one of these.
    static void install();

    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    // One element, whatever it is drawn with.
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    QString text(QAccessible::Text which) const override;
    QRect rect() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    SpokenRow *row() const;
};

} // namespace hearth
