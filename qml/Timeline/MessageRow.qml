// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Controls
import Hearth.Theme

/// One message with what stands above it: the day, the time that passed, the "New" line, its author.
Item {
    id: root

    required property int index
    required property string clientId
    required property real messageId
    required property real seq
    required property string author
    required property bool authorIsGuest
    required property string text
    required property date time
    required property bool isOwn
    required property string state
    required property string error
    required property bool showAuthor
    required property bool showDay
    required property string dayText
    required property string gapText
    required property bool isFirstUnread
    required property bool isEmojiOnly
    required property bool isMention
    required property bool deleted
    property bool marked: false
    readonly property alias hovered: hover.hovered
    readonly property real bodyY: body.y
    readonly property string shownText: deleted ? qsTr("This message was deleted.") : text
    readonly property string clock: Theme.clock(time)
    readonly property int gutter: 52

    signal retryRequested(clientId: string)
    signal discardRequested(clientId: string)

    implicitHeight: column.height
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 at %2: %3").arg(isOwn ? qsTr("You") : author).arg(clock).arg(shownText)
    Accessible.description: state === "failed" ? qsTr("Not sent. %1").arg(error)
        : state === "sending" ? qsTr("On its way") : ""

    HoverHandler {
        id: hover
    }
    Rectangle {
        y: body.y
        width: parent.width
        height: body.height
        radius: Theme.radius
        color: root.isMention ? Theme.accentSoft : Theme.hover
        visible: root.marked || root.hovered || root.isMention

        Rectangle {
            width: 3
            height: parent.height
            color: Theme.accent
            visible: root.isMention
        }
    }
    Column {
        id: column
        width: root.width

        DayLine {
            width: parent.width
            text: root.dayText
            visible: root.showDay
        }
        Label {
            width: parent.width
            height: 28
            text: root.gapText
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            soft: true
            font.pixelSize: Theme.small
            visible: root.gapText.length > 0 && !root.showDay
        }
        DayLine {
            width: parent.width
            text: qsTr("New")
            accent: true
            visible: root.isFirstUnread
        }
        Item {
            id: body
            width: parent.width
            height: content.height + (root.showAuthor ? 14 : 4)

            Avatar {
                x: Theme.gap
                y: 10
                name: root.author
                visible: root.showAuthor
            }
            Label {
                y: 4
                width: root.gutter - Theme.gap
                horizontalAlignment: Text.AlignRight
                text: root.clock
                soft: true
                font.pixelSize: 10
                visible: !root.showAuthor && root.hovered
                Accessible.ignored: true
            }
            Column {
                id: content
                x: root.gutter
                y: root.showAuthor ? 10 : 2
                width: parent.width - root.gutter - Theme.wide
                spacing: 3

                AuthorLine {
                    width: parent.width
                    visible: root.showAuthor
                    author: root.author
                    isOwn: root.isOwn
                    isGuest: root.authorIsGuest
                    time: root.time
                    clock: root.clock
                }
                Item {
                    width: parent.width
                    height: words.height

                    Rectangle {
                        // Own messages lie on a soft tint that hugs the text; the text of all stays in one line.
                        x: -8
                        width: words.width + 16
                        height: words.height
                        radius: Theme.radius
                        color: Theme.accentSoft
                        visible: root.isOwn && !root.isEmojiOnly && !root.deleted
                    }
                    TextEdit {
                        id: words
                        width: Math.min(parent.width, Math.ceil(measure.implicitWidth) + 2)
                        topPadding: root.isOwn ? 4 : 1
                        bottomPadding: root.isOwn ? 4 : 1
                        text: root.shownText
                        textFormat: TextEdit.PlainText
                        readOnly: true
                        selectByMouse: true
                        wrapMode: TextEdit.Wrap
                        color: root.deleted || root.state === "sending" ? Theme.textSoft : Theme.text
                        font.italic: root.deleted
                        font.pixelSize: root.isEmojiOnly ? 32 : Theme.body
                        font.family: root.isEmojiOnly ? Theme.emojiFamily : Qt.application.font.family
                        selectionColor: Theme.accent
                        selectedTextColor: Theme.accentInk
                        activeFocusOnTab: false
                        onActiveFocusChanged: {
                            if (!activeFocus) {
                                deselect();
                            }
                        }
                        Accessible.ignored: true
                    }
                    Text {
                        id: measure
                        visible: false
                        text: root.shownText
                        textFormat: Text.PlainText
                        font: words.font
                    }
                }
                SendState {
                    width: parent.width
                    sendState: root.state
                    error: root.error
                    visible: root.state !== "sent"
                    onRetryRequested: root.retryRequested(root.clientId)
                    onDiscardRequested: root.discardRequested(root.clientId)
                }
            }
        }
    }
}
