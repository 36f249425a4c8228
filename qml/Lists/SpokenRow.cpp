// SPDX-License-Identifier: GPL-3.0-or-later
#include "SpokenRow.h"

#include "RowAccessible.h"

#include <QAccessible>
#include <QJSValue>
#include <QMetaProperty>

namespace hearth {

namespace {

void tell(QObject *row, QAccessible::Event what)
{
    if (QAccessible::isActive()) {
        QAccessibleEvent event(row, what);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace

SpokenRow::SpokenRow(QQuickItem *parent)
    : QQuickItem(parent)
{
    RowAccessible::install();
}

void SpokenRow::setLabel(const QString &label)
{
    if (m_label != label) {
        m_label = label;
        Q_EMIT labelChanged();
        tell(this, QAccessible::NameChanged);
    }
}

void SpokenRow::setDetails(const QString &details)
{
    if (m_details != details) {
        m_details = details;
        Q_EMIT detailsChanged();
        tell(this, QAccessible::DescriptionChanged);
    }
}

void SpokenRow::setSelected(bool selected)
{
    if (m_selected != selected) {
        m_selected = selected;
        Q_EMIT selectedChanged();
        if (QAccessible::isActive()) {
            QAccessible::State changed;
            changed.selected = true;
            QAccessibleStateChangeEvent event(this, changed);
            QAccessible::updateAccessibility(&event);
        }
    }
}

QVariantMap SpokenRow::subject() const
{
    QVariantMap values;
    const QMetaObject *meta = metaObject();
    for (int i = staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        // Other objects may be gone by the time that somebody looks.
        if (!property.metaType().flags().testFlag(QMetaType::PointerToQObject)) {
            values.insert(QString::fromLatin1(property.name()), property.read(this));
        }
    }
    return values;
}

/// The view, whose content is what a row lies in.
QQuickItem *SpokenRow::list() const
{
    QQuickItem *view = parentItem() ? parentItem()->parentItem() : nullptr;
    return view && view->metaObject()->indexOfMethod("offersOf(QVariant)") >= 0 ? view : nullptr;
}

QList<SpokenRow::Action> SpokenRow::actions() const
{
    QList<Action> found;
    QVariant offers;
    if (QQuickItem *view = list()) {
        QMetaObject::invokeMethod(view, "offersOf", Q_RETURN_ARG(QVariant, offers), Q_ARG(QVariant, QVariant(subject())));
    }
    if (offers.canConvert<QJSValue>()) {
        offers = offers.value<QJSValue>().toVariant();
    }
    const QVariantList listed = offers.toList();
    for (const QVariant &offer : listed) {
        const QVariantMap values = offer.toMap();
        const qsizetype at = values.value(QStringLiteral("main")).toBool() ? 0 : found.size();
        found.insert(at, {values.value(QStringLiteral("name")).toString(), values.value(QStringLiteral("text")).toString()});
    }
    return found;
}

void SpokenRow::takeFocus()
{
    if (QQuickItem *view = list()) {
        QMetaObject::invokeMethod(view, "focusRow", Q_ARG(QVariant, QVariant::fromValue<QObject *>(this)));
    }
}

void SpokenRow::act(const QString &name)
{
    if (QQuickItem *view = list()) {
        QMetaObject::invokeMethod(view, "acted", Q_ARG(QString, name), Q_ARG(QVariant, QVariant(subject())));
    }
}

} // namespace hearth
