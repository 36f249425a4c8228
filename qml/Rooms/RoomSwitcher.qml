// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Rooms
import Hearth.Theme

/// Goes to a room by a few letters of its name; those with something unread come first.
Dialog {
    id: root

    required property ChatSession chat

    signal roomChosen(roomId: real)

    function choose(row: int): void {
        const room = found.roomIdAt(row);
        if (room > 0) {
            root.close();
            root.roomChosen(room);
        }
    }

    objectName: "roomSwitcher"
    padding: Theme.space
    y: parent ? Math.round(Math.max(Theme.wide, parent.height * 0.12)) : 0
    onAboutToShow: {
        search.text = "";
        list.currentIndex = 0;
    }
    onOpened: search.forceActiveFocus()

    RoomFilter {
        id: found
        sourceModel: root.chat.rooms.list
        text: search.text.trim()
        unreadFirst: true
    }
    TextField {
        id: search
        objectName: "switchTo"
        Layout.fillWidth: true
        placeholderText: qsTr("Go to a room")
        onTextEdited: list.currentIndex = 0
        onAccepted: root.choose(list.currentIndex)
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onUpPressed: list.decrementCurrentIndex()
        Accessible.description: (list.currentItem as RoomRow)?.label ?? ""
    }
    List {
        id: list
        objectName: "switchList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.max(Theme.row, Math.min(320, contentHeight))
        Layout.topMargin: -Theme.gap
        clip: true
        label: qsTr("Rooms")
        model: found
        // The keyboard stays where one types.
        activeFocusOnTab: false
        actionsFor: row => [{name: "openRoom", text: qsTr("Open"), main: true, quiet: true}]
        onActed: (action, row) => root.choose(row.index)

        delegate: RoomRow {
            width: list.rowWidth
            marked: ListView.isCurrentItem
            known: root.chat.connection.state === Connection.Online
        }

        Label {
            anchors.centerIn: parent
            visible: list.count === 0
            soft: true
            text: qsTr("No room with this name")
        }
    }
}
