// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Controls
import Hearth.Theme

/// The one bar of actions, at the message that the pointer or the keyboard is on.
Rectangle {
    id: root

    property MessageRow row
    readonly property alias hovered: hover.hovered

    signal copyRequested(text: string)
    signal unreadFromRequested(seq: real)

    implicitWidth: line.implicitWidth + 4
    implicitHeight: 34
    radius: Theme.radius
    color: Theme.raised
    border.width: 1
    border.color: Theme.line
    visible: row !== null

    HoverHandler {
        id: hover
    }
    Row {
        id: line
        anchors.centerIn: parent

        IconButton {
            objectName: "copyText"
            height: 30
            iconName: "copy"
            text: qsTr("Copy the text")
            focusPolicy: Qt.NoFocus
            onClicked: root.copyRequested(root.row.text)
        }
        IconButton {
            objectName: "unreadFrom"
            height: 30
            visible: root.row !== null && root.row.seq > 0 && !root.row.isOwn
            iconName: "eye-off"
            text: qsTr("Mark unread from here")
            focusPolicy: Qt.NoFocus
            onClicked: root.unreadFromRequested(root.row.seq)
        }
    }
}
