// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls

/// Says that a room is not there any more though one did not leave it: removed, or deleted by somebody else.
Dialog {
    id: root

    property string reason

    function tell(what: string, roomName: string, reason: string): void {
        const room = Characters.isolated(roomName);
        root.title = what === "deleted" ? qsTr("%1 was deleted").arg(room) : qsTr("You were removed from %1").arg(room);
        root.reason = reason;
        root.open();
    }

    objectName: "roomLost"
    onOpened: understood.forceActiveFocus(Qt.TabFocusReason)

    Label {
        Layout.fillWidth: true
        text: root.reason.length > 0 ? qsTr("Reason: %1").arg(root.reason) : ""
        wrapMode: Text.Wrap
        visible: text.length > 0
    }
    Button {
        id: understood
        objectName: "roomLostOk"
        Layout.alignment: Qt.AlignRight
        primary: true
        text: qsTr("OK")
        onClicked: root.close()
    }
}
