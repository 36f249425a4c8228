// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// A pinned message: who said it, when, and how it begins.
ListRow {
    id: root

    required property var modelData
    readonly property string when: modelData.time.toLocaleString(Qt.locale(), Locale.ShortFormat)

    implicitHeight: words.y + words.height + Theme.space
    label: qsTr("%1: %2").arg(modelData.author).arg(modelData.text)
    details: when

    NameLabel {
        id: name
        x: Theme.gap
        y: Theme.space
        width: Math.min(implicitWidth, root.width - date.width - 3 * Theme.gap)
        text: root.modelData.author
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Label {
        id: date
        anchors.left: name.right
        anchors.leftMargin: Theme.space
        anchors.baseline: name.baseline
        text: root.when
        soft: true
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
    Text {
        id: words
        x: Theme.gap
        y: name.y + name.height + 2
        width: root.width - 2 * Theme.gap
        text: Characters.drawn(root.modelData.text)
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
