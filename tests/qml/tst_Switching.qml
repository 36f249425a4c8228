// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// Ctrl+K: rooms, people and actions by a few letters; and the list of every key.
HearthCase {
    name: "Switching"

    property var ada
    property var ben
    property Window window
    property Window benWindow

    function meet() {
        ada = Bench.newProgram();
        window = host(ada);
        ben = Bench.newProgram();
        benWindow = join(ben, ada, "Ben");
        tryVerify(() => ada.chat.members.list.count === 2, 10000);
        window.requestActivate();
        tryVerify(() => window.active);
    }

    function open(typed) {
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => item(window, "switchTo").activeFocus);
        type(typed);
        return item(window, "switchList");
    }

    function labels(list) {
        list.forceLayout();
        const labels = [];
        for (let i = 0; i < list.count; ++i) {
            labels.push(list.itemAtIndex(i)?.label ?? "?");
        }
        return labels;
    }

    function test_aPersonOpensTheConversation() {
        meet();
        const list = open("be");
        tryVerify(() => list.count > 0 && list.currentItem.kind === "person", 5000);
        compare(list.currentItem.details, "Person, Guest");
        compare(item(window, "switchTo").Accessible.description, "Ben");
        keyClick(Qt.Key_Return);
        tryCompare(ada.chat.conversation, "kind", "direct", 10000);
        tryVerify(() => item(window, "composer").activeFocus);
        // From then on it is a conversation, and there once; not found by a username that the server made of letters.
        const again = open("Ben");
        tryVerify(() => again.count === 1 && again.currentItem.details === "Conversation", 5000);
        keyClick(Qt.Key_Escape);
        gone(window, "switchTo");
        const none = open(ben.chat.oneself.username);
        tryCompare(none, "count", 0, 5000);
        keyClick(Qt.Key_Escape);
        gone(window, "switchTo");
    }

    function test_whatIsUnreadComesFirst() {
        meet();
        for (const name of ["Attic", "Garden"]) {
            ada.chat.rooms.create(name, "", "public");
            tryCompare(ada.chat.conversation, "name", name, 10000);
        }
        benWindow.requestActivate();
        say(benWindow, "@" + ada.chat.oneself.username + " hello");
        tryCompare(ada.chat.rooms, "unreadTotal", 1, 10000);
        window.requestActivate();
        tryVerify(() => window.active);
        const list = open("");
        const wanted = ["General, 1 unread", "Attic", "Garden"].join();
        tryVerify(() => labels(list).join() === wanted, 5000, "the list says " + wanted);
        keyClick(Qt.Key_Return);
        tryCompare(ada.chat.conversation, "name", "General");
    }

    function test_actionsByTheirNames() {
        meet();
        open("away");
        keyClick(Qt.Key_Return);
        tryCompare(ada.chat.oneself, "status", "away");
        // What is so already is not offered.
        let list = open("away");
        compare(list.count, 0);
        says(window, "Nothing with this name");
        keyClick(Qt.Key_Escape);
        gone(window, "switchTo");
        list = open("onl");
        keyClick(Qt.Key_Return);
        tryCompare(ada.chat.oneself, "status", "online");
        // As in the menu, with an end.
        list = open("disturb");
        compare(list.count, 4);
        click(window, "switch-Do not disturb for 1 hour");
        tryCompare(ada.doNotDisturb, "on", true);
        verify(ada.doNotDisturb.until > new Date());
        list = open("disturb");
        compare(list.count, 1);
        keyClick(Qt.Key_Return);
        tryCompare(ada.doNotDisturb, "on", false);
        list = open("create");
        compare(list.currentItem.details, "Action, Ctrl+N");
        click(window, "switch-Create room");
        item(window, "roomName");
        keyClick(Qt.Key_Escape);
        gone(window, "roomName");
        open("sett");
        keyClick(Qt.Key_Return);
        item(window, "settingsPage");
        tryVerify(() => window.settingsShown);
    }

    function test_publicRoomsThatOneIsNotIn() {
        meet();
        ada.chat.rooms.create("Garden", "", "public");
        tryCompare(ben.chat.rooms.publicRooms, "count", 1, 10000);
        benWindow.requestActivate();
        tryVerify(() => benWindow.active);
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => item(benWindow, "switchTo").activeFocus);
        type("gar");
        tryVerify(() => item(benWindow, "switchList").count === 1);
        keyClick(Qt.Key_Return);
        compare(item(benWindow, "searchRooms").text, "Garden");
    }

    function test_inASmallWindow() {
        meet();
        window.width = 360;
        window.height = 330;
        const list = open("s");
        verify(list.count > 5);
        waitForRendering(window.contentItem, 500);
        tryVerify(() => list.mapToItem(null, 0, list.height).y <= window.height - 16, 5000, "all of it is in the window");
        for (let i = 1; i < list.count; ++i) {
            keyClick(Qt.Key_Down);
        }
        compare(list.currentIndex, list.count - 1);
        const last = list.currentItem;
        tryVerify(() => last.mapToItem(list, 0, last.height).y <= list.height + 1, 5000, "and the last one is seen");
    }

    function test_everyKeyIsListed() {
        meet();
        keyClick(Qt.Key_Slash, Qt.ControlModifier);
        item(window, "closeShortcuts");
        for (const words of ["Everywhere", "In the chat", "While writing", "In lists", "On a message", "Ctrl+K", "Ctrl+Shift+P",
                "Menu, Shift+F10", "Ctrl+Shift+R", "Create room", "Reply"]) {
            verify(Bench.shows(window, words), words);
        }
        // All of it is seen with the keys alone.
        const list = item(window, "shortcutList");
        verify(list.contentHeight > list.height);
        tryVerify(() => {
            keyClick(Qt.Key_PageDown);
            return list.contentY === list.contentHeight - list.height;
        }, 5000, "Page Down comes to the end");
        keyClick(Qt.Key_PageUp);
        verify(list.contentY < list.contentHeight - list.height);
        keyClick(Qt.Key_End);
        compare(list.contentY, list.contentHeight - list.height);
        keyClick(Qt.Key_Home);
        compare(list.contentY, 0);
        // It can have the keyboard itself, and shows that.
        keyClick(Qt.Key_Tab);
        tryVerify(() => list.activeFocus, 5000, "by Tab");
        keyClick(Qt.Key_Down);
        verify(list.contentY > 0);
        keyClick(Qt.Key_Escape);
        gone(window, "closeShortcuts");
    }
}
