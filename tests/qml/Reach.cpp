// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reach.h"

#include "SpokenRow.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace hearth {

namespace {

bool isAView(const QQuickItem *item)
{
    return item->inherits("QQuickItemView") || (item->parentItem() && item->parentItem()->inherits("QQuickItemView"));
}

/// What takes clicks, by the classes of Qt Quick, whose headers are private.
bool takesClicks(QQuickItem *item)
{
    if (item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextInput")) {
        return true;
    }
    if (item->inherits("QQuickTextEdit")) {
        return !item->property("readOnly").toBool();
    }
    if (isAView(item)) {
        return false; // on behalf of its rows
    }
    if (qobject_cast<SpokenRow *>(item)) {
        return true;
    }
    const QObjectList parts = item->children();
    return std::any_of(parts.begin(), parts.end(), [](const QObject *part) {
        // With Shift rows are chosen, as with Shift and the arrow keys.
        const QVariant modifiers = part->property("acceptedModifiers");
        return (part->inherits("QQuickTapHandler") || part->inherits("QQuickMouseArea")) && part->property("enabled").toBool()
            && (!modifiers.isValid() || modifiers.toInt() != int(Qt::ShiftModifier));
    });
}

void collect(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (!item->isVisible() || item->opacity() == 0 || !item->isEnabled()) {
        return;
    }
    if (item->width() > 0 && item->height() > 0 && takesClicks(item)) {
        found << item;
    }
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (!child->inherits("QQuickOverlay")) {
            collect(child, found);
        }
    }
}

template <typename Is>
QQuickItem *around(QQuickItem *item, Is is)
{
    for (QQuickItem *at = item; at; at = at->parentItem()) {
        if (is(at)) {
            return at;
        }
    }
    return nullptr;
}

QQuickItem *rowAround(QQuickItem *item)
{
    return around(item, [](QQuickItem *at) { return qobject_cast<SpokenRow *>(at) != nullptr; });
}

QQuickItem *viewAround(QQuickItem *item)
{
    return around(item, [](QQuickItem *at) { return at->inherits("QQuickItemView"); });
}

/// Where arrow keys move between buttons: what the one that is checked shares with the others.
QQuickItem *choiceAround(QQuickItem *item)
{
    return item->inherits("QQuickRadioButton")
        ? around(item, [](QQuickItem *at) { return at->isFocusScope() && !at->inherits("QQuickControl"); })
        : nullptr;
}

bool isWithin(QQuickItem *item, const QQuickItem *outer)
{
    return around(item, [outer](QQuickItem *at) { return at == outer; }) != nullptr;
}

bool leadsTo(QQuickItem *place, QQuickItem *item)
{
    if (place == item) {
        return true;
    }
    // A field is drawn of several things, and a click on any of them leads to it.
    if (place->inherits("QQuickTextInput") && (isWithin(item, place) || place->parentItem() == item)) {
        return true;
    }
    if (QQuickItem *row = rowAround(item)) {
        // In a row the row itself, whose menu then has to do what a click in it does.
        const auto *spoken = qobject_cast<SpokenRow *>(row);
        // A field beside it may move in it, and marks where that is.
        if (QQuickItem *view = viewAround(row); view && place->inherits("QQuickTextInput")) {
            const auto rows = view->property("contentItem").value<QQuickItem *>()->childItems();
            return std::any_of(rows.begin(), rows.end(), [](QQuickItem *one) { return one->property("marked").toBool(); });
        }
        return viewAround(place) && viewAround(place) == viewAround(row) && (item == row || !spoken->actions().isEmpty());
    }
    if (QQuickItem *view = viewAround(item); view && viewAround(place) == view) {
        return true;
    }
    // A code to be scanned grows when it is clicked, as by the words below it.
    if (item->objectName() == QLatin1String("qrCode") && place->objectName() == QLatin1String("qrFullScreen")) {
        return place->parentItem() == item->parentItem();
    }
    if (place->inherits("QQuickRow") && isWithin(item, place)) {
        return true; // whose arrow keys choose among what is in it
    }
    QQuickItem *choice = choiceAround(item);
    return choice && choiceAround(place) == choice;
}

QString inWords(QQuickItem *item)
{
    QString text = item->property("text").toString();
    if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item); spoken && text.isEmpty()) {
        text = spoken->text(QAccessible::Name);
    }
    QStringList outer;
    for (const QQuickItem *at = item; at && outer.size() < 4; at = at->parentItem()) {
        outer << QString::fromLatin1(at->metaObject()->className()).section(QLatin1String("_QML"), 0, 0) + QLatin1Char(' ')
                + at->objectName();
    }
    return text + QLatin1String(" (") + outer.join(QLatin1String(" in ")) + QLatin1Char(')');
}

} // namespace

QQuickItem *Reach::page(QQuickWindow *window) const
{
    QQuickItem *popup = around(
        window->activeFocusItem(), [](QQuickItem *at) { return at->parentItem() && at->parentItem()->inherits("QQuickOverlay"); });
    return popup ? popup : window->contentItem();
}

QString Reach::missed(QQuickItem *page, const QVariantList &reached) const
{
    QList<QQuickItem *> found;
    collect(page, found);
    QStringList words;
    for (QQuickItem *item : std::as_const(found)) {
        const bool done = std::any_of(reached.begin(), reached.end(), [item](const QVariant &place) {
            auto *at = place.value<QQuickItem *>();
            return at && leadsTo(at, item);
        });
        if (!done) {
            words << inWords(item);
        }
    }
    return words.join(QLatin1Char('\n'));
}

int Reach::clickable(QQuickItem *page) const
{
    QList<QQuickItem *> found;
    collect(page, found);
    return int(found.size());
}

} // namespace hearth
