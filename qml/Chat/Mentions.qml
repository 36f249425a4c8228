// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme

/// What others said to one, in whatever room: Enter or a click leads there.
Dialog {
    id: root

    required property ChatSession chat
    readonly property MentionList mentions: chat.mentions

    signal messageChosen(roomId: real, messageId: real, seq: real)

    /// At the end of what is there comes the next page.
    function readOn(): void {
        if (root.opened && list.atYEnd) {
            root.mentions.more();
        }
    }

    /// The rows may be made anew.
    function focusRow(): void {
        if (root.opened && list.count > 0 && !list.activeFocus) {
            list.moveTo(0);
        }
    }

    objectName: "mentions"
    title: qsTr("Mentions and replies")
    onAboutToShow: root.mentions.look()
    onOpened: {
        close.forceActiveFocus(Qt.TabFocusReason);
        root.focusRow();
    }

    Connections {
        target: root.mentions
        function onChanged(): void {
            Qt.callLater(root.focusRow);
            Qt.callLater(root.readOn);
        }
    }

    List {
        id: list
        objectName: "mentionList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.min(contentHeight, Theme.row)
        Layout.preferredHeight: Math.min(contentHeight, Theme.sized(440))
        clip: true
        visible: count > 0
        label: root.title
        model: root.mentions
        onAtYEndChanged: root.readOn()
        actionsFor: row => [{name: "showMention", text: qsTr("Go to the message"), icon: "forward", main: true}]
        onActed: (action, row) => {
            root.close();
            root.messageChosen(row.modelData.roomId, row.modelData.messageId, row.modelData.seq);
        }

        delegate: MessageEntry {
            required property var entry

            modelData: entry
            naming: root.chat.messageActions.naming
            width: list.rowWidth
        }
    }
    Label {
        objectName: "mentionNote"
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.mentions.loading && list.count === 0 ? qsTr("Loading…")
            : root.mentions.ofThisMachine && list.count > 0 ? qsTr("You are offline. These are from the messages kept on this computer.")
            : root.mentions.ofThisMachine ? qsTr("You are offline. In the messages kept on this computer nobody has mentioned you or replied to you.")
            : list.count === 0 ? qsTr("Nobody has mentioned you or replied to you.")
            : ""
        soft: true
        wrapMode: Text.Wrap
        font.pixelSize: list.count > 0 ? Theme.small : Theme.body
    }
    Button {
        id: close
        objectName: "closeMentions"
        Layout.alignment: Qt.AlignRight
        text: qsTr("Close")
        onClicked: root.close()
    }
}
