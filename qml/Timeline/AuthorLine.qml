// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: a Loader of Qt 6.4 makes nothing from a bound component.
// qmllint disable unqualified
import QtQuick
import Hearth.Avatars
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Who wrote the messages below, and when; the exact time on hover. A click on the name or the picture leads to the profile. Says
/// nothing to a screen reader: the row does, and the profile is one of the message's actions.
Item {
    id: root

    required property string author
    property real authorId: 0
    property Avatars avatars: null
    required property bool isOwn
    required property bool isGuest
    required property date time
    required property string clock
    required property int gutter
    /// The pointer is on the message. What only a pointer needs is not there before.
    required property bool pointed
    /// What was done to the message, and the whole of it on hover.
    property string note
    property string explanation
    /// The pointer is on the picture or on the name.
    property bool authorPointed: false
    readonly property string standing: isOwn ? qsTr("you") : isGuest ? qsTr("guest") : ""

    /// The name or the picture was clicked.
    signal profileRequested()

    /// Whether a place of this one is in the picture or in the name.
    function showsAuthor(place: point): bool {
        return portrait.contains(mapToItem(portrait, place)) || name.contains(mapToItem(name, place));
    }

    implicitHeight: name.height

    TapHandler {
        id: tap
        margin: portrait.height - root.height // the picture goes on beside the words
        onTapped: eventPoint => {
            // With Shift messages are chosen.
            if (!(tap.point.modifiers & Qt.ShiftModifier) && root.showsAuthor(eventPoint.position)) {
                root.profileRequested();
            }
        }
    }
    Avatar {
        id: portrait
        anchors.left: parent.left
        anchors.leftMargin: Theme.wide
        name: root.author
        avatars: root.avatars
        userId: root.authorId
    }
    Text {
        id: name
        anchors.left: parent.left
        anchors.leftMargin: root.gutter
        width: Math.min(implicitWidth, root.width - root.gutter - Theme.wide - Theme.sized(130))
        text: Characters.inOneFont(root.author)
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignLeft
        clip: Characters.pilesMarks(text)
        color: root.isOwn ? Theme.accent : Theme.text
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        font.underline: root.authorPointed
        elide: Text.ElideRight
    }
    Text {
        id: written
        objectName: "writtenAt"
        anchors.left: name.right
        anchors.leftMargin: Theme.gap
        anchors.baseline: name.baseline
        text: [root.standing, root.clock, root.note].filter(part => part.length > 0).join("\u2002")
        textFormat: Text.PlainText
        color: Theme.textSoft
        font.pixelSize: Theme.small
    }
    Loader {
        active: root.pointed
        sourceComponent: Item {
            readonly property bool hovered: onPicture.hovered || onName.hovered

            onHoveredChanged: root.authorPointed = hovered
            Component.onDestruction: root.authorPointed = false

            Item {
                x: portrait.x
                width: portrait.width
                height: portrait.height

                HoverHandler {
                    id: onPicture
                    cursorShape: Qt.PointingHandCursor
                }
            }
            Item {
                x: name.x
                width: name.width
                height: name.height

                HoverHandler {
                    id: onName
                    cursorShape: Qt.PointingHandCursor
                }
            }
            Item {
                x: written.x
                y: written.y
                width: written.width
                height: written.height

                HoverHandler {
                    id: onWritten
                }
                ToolTip {
                    text: [root.time.toLocaleString(Theme.locale, Locale.LongFormat), root.explanation].filter(part => part.length > 0).join("\n")
                    shown: onWritten.hovered
                }
            }
        }
    }
}
