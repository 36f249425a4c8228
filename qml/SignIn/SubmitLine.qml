// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

/// What went wrong with the whole form, and the button that sends it. Counts down while the server wants a pause.
ColumnLayout {
    id: root

    required property Failure failure
    required property string text
    property bool complete: true
    readonly property int secondsLeft: failure.signIn.retryAfter

    signal submitted()

    function submit(): void {
        if (button.enabled) {
            root.submitted();
        }
    }

    spacing: Theme.space

    Label {
        objectName: "formError"
        Layout.fillWidth: true
        text: root.failure.of("")
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Button {
            id: button
            objectName: "submit"
            Layout.fillWidth: true
            primary: true
            text: root.secondsLeft > 0 ? qsTr("Try again in %n second(s)", "", root.secondsLeft)
                : root.failure.busy ? qsTr("One moment…") : root.text
            enabled: root.complete && !root.failure.busy && root.secondsLeft === 0
            onClicked: root.submit()
        }
        Button {
            objectName: "cancelSubmit"
            visible: root.failure.busy
            text: qsTr("Cancel")
            onClicked: root.failure.signIn.cancel()
        }
    }
}
