// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Controls
import Hearth.Theme

/// One of the rooms one is in: bold with a count while there is something unread.
T.ItemDelegate {
    id: root

    required property int index
    required property real roomId
    required property string name
    required property string kind
    required property int unread
    required property int mentions
    required property string draft
    required property bool isCurrent

    signal chosen(roomId: real)
    signal menuRequested()

    objectName: "room-" + name
    implicitHeight: Theme.row
    text: name
    onClicked: root.chosen(root.roomId)
    onPressAndHold: root.menuRequested()

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.menuRequested()
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            Layout.leftMargin: Theme.gap
            Layout.preferredWidth: size
            Layout.preferredHeight: size
            size: 16
            name: root.kind === "public" ? "hash" : root.kind === "direct" ? "person" : "lock"
            color: root.isCurrent ? Theme.accent : Theme.textSoft
        }
        Label {
            Layout.fillWidth: true
            text: root.name
            elide: Text.ElideRight
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
            Layout.rightMargin: Theme.gap
            count: root.unread
            loud: root.mentions > 0
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.isCurrent ? Theme.selected : root.down || root.highlighted ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            anchors.margins: 1
            shown: root.visualFocus || (root.ListView.isCurrentItem && (root.ListView.view?.activeFocus ?? false))
        }
    }
    Accessible.role: Accessible.ListItem
    Accessible.name: unread > 0 ? qsTr("%1, %n unread", "", unread).arg(name) : name
    Accessible.selected: isCurrent
    Accessible.onPressAction: root.chosen(root.roomId)
}
