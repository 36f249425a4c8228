// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// The files that go with what is being written, above where it is written: each with how far it is, and a cross that takes it away.
Item {
    id: root

    required property Attaching attaching
    property bool online: true

    implicitHeight: 48

    ListView {
        id: line
        objectName: "chips"
        anchors.fill: parent
        orientation: ListView.Horizontal
        spacing: Theme.gap
        clip: true
        model: root.attaching
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Files that go with it")
        onCountChanged: Qt.callLater(line.positionViewAtEnd)

        delegate: Rectangle {
            id: chip

            required property var card
            readonly property bool failed: card.error.length > 0
            readonly property bool there: card.id > 0
            readonly property string note: failed ? card.error : there ? card.sizeText
                : !root.online ? qsTr("%1 · Waiting for the connection").arg(card.sizeText)
                : qsTr("%1 of %2").arg(Math.floor(card.sent * 100) + " %").arg(card.sizeText)

            objectName: "chip-" + card.name
            width: Math.min(260, line.width)
            height: 44
            radius: Theme.radius
            color: Theme.field
            border.width: 1
            border.color: failed ? Theme.danger : Theme.line
            clip: true
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2").arg(card.name).arg(note)

            Icon {
                id: picture
                x: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                size: 22
                name: chip.card.kind
                color: chip.failed ? Theme.danger : Theme.textSoft
            }
            Label {
                id: name
                anchors.left: picture.right
                anchors.leftMargin: Theme.gap
                anchors.right: again.visible ? again.left : cross.left
                y: 5
                text: chip.card.name
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
            Label {
                objectName: "chipNote"
                anchors.left: name.left
                anchors.right: name.right
                y: 22
                text: chip.note
                color: chip.failed ? Theme.danger : Theme.textSoft
                font.pixelSize: Theme.small
                elide: Text.ElideRight
                Accessible.ignored: true

                HoverHandler {
                    id: pointed
                }
                ToolTip {
                    text: chip.note
                    shown: pointed.hovered && chip.failed
                }
            }
            IconButton {
                id: again
                objectName: "chipRetry"
                anchors.right: cross.left
                anchors.verticalCenter: parent.verticalCenter
                width: 30
                height: 30
                visible: chip.failed
                iconName: "up"
                text: qsTr("Try %1 again").arg(chip.card.name)
                onClicked: root.attaching.retry(chip.card.key)
            }
            IconButton {
                id: cross
                objectName: "chipRemove"
                anchors.right: parent.right
                anchors.rightMargin: 2
                anchors.verticalCenter: parent.verticalCenter
                width: 30
                height: 30
                iconName: "close"
                text: qsTr("Do not send %1").arg(chip.card.name)
                onClicked: root.attaching.remove(chip.card.key)
            }
            Rectangle {
                anchors.bottom: parent.bottom
                x: 1
                width: (parent.width - 2) * chip.card.sent
                height: 3
                color: Theme.accent
                visible: !chip.there && !chip.failed
            }
        }
    }
}
