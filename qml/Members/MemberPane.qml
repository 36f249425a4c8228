// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// The people of the room: who is here first.
FocusScope {
    id: root

    required property MemberListModel members
    required property Moderating moderating
    required property real roomId
    /// Whether there is a connection: without one nobody knows who is there.
    property bool online: true
    property bool showBack: false

    signal closeRequested()
    /// As ThrowOut has it.
    signal throwOutRequested(action: string, userId: real, name: string, isGuest: bool)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("People in this room")
    Keys.onEscapePressed: root.closeRequested()

    Rectangle {
        anchors.fill: parent
        color: Theme.side
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Item {
            Layout.fillWidth: true
            Layout.preferredHeight: 56

            IconButton {
                objectName: "closeMembers"
                x: Theme.tiny
                anchors.verticalCenter: parent.verticalCenter
                iconName: "back"
                text: qsTr("Back to the messages")
                visible: root.showBack
                onClicked: root.closeRequested()
            }
            Label {
                anchors.left: parent.left
                anchors.leftMargin: root.showBack ? 46 : Theme.wide
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("People · %1").arg(list.count)
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
        }
        ListView {
            id: list
            objectName: "memberList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            clip: true
            model: root.members
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("People")
            T.ScrollBar.vertical: ScrollBar {}

            Keys.onMenuPressed: (currentItem as MemberRow)?.menuRequested()
            Keys.onPressed: event => {
                if (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier) {
                    (currentItem as MemberRow)?.menuRequested();
                    event.accepted = true;
                }
            }

            delegate: MemberRow {
                known: root.online
                width: ListView.view.width
                onMenuRequested: menu.openFor(this)
            }

            MemberMenu {
                id: menu
                moderating: root.moderating
                roomId: root.roomId
                onChosen: (action, userId, name, isGuest) => root.throwOutRequested(action, userId, name, isGuest)
            }
        }
    }
}
