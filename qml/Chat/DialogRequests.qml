// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Client

/// What of the chat is answered by a dialog, which is opened when it is wanted, or by a room.
Item {
    id: root

    required property ChatSession chat
    /// Gives the ChatDialogs, which are made for it.
    required property var dialogs

    /// An invitation has led into it.
    signal roomRequested(roomId: real)

    Connections {
        target: root.chat.moderating.inviting
        function onRoomWanted(roomId: real): void {
            root.roomRequested(roomId);
        }
    }
    Connections {
        target: root.chat.rooms
        function onLost(what: string, roomName: string, reason: string): void {
            root.dialogs().rooms.tellOfLoss(what, roomName, reason);
        }
    }
    Connections {
        target: root.chat.messageActions
        function onProfileWanted(user: real, displayName: string): void {
            root.dialogs().showProfile(user, displayName);
        }
        function onThrowOutWanted(action: string, user: real, displayName: string, isGuest: bool): void {
            root.dialogs().throwOut.ask(action, user, displayName, isGuest);
        }
        function onReactionWanted(message: real): void {
            root.dialogs().pickEmoji(message);
        }
        function onDeletionAsked(message: real, author: string, text: string, isOwn: bool): void {
            root.dialogs().deleteMessage.ask(message, author, text, isOwn);
        }
    }
    Connections {
        target: root.chat.files.pictures
        function onShowWanted(card: var): void {
            root.dialogs().viewer.begin(card);
        }
    }
}
