// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Client
import Hearth.Theme

/// Text as the program shows it: always plain, because much of it comes from people.
Text {
    id: root

    property bool soft: false

    color: soft ? Theme.textSoft : Theme.text
    font.pixelSize: Theme.body
    textFormat: Text.PlainText
    // A name in letters that run to the left stands where the others stand.
    horizontalAlignment: Text.AlignLeft
    clip: Characters.pilesMarks(text)

    // Of a "static text" Qt says that it can have the keyboard.
    Accessible.role: Accessible.Paragraph
    Accessible.name: text
    Accessible.ignored: text.length === 0
}
