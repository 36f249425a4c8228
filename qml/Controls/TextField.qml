// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Hearth.Theme

T.TextField {
    id: root

    property bool invalid: false
    property bool placeholderShown: true

    implicitWidth: Theme.sized(240)
    implicitHeight: Theme.control
    // Where nothing is written yet there is nothing to say from which side it is read.
    horizontalAlignment: length === 0 ? TextInput.AlignLeft : undefined
    leftPadding: Theme.space
    rightPadding: Theme.space
    font.pixelSize: Theme.body
    color: Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    placeholderTextColor: Theme.textSoft
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    opacity: enabled ? 1 : 0.6

    background: Rectangle {
        radius: Theme.radius
        color: Theme.field
        border.width: root.activeFocus ? 2 : 1
        border.color: root.invalid ? Theme.danger : root.activeFocus ? Theme.accent : Theme.fieldLine
    }

    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText

    Text {
        x: root.leftPadding
        width: root.width - root.leftPadding - root.rightPadding
        height: root.height
        text: root.placeholderText
        textFormat: Text.PlainText
        font: root.font
        color: root.placeholderTextColor
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        visible: root.placeholderShown && root.length === 0 && root.preeditText.length === 0
    }
}
