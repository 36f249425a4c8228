// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Rooms
import Hearth.Theme

/// The public rooms one is not in yet.
Dialog {
    id: root

    required property ChatSession chat
    property string failure

    signal createRequested()

    /// Opens with the public rooms of this name.
    function find(name: string): void {
        root.open();
        search.text = name;
        list.currentIndex = 0;
    }

    objectName: "browseRooms"
    title: qsTr("Find rooms")
    onAboutToShow: {
        search.text = "";
        root.failure = "";
        root.chat.rooms.refreshPublicRooms();
    }
    onOpened: search.forceActiveFocus()

    RoomFilter {
        id: found
        sourceModel: root.chat.rooms.publicRooms
        text: search.text.trim()
    }
    Connections {
        target: root.chat.conversation
        enabled: root.opened
        function onChanged(): void {
            root.close(); // joined
        }
    }
    Connections {
        target: root.chat.rooms
        enabled: root.opened
        function onFailed(action: string, code: string, message: string): void {
            root.failure = message;
        }
    }

    TextField {
        id: search
        objectName: "searchRooms"
        Layout.fillWidth: true
        placeholderText: qsTr("Search public rooms")
        onTextEdited: list.currentIndex = 0
        onAccepted: list.forceActiveFocus(Qt.TabFocusReason)
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
    }
    Label {
        Layout.fillWidth: true
        text: root.failure
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    List {
        id: list
        objectName: "publicRooms"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.sized(120)
        Layout.preferredHeight: Math.max(Theme.sized(160), Math.min(Theme.sized(360), contentHeight))
        clip: true
        label: qsTr("Public rooms")
        model: found
        clickActs: false // the button does
        actionsFor: row => [{name: "joinRoom", text: qsTr("Join"), main: true}]
        onPassed: up => {
            if (up) {
                search.forceActiveFocus(Qt.TabFocusReason);
            }
        }
        onActed: (action, row) => {
            root.failure = "";
            root.chat.rooms.join(row.roomId);
        }

        delegate: PublicRoomRow {
            width: list.rowWidth
            onJoinRequested: roomId => {
                root.failure = "";
                root.chat.rooms.join(roomId);
            }
        }

        EmptyState {
            anchors.centerIn: parent
            width: parent.width - Theme.large
            visible: list.count === 0
            title: search.text.length > 0 ? qsTr("No room with this name") : qsTr("You are in every public room")
            actionText: root.chat.rooms.mayCreate ? qsTr("Create room") : ""
            onActionRequested: {
                root.close();
                root.createRequested();
            }
        }
    }
    Label {
        objectName: "moreRooms"
        Layout.fillWidth: true
        visible: root.chat.rooms.hasMore
        text: qsTr("This server has more public rooms than are listed here.")
        color: Theme.textSoft
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
    Button {
        Layout.alignment: Qt.AlignRight
        text: qsTr("Close")
        onClicked: root.close()
    }
}
