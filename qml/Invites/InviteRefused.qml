// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls

/// Says that an invitation did not lead where it was to lead, to who is in all the same.
Dialog {
    id: root

    required property Inviting inviting

    function tell(): void {
        if (root.inviting.refusal.length > 0) {
            root.open();
        }
    }

    objectName: "inviteRefused"
    title: qsTr("The invitation did not work")
    onOpened: understood.forceActiveFocus(Qt.TabFocusReason)
    onClosed: root.inviting.refusal = ""
    Component.onCompleted: Qt.callLater(root.tell)

    Connections {
        target: root.inviting
        function onRefusalChanged(): void {
            Qt.callLater(root.tell); // unless somebody else says it
        }
    }
    Label {
        Layout.fillWidth: true
        text: root.inviting.refusal
        wrapMode: Text.Wrap
    }
    Button {
        id: understood
        objectName: "inviteRefusedOk"
        Layout.alignment: Qt.AlignRight
        primary: true
        text: qsTr("OK")
        onClicked: root.close()
    }
}
