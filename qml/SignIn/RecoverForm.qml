// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

/// Who forgot their password chooses another, with a code from whoever hosts.
ColumnLayout {
    id: root

    required property Failure failure
    property alias suggestedName: username.text

    signal submitted(username: string, code: string, password: string)
    signal backRequested()

    function focusFirst(): void {
        if (username.text.length > 0) {
            code.focusField();
        } else {
            username.focusField();
        }
    }

    spacing: Theme.wide

    Label {
        Layout.fillWidth: true
        text: qsTr("Ask whoever hosts this server for a code: they make one on your entry in the list of people. It is good once, for a day.")
        soft: true
        wrapMode: Text.Wrap
    }
    FormField {
        id: username
        objectName: "recoverUsername"
        Layout.fillWidth: true
        label: qsTr("Username")
        error: root.failure.of("username")
        mostCharacters: 64
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        onAccepted: code.focusField()
    }
    FormField {
        id: code
        objectName: "recoverCode"
        Layout.fillWidth: true
        label: qsTr("Code")
        error: root.failure.of("code")
        mostCharacters: 64
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        onAccepted: password.focusField()
    }
    FormField {
        id: password
        objectName: "recoverPassword"
        Layout.fillWidth: true
        label: qsTr("New password")
        hint: qsTr("At least 8 characters.")
        password: true
        error: root.failure.of("password")
        onAccepted: submit.submit()
    }
    SubmitLine {
        id: submit
        Layout.fillWidth: true
        failure: root.failure
        text: qsTr("Change password and sign in")
        complete: username.text.trim().length > 0 && code.text.trim().length > 0 && password.text.length > 0
        onSubmitted: root.submitted(username.text, code.text, password.text)
    }
    LinkButton {
        objectName: "backToSignIn"
        text: qsTr("Back to signing in")
        onClicked: root.backRequested()
    }
}
