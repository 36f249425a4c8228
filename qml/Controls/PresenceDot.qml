// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Theme

/// Online is a full disc, away is half full, offline a ring, and a line where it is unknown: told apart without colours too.
Rectangle {
    id: root

    required property string status
    property color backdrop: Theme.background
    readonly property color ink: status === "online" ? Theme.online : status === "away" ? Theme.away : Theme.textSoft

    width: Theme.sized(13)
    height: Theme.sized(13)
    radius: width / 2
    color: backdrop
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        radius: width / 2
        color: root.status === "online" ? root.ink : "transparent"
        border.width: root.status === "online" ? 0 : 2
        border.color: root.ink

        Rectangle {
            visible: root.status === "unknown"
            anchors.centerIn: parent
            width: 5
            height: 2
            color: root.ink
        }
        Rectangle {
            visible: root.status === "away"
            anchors.centerIn: parent
            width: 3
            height: 3
            radius: 2
            color: root.ink
        }
    }
}
