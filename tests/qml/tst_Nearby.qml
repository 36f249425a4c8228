// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

HearthCase {
    name: "Nearby"

    /// Until it is on the screen: it is said once, and who looks may not hear yet.
    function announced(window, name, host, access, people, port) {
        tryVerify(() => {
            Bench.announce(name, host, access, people, port);
            return Bench.shows(window, name);
        }, 10000, name + " is nearby");
    }

    function test_aChatNearbyIsJoinedWithOneClick() {
        const ada = Bench.newProgram();
        host(ada);
        const ben = Bench.newProgram();
        Bench.lookNearby(ben);
        const window = openWindow(ben);
        says(window, "Looking on this network");
        announced(window, "The kitchen", "Ada", "open", 4, ada.hosting.server.port);
        says(window, "open · 4 people");
        announced(window, "Attic", "", "invite", -1, 5999);
        says(window, "by invitation");
        compare(ben.entering.nearby.count, 2);
        // It follows what the server says.
        tryVerify(() => {
            Bench.announce("The kitchen", "Ada", "open", 1, ada.hosting.server.port);
            return Bench.shows(window, "open · 1 ");
        }, 10000);
        const list = item(window, "nearbyServers");
        settled(window, () => list.itemAtIndex(0));
        mouseClick(list.itemAtIndex(0));
        tryCompare(ben, "page", "signIn", 10000);
        says(window, "The kitchen");
        fill(window, "guestName", "Ben");
        keyClick(Qt.Key_Return);
        tryCompare(ben, "page", "chat", 10000);
        // Nobody looks any more.
        compare(ben.entering.nearby.active, false);
    }

    function test_byKeyboardTooAndInANarrowWindow() {
        const ada = Bench.newProgram();
        host(ada);
        const ben = Bench.newProgram();
        Bench.lookNearby(ben);
        const window = openWindow(ben, 400);
        announced(window, "The kitchen", "Ada", "open", 1, ada.hosting.server.port);
        const list = item(window, "nearbyServers");
        // Joining is above hosting there.
        verify(list.mapToItem(null, 0, 0).y < item(window, "chatName").mapToItem(null, 0, 0).y);
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(ben, "page", "signIn", 10000);
    }

    function test_whereNobodyIsItSaysSo() {
        const program = Bench.newProgram();
        Bench.lookNearby(program);
        const window = openWindow(program);
        says(window, "No chat was found on this network.");
    }
}
