// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Theme

/// Grey rows where content is on its way: shown only when it takes longer than 300 ms.
Column {
    id: root

    property int rows: 3
    property bool running: true

    spacing: Theme.large
    opacity: 0
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Loading")

    Timer {
        interval: 300
        running: root.running && root.visible
        onTriggered: root.opacity = 1
    }
    Connections {
        target: root
        function onRunningChanged(): void {
            root.opacity = 0;
        }
    }

    Repeater {
        model: root.rows

        Row {
            id: line
            required property int index
            spacing: Theme.space

            Rectangle {
                width: 36
                height: 36
                radius: 18
                color: Theme.hover
            }
            Column {
                spacing: Theme.gap
                anchors.verticalCenter: parent.verticalCenter

                Rectangle {
                    width: 90 + 20 * (line.index % 2)
                    height: 10
                    radius: 5
                    color: Theme.hover
                }
                Rectangle {
                    width: Math.max(60, Math.min(root.width - 60, 220 + 70 * ((line.index * 2) % 3)))
                    height: 10
                    radius: 5
                    color: Theme.hover
                }
            }
        }
    }
}
