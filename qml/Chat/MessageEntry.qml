// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// A message in a list of some: who said it, where, when, and how it begins.
ListRow {
    id: root

    required property var modelData
    required property Naming naming
    readonly property string words: naming.quoted(modelData.text, naming.known)
    /// Where all are of one room, its name goes without saying.
    readonly property string where: modelData.room ?? ""
    readonly property string moment: Theme.moment(modelData.time)
    readonly property string when: where.length > 0 ? Sentence.of(qsTr("%1, %2"), Characters.isolated(where), moment) : moment

    implicitHeight: said.y + said.height + Theme.space
    label: Sentence.of(qsTr("%1: %2"), modelData.author, root.words)
    details: when

    NameLabel {
        id: name
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        y: Theme.space
        // When and where is not cut off by a long name.
        width: Math.min(implicitWidth, Math.max(root.width * 0.3, root.width - date.implicitWidth - 2 * Theme.gap - Theme.space))
        text: root.modelData.author
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Label {
        id: date
        anchors.left: name.right
        anchors.leftMargin: Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.baseline: name.baseline
        text: root.when
        elide: Text.ElideRight
        soft: true
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
    Text {
        id: said
        x: Theme.gap
        y: name.y + name.height + 2
        width: root.width - 2 * Theme.gap
        text: Characters.inOneFont(root.words)
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        elide: Text.ElideRight
        maximumLineCount: 3
        clip: Characters.pilesMarks(text)
        color: Theme.text
        font.pixelSize: Theme.body
    }
}
