// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Where one has to be invited and is not: a name, and waiting until somebody there lets one in.
ColumnLayout {
    id: root

    required property AskingIn askingIn
    required property url server
    property alias suggestedName: name.text

    function focusFirst(): void {
        if (root.askingIn.waiting) {
            stop.forceActiveFocus(Qt.TabFocusReason);
        } else {
            name.focusField();
        }
    }

    function ask(): void {
        if (ask.enabled) {
            root.askingIn.ask(root.server, name.text);
            stop.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    spacing: Theme.wide

    Connections {
        target: root.askingIn
        function onChanged(): void {
            if (root.visible && !root.askingIn.waiting && stop.activeFocus) {
                name.focusField();
            }
        }
    }
    FormField {
        id: name
        objectName: "askName"
        Layout.fillWidth: true
        visible: !root.askingIn.waiting
        label: qsTr("Your name")
        hint: qsTr("This server lets in who is invited. Without an invitation you can ask: somebody who hosts it sees your name, and lets you in or not.")
        mostCharacters: 64
        onAccepted: root.ask()
    }
    Label {
        objectName: "askWaiting"
        Layout.fillWidth: true
        visible: root.askingIn.waiting
        text: qsTr("Waiting for somebody to let you in. They have ten minutes.")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    Label {
        objectName: "askFailure"
        Layout.fillWidth: true
        text: root.askingIn.failure
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    Button {
        id: ask
        objectName: "ask"
        Layout.fillWidth: true
        visible: !root.askingIn.waiting
        primary: true
        text: qsTr("Ask to be let in")
        enabled: name.text.trim().length > 0
        onClicked: root.ask()
    }
    Button {
        id: stop
        objectName: "stopAsking"
        Layout.fillWidth: true
        visible: root.askingIn.waiting
        text: qsTr("Cancel")
        onClicked: root.askingIn.cancel()
    }
}
