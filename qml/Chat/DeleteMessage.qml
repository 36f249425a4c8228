// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Asks once before the words of a message go for good, for everyone.
Dialog {
    id: root

    required property MessageActions actions
    property real messageId: 0
    property string author
    property string text
    property bool isOwn
    property string failure
    property bool busy: false

    function ask(id: real, author: string, text: string, isOwn: bool): void {
        root.messageId = id;
        root.author = author;
        root.text = text;
        root.isOwn = isOwn;
        root.failure = "";
        root.busy = false;
        root.open();
    }

    objectName: "deleteMessage"
    title: isOwn ? qsTr("Delete this message?") : qsTr("Delete the message of %1?").arg(Characters.isolated(author))
    onOpened: keep.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.actions
        function onDeleted(message: real): void {
            if (message === root.messageId) {
                root.close();
            }
        }
        function onDeletionFailed(message: real, reason: string): void {
            if (message === root.messageId) {
                root.busy = false;
                root.failure = qsTr("It was not deleted. %1").arg(reason);
            }
        }
    }
    Label {
        objectName: "wordsToDelete"
        Layout.fillWidth: true
        text: root.actions.naming.quoted(root.text, root.actions.naming.known)
        soft: true
        wrapMode: Text.Wrap
        elide: Text.ElideRight
        maximumLineCount: 3
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("It is deleted for everyone. This can't be undone.")
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        objectName: "deleteFailure"
        text: root.failure
        color: Theme.danger
        wrapMode: Text.Wrap
        visible: text.length > 0
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        Button {
            id: keep
            objectName: "keepMessage"
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            objectName: "deleteAnyway"
            primary: true
            danger: true
            enabled: !root.busy
            text: qsTr("Delete")
            onClicked: {
                root.busy = true;
                root.actions.deleteMessage(root.messageId);
            }
        }
    }
}
