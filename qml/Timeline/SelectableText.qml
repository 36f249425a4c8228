// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Theme
import Hearth.Timeline

/// Stands in for a message's text while it is pointed at, and always where it has web addresses: the same words in the
/// same place, but to be selected, and the addresses to be opened.
TextEdit {
    id: root

    required property Text shows
    /// What the pointer is on.
    readonly property string address: hover.hovered ? marks.addressBelow(hover.point.position) : ""

    signal opened(address: string)
    signal done()

    x: shows.x
    y: shows.y
    width: shows.width
    height: shows.height
    topPadding: shows.topPadding
    bottomPadding: shows.bottomPadding
    text: shows.text
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

        /// positionAt() gives the place between two letters that is nearest: the letter itself is before or after it.
        function addressBelow(point: point): string {
            const place = root.positionAt(point.x, point.y);
            for (const at of [place, place - 1]) {
                if (at < 0 || at >= root.length) {
                    continue;
                }
                const from = root.positionToRectangle(at);
                const to = root.positionToRectangle(at + 1);
                const end = to.y > from.y ? root.width : to.x;
                if (point.x >= from.x && point.x < end && point.y >= from.y && point.y < from.y + from.height) {
                    return marks.addressAt(at);
                }
            }
            return "";
        }

        text: root.textDocument
        color: Theme.accent
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
            const address = root.selectedText.length === 0 ? marks.addressBelow(point.position) : "";
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
