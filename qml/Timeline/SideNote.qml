// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Controls
import Hearth.Theme

/// A word about a message in small type, with the whole of it on hover. Says nothing to a screen reader: the row does.
Text {
    id: root

    property string explanation

    textFormat: Text.PlainText
    color: Theme.textSoft
    font.pixelSize: Theme.small
    Accessible.ignored: true

    HoverHandler {
        id: hover
    }
    Loader {
        anchors.fill: parent
        active: hover.hovered && root.explanation.length > 0
        sourceComponent: Item {
            ToolTip {
                text: root.explanation
                shown: true
            }
        }
    }
}
