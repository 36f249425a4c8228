// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Desktop
import Hearth.Theme

/// What hosting needs to know. Every field has a default, so that one click is enough.
ColumnLayout {
    id: root

    required property Host host
    property alias name: chatName.text
    property alias yourName: yourName.text
    property string access: host.access
    readonly property bool busy: host.state === Host.Starting
    readonly property bool failed: host.state === Host.Failed
    readonly property bool portValid: port.acceptableInput

    signal startRequested(name: string, yourName: string, access: string, port: int)

    function start(): void {
        if (button.enabled) {
            root.startRequested(chatName.text, yourName.text, root.access, Number(port.text));
        }
    }

    spacing: Theme.wide

    Label {
        Layout.fillWidth: true
        text: qsTr("Host a chat here")
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    FormField {
        id: chatName
        objectName: "chatName"
        Layout.fillWidth: true
        label: qsTr("Name of the chat")
        maximumLength: 64
        onAccepted: root.start()
    }
    FormField {
        id: yourName
        objectName: "yourName"
        Layout.fillWidth: true
        label: qsTr("Your name")
        maximumLength: 64
        onAccepted: root.start()
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.tiny

        Label {
            text: qsTr("Who may enter")
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Choice {
            objectName: "access"
            width: parent.width
            label: qsTr("Who may enter")
            value: root.access
            options: [{value: "open", text: qsTr("Anyone")}, {value: "invite", text: qsTr("Invited")},
                {value: "closed", text: qsTr("Accounts")}]
            onPicked: value => root.access = value
        }
        Label {
            width: parent.width
            text: root.access === "open" ? qsTr("Anyone on your network who has the address, guests too.")
                : root.access === "invite" ? qsTr("Only people with an invitation or an account.")
                : qsTr("Only people who have an account already.")
            soft: true
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
    }
    RowLayout {
        spacing: Theme.space

        Label {
            text: qsTr("Port")
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        TextField {
            id: port
            objectName: "port"
            Layout.preferredWidth: 88
            text: root.host.port
            invalid: !root.portValid
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator {
                bottom: 0
                top: 65535
            }
            Accessible.name: qsTr("Port")
            onAccepted: root.start()
        }
        Label {
            Layout.fillWidth: true
            text: root.portValid ? "" : qsTr("A number up to 65535; 0 picks a free one.")
            color: Theme.danger
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
    }
    Label {
        objectName: "hostError"
        Layout.fillWidth: true
        text: root.failed ? root.host.error : ""
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    Button {
        id: button
        objectName: "startHosting"
        Layout.fillWidth: true
        primary: true
        text: root.busy ? qsTr("Starting…") : qsTr("Start hosting")
        enabled: !root.busy && root.portValid && chatName.text.trim().length > 0 && yourName.text.trim().length > 0
        onClicked: root.start()
    }
}
