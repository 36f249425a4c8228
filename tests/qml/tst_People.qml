// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// The list of people: finding somebody among many, and guests who go for good.
HearthCase {
    name: "People"

    /// They are in the room, and here until Bench.guestsClose().
    function addGuests(program, first, last) {
        for (let i = first; i <= last; ++i) {
            verify(Bench.addGuest(program.hosting.server.address, program.chat.conversation.roomId, "Guest " + i));
        }
    }

    function test_findingSomebody() {
        const program = Bench.newProgram();
        const window = host(program);
        addGuests(program, 1, 18);
        tryCompare(program.chat.members.list, "count", 19, 10000);
        gone(window, "memberSearch");
        addGuests(program, 19, 24);
        tryCompare(program.chat.members.list, "count", 25, 10000);
        const list = item(window, "memberList");
        const search = item(window, "memberSearch");
        fill(window, "memberSearch", "guest 2");
        tryCompare(list, "count", 6); // 2, 20 to 24
        says(window, "People · 25");
        keyClick(Qt.Key_Down);
        tryVerify(() => list.activeFocus && list.currentIndex === 0, 5000, "Down goes into the list");
        keyClick(Qt.Key_Up);
        tryVerify(() => search.activeFocus, 5000, "and Up comes back");
        keyClick(Qt.Key_Escape);
        compare(search.text, "");
        tryCompare(list, "count", 25);
        fill(window, "memberSearch", "nobody at all");
        says(window, "Nobody with this name");
        keyClick(Qt.Key_Escape);
        // A letter in the list goes to the search, not to the composer.
        search.forceActiveFocus();
        keyClick(Qt.Key_Down);
        tryVerify(() => list.activeFocus);
        // With a blank in it: what the server names guests is chosen by chance, and may have any letters in it.
        for (const letter of "guest 7") {
            keyClick(letter);
        }
        compare(search.text, "guest 7");
        compare(item(window, "composer").text, "");
        tryCompare(list, "count", 1);
        keyClick(Qt.Key_Escape);
        tryVerify(() => search.visible && search.text === "");
        keyClick(Qt.Key_Escape);
        tryVerify(() => item(window, "composer").activeFocus, 5000, "Esc in an empty search goes back to writing");
    }

    /// Who closed the window may come back; who signed out does not.
    function test_guestsWhoAreOfflineAreListedUntilTheirTimeIsOver() {
        const program = Bench.newProgram();
        const window = host(program);
        addGuests(program, 1, 2);
        says(window, "People · 3");
        tryCompare(item(window, "memberList"), "count", 3);
        Bench.guestsClose();
        tryVerify(() => item(window, "member-Guest 1").label.startsWith("Guest 1, Last seen"), 20000); // after the server's grace
        says(window, "People · 3");
        // But one begins nothing with them.
        keyClick(Qt.Key_N, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => Bench.find(window, "newMessagePeople") !== null);
        compare(Bench.find(window, "newMessagePeople").count, 0);
        keyClick(Qt.Key_Escape);
    }

    function test_aGuestIsAskedBeforeSigningOutAndGoneAfterwards() {
        const hosting = Bench.newProgram();
        const window = host(hosting);
        const program = Bench.newProgram();
        const guestWindow = join(program, hosting, "Zed");
        tryCompare(hosting.chat.members.list, "count", 2, 10000);
        say(guestWindow, "I was here");
        says(window, "I was here");
        guestWindow.requestActivate();
        tryVerify(() => guestWindow.active);
        click(guestWindow, "self");
        click(guestWindow, "menuSignOut");
        says(guestWindow, "after signing out you can't come back");
        tryVerify(() => item(guestWindow, "staySignedIn").activeFocus);
        keyClick(Qt.Key_Return);
        gone(guestWindow, "signOutAnyway");
        compare(program.page, "chat");
        click(guestWindow, "self");
        click(guestWindow, "menuSignOut");
        click(guestWindow, "signOutAnyway");
        tryVerify(() => program.page !== "chat", 10000);
        tryCompare(hosting.chat.members.list, "count", 1, 10000);
        gone(window, "member-Zed");
        verify(Bench.shows(window, "I was here"));
        verify(Bench.shows(item(window, "timeline"), "Zed"), "the words keep their author's name");
    }

    function test_whoHasAnAccountIsNotAsked() {
        const program = Bench.newProgram();
        const window = host(program);
        click(window, "self");
        click(window, "menuSignOut");
        tryVerify(() => program.page !== "chat", 10000);
    }

    function test_whoWouldLoseWhatTheyWroteIsAsked() {
        const hosting = Bench.newProgram();
        host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Zed");
        hosting.hosting.server.stop();
        tryVerify(() => !program.chat.connection.online, 10000);
        say(window, "nobody has this yet");
        click(window, "self");
        click(window, "menuSignOut");
        says(window, "1 message(s) that you wrote were not sent yet");
        tryVerify(() => item(window, "staySignedIn").activeFocus);
        keyClick(Qt.Key_Return);
        gone(window, "signOutAnyway");
        compare(program.page, "chat");
        click(window, "self");
        click(window, "menuSignOut");
        click(window, "signOutAnyway");
        tryVerify(() => program.page !== "chat", 10000);
    }
}
