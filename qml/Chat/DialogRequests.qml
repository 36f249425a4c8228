// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Client
import Hearth.Members

/// What of the chat is answered by a dialog, which is opened when it is wanted, or by a room.
Item {
    id: root

    required property ChatSession chat
    /// Gives the ChatDialogs, which are made for it.
    required property var dialogs
    required property MemberPane people

    /// An invitation has led into it.
    signal roomRequested(roomId: real)

    Connections {
        target: root.chat.moderating.inviting
        function onRoomWanted(roomId: real): void {
            root.roomRequested(roomId);
        }
    }
    Connections {
        target: root.people
        function onMessageMoreRequested(userId: real, name: string): void {
            root.dialogs().newMessage.begin([{userId: userId, displayName: name}]);
        }
        function onProfileRequested(userId: real, name: string): void {
            root.dialogs().showProfile(userId, name);
        }
        function onThrowOutRequested(action: string, userId: real, name: string, isGuest: bool): void {
            root.dialogs().throwOut.ask(action, userId, name, isGuest);
        }
        function onRoleRequested(role: string, userId: real, name: string, isSelf: bool): void {
            root.dialogs().giveRole.ask(role, userId, name, isSelf, root.chat.conversation.roomId, root.chat.conversation.name);
        }
        function onRecoveryRequested(userId: real, name: string): void {
            root.dialogs().recoveryCode.ask(userId, name);
        }
        function onAddRequested(): void {
            root.dialogs().newMessage.beginAdding();
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
        function onReportWanted(room: real, message: real, author: string, text: string): void {
            root.dialogs().report.ask(room, message, author, text, root.chat.conversation.kind === "direct");
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
