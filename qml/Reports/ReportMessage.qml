// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Asks why a message is to be shown to those who decide, and says when it was.
Dialog {
    id: root

    required property ReportBoard reports
    /// Who calls others by their names in what is quoted.
    required property Naming naming
    property real roomId: 0
    property real messageId: 0
    property string author
    property string text
    property bool isDirect: false
    property bool isDone: false

    function ask(roomId: real, messageId: real, author: string, text: string, isDirect: bool): void {
        root.roomId = roomId;
        root.messageId = messageId;
        root.author = author;
        root.text = text;
        root.isDirect = isDirect;
        root.isDone = false;
        reason.text = "";
        failure.text = "";
        root.open();
    }

    function go(): void {
        failure.text = "";
        root.reports.report(root.roomId, root.messageId, reason.text);
    }

    objectName: "reportMessage"
    title: isDone ? qsTr("Reported") : qsTr("Report this message of %1?").arg(Characters.isolated(author))
    onOpened: reason.focusField()

    Connections {
        target: root.reports
        enabled: root.opened && !root.isDone
        function onDone(message: real): void {
            if (message === root.messageId) {
                root.isDone = true;
                close.forceActiveFocus(Qt.TabFocusReason);
            }
        }
        function onFailed(message: real, reason: string): void {
            if (message === root.messageId) {
                failure.text = qsTr("It was not reported. %1").arg(reason);
            }
        }
    }
    Label {
        objectName: "wordsToReport"
        Layout.fillWidth: true
        text: root.naming.quoted(root.text, root.naming.known)
        soft: true
        wrapMode: Text.Wrap
        elide: Text.ElideRight
        maximumLineCount: 3
    }
    Label {
        objectName: "reportMeaning"
        Layout.fillWidth: true
        text: root.isDone ? qsTr("Those who look after it will see it. Thank you.")
            : root.isDirect ? qsTr("The owner and administrators of this server see this message, who wrote it and that you reported it: nothing else of your conversation. Who wrote it is not told.")
            : qsTr("Those who look after this room see the message, who wrote it and that you reported it. Who wrote it is not told.")
        wrapMode: Text.Wrap
        Accessible.role: root.isDone ? Accessible.AlertMessage : Accessible.Paragraph
    }
    FormField {
        id: reason
        objectName: "reportReason"
        Layout.fillWidth: true
        label: qsTr("Reason (optional)")
        mostCharacters: 250
        visible: !root.isDone
        onAccepted: root.go()
    }
    Label {
        id: failure
        objectName: "reportFailure"
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
            id: close
            objectName: "closeReport"
            text: root.isDone ? qsTr("Done") : qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            objectName: "reportAnyway"
            primary: true
            visible: !root.isDone
            enabled: !root.reports.busy
            text: qsTr("Report")
            onClicked: root.go()
        }
    }
}
