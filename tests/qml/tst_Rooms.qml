// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
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
        click(window, "self");
        compare(item(window, "statusDoNotDisturb").checked, false);
        click(window, "statusDoNotDisturb");
        compare(program.settings.doNotDisturb, true);
        gone(window, "statusOnline");
        click(window, "self");
        compare(item(window, "statusDoNotDisturb").checked, true);
        keyClick(Qt.Key_Escape);
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
