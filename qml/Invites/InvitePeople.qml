// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Invites
import Hearth.Lists
import Hearth.Theme

/// Makes an invitation, shows its link and its code, and lists those that there are: of a room, or of the server.
Dialog {
    id: root

    required property ChatSession chat
    /// Where others find this server, if it is hosted here; else they do by the address that this program uses.
    property string hostAddress
    property real roomId: 0
    property string roomName
    readonly property Inviting inviting: chat.moderating.inviting
    property string code
    readonly property string link: code.length > 0 ? inviting.link(code, hostAddress) : ""

    signal copyRequested(text: string)

    /// 0: to the server only.
    function begin(id: real, name: string): void {
        root.roomId = id;
        root.roomName = name;
        root.open();
    }

    function make(): void {
        if (create.enabled) {
            failure.text = "";
            root.inviting.invite(root.roomId, Number(uses.value), Number(span.value), note.text);
        }
    }

    function another(): void {
        root.code = "";
        span.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "invitePeople"
    title: roomId > 0 ? qsTr("Invite people to %1").arg(Characters.isolated(roomName)) : qsTr("Invite people")
    onAboutToShow: {
        root.code = "";
        note.text = "";
        failure.text = "";
        root.inviting.look(root.roomId);
    }
    onOpened: span.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.inviting
        enabled: root.opened
        function onMade(code: string): void {
            root.code = code;
            address.forceActiveFocus(Qt.TabFocusReason);
        }
        function onFailed(action: string, message: string): void {
            failure.text = message;
        }
    }

    Scrolled {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            Layout.fillWidth: true
            visible: root.code.length === 0
            spacing: Theme.wide

            Label {
                Layout.fillWidth: true
                text: root.roomId > 0 ? qsTr("Whoever has the link can join this server and becomes a member of the room.")
                    : qsTr("Whoever has the link can join this server, as a guest or with an account.")
                soft: true
                wrapMode: Text.Wrap
            }
            Label {
                text: qsTr("Valid for")
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Choice {
                id: span
                objectName: "inviteSpan"
                Layout.fillWidth: true
                label: qsTr("Valid for")
                value: "604800"
                options: [{value: "86400", text: qsTr("1 day")}, {value: "604800", text: qsTr("7 days")},
                    {value: "2592000", text: qsTr("30 days")}, {value: "0", text: qsTr("Always")}]
                onPicked: value => span.value = value
            }
            Label {
                text: qsTr("Can be used")
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            Choice {
                id: uses
                objectName: "inviteUses"
                Layout.fillWidth: true
                label: qsTr("Can be used")
                value: "0"
                options: [{value: "1", text: qsTr("Once")}, {value: "10", text: qsTr("10 times")}, {value: "0", text: qsTr("Any number of times")}]
                onPicked: value => uses.value = value
            }
            FormField {
                id: note
                objectName: "inviteNote"
                Layout.fillWidth: true
                label: qsTr("Note (optional)")
                hint: qsTr("Only you and others who manage invitations see it.")
                mostCharacters: 100
                onAccepted: root.make()
            }
            Button {
                id: create
                objectName: "createInvite"
                Layout.fillWidth: true
                primary: true
                text: root.inviting.busy ? qsTr("Creating…") : qsTr("Create link")
                enabled: !root.inviting.busy
                onClicked: root.make()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.code.length > 0
            spacing: Theme.wide

            AddressLine {
                id: address
                objectName: "inviteLink"
                Layout.fillWidth: true
                address: root.link
                onCopyRequested: root.copyRequested(root.link)
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("Copy it now: it is not shown again. In Hearth it is pasted where the program asks for an address.")
                soft: true
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
            }
            QrCode {
                objectName: "inviteQr"
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Math.min(parent.width, Theme.sized(280))
                Layout.preferredHeight: Layout.preferredWidth
                visible: valid
                text: root.link
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("QR code of the link")
            }
            Button {
                objectName: "anotherInvite"
                Layout.fillWidth: true
                text: qsTr("Create another")
                onClicked: root.another()
            }
        }
        Label {
            id: failure
            objectName: "inviteFailure"
            Layout.fillWidth: true
            color: Theme.danger
            wrapMode: Text.Wrap
            visible: text.length > 0
            Accessible.role: Accessible.AlertMessage
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("Invitations")
            font.weight: Font.DemiBold
            visible: list.visible
            Accessible.role: Accessible.Heading
        }
        List {
            id: list
            objectName: "invites"
            Layout.fillWidth: true
            Layout.preferredHeight: contentHeight
            visible: count > 0
            interactive: false // the dialog scrolls
            model: root.inviting.entries
            label: qsTr("Invitations")
            clickActs: false // the button does
            actionsFor: row => root.inviting.busy ? [] : [{name: "revoke", text: qsTr("Revoke"), main: true}]
            onActed: (action, row) => root.inviting.revoke(row.modelData.id)

            delegate: InviteRow {
                width: list.rowWidth
                enabled: !root.inviting.busy
                onRevokeRequested: id => root.inviting.revoke(id)
            }
        }
        Label {
            Layout.fillWidth: true
            text: root.inviting.error.length > 0 ? root.inviting.error : qsTr("There are more than shown here.")
            color: root.inviting.error.length > 0 ? Theme.danger : Theme.textSoft
            wrapMode: Text.Wrap
            visible: root.inviting.error.length > 0 || root.inviting.hasMore
        }
    }
    Button {
        objectName: "closeInvites"
        Layout.alignment: Qt.AlignRight
        text: qsTr("Done")
        onClicked: root.close()
    }
}
