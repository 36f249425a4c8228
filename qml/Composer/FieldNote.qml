// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Controls
import Hearth.Theme

/// The line below the field: why something was not done, or who types; and how much more there is room for, once that is little.
RowLayout {
    id: root

    required property string failure
    required property string typingText
    required property int charactersLeft

    spacing: Theme.gap

    Label {
        objectName: "typing"
        Layout.fillWidth: true
        text: root.failure.length > 0 ? root.failure : root.typingText
        color: root.failure.length > 0 ? Theme.danger : Theme.textSoft
        font.pixelSize: Theme.small
        elide: Text.ElideRight
        Accessible.role: root.failure.length > 0 ? Accessible.AlertMessage : Accessible.Paragraph

        HoverHandler {
            id: said
        }
        ToolTip {
            text: said.hovered ? (said.parent as Label).text : ""
            shown: said.hovered && (said.parent as Label).truncated
        }
    }
    Label {
        objectName: "charactersLeft"
        visible: root.charactersLeft < 500
        text: root.charactersLeft
        color: root.charactersLeft < 0 ? Theme.danger : Theme.textSoft
        font.pixelSize: Theme.small
        Accessible.name: qsTr("%n character(s) left", "", root.charactersLeft)
    }
}
