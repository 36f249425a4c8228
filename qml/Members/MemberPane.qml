// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Members
import Hearth.Theme

/// The people of the room: who is here first.
Pane {
    id: root

    required property MemberListModel members
    required property Moderating moderating
    property Avatars avatars: null
    required property real roomId
    /// Whether there is a connection: without one nobody knows who is there.
    property bool online: true
    property bool showBack: false
    property bool mayAdd: false

    signal closeRequested()
    /// As ThrowOut has it.
    signal throwOutRequested(action: string, userId: real, name: string, isGuest: bool)
    /// By the name that a message names them by.
    signal mentionRequested(username: string)
    signal messageRequested(userId: real)
    /// Of a conversation with them and others.
    signal messageMoreRequested(userId: real, name: string)
    signal profileRequested(userId: real, name: string)
    /// Somebody is to be "owner", "moderator" or "member" in the room.
    signal roleRequested(role: string, userId: real, name: string, isSelf: bool)
    /// They forgot their password.
    signal recoveryRequested(userId: real, name: string)
    signal addRequested()

    /// Only what one may do about somebody.
    function offersFor(row: var): var {
        const profile = {name: "profile", text: qsTr("Profile"), icon: "person", main: true};
        const may = role => root.moderating.mayGiveRole(root.roomId, row.userId, role);
        if (row.isSelf) {
            const own = [profile];
            if (may("member") && row.roomRole !== "") {
                own.push({name: "member", text: qsTr("Give up role in this room…"), icon: "person"});
            }
            if (root.moderating.mayGiveServerRole(row.userId, "member")) {
                own.push({name: "serverMember", text: qsTr("Give up role on this server…"), icon: "person"});
            }
            return own;
        }
        const offers = [profile, {name: "message", text: qsTr("Send message"), icon: "chat"},
            {name: "messageMore", text: qsTr("New group message…"), icon: "people"},
            {name: "mention", text: qsTr("Mention"), icon: "pencil"}];
        if (row.roomRole !== "moderator" && may("moderator")) {
            offers.push({name: "moderator", text: qsTr("Make moderator…"), icon: "star"});
        }
        if (row.roomRole !== "owner" && may("owner")) {
            offers.push({name: "owner", text: qsTr("Make owner…"), icon: "star"});
        }
        if (row.roomRole !== "" && may("member")) {
            offers.push({name: "member", text: qsTr("Make member…"), icon: "person"});
        }
        if (root.moderating.mayRemove(root.roomId, row.userId)) {
            offers.push({name: "remove", text: qsTr("Remove from room…"), icon: "leave"},
                {name: "ban", text: qsTr("Ban from room…"), icon: "lock"},
                {name: "erase", text: qsTr("Delete messages of the last hour…"), icon: "trash", danger: true});
        }
        if (root.moderating.mayGiveServerRole(row.userId, "admin")) {
            offers.push({name: "serverAdmin", text: qsTr("Make administrator…"), icon: "star"});
        }
        if (root.moderating.mayGiveServerRole(row.userId, "owner")) {
            offers.push({name: "serverOwner", text: qsTr("Make owner of the server…"), icon: "star"});
        }
        if (root.moderating.mayGiveServerRole(row.userId, "member")) {
            offers.push({name: "serverMember", text: qsTr("Take the role on this server…"), icon: "person"});
        }
        if (!row.isGuest && root.moderating.mayShutOut(row.userId)) {
            offers.push({name: "recover", text: qsTr("Forgot their password…"), icon: "lock"});
        }
        if (root.moderating.mayShutOut(row.userId)) {
            offers.push(row.disabled ? {name: "letIn", text: qsTr("Unban…"), icon: "check"}
                : {name: "shutOut", text: qsTr("Ban from the server…"), icon: "warning", danger: true});
        }
        return offers;
    }

    function focusList(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    label: qsTr("People in this room")
    onRoomIdChanged: search.text = ""
    Keys.onEscapePressed: root.closeRequested()

    Rectangle {
        anchors.fill: parent
        color: Theme.side
        border.width: Theme.highContrast ? 1 : 0
        border.color: Theme.line
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Item {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.sized(56)

            IconButton {
                objectName: "closeMembers"
                anchors.left: parent.left
                anchors.leftMargin: Theme.tiny
                anchors.verticalCenter: parent.verticalCenter
                iconName: "back"
                text: qsTr("Back to the messages")
                visible: root.showBack
                onClicked: root.closeRequested()
            }
            Label {
                anchors.left: parent.left
                anchors.leftMargin: root.showBack ? 46 : Theme.wide
                anchors.right: add.left
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("People · %1").arg(root.members.count)
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            IconButton {
                id: add
                objectName: "addPeople"
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                iconName: "plus"
                text: qsTr("Add people")
                visible: root.mayAdd
                onClicked: root.addRequested()
            }
        }
        TextField {
            id: search
            objectName: "memberSearch"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
            placeholderText: qsTr("Find people")
            // From so many on one does not see them all. It stays while it hides somebody.
            visible: root.members.count >= 20 || text.length > 0
            Keys.onDownPressed: list.moveTo(0)
            Keys.onReturnPressed: list.moveTo(0)
            Keys.onEnterPressed: list.moveTo(0)
            Keys.onEscapePressed: event => {
                event.accepted = search.text.length > 0;
                search.text = "";
            }
        }
        List {
            id: list
            objectName: "memberList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            clip: true
            label: qsTr("People")
            model: MemberFilter {
                sourceModel: root.members
                text: search.text.trim()
                withGone: true // who is offline may come back; who signed out is in no room any more
            }
            actionsFor: row => root.offersFor(row)
            onPassed: up => {
                if (up && search.visible) {
                    search.forceActiveFocus(Qt.BacktabFocusReason);
                }
            }
            Keys.onPressed: event => {
                // A letter in the list finds people.
                if (search.visible && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
                        && event.key !== Qt.Key_Space && Characters.isPrintable(event.text)) {
                    search.text += event.text;
                    search.forceActiveFocus(Qt.OtherFocusReason);
                    event.accepted = true;
                }
            }
            onActed: (action, row) => {
                if (action === "profile") {
                    root.profileRequested(row.userId, row.displayName);
                } else if (action === "messageMore") {
                    root.messageMoreRequested(row.userId, row.displayName);
                } else if (action === "message") {
                    root.messageRequested(row.userId);
                } else if (["owner", "moderator", "member", "serverOwner", "serverAdmin", "serverMember"].includes(action)) {
                    root.roleRequested(action, row.userId, row.displayName, row.isSelf);
                } else if (action === "recover") {
                    root.recoveryRequested(row.userId, row.displayName);
                } else if (action === "mention") {
                    root.mentionRequested(row.username);
                } else {
                    root.throwOutRequested(action, row.userId, row.displayName, row.isGuest);
                }
            }

            delegate: MemberRow {
                known: root.online
                avatars: root.avatars
                width: list.rowWidth
            }

            Label {
                anchors.centerIn: parent
                visible: list.count === 0 && search.text.length > 0
                soft: true
                text: qsTr("Nobody with this name")
            }
        }
    }
}
