// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml.Models
import QtQuick
import QtQuick.Templates as T
import Hearth.Client
import Hearth.Controls
import Hearth.Lists
import Hearth.Theme

/// A list as every list of the program is: arrow keys, Home, End and the page keys move; Enter, Space and a click do what a row
/// is for; the menu key, Shift+F10, a right click and a long press open the menu of what can be done with it; Tab goes on
/// behind the list. Its rows are SpokenRows, and the row that has the keyboard has it for screen readers too.
ListView {
    id: root

    /// What it is a list of, to screen readers.
    property string label
    /// What can be done with a row now, of which it is given the values: a list of {name, text, icon, danger, main, quiet}.
    /// `main` is what Enter does; `quiet` ones are in no menu.
    property var actionsFor: row => []
    property bool clickActs: true
    property bool spaceActs: true
    /// Gets the keyboard by Tab before what is behind the list, while it is shown.
    property Item beside: null
    /// The keyboard goes there from here.
    property bool passing: false
    /// Coming in starts from a row that is seen, and nothing scrolls.
    property bool staysInPlace: false
    /// The menu was opened where the keyboard was, and not elsewhere with the pointer.
    property bool menuByKeys: false
    property T.ScrollBar verticalBar: ScrollBar {}
    /// In a row, beside the row itself: a word that was clicked.
    property Item clicked: null
    readonly property Item keyboard: Window.activeFocusItem
    /// How wide a row is: nothing of it is below the scroll bar.
    readonly property real rowWidth: width - (verticalBar.visible ? Theme.space : 0)

    /// Something is to be done with the row that had these values.
    signal acted(action: string, row: var)
    /// One step up from the first row, or down from the last.
    signal passed(up: bool)
    /// The menu that the pointer opened is closed, whether or not something was chosen.
    signal menuLeft()

    function offersOf(row: var): var {
        return root.actionsFor(row);
    }

    function rowAt(index: int): SpokenRow {
        return root.itemAtIndex(index) as SpokenRow;
    }

    /// What Enter does; where that is nothing, the menu opens.
    function act(row: SpokenRow): void {
        if (row === null) {
            return;
        }
        const subject = row.subject();
        const offer = root.actionsFor(subject).find(offer => offer.main);
        if (offer) {
            root.acted(offer.name, subject);
        } else {
            root.openMenu(row, Theme.wide, row.height);
        }
    }

    function openMenu(row: SpokenRow, x: real, y: real): void {
        if (row === null) {
            return;
        }
        const subject = row.subject();
        const offers = root.actionsFor(subject).filter(offer => !offer.quiet);
        if (offers.length > 0) {
            root.menuByKeys = row.activeFocus;
            menu.title = row.label;
            menu.subject = subject;
            choices.model = offers;
            const place = root.mapFromItem(row, x, y);
            menu.popup(root, Math.round(place.x), Math.round(Math.min(place.y, root.height)));
        }
    }

    function moveTo(index: int): void {
        if (root.count === 0) {
            return;
        }
        root.currentIndex = Math.max(0, Math.min(root.count - 1, index));
        root.positionViewAtIndex(root.currentIndex, ListView.Contain);
        root.currentItem?.forceActiveFocus(Qt.TabFocusReason);
    }

    function isSeen(row: Item): bool {
        return row !== null && row.y + row.height > root.contentY && row.y < root.contentY + root.height;
    }

    /// Who comes back by Tab comes to a row that is seen, and not to the word that was clicked.
    function letGo(): void {
        if (!root.activeFocus && root.clicked) {
            root.clicked.focus = false;
            root.clicked = null;
        }
    }

    /// For a screen reader that goes to a row by itself.
    function focusRow(row: var): void {
        root.moveTo(root.indexAt(row.x + row.width / 2, row.y + row.height / 2));
    }

    function step(by: int): void {
        if (root.staysInPlace && !root.isSeen(root.currentItem)) {
            root.moveTo(root.entry()); // it was scrolled away
            return;
        }
        const to = root.currentIndex + (root.verticalLayoutDirection === ListView.BottomToTop ? -by : by);
        if (to < 0 || to >= root.count) {
            root.passed(by < 0);
        } else {
            root.moveTo(to);
        }
    }

    function stepPage(by: int): void {
        const shown = root.currentItem ? Math.max(1, Math.floor(root.height / root.currentItem.height) - 1) : 1;
        root.moveTo(root.currentIndex + by * shown);
    }

    /// The row that the keyboard starts at.
    function entry(): int {
        const upwards = root.verticalLayoutDirection === ListView.BottomToTop;
        if (root.currentIndex >= 0 && (!root.staysInPlace || root.isSeen(root.currentItem))) {
            return root.currentIndex;
        }
        const edge = upwards ? root.contentY + root.height - root.bottomMargin - 4 : root.contentY + root.topMargin + 4;
        return Math.max(0, root.indexAt(root.width / 2, edge));
    }

    /// On to what is behind the list, or before it.
    function leave(forward: bool): void {
        let next = root.nextItemInFocusChain(forward);
        for (let i = 0; i < 500 && next && next !== root && root.has(next); ++i) {
            next = next.nextItemInFocusChain(forward);
        }
        next?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    function isOfARow(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at.parent === root.contentItem) {
                return true;
            }
        }
        return false;
    }

    function has(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === root || (root.beside !== null && at === root.beside)) {
                return true;
            }
        }
        return false;
    }

    activeFocusOnTab: count > 0 || activeFocus
    keyNavigationEnabled: false
    boundsBehavior: Flickable.StopAtBounds
    highlightFollowsCurrentItem: !staysInPlace
    highlightMoveDuration: 0
    T.ScrollBar.vertical: verticalBar
    onKeyboardChanged: {
        if (root.keyboard !== root.currentItem && root.isOfARow(root.keyboard)) {
            root.clicked = root.keyboard;
        }
    }
    onActiveFocusChanged: {
        const at = root.Window.activeFocusItem;
        if (!root.activeFocus && root.Window.active) {
            Qt.callLater(root.letGo); // not while the keyboard is on its way
        }
        // By Tab; a word that was clicked in a row keeps what it has.
        if (root.activeFocus && root.count > 0 && (at === root || at === root.currentItem)) {
            const row = root.entry();
            if (row !== root.currentIndex || at === root || !root.staysInPlace) {
                root.moveTo(row);
            }
        }
    }
    // The view is the scope of its rows and would be said to have the keyboard as they are: the list is what they lie in.
    onLabelChanged: contentItem.Accessible.name = label
    Component.onCompleted: {
        const role = Accessible.List; // assigned as it is, the qmllint of Qt 6.8 falls over it
        contentItem.Accessible.role = role;
        contentItem.Accessible.name = label;
    }

    Keys.onPressed: event => {
        const row = root.currentItem as SpokenRow;
        const upwards = root.verticalLayoutDirection === ListView.BottomToTop;
        const plain = (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) === 0;
        event.accepted = plain;
        if (Commands.commandFor("lists", event.key, event.modifiers) === "menu") {
            root.openMenu(row, Theme.wide, row?.height ?? 0);
            return;
        }
        if (!plain) {
            return;
        }
        switch (event.key) {
        case Qt.Key_Up:
            root.step(-1);
            break;
        case Qt.Key_Down:
            root.step(1);
            break;
        case Qt.Key_Home:
            root.moveTo(upwards ? root.count - 1 : 0);
            break;
        case Qt.Key_End:
            root.moveTo(upwards ? 0 : root.count - 1);
            break;
        case Qt.Key_PageUp:
        case Qt.Key_PageDown:
            root.stepPage((event.key === Qt.Key_PageDown) === upwards ? -1 : 1);
            break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            root.act(row);
            break;
        case Qt.Key_Space:
            event.accepted = root.spaceActs;
            if (root.spaceActs) {
                root.act(row);
            }
            break;
        case Qt.Key_Tab:
            if (root.beside !== null && root.beside.visible) {
                root.passing = true;
                root.beside.forceActiveFocus(Qt.TabFocusReason);
                root.passing = false;
            } else {
                root.leave(true);
            }
            break;
        case Qt.Key_Backtab:
            root.leave(false);
            break;
        default:
            event.accepted = false;
        }
    }

    TapHandler {
        id: left
        enabled: root.clickActs
        onTapped: point => {
            const at = root.contentItem.mapFromItem(left.parent, point.position.x, point.position.y);
            root.act(root.itemAt(at.x, at.y) as SpokenRow);
        }
    }
    TapHandler {
        id: held
        onLongPressed: {
            const at = root.contentItem.mapFromItem(held.parent, held.point.position.x, held.point.position.y);
            const row = root.itemAt(at.x, at.y) as SpokenRow;
            Qt.callLater(root.openMenu, row, at.x - (row?.x ?? 0), at.y - (row?.y ?? 0));
        }
    }
    TapHandler {
        id: right
        acceptedButtons: Qt.RightButton
        onTapped: point => {
            const at = root.contentItem.mapFromItem(right.parent, point.position.x, point.position.y);
            const row = root.itemAt(at.x, at.y) as SpokenRow;
            // Not while the button is let go: a word below the pointer would hold it, and nothing would be pointed at any more.
            Qt.callLater(root.openMenu, row, at.x - (row?.x ?? 0), at.y - (row?.y ?? 0));
        }
    }
    Menu {
        id: menu

        // The row may be another's, or gone, by the time that something is chosen.
        property var subject

        implicitWidth: Theme.sized(290)
        onClosed: {
            if (!root.menuByKeys) {
                root.menuLeft();
            }
        }

        Instantiator {
            id: choices
            model: []
            delegate: MenuItem {
                required property var modelData
                objectName: "menu" + modelData.name.charAt(0).toUpperCase() + modelData.name.slice(1)
                text: modelData.text
                iconName: modelData.icon ?? ""
                keys: modelData.keys ?? ""
                danger: modelData.danger ?? false
                onTriggered: root.acted(modelData.name, menu.subject)
            }
            onObjectAdded: (index, object) => menu.insertItem(index, object as MenuItem)
            onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)
        }
    }
}
