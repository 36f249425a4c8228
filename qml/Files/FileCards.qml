// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Client
import Hearth.Theme

/// The files of a message, below each other.
Column {
    id: root

    /// Each as fileCard() has it.
    required property var cards
    property ReceivedFiles files: null

    /// They are not to be sent after all.
    signal dropRequested()

    spacing: Theme.tiny

    Repeater {
        model: root.cards.length // those that are there are used for the next change

        FileCard {
            required property int index

            width: Math.min(root.width, implicitWidth)
            card: root.cards[index] ?? ({id: 0, key: "", name: "", size: 0, sizeText: "", kind: "file", program: false, width: 0, height: 0})
            files: root.files
            onDropRequested: root.dropRequested()
        }
    }
}
