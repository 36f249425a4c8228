// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme

/// What is pinned in the room that is open: Enter or a click leads there.
Dialog {
    id: root

    required property ChatSession chat
    readonly property PinBoard pins: chat.messageActions.pins
    readonly property bool online: chat.connection.online
    property string failure
    /// Where the keyboard was in the list, and whether it has been there.
    property int at: 0
    property bool came: false

    /// The rows are made anew with each change.
    function focusRow(): void {
        if (!root.opened) {
            return;
        }
        if (list.count === 0) {
            close.forceActiveFocus(Qt.TabFocusReason);
        } else if (!root.came || !close.activeFocus) {
            root.came = true;
            list.moveTo(Math.min(root.at, list.count - 1));
        }
    }

    objectName: "pinnedMessages"
    title: qsTr("Pinned in %1").arg(Characters.isolated(chat.conversation.name))
    onAboutToShow: {
        root.failure = "";
        root.pins.look();
    }
    onOpened: {
        root.at = 0;
        root.came = false;
        close.forceActiveFocus(Qt.TabFocusReason);
        root.focusRow();
    }
    onOnlineChanged: {
        if (root.online && root.opened) {
            root.pins.look(); // what changed meanwhile was not told
        }
    }

    Connections {
        target: root.chat.conversation
        enabled: root.opened
        function onChanged(): void {
            root.close();
        }
    }
    Connections {
        target: root.chat.messageActions
        function onChangeFailed(reason: string): void {
            root.failure = reason;
        }
    }
    Connections {
        target: root.pins
        function onChanged(): void {
            Qt.callLater(root.focusRow);
        }
    }

    List {
        id: list
        objectName: "pins"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.min(contentHeight, Theme.row)
        Layout.preferredHeight: Math.min(contentHeight, Theme.sized(440))
        clip: true
        visible: count > 0
        label: root.title
        model: root.pins.entries
        actionsFor: row => {
            const show = {name: "showPinned", text: qsTr("Go to the message"), icon: "forward", main: true};
            const unpin = {name: "unpin", text: qsTr("Unpin"), icon: "pin"};
            return root.chat.moderating.mayPin(root.chat.conversation.roomId) ? [show, unpin] : [show];
        }
        onActed: (action, row) => {
            root.failure = "";
            root.at = Math.max(0, list.currentIndex);
            if (action === "unpin") {
                root.chat.messageActions.pin(row.modelData.messageId, false);
            } else {
                root.close();
                root.chat.messageActions.show(row.modelData.messageId, row.modelData.seq);
            }
        }

        delegate: MessageEntry {
            naming: root.chat.messageActions.naming
            width: list.rowWidth
        }
    }
    Label {
        objectName: "noPins"
        Layout.fillWidth: true
        text: root.pins.error.length > 0 ? root.pins.error : root.pins.loading ? qsTr("Loading…")
            : root.chat.moderating.mayPin(root.chat.conversation.roomId)
            ? qsTr("Nothing is pinned here yet. A message's menu pins it for everyone in the room.")
            : qsTr("Nothing is pinned here yet.")
        color: root.pins.error.length > 0 ? Theme.danger : Theme.textSoft
        wrapMode: Text.Wrap
        visible: list.count === 0 || root.pins.error.length > 0
        Accessible.role: root.pins.error.length > 0 ? Accessible.AlertMessage : Accessible.Paragraph
    }
    Label {
        objectName: "pinFailure"
        Layout.fillWidth: true
        text: root.failure
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: Accessible.AlertMessage
    }
    Button {
        id: close
        objectName: "closePins"
        Layout.alignment: Qt.AlignRight
        text: qsTr("Close")
        onClicked: root.close()
    }
}
