// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

/// One of the rooms one is in: bold with a count while there is something unread.
ListRow {
    id: root

    required property int index
    required property real roomId
    required property string name
    required property string kind
    required property int unread
    required property int mentions
    required property string draft
    required property bool isCurrent

    objectName: "room-" + name
    implicitHeight: Theme.row
    label: unread > 0 ? qsTr("%1, %n unread", "", unread).arg(name) : name
    details: draft.length > 0 && !isCurrent ? qsTr("Draft") : ""
    selected: isCurrent

    RowLayout {
        anchors.fill: parent
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Icon {
            Layout.leftMargin: Theme.gap
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            size: 16
            name: root.kind === "public" ? "hash" : root.kind === "direct" ? "person" : "lock"
            color: root.isCurrent ? Theme.accent : Theme.textSoft
        }
        NameLabel {
            objectName: "name"
            Layout.fillWidth: true
            text: root.name
            font.weight: root.unread > 0 ? Font.Bold : root.isCurrent ? Font.DemiBold : Font.Normal
            color: Theme.text
            Accessible.ignored: true
        }
        Icon {
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            size: 14
            name: "pencil"
            color: Theme.textSoft
            visible: root.draft.length > 0 && !root.isCurrent
        }
        Badge {
            count: root.unread
            loud: root.mentions > 0
        }
    }
}
