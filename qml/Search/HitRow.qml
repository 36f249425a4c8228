// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Search
import Hearth.Theme
import Hearth.Words

/// A message that was found: who said it, when, and the part of it that shows why.
ListRow {
    id: root

    required property var entry
    required property int index
    required property Naming naming
    required property Searching searching
    readonly property var shown: searching.excerpt(Characters.drawn(naming.quoted(entry.text, naming.known)))
    readonly property string moment: Theme.moment(entry.time)

    objectName: "hit-" + index
    implicitHeight: said.y + said.height + Theme.gap
    label: Sentence.of(qsTr("%1: %2"), entry.author, shown.text)
    details: entry.room.length > 0 ? Sentence.of(qsTr("%1, %2"), Characters.isolated(entry.room), moment) : moment

    NameLabel {
        id: name
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        y: Theme.gap
        width: Math.min(implicitWidth, Math.max(root.width * 0.3, root.width - date.implicitWidth - 3 * Theme.gap))
        text: root.entry.author
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Label {
        id: date
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.baseline: name.baseline
        text: root.moment
        soft: true
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
    MarkedWords {
        id: said
        x: Theme.gap
        y: name.y + name.height + 2
        width: root.width - 2 * Theme.gap
        words: root.shown.text
        marks: root.shown.marks
    }
}
