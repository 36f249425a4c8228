// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

Item {
    id: root

    required property real roomId
    required property string name
    required property string topic
    required property int memberCount

    signal joinRequested(roomId: real)

    function join(): void {
        root.joinRequested(root.roomId);
    }

    implicitHeight: 56
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %n member(s)", "", memberCount).arg(name)
    Accessible.description: topic

    FocusRing {
        anchors.margins: 1
        shown: root.ListView.isCurrentItem && (root.ListView.view?.activeFocus ?? false)
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.space

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.name
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: root.topic.length > 0 ? root.topic : qsTr("%n member(s)", "", root.memberCount)
                soft: true
                font.pixelSize: Theme.small
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Button {
            objectName: "joinRoom"
            text: qsTr("Join")
            Accessible.name: qsTr("Join %1").arg(root.name)
            onClicked: root.join()
        }
    }
}
