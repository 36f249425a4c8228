// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Rooms
import Hearth.Theme
import Hearth.Words

/// The rooms one is in, ways to more of them, and oneself at the bottom.
Pane {
    id: root

    required property ChatSession chat
    property string hostAddress ///< with its key
    property bool doNotDisturb: false
    property string quietUntil
    /// Each row ends with what was said last.
    property bool previews: false

    signal roomChosen(roomId: real)
    /// One of Commands, by its name.
    signal commandRequested(command: string)
    signal detailsRequested(roomId: real)
    signal leaveRequested(roomId: real, name: string, kind: string)
    signal deleteRequested(roomId: real, name: string)
    signal bansRequested(roomId: real, name: string)
    signal doNotDisturbChosen(span: string)
    signal copyRequested(text: string)

    /// What of a room one is notified of, as a menu offers it.
    function levelsOf(row: var): var {
        return NotifyLevels.all.map(level => ({name: level.action, text: level.text,
            icon: row.notify === level.value ? "check" : level.icon}));
    }

    function focusList(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    label: qsTr("Rooms")

    SectionHeadings {
        id: headings
        favourites: root.chat.favourites.any
    }
    RoomFilter {
        id: inUse
        sourceModel: root.chat.rooms.list
        shelf: RoomFilter.InUse
    }
    RoomFilter {
        id: archived
        sourceModel: root.chat.rooms.list
        shelf: RoomFilter.Archived
    }
    Connections {
        target: root.chat.conversation
        function onChanged(): void {
            Qt.callLater(list.goToCurrent);
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.side
        border.width: Theme.highContrast ? 1 : 0
        border.color: Theme.line
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.sized(56)
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.gap
            spacing: 2

            NameLabel {
                objectName: "serverName"
                Layout.fillWidth: true
                text: root.chat.serverName
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            IconButton {
                objectName: "browse"
                iconName: "search"
                text: qsTr("Find rooms")
                keys: Commands.keysOf("browse")
                onClicked: root.commandRequested("browse")
            }
            IconButton {
                objectName: "newMessageButton"
                iconName: "chat"
                text: qsTr("New message")
                keys: Commands.keysOf("newMessage")
                onClicked: root.commandRequested("newMessage")
            }
            IconButton {
                objectName: "create"
                visible: root.chat.rooms.mayCreate
                iconName: "plus"
                text: qsTr("Create room")
                keys: Commands.keysOf("createRoom")
                onClicked: root.commandRequested("createRoom")
            }
        }
        List {
            id: list
            objectName: "roomList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            clip: true
            label: qsTr("Your rooms")
            reuseItems: true
            model: inUse
            currentIndex: 0
            // Only what one may do.
            actionsFor: row => [
                {name: "openRoom", text: qsTr("Open"), main: true, quiet: true},
                ...(row.unread > 0 ? [{name: "markRead", text: qsTr("Mark as read"), icon: "check"}] : []),
                row.favourite ? {name: "plain", text: qsTr("Remove from favourites"), icon: "star"}
                    : {name: "favourite", text: qsTr("Add to favourites"), icon: "star"},
                ...root.levelsOf(row),
                {name: "roomDetails", text: qsTr("Details"), icon: "more"},
                ...(row.kind === "direct" ? [] : [{name: "leaveRoom", text: qsTr("Leave room…"), icon: "leave"}]),
                ...(row.kind !== "direct" && root.chat.moderating.mayModerate(row.roomId)
                    ? [{name: "roomBans", text: qsTr("Banned people…"), icon: "lock"}] : []),
                ...(root.chat.moderating.mayDeleteRoom(row.roomId)
                    ? [{name: "deleteRoom", text: qsTr("Delete room…"), icon: "trash", danger: true}] : [])
            ]
            onActed: (action, row) => {
                if (action === "openRoom") {
                    root.roomChosen(row.roomId);
                } else if (action === "markRead") {
                    root.chat.reading.markRead(row.roomId);
                } else if (action === "favourite" || action === "plain") {
                    root.chat.favourites.set(row.roomId, action === "favourite");
                    Qt.callLater(list.stayWith, row.roomId);
                } else if (action === "roomDetails") {
                    root.detailsRequested(row.roomId);
                } else if (action === "leaveRoom") {
                    root.leaveRequested(row.roomId, row.name, row.kind);
                } else if (action.startsWith("notify")) {
                    root.chat.rooms.setNotify(row.roomId, NotifyLevels.all.find(level => level.action === action).value);
                } else if (action === "roomBans") {
                    root.bansRequested(row.roomId, row.name);
                } else {
                    root.deleteRequested(row.roomId, row.name);
                }
            }

            delegate: RoomRow {
                width: list.rowWidth
                known: root.chat.connection.online
                previewShown: root.previews
                naming: root.chat.messageActions.naming
            }
            section.property: "section"
            section.delegate: headings.heading

            /// The room that is open is in sight, and where the keyboard starts.
            function goToCurrent(): void {
                const row = inUse.rowOf(root.chat.conversation.roomId);
                if (row >= 0 && !list.activeFocus) {
                    list.currentIndex = row;
                }
            }

            /// A room that stands elsewhere now.
            function stayWith(roomId: real): void {
                list.forceLayout();
                if (list.menuByKeys) {
                    list.moveTo(inUse.rowOf(roomId));
                } else {
                    list.currentIndex = inUse.rowOf(roomId);
                }
            }

            onCountChanged: Qt.callLater(list.goToCurrent)
            Component.onCompleted: list.goToCurrent()

            EmptyState {
                anchors.centerIn: parent
                width: parent.width - Theme.large
                visible: list.count === 0 && archived.count === 0 && root.chat.rooms.loaded
                title: qsTr("No rooms yet")
                text: root.chat.rooms.mayCreate ? qsTr("Join one that is open, or create one.") : qsTr("Join one that is open.")
                actionText: qsTr("Find rooms")
                onActionRequested: root.commandRequested("browse")
            }
        }
        LinkButton {
            objectName: "archivedRooms"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
            Layout.topMargin: Theme.gap
            visible: archived.count > 0
            text: qsTr("%n archived room(s)", "", archived.count)
            font.pixelSize: Theme.small
            colour: Theme.textSoft
            onClicked: root.commandRequested("archivedRooms")
        }
        Label {
            objectName: "roomsError"
            Layout.fillWidth: true
            Layout.margins: Theme.wide
            visible: root.chat.rooms.error.length > 0
            text: qsTr("The list of rooms could not be loaded: %1 Trying again.").arg(root.chat.rooms.error)
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
            text: qsTr("Hosted here · %1").arg(root.hostAddress.split("#")[0])
            font.pixelSize: Theme.small
            colour: Theme.textSoft
            onClicked: root.copyRequested(root.hostAddress)
            Accessible.description: qsTr("Copies the address")

            ToolTip {
                text: qsTr("Copy address")
                shown: hosted.hovered
            }
        }
        SelfCard {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            chat: root.chat
            doNotDisturb: root.doNotDisturb
            quietUntil: root.quietUntil
            onDoNotDisturbChosen: span => root.doNotDisturbChosen(span)
            onCommandRequested: command => root.commandRequested(command)
        }
    }
}
