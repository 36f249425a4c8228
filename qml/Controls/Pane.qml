// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A part of the window that has a name. The scope of the keyboard and what a screen reader calls a panel are two items: of
/// a scope Qt says that it has the keyboard whenever something in it has.
FocusScope {
    id: root

    default property alias content: panel.data
    property string label
    /// Gets the keyboard where nothing in here has it yet; by itself the first that Tab would come to.
    property Item first: null

    onActiveFocusChanged: {
        if (root.activeFocus && root.Window.activeFocusItem === root) {
            const next = root.first !== null && root.first.visible ? root.first : root.nextItemInFocusChain(true);
            for (let at = next; at; at = at.parent) {
                if (at === root) {
                    next.forceActiveFocus(Qt.OtherFocusReason);
                    return;
                }
            }
        }
    }

    Item {
        id: panel
        anchors.fill: parent
        Accessible.role: Accessible.Pane
        Accessible.name: root.label
    }
}
