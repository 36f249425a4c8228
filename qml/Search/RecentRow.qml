// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme

/// A search of before.
ListRow {
    id: root

    required property var modelData

    objectName: "recent-" + modelData
    implicitHeight: Theme.row
    label: modelData

    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        name: "clock"
        color: Theme.textSoft
    }
    NameLabel {
        anchors.left: sign.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: Characters.drawn(root.modelData)
        Accessible.ignored: true
    }
}
