// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

ColumnLayout {
    id: root

    required property Failure failure

    signal submitted(username: string, password: string)
    signal forgotten(username: string)

    function focusFirst(): void {
        username.focusField();
    }

    spacing: Theme.wide

    FormField {
        id: username
        objectName: "username"
        Layout.fillWidth: true
        label: qsTr("Username")
        error: root.failure.of("username")
        mostCharacters: 64
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        onAccepted: password.focusField()
    }
    FormField {
        id: password
        objectName: "password"
        Layout.fillWidth: true
        label: qsTr("Password")
        password: true
        error: root.failure.of("password")
        onAccepted: submit.submit()
    }
    SubmitLine {
        id: submit
        Layout.fillWidth: true
        failure: root.failure
        text: qsTr("Sign in")
        complete: username.text.trim().length > 0 && password.text.length > 0
        onSubmitted: root.submitted(username.text, password.text)
    }
    LinkButton {
        objectName: "forgotPassword"
        text: qsTr("Forgot your password?")
        onClicked: root.forgotten(username.text.trim())
    }
}
