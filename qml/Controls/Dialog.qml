// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Theme

/// A question inside the window. Escape and a click beside it close it; Tab stays in it. It scrolls where it is higher than the
/// window.
T.Popup {
    id: root

    default property alias content: body.data
    property string title
    /// What it is, to screen readers, where that is not said above it.
    property string label: title

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(Math.max(Theme.wide, (parent.height - height) / 2.4)) : 0
    width: Math.min(Theme.sized(440), parent ? parent.width - 2 * Theme.wide : Theme.sized(440))
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, parent ? parent.height - 2 * Theme.wide : Theme.sized(400))
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

    readonly property real textScale: Theme.textScale
    /// It was not shown while text became larger or smaller.
    property bool stale: false

    /// A layout does not always notice what changes while it is not shown: each is made to look again.
    function layOutAnew(item: Item): void {
        for (let i = 0; i < item.children.length; ++i) {
            root.layOutAnew(item.children[i]);
        }
        const row = item as RowLayout;
        if (row) {
            row.spacing += 1;
            row.spacing -= 1;
        }
        const column = item as ColumnLayout;
        if (column) {
            column.spacing += 1;
            column.spacing -= 1;
        }
    }

    onTextScaleChanged: root.stale = root.stale || !root.opened
    // Not before there was a frame: until then what is in it is as large as it was.
    readonly property Connections laidOut: Connections {
        target: root.contentItem.Window.window
        enabled: root.opened && root.stale
        function onFrameSwapped(): void {
            root.stale = false;
            root.layOutAnew(root.contentItem);
        }
    }

    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }

    background: Rectangle {
        radius: 12
        color: Theme.raised
        border.width: Theme.dark || Theme.highContrast ? 1 : 0
        border.color: Theme.line
    }
    contentItem: FocusFlickable {
        id: scroller
        implicitHeight: body.implicitHeight
        contentHeight: body.height
        clip: scrolls
        // Where all of it has no room and nothing in it gives way, the dialog scrolls.
        ColumnLayout {
            id: body
            width: scroller.width - (scroller.verticalBar.visible ? Theme.space : 0)
            height: Math.max(root.availableHeight, Layout.minimumHeight)
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
}
