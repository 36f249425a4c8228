// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Desktop
import Hearth.Tests

/// Files that the program is given from outside (`hearth --send`): the window asks for whom they are.
HearthCase {
    name: "FilesFromOutside"

    property var ada
    property Window adaWindow

    function begin() {
        ada = Bench.newProgram();
        adaWindow = host(ada);
    }

    function makeRoom(name) {
        const before = ada.chat.conversation.roomId;
        ada.chat.rooms.create(name, "", "public");
        tryVerify(() => ada.chat.conversation.roomId !== before && ada.chat.conversation.name === name, 10000);
        return ada.chat.conversation.roomId;
    }

    function chips() {
        return ada.chat.sending.attaching.count;
    }

    function asked() {
        item(adaWindow, "switchTo");
        tryVerify(() => item(adaWindow, "switchTo").activeFocus, 5000, "one types at once");
    }

    function test_byKeyboardToTheRoomThatOneMeans() {
        begin();
        const garden = makeRoom("Garden");
        makeRoom("Cellar");
        compare(Bench.give(ada, [Bench.file("plan.txt", 10), Bench.file("more.txt", 10)]), "");
        asked();
        says(adaWindow, "plan.txt and 1 more file");
        type("gard");
        tryVerify(() => Bench.find(item(adaWindow, "switchList"), "switch-Garden") !== null);
        verify(Bench.find(adaWindow, "switch-Find rooms") === null, "nothing to do stands among them");
        keyClick(Qt.Key_Return);
        gone(adaWindow, "switchTo");
        tryCompare(ada.chat.conversation, "roomId", garden);
        item(adaWindow, "chip-plan.txt");
        compare(chips(), 2);
        compare(ada.givenFiles.count, 0);
        verify(item(adaWindow, "composer").activeFocus, "a word can go with them");
        type("here");
        keyClick(Qt.Key_Return);
        const list = item(adaWindow, "timeline");
        tryVerify(() => list.itemAtIndex(0) !== null && (list.itemAtIndex(0).files ?? []).length === 2 && list.itemAtIndex(0).seq > 0, 20000);
        compare(list.itemAtIndex(0).text, "here");
    }

    function test_noArchivedRoom() {
        begin();
        const old = makeRoom("Old things");
        ada.chat.roomEditing.setArchived(old, true);
        tryCompare(ada.chat.conversation, "archived", true, 10000);
        makeRoom("Other things");
        Bench.give(ada, [Bench.file("plan.txt", 10)]);
        asked();
        type("things");
        tryVerify(() => Bench.find(adaWindow, "switch-Other things") !== null);
        compare(Bench.find(adaWindow, "switch-Old things"), null);
    }

    function test_toAPersonWithWhomOneHasNotTalked() {
        begin();
        const ben = Bench.newProgram();
        const benWindow = join(ben, ada, "Ben");
        adaWindow.requestActivate();
        tryVerify(() => adaWindow.active);
        Bench.give(ada, [Bench.file("plan.txt", 10)]);
        asked();
        type("ben");
        tryVerify(() => Bench.find(adaWindow, "switch-Ben") !== null, 10000);
        keyClick(Qt.Key_Return);
        tryCompare(ada.chat.conversation, "kind", "direct", 10000);
        tryVerify(() => chips() === 1, 10000);
        compare(ada.chat.conversation.name, "Ben");
    }

    function test_whoDeclinesSendsNothing() {
        begin();
        Bench.give(ada, [Bench.file("plan.txt", 10)]);
        asked();
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "switchTo");
        compare(ada.givenFiles.count, 0);
        compare(chips(), 0);
        // And Ctrl+K is what it was.
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => item(adaWindow, "switchTo").activeFocus);
        verify(!Bench.shows(adaWindow, "plan.txt"));
    }

    function test_moreOfThemBeforeOneHasChosen() {
        begin();
        Bench.give(ada, [Bench.file("a.txt", 10)]);
        asked();
        Bench.give(ada, [Bench.file("b.txt", 10), Bench.file("a.txt", 10)]);
        says(adaWindow, "a.txt and 1 more file");
        const many = [];
        for (let i = 0; i < 9; ++i) {
            many.push(Bench.file("f" + i, 1));
        }
        compare(Bench.give(ada, many), "One message takes up to 10 files.");
        compare(ada.givenFiles.count, 2);
        keyClick(Qt.Key_Return);
        tryVerify(() => chips() === 2, 10000);
    }

    function test_theyWaitForAChat() {
        ada = Bench.newProgram();
        adaWindow = openWindow(ada);
        item(adaWindow, "startHosting");
        Bench.give(ada, [Bench.file("plan.txt", 10)]);
        item(adaWindow, "filesWait");
        says(adaWindow, "Once you are in a chat, you choose who gets");
        fill(adaWindow, "chatName", "The kitchen");
        fill(adaWindow, "yourName", "Ada");
        fill(adaWindow, "port", "0");
        click(adaWindow, "startHosting");
        tryCompare(ada, "page", "chat", 15000);
        gone(adaWindow, "filesWait");
        tryCompare(ada.chat.conversation, "name", "General", 15000);
        tryVerify(() => item(adaWindow, "switchList").count > 0, 10000);
        asked(); // the keyboard is back from the room that has opened behind it
        keyClick(Qt.Key_Return);
        tryVerify(() => chips() === 1, 10000);
    }

    function test_overTheSettings() {
        begin();
        adaWindow.settingsShown = true;
        Bench.give(ada, [Bench.file("plan.txt", 10)]);
        asked();
        compare(adaWindow.settingsShown, false);
    }

    function test_aNameTurnsNothingAround() {
        begin();
        Bench.give(ada, [Bench.file("a\u202Egpj.exe", 10)]);
        asked();
        says(adaWindow, "agpj.exe");
        keyClick(Qt.Key_Return);
        tryVerify(() => chips() === 1, 10000);
        item(adaWindow, "chip-agpj.exe");
    }
}
