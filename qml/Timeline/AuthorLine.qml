// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Who wrote the messages below, and when; the exact time on hover. A click on the name or the picture leads to the profile. Says
/// nothing to a screen reader: the row does, and the profile is one of the message's actions.
Item {
    id: root

    required property string author
    required property bool isOwn
    required property bool isGuest
    required property date time
    required property string clock
    required property int gutter
    /// What was done to the message, and the whole of it on hover.
    property string note
    property string explanation

    /// The name or the picture was clicked.
    signal profileRequested()

    implicitHeight: name.height

    TapHandler {
        acceptedModifiers: Qt.ControlModifier
        onTapped: point => {
            if (point.position.x < name.x + name.width) {
                root.profileRequested();
            }
        }
    }
    Avatar {
        x: Theme.wide
        name: root.author

        HoverHandler {
            cursorShape: Qt.PointingHandCursor
        }
        TapHandler {
            acceptedModifiers: Qt.NoModifier // with Shift messages are chosen
            onTapped: root.profileRequested()
        }
    }
    Text {
        id: name
        x: root.gutter
        width: Math.min(implicitWidth, root.width - root.gutter - Theme.wide - 130)
        text: Characters.inOneFont(root.author)
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignLeft
        clip: Characters.pilesMarks(text)
        color: root.isOwn ? Theme.accent : Theme.text
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        font.underline: pointedName.hovered
        elide: Text.ElideRight

        HoverHandler {
            id: pointedName
            cursorShape: Qt.PointingHandCursor
        }
        TapHandler {
            acceptedModifiers: Qt.NoModifier
            onTapped: root.profileRequested()
        }
    }
    Text {
        id: standing
        x: name.x + name.width + Theme.gap
        anchors.baseline: name.baseline
        text: root.isOwn ? qsTr("you") : root.isGuest ? qsTr("guest") : ""
        textFormat: Text.PlainText
        color: Theme.textSoft
        font.pixelSize: Theme.small
    }
    SideNote {
        id: written
        objectName: "writtenAt"
        x: standing.text.length > 0 ? standing.x + standing.width + Theme.gap : standing.x
        anchors.baseline: name.baseline
        text: root.clock
        explanation: root.time.toLocaleString(Qt.locale(), Locale.LongFormat)
    }
    Loader {
        x: written.x + written.width + Theme.gap
        y: written.y // of the same letters; a Loader has no baseline to be anchored by
        active: root.note.length > 0
        sourceComponent: SideNote {
            objectName: "note"
            text: root.note
            explanation: root.explanation
        }
    }
}
