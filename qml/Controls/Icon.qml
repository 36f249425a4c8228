// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Theme

/// A line drawing from resources/icons in a colour of the theme. Decoration only: the control around it has the name.
Image {
    id: root

    property string name
    property color color: Theme.text
    property int size: Theme.sized(18)
    /// Those that point where one reads to, or comes from.
    readonly property var directed: ["back", "forward", "leave", "reply", "send", "text"]

    width: size
    height: size
    sourceSize.width: size
    sourceSize.height: size
    source: name.length > 0 ? "image://icons/" + name + "/" + String(color).slice(1) : ""
    mirror: LayoutMirroring.enabled && directed.includes(name)
    Accessible.ignored: true
}
