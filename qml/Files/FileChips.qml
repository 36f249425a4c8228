// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Files
import Hearth.Theme
import Hearth.Words

/// The files that go with what is being written, above where it is written: each with how far it is, and a cross that takes it away.
Item {
    id: root

    required property Attaching attaching
    property Pictures pictures: null
    property bool online: true

    implicitHeight: Theme.sized(48)

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
        Accessible.name: qsTr("Attached files")
        onCountChanged: Qt.callLater(line.positionViewAtEnd)

        WheelHandler {
            // A wheel turns up and down, and the line goes to the side.
            target: null
            onWheel: event => line.contentX = Math.max(line.originX, Math.min(line.originX + line.contentWidth - line.width, line.contentX - event.angleDelta.y))
        }

        delegate: Rectangle {
            id: chip

            required property var card
            required property int index
            readonly property bool failed: card.error.length > 0
            readonly property bool there: card.id > 0
            readonly property string formText: card.form === "smaller" ? qsTr("Smaller") : card.form === "original" ? qsTr("With location and camera data") : ""
            readonly property string note: formText.length > 0 && !failed ? Sentence.of(qsTr("%1 · %2"), formText, sizeNote) : sizeNote
            readonly property string sizeNote: failed ? card.error : there ? card.sizeText
                : !root.online ? qsTr("%1 · Waiting for the connection").arg(card.sizeText)
                : card.progress

            readonly property bool reached: forms.activeFocus || again.activeFocus || cross.activeFocus

            // Whoever comes to one of its buttons by keyboard sees it.
            onReachedChanged: {
                if (reached) {
                    line.positionViewAtIndex(index, ListView.Contain);
                }
            }
            objectName: "chip-" + card.name
            width: Math.min(line.width, Math.max(Theme.sized(220), Math.min(Theme.sized(280), (line.width - (line.count - 1) * line.spacing) / line.count)))
            height: Theme.sized(44)
            radius: Theme.radius
            color: Theme.field
            border.width: 1
            border.color: failed ? Theme.danger : Theme.line
            clip: true
            Accessible.role: Accessible.ListItem
            Accessible.name: Sentence.of(qsTr("%1, %2"), card.name, note)

            Icon {
                id: picture
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.sized(22)
                name: chip.card.kind
                color: chip.failed ? Theme.danger : Theme.textSoft
                visible: !thumbnail.visible
            }
            ShownPicture {
                id: shown
                pictures: root.pictures
                // What lies here is what is sent, wherever the server has it by now.
                card: ({id: 0, path: chip.card.path, size: chip.card.size})
                active: chip.card.picture
            }
            PictureView {
                id: thumbnail
                objectName: "chipPicture"
                anchors.left: parent.left
                anchors.leftMargin: 6
                y: 6
                width: Theme.sized(32)
                height: Theme.sized(32)
                radius: 4
                crop: true
                image: shown.image
                visible: shown.size.width > 0
            }
            Label {
                id: name
                anchors.left: thumbnail.visible ? thumbnail.right : picture.right
                anchors.leftMargin: Theme.gap
                anchors.right: again.visible ? again.left : forms.visible ? forms.left : cross.left
                y: Theme.sized(5)
                text: chip.card.name
                font.pixelSize: Theme.small
                font.weight: Font.DemiBold
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
            Label {
                id: chipNote
                objectName: "chipNote"
                anchors.left: name.left
                anchors.right: name.right
                y: Theme.sized(22)
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
                    shown: pointed.hovered && (chip.failed || chipNote.truncated)
                }
            }
            IconButton {
                id: forms
                objectName: "chipForms"
                anchors.right: cross.left
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.sized(30)
                height: Theme.sized(30)
                visible: chip.card.picture && !chip.failed
                iconName: "more"
                text: qsTr("How to send %1").arg(chip.card.name)
                opened: (choices.item as Menu)?.opened ?? false
                onClicked: {
                    root.attaching.weigh(chip.card.key);
                    choices.active = true;
                    (choices.item as Menu).popup(forms, 0, -(choices.item as Menu).height - Theme.tiny);
                }

                Loader {
                    id: choices
                    active: false
                    sourceComponent: Menu {
                        title: forms.text

                        MenuItem {
                            objectName: "formUsual"
                            text: qsTr("Full size · %1").arg(chip.card.wholeText)
                            iconName: chip.card.form === "usual" ? "check" : ""
                            onTriggered: root.attaching.setForm(chip.card.key, "usual")
                        }
                        MenuItem {
                            objectName: "formSmaller"
                            text: chip.card.smallerText.length > 0 ? qsTr("Smaller · %1").arg(chip.card.smallerText)
                                : chip.card.weighed ? qsTr("It can't be made smaller") : qsTr("Smaller · …")
                            iconName: chip.card.form === "smaller" ? "check" : ""
                            enabled: chip.card.smallerText.length > 0
                            onTriggered: root.attaching.setForm(chip.card.key, "smaller")
                        }
                        MenuItem {
                            objectName: "formOriginal"
                            text: qsTr("Send original with location and camera data · %1").arg(chip.card.wholeText)
                            iconName: chip.card.form === "original" ? "check" : ""
                            onTriggered: root.attaching.setForm(chip.card.key, "original")
                        }
                    }
                }
            }
            IconButton {
                id: again
                objectName: "chipRetry"
                anchors.right: cross.left
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.sized(30)
                height: Theme.sized(30)
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
                width: Theme.sized(30)
                height: Theme.sized(30)
                iconName: "close"
                text: qsTr("Remove %1").arg(chip.card.name)
                onClicked: root.attaching.remove(chip.card.key)
            }
            Rectangle {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.leftMargin: 1
                width: (parent.width - 2) * chip.card.sent
                height: 3
                color: Theme.accent
                visible: !chip.there && !chip.failed
            }
        }
    }
}
