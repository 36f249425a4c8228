// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import QtQuick.Templates as T
import Hearth.Theme
import Hearth.Words

/// A button that is only an icon. `text` is its accessible name and its tooltip.
T.Button {
    id: root

    property string iconName
    /// That do the same, said in the tooltip.
    property string keys
    property color colour: Theme.textSoft
    /// While it is pointed at.
    property color strong: Theme.text
    /// What it opens is open, and nothing more is to be explained.
    property bool opened: false

    function activate(): void {
        if (root.checkable) {
            root.toggle();
        }
        root.clicked();
    }

    implicitWidth: Theme.sized(34)
    implicitHeight: Theme.sized(34)
    opacity: enabled ? 1 : 0.45

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.hovered || root.checked ? root.strong : root.colour
            size: Theme.sized(20)
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.opened ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }

    // Not before it is wanted: there are dozens of buttons in a window.
    Loader {
        anchors.fill: parent
        active: (root.hovered || root.visualFocus) && !root.opened
        sourceComponent: Item {
            ToolTip {
                text: root.keys.length > 0 ? Sentence.of(qsTr("%1 (%2)"), root.text, root.keys) : root.text
                shown: true
            }
        }
    }

    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.activate()
}
