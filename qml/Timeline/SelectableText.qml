// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Theme
import Hearth.Timeline

/// Stands in for a message's text while it is pointed at, and always where it has web addresses, names or emoji: the same words in
/// the same place, but to be selected, the addresses to be opened, and the emoji in colour.
TextEdit {
    id: root

    required property Text shows
    /// Whom and what the message names.
    property var names: null
    /// What the pointer is on.
    readonly property string address: hover.hovered ? root.addressBelow(hover.point.position) : ""

    signal opened(address: string)
    signal done()

    function addressBelow(point: point): string {
        return marks.addressBelow(Qt.point(point.x - root.leftPadding, point.y - root.topPadding));
    }

    x: shows.x
    y: shows.y
    width: shows.width
    topPadding: shows.topPadding
    bottomPadding: shows.bottomPadding
    text: shows.text
    objectName: "selectable"
    textFormat: TextEdit.PlainText
    font: shows.font
    color: shows.color
    readOnly: true
    selectByMouse: true
    wrapMode: TextEdit.Wrap
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    activeFocusOnTab: false
    Accessible.ignored: true

    AddressMarks {
        id: marks
        text: root.textDocument
        color: Theme.accent
        emojiFamily: Theme.emojiFamily
        names: root.names
        personColor: Theme.person
        readerColor: Theme.accent
        readerInk: Theme.accentInk
        wordColor: Theme.word
    }
    HoverHandler {
        id: hover
    }
    MouseArea {
        // For its pointer only: that of a HoverHandler of Qt 6.4 does not change back.
        anchors.fill: parent
        acceptedButtons: Qt.NoButton
        cursorShape: root.address.length > 0 ? Qt.PointingHandCursor : Qt.IBeamCursor
    }
    TapHandler {
        onTapped: point => {
            const address = root.selectedText.length === 0 ? root.addressBelow(point.position) : "";
            if (address.length > 0) {
                root.opened(address);
            }
            if (root.selectedText.length === 0) {
                root.done();
            } else {
                root.forceActiveFocus(); // by a second click, after the first gave the keyboard back: to be copied
            }
        }
    }
}
