// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Hearth.Theme

T.Menu {
    id: root

    /// Of what is in it, as wide as that is to be read.
    readonly property real widest: {
        let most = 0;
        for (let i = 0; i < root.count; ++i) {
            const entry = root.itemAt(i) as MenuItem;
            most = Math.max(most, entry?.offered ? entry.wanted : 0);
        }
        return most;
    }

    implicitWidth: Math.max(Theme.sized(220), Math.min(Theme.sized(400), widest + leftPadding + rightPadding))
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.gap
    padding: Theme.tiny + 2
    overlap: 1

    delegate: MenuItem {}
    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        currentIndex: root.currentIndex
        interactive: false
        keyNavigationEnabled: false // the menu does it: the view would stop at lines too
        // Of a view Qt says that it has the keyboard as its entry has it: the menu is what the entries lie in.
        Component.onCompleted: {
            const role = Accessible.PopupMenu; // assigned as it is, the qmllint of Qt 6.8 falls over it
            contentItem.Accessible.role = role;
            contentItem.Accessible.name = Qt.binding(() => root.title);
        }
    }
    Component.onCompleted: contentItem.parent.Accessible.ignored = true
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.line
    }
}
