// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Every shortcut of the program.
Dialog {
    id: root

    /// Null while nobody is signed in.
    property MessageActions messageActions: null
    readonly property var rows: [
        [qsTr("Go to a room"), qsTr("Ctrl+K")], [qsTr("Previous or next room"), qsTr("Alt+Up/Down")],
        [qsTr("Previous or next unread room"), qsTr("Alt+Shift+Up/Down")],
        [qsTr("Find rooms"), qsTr("Ctrl+J")], [qsTr("Create room"), qsTr("Ctrl+N")],
        [qsTr("Show or hide people"), qsTr("Ctrl+P")], [qsTr("Send"), qsTr("Enter")],
        [qsTr("New line"), qsTr("Shift+Enter")], [qsTr("Bold, italic, code"), qsTr("Ctrl+B, Ctrl+I, Ctrl+E")],
        [qsTr("Preview of what is written"), qsTr("Ctrl+Shift+P")], [qsTr("Scroll the messages"), qsTr("Page Up/Down")],
        [qsTr("Back to where you read"), qsTr("Alt+Left")], [qsTr("Edit your last message"), qsTr("Up, nothing written")],
        [qsTr("Menu of a room, person or message"), qsTr("Menu, Shift+F10")],
        [qsTr("Back, close"), qsTr("Esc")], [qsTr("Settings"), qsTr("Ctrl+,")],
        [qsTr("Keyboard shortcuts"), qsTr("Ctrl+/")], [qsTr("Close the window"), qsTr("Ctrl+W")],
        [qsTr("Quit"), qsTr("Ctrl+Q")]
    ]
    /// Of a message that has the keyboard, from the table that binds them.
    readonly property var ofMessages: messageActions?.shortcuts().map(shortcut => [shortcut.text, shortcut.keys]) ?? []

    objectName: "shortcutSheet"
    title: qsTr("Keyboard")
    onOpened: done.forceActiveFocus(Qt.TabFocusReason)

    Flickable {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: table.implicitHeight
        contentHeight: table.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        // No layout: Qt 6.4's ends the program when rows of one that is not shown are replaced, as here when somebody signs in.
        Column {
            id: table
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: root.ofMessages.length === 0 ? root.rows
                    : [...root.rows, [qsTr("On a message"), ""], ...root.ofMessages]

                RowLayout {
                    id: line
                    required property var modelData
                    readonly property bool isHeading: modelData[1].length === 0
                    width: table.width
                    spacing: Theme.space

                    Label {
                        Layout.fillWidth: true
                        topPadding: line.isHeading ? Theme.gap : 0
                        text: line.modelData[0]
                        font.weight: line.isHeading ? Font.DemiBold : Font.Normal
                        wrapMode: Text.Wrap
                    }
                    Label {
                        text: line.modelData[1]
                        soft: true
                    }
                }
            }
        }
    }
    Button {
        id: done
        Layout.alignment: Qt.AlignRight
        text: qsTr("Close")
        onClicked: root.close()
    }
}
