// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Hearth.Theme

T.MenuItem {
    id: root

    property string iconName
    /// That do the same, said beside it.
    property string keys
    property bool danger: false
    /// Whether it is in the menu at all.
    property bool offered: true

    /// In which nothing of it is cut off.
    readonly property real wanted: leftPadding + words.anchors.leftMargin + Math.ceil(words.implicitWidth) + Math.ceil(shortcut.implicitWidth)
        + rightPadding

    implicitWidth: Theme.sized(200)
    visible: offered
    // Not by whether it is seen: a closed menu would have no height, grow under the pointer when it opens, and choose what is last.
    implicitHeight: offered ? Theme.sized(36) : 0
    leftPadding: Theme.space
    rightPadding: Theme.space
    opacity: enabled ? 1 : 0.5

    contentItem: Item {
        Icon {
            id: picture
            anchors.verticalCenter: parent.verticalCenter
            name: root.checkable ? (root.checked ? "check" : "") : root.iconName
            color: root.danger ? Theme.danger : Theme.textSoft
        }
        Text {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: root.checkable || root.iconName.length > 0 ? Theme.sized(18) + 10 : 0
            anchors.right: shortcut.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            textFormat: Text.PlainText
            font.pixelSize: Theme.body
            color: root.danger ? Theme.danger : Theme.text
            elide: Text.ElideRight
        }
        Text {
            id: shortcut
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: text.length > 0 ? Theme.space : 0
            text: root.keys
            textFormat: Text.PlainText
            font.pixelSize: Theme.small
            color: Theme.textSoft
        }
    }
    background: Rectangle {
        radius: 6
        color: root.highlighted ? Theme.selected : root.hovered ? Theme.hover : "transparent"
        border.width: root.highlighted && Theme.highContrast ? 1 : 0
        border.color: Theme.line
    }
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
}
