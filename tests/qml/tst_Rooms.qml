// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Desktop
import Hearth.Tests

HearthCase {
    name: "Rooms"

    function create(window, program, name) {
        click(window, "create");
        fill(window, "roomName", name);
        keyClick(Qt.Key_Return);
        tryCompare(program.chat.conversation, "name", name, 10000);
    }

    function test_aRoomIsCreatedAndOpened() {
        const program = Bench.newProgram();
        const window = host(program);
        create(window, program, "Garden");
        compare(item(window, "roomTitle").text, "Garden");
        tryCompare(program.chat.rooms.list, "count", 2);
    }

    function test_aNameThatIsTakenIsSaidBesideTheField() {
        const program = Bench.newProgram();
        const window = host(program);
        click(window, "create");
        fill(window, "roomName", "General");
        keyClick(Qt.Key_Return);
        tryVerify(() => item(window, "roomName").error.length > 0, 10000);
        keyClick(Qt.Key_Escape);
    }

    /// As many as the server takes, and what is too much of what is pasted goes in whole characters.
    function test_namesAreAsLongAsTheServerTakesThem() {
        const program = Bench.newProgram();
        const window = host(program);
        const balloons = "\u{1F388}".repeat(64);
        click(window, "create");
        const field = item(window, "roomName").field;
        tryVerify(() => field.activeFocus);
        program.desktop.copy("\u{1F388}".repeat(70));
        keyClick(Qt.Key_V, Qt.ControlModifier);
        tryCompare(field, "text", balloons);
        field.cursorPosition = 2;
        keyClick("x");
        compare(field.text, balloons, "what does not fit is not taken");
        compare(field.cursorPosition, 2);
        keyClick(Qt.Key_Return);
        tryCompare(program.chat.conversation, "name", balloons, 10000);
    }

    function test_aPublicRoomIsFoundAndJoined() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        create(hostWindow, hosting, "Music");
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        tryCompare(program.chat.rooms.publicRooms, "count", 1, 10000);
        click(window, "browse");
        fill(window, "searchRooms", "mus");
        click(window, "joinRoom");
        tryCompare(program.chat.conversation, "name", "Music", 10000);
    }

    function test_aGuestIsNotOfferedToMakeARoom() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        verify(item(hostWindow, "create").visible);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        tryVerify(() => !program.chat.rooms.mayCreate, 10000);
        gone(window, "create");
        // Nor before the server says so.
        hosting.hosting.server.stop();
        tryCompare(hosting.hosting.server, "state", Host.Stopped, 10000);
        window.destroy();
        tryVerify(() => !window || window.title === undefined, 5000);
        const again = Bench.again(program);
        const other = openWindow(again);
        tryCompare(again, "page", "chat", 15000);
        item(other, "browse");
        gone(other, "create");
    }

    function test_theStatusMenuShowsWhatIs() {
        const program = Bench.newProgram();
        const window = host(program);
        for (let i = 0; i < 2; ++i) {
            click(window, "self");
            compare(item(window, "statusOnline").checked, true, "time " + i);
            click(window, "statusOnline");
            gone(window, "statusOnline");
        }
    }

    /// By keys: for how long, and what is shown then; the same entry ends it.
    function test_doNotDisturbHasAnEnd() {
        const program = Bench.newProgram();
        const window = host(program);
        for (const [span, minutes] of [["quietHalfHour", 30], ["quietHour", 60]]) {
            const card = item(window, "self");
            card.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(item(window, "statusDoNotDisturb").checked, false);
            for (let i = 0; i < 3; ++i) {
                keyClick(Qt.Key_Down);
            }
            keyClick(Qt.Key_Return);
            item(window, "quietOn");
            keyClick(Qt.Key_Down);
            if (minutes === 60) {
                keyClick(Qt.Key_Down);
            }
            keyClick(Qt.Key_Return);
            gone(window, span);
            compare(program.doNotDisturb.on, true);
            const left = (program.doNotDisturb.until - new Date()) / 60000;
            verify(left > minutes - 2 && left <= minutes, "left: " + left);
            verify(item(window, "selfStatus").text.startsWith("Do not disturb until "), item(window, "selfStatus").text);
            click(window, "self");
            compare(item(window, "statusDoNotDisturb").checked, true);
            verify(item(window, "statusDoNotDisturb").text.startsWith("Do not disturb until "));
            click(window, "statusDoNotDisturb");
            gone(window, "statusDoNotDisturb");
            compare(program.doNotDisturb.on, false);
            compare(item(window, "selfStatus").text, "Online");
        }
        click(window, "self");
        click(window, "statusDoNotDisturb");
        click(window, "quietOn");
        compare(program.doNotDisturb.on, true);
        verify(isNaN(program.doNotDisturb.until));
        compare(item(window, "selfStatus").text, "Do not disturb");
    }

    function test_roomsAreMarkedAsRead() {
        const ada = Bench.newProgram();
        const adaWindow = host(ada);
        create(adaWindow, ada, "Attic");
        create(adaWindow, ada, "Garden");
        const ben = Bench.newProgram();
        const benWindow = join(ben, ada, "Ben");
        for (const name of ["Attic", "Garden"]) {
            click(benWindow, "browse");
            fill(benWindow, "searchRooms", name);
            click(benWindow, "joinRoom");
            tryCompare(ben.chat.conversation, "name", name, 10000);
            gone(benWindow, "searchRooms");
        }
        adaWindow.requestActivate();
        tryVerify(() => adaWindow.active);
        create(adaWindow, ada, "Quiet corner"); // where nobody writes to her
        benWindow.requestActivate();
        tryVerify(() => benWindow.active);
        for (const name of ["Attic", "Garden", "General"]) {
            click(benWindow, "room-" + name);
            say(benWindow, "hello in " + name);
        }
        tryCompare(ada.chat.rooms, "unreadTotal", 3, 10000);
        adaWindow.requestActivate();
        tryVerify(() => adaWindow.active);
        const row = item(adaWindow, "room-Garden");
        waitForRendering(adaWindow.contentItem, 200);
        mouseClick(row, 20, row.height / 2, Qt.RightButton);
        click(adaWindow, "menuMarkRead");
        tryCompare(ada.chat.rooms, "unreadTotal", 2);
        compare(row.unread, 0);
        item(adaWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Escape, Qt.ShiftModifier);
        tryCompare(ada.chat.rooms, "unreadTotal", 0);
        benWindow.requestActivate();
        tryVerify(() => benWindow.active);
        say(benWindow, "and again");
        tryCompare(ada.chat.rooms, "unreadTotal", 1, 10000);
        adaWindow.requestActivate();
        tryVerify(() => adaWindow.active);
        click(adaWindow, "self");
        click(adaWindow, "menuMarkAllRead");
        tryCompare(ada.chat.rooms, "unreadTotal", 0);
        compare(ada.chat.conversation.name, "Quiet corner");
    }

    function test_leavingAsksAndThenLeaves() {
        const program = Bench.newProgram();
        const window = host(program);
        create(window, program, "Attic");
        waitForRendering(window.contentItem, 200);
        mouseClick(item(window, "room-Attic"), 20, 10, Qt.RightButton);
        click(window, "menuLeaveRoom");
        click(window, "leaveAnyway");
        tryCompare(program.chat.rooms.list, "count", 1, 10000);
    }

    /// One that grows when it opens comes under the pointer, and what is last in it is chosen.
    function test_aMenuIsAsHighClosedAsItIsOpen() {
        const window = host(Bench.newProgram());
        click(window, "self");
        const last = item(window, "menuSignOut");
        const height = last.height;
        verify(height > 0);
        compare(last.highlighted, false, "nothing is chosen yet");
        keyClick(Qt.Key_Escape);
        gone(window, "menuSignOut");
        compare(last.implicitHeight, height);
    }

    function test_manyRoomsWithLongNames() {
        const program = Bench.newProgram();
        const window = host(program);
        for (let i = 10; i < 24; ++i) {
            create(window, program, "Room " + i + (i === 12 ? " whose name is longer than the list of rooms is wide" : ""));
        }
        window.height = 420;
        const list = item(window, "roomList");
        tryVerify(() => list.contentHeight > list.height);
        const isSeen = name => {
            const row = Bench.find(window, "room-" + name);
            return row !== null && row.y >= list.contentY - 1 && row.y + row.height <= list.contentY + list.height + 1;
        };
        for (let i = 0; i < 16; ++i) {
            keyClick(Qt.Key_Down, Qt.AltModifier);
            waitForRendering(window.contentItem, 300);
            tryVerify(() => isSeen(program.chat.conversation.name), 5000, program.chat.conversation.name + " is in sight");
        }
        const last = list.itemAtIndex(list.currentIndex);
        verify(last.x + last.width <= list.verticalBar.x, "nothing is below the scroll bar");
        while (program.chat.conversation.name.length < 20) {
            keyClick(Qt.Key_Up, Qt.AltModifier);
            waitForRendering(window.contentItem, 300);
        }
        const row = item(window, "room-" + program.chat.conversation.name);
        const name = Bench.find(row, "name");
        verify(name.truncated);
        mouseMove(name, 10, 5);
        mouseMove(name, 20, 6);
        tryVerify(() => Bench.find(window, "wholeName") !== null || Bench.shows(window, "is wide"), 5000);
    }
}
