// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Client
import Hearth.Theme

/// What a message replies to, in one line above it; a click goes there. Says nothing to a screen reader: the row does.
Item {
    id: root

    /// {author, deleted}, as it is now, and its text as it is shown.
    required property var original
    required property string text
    readonly property string words: original.deleted ? qsTr("Message deleted") : Characters.inOneFont(text.replace(/\s+/g, " "))

    signal clicked()

    objectName: "replyLine"
    implicitHeight: Theme.sized(22)

    Rectangle {
        anchors.left: parent.left
        y: 2
        width: 3
        height: parent.height - 4
        radius: 1
        color: hover.hovered ? Theme.accent : Theme.fieldLine
    }
    Text {
        id: name
        anchors.left: parent.left
        anchors.leftMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width / 3)
        text: root.original.author
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignLeft
        clip: Characters.pilesMarks(text)
        color: hover.hovered ? Theme.text : Theme.textSoft
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        elide: Text.ElideRight
    }
    Text {
        anchors.left: name.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: root.words
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignLeft
        clip: Characters.pilesMarks(text)
        color: hover.hovered ? Theme.text : Theme.textSoft
        font.pixelSize: Theme.small
        font.italic: root.original.deleted
        elide: Text.ElideRight
        maximumLineCount: 1
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        onTapped: root.clicked()
    }
}
