// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

HearthCase {
    name: "SignIn"

    function openSignIn(hosting) {
        const program = Bench.newProgram();
        const window = openWindow(program);
        fill(window, "joinAddress", hosting.host.address);
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
        program.openServer("127.0.0.1:1"); // as --connect does
        tryVerify(() => item(window, "joinAddress").error.length > 0, 15000);
        compare(item(window, "joinAddress").text, "127.0.0.1:1");
        host(program);
        program.leaveServer();
        tryCompare(program, "page", "welcome");
        compare(item(window, "joinAddress").error, "");
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
        compare(first.program.chat.username, "grace");

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
        tryCompare(program, "page", "welcome", 10000);
        compare(program.chat, null);
    }
}
