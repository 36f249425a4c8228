// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// A row with something, and below it what is to be said of it.
ListRow {
    id: root

    property string above
    property string below
    /// It is a sentence and not a name.
    property bool wraps: false

    implicitHeight: Math.max(Theme.row, words.implicitHeight + Theme.space)
    label: Sentence.of(qsTr("%1, %2"), above, below)

    ColumnLayout {
        id: words
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: root.wraps ? root.above : Characters.inOneFont(root.above)
            wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
            elide: root.wraps ? Text.ElideNone : Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            text: root.below
            soft: true
            font.pixelSize: Theme.small
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
