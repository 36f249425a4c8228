// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Controls
import Hearth.Theme

/// A word between two lines: where a day begins, or where the unread messages do.
Item {
    id: root

    required property string text
    property bool accent: false

    implicitHeight: Theme.sized(36)
    Accessible.role: Accessible.Separator
    Accessible.name: text

    Rectangle {
        anchors.left: parent.left
        anchors.right: word.left
        anchors.rightMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        height: 1
        color: root.accent ? Theme.accent : Theme.line
    }
    Label {
        id: word
        anchors.centerIn: parent
        text: root.text
        color: root.accent ? Theme.accent : Theme.textSoft
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Rectangle {
        anchors.left: word.right
        anchors.leftMargin: Theme.space
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: 1
        color: root.accent ? Theme.accent : Theme.line
    }
}
