// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.SignIn
import Hearth.Theme

/// Joins a server that is nearby, one of those used before, or one by its address.
ColumnLayout {
    id: root

    required property ServerList servers
    required property NearbyServers nearby
    required property SignIn signIn
    /// The chat of this computer is being hosted.
    property bool hosting: false
    /// What was typed since the last try: its failure is not about this.
    property bool edited: false
    readonly property Item first: begun ? field.field : known.visible ? known : found.visible ? found : field.field
    readonly property bool begun: field.text.length > 0
    readonly property bool busy: signIn.state === SignIn.Probing
    readonly property bool failed: signIn.state === SignIn.Failed

    signal joinRequested(address: string)
    signal cancelRequested()
    /// Nobody is found, or there is no way to this address; "" for none.
    signal helpRequested(address: string)

    function join(address: string): void {
        if (address.length > 0 && !root.busy) {
            root.edited = false;
            root.joinRequested(address);
        }
    }

    /// Whoever did not type the address (--connect, a server used before) sees which one it is about; who comes back from
    /// the next step finds what was typed.
    function showAddress(): void {
        if (field.text.length === 0) {
            field.text = root.signIn.address;
        }
    }

    spacing: Theme.wide
    Keys.onEscapePressed: event => {
        event.accepted = root.busy;
        root.cancelRequested();
    }
    onFailedChanged: root.showAddress()
    Component.onCompleted: {
        root.showAddress();
        root.servers.look();
    }
    Component.onDestruction: root.nearby.active = false

    Binding {
        target: root.nearby
        property: "active"
        value: root.visible && root.Window.visibility !== Window.Hidden
    }

    Timer {
        interval: 30000
        running: root.visible
        repeat: true
        onTriggered: root.servers.look()
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Join a chat")
        font.pixelSize: Theme.title
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Label {
        text: qsTr("Recent")
        soft: true
        font.pixelSize: Theme.small
        visible: known.count > 0
        Accessible.role: Accessible.Heading
    }
    List {
        id: known
        objectName: "knownServers"
        Layout.fillWidth: true
        Layout.topMargin: -Theme.gap
        implicitHeight: Math.min(contentHeight, 4 * Theme.sized(54))
        clip: true
        visible: count > 0
        model: root.servers
        label: qsTr("Recent servers")
        actionsFor: row => [{name: "joinServer", text: qsTr("Join"), main: true},
            {name: "forgetServer", text: qsTr("Forget this server"), icon: "close"}]
        onActed: (action, row) => {
            if (action === "joinServer") {
                root.join(row.address);
            } else {
                root.servers.remove(row.index);
            }
        }
        Keys.onDeletePressed: root.servers.remove(currentIndex)

        delegate: ServerRow {
            width: known.rowWidth
            hosting: root.hosting
            onForgetRequested: row => root.servers.remove(row)
        }
    }
    Label {
        text: qsTr("Nearby")
        soft: true
        font.pixelSize: Theme.small
        Accessible.role: Accessible.Heading
    }
    // One row has its place before it is found.
    Item {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.gap
        implicitHeight: Math.max(Theme.sized(54), found.implicitHeight)

        List {
            id: found
            objectName: "nearbyServers"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            height: implicitHeight
            implicitHeight: Math.min(contentHeight, 4 * Theme.sized(54))
            clip: true
            visible: count > 0
            model: root.nearby
            label: qsTr("Servers nearby")
            actionsFor: row => [{name: "joinNearby", text: qsTr("Join"), main: true}]
            onActed: (action, row) => root.join(row.address)

            delegate: NearbyRow {
                width: found.rowWidth
            }
        }
        Label {
            objectName: "noneNearby"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !found.visible
            text: root.nearby.looked ? qsTr("No chat was found on this network.") : qsTr("Looking on this network…")
            soft: true
            wrapMode: Text.Wrap
        }
    }
    LinkButton {
        objectName: "whyNobodyNearby"
        Layout.topMargin: -Theme.gap
        leftPadding: 0
        visible: !found.visible
        opacity: root.nearby.looked ? 1 : 0
        enabled: root.nearby.looked
        text: qsTr("Why is nobody there?")
        Accessible.ignored: !enabled
        onClicked: root.helpRequested(root.failed && !root.edited ? field.text : "")
    }
    FormField {
        id: field
        objectName: "joinAddress"
        Layout.fillWidth: true
        label: known.visible || found.visible ? qsTr("Another address") : qsTr("Address")
        placeholderText: "192.168.1.20:5005"
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
        error: root.failed && !root.edited
            ? FailureText.sentence(root.signIn.errorCode, root.signIn.errorMessage) : ""
        onAccepted: root.join(text)
        onEdited: {
            root.edited = true;
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Button {
            objectName: "join"
            Layout.fillWidth: true
            text: root.busy ? qsTr("Connecting…") : qsTr("Join")
            enabled: !root.busy && field.text.trim().length > 0
            onClicked: root.join(field.text)
        }
        Button {
            objectName: "whyNotThere"
            visible: root.failed && !root.edited
            text: qsTr("Find out why")
            onClicked: root.helpRequested(field.text)
        }
        Button {
            objectName: "cancelJoin"
            visible: root.busy
            text: qsTr("Cancel")
            onClicked: root.cancelRequested()
        }
    }
}
