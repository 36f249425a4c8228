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

    function test_aRenameReachesEverythingThatIsOpen() {
        begin();
        const ben = Bench.newProgram();
        const benWindow = register(ben, "ben");
        tryVerify(() => ben.chat.conversation.roomId > 0, 10000);
        const oneself = ada.chat.oneself.username;
        say(benWindow, "the kettle is on, @" + oneself);
        says(adaWindow, "the kettle is on");
        use(adaWindow);
        const row = item(adaWindow, "member-ben");
        waitForRendering(adaWindow.contentItem, 200);
        mouseClick(row, 20, row.height / 2, Qt.RightButton);
        click(adaWindow, "menuMessage");
        tryCompare(ada.chat.conversation, "name", "ben", 10000); // a direct conversation is called as they are
        ada.chat.mentions.look();
        tryCompare(ada.chat.mentions, "count", 1, 10000);
        const said = () => ada.chat.mentions.data(ada.chat.mentions.index(0, 0), 257).author;
        compare(said(), "ben");
        use(benWindow);
        openAccount(benWindow);
        fill(benWindow, "accountName", "Zoe");
        fill(benWindow, "accountUsername", "zoe.k");
        click(benWindow, "saveNames");
        says(benWindow, "Everyone sees you by this name now.");
        tryCompare(ada.chat.conversation, "name", "Zoe", 10000);
        tryVerify(() => said() === "Zoe", 10000);
        says(adaWindow, "Zoe"); // the list of rooms
        tryVerify(() => !Bench.shows(adaWindow, "ben"), 10000, "nothing is by the old name");
        // The list of servers has it, too.
        ben.entering.leave();
        tryCompare(ben, "page", "welcome");
        tryVerify(() => item(benWindow, "knownServers").itemAtIndex(0).details.includes("signed in as Zoe"), 10000);
    }

    function test_whatIsWrongIsSaidAtItsField() {
        begin();
        const ben = Bench.newProgram();
        const benWindow = register(ben, "ben");
        openAccount(benWindow);
        fill(benWindow, "newPassword", "short");
        fill(benWindow, "oldPassword", "whatever it was");
        click(benWindow, "savePassword");
        tryVerify(() => item(benWindow, "newPassword").error.length > 0, 10000);
        fill(benWindow, "newPassword", "battery staple");
        click(benWindow, "savePassword");
        tryVerify(() => item(benWindow, "oldPassword").error.length > 0, 10000);
        compare(item(benWindow, "newPassword").error, "");
        fill(benWindow, "oldPassword", "long forgotten");
        fill(benWindow, "newPassword", "password1");
        click(benWindow, "savePassword");
        tryVerify(() => item(benWindow, "newPassword").error.includes("guess"), 10000, "a trivial one is told so");
        fill(benWindow, "accountUsername", "guest-me");
        click(benWindow, "saveNames");
        tryVerify(() => item(benWindow, "accountUsername").error.length > 0, 10000);
        says(benWindow, "Where you are signed in");
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
        click(adaWindow, "savePassword");
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
        click(adaWindow, "copyAddress");
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
