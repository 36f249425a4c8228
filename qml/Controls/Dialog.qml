// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Theme

/// A question inside the window. Escape and a click beside it close it; Tab stays in it.
T.Popup {
    id: root

    default property alias content: body.data
    property string title
    /// What it is, to screen readers, where that is not said above it.
    property string label: title

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(Math.max(Theme.wide, (parent.height - height) / 2.4)) : 0
    width: Math.min(440, parent ? parent.width - 2 * Theme.wide : 440)
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, parent ? parent.height - 2 * Theme.wide : 400)
    padding: Theme.large
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    // The popup's own item is the scope of the keyboard, of which Qt says that it has it itself: the dialog is what lies in it.
    Component.onCompleted: contentItem.parent.Accessible.ignored = true

    // Nothing behind it gets the keyboard while it is open, whoever means to give it: what is typed would be written there.
    readonly property Item keyboard: contentItem.Window.activeFocusItem
    onKeyboardChanged: Qt.callLater(root.keepKeyboard)

    function keepKeyboard(): void {
        for (let at = root.keyboard; at; at = at.parent) {
            if (at === root.parent) {
                return; // in this one, or in what was opened from it
            }
        }
        if (root.opened && root.keyboard) {
            root.forceActiveFocus(Qt.PopupFocusReason);
        }
    }

    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }

    background: Rectangle {
        radius: 12
        color: Theme.raised
        border.width: Theme.dark ? 1 : 0
        border.color: Theme.line
    }
    contentItem: ColumnLayout {
        id: body
        spacing: Theme.wide
        Accessible.role: Accessible.Dialog
        Accessible.name: root.label

        Label {
            Layout.fillWidth: true
            text: root.title
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            visible: text.length > 0
        }
    }
}
