// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Hearth.Controls
import Hearth.Theme

/// Goes back to where one read before one was led elsewhere.
T.Button {
    id: root

    implicitWidth: line.implicitWidth + 2 * Theme.wide
    implicitHeight: 34
    text: qsTr("Back")

    contentItem: Item {
        Row {
            id: line
            anchors.centerIn: parent
            spacing: Theme.gap

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "back"
                color: Theme.text
            }
            Label {
                text: root.text
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.hovered ? Theme.selected : Theme.raised
        border.width: 1
        border.color: Theme.line

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }
    ToolTip {
        text: qsTr("Back to where you were (Alt+Left)")
        shown: root.hovered || root.visualFocus
    }
    Keys.onReturnPressed: root.clicked()
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Back to where you were")
    Accessible.onPressAction: root.clicked()
}
