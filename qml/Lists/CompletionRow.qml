// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Avatars
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Somebody, a room, an emoji or anything else that could be meant by what is typed.
Item {
    id: root

    required property int index
    required property string kind
    required property string name
    required property string detail
    required property string picture
    required property string status
    required property real userId
    property Avatars avatars: null
    property bool current: false
    readonly property string label: [kind === "room" ? "#" + name : name, detail].filter(part => part.length > 0).join(", ")

    signal clicked()

    objectName: "completion-" + name
    implicitHeight: Theme.sized(36)
    Accessible.role: Accessible.ListItem
    Accessible.name: label
    Accessible.selected: current
    Accessible.onPressAction: root.clicked()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.current ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
    }
    Item {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        width: Theme.sized(24)
        height: parent.height

        Avatar {
            anchors.centerIn: parent
            width: Theme.sized(24)
            height: Theme.sized(24)
            visible: root.kind === "person"
            name: root.name
            avatars: root.avatars
            userId: root.userId
            dim: root.status === "offline"
        }
        Icon {
            anchors.centerIn: parent
            visible: name.length > 0
            size: Theme.sized(18)
            name: ({room: "hash", everyone: "people", day: "clock", file: "file", image: "image", link: "text", mention: "bell",
                operator: "search"})[root.kind] ?? ""
            color: Theme.textSoft
        }
        Text {
            anchors.centerIn: parent
            visible: root.picture.length > 0
            text: Characters.drawn(root.picture)
            textFormat: Text.PlainText
            font.family: Theme.emojiFamily
            font.pixelSize: Theme.title
        }
    }
    NameLabel {
        id: title
        anchors.left: sign.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width - sign.width - 3 * Theme.gap)
        text: root.name
        Accessible.ignored: true // the row says it
    }
    Label {
        anchors.left: title.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: root.detail
        Accessible.ignored: true
        soft: true
        font.pixelSize: Theme.small
        elide: Text.ElideRight
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.clicked()
    }
}
