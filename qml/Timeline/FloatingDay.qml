// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Controls
import Hearth.Theme

/// The day of what is at the top, while one scrolls.
Label {
    id: root

    padding: 6
    leftPadding: Theme.space
    rightPadding: Theme.space
    font.pixelSize: Theme.small
    font.weight: Font.DemiBold
    soft: true
    visible: text.length > 0
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        z: -1
        radius: height / 2
        color: Theme.raised
        border.width: 1
        border.color: Theme.line
    }
}
