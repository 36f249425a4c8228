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
    property bool showBack: false

    signal closeRequested()

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

            delegate: MemberRow {
                width: ListView.view.width
            }
        }
    }
}
