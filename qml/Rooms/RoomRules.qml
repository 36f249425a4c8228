// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Who may see the room that is open and write in it, for who keeps it.
ColumnLayout {
    id: root

    required property ChatSession chat
    readonly property Conversation room: chat.conversation
    readonly property RoomEditing editing: chat.roomEditing
    /// Everyone would see what was said so far: is that meant?
    property bool asking: false

    /// What was asked for before may have gone wrong; that is no longer of interest.
    signal begun()

    function change(what: var): void {
        root.begun();
        what();
    }

    spacing: Theme.space

    Connections {
        target: root.room
        function onDetailsChanged(): void {
            root.asking = false;
        }
        function onChanged(): void {
            root.asking = false;
        }
    }
    SwitchRow {
        objectName: "roomPrivate"
        Layout.fillWidth: true
        enabled: !root.editing.busy
        text: qsTr("Private")
        explanation: qsTr("Only its people can see it. Others come in when somebody adds or invites them.")
        checked: root.room.kind === "private" && !root.asking
        onToggled: {
            if (checked) {
                root.asking = false;
                if (root.room.kind !== "private") {
                    root.change(() => root.editing.setKind(root.room.roomId, "private"));
                }
            } else {
                root.asking = true;
                reallyOpen.forceActiveFocus(Qt.TabFocusReason);
            }
            checked = Qt.binding(() => root.room.kind === "private" && !root.asking);
        }
    }
    Label {
        Layout.fillWidth: true
        visible: root.asking
        text: qsTr("Everyone on the server can then find this room, read all that was said in it, and join.")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.asking
        spacing: Theme.gap

        Button {
            objectName: "keepPrivate"
            text: qsTr("Keep it private")
            onClicked: root.asking = false
        }
        Button {
            id: reallyOpen
            objectName: "openRoomToAll"
            primary: true
            danger: true
            enabled: !root.editing.busy
            text: qsTr("Open it to everyone")
            onClicked: root.change(() => root.editing.setKind(root.room.roomId, "public"))
        }
    }
    Label {
        Layout.fillWidth: true
        Layout.bottomMargin: -Theme.gap
        text: qsTr("Who can write here")
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Choice {
        objectName: "roomPosting"
        Layout.fillWidth: true
        enabled: !root.editing.busy
        label: qsTr("Who can write here")
        value: root.room.whoMayPost === "moderators" ? "moderators" : "usual"
        options: [{value: "usual", text: qsTr("Everyone")}, {value: "moderators", text: qsTr("Moderators")}]
        onPicked: value => root.change(() => root.editing.setWhoMayPost(root.room.roomId, value))
    }
    Label {
        Layout.fillWidth: true
        Layout.bottomMargin: -Theme.gap
        text: qsTr("Who can notify everyone with @room")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Choice {
        objectName: "roomNaming"
        Layout.fillWidth: true
        enabled: !root.editing.busy
        label: qsTr("Who can notify everyone with @room")
        value: root.room.whoMayNameAll
        options: [{value: "usual", text: qsTr("Usual")}, {value: "everyone", text: qsTr("Everyone")},
            {value: "moderators", text: qsTr("Moderators")}]
        onPicked: value => root.change(() => root.editing.setWhoMayNameAll(root.room.roomId, value))
    }
    Label {
        Layout.fillWidth: true
        visible: root.room.whoMayNameAll === "usual"
        text: qsTr("Usual: everyone, while there are at most 20 people; then moderators.")
        soft: true
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
    SwitchRow {
        objectName: "detailsArchived"
        Layout.fillWidth: true
        enabled: !root.editing.busy
        text: qsTr("Archived")
        explanation: qsTr("It can still be read, but nobody can write in it.")
        checked: root.room.archived
        onToggled: {
            root.change(() => root.editing.setArchived(root.room.roomId, checked));
            checked = Qt.binding(() => root.room.archived);
        }
    }
}
