// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import QtQuick.Templates as T
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// The emoji that were chosen for a message, each with how many chose it; who they are on hover. A click chooses it, too, or
/// takes one's own back. By keyboard that is done from the bar beside the message, which is why none of these has it.
Flow {
    id: root

    required property var reactions
    /// Names those who chose one.
    required property var chose

    signal toggled(emoji: string)

    spacing: Theme.tiny

    Repeater {
        model: root.reactions.length // those that are there are used for the next change

        T.AbstractButton {
            id: chip

            required property int index
            readonly property var reaction: root.reactions[index] ?? {emoji: "", count: 0, users: [], mine: false}

            objectName: "reaction-" + reaction.emoji
            implicitWidth: line.implicitWidth + 2 * Theme.gap
            implicitHeight: Theme.sized(26)
            focusPolicy: Qt.NoFocus
            Accessible.ignored: true // the message says it
            onClicked: root.toggled(reaction.emoji)

            contentItem: Item {
                Row {
                    id: line
                    anchors.centerIn: parent
                    spacing: Theme.tiny

                    Text {
                        anchors.verticalCenter: parent.verticalCenter
                        text: Characters.drawn(chip.reaction.emoji)
                        textFormat: Text.PlainText
                        font.family: Theme.emojiFamily
                        font.pixelSize: Theme.body
                    }
                    Text {
                        anchors.verticalCenter: parent.verticalCenter
                        text: chip.reaction.count
                        textFormat: Text.PlainText
                        color: chip.reaction.mine ? Theme.accent : Theme.textSoft
                        font.pixelSize: Theme.small
                        font.weight: chip.reaction.mine ? Font.DemiBold : Font.Normal
                    }
                }
            }
            background: Rectangle {
                radius: height / 2
                color: chip.reaction.mine ? Theme.accentSoft : chip.hovered ? Theme.pressed : Theme.own
                border.width: 1
                border.color: chip.reaction.mine ? Theme.accent : "transparent"
            }
            ToolTip {
                text: chip.hovered ? root.chose(chip.reaction) : ""
                shown: chip.hovered
            }
        }
    }
}
