// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

HearthCase {
    name: "Inviting"

    /// The link of an invitation that is made in the dialog that is open.
    function link(window) {
        click(window, "createInvite");
        item(window, "anotherInvite");
        return item(window, "inviteLink").address;
    }

    function test_aLinkLetsSomebodyIn() {
        const program = Bench.newProgram();
        const window = host(program);
        program.chat.moderating.look();
        tryCompare(program.chat.moderating, "access", "open");
        program.chat.moderating.switchAccess("invite");
        tryCompare(program.chat.moderating, "access", "invite");
        click(window, "self");
        click(window, "menuInvite");
        click(window, "option-1");
        fill(window, "inviteNote", "For Ben");
        const made = link(window);
        verify(/^http:\/\/.+\/i\/[-\w]{43}#[-\w]{43}$/.test(made), made);
        says(window, "For Ben");
        says(window, "used 0 of 1");
        click(window, "closeInvites");

        const other = Bench.newProgram();
        const second = openWindow(other);
        fill(second, "joinAddress", made);
        click(second, "join");
        tryCompare(other, "page", "signIn", 10000);
        says(second, "Ada invites you.");
        click(second, "option-guest");
        fill(second, "guestName", "Ben");
        keyClick(Qt.Key_Return);
        tryCompare(other, "page", "chat", 10000);

        window.requestActivate();
        tryVerify(() => window.active);
        click(window, "self");
        click(window, "menuInvite");
        says(window, "used 1 of 1");
        says(window, "Ben");
        item(window, "invites").currentIndex = 0;
        click(window, "revokeInvite");
        tryCompare(program.chat.moderating.inviting, "entries", []);
        gone(window, "invites");
    }

    function test_aLinkFromABrowserOpensTheProgram() {
        const program = Bench.newProgram();
        const window = host(program);
        click(window, "self");
        click(window, "menuInvite");
        const made = link(window).replace(/^https?:/, "hearth:");

        const other = Bench.newProgram();
        const second = openWindow(other);
        compare(Bench.follow(other, made), "");
        tryCompare(other, "page", "signIn", 10000);
        says(second, "Ada invites you.");
        verify(Bench.follow(other, "hearth://").length > 0);
        verify(Bench.follow(other, "http://127.0.0.1:1").length > 0); // what programs for the web are for
        compare(other.page, "signIn");
    }

    function test_theCodeIsReadFromTheScreen() {
        const window = host(Bench.newProgram());
        click(window, "self");
        click(window, "menuInvite");
        const made = link(window);
        const qr = item(window, "inviteQr");
        tryVerify(() => qr.width >= 150 && qr.valid);
        waitForRendering(qr, 200);
        tryVerify(() => Bench.codeIn(qr) === made, 10000, "a camera reads it");
    }

    function test_anInvitationToAPrivateRoom() {
        const program = Bench.newProgram();
        const window = host(program);
        const other = Bench.newProgram();
        const second = join(other, program, "Ben");
        window.requestActivate();
        tryVerify(() => window.active);
        click(window, "create");
        fill(window, "roomName", "Cellar");
        click(window, "option-private");
        says(window, "Only people whom you invite can find and join it.");
        click(window, "makeRoom");
        tryCompare(program.chat.conversation, "name", "Cellar", 10000);
        compare(program.chat.conversation.kind, "private");
        click(window, "roomAbout");
        click(window, "detailsInvite");
        says(window, "Whoever has the link can join this server and becomes a member of the room.");
        const made = link(window);
        keyClick(Qt.Key_Escape);
        // Who is in already pastes it where any address is typed.
        other.entering.open(made);
        tryCompare(other.chat.conversation, "name", "Cellar", 10000);
        compare(other.page, "chat");
        other.entering.leave();
        other.entering.open(made.replace(/\/i\/[-\w]{43}/, "/i/" + "A".repeat(43)));
        tryCompare(other, "page", "signIn", 10000);
        second.destroy();
    }

    function test_aWrongInvitationIsRefusedInWords() {
        const program = Bench.newProgram();
        const window = host(program);
        const other = Bench.newProgram();
        const second = openWindow(other);
        fill(second, "joinAddress", "http://" + program.hosting.server.address + "/i/" + "A".repeat(43));
        click(second, "join");
        tryCompare(other, "page", "signIn", 10000);
        click(second, "option-guest");
        fill(second, "guestName", "Ben");
        keyClick(Qt.Key_Return);
        says(second, "This invitation is no longer valid. Ask whoever gave it to you for a new one.");
        window.destroy();
    }
}
