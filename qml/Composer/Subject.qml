// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Above the field: what is written is about another message. With a way to take that back.
Item {
    id: root

    required property string iconName
    required property string title
    /// Words of that message; one line of them is shown.
    required property string text
    required property string cancelText

    signal cancelled()

    implicitHeight: Theme.sized(34)

    Rectangle {
        width: 3
        height: parent.height - Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        radius: 1
        color: Theme.accent
    }
    Icon {
        id: picture
        anchors.left: parent.left
        anchors.leftMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.sized(16)
        name: root.iconName
        color: Theme.textSoft
    }
    Label {
        id: heading
        anchors.left: picture.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width / 2)
        text: root.title
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        elide: Text.ElideRight
    }
    Label {
        objectName: "subjectText"
        anchors.left: heading.right
        anchors.leftMargin: Theme.gap
        anchors.right: cancel.left
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        soft: true
        font.pixelSize: Theme.small
        elide: Text.ElideRight
        maximumLineCount: 1
    }
    IconButton {
        id: cancel
        objectName: "cancelSubject"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.sized(30)
        height: Theme.sized(30)
        iconName: "close"
        text: root.cancelText
        keys: Commands.keysOf("cancel")
        onClicked: root.cancelled()
    }
}
