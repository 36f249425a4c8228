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
        say(benWindow, "@" + oneself + " the kettle is on");
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
        click(benWindow, "closeAccount");
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
        keyClick(Qt.Key_Return);
        tryVerify(() => item(benWindow, "newPassword").error.includes("guess"), 10000, "a trivial one is told so");
        fill(benWindow, "accountUsername", "guest-me");
        click(benWindow, "saveNames");
        tryVerify(() => item(benWindow, "accountUsername").error.length > 0, 10000);
        says(benWindow, "Where you are signed in");
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
