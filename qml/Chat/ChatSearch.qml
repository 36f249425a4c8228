// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Client
import Hearth.Search

/// Where one searches, beside the messages: made when it is first wanted.
FocusScope {
    id: root

    required property ChatSession chat
    property bool showBack: false

    property bool opened: false

    /// It is to be shown; it is not wanted any more, and the keyboard goes elsewhere.
    signal begun()
    signal ended()
    /// To a message of a room that one is in.
    signal messageChosen(roomId: real, messageId: real, seq: real)
    /// A room that one is not in has it.
    signal roomMissed(name: string)

    /// In a room, or with 0 everywhere.
    function begin(roomId: real): void {
        root.chat.searching.roomId = roomId;
        made.active = true;
        root.opened = true;
        root.begun();
        (made.item as SearchPane).begin();
    }

    /// To the next message that was found, or with -1 to the one before; where nothing was, something is to be looked for.
    function step(by: int): void {
        if (root.opened && root.chat.searching.found.count > 0) {
            root.chat.searching.step(by);
        } else {
            root.begin(root.chat.searching.roomId);
        }
    }

    /// Something else comes in its place; whether it was there.
    function giveWay(): bool {
        const was = root.opened && root.visible;
        root.opened = root.opened && !root.visible;
        return was;
    }

    onVisibleChanged: root.chat.searching.indexProgress.watched = visible && root.chat.moderating.host
    Component.onDestruction: {
        if (root.chat) {
            root.chat.searching.indexProgress.watched = false;
        }
    }

    Connections {
        target: root.chat.searching
        function onWanted(roomId: real, messageId: real, seq: real): void {
            root.messageChosen(roomId, messageId, seq);
        }
        function onRoomMissed(roomName: string): void {
            root.roomMissed(roomName);
        }
    }
    Loader {
        id: made
        anchors.fill: parent
        active: false
        focus: true
        sourceComponent: SearchPane {
            searching: root.chat.searching
            naming: root.chat.messageActions.naming
            avatars: root.chat.members.avatars
            roomId: root.chat.conversation.roomId
            showBack: root.showBack
            indexed: root.chat.searching.indexProgress.percent
            onCloseRequested: {
                root.opened = false;
                root.ended();
            }
        }
    }
}
