// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Asks once before all guests are ended, or it is switched who may enter, and says what that means.
Dialog {
    id: root

    required property ChatSession chat
    /// Who may enter from then on; empty: all guests are to go.
    property string access

    readonly property string guestsGo: qsTr("All guests are removed at once. Their messages stay.")

    function ask(access: string): void {
        root.access = access;
        failure.text = "";
        root.open();
    }

    objectName: "accessQuestion"
    title: access === "" ? qsTr("Remove all guests?")
        : access === "open" ? qsTr("Let everyone join?")
        : access === "invite" ? qsTr("Let only invited people join?") : qsTr("Let only people with an account join?")
    onOpened: cancel.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.chat.moderating
        enabled: root.opened
        function onDone(): void {
            root.close();
        }
        function onFailed(action: string, message: string): void {
            failure.text = message;
        }
    }

    Label {
        Layout.fillWidth: true
        text: root.access === "open" ? qsTr("Anyone who reaches this server can join as a guest or create an account.")
            : root.access === "invite" ? qsTr("Guests who came without an invitation are removed at once. Their messages stay.")
            : root.access === "" ? qsTr("%1 They can join again as someone new.").arg(root.guestsGo) : root.guestsGo
        wrapMode: Text.Wrap
    }
    Label {
        id: failure
        Layout.fillWidth: true
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        Button {
            id: cancel
            objectName: "keepAccess"
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            objectName: "accessAnyway"
            primary: true
            danger: root.access !== "open"
            text: root.access === "" ? qsTr("Remove all guests") : qsTr("Change")
            enabled: !root.chat.moderating.busy
            onClicked: {
                failure.text = "";
                if (root.access === "") {
                    root.chat.moderating.endGuests();
                } else {
                    root.chat.moderating.switchAccess(root.access);
                }
            }
        }
    }
}
