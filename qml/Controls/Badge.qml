// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Theme

/// A count of what is for this person; where there is none, a dot for what else is new.
Rectangle {
    id: root

    required property int count
    property bool dot: false

    implicitWidth: count > 0 ? Math.max(Theme.sized(20), number.implicitWidth + Theme.sized(12)) : 8
    implicitHeight: count > 0 ? Theme.sized(20) : 8
    radius: height / 2
    visible: count > 0 || dot
    color: Theme.accent
    Accessible.ignored: true

    Text {
        id: number
        visible: root.count > 0
        anchors.centerIn: parent
        text: root.count > 99 ? qsTr("99+") : root.count
        textFormat: Text.PlainText
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        color: Theme.accentInk
    }
}
