// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// What the server keeps, how that grew, and how much space is left for it.
ColumnLayout {
    id: root

    required property ServerWatch watch

    spacing: Theme.gap

    Repeater {
        model: root.watch.storage

        delegate: ColumnLayout {
            id: kind

            required property var modelData

            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space

                Label {
                    Layout.fillWidth: true
                    text: kind.modelData.what
                    elide: Text.ElideRight
                }
                Label {
                    text: kind.modelData.size
                }
            }
            Label {
                Layout.fillWidth: true
                text: kind.modelData.grew
                soft: true
                font.pixelSize: Theme.small
                elide: Text.ElideRight
            }
        }
    }
    Label {
        objectName: "diskFree"
        Layout.fillWidth: true
        text: qsTr("%1 are free on its disk.").arg(root.watch.free)
        soft: !root.watch.diskLow
        color: root.watch.diskLow ? Theme.danger : Theme.textSoft
        wrapMode: Text.Wrap
        visible: root.watch.free.length > 0
    }
}
