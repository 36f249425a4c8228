// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// A password where there was none, or where it was forgotten: of a guest, of who hosts, with a code from a host. Ada hosts.
HearthCase {
    name: "Passwords"

    property var ada
    property Window adaWindow

    function use(window) {
        window.requestActivate();
        tryVerify(() => window.active);
    }

    function begin() {
        ada = Bench.newProgram();
        adaWindow = host(ada);
    }

    function openSignIn(program) {
        const window = openWindow(program);
        fill(window, "joinAddress", ada.hosting.server.address);
        keyClick(Qt.Key_Return);
        tryCompare(program, "page", "signIn", 10000);
        return window;
    }

    function register(program, name) {
        const window = openSignIn(program);
        click(window, "option-register");
        fill(window, "username", name);
        fill(window, "displayName", name);
        fill(window, "password", "long forgotten");
        keyClick(Qt.Key_Return);
        tryCompare(program, "page", "chat", 10000);
        return window;
    }

    function openAccount(window) {
        click(window, "self");
        click(window, "menuAccount");
        tryVerify(() => item(window, "accountName").field.activeFocus);
    }

    function test_aGuestKeepsTheirNameByChoosingAPassword() {
        begin();
        const ben = Bench.newProgram();
        const benWindow = join(ben, ada, "Ben");
        say(benWindow, "hello there");
        openAccount(benWindow);
        compare(item(benWindow, "keepUsername").text, "ben");
        fill(benWindow, "keepUsername", "guest-ben");
        fill(benWindow, "keepPassword", "battery staple");
        click(benWindow, "keepName");
        tryVerify(() => item(benWindow, "keepUsername").error.length > 0, 10000);
        fill(benWindow, "keepUsername", "benjamin");
        keyClick(Qt.Key_Tab);
        fill(benWindow, "keepPassword", "battery staple");
        keyClick(Qt.Key_Return);
        says(benWindow, "The account is yours: sign in as @benjamin from now on.");
        tryCompare(ben.chat.oneself, "guest", false);
        gone(benWindow, "keepName");
        item(benWindow, "oldPassword"); // as with any account
        compare(ben.chat.oneself.displayName, "Ben");
        tryVerify(() => ben.chat.rooms.mayCreate);
        click(benWindow, "closeAccount");
        use(adaWindow);
        says(adaWindow, "hello there");
        tryVerify(() => !Bench.shows(adaWindow, "guest"), 10000, "nobody is marked as a guest");
    }

    function test_whoForgotTheirPasswordChoosesAnotherWithACode() {
        begin();
        const ben = Bench.newProgram();
        register(ben, "ben");
        use(adaWindow);
        const row = item(adaWindow, "member-ben");
        waitForRendering(adaWindow.contentItem, 200);
        mouseClick(row, 20, row.height / 2, Qt.RightButton);
        click(adaWindow, "menuRecover");
        says(adaWindow, "Be sure that it is really them who asks.");
        click(adaWindow, "makeRecoveryCode");
        const recovering = ada.chat.members.profile.recovering;
        tryVerify(() => recovering.code.length > 0, 10000);
        says(adaWindow, recovering.code);
        const code = recovering.code;
        mouseClick(Bench.find(item(adaWindow, "recoveryCodeText"), "copyAddress"));
        tryVerify(() => Bench.clipboard() === code);
        click(adaWindow, "closeRecovery");
        tryCompare(recovering, "code", ""); // it is not shown again

        const other = Bench.newProgram();
        const otherWindow = openSignIn(other);
        click(otherWindow, "option-signIn");
        fill(otherWindow, "username", "ben");
        click(otherWindow, "forgotPassword");
        compare(item(otherWindow, "recoverUsername").text, "ben");
        fill(otherWindow, "recoverCode", "aaaa-bbbb-cccc");
        fill(otherWindow, "recoverPassword", "battery staple");
        keyClick(Qt.Key_Return);
        tryVerify(() => item(otherWindow, "recoverCode").error.length > 0, 10000);
        fill(otherWindow, "recoverCode", code);
        fill(otherWindow, "recoverPassword", "battery staple");
        keyClick(Qt.Key_Return);
        tryCompare(other, "page", "chat", 10000);
        compare(other.chat.oneself.username, "ben");
        tryCompare(ben, "page", "signIn", 10000); // signed out there
    }

    /// Hosting asks for no password, and the one that was made nobody knows.
    function test_whoHostsChoosesAPasswordAndHostsOn() {
        begin();
        openAccount(adaWindow);
        says(adaWindow, "you have no password of your own yet");
        gone(adaWindow, "oldPassword");
        fill(adaWindow, "accountUsername", "countess");
        click(adaWindow, "saveNames");
        tryCompare(ada.chat.oneself, "username", "countess", 10000);
        fill(adaWindow, "newPassword", "battery staple");
        keyClick(Qt.Key_Return); // the button may be below the edge
        says(adaWindow, "The password was changed.");
        item(adaWindow, "oldPassword"); // from now on it is asked for
        click(adaWindow, "closeAccount");

        const other = Bench.newProgram();
        const window = openSignIn(other);
        click(window, "option-signIn");
        fill(window, "username", "countess");
        fill(window, "password", "battery staple");
        keyClick(Qt.Key_Return);
        tryCompare(other, "page", "chat", 10000);
        verify(other.chat.moderating.host);

        // Without the token of the last time, too, the program enters as the same owner.
        const id = ada.chat.oneself.userId;
        use(adaWindow);
        click(adaWindow, "self");
        click(adaWindow, "menuSignOut");
        tryVerify(() => ada.page !== "chat", 10000);
        ada.hosting.open();
        tryCompare(ada, "page", "chat", 15000);
        compare(ada.chat.oneself.userId, id);
        compare(ada.chat.oneself.username, "countess");
    }
}
