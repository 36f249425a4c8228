// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// Who may do what in a room: roles given from the list of people, who may see it and write there, people who are added. Ada hosts, Ben
/// is a guest.
HearthCase {
    name: "RoomRoles"

    property var ada
    property var ben
    property Window adaWindow
    property Window benWindow

    function meet() {
        ada = Bench.newProgram();
        adaWindow = host(ada);
        ben = Bench.newProgram();
        benWindow = join(ben, ada, "Ben");
        use(adaWindow);
    }

    function use(window) {
        window.requestActivate();
        tryVerify(() => window.active);
    }

    function choose(window, row, action) {
        const at = item(window, row);
        waitForRendering(window.contentItem, 200);
        mouseClick(at, 20, at.height / 2, Qt.RightButton);
        click(window, action);
    }

    function create(window, program, name) {
        click(window, "create");
        fill(window, "roomName", name);
        keyClick(Qt.Key_Return);
        tryCompare(program.chat.conversation, "name", name, 10000);
        gone(window, "roomName");
    }

    /// A switch or a choice of the details that are open, wherever it is scrolled to.
    function press(window, name, key) {
        const control = item(window, name);
        control.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => control.activeFocus, 5000, name + " has the keyboard");
        keyClick(key);
    }

    function test_aRoleIsGivenAndTakenBack() {
        meet();
        choose(adaWindow, "member-Ben", "menuModerator");
        says(adaWindow, "They can change the room");
        click(adaWindow, "giveRoleAnyway");
        gone(adaWindow, "giveRoleAnyway");
        tryCompare(item(adaWindow, "member-Ben"), "roomRole", "moderator", 10000);
        says(benWindow, "Moderator");
        use(benWindow);
        click(benWindow, "roomAbout");
        item(benWindow, "changeRoom");
        gone(benWindow, "detailsDelete"); // which is its owner's
        click(benWindow, "closeDetails");
        use(adaWindow);
        choose(adaWindow, "member-Ben", "menuMember");
        click(adaWindow, "giveRoleAnyway");
        gone(adaWindow, "giveRoleAnyway");
        tryCompare(item(adaWindow, "member-Ben"), "roomRole", "", 10000);
        use(benWindow);
        click(benWindow, "roomAbout");
        gone(benWindow, "changeRoom");
    }

    function test_whoModeratesGivesThatUp() {
        meet();
        choose(adaWindow, "member-Ben", "menuModerator");
        click(adaWindow, "giveRoleAnyway");
        gone(adaWindow, "giveRoleAnyway");
        tryCompare(item(benWindow, "member-Ben"), "roomRole", "moderator", 10000);
        use(benWindow);
        choose(benWindow, "member-Ben", "menuMember");
        click(benWindow, "giveRoleAnyway");
        gone(benWindow, "giveRoleAnyway");
        tryCompare(item(adaWindow, "member-Ben"), "roomRole", "", 10000);
    }

    function test_theOnlyOwnerStaysOne() {
        meet();
        choose(adaWindow, "member-Ada", "menuMember");
        click(adaWindow, "giveRoleAnyway");
        tryVerify(() => item(adaWindow, "giveRoleFailure").text.includes("only owner"), 10000);
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "giveRoleAnyway");
        compare(item(adaWindow, "member-Ada").roomRole, "owner");
    }

    function test_whereModeratorsWriteOthersRead() {
        meet();
        click(adaWindow, "roomAbout");
        press(adaWindow, "roomPosting", Qt.Key_Right);
        tryCompare(ben.chat.conversation, "mayPost", false, 10000);
        says(benWindow, "Only moderators write in this room.");
        gone(benWindow, "composer");
        click(adaWindow, "closeDetails");
        say(adaWindow, "An announcement");
        says(benWindow, "An announcement");
        click(adaWindow, "roomAbout");
        press(adaWindow, "roomPosting", Qt.Key_Left);
        tryCompare(ben.chat.conversation, "mayPost", true, 10000);
        item(benWindow, "composer");
    }

    function test_aRoomIsMadePrivateAndOpenedAgain() {
        meet();
        create(adaWindow, ada, "Attic");
        tryCompare(ben.chat.rooms.publicRooms, "count", 1, 10000);
        click(adaWindow, "roomAbout");
        press(adaWindow, "roomPrivate", Qt.Key_Space);
        tryCompare(ada.chat.conversation, "kind", "private", 10000);
        tryCompare(ben.chat.rooms.publicRooms, "count", 0, 10000);
        press(adaWindow, "roomPrivate", Qt.Key_Space);
        says(adaWindow, "read all that was said in it");
        compare(ada.chat.conversation.kind, "private"); // it asks first
        tryVerify(() => item(adaWindow, "openRoomToAll").activeFocus);
        keyClick(Qt.Key_Space);
        tryCompare(ada.chat.conversation, "kind", "public", 10000);
        tryCompare(ben.chat.rooms.publicRooms, "count", 1, 10000);
    }

    function test_peopleAreAdded() {
        meet();
        create(adaWindow, ada, "Attic");
        click(adaWindow, "roomAbout");
        press(adaWindow, "roomPrivate", Qt.Key_Space);
        tryCompare(ada.chat.conversation, "kind", "private", 10000);
        click(adaWindow, "closeDetails");
        gone(adaWindow, "closeDetails");
        click(adaWindow, "addPeople");
        tryVerify(() => item(adaWindow, "newMessageTo").activeFocus);
        type("Ben");
        tryCompare(item(adaWindow, "newMessagePeople"), "count", 1, 10000);
        keyClick(Qt.Key_Return);
        item(adaWindow, "chosen-Ben");
        click(adaWindow, "startConversation");
        gone(adaWindow, "startConversation");
        tryCompare(ben.chat.rooms.list, "count", 2, 10000);
        item(adaWindow, "member-Ben");
        tryCompare(ada.chat.members.list, "count", 2, 10000);
        use(benWindow);
        click(benWindow, "room-Attic");
        tryCompare(ben.chat.conversation, "name", "Attic");
        tryCompare(ben.chat.members.list, "count", 2, 10000);
        gone(benWindow, "addPeople"); // who does not moderate it
    }
}
