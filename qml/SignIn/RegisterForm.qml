// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

ColumnLayout {
    id: root

    required property Failure failure
    property alias suggestedName: displayName.text

    signal submitted(username: string, password: string, displayName: string)

    function focusFirst(): void {
        username.focusField();
    }

    spacing: Theme.wide

    FormField {
        id: username
        objectName: "username"
        Layout.fillWidth: true
        label: qsTr("Username")
        hint: qsTr("2 to 32 letters, digits, dots, dashes or underscores.")
        error: root.failure.of("username")
        mostCharacters: 64
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        onAccepted: displayName.focusField()
    }
    FormField {
        id: displayName
        objectName: "displayName"
        Layout.fillWidth: true
        label: qsTr("Name shown to others")
        placeholderText: username.text
        error: root.failure.of("display_name")
        mostCharacters: 64
        onAccepted: password.focusField()
    }
    FormField {
        id: password
        objectName: "password"
        Layout.fillWidth: true
        label: qsTr("Password")
        hint: qsTr("At least 8 characters.")
        password: true
        error: root.failure.of("password")
        onAccepted: submit.submit()
    }
    SubmitLine {
        id: submit
        Layout.fillWidth: true
        failure: root.failure
        text: qsTr("Create account")
        complete: username.text.trim().length > 0 && password.text.length > 0
        onSubmitted: root.submitted(username.text, password.text,
            displayName.text.trim().length > 0 ? displayName.text : username.text)
    }
}
