// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// For a guest: stays by the name that they have, with an account.
ColumnLayout {
    id: root

    required property OwnAccount account
    property alias name: username.text

    function begin(displayName: string): void {
        username.text = root.account.usernameFor(displayName);
        password.text = "";
        clearErrors();
    }

    function clearErrors(): void {
        username.error = "";
        password.error = "";
    }

    /// Says it beside the field that it is about; whether it is one of these.
    function refuse(field: string, message: string): bool {
        const at = field === "username" ? username : field === "password" ? password : null;
        if (at) {
            at.error = message;
        }
        return at !== null;
    }

    function submit(): void {
        if (create.enabled) {
            root.clearErrors();
            root.account.makeAccount(username.text, password.text);
        }
    }

    spacing: Theme.space

    Label {
        Layout.fillWidth: true
        text: qsTr("Keep this name: choose a password")
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("A guest is forgotten a day after leaving. With an account you keep your name, your rooms and what you wrote, and can sign in from anywhere.")
        soft: true
        wrapMode: Text.Wrap
    }
    FormField {
        id: username
        objectName: "keepUsername"
        Layout.fillWidth: true
        label: qsTr("Username")
        hint: qsTr("What you sign in with, and what others name you by with @.")
        mostCharacters: 32
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        onAccepted: password.focusField()
    }
    FormField {
        id: password
        objectName: "keepPassword"
        Layout.fillWidth: true
        label: qsTr("Password")
        hint: qsTr("At least 8 characters.")
        password: true
        onAccepted: root.submit()
    }
    Button {
        id: create
        objectName: "keepName"
        primary: true
        enabled: !root.account.busy && username.text.trim().length > 0 && password.text.length > 0
        text: qsTr("Create account")
        onClicked: root.submit()
    }
}
