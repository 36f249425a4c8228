// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/// Leads to a message, wherever in the room it is, lights it for a moment, and leads back to where one was, in whatever room
/// that is.
Item {
    id: root

    required property var pane // the TimelinePane, which has this: named, each would need the other
    /// Whether one is still in that room.
    property var isKnown: roomId => true
    /// The message that is lit; 0 for none.
    property real lit: 0
    /// Where one was, the last place last; what has seq 0 was at the newest. `led`: one was led away from there, and did not
    /// choose another room oneself.
    property var places: []
    readonly property bool canGoBack: places.length > 0 && places[places.length - 1].led
    /// How the room is being left: "" is by choice.
    property string leaving: ""
    /// The place where one was is for the message that is on its way.
    property bool noted: false
    /// Of the message that is wanted in a room which is not laid out yet; 0 for none.
    property real wantedSeq: 0

    function note(led: bool): void {
        const view = root.pane.view;
        if (root.pane.roomId > 0) {
            const item = root.pane.following ? null : view.itemAt(view.width / 2, view.contentY + view.height / 2) as MessageRow;
            root.places = [...root.places,
                {roomId: root.pane.roomId, messageId: item?.messageId ?? 0, seq: item?.seq ?? 0, led: led}].slice(-50);
        }
    }

    /// One is led to a message from elsewhere: in this room, or in the one that was just opened for it.
    function noteLed(): void {
        const last = root.places.length - 1;
        if (root.pane.view.opened) {
            root.note(true);
        } else if (last >= 0 && root.places[last].roomId !== root.pane.roomId) {
            root.places = root.places.map((place, i) => i === last ? Object.assign({}, place, {led: true}) : place);
        }
    }

    /// The room is about to be another one.
    function leaveRoom(): void {
        root.pane.wantedMessage = 0;
        root.wantedSeq = 0;
        if (root.leaving !== "back") {
            root.note(root.leaving === "led");
        }
    }

    /// To another room, by `open`, which opens it at once.
    function leadAway(open: var): void {
        root.leaving = "led";
        open();
        root.leaving = "";
    }

    function leadTo(messageId: real, seq: real): void {
        root.note(true);
        root.go(messageId, seq);
        root.noted = root.pane.wantedMessage > 0;
    }

    function goBack(): void {
        const place = root.places[root.places.length - 1];
        if (!place) {
            return;
        }
        root.places = root.places.slice(0, -1);
        if (place.roomId !== root.pane.roomId) {
            root.leaving = "back";
            root.pane.roomWanted(place.roomId); // and there it opens as it does
            root.leaving = "";
        } else if (place.seq === 0) {
            root.pane.goToNewest();
        }
        if (place.seq > 0 && place.roomId === root.pane.roomId) {
            root.go(place.messageId, place.seq);
        }
    }

    function go(messageId: real, seq: real): void {
        root.noted = false;
        root.pane.wantedMessage = messageId;
        root.pane.view.wantsNewest = false;
        root.wantedSeq = seq;
        if (root.pane.view.opened && !root.pane.showWanted()) {
            root.fetchWanted();
        }
    }

    /// What is wanted is not among what is here: asks for it. False where nothing is wanted.
    function fetchWanted(): bool {
        const wanted = root.pane.wantedMessage > 0 && root.wantedSeq > 0;
        if (wanted) {
            root.pane.timeline.paging.loadAround(root.wantedSeq);
        }
        return wanted;
    }

    function light(messageId: real): void {
        root.lit = messageId;
        unlight.restart();
    }

    /// What leads back within this room is done with.
    function stayHere(): void {
        let kept = root.places.length;
        while (kept > 0 && root.places[kept - 1].roomId === root.pane.roomId) {
            --kept;
        }
        root.places = root.places.slice(0, kept);
    }

    /// Rooms that are gone are nowhere to go back to.
    function forgetLost(): void {
        root.places = root.places.filter(place => root.isKnown(place.roomId));
    }

    /// What was asked for does not come.
    function lookForFailure(): void {
        if (root.pane.wantedMessage > 0 && root.pane.timeline.paging.loadError.length > 0) {
            root.pane.wantedMessage = 0;
            if (root.noted) {
                root.places = root.places.slice(0, -1);
            }
            root.pane.notShown(root.pane.timeline.paging.loadError);
        }
    }

    Connections {
        target: root.pane.timeline?.paging ?? null
        function onChanged(): void {
            root.lookForFailure();
        }
    }
    Timer {
        id: unlight
        interval: 1500
        onTriggered: root.lit = 0
    }
    Connections {
        target: root.pane.actions
        function onMessageWanted(message: real, seq: real): void {
            root.leadTo(message, seq);
        }
    }
}
