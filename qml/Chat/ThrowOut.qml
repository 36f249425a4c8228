// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme
import Hearth.Words

/// Asks once before somebody is removed, banned or shut out, or what they wrote is deleted, and says what that means.
Dialog {
    id: root

    required property ChatSession chat
    /// "remove", "ban", "erase", "shutOut" or "letIn".
    property string action
    property real userId: 0
    property string name
    property bool isGuest: false
    property real roomId: 0
    property string roomName

    readonly property string who: Characters.isolated(name)
    readonly property string question: action === "remove" ? Sentence.of(qsTr("Remove %1 from %2?"), who, Characters.isolated(roomName))
        : action === "ban" ? Sentence.of(qsTr("Ban %1 from %2?"), who, Characters.isolated(roomName))
        : action === "erase" ? qsTr("Delete %1’s messages of the last hour?").arg(who)
        : action === "letIn" ? qsTr("Unban %1?").arg(who)
        : qsTr("Ban %1 from this server?").arg(who)
    readonly property string meaning: action === "remove" ? qsTr("They can join again if the room is open to them.")
        : action === "ban" ? (isGuest ? qsTr("They can't come back. For a day, no other guest from their address can join either.")
            : qsTr("They can't come back until you unban them."))
        : action === "erase" ? (root.chat.moderating.host ? qsTr("In every room, for everyone. This can't be undone.")
            : qsTr("In this room, for everyone. This can't be undone."))
        : action === "letIn" ? qsTr("They can sign in as before.")
        : isGuest ? qsTr("They are removed at once, with every guest from the same address. For a day nobody can join as a guest or create an account from there.")
        : qsTr("They are signed out everywhere at once and can't sign in. Their messages stay.")
    readonly property string doing: action === "remove" ? qsTr("Remove") : action === "erase" ? qsTr("Delete messages")
        : action === "letIn" ? qsTr("Unban") : qsTr("Ban")

    function ask(action: string, userId: real, name: string, isGuest: bool): void {
        root.askIn(action, userId, name, isGuest, root.chat.conversation.roomId, root.chat.conversation.name);
    }

    function askIn(action: string, userId: real, name: string, isGuest: bool, roomId: real, roomName: string): void {
        root.action = action;
        root.userId = userId;
        root.name = name;
        root.isGuest = isGuest;
        root.roomId = roomId;
        root.roomName = roomName;
        reason.text = "";
        failure.text = "";
        root.open();
    }

    function go(): void {
        const moderating = root.chat.moderating;
        failure.text = "";
        if (root.action === "remove") {
            moderating.removeMember(root.roomId, root.userId);
        } else if (root.action === "ban") {
            moderating.ban(root.roomId, root.userId, reason.text);
        } else if (root.action === "erase") {
            moderating.eraseMessages(root.roomId, root.userId);
        } else {
            moderating.shutOut(root.userId, root.action === "shutOut");
        }
    }

    objectName: "throwOut"
    title: question
    onOpened: cancel.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.chat.moderating
        enabled: root.opened
        function onDone(): void {
            root.close();
        }
        function onFailed(action: string, message: string): void {
            failure.text = message;
        }
    }

    Label {
        Layout.fillWidth: true
        text: root.meaning
        wrapMode: Text.Wrap
    }
    FormField {
        id: reason
        objectName: "banReason"
        Layout.fillWidth: true
        label: qsTr("Reason (optional, they will see it)")
        mostCharacters: 250
        visible: root.action === "ban"
        onAccepted: root.go()
    }
    Label {
        id: failure
        objectName: "throwOutFailure"
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
            id: cancel
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            objectName: "throwOutAnyway"
            primary: true
            danger: root.action !== "letIn"
            text: root.doing
            enabled: !root.chat.moderating.busy
            onClicked: root.go()
        }
    }
}
