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

    signal left()

    objectName: "leaveRoom"
    title: qsTr("Leave %1?").arg(chat.currentRoomName)
    onOpened: stay.forceActiveFocus(Qt.TabFocusReason)

    Label {
        Layout.fillWidth: true
        text: root.chat.currentRoomKind === "public" ? qsTr("You can join it again whenever you like.")
            : qsTr("You can come back only when somebody in it invites you.")
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        Button {
            id: stay
            text: qsTr("Stay")
            onClicked: root.close()
        }
        Button {
            objectName: "leaveAnyway"
            primary: true
            danger: true
            text: qsTr("Leave")
            onClicked: {
                root.chat.leaveRoom(root.chat.currentRoomId);
                root.close();
                root.left();
            }
        }
    }
}
