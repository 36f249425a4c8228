// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Theme

/// A count. Loud for what names the person, quiet for the rest.
Rectangle {
    id: root

    required property int count
    property bool loud: false

    implicitWidth: Math.max(20, number.implicitWidth + 12)
    implicitHeight: 20
    radius: 10
    visible: count > 0
    color: loud ? Theme.accent : Theme.accentSoft
    Accessible.ignored: true

    Text {
        id: number
        anchors.centerIn: parent
        text: root.count > 99 ? qsTr("99+") : root.count
        textFormat: Text.PlainText
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        color: root.loud ? Theme.accentInk : Theme.accent
    }
}
