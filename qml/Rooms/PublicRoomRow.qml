// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme

/// A room that one can join.
ListRow {
    id: root

    required property real roomId
    required property string name
    required property string topic
    required property int memberCount

    signal joinRequested(roomId: real)

    implicitHeight: Theme.sized(56)
    label: qsTr("%1, %n member(s)", "", memberCount).arg(name)
    details: topic

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.space

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            NameLabel {
                Layout.fillWidth: true
                text: Characters.inOneFont(root.name)
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            NameLabel {
                Layout.fillWidth: true
                text: root.topic.length > 0 ? Characters.inOneFont(root.topic) : qsTr("%n member(s)", "", root.memberCount)
                soft: true
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
        Button {
            objectName: "joinRoom"
            text: qsTr("Join")
            focusPolicy: Qt.NoFocus // Enter on the row does it
            onClicked: root.joinRequested(root.roomId)
            Accessible.ignored: true
        }
    }
}
