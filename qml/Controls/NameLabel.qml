// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Controls

/// A name in one line, which is said in whole on hover where there was no room for it.
Label {
    id: root

    elide: Text.ElideRight

    HoverHandler {
        id: hover
    }
    Loader {
        anchors.fill: parent
        active: hover.hovered && root.truncated
        sourceComponent: Item {
            ToolTip {
                objectName: "wholeName"
                text: root.text
                shown: true
            }
        }
    }
}
