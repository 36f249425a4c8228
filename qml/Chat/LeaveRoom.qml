// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

Dialog {
    id: root

    required property ChatSession chat
    property real roomId: 0
    property string roomName
    property string roomKind

    signal left()

    function ask(id: real, name: string, kind: string): void {
        root.roomId = id;
        root.roomName = name;
        root.roomKind = kind;
        root.open();
    }

    objectName: "leaveRoom"
    title: qsTr("Leave %1?").arg(Characters.isolated(roomName))
    onOpened: stay.forceActiveFocus(Qt.TabFocusReason)

    Label {
        Layout.fillWidth: true
        text: root.roomKind === "public" ? qsTr("You can join it again whenever you like.")
            : qsTr("You can come back only if someone in the room invites you.")
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        Button {
            id: stay
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            objectName: "leaveAnyway"
            primary: true
            danger: true
            text: qsTr("Leave")
            onClicked: {
                const here = root.roomId === root.chat.conversation.roomId;
                root.chat.rooms.leave(root.roomId);
                root.close();
                if (here) {
                    root.left();
                }
            }
        }
    }
}
