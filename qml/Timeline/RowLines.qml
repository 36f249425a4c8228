// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Controls
import Hearth.Theme

/// What stands above a message: where a day begins, how much later it was said, where the unread ones begin.
Column {
    id: root

    required property string dayText
    required property string gapText
    required property bool isFirstUnread

    DayLine {
        width: root.width
        text: root.dayText
        visible: text.length > 0
    }
    Label {
        width: root.width
        height: Theme.sized(28)
        text: root.gapText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        soft: true
        font.pixelSize: Theme.small
        visible: text.length > 0 && root.dayText.length === 0
    }
    DayLine {
        width: root.width
        text: qsTr("New")
        accent: true
        visible: root.isFirstUnread
    }
}
