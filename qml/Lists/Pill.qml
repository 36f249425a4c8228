// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Hearth.Controls
import Hearth.Theme

/// A button that floats over a list and leads elsewhere in it.
T.Button {
    id: root

    property string iconName
    /// There is something new where it leads.
    property bool strong: false
    /// Words beside the picture.
    property bool named: true
    property string explanation: text
    readonly property color ink: strong ? Theme.accentInk : Theme.text

    implicitWidth: line.implicitWidth + 2 * Theme.wide
    implicitHeight: Theme.sized(34)

    contentItem: Item {
        Row {
            id: line
            anchors.centerIn: parent
            spacing: Theme.gap
            layoutDirection: root.iconName === "down" ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                color: root.ink
            }
            Label {
                text: root.text
                color: root.ink
                font.weight: Font.DemiBold
                visible: root.named
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.strong ? (root.hovered ? Theme.accentStrong : Theme.accent) : root.hovered ? Theme.selected : Theme.raised
        border.width: root.strong ? 0 : 1
        border.color: Theme.line

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }
    Keys.onReturnPressed: root.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: explanation
    Accessible.onPressAction: root.clicked()
}
