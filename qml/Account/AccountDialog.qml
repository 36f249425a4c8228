// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Account
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme

/// One's own account: how one is called, the password, where one is signed in, and whom one does not want to hear from.
Dialog {
    id: root

    required property ChatSession chat
    readonly property Oneself self: chat.oneself
    readonly property OwnAccount account: self.account
    readonly property Blocked blocked: chat.members.blocked

    function saveNames(): void {
        name.error = "";
        username.error = "";
        note.say("", false);
        root.account.rename(name.text, username.text === root.self.username || root.self.guest ? "" : username.text);
    }

    function savePassword(): void {
        before.error = "";
        now.error = "";
        note.say("", false);
        root.account.changePassword(before.text, now.text);
    }

    objectName: "accountDialog"
    title: qsTr("Your account")
    onAboutToShow: {
        name.text = root.self.displayName;
        username.text = root.self.username;
        before.text = "";
        now.text = "";
        for (const field of [name, username, before, now]) {
            field.error = "";
        }
        note.say("", false);
        root.account.picture.drop();
        keep.begin(root.self.displayName);
        root.blocked.look();
        if (!root.self.guest) {
            root.account.look();
        }
    }
    onOpened: name.focusField()

    Connections {
        target: root.account
        enabled: root.opened
        function onDone(action: string): void {
            if (action === "password") {
                before.text = "";
                now.text = "";
            }
            note.say(action === "rename" ? qsTr("Everyone sees you by this name now.")
                : action === "makeAccount" ? qsTr("The account is yours: sign in as @%1 from now on.").arg(keep.name.trim())
                : action === "password" ? qsTr("The password was changed. You were signed out everywhere else.")
                : qsTr("Signed out there."), false);
        }
        function onFailed(action: string, code: string, message: string, field: string): void {
            const said = code === "username_taken" ? qsTr("Somebody has this username, or one that looks like it.") : message;
            if (action === "makeAccount") {
                if (!keep.refuse(field, said)) {
                    note.say(said, true);
                }
                return;
            }
            const at = field === "display_name" ? name : field === "username" ? username : field === "old" ? before
                : field === "new" ? now : null;
            if (at) {
                at.error = said;
            } else {
                note.say(message, true);
            }
        }
    }

    Scrolled {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: implicitHeight

        ChosenPicture {
            id: picture
            Layout.fillWidth: true
            visible: !root.self.guest
            chat: root.chat
            onSaid: (text, wrong) => note.say(text, wrong)
        }
        FormField {
            id: name
            objectName: "accountName"
            Layout.fillWidth: true
            label: qsTr("Name")
            hint: qsTr("What everyone sees, in old messages too.")
            mostCharacters: 64
            onAccepted: root.saveNames()
        }
        FormField {
            id: username
            objectName: "accountUsername"
            Layout.fillWidth: true
            visible: !root.self.guest
            label: qsTr("Username")
            hint: qsTr("What you sign in with, and what others name you by with @.")
            mostCharacters: 32
            onAccepted: root.saveNames()
        }
        Button {
            objectName: "saveNames"
            enabled: !root.account.busy && name.text.trim().length > 0
                && (name.text !== root.self.displayName || (!root.self.guest && username.text !== root.self.username))
            text: qsTr("Save")
            onClicked: root.saveNames()
        }
        KeepName {
            id: keep
            Layout.fillWidth: true
            visible: root.self.guest
            account: root.account
        }
        Label {
            objectName: "neverChose"
            Layout.fillWidth: true
            visible: !root.account.chosePassword
            text: qsTr("This program signs you in by itself, and you have no password of your own yet. With one you can sign in from elsewhere, too, as @%1.")
                .arg(root.self.username)
            soft: true
            wrapMode: Text.Wrap
        }
        FormField {
            id: before
            objectName: "oldPassword"
            Layout.fillWidth: true
            visible: !root.self.guest && root.account.chosePassword
            label: qsTr("Password now")
            password: true
            onAccepted: now.focusField()
        }
        FormField {
            id: now
            objectName: "newPassword"
            Layout.fillWidth: true
            visible: !root.self.guest
            label: root.account.chosePassword ? qsTr("New password") : qsTr("Password")
            hint: qsTr("At least 8 characters.")
            password: true
            onAccepted: root.savePassword()
        }
        Button {
            objectName: "savePassword"
            visible: !root.self.guest
            enabled: !root.account.busy && (before.text.length > 0 || !root.account.chosePassword) && now.text.length > 0
            text: root.account.chosePassword ? qsTr("Change password") : qsTr("Choose password")
            onClicked: root.savePassword()
        }
        Label {
            Layout.fillWidth: true
            visible: sessions.visible
            text: qsTr("Where you are signed in")
            font.weight: Font.DemiBold
        }
        List {
            id: sessions
            objectName: "sessions"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 4 * Theme.row)
            clip: true
            visible: !root.self.guest && count > 0
            model: root.account.sessions
            label: qsTr("Where you are signed in")
            clickActs: false // the button does
            actionsFor: row => root.account.busy || row.modelData.current ? [] : [{name: "endSession", text: qsTr("Sign out"), main: true}]
            onActed: (action, row) => root.account.endSession(row.modelData.id)

            delegate: SessionRow {
                width: sessions.rowWidth
                onEndRequested: id => root.account.endSession(id)
            }
        }
        Label {
            Layout.fillWidth: true
            visible: people.visible
            text: qsTr("People you blocked")
            font.weight: Font.DemiBold
        }
        List {
            id: people
            objectName: "blockedPeople"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 4 * Theme.row)
            clip: true
            visible: count > 0
            model: root.blocked.list
            label: qsTr("People you blocked")
            clickActs: false // the button does
            actionsFor: row => root.blocked.busy ? [] : [{name: "unblock", text: qsTr("Unblock"), main: true}]
            onActed: (action, row) => root.blocked.set(row.modelData.id, false)

            delegate: BlockedRow {
                width: people.rowWidth
                onUnblockRequested: id => root.blocked.set(id, false)
            }
        }
        Label {
            objectName: "blockedError"
            Layout.fillWidth: true
            text: root.blocked.error
            color: Theme.danger
            wrapMode: Text.Wrap
            visible: text.length > 0
            Accessible.role: Accessible.AlertMessage
        }
    }
    Connections {
        target: root.blocked
        enabled: root.opened
        function onFailed(message: string): void {
            note.say(message, true);
        }
    }
    Label {
        id: note

        function say(text: string, wrong: bool): void {
            note.text = text;
            note.color = wrong ? Theme.danger : Theme.textSoft;
        }

        objectName: "accountNote"
        Layout.fillWidth: true
        text: ""
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    Button {
        objectName: "closeAccount"
        Layout.alignment: Qt.AlignRight
        text: qsTr("Close")
        onClicked: root.close()
    }
}
