// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Theme

/// A text field with its name above it and, beside it, what is wrong with it or what to know about it.
/// A positioner and no layout: up to Qt 6.4 a layout within a layout does not notice that a wrapped text appears.
Column {
    id: root

    property alias text: field.text
    property alias placeholderText: field.placeholderText
    property alias inputMethodHints: field.inputMethodHints
    property alias validator: field.validator
    property alias field: field
    property string label
    property string hint
    property string error
    property bool password: false
    /// So many of them at most, as the server counts; 0 for as many as one likes.
    property int mostCharacters: 0

    signal accepted()
    signal edited()

    /// What was typed or pasted beyond that is not taken; nothing that was there before goes for it.
    function fit(): void {
        const over = root.mostCharacters > 0 ? Characters.surplus(field.text, field.cursorPosition, root.mostCharacters) : 0;
        if (over > 0) {
            field.remove(field.cursorPosition - over, field.cursorPosition);
        }
    }

    function focusField(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
        field.selectAll();
    }

    spacing: Theme.tiny

    Label {
        width: parent.width
        text: root.label
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.ignored: true
    }
    TextField {
        id: field
        width: parent.width
        invalid: root.error.length > 0
        echoMode: root.password && !reveal.checked ? TextInput.Password : TextInput.Normal
        leftPadding: root.password && LayoutMirroring.enabled ? Theme.sized(34) + 10 : Theme.space
        rightPadding: root.password && !LayoutMirroring.enabled ? Theme.sized(34) + 10 : Theme.space
        Accessible.name: root.label
        // Of what is hidden Qt tells no name to a screen reader, only this; up to Qt 6.4 the placeholder in place of it.
        placeholderText: root.password ? root.label : ""
        placeholderShown: !root.password
        Accessible.description: [root.password ? root.label : "", root.error.length > 0 ? root.error : root.hint]
            .filter(said => said.length > 0).join(". ")
        Accessible.passwordEdit: root.password
        onAccepted: root.accepted()
        onTextEdited: {
            root.fit();
            root.edited();
        }

        IconButton {
            id: reveal
            anchors.right: parent.right
            anchors.rightMargin: 2
            anchors.verticalCenter: parent.verticalCenter
            visible: root.password
            checkable: true
            iconName: checked ? "eye-off" : "eye"
            text: checked ? qsTr("Hide password") : qsTr("Show password")
        }
    }
    Label {
        width: parent.width
        objectName: "fieldMessage"
        text: root.error.length > 0 ? root.error : root.hint
        color: root.error.length > 0 ? Theme.danger : Theme.textSoft
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        visible: text.length > 0
        Accessible.role: root.error.length > 0 ? Accessible.AlertMessage : Accessible.Paragraph
    }
}
