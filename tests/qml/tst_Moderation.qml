// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// Throwing out from the window's menus: Ada hosts, Ben is a guest.
HearthCase {
    name: "Moderation"

    function rightClick(window, name) {
        const row = item(window, name);
        waitForRendering(window.contentItem, 200);
        mouseClick(row, 20, row.height / 2, Qt.RightButton);
    }

    function choose(window, row, action) {
        rightClick(window, row);
        click(window, action);
    }

    function create(window, program, name) {
        click(window, "create");
        fill(window, "roomName", name);
        keyClick(Qt.Key_Return);
        tryCompare(program.chat.conversation, "name", name, 10000);
    }

    function test_aRoomIsDeletedFromItsMenuAndAskedAboutOnce() {
        const program = Bench.newProgram();
        const window = host(program);
        create(window, program, "Attic");
        choose(window, "room-Attic", "menuDeleteRoom");
        says(window, "All of its messages are deleted");
        keyClick(Qt.Key_Escape);
        gone(window, "deleteAnyway");
        compare(program.chat.rooms.list.count, 2);
        choose(window, "room-Attic", "menuDeleteRoom");
        click(window, "deleteAnyway");
        tryCompare(program.chat.rooms.list, "count", 1, 10000);
        gone(window, "deleteAnyway");
        gone(window, "roomLostOk"); // Ada knows
        compare(program.chat.conversation.name, "General");
    }

    function test_whoeverCouldNotDeleteARoomIsToldWhenAnotherDoes() {
        const hosting = Bench.newProgram();
        host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        const room = program.chat.conversation.roomId;
        const ben = program.chat.oneself.userId;
        hosting.chat.moderating.giveRole(room, ben, "owner");
        tryVerify(() => program.chat.moderating.mayDeleteRoom(room), 10000, "Ben owns it, too");
        window.requestActivate();
        choose(window, "room-General", "menuDeleteRoom");
        item(window, "deleteAnyway");
        tryVerify(() => !hosting.chat.moderating.busy, 10000);
        hosting.chat.moderating.giveRole(room, ben, "member"); // while he thinks it over
        tryVerify(() => !program.chat.moderating.mayDeleteRoom(room), 10000, "Ben does not");
        click(window, "deleteAnyway");
        says(window, "Only the room's owner");
        keyClick(Qt.Key_Escape);
        gone(window, "deleteAnyway");
        tryVerify(() => !hosting.chat.moderating.busy, 10000);
        hosting.chat.moderating.deleteRoom(room);
        item(window, "roomLostOk");
    }

    function test_theMenuKeyAndALongPressOpenTheMenuToo() {
        const program = Bench.newProgram();
        const window = host(program);
        const list = item(window, "roomList");
        item(window, "room-General");
        // The room that has just opened takes the keyboard once; and a menu gives it back when it has closed.
        tryVerify(() => item(window, "composer").activeFocus, 5000, "the composer has the keyboard");
        const focusList = () => {
            list.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => list.activeFocus && list.currentItem, 5000, "the list has the keyboard");
        };
        focusList();
        keyClick(Qt.Key_Menu);
        item(window, "menuDeleteRoom");
        keyClick(Qt.Key_Escape);
        gone(window, "menuDeleteRoom");
        focusList();
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        item(window, "menuDeleteRoom");
        keyClick(Qt.Key_Escape);
        gone(window, "menuDeleteRoom");
        const row = item(window, "room-General");
        mousePress(row, 20, 10);
        item(window, "menuDeleteRoom");
        mouseRelease(row, 20, 10);
        keyClick(Qt.Key_Escape);
    }

    function test_whoMayDoNothingIsOfferedNothing() {
        const hosting = Bench.newProgram();
        host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        rightClick(window, "room-General");
        rightClick(window, "member-Ada");
        rightClick(window, "member-Ben");
        gone(window, "menuDeleteRoom");
        gone(window, "menuRemove");
        click(window, "self");
        item(window, "menuSettings");
        gone(window, "menuAccess");
        keyClick(Qt.Key_Escape);
    }

    function test_whoIsRemovedIsToldAndMayComeBack() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        hostWindow.requestActivate();
        choose(hostWindow, "member-Ben", "menuRemove");
        click(hostWindow, "throwOutAnyway");
        gone(hostWindow, "throwOutAnyway");
        gone(hostWindow, "member-Ben");
        says(window, "You were removed from General");
        window.requestActivate();
        click(window, "roomLostOk");
        tryCompare(program.chat.rooms.list, "count", 0, 10000);
        tryCompare(program.chat.rooms.publicRooms, "count", 1, 10000);
    }

    function test_whoIsBannedIsToldWhyAndCannotComeBack() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        hostWindow.requestActivate();
        choose(hostWindow, "member-Ben", "menuBan");
        fill(hostWindow, "banReason", "spam");
        click(hostWindow, "throwOutAnyway");
        says(window, "Reason: spam");
        tryCompare(program.chat.rooms.list, "count", 0, 10000);
        window.requestActivate();
        click(window, "roomLostOk");
        // They find it no more, nor read it.
        compare(program.chat.rooms.publicRooms.count, 0);
        click(window, "browse");
        gone(window, "joinRoom");
        keyClick(Qt.Key_Escape);

        hostWindow.requestActivate();
        choose(hostWindow, "room-General", "menuRoomBans");
        says(hostWindow, "Ben · spam");
        click(hostWindow, "liftBan");
        says(hostWindow, "Nobody is banned from this room.");
        click(hostWindow, "closeRoomBans");
        gone(hostWindow, "closeRoomBans");
        window.requestActivate();
        click(window, "browse");
        click(window, "joinRoom");
        tryCompare(program.chat.rooms.list, "count", 1, 10000);
    }

    function test_whatSomebodyWroteIsDeletedForEveryone() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        say(window, "something unkind");
        says(hostWindow, "something unkind");
        hostWindow.requestActivate();
        choose(hostWindow, "member-Ben", "menuErase");
        click(hostWindow, "throwOutAnyway");
        says(hostWindow, "Message deleted");
        says(window, "Message deleted");
        verify(!Bench.shows(hostWindow, "something unkind") && !Bench.shows(window, "something unkind"));
    }

    function test_whoIsBannedFromTheServerIsOut() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        const program = Bench.newProgram();
        join(program, hosting, "Ben");
        hostWindow.requestActivate();
        choose(hostWindow, "member-Ben", "menuShutOut");
        click(hostWindow, "throwOutAnyway");
        gone(hostWindow, "member-Ben");
        tryVerify(() => program.page !== "chat", 10000);
        click(hostWindow, "self");
        click(hostWindow, "menuAccess");
        says(hostWindow, "127.0.0.1");
        click(hostWindow, "liftBan");
        gone(hostWindow, "addressBans");
        click(hostWindow, "closeAccess");
        gone(hostWindow, "closeAccess");
    }

    function test_whoLoggedOutIsBannedFromWhatTheyWrote() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        say(window, "buy this");
        says(hostWindow, "buy this");
        click(window, "self");
        click(window, "menuSignOut");
        click(window, "signOutAnyway");
        tryVerify(() => program.page !== "chat", 10000);
        hostWindow.requestActivate();
        gone(hostWindow, "member-Ben");
        const list = item(hostWindow, "timeline");
        const rowOf = is => {
            for (let i = 0; i < list.count; ++i) {
                const row = list.itemAtIndex(i);
                if (row && is(row)) {
                    return i;
                }
            }
            return -1;
        };
        const said = list.itemAtIndex(rowOf(row => row.text === "buy this")).messageId;
        const chooseOfMessage = action => {
            list.currentIndex = rowOf(row => row.messageId === said);
            list.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => list.currentItem?.activeFocus, 5000, "the message has the keyboard");
            keyClick(Qt.Key_Menu);
            click(hostWindow, action);
        };
        chooseOfMessage("menuErase");
        says(hostWindow, "Delete Ben’s messages of the last hour?");
        click(hostWindow, "throwOutAnyway");
        says(hostWindow, "Message deleted");
        chooseOfMessage("menuBan");
        click(hostWindow, "throwOutAnyway");
        gone(hostWindow, "throwOutAnyway");
        chooseOfMessage("menuShutOut");
        says(hostWindow, "with every guest from the same address");
        click(hostWindow, "throwOutAnyway");
        gone(hostWindow, "throwOutAnyway");
        click(hostWindow, "self");
        click(hostWindow, "menuAccess");
        says(hostWindow, "127.0.0.1");
        keyClick(Qt.Key_Escape);
        gone(hostWindow, "closeAccess");
        choose(hostWindow, "room-General", "menuRoomBans");
        says(hostWindow, "Ben");
    }

    function test_guestsEndAndAccessIsSwitched() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        const program = Bench.newProgram();
        join(program, hosting, "Ben");
        hostWindow.requestActivate();
        click(hostWindow, "self");
        click(hostWindow, "menuAccess");
        click(hostWindow, "endGuests");
        says(hostWindow, "They can join again as someone new");
        keyClick(Qt.Key_Escape); // the question, and not the dialog behind it
        gone(hostWindow, "accessAnyway");
        compare(program.page, "chat");
        click(hostWindow, "endGuests");
        click(hostWindow, "accessAnyway");
        gone(hostWindow, "accessAnyway");
        says(hostWindow, "removed.");
        tryVerify(() => program.page !== "chat", 10000);
        click(hostWindow, "option-closed");
        click(hostWindow, "keepAccess");
        gone(hostWindow, "keepAccess");
        compare(hosting.chat.moderating.access, "open");
        verify(item(hostWindow, "option-open").checked);
        click(hostWindow, "option-closed");
        click(hostWindow, "accessAnyway");
        tryVerify(() => hosting.chat.moderating.access === "closed", 10000);
        tryVerify(() => hosting.hosting.server.access === "closed", 10000);
        says(hostWindow, "Only people with an account can join.");
        keyClick(Qt.Key_Escape);
    }
}
