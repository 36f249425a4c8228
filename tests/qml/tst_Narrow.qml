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
        // Escape leaves nothing that one reads.
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Escape);
        verify(item(window, "composer").activeFocus);
        compare(Bench.find(window, "roomList").visible, false);
        click(window, "members");
        item(window, "memberList");
        keyClick(Qt.Key_Escape);
        tryVerify(() => item(window, "composer").activeFocus);
        click(window, "back");
        item(window, "roomList");
        keyClick(Qt.Key_Escape);
        item(window, "roomList");
        window.width = 1100;
        item(window, "composer");
        item(window, "roomList");
    }

    /// What is new in the rooms that are not seen is seen at the way to them.
    function test_otherRoomsCall() {
        const ada = Bench.newProgram();
        const window = host(ada);
        const ben = Bench.newProgram();
        join(ben, ada, "Ben");
        ada.chat.rooms.create("Attic", "", "public");
        tryCompare(ada.chat.conversation, "name", "Attic", 10000);
        window.requestActivate();
        tryVerify(() => window.active);
        ada.chat.rooms.setNotify(ben.chat.conversation.roomId, "all");
        window.width = 420;
        const back = item(window, "back");
        gone(window, "elsewhere");
        compare(back.Accessible.description, "");
        ben.chat.sending.send("anybody here?");
        const badge = item(window, "elsewhere");
        compare(badge.count, 0);
        compare(back.Accessible.description, "New messages in other rooms");
        ben.chat.sending.send("@" + ada.chat.oneself.username + "?");
        tryCompare(badge, "count", 1, 10000);
        verify(back.Accessible.description.startsWith("1 message"), back.Accessible.description);
        // Not of a room of which one wants to hear nothing.
        ada.chat.rooms.setNotify(ben.chat.conversation.roomId, "none");
        gone(window, "elsewhere");
        ada.chat.rooms.setNotify(ben.chat.conversation.roomId, "mentions");
        item(window, "elsewhere");
        click(window, "back");
        click(window, "room-General");
        tryCompare(ada.chat.conversation, "name", "General");
        gone(window, "elsewhere");
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
