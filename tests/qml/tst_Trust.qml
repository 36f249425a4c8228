// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Client
import Hearth.Desktop
import Hearth.Tests

/// Who the server is: its four words on every page of it, and what is said where who answers is another one. Ada hosts.
HearthCase {
    name: "Trust"

    property var ada
    property Window adaWindow

    function init() {
        Bench.setTls("offered");
        ada = Bench.newProgram();
        adaWindow = host(ada);
    }

    function cleanupTestCase() {
        Bench.setTls("offered");
    }

    /// Leads to this machine, and does not look like it: as the address of another computer.
    function far(program) {
        return "0.0.0.0:" + program.hosting.server.port;
    }

    function use(window) {
        window.requestActivate();
        tryVerify(() => window.active);
    }

    function find(program, window, address) {
        fill(window, "joinAddress", address);
        click(window, "join");
    }

    /// Ben is in, as a guest.
    function enter(program, window) {
        find(program, window, far(ada));
        tryCompare(program, "page", "signIn", 15000);
        fill(window, "guestName", "Ben");
        keyClick(Qt.Key_Return);
        tryCompare(program, "page", "chat", 15000);
        tryCompare(program.chat.connection, "state", Connection.Online, 15000);
    }

    /// Ada's server is set up anew, at the same port.
    function setUpAnew() {
        const port = ada.hosting.server.port;
        ada.hosting.server.stop();
        tryCompare(ada.hosting.server, "state", Host.Stopped, 15000);
        Bench.forgetKey(ada);
        ada.hosting.start("The kitchen", "Ada", "open", port);
        tryCompare(ada.hosting.server, "state", Host.Running, 15000);
    }

    function leadsTo(program, state) {
        tryVerify(() => {
            if (program.chat.connection.state === Connection.Waiting) {
                program.chat.connection.tryNow();
            }
            return program.chat.connection.state === state;
        }, 20000);
    }

    function test_theWordsAreOnEveryPageOfTheServer() {
        const words = ada.hosting.server.words.join(" ");
        compare(ada.hosting.server.words.length, 4);
        ada.entering.leave();
        tryCompare(ada, "page", "welcome");
        compare(item(adaWindow, "fourWords").text, words, "on the host's card");
        const ben = Bench.newProgram();
        const window = openWindow(ben);
        find(ben, window, far(ada));
        tryCompare(ben, "page", "signIn", 15000);
        compare(item(window, "fourWords").text, words);
        says(window, "You are here for the first time");
        fill(window, "guestName", "Ben");
        keyClick(Qt.Key_Return);
        tryCompare(ben, "page", "chat", 15000);
        tryCompare(ben.chat.connection, "state", Connection.Online, 15000);
        click(window, "self");
        click(window, "menuServer");
        compare(item(window, "fourWords").text, words, "in the chat");
        says(window, "Whoever hosts it sees the same four words.");
        keyClick(Qt.Key_Escape);
        gone(window, "serverCard");
        use(adaWindow);
        ada.hosting.open();
        tryCompare(ada, "page", "chat", 15000);
        click(adaWindow, "self");
        click(adaWindow, "menuServer");
        compare(item(adaWindow, "fourWords").text, words, "in the host's own chat, which goes over no network");
        window.destroy();
    }

    function test_signingOutForgetsNothingOfThat() {
        const ben = Bench.newProgram();
        const window = openWindow(ben);
        enter(ben, window);
        ben.chat.signOut();
        tryCompare(ben, "page", "welcome", 10000);
        ben.entering.servers.remove(0);
        find(ben, window, far(ada));
        tryCompare(ben, "page", "signIn", 15000);
        says(window, "Whoever hosts it sees the same four words.");
        window.destroy();
    }

    function test_anotherServerIsStoppedWithAnExplanation() {
        const ben = Bench.newProgram();
        const window = openWindow(ben);
        enter(ben, window);
        const before = ada.hosting.server.words.join(" ");
        ben.chat.signOut();
        tryCompare(ben, "page", "welcome", 10000);
        setUpAnew();
        verify(ada.hosting.server.words.join(" ") !== before);
        use(window);
        find(ben, window, far(ada));
        says(window, "This is not the server you know");
        says(window, "set up the server anew");
        compare(item(window, "knownWords").text, before);
        verify(!Bench.shows(window, ada.hosting.server.words.join(" ")), "only the host says them");
        tryVerify(() => item(window, "leaveUnknownKey").activeFocus, 5000, "to leave is the first choice");
        compare(item(window, "trustWords").enabled, false);
        fill(window, "hostsWords", before);
        keyClick(Qt.Key_Return);
        says(window, "it is not the host's server");
        compare(ben.page, "welcome");
        fill(window, "hostsWords", ada.hosting.server.words.join(", "));
        click(window, "trustWords");
        tryCompare(ben, "page", "signIn", 15000);
        compare(item(window, "fourWords").text, ada.hosting.server.words.join(" "));
        ben.entering.leave();
        tryCompare(ben, "page", "welcome");
        find(ben, window, far(ada));
        tryCompare(ben, "page", "signIn", 15000, "it is asked once");
        window.destroy();
    }

    function test_leavingIsLeaving() {
        const ben = Bench.newProgram();
        const window = openWindow(ben);
        enter(ben, window);
        ben.chat.signOut();
        tryCompare(ben, "page", "welcome", 10000);
        setUpAnew();
        use(window);
        find(ben, window, far(ada));
        tryVerify(() => item(window, "leaveUnknownKey").activeFocus);
        keyClick(Qt.Key_Return);
        gone(window, "unknownKey");
        compare(ben.page, "welcome");
        compare(ben.entering.signIn.trust.question.kind, KeyQuestion.None);
        find(ben, window, far(ada));
        tryVerify(() => item(window, "leaveUnknownKey").activeFocus, 15000, "it is stopped anew");
        keyClick(Qt.Key_Escape);
        gone(window, "leaveUnknownKey");
        compare(ben.page, "welcome");
        window.destroy();
    }

    function test_whoIsInIsStoppedToo() {
        const ben = Bench.newProgram();
        const window = openWindow(ben);
        enter(ben, window);
        setUpAnew();
        use(window);
        leadsTo(ben, Connection.Untrusted);
        tryVerify(() => item(window, "leaveUnknownKey").activeFocus, 5000);
        keyClick(Qt.Key_Tab);
        tryVerify(() => !item(window, "leaveUnknownKey").activeFocus);
        fill(window, "hostsWords", ada.hosting.server.words.join(" "));
        keyClick(Qt.Key_Return);
        gone(window, "unknownKey");
        // It is the same data, and so the same account.
        tryCompare(ben.chat.connection, "state", Connection.Online, 15000);
        compare(ben.chat.connection.trust.words.join(" "), ada.hosting.server.words.join(" "));
        window.destroy();
    }

    function test_whatWasEncryptedIsNotSaidInPlain() {
        const ben = Bench.newProgram();
        const window = openWindow(ben, 400, 600);
        enter(ben, window);
        ben.chat.signOut();
        tryCompare(ben, "page", "welcome", 10000);
        Bench.setTls("off");
        setUpAnew();
        compare(ada.hosting.server.words.length, 0);
        use(window);
        find(ben, window, far(ada));
        says(window, "This server is not encrypted any more");
        compare(item(window, "goOnInPlain").enabled, false);
        gone(window, "trustWords");
        click(window, "hostTold");
        click(window, "goOnInPlain");
        tryCompare(ben, "page", "signIn", 15000);
        says(window, "Not encrypted");
        gone(window, "fourWords");
        window.destroy();
    }

    /// Also in the chat of who hosts, who is in it without a key.
    function test_linksHaveTheKey() {
        click(adaWindow, "self");
        click(adaWindow, "menuInvite");
        click(adaWindow, "createInvite");
        const link = item(adaWindow, "inviteLink").address;
        verify(/^http:\/\/.+\/i\/[-\w]{43}#[-\w]{43}$/.test(link), link);
        const ben = Bench.newProgram();
        const window = openWindow(ben);
        find(ben, window, link);
        tryCompare(ben, "page", "signIn", 15000);
        compare(item(window, "fourWords").text, ada.hosting.server.words.join(" "));
        compare(ben.entering.signIn.trust.firstUse, false);
        ben.entering.leave();
        find(ben, window, link.slice(0, -43) + "A".repeat(43));
        says(window, "not the one that your link is for");
        window.destroy();
    }
}
