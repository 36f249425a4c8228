// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

ColumnLayout {
    id: root

    required property Failure failure
    property alias suggestedName: name.text

    signal submitted(displayName: string)

    function focusFirst(): void {
        name.focusField();
    }

    spacing: Theme.wide

    FormField {
        id: name
        objectName: "guestName"
        Layout.fillWidth: true
        label: qsTr("Your name")
        hint: qsTr("Guests need no password. Everyone sees that you are a guest.")
        error: root.failure.of("display_name")
        mostCharacters: 64
        onAccepted: submit.submit()
    }
    SubmitLine {
        id: submit
        Layout.fillWidth: true
        failure: root.failure
        text: qsTr("Join as a guest")
        complete: name.text.trim().length > 0
        onSubmitted: root.submitted(name.text)
    }
}
