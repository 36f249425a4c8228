// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Controls
import Hearth.Theme

/// Who wrote the messages below, and when; the exact time on hover.
Row {
    id: root

    required property string author
    required property bool isOwn
    required property bool isGuest
    required property date time
    required property string clock

    spacing: Theme.gap

    Label {
        id: name
        width: Math.min(implicitWidth, root.width - 130)
        text: root.author
        color: root.isOwn ? Theme.accent : Theme.text
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Label {
        anchors.baseline: name.baseline
        text: root.isOwn ? qsTr("you") : qsTr("guest")
        soft: true
        font.pixelSize: Theme.small
        visible: root.isOwn || root.isGuest
        Accessible.ignored: true
    }
    Label {
        anchors.baseline: name.baseline
        text: root.clock
        soft: true
        font.pixelSize: Theme.small
        Accessible.ignored: true

        HoverHandler {
            id: hover
        }
        ToolTip {
            text: root.time.toLocaleString(Qt.locale(), Locale.LongFormat)
            shown: hover.hovered
        }
    }
}
