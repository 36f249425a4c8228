// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Formatted
import Hearth.Theme

/// What is being written, as it will be read. Nothing in it leads anywhere yet.
Rectangle {
    id: root

    required property string text
    required property Naming naming
    /// Whom it will name, as a timeline says it.
    required property var named
    readonly property var names: naming.in(text, named, [], naming.known)
    readonly property var parts: Markdown.parts(text) ?? (names !== null ? Markdown.asTyped(text) : null)
    readonly property bool isFormatted: parts !== null && parts !== undefined

    signal closeRequested()

    objectName: "preview"
    implicitHeight: Math.min(Theme.sized(200), Math.max(close.height + 4, words.height + 2 * Theme.gap))
    radius: 12
    color: Theme.side
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Preview: %1").arg(naming.shown(isFormatted ? parts.map(part => part.text).join("\n") : text, naming.known))

    FocusFlickable {
        id: scroller
        objectName: "previewScroller"
        anchors.fill: parent
        anchors.rightMargin: close.width + Theme.gap
        clip: true
        contentWidth: width
        contentHeight: words.height + 2 * Theme.gap
        readOnly: true
        Accessible.role: Accessible.Pane
        Accessible.name: root.Accessible.name
        // What is written goes on at the end.
        onContentHeightChanged: contentY = Math.max(0, contentHeight - height)

        Item {
            id: words
            x: Theme.space + 2
            y: Theme.gap
            width: scroller.width - 2 * x
            height: root.isFormatted ? formatted.implicitHeight : plain.implicitHeight

            FormattedText {
                id: formatted
                width: parent.width
                visible: root.isFormatted
                copies: false
                parts: root.isFormatted ? root.parts : []
                names: root.names
            }
            Label {
                id: plain
                width: parent.width
                visible: !root.isFormatted
                text: root.text.trim().length > 0 ? root.text : qsTr("Your message appears here as others will see it.")
                soft: root.text.trim().length === 0
                wrapMode: Text.Wrap
            }
        }
    }
    IconButton {
        id: close
        objectName: "closePreview"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 2
        width: Theme.sized(30)
        height: Theme.sized(30)
        iconName: "close"
        text: qsTr("Close the preview")
        onClicked: root.closeRequested()
    }
}
