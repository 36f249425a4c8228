// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Desktop
import Hearth.Tests

HearthCase {
    name: "Timeline"

    function test_aConversationGoesBothWays() {
        const ada = Bench.newProgram();
        const adaWindow = host(ada);
        const ben = Bench.newProgram();
        const benWindow = join(ben, ada, "Ben");
        say(benWindow, "hello from Ben");
        says(adaWindow, "hello from Ben");
        adaWindow.requestActivate();
        tryVerify(() => adaWindow.active);
        say(adaWindow, "hello from Ada");
        says(benWindow, "hello from Ada");
        compare(ada.chat.conversation.timeline.count, 2);
        compare(ben.chat.conversation.timeline.count, 2);
    }

    function test_typingIsSeenAndEndsWithTheMessage() {
        const ada = Bench.newProgram();
        const adaWindow = host(ada);
        const ben = Bench.newProgram();
        const benWindow = join(ben, ada, "Ben");
        fill(benWindow, "composer", "wait");
        tryVerify(() => item(adaWindow, "typing").text.includes("Ben"), 10000);
        keyClick(Qt.Key_Return);
        tryCompare(item(adaWindow, "typing"), "text", "", 10000);
    }

    /// So many messages of the host, all of them stored.
    function fillRoom(program, window, count) {
        for (let i = 1; i <= count; ++i) {
            program.chat.sending.send("message number " + i + "\nof three\nlines");
        }
        const list = item(window, "timeline");
        tryVerify(() => list.count === count && list.itemAtIndex(0) !== null
            && list.itemAtIndex(0).text.startsWith("message number " + count) && list.itemAtIndex(0).state === "sent", 60000);
    }

    SignalSpy {
        id: rested
        signalName: "movementEnded"
    }
    Component {
        id: watch

        Connections {
            property Item bar: null
            property Item list: null
            /// How often a row was pointed at while the list moved.
            property int whileMoving: 0

            target: bar
            function onRowChanged(): void {
                whileMoving += list.moving && bar.row !== null ? 1 : 0;
            }
        }
    }

    function bar(window) {
        return item(window, "messageBar");
    }

    /// What passes below a resting pointer while one scrolls costs nothing: the bar comes when the list rests.
    function test_nothingIsPointedAtWhileOneScrolls() {
        const ada = Bench.newProgram();
        const window = host(ada);
        fillRoom(ada, window, 30);
        const list = item(window, "timeline");
        waitForRendering(list, 1000);
        mouseMove(list.itemAtIndex(1), 110, list.itemAtIndex(1).height - 10);
        tryVerify(() => bar(window).row === list.itemAtIndex(1), 5000);
        const watched = createTemporaryObject(watch, this, {bar: bar(window), list: list});
        rested.target = list;
        for (let i = 0; i < 5; ++i) {
            mouseWheel(list, list.width / 2, list.height / 2, 0, 240);
        }
        rested.wait(20000);
        verify(!list.moving);
        tryVerify(() => bar(window).row !== null && bar(window).row.hovered, 5000);
        verify(bar(window).row !== list.itemAtIndex(1));
        compare(watched.whileMoving, 0);
    }

    function test_theBarIsWhereThePointerIsAlsoAfterAMenu() {
        const ada = Bench.newProgram();
        const window = host(ada);
        fillRoom(ada, window, 4);
        const list = item(window, "timeline");
        waitForRendering(list, 1000);
        const point = index => {
            const row = list.itemAtIndex(index);
            mouseMove(row, 110, row.height - 10); // not below the bar of the row that is under it
            tryVerify(() => bar(window).row === row, 5000, "the bar is at " + index);
        };
        point(1);
        mouseClick(list.itemAtIndex(1), 110, list.itemAtIndex(1).height - 10, Qt.RightButton);
        item(window, "menuReply");
        keyClick(Qt.Key_Escape);
        gone(window, "menuReply");
        tryVerify(() => item(window, "composer").activeFocus, 5000, "one goes on writing");
        point(2);
        point(1);
        // Nor does the keyboard hold it, once the pointer is moved.
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.currentItem && list.currentItem.activeFocus);
        tryVerify(() => bar(window).row === list.currentItem, 5000, "it follows the keyboard");
        point(2);
        keyClick(Qt.Key_Up);
        tryVerify(() => list.currentItem.activeFocus && bar(window).row === list.currentItem, 5000, "and again");
        // A word that was clicked has it neither.
        mouseClick(list.itemAtIndex(2), 90, list.itemAtIndex(2).height - 10);
        point(0);
    }

    /// One comes to a row that is seen: the one where one was, or else the newest of them.
    function test_byTabOneComesToARowThatIsSeen() {
        const ada = Bench.newProgram();
        const window = host(ada);
        fillRoom(ada, window, 60);
        const list = item(window, "timeline");
        const composer = item(window, "composer");
        const isSeen = row => row.y + row.height > list.contentY && row.y < list.contentY + list.height;
        // Words of the newest are selected; then one reads far above it.
        waitForRendering(list, 1000);
        const newest = list.itemAtIndex(0);
        mouseMove(newest, newest.gutter + 4, newest.height - 12);
        tryCompare(newest, "hovered", true);
        mouseDoubleClickSequence(newest, newest.gutter + 4, newest.height - 12);
        tryCompare(newest, "selecting", true);
        composer.forceActiveFocus(Qt.OtherFocusReason);
        list.positionViewAtIndex(40, ListView.Center);
        waitForRendering(list, 1000);
        const backwards = () => { // past the pill, where that is shown
            for (let i = 0; i < 3 && !list.activeFocus; ++i) {
                keyClick(Qt.Key_Backtab);
            }
        };
        backwards();
        tryVerify(() => list.currentItem?.activeFocus ?? false, 5000, "a row has the keyboard");
        verify(isSeen(list.currentItem), "which is seen");
        // From there up; it is that row again while it is seen.
        keyClick(Qt.Key_Up);
        const where = list.currentItem;
        composer.forceActiveFocus(Qt.OtherFocusReason);
        backwards();
        tryVerify(() => where.activeFocus, 5000, "where one was");
        composer.forceActiveFocus(Qt.OtherFocusReason);
        ada.chat.sending.send("the newest");
        tryVerify(() => list.itemAtIndex(0)?.text === "the newest", 10000);
        backwards();
        tryVerify(() => list.currentItem?.activeFocus && list.currentItem.text === "the newest", 5000, "the newest that is seen");
    }

    function test_olderPagesLoadWithoutMovingWhatIsRead() {
        const ada = Bench.newProgram();
        fillRoom(ada, host(ada), 70);
        const ben = Bench.newProgram();
        const window = join(ben, ada, "Ben");
        const list = item(window, "timeline");
        tryVerify(() => list.count >= 50, 10000);
        tryCompare(list, "opened", true);
        waitForRendering(list, 1000);
        const before = list.count;
        verify(before < 70, "the whole history came at once");
        // As far up as it goes: the next page is asked for, and what is on the screen stays where it is.
        list.positionViewAtIndex(before - 1, ListView.Contain);
        const row = before - 4;
        verify(list.itemAtIndex(row) !== null);
        const text = list.itemAtIndex(row).text;
        const at = list.itemAtIndex(row).mapToItem(window.contentItem, 0, 0).y;
        tryCompare(ben.chat.conversation.timeline.paging, "canLoadOlder", false, 10000);
        compare(list.count, 70);
        compare(list.itemAtIndex(row).text, text);
        fuzzyCompare(list.itemAtIndex(row).mapToItem(window.contentItem, 0, 0).y, at, 1);
    }

    function itemsIn(item) {
        return Array.from(item.children).reduce((count, child) => count + itemsIn(child), 1);
    }

    /// How long opening and scrolling take follows from how much is made for it.
    function test_onlyWhatIsShownIsMade() {
        const ada = Bench.newProgram();
        fillRoom(ada, host(ada), 70);
        const ben = Bench.newProgram();
        const window = join(ben, ada, "Ben");
        const list = item(window, "timeline");
        tryCompare(list, "opened", true);
        waitForRendering(list, 1000);
        compare(ben.chat.conversation.timeline.count, 50);
        const rows = Array.from(list.contentItem.children).filter(child => child.clientId !== undefined);
        verify(rows.length >= 5 && rows.length <= 30, "rows that were made: " + rows.length);
        // One of many by one person: the words, and places for what is not shown.
        const row = list.itemAtIndex(3);
        compare(row.showAuthor, false);
        verify(itemsIn(row) <= 11, "items in a row: " + itemsIn(row));
        verify(Bench.accessibleBelow(list.contentItem) > 0);
        // A row's name says all that is in it, and nothing says it twice.
        compare(Bench.accessibleBelow(row), 0);
        for (const other of rows.filter(other => other.showAuthor)) {
            compare(Bench.accessibleBelow(other), 0);
        }
    }

    function test_wordsUnderThePointerCanBeSelected() {
        const ada = Bench.newProgram();
        const window = host(ada);
        say(window, "take these words");
        says(window, "take these words");
        const list = item(window, "timeline");
        tryVerify(() => list.itemAtIndex(0) !== null && list.itemAtIndex(0).state === "sent", 10000);
        const row = list.itemAtIndex(0);
        const y = row.height - 12;
        mouseMove(row, row.gutter + 4, y);
        tryCompare(row, "hovered", true);
        mouseDoubleClickSequence(row, row.gutter + 4, y);
        tryCompare(row, "selecting", true);
        compare(Bench.selectedText(row), "take");
        // With the keyboard elsewhere nothing stays selected.
        item(window, "composer").forceActiveFocus();
        tryCompare(row, "selecting", false);
        compare(Bench.selectedText(row), "");
    }

    function test_aWebAddressOpensInTheBrowser() {
        Bench.catchAddresses();
        const ada = Bench.newProgram();
        const window = host(ada);
        const list = item(window, "timeline");
        ada.chat.sending.send("no address in <a href='https://evil.example'>here</a>".replace("https://evil.example", "file:///x"));
        ada.chat.sending.send("https://example.org/a?b&c=<i>");
        tryVerify(() => list.count === 2 && list.itemAtIndex(0) !== null && list.itemAtIndex(0).state === "sent", 10000);
        const row = list.itemAtIndex(0);
        tryVerify(() => row.height > 0 && !list.moving);
        // Only the row that has an address is made of more.
        verify(itemsIn(row) <= 14, "items in a row with an address: " + itemsIn(row));
        verify(Bench.shows(row, "https://example.org/a?b&c=<i>"), "the words are as they were written");
        const y = row.height - 12;
        mouseMove(row, 80, y);
        tryVerify(() => Bench.pointerOver(row) === Qt.PointingHandCursor);
        mouseClick(row, 80, y);
        tryVerify(() => Bench.caughtAddresses().length === 1);
        compare(Bench.caughtAddresses()[0], "https://example.org/a?b&c=");
        mouseMove(row, row.width - 140, y);
        tryVerify(() => Bench.pointerOver(row) !== Qt.PointingHandCursor);
        mouseClick(row, row.width - 140, y);
        // Markup in what people write is what it looks like, and leads nowhere.
        const other = list.itemAtIndex(1);
        verify(Bench.shows(other, "<a href='file:///x'>here</a>"));
        mouseMove(other, 150, other.height - 12);
        mouseClick(other, 150, other.height - 12);
        // Dragged over, it is selected, to be copied, and not opened.
        mouseDoubleClickSequence(row, 80, y);
        tryVerify(() => Bench.selectedText(row).length > 0);
        list.forceActiveFocus();
        list.currentIndex = 0;
        keyClick(Qt.Key_Return);
        tryVerify(() => Bench.caughtAddresses().length >= 2);
    }

    function test_everyLetterOfAnAddressOpensIt_data() {
        const address = "https://example.org/\u05d0\u05d1\u05d2\u05d3\u05d4/a/\u0645\u062b\u0627\u0644";
        return [{tag: "among words", text: "see " + address + " now", before: "see ", address: address},
            {tag: "in a text that runs to the left", text: "\u05e9\u05dc\u05d5\u05dd " + address, before: "\u05e9\u05dc\u05d5\u05dd ", address: address},
            {tag: "in a formatted text", text: "**see** " + address + " now", before: "see ", address: address, words: "formattedWords"},
            {tag: "words that lead somewhere", text: "**\u05e9** [\u05d0\u05d1\u05d2\u05d3\u05d4\u05d0\u05d1\u05d2\u05d3\u05d4\u05d0\u05d1](https://example.org/a)",
                before: "\u05e9 ", address: "https://example.org/a", words: "formattedWords"},
            {tag: "a host", text: "www.example.org/a", before: "", address: "http://www.example.org/a"},
            {tag: "mail", text: "mail@example.org", before: "", address: "mailto:mail@example.org"}];
    }

    function test_everyLetterOfAnAddressOpensIt(row) {
        Bench.catchAddresses();
        const ada = Bench.newProgram();
        const window = host(ada);
        const list = item(window, "timeline");
        ada.chat.sending.send(row.text);
        tryVerify(() => list.count === 1 && list.itemAtIndex(0) !== null && list.itemAtIndex(0).state === "sent", 10000);
        const words = item(window, row.words ?? "selectable");
        waitForRendering(words, 500);
        // Where each letter is drawn, left and right of its middle.
        let opened = 0;
        for (let at = row.before.length; at < words.length; ++at) {
            const from = words.positionToRectangle(at);
            const to = words.positionToRectangle(at + 1);
            const width = Math.abs(to.x - from.x);
            const isOfAddress = at < row.before.length + words.length - row.before.length - (row.text.endsWith(" now") ? 4 : 0);
            if (width < 3 || width > 20 || !isOfAddress) {
                continue; // where the direction turns, and what is joined
            }
            for (const part of [0.25, 0.75]) {
                mouseClick(words, Math.min(from.x, to.x) + width * part, from.y + from.height / 2);
                tryVerify(() => Bench.caughtAddresses().length === opened + 1, 2000, "letter " + at + " opens it");
                ++opened;
            }
        }
        verify(opened > 20, "letters: " + opened);
        compare(decodeURI(Bench.caughtAddresses()[0]), row.address);
    }

    function test_emojiAmongWordsHaveTheFontThatHasThemInColour() {
        const ada = Bench.newProgram();
        const window = host(ada);
        const list = item(window, "timeline");
        const text = "\u{1F600} words \u{1F44D}\u{1F3FD} 1\uFE0F\u20E3 \u2764\uFE0F\u200D\u{1F525} \u{1F3F3}\uFE0F\u200D\u{1F308} end";
        ada.chat.sending.send(text);
        ada.chat.sending.send("words alone 1 2 3");
        tryVerify(() => list.count === 2 && list.itemAtIndex(0) !== null && list.itemAtIndex(0).state === "sent", 10000);
        const words = item(list.itemAtIndex(1), "selectable");
        compare(list.itemAtIndex(1).text, text, "what is said stays as it is");
        compare(words.text, "\u{1F600} words \u{1F44D}\u{1F3FD} 1\u20E3 \u2764\u200D\u{1F525} \u{1F3F3}\u200D\u{1F308} end");
        compare(Bench.familiesOf(words), ["Noto Color Emoji", "", "Noto Color Emoji", "", "Noto Color Emoji", "", "Noto Color Emoji", "",
            "Noto Color Emoji", ""]);
        compare(Bench.find(list.itemAtIndex(0), "selectable"), null);
        verify(list.itemAtIndex(1).height >= words.y + words.height);
    }

    function test_farFromTheBottomAPillCountsAndLeadsBack() {
        const ada = Bench.newProgram();
        const adaWindow = host(ada);
        fillRoom(ada, adaWindow, 40);
        const ben = Bench.newProgram();
        const benWindow = join(ben, ada, "Ben");
        const list = item(adaWindow, "timeline");
        list.positionViewAtEnd();
        tryCompare(ada.chat.conversation.timeline, "following", false);
        say(benWindow, "are you there");
        tryCompare(ada.chat.conversation.timeline, "newCount", 1, 10000);
        adaWindow.requestActivate();
        click(adaWindow, "newPill");
        tryCompare(ada.chat.conversation.timeline, "following", true);
        says(adaWindow, "are you there");
    }

    function test_withoutTheServerAMessageWaitsAndIsSentOnce() {
        const ada = Bench.newProgram();
        host(ada);
        const ben = Bench.newProgram();
        const benWindow = join(ben, ada, "Ben");
        const port = ada.hosting.server.port;
        ada.hosting.server.stop();
        tryCompare(ada.hosting.server, "state", Host.Stopped, 10000);
        benWindow.requestActivate();
        say(benWindow, "written meanwhile");
        says(benWindow, "Waiting for the connection");
        const list = item(benWindow, "timeline");
        tryVerify(() => list.itemAtIndex(0) !== null);
        compare(list.itemAtIndex(0).state, "sending");
        const height = list.itemAtIndex(0).height;
        tryVerify(() => Bench.find(benWindow, "connectionBanner").visible, 15000);
        ada.hosting.server.start("The kitchen", "open", port);
        tryCompare(ada.hosting.server, "state", Host.Running, 10000);
        tryVerify(() => list.itemAtIndex(0).state === "sent", 60000);
        compare(list.itemAtIndex(0).height, height, "nothing jumps when it is sent");
        verify(!Bench.shows(benWindow, "Waiting for the connection"));
        compare(ben.chat.conversation.timeline.count, 1);
    }
}
