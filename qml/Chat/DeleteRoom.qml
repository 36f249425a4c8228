// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Asks once before a room is deleted, and says what is lost.
Dialog {
    id: root

    required property ChatSession chat
    property real roomId: 0
    property string roomName

    function ask(id: real, name: string): void {
        root.roomId = id;
        root.roomName = name;
        failure.text = "";
        root.open();
    }

    objectName: "deleteRoom"
    title: qsTr("Delete %1?").arg(Characters.isolated(roomName))
    onOpened: keep.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.chat.moderating
        enabled: root.opened
        function onDone(): void {
            root.close();
        }
        function onFailed(action: string, message: string): void {
            root.chat.rooms.expectLoss(0); // should somebody else delete it, that is news
            failure.text = message;
        }
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("All of its messages are deleted, for everyone. This can't be undone.")
        wrapMode: Text.Wrap
    }
    Label {
        id: failure
        Layout.fillWidth: true
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        Button {
            id: keep
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            objectName: "deleteAnyway"
            primary: true
            danger: true
            text: root.chat.moderating.busy ? qsTr("Deleting…") : qsTr("Delete room")
            enabled: !root.chat.moderating.busy
            onClicked: {
                failure.text = "";
                root.chat.rooms.expectLoss(root.roomId);
                root.chat.moderating.deleteRoom(root.roomId);
            }
        }
    }
}
