// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Theme

/// A formatted message: its parts below each other, as Markdown.parts() or a timeline has them.
Item {
    id: root

    required property var parts
    /// Whom and what the message names.
    property var names: null
    property color color: Theme.text
    /// Whether code can be copied from here.
    property bool copies: true
    /// How far the ground that it lies on goes beyond it at both sides; 0 where it lies on none.
    property int margin: 0
    property Item last: null
    /// The widest of its lines.
    property real contentWidth: 0

    signal copyRequested(text: string)
    signal addressOpened(address: string)
    signal done()

    function deselect(): void {
        for (let i = 0; i < pieces.count; ++i) {
            const piece = (pieces.itemAt(i) as Loader)?.item ?? null;
            (piece as FormattedWords)?.deselect();
            (piece as CodeBlock)?.deselect();
        }
    }

    function measure(): void {
        let widest = 0;
        for (let i = 0; i < pieces.count; ++i) {
            const piece = (pieces.itemAt(i) as Loader)?.item ?? null;
            const words = piece as FormattedWords;
            widest = Math.max(widest, words ? words.contentWidth : piece ? root.width : 0);
        }
        root.contentWidth = widest;
    }

    implicitHeight: last ? last.y + last.height : 0
    onWidthChanged: measure()

    Repeater {
        id: pieces
        model: root.parts
        onItemAdded: (index, item) => {
            if (index === count - 1) {
                root.last = item;
                root.measure();
            }
        }
        onItemRemoved: root.last = null

        Loader {
            id: piece
            required property int index
            required property var modelData
            readonly property bool code: modelData.isCode
            // Placed by hand: a Column would do it a moment later, and rows that grow move what is read.
            readonly property Item above: index > 0 ? pieces.itemAt(index - 1) : null

            y: above ? above.y + above.height + 6 : 0
            width: root.width
            height: item ? (item as Item).implicitHeight : 0
            sourceComponent: code ? block : words
            onHeightChanged: root.measure()

            Component {
                id: words

                FormattedWords {
                    part: piece.modelData
                    names: root.names
                    width: piece.width
                    color: root.color
                    onOpened: address => root.addressOpened(address)
                    onDone: root.done()
                }
            }
            Component {
                id: block

                CodeBlock {
                    part: piece.modelData
                    width: piece.width
                    copies: root.copies
                    margin: root.margin
                    alone: pieces.count === 1
                    onCopyRequested: text => root.copyRequested(text)
                }
            }
        }
    }
}
