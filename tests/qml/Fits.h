// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QQuickItem;

namespace hearth {

/// Whether what is written on a page is there to be read.
class Fits : public QObject
{
    Q_OBJECT
public:
    /// Words that are cut off, that no scrolling brings onto the page, or that lie over others; one a line, "" for none. Rows, and
    /// what people wrote, may be shortened, as they are at any size.
    Q_INVOKABLE QString faults(QQuickItem *page, const QStringList &byPeople = {}) const;
};

} // namespace hearth
