// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowAccessible.h"

#include "SpokenRow.h"

#include <QQuickWindow>

namespace hearth {

namespace {

QAccessibleInterface *interfaceFor(const QString &className, QObject *object)
{
    if (className != QLatin1String(SpokenRow::staticMetaObject.className())) {
        return nullptr;
    }
    return new RowAccessible(static_cast<SpokenRow *>(object));
}

} // namespace

RowAccessible::RowAccessible(SpokenRow *row)
    : QAccessibleObject(row)
{
}

void RowAccessible::install()
{
    static const bool done = (QAccessible::installFactory(interfaceFor), true);
    Q_UNUSED(done)
}

SpokenRow *RowAccessible::row() const
{
    return static_cast<SpokenRow *>(object());
}

QWindow *RowAccessible::window() const
{
    return isValid() ? row()->window() : nullptr;
}

QAccessibleInterface *RowAccessible::parent() const
{
    for (QQuickItem *above = isValid() ? row()->parentItem() : nullptr; above; above = above->parentItem()) {
        if (QAccessibleInterface *found = QAccessible::queryAccessibleInterface(above)) {
            return found;
        }
    }
    return window() ? QAccessible::queryAccessibleInterface(window()) : nullptr;
}

QAccessible::State RowAccessible::state() const
{
    QAccessible::State state;
    if (!isValid() || !row()->window()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    // The view around the row has the keyboard as well, as far as Qt is concerned; one element has it for people.
    state.focused = row()->hasActiveFocus() && row()->window()->activeFocusItem() == row();
    state.selectable = true;
    state.selected = row()->selected();
    state.disabled = !row()->isEnabled();
    state.invisible = !row()->isVisible() || !row()->window()->isVisible();
    const QQuickItem *view = row()->parentItem() ? row()->parentItem()->parentItem() : nullptr;
    state.offscreen = view && !view->mapRectToScene(view->boundingRect()).intersects(row()->mapRectToScene(row()->boundingRect()));
    return state;
}

QString RowAccessible::text(QAccessible::Text which) const
{
    if (!isValid()) {
        return {};
    }
    switch (which) {
    case QAccessible::Name: return row()->label();
    case QAccessible::Description: return row()->details();
    default: return {};
    }
}

QRect RowAccessible::rect() const
{
    if (!isValid() || !row()->window()) {
        return {};
    }
    const QRectF place = row()->mapRectToScene(row()->boundingRect());
    return {row()->window()->mapToGlobal(place.topLeft().toPoint()), place.size().toSize()};
}

void *RowAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList RowAccessible::actionNames() const
{
    QStringList names;
    const auto actions = isValid() ? row()->actions() : QList<SpokenRow::Action>();
    for (const SpokenRow::Action &action : actions) {
        names.append(action.name);
    }
    names.append(setFocusAction());
    return names;
}

QString RowAccessible::localizedActionName(const QString &name) const
{
    const auto actions = isValid() ? row()->actions() : QList<SpokenRow::Action>();
    for (const SpokenRow::Action &action : actions) {
        if (action.name == name) {
            return action.text;
        }
    }
    return QAccessibleActionInterface::localizedActionName(name);
}

QString RowAccessible::localizedActionDescription(const QString &name) const
{
    return name == setFocusAction() ? QAccessibleActionInterface::localizedActionDescription(name) : localizedActionName(name);
}

void RowAccessible::doAction(const QString &name)
{
    if (!isValid()) {
        return;
    }
    if (name == setFocusAction()) {
        row()->takeFocus();
    } else if (actionNames().contains(name)) {
        row()->act(name);
    }
}

} // namespace hearth
