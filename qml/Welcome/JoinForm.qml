// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.SignIn
import Hearth.Theme

/// Joins a server by its address, or one of those used before.
ColumnLayout {
    id: root

    required property ServerList servers
    required property SignIn signIn
    property string tried
    readonly property bool busy: signIn.state === SignIn.Probing

    signal joinRequested(address: string)

    function join(address: string): void {
        if (address.length > 0 && !root.busy) {
            root.tried = address;
            root.joinRequested(address);
        }
    }

    spacing: Theme.wide

    Label {
        Layout.fillWidth: true
        text: qsTr("Join a chat")
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    FormField {
        id: field
        objectName: "joinAddress"
        Layout.fillWidth: true
        label: qsTr("Address")
        placeholderText: "192.168.1.20:5005"
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
        error: root.tried.length > 0 && root.signIn.state === SignIn.Failed
            ? FailureText.sentence(root.signIn.errorCode, root.signIn.errorMessage) : ""
        onAccepted: root.join(text)
        onEdited: {
            root.tried = "";
        }
    }
    Button {
        objectName: "join"
        Layout.fillWidth: true
        text: root.busy ? qsTr("Knocking…") : qsTr("Join")
        enabled: !root.busy && field.text.trim().length > 0
        onClicked: root.join(field.text)
    }
    Label {
        Layout.topMargin: Theme.gap
        text: qsTr("Used before")
        soft: true
        font.pixelSize: Theme.small
        visible: known.count > 0
        Accessible.role: Accessible.Heading
    }
    ListView {
        id: known
        objectName: "knownServers"
        Layout.fillWidth: true
        Layout.topMargin: -Theme.gap
        implicitHeight: Math.min(contentHeight, 4 * 54)
        clip: true
        visible: count > 0
        model: root.servers
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Servers used before")

        delegate: ServerRow {
            width: ListView.view.width
            onChosen: address => root.join(address)
            onForgetRequested: row => root.servers.remove(row)
        }
    }
}
