// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Controls
import Hearth.Formatted
import Hearth.Theme

/// Words of a formatted message: to be read and selected, and what leads somewhere to be opened.
TextEdit {
    id: root

    required property var part
    /// Whom and what the message names.
    property var names: null
    /// What the pointer is on.
    readonly property string address: hover.hovered ? root.linkAt(hover.point.position.x, hover.point.position.y) : ""

    signal opened(address: string)
    signal done()

    objectName: "formattedWords"
    textFormat: TextEdit.PlainText
    font.pixelSize: Theme.body
    font.family: Theme.family
    color: Theme.text
    readOnly: true
    selectByMouse: true
    wrapMode: TextEdit.Wrap
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    activeFocusOnTab: false
    Accessible.ignored: true
    onActiveFocusChanged: {
        if (!activeFocus) {
            deselect();
        }
    }

    PartDocument {
        id: words
        text: root.textDocument
        part: root.part
        names: root.names
        personColor: Theme.person
        readerColor: Theme.accent
        readerInk: Theme.accentInk
        wordColor: Theme.word
        font: root.font
        linkColor: Theme.accent
        softColor: Theme.textSoft
        codeColor: Theme.code
        codeFamily: Theme.codeFamily
        emojiFamily: Theme.emojiFamily
        step: Theme.wide
    }
    Repeater {
        model: words.bars

        Rectangle {
            required property var modelData
            x: modelData.x
            y: modelData.y
            width: 3
            height: modelData.height
            radius: 1
            color: Theme.fieldLine
        }
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
    Loader {
        // Words can lead anywhere: it says where. A room says so itself.
        active: /^(https?|mailto):/i.test(root.address)
        sourceComponent: ToolTip {
            parent: root
            y: -height - Theme.tiny
            text: root.address
            shown: root.address.length > 0
        }
    }
    TapHandler {
        onTapped: point => {
            const address = root.selectedText.length === 0 ? root.linkAt(point.position.x, point.position.y) : "";
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
