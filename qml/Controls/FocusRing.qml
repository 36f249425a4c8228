// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Theme

/// Shows where the keyboard is. Lies around its parent.
Rectangle {
    id: root

    property bool shown: false

    anchors.fill: parent
    anchors.margins: -2
    radius: Theme.radius + 2
    color: "transparent"
    border.width: 2
    border.color: Theme.accent
    visible: shown
}
