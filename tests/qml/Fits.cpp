// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fits.h"

#include <QQuickItem>

namespace hearth {

namespace {

/// Words on the page, and where they are seen.
struct Words
{
    QQuickItem *item;
    QRectF seen;
    QString text;
};

QRectF placeOf(const QQuickItem *item, const QQuickItem *page)
{
    return item->mapRectToItem(page, {0, 0, item->width(), item->height()});
}

/// The nearest thing around it that scrolls.
QQuickItem *scrollerOf(const QQuickItem *item, const QQuickItem *page)
{
    for (QQuickItem *at = item->parentItem(); at && at != page; at = at->parentItem()) {
        if (at->inherits("QQuickFlickable")) {
            return at;
        }
    }
    return nullptr;
}

bool isARow(const QQuickItem *item)
{
    const QQuickItem *scroller = scrollerOf(item, nullptr);
    return scroller && scroller->inherits("QQuickItemView");
}

void collect(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (!item->isVisible() || item->opacity() == 0) {
        return;
    }
    if (item->inherits("QQuickText") && item->width() > 0 && !item->property("text").toString().isEmpty()) {
        found << item;
    }
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (!child->inherits("QQuickOverlay")) {
            collect(child, found);
        }
    }
}

QString cutOff(QQuickItem *item, QQuickItem *page, bool isByPeople)
{
    const bool shortens = item->property("elide").toInt() != Qt::ElideNone;
    // One line that fits exactly may call itself truncated.
    const bool hasRoom = item->property("wrapMode").toInt() == 0 && item->implicitWidth() <= item->width() + 1;
    if (item->property("truncated").toBool() && !hasRoom && !isARow(item) && !isByPeople) {
        return QStringLiteral("is shortened");
    }
    if (!shortens && !item->clip()
        && (item->property("contentWidth").toReal() > item->width() + 1
            || item->property("contentHeight").toReal() > item->height() + 1)) {
        return QStringLiteral("has no room: %1 x %2 in %3 x %4")
            .arg(item->property("contentWidth").toReal())
            .arg(item->property("contentHeight").toReal())
            .arg(item->width())
            .arg(item->height());
    }
    const QQuickItem *scroller = scrollerOf(item, page);
    const QRectF place = placeOf(item, scroller ? scroller : page);
    const QRectF room {0, 0, scroller ? scroller->width() : page->width(), page->height()};
    if (place.left() < room.left() - 1 || place.right() > room.right() + 1) {
        const bool sideways = scroller && scroller->property("contentWidth").toReal() > scroller->width() + 1;
        return sideways ? QString() : QStringLiteral("goes over the side");
    }
    if (!scroller && (place.top() < -1 || place.bottom() > room.bottom() + 1)) {
        return QStringLiteral("is beyond the edge: %1 to %2 of %3").arg(place.top()).arg(place.bottom()).arg(room.bottom());
    }
    return {};
}

} // namespace

QString Fits::faults(QQuickItem *page, const QStringList &byPeople) const
{
    QList<QQuickItem *> found;
    collect(page, found);
    QStringList faults;
    QList<Words> seen;
    for (QQuickItem *item : std::as_const(found)) {
        const QString text = item->property("text").toString();
        if (const QString fault = cutOff(item, page, byPeople.contains(text)); !fault.isEmpty()) {
            faults << QStringLiteral("“%1” %2").arg(text.left(60), fault);
        }
        QRectF place = placeOf(item, page) & QRectF(0, 0, page->width(), page->height());
        for (QQuickItem *around = scrollerOf(item, page); around; around = scrollerOf(around, page)) {
            place &= placeOf(around, page);
        }
        if (!place.isEmpty()) {
            seen.append({item, place, text});
        }
    }
    constexpr qreal touch = 2; // lines of one column may share an edge
    for (qsizetype i = 0; i < seen.size(); ++i) {
        for (qsizetype j = i + 1; j < seen.size(); ++j) {
            const QRectF both = seen[i].seen & seen[j].seen;
            if (both.width() > touch && both.height() > touch) {
                faults << QStringLiteral("“%1” lies over “%2”").arg(seen[j].text.left(60), seen[i].text.left(60));
            }
        }
    }
    return faults.join(QLatin1Char('\n'));
}

} // namespace hearth
