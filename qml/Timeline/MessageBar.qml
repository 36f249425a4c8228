// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Theme

/// The one bar of actions, at the message that the pointer or the keyboard is on. Tab comes here from the message and goes on
/// from button to button; Shift+Tab and Esc go back to it.
FocusScope {
    id: root

    required property MessageActions actions
    property MessageRow row: null
    readonly property var offers: row === null || actions === null ? [] : actions.offers(row).filter(offer => offer.inBar)
    readonly property alias hovered: hover.hovered

    signal acted(action: string, row: var)
    /// By Tab behind the last button, or before the first.
    signal passed(forward: bool)

    function focusButton(index: int): void {
        const button = buttons.itemAt(index);
        if (button) {
            button.forceActiveFocus(Qt.TabFocusReason);
        } else {
            root.passed(index > 0);
        }
    }

    implicitWidth: line.implicitWidth + 4
    implicitHeight: 34
    visible: row !== null && offers.length > 0
    onActiveFocusChanged: {
        if (activeFocus && root.Window.activeFocusItem === root) {
            root.focusButton(0);
        }
    }
    Keys.onEscapePressed: root.passed(false)

    HoverHandler {
        id: hover
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.line
    }
    Row {
        id: line
        anchors.centerIn: parent

        Repeater {
            id: buttons
            model: root.offers.length // those that are there are used for the next message

            IconButton {
                required property int index
                readonly property var offer: root.offers[index] ?? {name: "", icon: "", text: "", keys: ""}

                objectName: offer.name
                height: 30
                iconName: offer.icon
                text: offer.text
                keys: offer.keys
                focusPolicy: Qt.TabFocus
                onClicked: root.acted(offer.name, root.row.subject())
                Keys.onTabPressed: root.focusButton(index + 1)
                Keys.onBacktabPressed: root.focusButton(index - 1)
                Keys.onRightPressed: root.focusButton(Math.min(index + 1, buttons.count - 1))
                Keys.onLeftPressed: root.focusButton(Math.max(index - 1, 0))
            }
        }
    }
}
