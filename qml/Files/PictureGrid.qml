// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Client
import Hearth.Theme

/// The pictures of a message: one as it is, several as tiles in rows. Their places are known before any of them is there, and stay.
Item {
    id: root

    /// Each as fileCard() has it.
    required property var cards
    property ReceivedFiles files: null

    readonly property bool single: cards.length === 1
    readonly property real most: Math.min(width, 420)
    readonly property int columns: cards.length === 2 || cards.length === 4 ? 2 : 3
    readonly property real tile: Math.floor((most - (columns - 1) * Theme.tiny) / columns)
    /// What a server says of a picture may be anything: no side is less than a finger, none more than there is room for.
    readonly property size one: single ? fit(cards[0].width, cards[0].height) : Qt.size(tile, tile)

    /// They are not to be sent after all.
    signal dropRequested()

    function fit(wide: real, high: real): size {
        const scale = Math.min(1, root.most / wide, 320 / high);
        return Qt.size(Math.max(56, Math.round(wide * scale)), Math.max(56, Math.round(high * scale)));
    }

    implicitHeight: single ? one.height : Math.ceil(cards.length / columns) * (tile + Theme.tiny) - Theme.tiny

    Repeater {
        model: root.cards.length // those that are there are used for the next change

        PictureTile {
            required property int index
            readonly property real along: root.single ? 0 : index % root.columns * (root.tile + Theme.tiny)

            x: root.LayoutMirroring.enabled ? root.width - width - along : along
            y: root.single ? 0 : Math.floor(index / root.columns) * (root.tile + Theme.tiny)
            width: root.one.width
            height: root.one.height
            crop: !root.single
            card: root.cards[index] ?? ({id: 0, name: "", size: 0, sizeText: "", type: "", width: 1, height: 1, blur: "", hasThumbnail: false})
            files: root.files
            onDropRequested: root.dropRequested()
        }
    }
}
