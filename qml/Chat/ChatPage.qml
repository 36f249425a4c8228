// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Desktop
import Hearth.Members
import Hearth.Rooms
import Hearth.Theme

/// The three panes of a chat: rooms, messages, people. A narrow window shows one of them at a time.
Pane {
    id: root

    required property ChatSession chat
    required property Settings settings
    required property DoNotDisturb quiet
    property string hostAddress ///< with its key
    property bool windowActive: true
    /// Files from outside, for a room that is asked for.
    property GivenFiles givenFiles: null

    /// "rooms", "messages", "people" or "search": which one a narrow window shows.
    property string pane: chat.conversation.roomId > 0 ? "messages" : "rooms"

    readonly property bool narrow: width > 0 && width < Theme.narrow
    readonly property bool medium: width > 0 && width < Theme.medium
    /// Where there is room for it, beside the messages and in place of the people.
    readonly property bool searchShown: search.opened && (!narrow || pane === "search")
    readonly property bool membersShown: chat.conversation.roomId > 0 && !(searchShown && !narrow)
        && (narrow ? pane === "people" : medium ? pane === "people" : settings.showMembers)
    readonly property bool messagesShown: !narrow || pane === "messages"

    signal filesRequested()
    signal settingsRequested()
    signal hostRequested()
    signal serversRequested()
    signal signOutRequested()
    signal signInAnewRequested()
    signal shortcutsRequested()

    function beginDialogs(): void {
        if (later.status === Loader.Null) {
            later.setSource("ChatDialogs.qml", {chat: root.chat, commands: commands, hostAddress: Qt.binding(() => root.hostAddress)});
        }
    }

    /// What is asked and shown on top of the page: at once, if it is wanted before it is made. A ChatDialogs, which is not said: what
    /// Qt 6.8 compiles of that gives undefined.
    function dialogs(): var {
        // Anew while its file is read: a Loader that is told to hurry then forgets what the item is to be given.
        if (later.sourceComponent?.status === Component.Loading) {
            later.source = "";
        }
        later.asynchronous = false;
        root.beginDialogs();
        return later.item;
    }

    function openRoom(roomId: real): void {
        if (roomId > 0) {
            root.chat.conversation.open(roomId);
            root.pane = "messages";
            messages.focusComposer();
        }
    }

    function showMessage(messageId: real): void {
        root.pane = "messages";
        messages.showMessage(messageId);
    }

    /// To be sent to the room that is open.
    function attach(urls: var): void {
        messages.attach(urls);
    }

    function step(by: int, unreadOnly: bool): void {
        root.openRoom(order.roomFrom(root.chat.conversation.roomId, by, unreadOnly));
    }

    /// Asks first where something would be lost.
    function askToSignOut(): void {
        if (root.chat.oneself.guest || root.chat.sending.unsentCount() > 0) {
            root.dialogs().signOut.open();
        } else {
            root.signOutRequested();
        }
    }

    function toggleMembers(): void {
        if (search.giveWay() && !root.medium && root.settings.showMembers) {
            return; // they are there again
        }
        if (root.medium) {
            root.pane = root.pane === "people" ? "messages" : "people";
        } else {
            root.settings.showMembers = !root.settings.showMembers;
        }
    }

    function mention(username: string): void {
        root.pane = root.narrow ? "messages" : root.pane;
        messages.mention(username);
    }

    /// Who had the keyboard in a pane that is not shown any more has it in one that is.
    function keepKeyboard(): void {
        if (root.visible && [rooms, messages, people, search].some(pane => pane.activeFocus && !pane.visible)) {
            if (messages.visible) {
                messages.focusComposer();
            } else if (people.visible) {
                people.focusList();
            } else if (search.visible) {
                search.forceActiveFocus();
            } else {
                rooms.focusList();
            }
        }
    }

    function showMembers(): void {
        if (!root.membersShown) {
            root.toggleMembers();
        }
        people.focusList();
    }

    function showRooms(): void {
        root.pane = "rooms";
        rooms.focusList();
    }

    /// Closes what is open above the messages; what is read goes on where it goes on. The rooms are no such thing.
    function closeTop(): void {
        if (root.medium && root.pane === "people") {
            root.pane = "messages";
            messages.focusComposer();
        } else if (root.messagesShown) {
            messages.goToNewest();
            messages.focusComposer();
        }
    }

    onWindowActiveChanged: tellVisible()
    onMessagesShownChanged: tellVisible()
    Component.onCompleted: {
        tellVisible();
        messages.focusComposer();
        if (banners.doubtful) {
            root.dialogs();
        }
    }
    Component.onDestruction: root.chat?.reading.setVisible(false, false)

    function tellVisible(): void {
        root.chat.reading.setVisible(root.windowActive, root.visible && root.messagesShown);
        if (root.windowActive) {
            Qt.callLater(messages.lookAgain);
        }
    }
    onVisibleChanged: tellVisible()

    label: qsTr("Chat")
    Keys.onEscapePressed: root.closeTop()
    Keys.onPressed: event => {
        const plain = (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) === 0;
        if (plain && root.messagesShown && root.chat.conversation.roomId > 0 && Characters.isPrintable(event.text)) {
            messages.write(event.text);
            event.accepted = true;
        }
    }

    RoomFilter {
        id: order
        sourceModel: root.chat.rooms.list
        shelf: RoomFilter.InUse
    }
    Connections {
        target: root.chat.rooms
        function onCreated(roomId: real): void {
            root.openRoom(roomId);
        }
    }
    Connections {
        target: root.chat.messageActions
        function onRoomWanted(roomId: real): void {
            if (root.chat.rooms.list.rowOf(roomId) >= 0) {
                messages.lead(roomId, 0, 0, () => root.openRoom(roomId));
            } else {
                root.dialogs().rooms.browse.find(root.chat.messageActions.naming.roomName(roomId));
            }
        }
    }
    DialogRequests {
        chat: root.chat
        dialogs: root.dialogs
        people: people
        onRoomRequested: roomId => root.openRoom(roomId)
    }
    Connections {
        target: root.chat.direct
        function onOpened(roomId: real): void {
            root.openRoom(roomId);
        }
    }
    ChatCommands {
        id: commands
        enabled: root.visible
        chat: root.chat
        quiet: root.quiet
        archived: later.status === Loader.Ready ? (later.item as ChatDialogs).rooms.archived.count : 0
        does: ({
            "switch": () => root.dialogs().switcher.open(),
            settings: () => root.settingsRequested(),
            shortcuts: () => root.shortcutsRequested(),
            previousRoom: () => root.step(-1, false),
            nextRoom: () => root.step(1, false),
            previousUnread: () => root.step(-1, true),
            nextUnread: () => root.step(1, true),
            browse: () => root.dialogs().rooms.browse.open(),
            createRoom: () => root.chat.rooms.mayCreate ? root.dialogs().rooms.create.open() : undefined,
            newMessage: () => root.dialogs().newMessage.begin([]),
            mentions: () => root.dialogs().mentions.open(),
            search: () => search.begin(root.chat.conversation.roomId),
            searchEverywhere: () => search.begin(0),
            nextHit: () => search.step(1),
            previousHit: () => search.step(-1),
            roomDetails: () => root.dialogs().rooms.details.open(),
            archivedRooms: () => root.dialogs().rooms.archived.open(),
            members: () => root.toggleMembers(),
            scrollUp: () => messages.page(-1),
            scrollDown: () => messages.page(1),
            backInMessages: () => messages.goBack(),
            pins: () => root.dialogs().rooms.pinned.open(),
            leaveRoom: () => root.dialogs().rooms.leave.ask(root.chat.conversation.roomId, root.chat.conversation.name, root.chat.conversation.kind),
            access: () => root.dialogs().access.open(),
            reports: () => {
                banners.reportsSeen();
                root.dialogs().reported.open();
            },
            overview: () => root.dialogs().overview.begin(),
            host: () => root.hostRequested(),
            invite: () => root.dialogs().invites.begin(0, ""),
            inviteToRoom: () => root.dialogs().invites.begin(root.chat.conversation.roomId, root.chat.conversation.name),
            account: () => root.dialogs().account.open(),
            server: () => root.dialogs().server.open(),
            servers: () => root.serversRequested(),
            signOut: () => root.askToSignOut()
        })
    }

    ForWhom {
        chat: root.chat
        given: root.givenFiles
        makeDialog: () => root.dialogs().destination
        onRoomRequested: roomId => root.openRoom(roomId)
        onAttachRequested: urls => root.attach(urls)
    }
    ChatBanners {
        id: banners
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        z: 1
        chat: root.chat
        onDoubtfulChanged: root.dialogs()
        onAnswerWanted: root.dialogs().askAboutServer()
        onSignInWanted: root.askToSignOut()
        onReportsWanted: commands.run("reports")
    }
    RoomPane {
        id: rooms
        anchors.left: parent.left
        anchors.top: banners.bottom
        anchors.bottom: parent.bottom
        width: root.narrow ? root.width : root.medium ? Theme.sized(220) : Theme.sized(260)
        visible: !root.narrow || root.pane === "rooms"
        onVisibleChanged: Qt.callLater(root.keepKeyboard)
        chat: root.chat
        hostAddress: root.hostAddress
        doNotDisturb: root.quiet.on
        quietUntil: Theme.soon(root.quiet.until)
        previews: root.settings.roomPreviews
        onDoNotDisturbChosen: span => root.quiet.choose(span)
        onRoomChosen: roomId => root.openRoom(roomId)
        onCommandRequested: command => commands.run(command)
        onDetailsRequested: roomId => {
            root.openRoom(roomId);
            root.dialogs().rooms.details.open();
        }
        onLeaveRequested: (roomId, name, kind) => root.dialogs().rooms.leave.ask(roomId, name, kind)
        onDeleteRequested: (roomId, name) => root.dialogs().rooms.deleteRoom.ask(roomId, name)
        onBansRequested: (roomId, name) => root.dialogs().rooms.roomBans.show(roomId, name)
        onCopyRequested: text => root.chat.messageActions.copy(text)
    }
    MessagePane {
        id: messages
        anchors.left: root.narrow ? parent.left : rooms.right
        anchors.right: root.narrow ? parent.right : root.searchShown ? search.left : root.membersShown ? people.left : parent.right
        anchors.top: banners.bottom
        anchors.bottom: parent.bottom
        visible: root.messagesShown
        onVisibleChanged: Qt.callLater(root.keepKeyboard)
        focus: true
        chat: root.chat
        enterSends: root.settings.enterSends
        emoticons: root.settings.emoticons
        hostAddress: root.hostAddress
        narrow: root.narrow
        membersShown: root.membersShown
        onBackRequested: root.showRooms()
        onCommandRequested: command => commands.run(command)
        onRoomRequested: roomId => root.openRoom(roomId)
        onEmojiRequested: root.dialogs().pickEmoji(0)
        onFilesRequested: root.filesRequested()
    }
    MemberPane {
        id: people
        objectName: "people"
        anchors.right: parent.right
        anchors.top: banners.bottom
        anchors.bottom: parent.bottom
        width: root.narrow ? root.width : Theme.sized(220)
        visible: root.membersShown
        onVisibleChanged: Qt.callLater(root.keepKeyboard)
        members: root.chat.members.list
        avatars: root.chat.members.avatars
        online: root.chat.connection.online
        moderating: root.chat.moderating
        roomId: root.chat.conversation.roomId
        onMentionRequested: username => root.mention(username)
        onMessageRequested: userId => root.chat.direct.open([userId])
        mayAdd: root.chat.conversation.mayAdd
        showBack: root.narrow
        onCloseRequested: root.closeTop()
    }
    ChatSearch {
        id: search
        anchors.right: parent.right
        anchors.top: banners.bottom
        anchors.bottom: parent.bottom
        width: root.narrow ? root.width : Math.min(Theme.sized(340), Math.max(Theme.sized(240), root.width * 0.32))
        visible: root.searchShown
        onVisibleChanged: Qt.callLater(root.keepKeyboard)
        chat: root.chat
        showBack: root.narrow
        onMessageChosen: (roomId, messageId, seq) => {
            root.pane = "messages";
            messages.lead(roomId, messageId, seq, () => root.chat.conversation.open(roomId));
        }
        onRoomMissed: name => root.dialogs().rooms.browse.find(name)
        onBegun: root.pane = root.narrow ? "search" : "messages"
        onEnded: {
            root.pane = "messages";
            messages.focusComposer();
        }
    }
    Loader {
        id: later
        objectName: "dialogs"
        asynchronous: true
    }
    Timer {
        interval: 100 // some frames
        running: true
        onTriggered: root.beginDialogs()
    }
    Connections {
        target: later.item
        ignoreUnknownSignals: true
        function onRoomChosen(roomId: real): void {
            root.openRoom(roomId);
        }
        function onMessageChosen(roomId: real, messageId: real, seq: real): void {
            messages.lead(roomId, messageId, seq, () => root.openRoom(roomId));
        }
        function onMentionRequested(username: string): void {
            root.mention(username);
        }
        function onEmojiChosen(emoji: string): void {
            messages.write(emoji);
        }
        function onPeopleRequested(): void {
            root.showMembers();
        }
        function onOpenRoomLeft(): void {
            root.pane = root.narrow ? "rooms" : "messages";
        }
        function onServersRequested(): void {
            root.serversRequested();
        }
        function onSignOutRequested(): void {
            root.signOutRequested();
        }
        function onSignInAnewRequested(): void {
            root.signInAnewRequested();
        }
    }
}
