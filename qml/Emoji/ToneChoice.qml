// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Which skin tone emoji have that can have one: chosen by a click, or with the arrow keys.
Row {
    id: root

    required property int tone
    readonly property var tones: [{emoji: "\u270B", name: qsTr("No skin tone")}, {emoji: "\u270B\u{1F3FB}", name: qsTr("Light skin tone")},
        {emoji: "\u270B\u{1F3FC}", name: qsTr("Medium-light skin tone")}, {emoji: "\u270B\u{1F3FD}", name: qsTr("Medium skin tone")},
        {emoji: "\u270B\u{1F3FE}", name: qsTr("Medium-dark skin tone")}, {emoji: "\u270B\u{1F3FF}", name: qsTr("Dark skin tone")}]

    signal chosen(tone: int)

    function step(by: int): void {
        root.chosen((root.tone + by + root.tones.length) % root.tones.length);
    }

    objectName: "emojiTone"
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Skin tone")
    Keys.onLeftPressed: root.step(root.LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: root.step(root.LayoutMirroring.enabled ? -1 : 1)

    Repeater {
        model: root.tones

        Item {
            id: choice

            required property int index
            required property var modelData

            objectName: "tone-" + index
            width: Theme.sized(28)
            height: Theme.sized(28)
            Accessible.role: Accessible.RadioButton
            Accessible.name: modelData.name
            Accessible.checkable: true
            Accessible.checked: root.tone === index
            Accessible.focusable: true
            Accessible.focused: root.activeFocus && root.tone === index
            Accessible.onPressAction: root.chosen(choice.index)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: root.tone === choice.index ? Theme.selected : hover.hovered ? Theme.hover : "transparent"

                FocusRing {
                    shown: root.activeFocus && root.tone === choice.index
                }
            }
            Text {
                anchors.centerIn: parent
                text: Characters.drawn(choice.modelData.emoji)
                textFormat: Text.PlainText
                font.family: Theme.emojiFamily
                font.pixelSize: Theme.body
            }
            HoverHandler {
                id: hover
            }
            TapHandler {
                onTapped: root.chosen(choice.index)
            }
        }
    }
}
