// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hearth.Theme

/// A line between the entries of a menu.
T.MenuSeparator {
    implicitWidth: 100
    implicitHeight: 11
    verticalPadding: 5

    contentItem: Rectangle {
        implicitHeight: 1
        color: Theme.line
    }
}
