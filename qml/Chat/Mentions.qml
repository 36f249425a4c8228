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

    /// The rows are made anew with each change.
    function settle(): void {
        if (root.opened && list.count > 0 && !list.activeFocus) {
            list.moveTo(0);
        }
    }

    objectName: "mentions"
    title: qsTr("Mentions and replies")
    onAboutToShow: root.mentions.look()
    onOpened: {
        close.forceActiveFocus(Qt.TabFocusReason);
        root.settle();
    }

    Connections {
        target: root.mentions
        function onChanged(): void {
            Qt.callLater(root.settle);
        }
    }

    List {
        id: list
        objectName: "mentionList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Math.min(contentHeight, Theme.row)
        Layout.preferredHeight: Math.min(contentHeight, 440)
        clip: true
        visible: count > 0
        label: root.title
        model: root.mentions.entries
        actionsFor: row => [{name: "showMention", text: qsTr("Go to the message"), icon: "forward", main: true}]
        onActed: (action, row) => {
            root.close();
            root.messageChosen(row.modelData.roomId, row.modelData.messageId, row.modelData.seq);
        }

        delegate: MessageEntry {
            width: list.rowWidth
        }
    }
    Label {
        objectName: "mentionNote"
        Layout.fillWidth: true
        text: list.count > 0 ? qsTr("Of the messages that are kept on this computer.")
            : root.mentions.loading ? qsTr("Looking…")
            : qsTr("Nobody has mentioned you or replied to you, in the messages that are kept on this computer.")
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
