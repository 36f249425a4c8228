// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme
import Hearth.Words

/// A message that was reported: who wrote it and where, its words, and who reported it and why.
ListRow {
    id: root

    required property var modelData
    required property Naming naming
    readonly property string where: modelData.kind === "direct" ? qsTr("%1, in a direct conversation").arg(Characters.isolated(modelData.name))
        : Sentence.of(qsTr("%1 in %2"), Characters.isolated(modelData.name), Characters.isolated(modelData.roomName))
    readonly property string words: modelData.deleted ? qsTr("Its author has deleted it.") : naming.quoted(modelData.text, naming.known)
    readonly property string why: Sentence.of(qsTr("%1, %2"), modelData.says, Theme.moment(modelData.at))

    implicitHeight: Math.max(Theme.row, column.implicitHeight + 2 * Theme.space)
    label: [where, words, why, modelData.reason].filter(part => part.length > 0).join(". ")

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.tiny

        Label {
            Layout.fillWidth: true
            text: Characters.inOneFont(root.where)
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            text: root.words
            soft: root.modelData.deleted
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            maximumLineCount: 6
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            text: root.why
            soft: true
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            text: root.modelData.reason
            soft: true
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            maximumLineCount: 4
            visible: text.length > 0
            Accessible.ignored: true
        }
    }
}
