// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Account
import Hearth.Client
import Hearth.Emoji
import Hearth.Files
import Hearth.Invites
import Hearth.Members
import Hearth.Overview
import Hearth.Reports
import Hearth.Rooms
import Hearth.Trust

/// All that is asked and shown on top of the chat page. It is more than the page itself, and none of it is shown at first, so
/// the page makes it behind its first frame.
Item {
    id: root

    required property ChatSession chat
    required property ChatCommands commands
    /// Where others find the server, with its key, if it is hosted here.
    required property string hostAddress
    readonly property alias rooms: rooms
    readonly property alias switcher: switcher
    readonly property alias destination: destination
    readonly property alias newMessage: newMessage
    readonly property alias mentions: mentions
    readonly property alias deleteMessage: deleteMessage
    readonly property alias throwOut: throwOut
    readonly property alias giveRole: giveRole
    readonly property alias recoveryCode: recoveryCode
    readonly property alias access: access
    readonly property alias overview: overview
    readonly property alias report: report
    readonly property alias reported: reported
    readonly property alias account: account
    readonly property alias invites: invites
    readonly property alias signOut: signOut
    readonly property alias server: server
    readonly property alias viewer: viewer

    signal roomChosen(roomId: real)
    signal messageChosen(roomId: real, messageId: real, seq: real)
    signal mentionRequested(username: string)
    /// For what is being written.
    signal emojiChosen(emoji: string)
    signal peopleRequested()
    /// The room that is open is left.
    signal openRoomLeft()
    signal serversRequested()
    signal signOutRequested()
    signal signInAnewRequested()

    /// Where who answers is not the server that is known.
    function askAboutServer(): void {
        if (root.chat.connection.state === Connection.OtherServer) {
            other.open();
        } else if (root.chat.connection.state === Connection.Untrusted) {
            unknown.open();
        } else {
            other.answer(() => {});
        }
    }

    function showProfile(userId: real, name: string): void {
        root.chat.members.profile.lookAt(userId, name);
        profile.open();
    }

    /// For a message; 0 for what is being written.
    function pickEmoji(messageId: real): void {
        picker.messageId = messageId;
        picker.open();
    }

    RoomSwitcher {
        id: switcher
        chat: root.chat
        onAboutToShow: offered = root.commands.offered()
        onRoomChosen: roomId => root.roomChosen(roomId)
        onPersonChosen: userId => root.chat.direct.open([userId])
        onPublicRoomChosen: name => rooms.browse.find(name)
        onCommandChosen: command => root.commands.run(command)
    }
    RoomSwitcher {
        id: destination
        objectName: "destination"
        forWriting: true
        chat: root.chat
    }
    RoomDialogs {
        id: rooms
        chat: root.chat
        onRoomChosen: roomId => root.roomChosen(roomId)
        onPeopleRequested: root.peopleRequested()
        onAddRequested: newMessage.beginAdding()
        onInviteRequested: (roomId, name) => invites.begin(roomId, name)
        onOpenRoomLeft: root.openRoomLeft()
    }
    ChoosePeople {
        id: newMessage
        chat: root.chat
    }
    ProfileCard {
        id: profile
        profile: root.chat.members.profile
        blocked: root.chat.members.blocked
        avatars: root.chat.members.avatars
        mayRemovePicture: !root.chat.members.profile.self && root.chat.moderating.mayShutOut(root.chat.members.profile.userId)
        online: root.chat.connection.online
        mayMention: root.chat.conversation.roomId > 0 && root.chat.conversation.mayPost
        onMessageRequested: userId => root.chat.direct.open([userId])
        onMentionRequested: username => root.mentionRequested(username)
    }
    EmojiPicker {
        id: picker

        property real messageId: 0

        recent: root.chat.messageActions.reactions.recent
        tone: root.chat.messageActions.reactions.tone
        onToneChosen: tone => root.chat.messageActions.reactions.tone = tone
        onChosen: emoji => {
            if (messageId > 0) {
                root.chat.messageActions.reactions.react(messageId, emoji, true);
            } else {
                root.chat.messageActions.reactions.noteUsed(emoji);
                root.emojiChosen(emoji);
            }
        }
    }
    Mentions {
        id: mentions
        chat: root.chat
        onMessageChosen: (roomId, messageId, seq) => root.messageChosen(roomId, messageId, seq)
    }
    PictureViewer {
        id: viewer
        files: root.chat.files
        timeline: root.chat.conversation.timeline
    }
    DeleteMessage {
        id: deleteMessage
        actions: root.chat.messageActions
    }
    ThrowOut {
        id: throwOut
        chat: root.chat
    }
    GiveRole {
        id: giveRole
        moderating: root.chat.moderating
    }
    RecoveryCode {
        id: recoveryCode
        recovering: root.chat.members.profile.recovering
        onCopyRequested: text => root.chat.messageActions.copy(text)
    }
    AccountDialog {
        id: account
        chat: root.chat
    }
    ServerAccess {
        id: access
        chat: root.chat
    }
    ServerOverview {
        id: overview
        chat: root.chat
    }
    ReportMessage {
        id: report
        reports: root.chat.members.reports
        naming: root.chat.messageActions.naming
    }
    ReportedMessages {
        id: reported
        chat: root.chat
        onMessageChosen: (roomId, messageId, seq) => root.messageChosen(roomId, messageId, seq)
        onDeletionAsked: (messageId, author, text) => deleteMessage.ask(messageId, author, text, false)
        onThrowOutAsked: (action, row) => throwOut.askIn(action, row.author, row.name, row.isGuest, row.room, row.roomName)
    }
    InvitePeople {
        id: invites
        chat: root.chat
        hostAddress: root.hostAddress
        onCopyRequested: text => root.chat.messageActions.copy(text)
    }
    InviteRefused {
        inviting: root.chat.moderating.inviting
    }
    SignOut {
        id: signOut
        chat: root.chat
        onConfirmed: root.signOutRequested()
    }
    ServerCard {
        id: server
        serverName: root.chat.serverName
        trust: root.chat.connection.trust
        hostAddress: root.hostAddress
    }
    UnknownKey {
        id: unknown
        question: root.chat.connection.trust.question
        address: root.chat.connection.trust.address
        onLeaveRequested: root.serversRequested()
        onRetryRequested: root.chat.connection.tryNow()
    }
    Connections {
        target: root.chat.connection
        function onStateChanged(): void {
            root.askAboutServer();
        }
    }
    Component.onCompleted: askAboutServer()
    OtherServer {
        id: other
        serverName: root.chat.serverName
        onLeaveRequested: root.serversRequested()
        onRetryRequested: root.chat.connection.tryNow()
        onSignInRequested: root.signInAnewRequested()
        onTrustRequested: root.chat.connection.trustServer()
    }
}
