// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Rooms
import Hearth.Theme

/// The rooms one is in that are archived: apart from the others, and read like them.
Dialog {
    id: root

    required property ChatSession chat
    property string failure
    readonly property int count: rooms.count

    signal roomChosen(roomId: real)
    signal leaveRequested(roomId: real, name: string, kind: string)

    objectName: "archived"
    title: qsTr("Archived rooms")
    onAboutToShow: root.failure = ""
    onOpened: list.moveTo(0)

    RoomFilter {
        id: rooms
        sourceModel: root.chat.rooms.list
        shelf: RoomFilter.Archived
    }
    Connections {
        target: root.chat.roomEditing
        enabled: root.opened
        function onFailed(code: string, message: string): void {
            root.failure = message;
        }
        function onDone(): void {
            if (rooms.count === 0) {
                root.close();
            } else {
                Qt.callLater(() => list.moveTo(Math.max(0, list.currentIndex)));
            }
        }
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("They can still be read, but nobody can write in them.")
        soft: true
        wrapMode: Text.Wrap
    }
    List {
        id: list
        objectName: "archivedList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.row
        Layout.preferredHeight: Math.max(Theme.row, Math.min(Theme.sized(360), contentHeight))
        clip: true
        label: root.title
        model: rooms
        actionsFor: row => [
            {name: "openRoom", text: qsTr("Open"), icon: "forward", main: true},
            ...(root.chat.moderating.mayModerate(row.roomId) ? [{name: "unarchive", text: qsTr("Unarchive"), icon: "archive"}] : []),
            ...(row.kind === "direct" ? [] : [{name: "leaveRoom", text: qsTr("Leave room…"), icon: "leave"}])
        ]
        onActed: (action, row) => {
            root.failure = "";
            if (action === "unarchive") {
                root.chat.roomEditing.setArchived(row.roomId, false);
                return;
            }
            root.close();
            if (action === "openRoom") {
                root.roomChosen(row.roomId);
            } else {
                root.leaveRequested(row.roomId, row.name, row.kind);
            }
        }

        delegate: RoomRow {
            width: list.rowWidth
            known: root.chat.connection.online
        }
    }
    Label {
        objectName: "archivedFailure"
        Layout.fillWidth: true
        text: root.failure
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    Button {
        objectName: "closeArchived"
        Layout.alignment: Qt.AlignRight
        text: qsTr("Close")
        onClicked: root.close()
    }
}
