// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Composer
import Hearth.Controls
import Hearth.Desktop
import Hearth.Files
import Hearth.Lists
import Hearth.Theme
import Hearth.Timeline
import Hearth.Words

/// The room that is open: its name, its messages, and where one writes.
Pane {
    id: root

    required property ChatSession chat
    property string hostAddress
    property bool enterSends: true
    property bool emoticons: false
    property bool narrow: false
    property bool membersShown: false
    property string failure

    readonly property bool online: chat.connection.online
    readonly property bool inRoom: chat.conversation.roomId > 0
    /// How often something was told of the people of the room, as that they are called otherwise.
    property int peopleChanges: 0
    /// One may not write here: it is archived, or leaves that to moderators.
    readonly property bool closed: !chat.conversation.mayPost

    signal backRequested()
    /// One of Commands, by its name.
    signal commandRequested(command: string)
    /// One goes back to where one was, which is there.
    signal roomRequested(roomId: real)
    /// An emoji is to be chosen for what is written.
    signal emojiRequested()
    /// Files are to be chosen, to be sent.
    signal filesRequested()

    /// Of a room: who made it, and when.
    function origin(): string {
        const room = root.chat.conversation;
        if (room.roomId === 0 || room.kind === "direct") {
            return "";
        }
        const when = room.createdAt.toLocaleDateString(Theme.locale, Locale.LongFormat);
        // Who is known is known with the people of the room.
        const who = root.peopleChanges >= 0 && root.chat.members.list.count > 0 ? root.chat.members.nameOf(room.createdBy) : "";
        return who.length > 0 ? Sentence.of(qsTr("%1 created it on %2"), Characters.isolated(who), when) : qsTr("Created on %1").arg(when);
    }

    /// Why something was not done that is over: it need not be read for ever.
    function tell(reason: string): void {
        root.failure = reason;
        passing.said = reason;
        passing.restart();
    }

    function forgetTold(): void {
        if (root.failure === passing.said) {
            root.failure = "";
        }
    }

    function focusComposer(): void {
        if (root.closed) {
            timeline.view.forceActiveFocus(Qt.TabFocusReason);
        } else {
            composer.focusField();
        }
    }

    /// A key that nobody wanted is the beginning of a message.
    function write(text: string): void {
        if (!root.closed) {
            composer.write(text);
        }
    }

    function attach(urls: var): void {
        root.failure = "";
        root.chat.sending.attaching.attach(urls);
        root.focusComposer();
    }

    /// Files, or a picture, from the clipboard; false where there is none.
    function pasteFiles(): bool {
        if (clipboard.urls().length > 0) {
            root.attach(clipboard.urls());
        } else if (clipboard.hasPicture()) {
            root.failure = "";
            clipboard.savePicture(root.chat.sending.attaching.pathForCopy(), root.chat.conversation.roomId);
        } else {
            return false;
        }
        return true;
    }

    function mention(username: string): void {
        composer.mention(username);
    }

    function goToNewest(): void {
        timeline.goToNewest();
    }

    function showMessage(messageId: real): void {
        timeline.showMessage(messageId);
    }

    /// Where one read before one was led elsewhere.
    function goBack(): void {
        timeline.jumps.goBack();
    }

    /// To a message, in whatever room it is; without one, to the room. Both with a way back. `open` opens that room.
    function lead(roomId: real, messageId: real, seq: real, open: var): void {
        if (roomId === root.chat.conversation.roomId) {
            open();
            if (messageId > 0) {
                timeline.jumps.leadTo(messageId, seq);
            }
            return;
        }
        timeline.jumps.leadAway(open);
        if (messageId > 0 && roomId === root.chat.conversation.roomId) {
            timeline.jumps.go(messageId, seq);
        }
    }

    function lookAgain(): void {
        timeline.lookAgain();
    }

    function page(by: int): void {
        timeline.page(by);
    }

    label: chat.conversation.name
    onOnlineChanged: root.forgetTold()

    Timer {
        id: passing
        property string said
        interval: 10000
        onTriggered: root.forgetTold()
    }

    FilesOnClipboard {
        id: clipboard
        onPictureSaved: (path, room) => root.chat.sending.attaching.attachCopy(room, path,
            qsTr("Picture %1.png").arg(new Date().toLocaleString(Qt.locale("C"), "yyyy-MM-dd HH.mm.ss")))
        onFailed: root.failure = qsTr("The picture cannot be kept on this computer.")
    }
    Connections {
        target: root.chat.members.list
        function onDataChanged(): void {
            root.peopleChanges += 1;
        }
    }
    Connections {
        target: root.chat.sending
        function onFailed(code: string, message: string): void {
            root.failure = message;
        }
    }
    Connections {
        target: root.chat.sending.attaching
        function onRowsRemoved(): void {
            root.failure = "";
        }
    }
    Connections {
        target: root.chat.rooms.list
        function onCountChanged(): void {
            timeline.jumps.forgetLost();
        }
    }
    Connections {
        target: root.chat.rooms
        function onFailed(action: string, code: string, message: string): void {
            if (action === "leave" || action === "notify") {
                root.failure = message;
            }
        }
    }
    Connections {
        target: root.chat.roomEditing
        enabled: root.closed
        function onFailed(code: string, message: string): void {
            root.failure = message;
        }
    }
    Connections {
        target: root.chat.direct
        function onFailed(message: string): void {
            root.failure = message;
        }
    }
    Connections {
        target: root.chat.conversation
        function onFailed(message: string): void {
            root.failure = message;
        }
        function onAboutToChange(): void {
            timeline.jumps.leaveRoom();
        }
        function onChanged(): void {
            root.failure = "";
        }
    }
    Connections {
        target: root.chat.composition
        function onFailed(message: string): void {
            root.failure = message;
        }
    }
    Connections {
        target: root.chat.messageActions.reactions
        function onFailed(reason: string): void {
            root.tell(qsTr("The reaction was not added: %1").arg(reason));
        }
    }
    Connections {
        target: root.chat.messageActions
        function onChangeFailed(reason: string, sentence: string): void {
            root.tell(sentence);
        }
    }
    RoomHeader {
        id: header
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        name: root.chat.conversation.name
        topic: root.chat.conversation.topic
        kind: root.chat.conversation.kind
        inRoom: root.inRoom
        notify: root.chat.conversation.notify
        onNotifyChosen: level => root.chat.rooms.setNotify(root.chat.conversation.roomId, level)
        archived: root.chat.conversation.archived
        status: root.online ? PresenceWords.of(root.chat.conversation.status) : ""
        showBack: root.narrow
        callsElsewhere: root.narrow ? root.chat.conversation.callsElsewhere : 0
        newsElsewhere: root.narrow && root.chat.conversation.newsElsewhere
        membersShown: root.membersShown
        onBackRequested: root.backRequested()
        onCommandRequested: command => root.commandRequested(command)
    }
    TimelinePane {
        id: timeline
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: root.closed ? closedBar.top : composer.top
        visible: root.inRoom
        timeline: root.chat.conversation.timeline
        silent: root.chat.conversation.silent
        restoredMessage: root.chat.conversation.restoredMessage
        actions: root.chat.messageActions
        online: root.online
        roomName: root.chat.conversation.name
        roomId: root.chat.conversation.roomId
        jumps.isKnown: roomId => root.chat.rooms.list.rowOf(roomId) >= 0
        beginning: root.chat.conversation.kind === "direct"
            ? qsTr("The start of your conversation with %1").arg(Characters.isolated(root.chat.conversation.name))
            : qsTr("The start of %1").arg(Characters.isolated(root.chat.conversation.name))
        origin: root.origin()
        address: root.chat.conversation.first ? root.hostAddress : ""
        onReadUpTo: seq => root.chat.reading.markReadUpTo(seq)
        onWritingWanted: root.focusComposer()
        onNotShown: reason => root.tell(reason)
        onRoomWanted: roomId => root.roomRequested(roomId)
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(Theme.sized(360), parent.width - 2 * Theme.large)
        visible: !root.inRoom && root.chat.rooms.loaded
        iconName: "chat"
        title: qsTr("No room is open")
        text: qsTr("Choose one on the left, or find one to join.")
        actionText: qsTr("Find rooms")
        onActionRequested: root.commandRequested("browse")
    }
    ClosedBar {
        id: closedBar
        objectName: "closedBar"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.inRoom && root.closed
        archived: root.chat.conversation.archived
        mayUnarchive: visible && archived && root.chat.moderating.mayModerate(root.chat.conversation.roomId)
        busy: root.chat.roomEditing.busy
        failure: root.failure
        onUnarchiveRequested: {
            root.failure = "";
            root.chat.roomEditing.setArchived(root.chat.conversation.roomId, false);
        }
    }
    Composer {
        id: composer
        readonly property Composition composition: root.chat.composition
        completing: Completing {
            chat: root.chat
        }
        naming: root.chat.messageActions.naming
        attaching: root.chat.sending.attaching
        pictures: root.chat.files.pictures
        online: root.online
        pasteFiles: root.pasteFiles
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        focus: true
        visible: root.inRoom && !root.closed
        roomName: root.chat.conversation.name
        draft: editing ? composition.words : root.chat.sending.draft
        editing: composition.editing > 0
        saving: composition.saving
        waiting: composition.waiting
        refusal: composition.refusal
        replyAuthor: composition.replyTo > 0 ? composition.replyAuthor : ""
        replyText: naming.quoted(composition.replyText, naming.known)
        typingText: root.online ? root.chat.conversation.typing.text : timeline.waiting ? qsTr("Waiting for the connection") : ""
        enterSends: root.enterSends
        emoticons: root.emoticons
        onEmojiRequested: root.emojiRequested()
        failure: root.failure
        onEdited: text => {
            root.failure = "";
            if (editing) {
                composition.words = text;
            } else {
                root.chat.sending.draft = text;
                root.chat.sending.composing();
            }
        }
        onSendRequested: text => {
            if (editing) {
                composition.save();
            } else if (root.chat.sending.send(text)) {
                timeline.goToNewest();
            }
        }
        onFilesRequested: root.filesRequested()
        onEditLastRequested: composition.editLast(root.chat.conversation.timeline)
        onCancelled: {
            root.failure = "";
            composition.cancel();
        }
    }    DropTarget {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        enabled: root.inRoom && !root.closed
        roomName: root.chat.conversation.name
        onFilesDropped: urls => root.attach(urls)
    }
}
