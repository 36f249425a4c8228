// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Program.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace hearth {

/// What the tests of the window are given: programs with folders of their own, and a way to find what is on the screen.
class Bench : public QObject
{
    Q_OBJECT
public:
    /// A program on a fresh folder, without a tray. Lives until tidy().
    Q_INVOKABLE hearth::Program *newProgram();
    /// Stops what the programs host, forgets them and their folders. After their windows are gone.
    Q_INVOKABLE void tidy();

    /// The item with this objectName in a window or below an item, popups included; one that is visible before one that
    /// is not. Null when there is none.
    Q_INVOKABLE QObject *find(QObject *root, const QString &objectName) const;
    /// The text of every visible item below `root` that has this text in it.
    Q_INVOKABLE bool shows(QObject *root, const QString &text) const;

    /// How many things below an item a screen reader finds beside the item itself.
    Q_INVOKABLE int accessibleBelow(QQuickItem *item) const;
    /// What is selected in a text below an item; empty where nothing is.
    Q_INVOKABLE QString selectedText(QQuickItem *item) const;

private:
    struct Place
    {
        std::unique_ptr<QTemporaryDir> folder;
        std::unique_ptr<Program> program;
    };
    std::vector<Place> m_places;
};

} // namespace hearth
