// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Hearth.Controls
import Hearth.Theme

/// Code as it was typed: lines are not broken but scrolled, and all of it is copied with one click.
Item {
    id: root

    required property var part
    property bool copies: true
    /// How far what it lies on goes beyond it at both sides: it is a band of that, and no box in a box. 0 where it lies on nothing.
    property int margin: 0
    /// It is all that lies there, and needs no ground of its own.
    property bool alone: false
    readonly property int indent: Theme.wide * (part.quotes + part.indent)

    signal copyRequested(text: string)

    function deselect(): void {
        code.deselect();
    }

    // Code is read from the left, in whatever language one speaks of it.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    objectName: "codeBlock"
    implicitHeight: frame.height

    Repeater {
        model: root.part.quotes

        Rectangle {
            required property int index
            x: index * Theme.wide
            width: 3
            height: root.height
            radius: 1
            color: Theme.fieldLine
        }
    }
    Rectangle {
        id: frame
        x: root.indent
        width: root.width - x
        height: language.y + language.height + scroller.height + Theme.gap
        radius: Theme.radius
        color: root.margin > 0 ? "transparent" : Theme.code

        Rectangle {
            objectName: "codeBand"
            x: -root.margin - frame.x
            width: root.width + 2 * root.margin
            height: frame.height
            color: Theme.code
            visible: root.margin > 0 && !root.alone
        }
        Label {
            id: language
            objectName: "codeLanguage"
            x: Theme.space
            y: visible ? Theme.gap : 0
            width: frame.width - x - copy.width - Theme.gap
            height: visible ? implicitHeight : Theme.gap
            visible: text.length > 0
            text: root.part.language
            soft: true
            font.pixelSize: Theme.small
            elide: Text.ElideRight
        }
        Flickable {
            id: scroller
            objectName: "codeScroller"
            anchors.top: language.bottom
            x: Theme.space
            width: frame.width - 2 * x - (language.visible ? 0 : copy.width)
            height: code.height + (contentWidth > width ? Theme.space : 0)
            contentWidth: code.implicitWidth
            contentHeight: height
            interactive: contentWidth > width
            flickableDirection: Flickable.HorizontalFlick
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.horizontal: ScrollBar {}

            TextEdit {
                id: code
                objectName: "code"
                text: root.part.text
                textFormat: TextEdit.PlainText
                font.family: Theme.codeFamily
                font.pixelSize: Theme.body
                color: Theme.text
                readOnly: true
                selectByMouse: true
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentInk
                activeFocusOnTab: false
                Accessible.ignored: true
                onActiveFocusChanged: {
                    if (!activeFocus) {
                        deselect();
                    }
                }
            }
        }
        IconButton {
            id: copy
            property bool done: false

            objectName: "copyCode"
            visible: root.copies
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 2
            width: Theme.sized(28)
            height: Theme.sized(28)
            iconName: done ? "check" : "copy"
            text: done ? qsTr("Copied") : qsTr("Copy code")
            focusPolicy: Qt.NoFocus // with the keyboard it is one of the message's actions
            onClicked: {
                root.copyRequested(root.part.text);
                done = true;
            }
            onHoveredChanged: {
                if (!hovered) {
                    done = false;
                }
            }
        }
    }
}
