// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hearth.Theme

/// Scrolls up and down, and by itself to what in it gets the keyboard, which stays in sight while what is around it
/// grows or is laid out anew, until a person scrolls: also by the keys that what has the keyboard makes no use of, arrows,
/// page keys, Home and End.
Flickable {
    id: root

    property T.ScrollBar verticalBar: ScrollBar {}
    /// What is to be seen above and below what has the keyboard.
    property real margin: Theme.gap
    /// Nothing in it can have the keyboard, so it has it itself where there is more than is seen.
    property bool readOnly: false
    readonly property bool scrolls: contentHeight > height
    readonly property Item focused: Window.activeFocusItem
    /// Where what has the keyboard begins in the content. Reads each y on the way, so that it follows all of them:
    /// a layout places its items with the next frame only, after the keyboard has come to one.
    readonly property real focusedTop: {
        let top = 0;
        for (let at = root.focused; at && at !== root.contentItem; at = at.parent) {
            top += at.y;
        }
        return top;
    }
    property bool following: true

    /// Whether it scrolls by this key.
    function take(event: var): bool {
        const lowest = root.contentHeight - root.height;
        const page = root.height * 0.9;
        const to = ({[Qt.Key_Down]: root.contentY + 40, [Qt.Key_Up]: root.contentY - 40, [Qt.Key_PageDown]: root.contentY + page,
            [Qt.Key_PageUp]: root.contentY - page, [Qt.Key_Home]: 0, [Qt.Key_End]: lowest})[event.key];
        if (to === undefined || !root.scrolls || (event.modifiers & ~Qt.KeypadModifier) !== Qt.NoModifier) {
            return false;
        }
        root.following = false;
        root.contentY = Math.max(0, Math.min(to, lowest));
        return true;
    }

    function has(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === root.contentItem) {
                return true;
            }
        }
        return false;
    }

    /// As little as is needed; of what is higher than there is room for, the beginning.
    function reveal(): void {
        if (!root.following || root.focused === null || !root.has(root.focused)) {
            return;
        }
        const top = root.contentItem.mapFromItem(root.focused, 0, 0).y - root.margin;
        const bottom = top + root.focused.height + 2 * root.margin;
        const wanted = Math.min(top, Math.max(root.contentY, bottom - root.height));
        root.contentY = Math.max(0, Math.min(wanted, root.contentHeight - root.height));
    }

    activeFocusOnTab: readOnly && scrolls
    Keys.onPressed: event => event.accepted = root.take(event)
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: verticalBar
    onFocusedChanged: {
        following = true;
        reveal();
    }
    onFocusedTopChanged: reveal()
    onHeightChanged: reveal()
    onContentHeightChanged: reveal()
    onMovementStarted: following = false

    Connections {
        target: root.verticalBar

        function onPressedChanged() {
            root.following = false;
        }
    }

    FocusRing {
        parent: root
        anchors.margins: 0
        shown: root.activeFocus
    }
}
