// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QQuickItem>

namespace hearth {

namespace {

QQuickItem *rootItem(QObject *root)
{
    if (auto *window = qobject_cast<QQuickWindow *>(root)) {
        // Popups are beside the content, in the overlay.
        return window->contentItem();
    }
    return qobject_cast<QQuickItem *>(root);
}

void collect(QQuickItem *item, const QString &objectName, QList<QQuickItem *> &found)
{
    if (item->objectName() == objectName) {
        found << item;
    }
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        collect(child, objectName, found);
    }
}

bool showsText(QQuickItem *item, const QString &text)
{
    if (!item->isVisible()) {
        return false;
    }
    if (item->property("text").toString().contains(text)) {
        return true;
    }
    const auto children = item->childItems();
    return std::any_of(children.begin(), children.end(), [&](QQuickItem *child) { return showsText(child, text); });
}

} // namespace

Program *Bench::newProgram()
{
    Place place;
    place.folder = std::make_unique<QTemporaryDir>();
    ProgramOptions options;
    options.dataDirectory = place.folder->path();
    options.listen = QHostAddress(QHostAddress::LocalHost);
    place.program = std::make_unique<Program>(options, false);
    m_places.push_back(std::move(place));
    // QML must not think that it owns it.
    QQmlEngine::setObjectOwnership(m_places.back().program.get(), QQmlEngine::CppOwnership);
    return m_places.back().program.get();
}

void Bench::tidy()
{
    m_places.clear();
}

QObject *Bench::find(QObject *root, const QString &objectName) const
{
    QQuickItem *top = rootItem(root);
    QList<QQuickItem *> found;
    if (top) {
        collect(top, objectName, found);
    }
    for (QQuickItem *item : found) {
        if (item->isVisible()) {
            return item;
        }
    }
    return found.value(0);
}

int Bench::accessibleBelow(QQuickItem *item) const
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->childCount() : -1;
}

QString Bench::selectedText(QQuickItem *item) const
{
    QString selected = item->property("selectedText").toString();
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        selected += selectedText(child);
    }
    return selected;
}

bool Bench::shows(QObject *root, const QString &text) const
{
    QQuickItem *top = rootItem(root);
    return top && showsText(top, text);
}

} // namespace hearth
