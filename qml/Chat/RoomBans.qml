// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Who is banned from a room, for whoever may let them in again.
Dialog {
    id: root

    required property ChatSession chat
    property real roomId: 0
    property string roomName
    readonly property Moderating moderating: chat.moderating
    readonly property KeptOut bans: moderating.roomBans

    function show(id: real, name: string): void {
        root.roomId = id;
        root.roomName = name;
        failure.text = "";
        root.moderating.lookAtRoom(id);
        root.open();
    }

    objectName: "roomBansDialog"
    title: qsTr("Banned from %1").arg(Characters.isolated(roomName))
    onOpened: close.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.moderating
        enabled: root.opened
        function onDone(action: string): void {
            failure.text = "";
            root.moderating.lookAtRoom(root.roomId);
        }
        function onFailed(action: string, message: string): void {
            failure.text = message;
        }
    }

    Label {
        objectName: "nobodyBanned"
        Layout.fillWidth: true
        text: root.bans.loading ? qsTr("Loading…") : qsTr("Nobody is banned from this room.")
        soft: true
        wrapMode: Text.Wrap
        visible: root.bans.entries.length === 0 && root.bans.error.length === 0
    }
    BannedList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        bans: root.bans
        label: root.title
        listName: "roomBans"
        rows: 8
        busy: root.moderating.busy
        onLiftRequested: id => root.moderating.unban(root.roomId, id)
    }
    Label {
        id: failure
        Layout.fillWidth: true
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    Button {
        id: close
        objectName: "closeRoomBans"
        Layout.alignment: Qt.AlignRight
        primary: true
        text: qsTr("Done")
        onClicked: root.close()
    }
}
