// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// Every shortcut of the program, from the tables that bind them.
Dialog {
    id: root

    /// Null while nobody is signed in.
    property MessageActions messageActions: null
    // Named with the title, which is translated anew when another language is spoken.
    readonly property var rows: title.length === 0 ? [] : Commands.shortcuts().map(shortcut => [shortcut.text, shortcut.keys])
    /// Of a message that has the keyboard, from the table that binds them.
    readonly property var ofMessages: title.length === 0 ? [] : messageActions?.shortcuts().map(shortcut => [shortcut.text, shortcut.keys]) ?? []

    objectName: "shortcutSheet"
    title: qsTr("Keyboard")
    onOpened: done.forceActiveFocus(Qt.TabFocusReason)

    FocusFlickable {
        id: scroller
        objectName: "shortcutList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: table.implicitHeight
        contentHeight: table.implicitHeight
        clip: true
        readOnly: true
        Accessible.role: Accessible.Pane
        Accessible.name: root.title

        // No layout: Qt 6.4's ends the program when rows of one that is not shown are replaced, as here when somebody signs in.
        Column {
            id: table
            anchors.left: parent.left
            width: parent.width - Theme.space // beside the scroll bar
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
                        Accessible.role: line.isHeading ? Accessible.Heading : Accessible.Paragraph
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
        objectName: "closeShortcuts"
        text: qsTr("Close")
        onClicked: root.close()
        Keys.onPressed: event => event.accepted = scroller.take(event)
    }
}
