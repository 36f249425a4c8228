// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// Led elsewhere, one goes back to where one was: the room, and the place in it.
HearthCase {
    name: "GoingBack"

    property var ada
    property Window window
    property Item list

    function begin() {
        ada = Bench.newProgram();
        window = host(ada);
        list = item(window, "timeline");
    }

    function here(name) {
        tryCompare(ada.chat.conversation, "name", name, 10000);
    }

    function create(name) {
        ada.chat.rooms.create(name, "", "public");
        here(name);
    }

    function open(name) {
        click(window, "room-" + name);
        here(name);
    }

    function row(text) {
        const found = () => Array.from({length: list.count}, (_, i) => list.itemAtIndex(i)).find(row => row && row.text === text) ?? null;
        tryVerify(() => found() !== null, 10000, text);
        return found();
    }

    function back() {
        keyClick(Qt.Key_Left, Qt.AltModifier);
    }

    function fillRoom(count) {
        for (let i = 1; i <= count; ++i) {
            ada.chat.sending.send("message number " + i);
        }
        tryVerify(() => (list.itemAtIndex(0)?.text ?? "") === "message number " + count && list.itemAtIndex(0).state === "sent", 60000);
    }

    /// The middle of the view is at this message.
    function isAt(text) {
        const middle = () => list.itemAt(list.width / 2, list.contentY + list.height / 2)?.text ?? "nothing";
        tryVerify(() => middle() === text, 10000, "at " + text + ", not at " + middle());
    }

    function test_fromALinkToARoom() {
        begin();
        create("Attic");
        open("General");
        ada.chat.sending.send("see #Attic for more");
        fillRoom(60);
        list.positionViewAtIndex(list.count - 1, ListView.Contain);
        const link = row("see #Attic for more");
        tryCompare(ada.chat.conversation.timeline, "following", false);
        const middle = list.itemAt(list.width / 2, list.contentY + list.height / 2).text;
        gone(window, "backPill"); // one chose the rooms oneself
        verify(!ada.chat.messageActions.act("openRoom", link));
        here("Attic");
        click(window, "backPill");
        here("General");
        isAt(middle);
        gone(window, "backPill");
        tryVerify(() => item(window, "composer").activeFocus);
        // Further back, by the keys, through the rooms as one went through them.
        back();
        here("Attic");
        back();
        here("General");
        back();
        here("General");
    }

    function test_fromAMention() {
        begin();
        const ben = Bench.newProgram();
        join(ben, ada, "Ben");
        window.requestActivate();
        tryVerify(() => window.active);
        ben.chat.sending.send("@" + ada.chat.oneself.username + " where are you?");
        row("@" + ada.chat.oneself.username + " where are you?");
        // So many that it is on no page that is at hand.
        for (let i = 1; i <= 130; ++i) {
            ada.chat.sending.send("message number " + i);
        }
        tryVerify(() => (list.itemAtIndex(0)?.text ?? "") === "message number 130" && list.itemAtIndex(0).state === "sent", 60000);
        create("Attic");
        fillRoom(60);
        list.positionViewAtIndex(30, ListView.Center);
        const middle = list.itemAt(list.width / 2, list.contentY + list.height / 2).text;
        for (let i = 0; i < 2; ++i) { // and once more, where the first time left the room at an old page
            keyClick(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier);
            tryVerify(() => Bench.find(window, "mentionList")?.count === 1 && Bench.find(window, "mentionList").currentItem?.activeFocus, 10000);
            keyClick(Qt.Key_Return);
            here("General");
            tryVerify(() => row("@" + ada.chat.oneself.username + " where are you?").lit, 10000);
            item(window, "backPill");
            back();
            here("Attic");
            isAt(middle);
            gone(window, "backPill");
        }
    }

    function test_aRoomThatIsGoneIsNoPlaceToGoBackTo() {
        begin();
        create("Attic");
        ada.chat.sending.send("see #General");
        verify(!ada.chat.messageActions.act("openRoom", row("see #General")));
        here("General");
        item(window, "backPill");
        ada.chat.rooms.leave(ada.chat.rooms.list.roomIdAt(ada.chat.rooms.list.roomIdAt(0) === ada.chat.conversation.roomId ? 1 : 0));
        tryCompare(ada.chat.rooms.list, "count", 1, 10000);
        gone(window, "backPill");
    }
}
