// SPDX-License-Identifier: GPL-3.0-or-later
import Hearth.Controls
import Hearth.Lists

/// Goes back to where one read before one was led elsewhere.
Pill {
    id: root

    iconName: "back"
    text: qsTr("Back")
    explanation: qsTr("Back to where you were")

    ToolTip {
        text: qsTr("Back to where you were (Alt+Left)")
        shown: root.hovered || root.visualFocus
    }
}
