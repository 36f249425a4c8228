// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme

/// The one bar of actions, at the message that the pointer or the keyboard is on. Tab comes here from the message and goes on
/// from button to button; Shift+Tab and Esc go back to it.
FocusScope {
    id: root

    required property MessageActions actions
    /// The list that it is beside.
    required property List view
    /// The row that the pointer came to last.
    property MessageRow pointed: null
    /// The pointer was moved since the keyboard was: the bar is where it is.
    property bool byPointer: false
    readonly property MessageRow pointedNow: pointed && (pointed.hovered || hover.hovered) ? pointed : null
    readonly property MessageRow focused: view.currentItem && (view.currentItem.activeFocus || activeFocus)
        ? view.currentItem as MessageRow : null
    readonly property MessageRow row: focused && !(byPointer && pointedNow && !activeFocus) ? focused : pointedNow
    readonly property var wanted: row === null || actions === null ? null : actions.offers(row).filter(offer => offer.inBar)
    /// What the bar offers; of the row before, where there is none, so that its buttons are there for the next.
    property var offers: []
    readonly property alias hovered: hover.hovered

    signal acted(action: string, row: var)
    signal reacted(emoji: string, row: MessageRow)
    /// By Tab behind the last button, or before the first.
    signal passed(forward: bool)

    /// The emoji that were used last come first, one click away.
    readonly property var recent: offers.some(offer => offer.name === "react") ? actions?.reactions.recent ?? [] : []

    function giveToList(): void {
        root.view.forceActiveFocus(Qt.BacktabFocusReason);
    }

    function focusButton(index: int): void {
        const button = buttons.itemAt(index);
        if (button) {
            button.forceActiveFocus(Qt.TabFocusReason);
        } else {
            root.passed(index > 0);
        }
    }

    function step(from: int, by: int): void {
        root.focusButton(Math.max(0, Math.min(from + by, buttons.count - 1)));
    }

    objectName: "messageBar"
    implicitWidth: line.implicitWidth + 4
    implicitHeight: Theme.sized(34)
    visible: row !== null && offers.length > 0
    onWantedChanged: {
        if (wanted !== null) {
            offers = wanted;
            return;
        }
        for (let i = 0; i < buttons.count; ++i) {
            buttons.itemAt(i).focus = false; // who comes back starts at the first
        }
    }
    onActiveFocusChanged: {
        if (activeFocus && root.Window.activeFocusItem === root) {
            root.focusButton(0);
        } else if (activeFocus && !root.view.passing) {
            Qt.callLater(root.giveToList); // by Tab from elsewhere, to the message that the pointer rests on
        }
    }
    Keys.onEscapePressed: root.passed(false)

    Connections {
        target: root.view
        function onCurrentItemChanged(): void {
            root.byPointer = false;
        }
        function onActiveFocusChanged(): void {
            root.byPointer = root.byPointer && !root.view.activeFocus;
        }
    }
    HoverHandler {
        property point place

        parent: root.view
        // What passes under a resting pointer is not pointed at.
        onPointChanged: {
            if (point.scenePosition !== place) {
                place = point.scenePosition;
                root.byPointer = true;
            }
        }
    }

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
            model: root.recent.length + root.offers.length // those that are there are used for the next message

            IconButton {
                id: button
                required property int index
                readonly property string emoji: root.recent[index] ?? ""
                readonly property var offer: root.offers[index - root.recent.length] ?? {name: "", icon: "", text: "", keys: ""}

                objectName: emoji.length > 0 ? "react-" + emoji : offer.name
                width: emoji.length > 0 ? Theme.sized(30) : implicitWidth
                height: Theme.sized(30)
                iconName: offer.icon
                text: emoji.length > 0 ? qsTr("React with %1").arg(emoji) : offer.text
                keys: offer.keys
                focusPolicy: Qt.TabFocus
                onClicked: {
                    if (emoji.length > 0) {
                        root.reacted(emoji, root.row);
                    } else {
                        root.acted(offer.name, root.row.subject());
                    }
                }
                Keys.onTabPressed: root.focusButton(index + 1)
                Keys.onBacktabPressed: root.focusButton(index - 1)
                Keys.onRightPressed: root.step(index, mirrored ? -1 : 1)
                Keys.onLeftPressed: root.step(index, mirrored ? 1 : -1)

                Text {
                    anchors.centerIn: parent
                    text: Characters.drawn(button.emoji)
                    textFormat: Text.PlainText
                    font.family: Theme.emojiFamily
                    font.pixelSize: Theme.body
                }
            }
        }
    }
}
