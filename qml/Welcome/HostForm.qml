// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Desktop
import Hearth.Theme
import Hearth.Words

/// What hosting needs to know. Every field has a default, so that one click is enough.
ColumnLayout {
    id: root

    required property Host host
    property alias name: chatName.text
    property alias yourName: yourName.text
    readonly property Item first: chatName.field
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
        mostCharacters: 64
        onAccepted: root.start()
    }
    FormField {
        id: yourName
        objectName: "yourName"
        Layout.fillWidth: true
        label: qsTr("Your name")
        mostCharacters: 64
        onAccepted: root.start()
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.tiny

        Label {
            text: qsTr("Who can join")
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Choice {
            objectName: "access"
            width: parent.width
            label: qsTr("Who can join")
            value: root.access
            options: [{value: "open", text: qsTr("Anyone")}, {value: "invite", text: qsTr("Invited people")},
                {value: "closed", text: qsTr("Accounts")}]
            onPicked: value => root.access = value
        }
        Label {
            width: parent.width
            text: root.access === "open" ? qsTr("Anyone on your network who has the address, guests too.")
                : root.access === "invite" ? qsTr("People with an account, and whoever has a link that you give them.")
                : qsTr("Only people who already have an account.")
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
            Layout.preferredWidth: Theme.sized(88)
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
    // Has its place whether or not something went wrong: nothing below it moves.
    RowLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.control
        Layout.topMargin: -Theme.gap
        Layout.bottomMargin: -Theme.gap
        spacing: Theme.space

        Label {
            objectName: "hostError"
            Layout.fillWidth: true
            text: !root.failed ? "" : root.host.freePort === 0 ? root.host.error
                : Sentence.of(qsTr("%1 Choose another, or use %2."), root.host.error, root.host.freePort)
            color: Theme.danger
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        Button {
            objectName: "useFreePort"
            visible: root.failed && root.host.freePort > 0
            text: qsTr("Use %1").arg(root.host.freePort)
            onClicked: {
                port.text = root.host.freePort;
                root.start();
            }
        }
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
