// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml.Models
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

/// The name of the room, what it is about, and what one can do with it.
Item {
    id: root

    required property string name
    required property string topic
    required property string kind
    property bool showBack: false
    property bool membersShown: false
    property bool inRoom: true
    /// "all", "mentions" or "none".
    property string notify

    signal notifyChosen(level: string)
    signal backRequested()
    signal membersToggled()
    signal pinsRequested()

    implicitHeight: 56

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.showBack ? Theme.tiny : Theme.wide
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        IconButton {
            objectName: "back"
            iconName: "back"
            text: qsTr("Back to the rooms")
            visible: root.showBack
            onClicked: root.backRequested()
        }
        Icon {
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            name: root.kind === "public" ? "hash" : root.kind === "direct" ? "person" : "lock"
            color: Theme.textSoft
            visible: root.inRoom
        }
        Label {
            objectName: "roomTitle"
            Layout.maximumWidth: root.width * 0.5
            text: root.name
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            text: root.topic
            soft: true
            elide: Text.ElideRight
        }
        IconButton {
            objectName: "pinned"
            iconName: "pin"
            text: qsTr("Pinned messages")
            colour: Theme.textSoft
            visible: root.inRoom
            onClicked: root.pinsRequested()
        }
        IconButton {
            id: bell
            objectName: "notify"
            iconName: root.notify === "none" ? "bell-off" : "bell"
            text: qsTr("Notifications of this room")
            colour: root.notify === "all" ? Theme.accent : Theme.textSoft
            visible: root.inRoom && root.notify.length > 0
            onClicked: levels.popup(bell, 0, bell.height)
            Accessible.description: NotifyLevels.all.find(level => level.value === root.notify)?.text ?? ""

            Menu {
                id: levels
                title: bell.text

                Instantiator {
                    model: NotifyLevels.all
                    delegate: MenuItem {
                        required property var modelData

                        objectName: modelData.action
                        text: modelData.text
                        iconName: root.notify === modelData.value ? "check" : modelData.icon
                        onTriggered: root.notifyChosen(modelData.value)
                    }
                    onObjectAdded: (index, object) => levels.insertItem(index, object as MenuItem)
                    onObjectRemoved: (index, object) => levels.removeItem(object as MenuItem)
                }
            }
        }
        IconButton {
            objectName: "members"
            iconName: "people"
            text: root.membersShown ? qsTr("Hide people") : qsTr("Show people")
            colour: root.membersShown ? Theme.accent : Theme.textSoft
            visible: root.inRoom
            onClicked: root.membersToggled()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
