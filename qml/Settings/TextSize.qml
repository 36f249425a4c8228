// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Desktop
import Hearth.Theme

/// How large words are, with a button for the next size on either side.
RowLayout {
    id: root

    required property Settings settings

    readonly property string percent: qsTr("%1 %").arg(settings.textPercent)

    spacing: Theme.gap

    Label {
        Layout.fillWidth: true
        text: qsTr("Text size")
        wrapMode: Text.Wrap
    }
    IconButton {
        objectName: "smallerText"
        iconName: "minus"
        text: qsTr("Smaller text")
        onClicked: root.settings.stepText(-1)
        Accessible.description: root.percent
    }
    Label {
        objectName: "textPercent"
        Layout.minimumWidth: widest.width
        text: root.percent
        horizontalAlignment: Text.AlignHCenter
    }
    IconButton {
        objectName: "largerText"
        iconName: "plus"
        text: qsTr("Larger text")
        onClicked: root.settings.stepText(1)
        Accessible.description: root.percent
    }
    TextMetrics {
        id: widest
        font.pixelSize: Theme.body
        text: qsTr("%1 %").arg(200)
    }
}
