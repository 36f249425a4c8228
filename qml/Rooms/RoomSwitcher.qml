// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Rooms
import Hearth.Theme

/// Goes to a room or a person, or does something, by a few letters of its name; what has something unread comes first. Or lets one choose
/// where something is said.
Dialog {
    id: root

    required property ChatSession chat

    /// The names of the commands that can be called now.
    property var offered: []
    /// For something that is to be said there: only rooms and people, and nothing to do.
    property bool forWriting: false
    property bool chosen: false

    signal roomChosen(roomId: real)
    signal personChosen(userId: real)
    /// A public one that one is not in.
    signal publicRoomChosen(name: string)
    signal commandChosen(name: string)
    /// It was closed without a choice.
    signal declined()

    function choose(row: var): void {
        if (!row) {
            return;
        }
        // The row is gone, or another's, once this is closed.
        const kind = row.kind;
        const id = row.destinationId;
        const name = row.name;
        const command = row.command;
        root.chosen = true;
        root.close();
        if (kind === "person") {
            root.personChosen(id);
        } else if (kind === "publicRoom") {
            root.publicRoomChosen(name);
        } else if (kind === "command") {
            root.commandChosen(command);
        } else {
            root.roomChosen(id);
        }
    }

    objectName: "roomSwitcher"
    padding: Theme.space
    // Not in the middle, where it would move with each letter; but all of it within the window.
    y: parent ? Math.round(Math.max(Theme.wide, Math.min(parent.height * 0.12, parent.height - height - Theme.wide))) : 0
    onAboutToShow: {
        root.chosen = false;
        search.text = "";
        list.currentIndex = 0;
    }
    onOpened: search.forceActiveFocus()
    onClosed: {
        if (!root.chosen) {
            root.declined();
        }
    }

    Switching {
        id: switching
        chat: root.chat
        typed: search.text
        offered: root.offered
        forWriting: root.forWriting
        active: root.visible
    }
    TextField {
        id: search
        objectName: "switchTo"
        Layout.fillWidth: true
        placeholderText: root.forWriting ? qsTr("Find a room or a person") : qsTr("Find a room, a person or an action")
        onTextEdited: list.currentIndex = 0
        onAccepted: {
            list.forceLayout(); // Enter may come before the row that has just come to be there is made
            root.choose(list.currentItem);
        }
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onUpPressed: list.decrementCurrentIndex()
        Accessible.description: (list.currentItem as SwitchRow)?.label ?? ""
    }
    List {
        id: list
        objectName: "switchList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.max(Theme.row, Math.min(Theme.sized(320), contentHeight))
        Layout.topMargin: -Theme.gap
        clip: true
        label: root.forWriting ? qsTr("Rooms and people") : qsTr("Rooms, people and actions")
        model: switching.list
        // The keyboard stays where one types.
        activeFocusOnTab: false
        actionsFor: row => [{name: "openRoom", text: root.forWriting ? qsTr("Choose") : qsTr("Open"), main: true, quiet: true}]
        onActed: (action, row) => root.choose(row)

        delegate: SwitchRow {
            width: list.rowWidth
            marked: ListView.isCurrentItem
            known: root.chat.connection.online
        }

        Label {
            anchors.centerIn: parent
            visible: list.count === 0
            soft: true
            text: qsTr("Nothing with this name")
        }
    }
}
