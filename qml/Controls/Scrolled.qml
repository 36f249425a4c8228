// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Theme

/// What may be higher than there is room for: it scrolls, and what has the keyboard is in sight.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property T.ScrollBar verticalBar: ScrollBar {}
    readonly property Item focused: Window.activeFocusItem

    function has(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === column) {
                return true;
            }
        }
        return false;
    }

    implicitHeight: column.implicitHeight
    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: verticalBar
    onFocusedChanged: {
        if (root.focused !== null && root.has(root.focused)) {
            const top = column.mapFromItem(root.focused, 0, 0).y;
            const bottom = top + root.focused.height;
            const wanted = Math.max(Math.min(root.contentY, top - Theme.gap), bottom + Theme.gap - root.height);
            root.contentY = Math.max(0, Math.min(wanted, root.contentHeight - root.height));
        }
    }

    ColumnLayout {
        id: column
        width: root.width - (root.verticalBar.visible ? Theme.space : 0)
        spacing: Theme.wide
    }
}
