// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// For a host: who may enter, the guests who are here, and who is kept out.
Dialog {
    id: root

    required property ChatSession chat
    readonly property Moderating moderating: chat.moderating
    readonly property var choices: [{value: "open", text: qsTr("Everyone")}, {value: "invite", text: qsTr("Invited people")},
        {value: "closed", text: qsTr("Only accounts")}]

    objectName: "serverAccess"
    title: qsTr("Guests and access")
    onAboutToShow: {
        outcome.text = "";
        failure.text = "";
        root.moderating.look();
        root.chat.searching.indexProgress.watched = true;
    }
    onClosed: root.chat.searching.indexProgress.watched = false
    onOpened: access.forceActiveFocus(Qt.TabFocusReason)

    AccessQuestion {
        id: question
        chat: root.chat
    }
    Connections {
        target: root.moderating
        enabled: root.opened
        function onDone(action: string, count: int): void {
            outcome.text = action === "endGuests" ? qsTr("%n guest(s) removed.", "", count) : "";
        }
        function onFailed(action: string, message: string): void {
            failure.text = message;
        }
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Who can join")
        font.weight: Font.DemiBold
    }
    Choice {
        id: access
        objectName: "access"
        Layout.fillWidth: true
        label: qsTr("Who can join")
        value: root.moderating.access
        options: root.choices
        enabled: !root.moderating.busy && root.moderating.access.length > 0
        onPicked: value => {
            failure.text = "";
            if (value !== root.moderating.access) {
                question.ask(value);
            }
        }
    }
    Label {
        Layout.fillWidth: true
        text: root.moderating.access === "open" ? qsTr("Anyone who reaches this server can join as a guest or create an account. Guests are removed at once when you change this.")
            : root.moderating.access === "invite" ? qsTr("People with an account can join, whoever has a link that you give them, and whom you let in when they ask.")
            : qsTr("Only people with an account can join.")
        soft: true
        wrapMode: Text.Wrap
    }
    Label {
        objectName: "indexProgress"
        Layout.fillWidth: true
        visible: root.chat.searching.indexProgress.percent >= 0
        text: qsTr("Indexing older messages: %1 %").arg(root.chat.searching.indexProgress.percent)
        soft: true
        wrapMode: Text.Wrap
    }
    Button {
        objectName: "endGuests"
        Layout.fillWidth: true
        danger: true
        text: qsTr("Remove all guests…")
        enabled: !root.moderating.busy
        onClicked: {
            failure.text = "";
            question.ask("");
        }
    }
    Label {
        id: outcome
        objectName: "accessOutcome"
        Layout.fillWidth: true
        soft: true
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Banned addresses")
        font.weight: Font.DemiBold
        visible: addresses.visible
    }
    BannedList {
        id: addresses
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: bans.entries.length > 0 || bans.error.length > 0
        bans: root.moderating.addressBans
        label: qsTr("Banned addresses")
        listName: "addressBans"
        busy: root.moderating.busy
        onLiftRequested: id => root.moderating.liftAddressBan(id)
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Banned accounts")
        font.weight: Font.DemiBold
        visible: accounts.visible
    }
    BannedList {
        id: accounts
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: bans.entries.length > 0 || bans.error.length > 0
        bans: root.moderating.accountBans
        label: qsTr("Banned accounts")
        listName: "accountBans"
        busy: root.moderating.busy
        onLiftRequested: id => root.moderating.shutOut(id, false)
    }
    Label {
        id: failure
        Layout.fillWidth: true
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    Button {
        objectName: "closeAccess"
        Layout.alignment: Qt.AlignRight
        primary: true
        text: qsTr("Done")
        onClicked: root.close()
    }
}
