// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Theme

/// Stands in for a message's text while it is pointed at: the same words in the same place, but to be selected.
TextEdit {
    id: root

    required property Text shows

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
}
