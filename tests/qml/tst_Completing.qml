// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// Names that the composer completes while one types: people, rooms and emoji.
HearthCase {
    name: "Completing"

    property var ada
    property var ben
    property Window window

    function meet() {
        ada = Bench.newProgram();
        window = host(ada);
        ben = Bench.newProgram();
        join(ben, ada, "Ben");
        tryVerify(() => ada.chat.members.list.count === 2, 10000);
        window.requestActivate();
        tryVerify(() => window.active);
        composer().forceActiveFocus();
        tryVerify(() => composer().activeFocus);
    }

    function composer() {
        return item(window, "composer");
    }

    function completions() {
        const list = item(window, "completionList");
        list.forceLayout();
        const labels = [];
        for (let i = 0; i < list.count; ++i) {
            labels.push(list.itemAtIndex(i)?.label ?? "?");
        }
        return labels;
    }

    function test_peopleByTheKeysAlone() {
        meet();
        const at = "@" + ben.chat.oneself.username;
        type("hi @B");
        compare(completions()[0], "Ben, Guest");
        verify(composer().activeFocus);
        verify(composer().Accessible.description.startsWith("Ben, Guest"), composer().Accessible.description);
        keyClick(Qt.Key_Return);
        compare(composer().text, "hi @Ben (guest) ");
        compare(ada.chat.sending.draft, "hi " + at + " ");
        gone(window, "completions");
        compare(item(window, "timeline").count, 0, "Enter chose and did not send");
        type("x");
        keyClick(Qt.Key_Return);
        tryCompare(composer(), "text", "");
        tryCompare(item(window, "timeline"), "count", 1);
        // With Tab, from among others; the last one by going up from the first.
        type("@");
        const all = completions();
        compare(all.length, 2);
        verify(all[1].startsWith("@room"));
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Tab);
        compare(composer().text, "@room ");
        verify(composer().activeFocus);
        // Esc closes it alone, and it stays closed for what was begun there.
        type("@b");
        item(window, "completions");
        keyClick(Qt.Key_Escape);
        gone(window, "completions");
        compare(composer().text, "@room @b");
        type("e");
        gone(window, "completions");
        keyClick(Qt.Key_Return);
        tryCompare(composer(), "text", "");
        tryCompare(item(window, "timeline"), "count", 2);
    }

    function test_enterIsOnesOwnWhileNothingIsOffered() {
        meet();
        let sent = 0;
        for (const text of ["plain", "mail me: a@b", "@nobodyhere", ":)", "at 10:30", "#nosuchroom", "see :30"]) {
            type(text);
            gone(window, "completions");
            keyClick(Qt.Key_Return);
            tryCompare(composer(), "text", "", 5000, text);
            tryCompare(item(window, "timeline"), "count", ++sent);
        }
        // Whoever writes all of a name needs nothing more.
        for (const text of ["@" + ben.chat.oneself.username, "@room", "see #general"]) {
            type(text);
            item(window, "completions");
            keyClick(Qt.Key_Return);
            tryCompare(composer(), "text", "", 5000, text);
            tryCompare(item(window, "timeline"), "count", ++sent);
        }
        // Within code it is only text.
        type("`@b");
        gone(window, "completions");
        keyClick(Qt.Key_Escape);
    }

    function test_whatAnInputMethodComposesIsItsOwn() {
        meet();
        type("@");
        item(window, "completions");
        Bench.compose(composer(), "b");
        verify(composer().inputMethodComposing);
        gone(window, "completions");
        Bench.compose(composer(), "be");
        gone(window, "completions");
        keyClick(Qt.Key_Tab, Qt.ControlModifier);
        compare(item(window, "timeline").count, 0);
        Bench.compose(composer(), "", "be");
        compare(composer().text, "@be");
        item(window, "completions");
        keyClick(Qt.Key_Return);
        compare(ada.chat.sending.draft, "@" + ben.chat.oneself.username + " ");
    }

    function test_aScreenReaderFindsTheRows() {
        meet();
        type("@");
        const list = item(window, "completionList");
        compare(completions().length, 2);
        compare(list.Accessible.role, Accessible.List);
        compare(Bench.accessibleBelow(list), 2, "each once, with all that it shows");
        compare(list.itemAtIndex(1).Accessible.name, "@room, Everyone in this room");
        verify(list.itemAtIndex(0).Accessible.selected && !list.itemAtIndex(1).Accessible.selected);
        keyClick(Qt.Key_Down);
        verify(composer().Accessible.description.startsWith("@room, Everyone in this room, 2 of 2"), composer().Accessible.description);
        keyClick(Qt.Key_Escape);
        compare(composer().Accessible.description, "");
    }

    function test_inASmallWindow() {
        meet();
        window.width = 360;
        window.height = 330;
        composer().forceActiveFocus();
        type(":fa");
        const box = item(window, "completions");
        waitForRendering(window.contentItem, 500);
        const top = box.mapToItem(window.contentItem, 0, 0);
        verify(top.y >= 0 && top.x >= 0 && top.x + box.width <= 360, "all of it is in the window: " + top);
        verify(box.height > 100);
        compare(box.mapToItem(window.contentItem, 0, box.height).y <= composer().mapToItem(window.contentItem, 0, 0).y, true);
    }

    function test_byClickAndByMovingAway() {
        meet();
        type("@b");
        click(window, "completion-Ben");
        compare(ada.chat.sending.draft, "@" + ben.chat.oneself.username + " ");
        verify(composer().activeFocus);
        type("@b");
        item(window, "completions");
        keyClick(Qt.Key_Home);
        gone(window, "completions");
        keyClick(Qt.Key_End);
        gone(window, "completions"); // nobody typed
        keyClick(Qt.Key_Backspace);
        item(window, "completions");
        item(window, "memberList").forceActiveFocus();
        gone(window, "completions");
    }

    function test_whoIsNotInTheRoom() {
        meet();
        ada.chat.rooms.create("Garden", "", "public");
        tryCompare(ada.chat.conversation, "name", "Garden", 10000);
        tryVerify(() => composer().activeFocus);
        type("@be");
        tryVerify(() => Bench.find(window, "completions").visible && completions()[0].endsWith("not in this room"), 5000);
        keyClick(Qt.Key_Escape);
        composer().clear();
        type("@");
        compare(completions(), ["@room, Everyone in this room"]);
    }

    function test_rooms() {
        meet();
        ada.chat.rooms.create("Coffee talk", "", "public");
        tryCompare(ada.chat.conversation, "name", "Coffee talk", 10000);
        tryVerify(() => composer().activeFocus);
        type("see #");
        compare(completions().length, 2);
        type("ta");
        compare(completions(), ["#Coffee talk"]);
        keyClick(Qt.Key_Tab);
        compare(composer().text, "see #Coffee talk ");
        keyClick(Qt.Key_Return);
        const list = item(window, "timeline");
        tryVerify(() => list.count === 1 && list.itemAtIndex(0) !== null && list.itemAtIndex(0).namedRoom > 0);
    }

    /// They are not told of after coming back: who begins to name one, or reads of one, has them asked for.
    function test_roomsThatOneIsNotIn() {
        meet();
        ada.chat.rooms.create("Coffee talk", "", "public");
        tryCompare(ada.chat.conversation, "name", "Coffee talk", 10000);
        const cleo = Bench.newProgram();
        const first = join(cleo, ada, "Cleo");
        first.destroy();
        tryVerify(() => !first || first.title === undefined, 5000);
        const again = Bench.again(cleo);
        window = openWindow(again);
        tryVerify(() => again.chat?.connection.online ?? false, 15000);
        tryVerify(() => again.chat.conversation.roomId > 0 && !again.chat.conversation.timeline.paging.loadingNewer, 10000);
        compare(again.chat.rooms.publicRooms.count, 0);
        composer().forceActiveFocus();
        type("see #cof");
        tryVerify(() => completions().length === 1, 10000);
        compare(completions(), ["#Coffee talk, You are not in it"]);
    }

    function test_aRoomThatOneReadsOfIsALink() {
        meet();
        ada.chat.rooms.create("Coffee talk", "", "public");
        tryCompare(ada.chat.conversation, "name", "Coffee talk", 10000);
        ada.chat.conversation.open(ada.chat.rooms.list.roomIdAt(1 - ada.chat.rooms.list.rowOf(ada.chat.conversation.roomId)));
        const cleo = Bench.newProgram();
        const first = join(cleo, ada, "Cleo");
        first.destroy();
        tryVerify(() => !first || first.title === undefined, 5000);
        ada.chat.sending.send("come to #Coffee talk");
        const again = Bench.again(cleo);
        window = openWindow(again);
        tryVerify(() => again.chat?.connection.online ?? false, 15000);
        const list = item(window, "timeline");
        tryVerify(() => list.count > 0 && (list.itemAtIndex(0)?.namedRoom ?? 0) > 0, 10000);
    }

    function test_emoji() {
        meet();
        type("so :c");
        gone(window, "completions");
        type("ake");
        verify(completions().includes("birthday cake"), completions().join());
        const list = item(window, "completionList");
        while (list.currentItem.name !== "birthday cake") {
            keyClick(Qt.Key_Down);
        }
        keyClick(Qt.Key_Return);
        compare(composer().text, "so \u{1F382} ");
        // In the middle of a text it takes the blank that is there.
        composer().text = "";
        type("a  b");
        composer().cursorPosition = 2;
        type(":birthday_c");
        keyClick(Qt.Key_Tab);
        compare(composer().text, "a \u{1F382} b");
        // As other programs call them, also with the colon behind.
        for (const typed of [":+1", ":thumbsup", ":thumbsup:"]) {
            composer().text = "";
            type(typed);
            compare(completions()[0], "thumbs up");
            keyClick(Qt.Key_Return);
            compare(composer().text, "\u{1F44D} ");
        }
        composer().text = "a \u{1F382} b";
        composer().cursorPosition = "a \u{1F382} ".length;
        compare(composer().cursorPosition, "a \u{1F382} ".length);
    }
}
