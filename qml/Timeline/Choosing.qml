// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Lists
import Hearth.Timeline

/// Choosing messages together, to copy them: with Shift and the arrow keys, with Shift and a click, or by drawing the pointer from
/// the words of one to another.
Item {
    id: root

    required property var pane // the TimelinePane, which has this: named, each would need the other
    readonly property List view: pane.view as List
    readonly property alias range: range
    /// Of the row that has the keyboard, and of the one that had it before.
    property real here: 0
    property real before: 0
    /// Of the row that was clicked last.
    property real clicked: 0

    /// Whether it was for this. The list has made its step by then.
    function take(event: var): bool {
        const command = Commands.commandFor("lists", event.key, event.modifiers);
        if (command === "chooseAbove" || command === "chooseBelow") {
            root.extendTo(root.here, root.before);
            return true;
        }
        if (!range.active) {
            return false;
        }
        if (event.key === Qt.Key_C && event.modifiers === Qt.ControlModifier) {
            root.pane.actions.copy(range.text());
            return true;
        }
        if (event.key !== Qt.Key_Shift && event.key !== Qt.Key_Control) {
            range.clear();
        }
        return event.key === Qt.Key_Escape;
    }

    function extendTo(seq: real, from: real): void {
        if (range.active) {
            range.extend(seq);
        } else {
            range.choose(from > 0 ? from : seq, seq);
        }
    }

    function rowAt(position: point): MessageRow {
        const at = root.view.contentItem.mapFromItem(root, position.x, position.y);
        return root.view.itemAt(root.view.width / 2, at.y) as MessageRow;
    }

    /// The keyboard goes along, so that the keys are for what is chosen.
    function goTo(row: MessageRow): void {
        root.view.currentIndex = row.index;
        row.forceActiveFocus(Qt.MouseFocusReason);
    }

    MessageRange {
        id: range
        timeline: root.pane.timeline
    }
    Connections {
        target: root.view
        function onCurrentItemChanged(): void {
            root.before = root.here;
            root.here = (root.view.currentItem as MessageRow)?.seq ?? 0;
        }
    }
    PointHandler {
        id: pointer

        property MessageRow began: null

        acceptedButtons: Qt.LeftButton
        acceptedDevices: PointerDevice.Mouse // a finger scrolls
        acceptedModifiers: Qt.NoModifier
        onActiveChanged: {
            if (active) {
                began = root.rowAt(point.pressPosition);
                root.clicked = began?.seq ?? 0;
                range.clear();
            } else {
                if (range.active) {
                    began?.deselect();
                }
                began = null;
            }
        }
        onPointChanged: {
            const row = active && began !== null && !root.view.moving ? root.rowAt(point.position) : null;
            if (row !== null && row.seq > 0 && (row !== began || range.active)) {
                range.choose(began.seq, row.seq);
                root.goTo(row);
                began.deselect(); // which goes on below the pointer
            }
        }
    }
    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        onTapped: point => {
            const row = root.rowAt(point.position);
            if (row !== null && row.seq > 0) {
                root.extendTo(row.seq, root.clicked);
                Qt.callLater(root.goTo, row); // behind what else a click does
            }
        }
    }
}
