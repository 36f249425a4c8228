// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Asks once before something is done to somebody or to a room, and says what that means.
Dialog {
    id: root

    required property Oversight oversight
    required property Rooms rooms
    /// One of Oversight::offers(), or "deleteRoom".
    property string action
    property real subject: 0
    property string name
    property bool isGuest: false
    property bool isSelf: false

    readonly property string who: Characters.isolated(name)
    readonly property var words: root.wordsOf(root.action)

    /// What a menu offers.
    function offer(action: string): var {
        const words = root.wordsOf(action);
        return {name: action, text: words.offer, danger: words.danger};
    }

    function wordsOf(action: string): var {
        switch (action) {
        case "makeOwner":
            return {offer: qsTr("Make owner…"), question: qsTr("Make %1 an owner of this server?").arg(root.who), doing: qsTr("Make owner"), danger: false,
                meaning: qsTr("They can do everything on this server that you can, and only they can take that from themselves.")};
        case "makeAdmin":
            return {offer: qsTr("Make administrator…"), question: root.isSelf ? qsTr("Give up your role on this server?")
                    : qsTr("Make %1 an administrator of this server?").arg(root.who), doing: qsTr("Make administrator"), danger: false,
                meaning: root.isSelf ? qsTr("Only an owner of the server can give you the role again.")
                    : qsTr("They can say who may join, invite and ban people, and look after every room that they can see.")};
        case "makeMember":
            return {offer: qsTr("Make member…"), question: root.isSelf ? qsTr("Give up your role on this server?")
                    : qsTr("Make %1 a member like others on this server?").arg(root.who), doing: qsTr("Make member"), danger: false,
                meaning: root.isSelf ? qsTr("Only an owner of the server can give you the role again.") : qsTr("They keep their account and their rooms.")};
        case "signOut":
            return {offer: qsTr("Sign out everywhere…"), question: qsTr("Sign %1 out everywhere?").arg(root.who), doing: qsTr("Sign out"), danger: true,
                meaning: qsTr("At once, on every device. With their password they can sign in again.")};
        case "eraseDay":
            return {offer: qsTr("Delete messages of the last day…"), question: qsTr("Delete %1’s messages of the last day?").arg(root.who),
                doing: qsTr("Delete messages"), danger: true, meaning: qsTr("In every room, for everyone. This can't be undone.")};
        case "letIn":
            return {offer: qsTr("Unban…"), question: qsTr("Unban %1?").arg(root.who), doing: qsTr("Unban"), danger: false,
                meaning: qsTr("They can sign in as before.")};
        case "deleteRoom":
            return {offer: qsTr("Delete room…"), question: qsTr("Delete %1?").arg(root.who), doing: qsTr("Delete room"), danger: true,
                meaning: qsTr("All of its messages are deleted, for everyone. This can't be undone.")};
        default:
            return {offer: qsTr("Ban from the server…"), question: qsTr("Ban %1 from this server?").arg(root.who), doing: qsTr("Ban"), danger: true,
                meaning: root.isGuest ? qsTr("They are removed at once, with every guest from the same address. For a day nobody can join as a guest or create an account from there.")
                    : qsTr("They are signed out everywhere at once and can't sign in. Their messages stay.")};
        }
    }

    function ask(action: string, subject: real, name: string, isGuest: bool, isSelf: bool): void {
        root.action = action;
        root.subject = subject;
        root.name = name;
        root.isGuest = isGuest;
        root.isSelf = isSelf;
        failure.text = "";
        root.open();
    }

    objectName: "overviewQuestion"
    title: words.question
    onOpened: cancel.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.oversight
        enabled: root.opened
        function onDone(): void {
            root.close();
        }
        function onFailed(action: string, message: string): void {
            root.rooms.expectLoss(0); // should somebody else delete it, that is news
            failure.text = message;
        }
    }

    Label {
        Layout.fillWidth: true
        text: root.words.meaning
        wrapMode: Text.Wrap
    }
    Label {
        id: failure
        objectName: "overviewFailure"
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
            objectName: "overviewAnyway"
            primary: true
            danger: root.words.danger
            text: root.words.doing
            enabled: !root.oversight.busy
            onClicked: {
                failure.text = "";
                if (root.action === "deleteRoom") {
                    root.rooms.expectLoss(root.subject);
                    root.oversight.deleteRoom(root.subject);
                } else {
                    root.oversight.act(root.action, root.subject);
                }
            }
        }
    }
}
