// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests
import Hearth.Theme

/// Every list by keyboard: where one is can be seen, Enter acts, the menu key opens what can be done, Esc goes back.
HearthCase {
    name: "Lists"

    /// By Tab, from the field or button with this name, at most so many times.
    function tabTo(window, isThere, most) {
        for (let i = 0; i < (most || 30) && !isThere(); ++i) {
            keyClick(Qt.Key_Tab);
        }
        verify(isThere(), "Tab comes there");
    }

    function ringIsAround(row) {
        tryVerify(() => row.activeFocus, 5000, "the row has the keyboard");
        tryVerify(() => Bench.countPixels(row, Theme.accent) > 2 * row.height, 5000, "and it is seen");
    }

    function createRoom(window, program, name) {
        keyClick(Qt.Key_N, Qt.ControlModifier);
        fill(window, "roomName", name);
        keyClick(Qt.Key_Return);
        tryCompare(program.chat.conversation, "name", name, 10000);
        tryVerify(() => item(window, "composer").activeFocus);
    }

    function test_rooms() {
        const program = Bench.newProgram();
        const window = host(program);
        createRoom(window, program, "Attic");
        createRoom(window, program, "Cellar");
        const list = item(window, "roomList");
        tryVerify(() => list.currentItem === Bench.find(window, "room-Cellar"), 5000, "the room that is open is the current row");
        tabTo(window, () => list.activeFocus);
        ringIsAround(item(window, "room-Cellar"));
        keyClick(Qt.Key_Home);
        ringIsAround(list.itemAtIndex(0));
        keyClick(Qt.Key_Up);
        ringIsAround(list.itemAtIndex(0));
        keyClick(Qt.Key_End);
        ringIsAround(list.itemAtIndex(2));
        keyClick(Qt.Key_Up);
        const name = list.itemAtIndex(1).name;
        keyClick(Qt.Key_Menu);
        item(window, "menuDeleteRoom");
        item(window, "menuLeaveRoom");
        keyClick(Qt.Key_Escape);
        gone(window, "menuLeaveRoom");
        tryVerify(() => list.activeFocus, 5000, "the menu gives the keyboard back");
        keyClick(Qt.Key_Return);
        tryCompare(program.chat.conversation, "name", name);
        tryVerify(() => item(window, "composer").activeFocus, 5000, "one goes on writing");
        // Tab does not stop at every row.
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.activeFocus);
        keyClick(Qt.Key_Tab);
        compare(list.activeFocus, false);
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        tryVerify(() => list.activeFocus, 5000, "and comes back");
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        compare(list.activeFocus, false);
        list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Escape);
        tryVerify(() => item(window, "composer").activeFocus, 5000, "Esc goes back to writing");
    }

    function test_leavingFromTheMenu() {
        const program = Bench.newProgram();
        const window = host(program);
        createRoom(window, program, "Attic");
        const list = item(window, "roomList");
        list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Home);
        tryCompare(list, "currentIndex", 0);
        const other = list.itemAtIndex(0).name === "Attic" ? 1 : 0;
        list.currentIndex = other; // General, while Attic is open
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        item(window, "menuLeaveRoom");
        click(window, "menuLeaveRoom");
        says(window, "Leave General?");
        click(window, "leaveAnyway");
        tryCompare(program.chat.rooms.list, "count", 1, 10000);
        compare(program.chat.conversation.name, "Attic");
    }

    function test_messages() {
        Bench.catchAddresses();
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        say(hostWindow, "one");
        say(hostWindow, "two https://example.org/ and more");
        say(hostWindow, "three");
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        const list = item(window, "timeline");
        tryCompare(list, "count", 3, 10000);
        tryVerify(() => item(window, "composer").activeFocus);
        waitForRendering(list, 500);
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        tabBackTo(list);
        tryCompare(list, "currentIndex", 0);
        ringIsAround(list.itemAtIndex(0));
        keyClick(Qt.Key_Up);
        ringIsAround(list.itemAtIndex(1));
        keyClick(Qt.Key_Return);
        tryVerify(() => Bench.caughtAddresses().length === 1, 5000, "Enter opens the address");
        keyClick(Qt.Key_Up);
        ringIsAround(list.itemAtIndex(2));
        keyClick(Qt.Key_Return);
        item(window, "menuCopyText"); // nothing to open: what can be done
        keyClick(Qt.Key_Escape);
        gone(window, "menuCopyText");
        tryVerify(() => list.activeFocus);
        keyClick(Qt.Key_Menu);
        item(window, "menuUnreadFrom");
        keyClick(Qt.Key_Escape);
        gone(window, "menuUnreadFrom");
        tryVerify(() => list.activeFocus);
        keyClick(Qt.Key_Tab);
        const thumb = item(window, "react-\u{1F44D}");
        tryVerify(() => thumb.activeFocus, 5000, "Tab comes to the bar of the message");
        for (let i = 0; i < 12 && !item(window, "unreadFrom").activeFocus; ++i) {
            keyClick(Qt.Key_Tab);
        }
        tryVerify(() => item(window, "unreadFrom").activeFocus);
        keyClick(Qt.Key_Left);
        tryVerify(() => item(window, "copyText").activeFocus);
        keyClick(Qt.Key_Escape);
        ringIsAround(list.itemAtIndex(2));
        keyClick(Qt.Key_Tab);
        for (let i = 0; i < 12 && (list.activeFocus || Bench.find(window, "copyText")?.visible); ++i) {
            keyClick(Qt.Key_Tab);
        }
        compare(list.activeFocus, false, "and goes on");
        gone(window, "copyText");
        list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        for (let i = 0; i < 12 && !item(window, "copyText").activeFocus; ++i) {
            keyClick(Qt.Key_Tab);
        }
        tryVerify(() => item(window, "copyText").activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => item(window, "composer").activeFocus, 5000, "it acts, and one goes on writing");
        compare(Bench.clipboard(), "one");
        list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Escape);
        tryVerify(() => item(window, "composer").activeFocus);
    }

    function tabBackTo(list) {
        for (let i = 0; i < 10 && !list.activeFocus; ++i) {
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        }
        verify(list.activeFocus);
    }

    function test_people() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        const program = Bench.newProgram();
        join(program, hosting, "Ben");
        hostWindow.requestActivate();
        const ben = item(hostWindow, "member-Ben");
        const list = item(hostWindow, "memberList");
        tryVerify(() => item(hostWindow, "composer").activeFocus);
        tabTo(hostWindow, () => list.activeFocus);
        keyClick(Qt.Key_Home);
        keyClick(list.itemAtIndex(0) === ben ? Qt.Key_Home : Qt.Key_Down);
        ringIsAround(ben);
        keyClick(Qt.Key_Menu);
        item(hostWindow, "menuBan");
        const mention = item(hostWindow, "menuMention");
        tryVerify(() => mention.height > 0);
        for (let i = 0; i < 10 && !mention.activeFocus; ++i) {
            keyClick(Qt.Key_Down);
        }
        keyClick(Qt.Key_Return);
        tryCompare(item(hostWindow, "composer"), "text", "@Ben (guest) ", 5000);
        tryVerify(() => item(hostWindow, "composer").activeFocus);
    }

    function test_findARoom() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        createRoom(hostWindow, hosting, "Attic");
        createRoom(hostWindow, hosting, "Cellar");
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        tryCompare(program.chat.rooms.publicRooms, "count", 2, 10000);
        keyClick(Qt.Key_J, Qt.ControlModifier);
        const search = item(window, "searchRooms");
        tryVerify(() => search.activeFocus);
        const list = item(window, "publicRooms");
        keyClick(Qt.Key_Down);
        ringIsAround(list.itemAtIndex(0));
        keyClick(Qt.Key_Up);
        tryVerify(() => search.activeFocus, 5000, "Up from the first row goes back to the search");
        keyClick(Qt.Key_Return);
        ringIsAround(list.itemAtIndex(0));
        keyClick(Qt.Key_Down);
        ringIsAround(list.itemAtIndex(1));
        const name = list.itemAtIndex(1).name;
        keyClick(Qt.Key_Menu);
        item(window, "menuJoinRoom");
        keyClick(Qt.Key_Escape);
        gone(window, "menuJoinRoom");
        tryVerify(() => list.activeFocus);
        keyClick(Qt.Key_Return);
        tryCompare(program.chat.conversation, "name", name, 10000);
        gone(window, "publicRooms");
    }

    function test_goToARoom() {
        const program = Bench.newProgram();
        const window = host(program);
        createRoom(window, program, "Attic");
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => item(window, "switchTo").activeFocus);
        const list = item(window, "switchList");
        tryVerify(() => list.count === 2 && list.currentItem);
        keyClick(Qt.Key_Down);
        tryCompare(list, "currentIndex", 1);
        tryVerify(() => Bench.countPixels(list.currentItem, Theme.accent) > 2 * list.currentItem.height, 5000, "it is seen");
        const name = list.currentItem.name;
        keyClick(Qt.Key_Return);
        tryCompare(program.chat.conversation, "name", name);
    }

    function test_serversUsedBefore() {
        const hosting = Bench.newProgram();
        host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        click(window, "self");
        click(window, "menuServers");
        const list = item(window, "knownServers");
        tabTo(window, () => list.activeFocus);
        ringIsAround(list.itemAtIndex(0));
        keyClick(Qt.Key_Menu);
        item(window, "menuForgetServer");
        keyClick(Qt.Key_Escape);
        gone(window, "menuForgetServer");
        tryVerify(() => list.activeFocus);
        keyClick(Qt.Key_Return);
        tryCompare(program, "page", "chat", 10000);
    }

    /// The arrow keys stop at what can be chosen, and nowhere else.
    function test_theMenuOfOneself() {
        const window = host(Bench.newProgram());
        item(window, "self").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        item(window, "menuSignOut");
        for (const name of ["statusOnline", "statusAway", "statusDoNotDisturb", "menuMentions", "menuAccount", "menuServer", "menuHost", "menuInvite", "menuAccess"]) {
            keyClick(Qt.Key_Down);
            const entry = item(window, name);
            tryVerify(() => entry.highlighted && entry.activeFocus, 5000, name);
            verify(Bench.countPixels(entry, Theme.selected) > entry.width, name + " is seen");
        }
        keyClick(Qt.Key_Return);
        item(window, "closeAccess");
        keyClick(Qt.Key_Escape);
        gone(window, "closeAccess");
    }

    function test_bannedAddresses() {
        const hosting = Bench.newProgram();
        const window = host(hosting);
        const program = Bench.newProgram();
        join(program, hosting, "Ben");
        window.requestActivate();
        hosting.chat.moderating.shutOut(item(window, "member-Ben").userId, true);
        tryVerify(() => program.page !== "chat", 10000);
        click(window, "self");
        click(window, "menuAccess");
        const list = item(window, "addressBans");
        tryVerify(() => list.count === 1 && list.itemAtIndex(0) !== null);
        tryVerify(() => item(window, "endGuests").enabled);
        tabTo(window, () => list.activeFocus);
        ringIsAround(list.itemAtIndex(0));
        keyClick(Qt.Key_Return);
        gone(window, "addressBans");
        keyClick(Qt.Key_Escape);
        gone(window, "closeAccess");
    }
}
