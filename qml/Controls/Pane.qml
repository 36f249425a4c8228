// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A part of the window that has a name. The scope of the keyboard and what a screen reader calls a panel are two items: of
/// a scope Qt says that it has the keyboard whenever something in it has.
FocusScope {
    id: root

    default property alias content: panel.data
    property string label

    Item {
        id: panel
        anchors.fill: parent
        Accessible.role: Accessible.Pane
        Accessible.name: root.label
    }
}
