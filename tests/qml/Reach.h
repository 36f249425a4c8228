// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantList>

class QQuickItem;
class QQuickWindow;

namespace hearth {

/// What on a page can be clicked, and what of it somebody has come to by keys alone.
class Reach : public QObject
{
    Q_OBJECT
public:
    /// What is asked on top of the window, if the keyboard is in it; else all of the window but what lies on top of it.
    Q_INVOKABLE QQuickItem *page(QQuickWindow *window) const;
    /// Of these places where the keyboard was none is one of them, nor leads there: by arrow keys within a list or a choice, by
    /// the menu of a row to what is in it. In words, one a line; "" where everything was reached.
    Q_INVOKABLE QString missed(QQuickItem *page, const QVariantList &reached) const;
    /// How many things there are that can be clicked.
    Q_INVOKABLE int clickable(QQuickItem *page) const;
};

} // namespace hearth
