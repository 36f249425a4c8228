// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme

/// A row of a List with what they all show: where one is, where the pointer is, where the keyboard is.
SpokenRow {
    id: root

    /// As if it had the keyboard, which a field beside the list has.
    property bool marked: false
    readonly property alias hovered: hover.hovered

    // Beside the scroll bar, which stands on the left where one reads from the right.
    x: LayoutMirroring.enabled && ListView.view ? ListView.view.width - width : 0
    Accessible.role: Accessible.ListItem

    HoverHandler {
        id: hover
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.selected ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
        border.width: root.selected && Theme.highContrast ? 1 : 0
        border.color: Theme.line

        FocusRing {
            anchors.margins: 1
            shown: root.activeFocus || root.marked
        }
    }
}
