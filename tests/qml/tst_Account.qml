// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// One's own account, and roles on the server. Ada hosts.
HearthCase {
    name: "Account"

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

    function openAccount(window) {
        click(window, "self");
        click(window, "menuAccount");
        tryVerify(() => item(window, "accountName").field.activeFocus);
    }

    function test_anotherNameIsShownAtOnceInOldMessagesToo() {
        begin();
        say(adaWindow, "hello there");
        const ben = Bench.newProgram();
        const benWindow = join(ben, ada, "Ben");
        says(benWindow, "hello there");
        says(benWindow, "Ada");
        use(adaWindow);
        openAccount(adaWindow);
        fill(adaWindow, "accountName", "Countess");
        click(adaWindow, "saveNames");
        says(adaWindow, "Everyone sees you by this name now.");
        item(benWindow, "member-Countess");
        says(benWindow, "Countess");
        tryVerify(() => !Bench.shows(benWindow, "Ada"), 10000, "nothing is by the old name");
        tryCompare(ada.chat.oneself, "displayName", "Countess");
        click(adaWindow, "closeAccount");
    }

    function test_whatIsWrongIsSaidAtItsField() {
        begin();
        openAccount(adaWindow);
        fill(adaWindow, "newPassword", "short");
        fill(adaWindow, "oldPassword", "whatever it was");
        click(adaWindow, "savePassword");
        tryVerify(() => item(adaWindow, "newPassword").error.length > 0, 10000);
        fill(adaWindow, "newPassword", "battery staple");
        click(adaWindow, "savePassword");
        tryVerify(() => item(adaWindow, "oldPassword").error.length > 0, 10000);
        compare(item(adaWindow, "newPassword").error, "");
        fill(adaWindow, "accountUsername", "guest-me");
        click(adaWindow, "saveNames");
        tryVerify(() => item(adaWindow, "accountUsername").error.length > 0, 10000);
        says(adaWindow, "Where you are signed in");
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
        const benWindow = openWindow(ben);
        fill(benWindow, "joinAddress", ada.hosting.server.address);
        keyClick(Qt.Key_Return);
        tryCompare(ben, "page", "signIn", 10000);
        click(benWindow, "ways-register");
        fill(benWindow, "username", "ben");
        fill(benWindow, "password", "long forgotten");
        keyClick(Qt.Key_Return);
        tryCompare(ben, "page", "chat", 10000);
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
        click(adaWindow, "copyAddress");
        tryVerify(() => Bench.clipboard() === code);
        click(adaWindow, "closeRecovery");
        tryCompare(recovering, "code", ""); // it is not shown again

        const other = Bench.newProgram();
        const otherWindow = openWindow(other);
        fill(otherWindow, "joinAddress", ada.hosting.server.address);
        keyClick(Qt.Key_Return);
        tryCompare(other, "page", "signIn", 10000);
        click(otherWindow, "ways-signIn");
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

    function test_aGuestHasANameOnly() {
        begin();
        const ben = Bench.newProgram();
        const benWindow = join(ben, ada, "Ben");
        openAccount(benWindow);
        gone(benWindow, "oldPassword");
        gone(benWindow, "accountUsername");
        fill(benWindow, "accountName", "Benjamin");
        keyClick(Qt.Key_Return);
        tryCompare(ben.chat.oneself, "displayName", "Benjamin", 10000);
        item(adaWindow, "member-Benjamin");
    }
}
