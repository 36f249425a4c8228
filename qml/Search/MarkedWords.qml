// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Client
import Hearth.Search
import Hearth.Theme

/// A plain text of a few lines with some of its words marked.
TextEdit {
    id: root

    property string words
    property var marks: []

    objectName: "markedWords"
    enabled: false // what is clicked is the row
    readOnly: true
    activeFocusOnTab: false
    text: words
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    color: Theme.text
    font.pixelSize: Theme.body
    clip: Characters.pilesMarks(words)
    Accessible.ignored: true

    WordMarks {
        text: root.textDocument
        marks: root.marks
        color: Theme.word
        emojiFamily: Theme.emojiFamily
    }
}
