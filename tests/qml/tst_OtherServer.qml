// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Client
import Hearth.Desktop
import Hearth.Tests

/// Another server answers at the address of a known one: the person is asked before it is told anything.
HearthCase {
    name: "OtherServer"

    /// Ben's window, at an address that was Ada's and is Cem's now.
    function atAnothersAddress(width) {
        const ada = Bench.newProgram();
        host(ada);
        const port = ada.hosting.server.port;
        const ben = Bench.newProgram();
        const window = join(ben, ada, "Ben");
        tryCompare(ben.chat.connection, "state", Connection.Online, 10000);
        ada.hosting.server.stop();
        tryCompare(ada.hosting.server, "state", Host.Stopped, 10000);
        const cem = Bench.newProgram();
        cem.hosting.start("Elsewhere", "Cem", "open", port);
        tryCompare(cem.hosting.server, "state", Host.Running, 15000);
        tryVerify(() => {
            if (ben.chat.connection.state === Connection.Waiting) {
                ben.chat.connection.tryNow();
            }
            return ben.chat.connection.state === Connection.OtherServer;
        }, 20000);
        window.requestActivate();
        tryVerify(() => window.active);
        says(window, "This is not the server you know");
        return {program: ben, window: window, cem: cem};
    }

    function test_leavingIsTheFirstChoice() {
        const at = atAnothersAddress();
        tryVerify(() => item(at.window, "leaveOtherServer").activeFocus);
        compare(at.cem.hosting.othersConnected, 0);
        keyClick(Qt.Key_Return);
        tryCompare(at.program, "page", "welcome");
        compare(at.cem.hosting.othersConnected, 0);
        compare(at.program.entering.servers.count, 1);
    }

    /// Without a connection nobody knows who is there, and what is written waits.
    function test_withoutAServerNothingIsClaimed() {
        const ada = Bench.newProgram();
        host(ada);
        const ben = Bench.newProgram();
        const window = join(ben, ada, "Ben");
        tryCompare(ben.chat.connection, "state", Connection.Online, 10000);
        tryVerify(() => Bench.shows(item(window, "people"), "Online"), 10000);
        ada.hosting.server.stop();
        tryVerify(() => ben.chat.connection.state !== Connection.Online, 10000);
        tryVerify(() => !Bench.shows(item(window, "people"), "Online"), 5000, "nobody is said to be there");
        verify(Bench.shows(item(window, "people"), "Unknown"));
        window.requestActivate();
        tryVerify(() => window.active);
        say(window, "later");
        const list = item(window, "timeline");
        tryVerify(() => list.itemAtIndex(0) !== null && list.itemAtIndex(0).text === "later");
        compare(list.itemAtIndex(0).state, "sending");
        tryCompare(item(window, "typing"), "text", "Waiting for the connection");
    }

    function test_escapeLeaves() {
        const at = atAnothersAddress();
        tryVerify(() => item(at.window, "leaveOtherServer").activeFocus);
        keyClick(Qt.Key_Escape);
        tryCompare(at.program, "page", "welcome");
    }

    function test_oneCanSignInAnew() {
        const at = atAnothersAddress();
        tryVerify(() => item(at.window, "leaveOtherServer").activeFocus);
        keyClick(Qt.Key_Tab);
        tryVerify(() => item(at.window, "signInAnew").activeFocus);
        keyClick(Qt.Key_Space);
        tryCompare(at.program, "page", "signIn", 10000);
        fill(at.window, "guestName", "Ben");
        keyClick(Qt.Key_Return);
        tryCompare(at.program, "page", "chat", 10000);
        tryCompare(at.program.chat.connection, "state", Connection.Online, 10000);
    }

    function test_trustingSendsTheToken() {
        const at = atAnothersAddress();
        click(at.window, "trustServer");
        // Which this server does not know, of course.
        tryCompare(at.program, "page", "signIn", 15000);
    }

    function test_lookingAgainAsksAgain() {
        const at = atAnothersAddress();
        click(at.window, "askAgain");
        tryCompare(at.program.chat.connection, "state", Connection.OtherServer, 10000);
        says(at.window, "This is not the server you know");
        compare(at.program.page, "chat");
    }
}
