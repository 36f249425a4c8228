// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme
import Hearth.Words

/// Asks once before somebody is more or less in a room than before, and says what that means.
Dialog {
    id: root

    required property Moderating moderating
    /// "owner", "moderator" or "member" in the room; "serverOwner", "serverAdmin" or "serverMember" on the server.
    property string role
    property real userId: 0
    property string name
    property bool isSelf: false
    property real roomId: 0
    property string roomName

    readonly property string who: Characters.isolated(name)
    readonly property string where: Characters.isolated(roomName)
    readonly property bool onServer: role.startsWith("server")
    readonly property string question: onServer && isSelf ? qsTr("Give up your role on this server?")
        : role === "serverOwner" ? qsTr("Make %1 an owner of this server?").arg(who)
        : role === "serverAdmin" ? qsTr("Make %1 an administrator of this server?").arg(who)
        : role === "serverMember" ? qsTr("Make %1 a member like others on this server?").arg(who)
        : isSelf ? qsTr("Give up your role in %1?").arg(where)
        : role === "owner" ? Sentence.of(qsTr("Make %1 an owner of %2?"), who, where)
        : role === "moderator" ? Sentence.of(qsTr("Make %1 a moderator of %2?"), who, where)
        : Sentence.of(qsTr("Make %1 a member like others in %2?"), who, where)
    readonly property string meaning: onServer && isSelf ? qsTr("Only an owner of the server can give you the role again.")
        : role === "serverOwner" ? qsTr("They can do everything on this server that you can, and only they can take that from themselves.")
        : role === "serverAdmin" ? qsTr("They can say who may join, invite and ban people, and look after every room that they can see.")
        : role === "serverMember" ? qsTr("They keep their account and their rooms.")
        : isSelf ? qsTr("You stay in the room. Only an owner can give you the role again.")
        : role === "owner" ? qsTr("They can do everything with the room that you can, and only they can take that from themselves.")
        : role === "moderator" ? qsTr("They can change the room, add, remove and ban people, and delete and pin messages.")
        : qsTr("They stay in the room, and can do there what everyone can.")

    function ask(role: string, userId: real, name: string, isSelf: bool, roomId: real, roomName: string): void {
        root.role = role;
        root.userId = userId;
        root.name = name;
        root.isSelf = isSelf;
        root.roomId = roomId;
        root.roomName = roomName;
        failure.text = "";
        root.open();
    }

    objectName: "giveRole"
    title: question
    onOpened: cancel.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.moderating
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
    Label {
        id: failure
        objectName: "giveRoleFailure"
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
            objectName: "giveRoleAnyway"
            primary: true
            text: root.isSelf ? qsTr("Give up") : root.role === "owner" || root.role === "serverOwner" ? qsTr("Make owner")
                : root.role === "serverAdmin" ? qsTr("Make administrator")
                : root.role === "moderator" ? qsTr("Make moderator") : qsTr("Make member")
            enabled: !root.moderating.busy
            onClicked: {
                failure.text = "";
                if (root.onServer) {
                    root.moderating.giveServerRole(root.userId, root.role.slice("server".length).toLowerCase());
                } else {
                    root.moderating.giveRole(root.roomId, root.userId, root.role);
                }
            }
        }
    }
}
