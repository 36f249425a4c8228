// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/// Leads to a message, wherever in the room it is, lights it for a moment, and leads back to where one was.
Item {
    id: root

    required property var pane // the TimelinePane, which has this: named, each would need the other
    /// The message that is lit; 0 for none.
    property real lit: 0
    /// Where one was, the last place last; what is 0 was at the newest.
    property var places: []
    readonly property bool canGoBack: places.length > 0

    function leadTo(messageId: real, seq: real): void {
        const view = root.pane.view;
        const item = root.pane.following ? null
            : view.itemAt(view.width / 2, view.contentY + view.height / 2) as MessageRow;
        root.places = [...root.places, {messageId: item?.messageId ?? 0, seq: item?.seq ?? 0}].slice(-20);
        root.go(messageId, seq);
    }

    function goBack(): void {
        const place = root.places[root.places.length - 1];
        if (!place) {
            return;
        }
        root.places = root.places.slice(0, -1);
        if (place.seq > 0) {
            root.go(place.messageId, place.seq);
        } else {
            root.pane.goToNewest();
        }
    }

    function go(messageId: real, seq: real): void {
        root.pane.wantedMessage = messageId;
        root.pane.view.wantsNewest = false;
        if (!root.pane.showWanted()) {
            root.pane.timeline.paging.loadAround(seq);
        }
    }

    function light(messageId: real): void {
        root.lit = messageId;
        unlight.restart();
    }

    function forget(): void {
        root.places = [];
    }

    /// What was asked for does not come.
    function lookForFailure(): void {
        if (root.pane.wantedMessage > 0 && root.pane.timeline.paging.loadError.length > 0) {
            root.pane.wantedMessage = 0;
            root.places = root.places.slice(0, -1);
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
