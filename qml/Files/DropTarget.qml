// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Takes files that are dropped anywhere on what it covers, and says so while they are held over it.
DropArea {
    id: root

    required property string roomName

    signal filesDropped(urls: var)

    objectName: "dropTarget"
    keys: ["text/uri-list"]
    onDropped: drop => {
        drop.acceptProposedAction();
        root.filesDropped(drop.urls);
    }

    Rectangle {
        objectName: "dropHint"
        anchors.fill: parent
        anchors.margins: Theme.space
        radius: 12
        visible: root.containsDrag
        color: Theme.accentSoft
        border.width: 2
        border.color: Theme.accent
        opacity: 0.96

        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.large
            spacing: Theme.gap

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                size: Theme.sized(40)
                name: "attach"
                color: Theme.accent
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                font.weight: Font.DemiBold
                text: qsTr("Drop files to send them to %1").arg(Characters.isolated(root.roomName))
            }
        }
    }
}
