// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Timeline

/// The messages of one room. Laid out from the bottom up, so that neither older pages nor new messages move what is
/// being read; follows what comes only while the newest message is within 100 px.
Pane {
    id: root

    required property TimelineModel timeline
    /// What can be done with a message, to its menu, its bar, its keys and to screen readers.
    property MessageActions actions: null
    required property string roomName
    required property real roomId
    property string beginning ///< what is said where it begins
    property string origin ///< how it came to be
    /// Where others find this chat: said to them who invite, while nothing is written here.
    property string address
    /// Whether there is a connection, over which what is written goes out at once.
    property bool online: true

    /// One wanted to be led to a message, which cannot be shown.
    signal notShown(reason: string)
    /// Where one was is in another room.
    signal roomWanted(roomId: real)
    /// The newest message that is on the screen.
    signal readUpTo(seq: real)
    /// What was clicked is done with: one goes on writing.
    signal writingWanted()

    /// Opens at this message; 0 where no certain one is wanted.
    property real wantedMessage: 0
    /// Where the person was when the program was closed: this one was at the lower edge. 0 where it was the newest.
    property real restoredMessage: 0

    property bool cameBack: false
    property bool silent: timeline !== null && timeline.count === 0 ///< nobody has said anything, whatever else is told
    readonly property bool empty: silent && !(timeline?.paging.canLoadOlder ?? true) && !timeline.paging.loadingOlder && !timeline.paging.loadingNewer
    readonly property alias view: list
    readonly property alias jumps: jumps
    /// Whether it shows the newest message and what comes.
    readonly property alias following: list.following
    /// The last message is one's own and on its way.
    readonly property bool waiting: (list.newestItem?.state ?? "") === "sending"

    function goToNewest(): void {
        list.wantsNewest = root.timeline !== null && root.timeline.paging.canLoadNewer;
        if (list.wantsNewest) {
            root.timeline.paging.loadNewest(); // and then there
        } else {
            list.positionViewAtBeginning();
            list.following = true;
            list.place(); // where it was there already, nothing moves and nothing else would ask
        }
    }

    /// The window came back: while it was hidden nothing was laid out.
    function lookAgain(): void {
        list.forceLayout();
        if (list.following) {
            root.goToNewest();
        }
        list.place();
    }

    function page(by: real): void {
        const lowest = list.originY + list.contentHeight - list.height;
        list.contentY = Math.max(Math.min(list.originY, lowest), Math.min(lowest, list.contentY + by * list.height * 0.9));
    }

    function act(action: string, row: var): void {
        if (root.actions.act(action, row)) {
            root.writingWanted();
        }
    }

    /// In the middle, now or once the room is there.
    function showMessage(messageId: real): void {
        jumps.noteLed();
        root.wantedMessage = messageId;
        if (list.opened) {
            root.showWanted();
        }
    }

    function showWanted(): bool {
        const row = root.timeline === null || root.wantedMessage === 0 ? -1 : root.timeline.rowOfMessage(root.wantedMessage);
        if (row < 0) {
            return false;
        }
        const at = newest.turned(row);
        jumps.light(root.wantedMessage);
        root.wantedMessage = 0;
        list.forceLayout();
        list.positionViewAtIndex(at, ListView.Center);
        list.returnToBounds();
        list.place();
        if (list.activeFocus) {
            list.currentIndex = at;
            list.currentItem?.forceActiveFocus(Qt.TabFocusReason);
        }
        return true;
    }

    /// Opens at the first unread message with context above it, or at the newest.
    function open(): void {
        if (root.showWanted() || jumps.fetchWanted()) {
            return;
        }
        const restored = root.timeline === null || root.restoredMessage === 0 ? -1
            : root.timeline.rowOfMessage(root.restoredMessage);
        if (restored >= 0 && !root.cameBack) {
            root.cameBack = true;
            list.forceLayout();
            list.positionViewAtIndex(newest.turned(restored), ListView.Beginning);
            list.returnToBounds();
            list.place();
            return;
        }
        const row = root.timeline === null ? -1 : root.timeline.rowOfFirstUnread();
        list.forceLayout();
        if (row >= 0 && row < root.timeline.count - 1) {
            list.positionViewAtIndex(newest.turned(row), ListView.Center);
        } else {
            list.positionViewAtBeginning();
        }
        list.returnToBounds();
        list.place();
    }

    onTimelineChanged: {
        list.opened = false;
        list.wantsNewest = false;
        held.forget();
        Qt.callLater(list.arrange);
    }
    clip: true
    label: qsTr("Messages in %1").arg(roomName)

    NewestFirst {
        id: newest
        sourceModel: root.timeline
    }
    Jumps {
        id: jumps
        pane: root
    }
    HeldPlace {
        id: held
        view: list
        order: newest
        timeline: root.timeline
    }
    Connections {
        target: root.timeline
        function onLatestArrived(isOwn: bool): void {
            if (isOwn || list.following) {
                Qt.callLater(root.goToNewest);
            }
        }
        function onCountChanged(): void {
            Qt.callLater(list.arrange);
        }
    }
    Connections {
        target: root.timeline?.paging ?? null
        function onChanged(): void {
            Qt.callLater(list.arrange);
        }
    }
    List {
        id: list

        property bool opened: false
        property bool following: true
        /// The newest messages were asked for and are on their way.
        property bool wantsNewest: false
        readonly property MessageRow newestItem: count > 0 && contentHeight > 0 ? itemAtIndex(0) as MessageRow : null

        /// Has a place to show something in: while the window is being made it has none, and no row its height.
        readonly property bool laidOut: width > 0 && height > 0

        function arrange(): void {
            if (!list.opened && list.count > 0 && list.laidOut) {
                list.opened = true;
                root.open();
            } else if (root.wantedMessage > 0 && root.showWanted()) {
                return;
            } else if (list.wantsNewest && list.count > 0 && !root.timeline.paging.canLoadNewer) {
                list.forceLayout();
                root.goToNewest();
            }
            list.place();
        }

        /// Notes where the view is: what it follows, what it shows, whether older messages are wanted.
        function place(): void {
            const below = list.originY + list.contentHeight - list.contentY - list.height;
            if (root.timeline === null) {
                list.following = true;
                return;
            }
            list.following = below <= 100 && !root.timeline.paging.canLoadNewer;
            root.timeline.following = list.following;
            if (list.opened && list.contentY - list.originY < 1.5 * list.height && root.timeline.paging.canLoadOlder
                    && !root.timeline.paging.loadingOlder && root.timeline.paging.loadError.length === 0) {
                root.timeline.paging.loadOlder();
            }
            if (list.opened && below < 1.5 * list.height && root.timeline.paging.canLoadNewer && !root.timeline.paging.loadingNewer
                    && root.timeline.paging.loadError.length === 0) {
                root.timeline.paging.loadNewer();
            }
            const seq = list.following ? root.timeline.newestSeq() : list.lowestSeq();
            if (list.opened && seq > 0) {
                root.timeline.setReadingAt(seq);
                root.readUpTo(seq);
            }
        }

        /// Of the message at the lower edge; one that the server does not have yet counts for the one above it.
        function lowestSeq(): real {
            const first = list.indexAt(list.width / 2, list.contentY + list.height - 2 * Theme.gap);
            for (let row = first; row >= 0 && row < list.count; ++row) {
                const item = list.itemAtIndex(row) as MessageRow;
                if (!item || item.seq > 0) {
                    return item ? item.seq : 0;
                }
            }
            return 0;
        }

        objectName: "timeline"
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        // As wide as the composer with what is beside it: both begin at one edge.
        width: Math.min(parent.width, Theme.column + 2 * Theme.wide)
        model: newest
        verticalLayoutDirection: ListView.BottomToTop
        reuseItems: false
        cacheBuffer: 600
        staysInPlace: true
        clickActs: false // a word is selected, or an address opened
        spaceActs: false // is written
        currentIndex: -1
        beside: bar
        bottomMargin: Theme.gap
        topMargin: Theme.gap
        label: qsTr("Messages")
        actionsFor: row => root.actions?.offers(row) ?? []
        onActed: (action, row) => root.act(action, row)
        onMenuLeft: root.writingWanted()
        verticalBar: scrollBar
        onContentYChanged: Qt.callLater(list.place)
        onLaidOutChanged: Qt.callLater(list.arrange)
        onHeightChanged: {
            if (list.opened && list.following) {
                Qt.callLater(root.goToNewest);
            }
        }
        Keys.onPressed: event => { // beside what every list does
            event.accepted = choosing.take(event) || event.accepted;
            if (event.key === Qt.Key_End && root.timeline.paging.canLoadNewer) {
                root.goToNewest();
            } else if (!event.accepted && list.currentItem && root.actions) {
                const action = root.actions.actionFor(event.key, event.modifiers, list.currentItem);
                event.accepted = action.length > 0;
                if (event.accepted) {
                    root.act(action, list.currentItem);
                }
            }
        }

        delegate: MessageRow {
            width: list.width
            actions: root.actions
            still: !list.moving
            online: root.online
            chosen: choosing.range.active && seq > 0 && seq >= choosing.range.first && seq <= choosing.range.last
            lit: messageId > 0 && messageId === jumps.lit
            marked: ListView.isCurrentItem && (activeFocus || bar.activeFocus)
            onWritingWanted: root.writingWanted()
            onHoveredChanged: {
                if (hovered) {
                    bar.pointed = this;
                }
            }
        }
        footer: history.footer
    }
    Choosing {
        id: choosing
        anchors.fill: list
        pane: root
    }
    HistoryFooter {
        id: history
        width: list.width
        timeline: root.timeline
        beginning: root.beginning
        origin: root.origin
    }
    ScrollBar {
        id: scrollBar
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
    }
    MessageBar {
        id: bar
        view: list
        actions: root.actions
        x: list.x + list.width - width - Theme.wide
        y: row ? Math.max(0, Math.min(root.height - height, row.y - list.contentY + row.bodyY - height + 8)) : 0
        onActed: (action, row) => root.act(action, row)
        onReacted: (emoji, row) => {
            root.actions.toggle(emoji, row);
            root.writingWanted();
        }
        onPassed: forward => {
            if (forward) {
                list.leave(true);
            } else {
                list.currentItem?.forceActiveFocus(Qt.BacktabFocusReason);
            }
        }
    }

    Skeleton {
        anchors.left: list.left
        anchors.right: list.right
        anchors.bottom: list.bottom
        anchors.margins: Theme.large
        rows: 5
        running: visible
        visible: root.timeline === null || (list.count === 0 && !root.empty)
    }
    InvitationCard {
        objectName: "invitationCard"
        anchors.horizontalCenter: parent.horizontalCenter
        room: parent.height - ((root.timeline?.count ?? 0) > 0 ? list.contentHeight : 0)
        y: Math.max(Theme.gap, Math.round((room - height) / 2))
        width: Math.min(Theme.sized(440), parent.width - 2 * Theme.large)
        visible: root.empty
        // Where something is told, it is told below that as well.
        beginning: (root.timeline?.count ?? 0) > 0 ? "" : root.beginning
        address: root.address
        onCopyRequested: text => root.actions.copy(text)
    }
    FloatingDay {
        objectName: "floatingDay"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap
        text: {
            const row = list.moving ? list.indexAt(list.width / 2, list.contentY + Theme.sized(60)) : -1;
            const item = list.itemAtIndex(row) as MessageRow;
            // Where a line of the list is near, be it the day's own, neither covers the other.
            for (const near of [item, list.itemAtIndex(row + 1) as MessageRow, list.itemAtIndex(row - 1) as MessageRow]) {
                if (near && near.bodyY > 0 && near.y + near.bodyY > list.contentY && near.y < list.contentY + Theme.sized(60)) {
                    return "";
                }
            }
            return item ? item.dayText : "";
        }
    }
    BackPill {
        objectName: "backPill"
        anchors.left: list.left
        anchors.leftMargin: Theme.wide
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        visible: jumps.canGoBack
        onClicked: {
            jumps.goBack();
            root.writingWanted();
        }
    }
    NewPill {
        objectName: "newPill"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        visible: !list.following && list.count > 0
        // Those that came since, or that were not read when the room was opened.
        count: !visible || root.timeline === null ? 0
            : Math.max(root.timeline.newCount, root.timeline.count > 0 ? root.timeline.countOthersAfter(root.timeline.lastReadSeq) : 0)
        onClicked: {
            jumps.stayHere();
            root.goToNewest();
            root.writingWanted();
        }
    }
}
