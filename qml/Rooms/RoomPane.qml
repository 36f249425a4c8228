// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// The rooms one is in, ways to more of them, and oneself at the bottom.
FocusScope {
    id: root

    required property ChatSession chat
    property string hostAddress
    property bool doNotDisturb: false

    signal roomChosen(roomId: real)
    signal browseRequested()
    signal createRequested()
    signal deleteRequested(roomId: real, name: string)
    signal accessRequested()
    signal doNotDisturbChosen(on: bool)
    signal settingsRequested()
    signal serversRequested()
    signal signOutRequested()
    signal shortcutsRequested()
    signal copyRequested(text: string)

    function focusList(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Rooms")

    Rectangle {
        anchors.fill: parent
        color: Theme.side
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: 56
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.gap
            spacing: 2

            Label {
                objectName: "serverName"
                Layout.fillWidth: true
                text: root.chat.serverName
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            IconButton {
                objectName: "browse"
                iconName: "search"
                text: qsTr("Find rooms")
                onClicked: root.browseRequested()
            }
            IconButton {
                objectName: "create"
                visible: root.chat.mayCreateRooms
                iconName: "plus"
                text: qsTr("New room")
                onClicked: root.createRequested()
            }
        }
        ListView {
            id: list
            objectName: "roomList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            clip: true
            model: root.chat.rooms
            activeFocusOnTab: true
            keyNavigationEnabled: true
            currentIndex: 0
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Your rooms")
            T.ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: (currentItem as RoomRow)?.clicked()
            Keys.onEnterPressed: (currentItem as RoomRow)?.clicked()
            Keys.onSpacePressed: (currentItem as RoomRow)?.clicked()
            Keys.onMenuPressed: (currentItem as RoomRow)?.menuRequested()
            Keys.onPressed: event => {
                if (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier) {
                    (currentItem as RoomRow)?.menuRequested();
                    event.accepted = true;
                }
            }

            delegate: RoomRow {
                width: ListView.view.width
                focusPolicy: Qt.ClickFocus
                onChosen: roomId => root.roomChosen(roomId)
                onMenuRequested: menu.openFor(this, roomId, name)
                onIsCurrentChanged: {
                    if (isCurrent) {
                        list.currentIndex = index;
                    }
                }
            }

            Menu {
                id: menu

                property real roomId: 0
                property string roomName

                /// Only where there is something that one may do.
                function openFor(row: Item, roomId: real, name: string): void {
                    if (root.chat.moderating.mayDeleteRoom(roomId)) {
                        menu.roomId = roomId;
                        menu.roomName = name;
                        menu.popup(row, Theme.wide, row.height);
                    }
                }

                title: roomName

                MenuItem {
                    objectName: "menuDeleteRoom"
                    text: qsTr("Delete room…")
                    iconName: "trash"
                    danger: true
                    onTriggered: root.deleteRequested(menu.roomId, menu.roomName)
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: parent.width - Theme.large
                visible: list.count === 0 && root.chat.roomsLoaded
                title: qsTr("No rooms yet")
                text: root.chat.mayCreateRooms ? qsTr("Join one that is open, or create one.") : qsTr("Join one that is open.")
                actionText: qsTr("Find rooms")
                onActionRequested: root.browseRequested()
            }
        }
        Label {
            objectName: "roomsError"
            Layout.fillWidth: true
            Layout.margins: Theme.wide
            visible: root.chat.roomsError.length > 0
            text: qsTr("The list of rooms could not be loaded: %1 It is tried again.").arg(root.chat.roomsError)
            color: Theme.danger
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        LinkButton {
            id: hosted
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
            Layout.topMargin: Theme.gap
            visible: root.hostAddress.length > 0
            text: qsTr("Hosted here · %1").arg(root.hostAddress)
            font.pixelSize: Theme.small
            colour: Theme.textSoft
            onClicked: root.copyRequested(root.hostAddress)
            Accessible.description: qsTr("Copies the address")

            ToolTip {
                text: qsTr("Copy the address")
                shown: hosted.hovered
            }
        }
        SelfCard {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            chat: root.chat
            doNotDisturb: root.doNotDisturb
            onDoNotDisturbChosen: on => root.doNotDisturbChosen(on)
            onAccessRequested: root.accessRequested()
            onSettingsRequested: root.settingsRequested()
            onServersRequested: root.serversRequested()
            onSignOutRequested: root.signOutRequested()
            onShortcutsRequested: root.shortcutsRequested()
        }
    }
}
