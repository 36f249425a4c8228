// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Client
import Hearth.Timeline

/// Keeps the message at the bottom where it is while newer ones are put below it. A list that shows its first row goes
/// along with what is put before it: right for what just came, wrong for a page that is read on to.
QtObject {
    id: root

    required property ListView view
    required property NewestFirst order
    required property TimelineModel timeline
    property real messageId: 0
    property real y: 0
    readonly property Connections coming: Connections {
        target: root.timeline
        function onRowsAboutToBeInserted(): void {
            if (root.timeline.paging.canLoadNewer) {
                root.hold();
            }
        }
    }

    function hold(): void {
        const item = root.messageId === 0 ? root.view.itemAtIndex(0) as MessageRow : null;
        if (item && item.messageId > 0 && item.y < root.view.contentY + root.view.height) {
            root.messageId = item.messageId;
            root.y = item.y - root.view.contentY;
            Qt.callLater(root.release);
        }
    }

    function forget(): void {
        root.messageId = 0;
    }

    function release(): void {
        const row = root.timeline === null ? -1 : root.timeline.rowOfMessage(root.messageId);
        root.forget();
        if (row < 0) {
            return;
        }
        root.view.forceLayout();
        root.view.positionViewAtIndex(root.order.turned(row), ListView.Contain);
        const item = root.view.itemAtIndex(root.order.turned(row));
        root.view.contentY = item ? item.y - root.y : root.view.contentY;
    }
}
