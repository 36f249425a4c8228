// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml.Models
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Client
import Hearth.Controls
import Hearth.Theme
import Hearth.Words

/// The name of the room and what it is about, which lead to its details, and what one can do with it.
Item {
    id: root

    required property string name
    required property string topic
    required property string kind
    property bool showBack: false
    /// How much there is for the reader in other rooms, and whether there is anything: said where these are not seen.
    property int callsElsewhere: 0
    property bool newsElsewhere: false
    property bool membersShown: false
    property bool inRoom: true
    property bool archived: false
    /// Of the other one in a conversation of two; "" elsewhere.
    property string status
    /// "all", "mentions" or "none".
    property string notify

    signal notifyChosen(level: string)
    signal backRequested()
    /// One of Commands, by its name.
    signal commandRequested(command: string)

    implicitHeight: Theme.sized(56)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.showBack ? Theme.tiny : Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        IconButton {
            objectName: "back"
            iconName: "back"
            text: qsTr("Back to the rooms")
            visible: root.showBack
            onClicked: root.backRequested()
            Accessible.description: root.callsElsewhere > 0 ? qsTr("%n message(s) for you in other rooms", "", root.callsElsewhere)
                : root.newsElsewhere ? qsTr("New messages in other rooms") : ""

            Badge {
                objectName: "elsewhere"
                x: parent.width / 2 + (count > 0 ? 0 : 4)
                y: count > 0 ? -2 : 3
                count: root.callsElsewhere
                dot: root.newsElsewhere
            }
        }
        T.AbstractButton {
            id: about
            objectName: "roomAbout"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.sized(40)
            enabled: root.inRoom
            text: qsTr("%1, details").arg(root.name)
            onClicked: root.commandRequested("roomDetails")

            contentItem: RowLayout {
                spacing: Theme.gap

                Icon {
                    Layout.leftMargin: Theme.gap
                    Layout.preferredWidth: size
                    Layout.preferredHeight: size
                    name: root.archived ? "archive" : root.kind === "public" ? "hash" : root.kind === "direct" ? "person" : "lock"
                    color: Theme.textSoft
                    visible: root.inRoom
                }
                Label {
                    objectName: "roomTitle"
                    Layout.maximumWidth: about.width * (topic.text.length > 0 ? 0.6 : 0.9)
                    text: Characters.inOneFont(root.name)
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                }
                Label {
                    id: topic
                    objectName: "roomTopic"
                    Layout.fillWidth: true
                    text: Characters.inOneFont([root.archived ? qsTr("Archived") : "", root.status, root.topic].filter(said => said.length > 0).join(" · "))
                    soft: true
                    elide: Text.ElideRight
                    maximumLineCount: 1
                }
            }
            background: Rectangle {
                radius: Theme.radius
                color: about.down ? Theme.pressed : about.hovered ? Theme.hover : "transparent"

                FocusRing {
                    shown: about.visualFocus
                }
            }
            Keys.onReturnPressed: about.clicked()
            Keys.onEnterPressed: about.clicked()
            Accessible.role: Accessible.Button
            Accessible.name: text
            Accessible.description: topic.text
            Accessible.onPressAction: about.clicked()
        }
        IconButton {
            objectName: "search"
            iconName: "search"
            text: qsTr("Search in this room")
            keys: Commands.keysOf("search")
            colour: Theme.textSoft
            visible: root.inRoom
            onClicked: root.commandRequested("search")
        }
        IconButton {
            objectName: "pinned"
            iconName: "pin"
            text: qsTr("Pinned messages")
            colour: Theme.textSoft
            visible: root.inRoom
            onClicked: root.commandRequested("pins")
        }
        IconButton {
            id: bell
            objectName: "notify"
            iconName: root.notify === "none" ? "bell-off" : "bell"
            text: qsTr("Notifications of this room")
            colour: root.notify === "all" ? Theme.accent : Theme.textSoft
            visible: root.inRoom && root.notify.length > 0
            opened: levels.visible
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
            keys: Commands.keysOf("members")
            colour: root.membersShown ? Theme.accent : Theme.textSoft
            visible: root.inRoom
            onClicked: root.commandRequested("members")
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
