// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Theme

/// What may be higher than there is room for: it scrolls, and what has the keyboard is in sight.
FocusFlickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing

    implicitHeight: column.implicitHeight
    contentHeight: column.implicitHeight
    clip: true

    ColumnLayout {
        id: column
        x: root.LayoutMirroring.enabled ? root.width - width : 0
        width: root.width - (root.verticalBar.visible ? Theme.space : 0)
        spacing: Theme.wide
    }
}
