// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Hearth.Controls
import Hearth.Theme

/// Goes to the newest message, and says how many came since.
T.Button {
    id: root

    property int count: 0

    implicitWidth: line.implicitWidth + 2 * Theme.wide
    implicitHeight: 34
    text: count > 0 ? qsTr("%n new message(s)", "", count) : qsTr("Latest messages")

    contentItem: Item {
        Row {
            id: line
            anchors.centerIn: parent
            spacing: Theme.gap

            Label {
                text: root.text
                color: Theme.accentInk
                font.weight: Font.DemiBold
                visible: root.count > 0
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "down"
                color: root.count > 0 ? Theme.accentInk : Theme.text
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.count > 0 ? (root.hovered ? Theme.accentStrong : Theme.accent) : Theme.raised
        border.width: root.count > 0 ? 0 : 1
        border.color: Theme.line

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }
    Keys.onReturnPressed: root.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
}
