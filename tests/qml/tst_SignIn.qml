// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Client
import Hearth.Desktop
import Hearth.Tests

HearthCase {
    name: "SignIn"

    function openSignIn(hosting) {
        const program = Bench.newProgram();
        const window = openWindow(program);
        fill(window, "joinAddress", hosting.hosting.server.address);
        keyClick(Qt.Key_Return);
        tryCompare(program, "page", "signIn", 10000);
        return {program: program, window: window};
    }

    function test_whereNothingAnswersItIsSaidBesideTheAddress() {
        const program = Bench.newProgram();
        const window = openWindow(program);
        fill(window, "joinAddress", "127.0.0.1:1");
        click(window, "join");
        tryVerify(() => item(window, "joinAddress").error.length > 0, 15000);
        compare(program.page, "welcome");
    }

    function test_whatWasNotTypedSaysWhyItFailedToo() {
        const program = Bench.newProgram();
        const window = openWindow(program);
        program.entering.open("127.0.0.1:1"); // as --connect does
        tryVerify(() => item(window, "joinAddress").error.length > 0, 15000);
        compare(item(window, "joinAddress").text, "127.0.0.1:1");
        host(program);
        program.entering.leave();
        tryCompare(program, "page", "welcome");
        compare(item(window, "joinAddress").error, "");
    }

    /// Whoever was on a server most often goes there again: it is the first thing there, and says whether it answers.
    function test_serversUsedBeforeComeFirst() {
        const hosting = Bench.newProgram();
        host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        window.width = 420;
        program.entering.leave();
        tryCompare(program, "page", "welcome");
        const list = item(window, "knownServers");
        const top = name => item(window, name).mapToItem(null, 0, 0).y;
        tryVerify(() => top("knownServers") < top("joinAddress") && top("joinAddress") < top("chatName"), 5000, "above all else");
        verify(list.mapToItem(null, 0, list.height).y < window.height, "it is seen without scrolling");
        tryVerify(() => list.itemAtIndex(0).reach === "yes", 10000);
        verify(list.itemAtIndex(0).details.includes("signed in as Ben"), list.itemAtIndex(0).details);
        hosting.hosting.server.stop();
        tryCompare(hosting.hosting.server, "state", Host.Stopped, 10000);
        program.entering.servers.look();
        tryVerify(() => list.itemAtIndex(0).reach === "no", 10000);
        verify(list.itemAtIndex(0).details.includes("does not answer"), list.itemAtIndex(0).details);
    }

    function test_aSilentHostIsCancelledAtOnce() {
        const program = Bench.newProgram();
        const window = openWindow(program);
        gone(window, "cancelJoin");
        fill(window, "joinAddress", Bench.silentAddress());
        keyClick(Qt.Key_Return);
        compare(program.entering.signIn.state, SignIn.Probing);
        says(window, "Connecting");
        click(window, "cancelJoin");
        compare(program.entering.signIn.state, SignIn.Idle);
        compare(item(window, "joinAddress").text, Bench.silentAddress());
        click(window, "join");
        compare(program.entering.signIn.state, SignIn.Probing);
        fill(window, "yourName", "Ada"); // the page is not held up
        item(window, "joinAddress").field.forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(program.entering.signIn.state, SignIn.Idle);
    }

    function test_whatIsNoAddressIsSaidBesideTheAddress() {
        const window = openWindow(Bench.newProgram());
        fill(window, "joinAddress", "not an address");
        click(window, "join");
        tryVerify(() => item(window, "joinAddress").error.length > 0);
    }

    function test_aNewAccountIsMadeAndItsNameIsThenTaken() {
        const hosting = Bench.newProgram();
        host(hosting);
        const first = openSignIn(hosting);
        mouseClick(item(first.window, "option-register"));
        fill(first.window, "username", "grace");
        fill(first.window, "password", "correct horse");
        click(first.window, "submit");
        tryCompare(first.program, "page", "chat", 10000);
        compare(first.program.chat.oneself.username, "grace");

        const second = openSignIn(hosting);
        mouseClick(item(second.window, "option-register"));
        fill(second.window, "username", "Grace");
        fill(second.window, "password", "another horse");
        click(second.window, "submit");
        tryVerify(() => item(second.window, "username").error.length > 0, 10000);
        compare(second.program.page, "signIn");

        mouseClick(item(second.window, "option-signIn"));
        fill(second.window, "username", "grace");
        fill(second.window, "password", "wrong horse");
        click(second.window, "submit");
        tryVerify(() => item(second.window, "password").error.length > 0, 10000);
        fill(second.window, "password", "correct horse");
        keyClick(Qt.Key_Return);
        tryCompare(second.program, "page", "chat", 10000);
    }

    function test_arrowKeysStayInTheTabsAndNothingMoves() {
        const hosting = Bench.newProgram();
        host(hosting);
        const other = openSignIn(hosting);
        const at = () => item(other.window, "ways").mapToItem(null, 0, 0).y;
        waitForRendering(other.window.contentItem, 500);
        tryVerify(() => item(other.window, "signInScroll").contentHeight > 0 && item(other.window, "guestName").height > 0);
        const before = at();
        item(other.window, "option-guest").forceActiveFocus(Qt.TabFocusReason);
        for (const way of ["signIn", "register"]) {
            keyClick(Qt.Key_Right);
            tryVerify(() => item(other.window, "option-" + way).activeFocus, 2000, way + " has the keyboard");
            tryVerify(() => item(other.window, "option-" + way).checked);
            waitForRendering(other.window.contentItem, 200);
            compare(at(), before, "the tabs stay where they are");
        }
        keyClick(Qt.Key_Tab);
        tryVerify(() => item(other.window, "username").field.activeFocus);
    }

    function test_everythingIsReachedOnASmallScreen() {
        const hosting = Bench.newProgram();
        host(hosting);
        const program = Bench.newProgram();
        const window = openWindow(program, 800, 500);
        fill(window, "joinAddress", hosting.hosting.server.address);
        keyClick(Qt.Key_Return);
        tryCompare(program, "page", "signIn", 10000);
        mouseClick(item(window, "option-register"));
        fill(window, "username", "grace");
        fill(window, "password", "correct horse");
        const submit = item(window, "submit");
        submit.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => submit.mapToItem(null, 0, submit.height).y <= 500, 2000, "the button is on the screen");
        verify(submit.mapToItem(null, 0, 0).y >= 0);
    }

    function test_escapeKeepsWhatWasTyped() {
        const hosting = Bench.newProgram();
        host(hosting);
        const other = openSignIn(hosting);
        keyClick(Qt.Key_Escape);
        tryCompare(other.program, "page", "welcome");
        compare(item(other.window, "joinAddress").text, hosting.hosting.server.address);
        tryVerify(() => item(other.window, "joinAddress").field.activeFocus, 5000, "one goes on with the address");
    }

    function test_escapeGoesBackToTheWelcomePage() {
        const hosting = Bench.newProgram();
        host(hosting);
        const other = openSignIn(hosting);
        keyClick(Qt.Key_Escape);
        tryCompare(other.program, "page", "welcome");
    }

    function test_signingOutForgetsAndSigningInAgainWorks() {
        const hosting = Bench.newProgram();
        host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        click(window, "self");
        click(window, "menuSignOut");
        click(window, "signOutAnyway");
        tryCompare(program, "page", "welcome", 10000);
        compare(program.chat, null);
    }
}
