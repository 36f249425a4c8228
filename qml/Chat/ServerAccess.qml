// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// For a host: who may enter, the guests who are here, and the addresses that are kept out.
Dialog {
    id: root

    required property ChatSession chat
    readonly property Moderating moderating: chat.moderating
    readonly property var choices: {
        const choices = [{value: "open", text: qsTr("Everyone")}, {value: "closed", text: qsTr("Only accounts")}];
        return moderating.access === "invite" ? choices.concat([{value: "invite", text: qsTr("Invited")}]) : choices;
    }

    objectName: "serverAccess"
    title: qsTr("Guests and access")
    onAboutToShow: {
        outcome.text = "";
        failure.text = "";
        root.moderating.look();
    }
    onOpened: access.forceActiveFocus(Qt.TabFocusReason)

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
                root.moderating.switchAccess(value);
            }
        }
    }
    Label {
        Layout.fillWidth: true
        text: root.moderating.access === "open" ? qsTr("Anyone who reaches this server can join as a guest or create an account. Guests are removed at once when you change this.")
            : qsTr("Only people with an account can join.")
        soft: true
        wrapMode: Text.Wrap
    }
    Button {
        objectName: "endGuests"
        Layout.fillWidth: true
        danger: true
        text: qsTr("Remove all guests")
        enabled: !root.moderating.busy
        onClicked: {
            failure.text = "";
            root.moderating.endGuests();
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
        visible: bans.count > 0
    }
    List {
        id: bans
        objectName: "addressBans"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 3 * Theme.row)
        clip: true
        visible: count > 0
        model: root.moderating.addressBans
        label: qsTr("Banned addresses")
        clickActs: false // the button does
        actionsFor: row => root.moderating.busy ? [] : [{name: "liftAddressBan", text: qsTr("Unban"), main: true}]
        onActed: (action, row) => root.moderating.liftAddressBan(row.modelData.id)

        delegate: BannedAddressRow {
            width: bans.rowWidth
            enabled: !root.moderating.busy
            onLiftRequested: id => root.moderating.liftAddressBan(id)
        }
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
