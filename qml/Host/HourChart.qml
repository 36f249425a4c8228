// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme
import Hearth.Words

/// How much was said in each of the last 24 hours, as bars.
ColumnLayout {
    id: root

    /// As ServerWatch has them.
    required property var hours
    readonly property real most: Math.max(1, ...root.hours.map(hour => hour.count))
    readonly property var busiest: root.hours.reduce((best, hour) => best && best.count >= hour.count ? best : hour, null)

    spacing: Theme.tiny

    Item {
        id: bars
        objectName: "hourChart"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.sized(72)
        Accessible.role: Accessible.Graphic
        Accessible.name: !root.busiest || root.busiest.count === 0 ? qsTr("No messages in the last 24 hours.")
            : Sentence.of(qsTr("Messages by hour: most of them, %1, from %2 on."), String(root.busiest.count), Theme.clock(root.busiest.at))

        Repeater {
            model: root.hours

            delegate: Rectangle {
                id: bar

                required property var modelData
                required property int index
                readonly property real step: bars.width / Math.max(1, root.hours.length)

                x: (root.LayoutMirroring.enabled ? root.hours.length - 1 - index : index) * step + 1
                width: Math.max(1, step - 2)
                height: Math.max(2, bars.height * modelData.count / root.most)
                anchors.bottom: parent?.bottom
                radius: 2
                color: modelData.count === 0 ? Theme.line : index === root.hours.length - 1 ? Theme.accentStrong : Theme.accent

                HoverHandler {
                    id: hover
                }
                ToolTip {
                    shown: hover.hovered
                    text: Sentence.of(qsTr("%1: %2"), Theme.clock(bar.modelData.at), qsTr("%n message(s)", "", bar.modelData.count))
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true

        Label {
            Layout.fillWidth: true
            text: root.hours.length > 0 ? Theme.soon(root.hours[0].at) : ""
            soft: true
            font.pixelSize: Theme.small
        }
        Label {
            text: qsTr("now")
            soft: true
            font.pixelSize: Theme.small
        }
    }
}
