// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

HearthCase {
    name: "Narrow"

    function test_onePaneAtATimeWithAWayBack() {
        const window = host(Bench.newProgram());
        window.width = 420;
        item(window, "composer");
        gone(window, "roomList");
        click(window, "members");
        item(window, "memberList");
        gone(window, "composer");
        click(window, "closeMembers");
        item(window, "composer");
        click(window, "back");
        item(window, "roomList");
        gone(window, "composer");
        keyClick(Qt.Key_Return);
        item(window, "composer");
        keyClick(Qt.Key_Escape);
        item(window, "roomList");
        window.width = 1100;
        item(window, "composer");
        item(window, "roomList");
    }

    function test_theKeyboardStaysWithWhatIsShown() {
        const window = host(Bench.newProgram());
        for (const list of ["memberList", "roomList"]) {
            item(window, list).forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => item(window, list).activeFocus);
            window.width = 420;
            gone(window, list);
            tryVerify(() => item(window, "composer").activeFocus, 5000, "who had it is not shown");
            window.width = 1100;
            item(window, list);
        }
    }
}
