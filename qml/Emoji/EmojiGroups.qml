// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// The kinds of emoji that there are: a click or the arrow keys lead to where one begins.
Row {
    id: root

    /// The one that is shown, as Unicode calls it; empty for what was used last.
    required property string group
    readonly property var groups: [{group: "", emoji: "\u{1F558}", name: qsTr("Recently used")},
        {group: "Smileys & Emotion", emoji: "\u{1F600}", name: qsTr("Smileys and emotion")},
        {group: "People & Body", emoji: "\u{1F44B}", name: qsTr("People")},
        {group: "Animals & Nature", emoji: "\u{1F43B}", name: qsTr("Animals and nature")},
        {group: "Food & Drink", emoji: "\u{1F34E}", name: qsTr("Food and drink")},
        {group: "Travel & Places", emoji: "\u{1F697}", name: qsTr("Travel and places")},
        {group: "Activities", emoji: "\u26BD", name: qsTr("Activities")},
        {group: "Objects", emoji: "\u{1F4A1}", name: qsTr("Objects")},
        {group: "Symbols", emoji: "\u2757", name: qsTr("Symbols")},
        {group: "Flags", emoji: "\u{1F3C1}", name: qsTr("Flags")}]

    signal chosen(group: string)

    function nameOf(group: string): string {
        return root.groups.find(one => one.group === group)?.name ?? "";
    }

    function step(by: int): void {
        const at = root.groups.findIndex(one => one.group === root.group);
        root.chosen(root.groups[Math.max(0, Math.min(root.groups.length - 1, at + by))].group);
    }

    objectName: "emojiGroups"
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Emoji categories")
    Keys.onLeftPressed: root.step(root.LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: root.step(root.LayoutMirroring.enabled ? -1 : 1)

    Repeater {
        model: root.groups

        Item {
            id: tab

            required property var modelData
            readonly property bool current: root.group === modelData.group

            objectName: "emojiGroup-" + modelData.group
            width: Math.floor(root.width / root.groups.length)
            height: Theme.sized(34)
            Accessible.role: Accessible.PageTab
            Accessible.name: modelData.name
            Accessible.checkable: true
            Accessible.checked: current
            Accessible.focusable: true
            Accessible.focused: root.activeFocus && current
            Accessible.onPressAction: root.chosen(modelData.group)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: tab.current ? Theme.selected : hover.hovered ? Theme.hover : "transparent"

                FocusRing {
                    shown: root.activeFocus && tab.current
                }
            }
            Text {
                anchors.centerIn: parent
                text: Characters.drawn(tab.modelData.emoji)
                textFormat: Text.PlainText
                font.family: Theme.emojiFamily
                font.pixelSize: Theme.body
            }
            ToolTip {
                text: tab.modelData.name
                shown: hover.hovered
            }
            HoverHandler {
                id: hover
            }
            TapHandler {
                onTapped: root.chosen(tab.modelData.group)
            }
        }
    }
}
