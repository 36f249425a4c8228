// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// Talking to somebody alone, from the list of people, and what of a room one is notified of.
HearthCase {
    name: "Direct"

    property var ada
    property var ben
    property var adaWindow
    property var benWindow

    function meet() {
        ada = Bench.newProgram();
        adaWindow = host(ada);
        ben = Bench.newProgram();
        benWindow = join(ben, ada, "Ben");
        tryVerify(() => ada.chat.members.list.count === 2, 10000);
    }

    function use(window) {
        window.requestActivate();
        tryVerify(() => window.active);
        const composer = item(window, "composer");
        composer.forceActiveFocus();
        tryVerify(() => composer.activeFocus);
    }

    function choose(window, row, action) {
        const at = item(window, row);
        waitForRendering(window.contentItem, 200);
        mouseClick(at, 20, at.height / 2, Qt.RightButton);
        click(window, action);
    }

    function test_fromPeopleToAConversation() {
        meet();
        use(adaWindow);
        choose(adaWindow, "member-Ben", "menuMessage");
        tryCompare(ada.chat.conversation, "kind", "direct", 10000);
        compare(item(adaWindow, "roomTitle").text, "Ben");
        tryVerify(() => item(adaWindow, "composer").activeFocus, 5000, "and one can write");
        say(adaWindow, "just us");

        tryCompare(ben.chat.rooms.list, "count", 2, 10000);
        says(benWindow, "Direct messages");
        const row = item(benWindow, "room-Ada");
        tryCompare(row, "count", 1, 10000);
        verify(row.label.indexOf("1 unread") > 0, row.label);
        compare(row.details, "online");
        use(benWindow);
        click(benWindow, "room-Ada");
        says(benWindow, "just us");
        // One has nobody but oneself and the other there, and nothing to leave.
        says(benWindow, "People · 2");
        mouseClick(row, 20, row.height / 2, Qt.RightButton);
        item(benWindow, "menuNotifyNone");
        gone(benWindow, "menuLeaveRoom");
        gone(benWindow, "menuDeleteRoom");
        keyClick(Qt.Key_Escape);
    }

    function test_whatOneIsNotifiedOf() {
        meet();
        use(adaWindow);
        const row = item(adaWindow, "room-General");
        compare(row.notify, "mentions");
        const bell = item(adaWindow, "notify");
        bell.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => bell.activeFocus);
        keyClick(Qt.Key_Space);
        item(adaWindow, "notifyNone");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(row, "notify", "none", 10000);
        verify(row.details.indexOf("No notifications") >= 0, row.details);
        compare(item(adaWindow, "notify").iconName, "bell-off");
        choose(adaWindow, "room-General", "menuNotifyAll");
        tryCompare(row, "notify", "all", 10000);
        compare(item(adaWindow, "notify").iconName, "bell");
    }

    /// In a room that is not looked at: a dot for what is said, a number for what is meant for one, nothing where one wants none.
    function test_badges() {
        meet();
        use(benWindow);
        choose(benWindow, "member-Ada", "menuMessage");
        tryCompare(ben.chat.conversation, "kind", "direct", 10000);
        const row = item(benWindow, "room-General");
        compare(row.count, 0);
        compare(row.news, false);
        use(adaWindow);
        say(adaWindow, "hello all");
        tryCompare(row, "unread", 1, 10000);
        compare(row.news, true);
        compare(row.count, 0);
        say(adaWindow, "and @" + ben.chat.oneself.username);
        tryCompare(row, "unread", 2, 10000);
        tryCompare(row, "count", 1);
        ben.chat.rooms.setNotify(row.roomId, "none");
        tryCompare(row, "notify", "none", 10000);
        compare(row.news, false);
        compare(row.count, 0);
        compare(row.unread, 2);
    }
}
