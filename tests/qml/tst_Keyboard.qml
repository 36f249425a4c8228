// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

HearthCase {
    name: "Keyboard"

    /// The first page of a process reads what its dialogs are made from first; a later one only makes them.
    function test_aDialogThatIsWantedWhileAllAreMade_data() {
        return [{tag: "the first page"}, {tag: "another"}];
    }

    function test_aDialogThatIsWantedWhileAllAreMade() {
        const program = Bench.newProgram();
        const window = openWindow(program);
        fill(window, "chatName", "The kitchen");
        fill(window, "yourName", "Ada");
        fill(window, "port", "0");
        click(window, "startHosting");
        tryVerify(() => Bench.find(window, "dialogs") !== null, 30000);
        const dialogs = Bench.find(window, "dialogs");
        let pressed = false;
        const press = () => {
            if (!pressed && dialogs.status === Loader.Loading) {
                pressed = true;
                Qt.callLater(() => keyClick(Qt.Key_K, Qt.ControlModifier)); // offered whether one is connected yet or not
            }
        };
        dialogs.statusChanged.connect(press);
        press();
        tryVerify(() => pressed);
        const field = item(window, "switchTo");
        tryVerify(() => (field.field || field).activeFocus, 5000, "it is open");
        keyClick(Qt.Key_Escape);
        gone(window, "switchTo");
    }

    function test_roomsAreReachedByKeys() {
        const program = Bench.newProgram();
        const window = host(program);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        fill(window, "roomName", "Garden");
        keyClick(Qt.Key_Return);
        tryCompare(program.chat.conversation, "name", "Garden", 10000);
        keyClick(Qt.Key_Up, Qt.AltModifier);
        tryCompare(program.chat.conversation, "name", "General");
        keyClick(Qt.Key_Down, Qt.AltModifier);
        tryCompare(program.chat.conversation, "name", "Garden");
        keyClick(Qt.Key_K, Qt.ControlModifier);
        fill(window, "switchTo", "gen");
        keyClick(Qt.Key_Return);
        tryCompare(program.chat.conversation, "name", "General");
        tryVerify(() => item(window, "composer").activeFocus);
    }

    function test_theSheetOpensAndEscapeClosesIt() {
        const window = host(Bench.newProgram());
        keyClick(Qt.Key_Slash, Qt.ControlModifier);
        says(window, "Find a room, a person or an action");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !Bench.shows(window, "Find a room, a person or an action"));
    }

    function test_shiftEnterBreaksTheLine() {
        const program = Bench.newProgram();
        const window = host(program);
        fill(window, "composer", "one");
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        type("two");
        compare(item(window, "composer").text, "one\ntwo");
        keyClick(Qt.Key_Return);
        tryCompare(program.chat.conversation.timeline, "count", 1);
    }

    /// Wherever one clicked, what is typed then is a message.
    function test_typingGoesToTheComposerFromAnywhere() {
        const program = Bench.newProgram();
        const window = host(program);
        for (let i = 1; i <= 40; ++i) {
            program.chat.sending.send("message number " + i + "\nof three\nlines");
        }
        const list = item(window, "timeline");
        const composer = item(window, "composer");
        tryVerify(() => list.count === 40 && list.itemAtIndex(0) !== null && list.itemAtIndex(0).state === "sent", 60000);
        const goesOn = what => {
            type("ok");
            compare(composer.text, "ok", "typed after " + what);
            compare(composer.activeFocus, true, "the keyboard after " + what);
            composer.clear();
        };
        list.positionViewAtIndex(30, ListView.Center);
        tryCompare(item(window, "newPill"), "visible", true);
        click(window, "newPill");
        goesOn("the pill");
        tryCompare(list, "following", true);
        waitForRendering(list, 500);

        const row = list.itemAtIndex(1);
        mouseClick(row, row.gutter + 4, row.height - 12);
        goesOn("a click on a message");
        const other = list.itemAtIndex(2);
        mouseMove(other, other.gutter + 4, other.height - 12);
        tryCompare(other, "hovered", true);
        mouseDoubleClickSequence(other, other.gutter + 4, other.height - 12);
        tryVerify(() => Bench.selectedText(list).length > 0, 5000, "a word is selected");
        compare(composer.activeFocus, false, "what is selected can be copied");
        goesOn("a selected word");
        mouseClick(list, list.width - 4, 8);
        goesOn("a click on the list");
        list.forceActiveFocus();
        keyClick(Qt.Key_Up);
        goesOn("the list's keys");
        list.forceActiveFocus();
        keyClick(Qt.Key_Up);
        click(window, "copyText");
        goesOn("the action bar");
        mouseClick(item(window, "roomList"), 60, 20);
        goesOn("a click on a room");
        item(window, "roomList").forceActiveFocus();
        goesOn("the list of rooms");
        item(window, "self").forceActiveFocus();
        goesOn("a button");
    }

    function test_charactersAreCountedAndCutWhole() {
        const program = Bench.newProgram();
        const window = host(program);
        const composer = item(window, "composer");
        composer.text = "\u{1F600}".repeat(4100);
        compare(Bench.find(window, "charactersLeft").visible, false);
        compare(item(window, "send").enabled, true);
        composer.text = "\u{1F600}".repeat(7900);
        compare(item(window, "charactersLeft").text, "100");
        composer.text = "\u{1F600}".repeat(8001);
        compare(item(window, "charactersLeft").text, "-1");
        compare(item(window, "send").enabled, false);
        composer.text = "\u{1F600}".repeat(8000);
        click(window, "send");
        tryCompare(program.chat.conversation.timeline, "count", 1);
        tryVerify(() => item(window, "timeline").itemAtIndex(0)?.state === "sent", 10000, "the server takes what the composer sends");
    }

    function test_whatNobodySeesIsRefusedWithTheReason() {
        const program = Bench.newProgram();
        const window = host(program);
        const composer = item(window, "composer");
        composer.text = "\u3164";
        composer.forceActiveFocus();
        keyClick(Qt.Key_Return);
        says(window, "A message needs something that can be seen.");
        compare(composer.text, "\u3164");
        compare(program.chat.conversation.timeline.count, 0);
    }

    function test_settingsOpenAndCloseByKeys() {
        const program = Bench.newProgram();
        const window = openWindow(program);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        item(window, "scheme");
        program.settings.scheme = "dark";
        compare(program.settings.dark, true);
        keyClick(Qt.Key_Escape);
        tryVerify(() => Bench.find(window, "scheme") === null);
    }

    function test_whatHasTheKeyboardIsInSight_data() {
        return [{tag: "welcome, beside each other", width: 800, height: 420}, {tag: "welcome, below each other", width: 420, height: 420},
            {tag: "settings", width: 420, height: 420, settings: true}];
    }

    function test_whatHasTheKeyboardIsInSight(data) {
        const window = openWindow(Bench.newProgram(), data.width, data.height);
        if (data.settings) {
            keyClick(Qt.Key_Comma, Qt.ControlModifier);
        }
        const page = item(window, data.settings ? "settingsScroll" : "welcomeScroll");
        tryVerify(() => page.contentHeight > page.height, 5000, "not all of it has room");
        const first = window.activeFocusItem;
        let deepest = 0;
        for (let i = 0; i < 60 && (i === 0 || window.activeFocusItem !== first); ++i) {
            keyClick(Qt.Key_Tab);
            const focused = window.activeFocusItem;
            tryVerify(() => isInSight(focused, page), 5000, focused + " of " + page);
            deepest = Math.max(deepest, page.contentY);
        }
        compare(window.activeFocusItem, first);
        verify(deepest > 0, "it was scrolled");
    }

    function isInSight(focused, page) {
        const top = focused.mapToItem(page, 0, 0).y;
        return top >= 0 && top + Math.min(focused.height, page.height) <= page.height;
    }

    function test_whatHasTheKeyboardStaysInSightUntilOneScrolls() {
        const window = openWindow(Bench.newProgram(), 420, 420);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        const page = item(window, "settingsScroll");
        const field = item(window, "keywords").field;
        field.forceActiveFocus();
        tryVerify(() => page.contentY > 0 && isInSight(field, page), 5000, "it came to what was laid out after it was asked for");
        const above = item(window, "shownName");
        const height = page.contentHeight;
        above.hint = "Long words. ".repeat(60);
        tryVerify(() => page.contentHeight > height + 100 && isInSight(field, page), 5000, "what grew above it does not push it out");
        mouseWheel(page, 100, 100, 0, 2400);
        tryCompare(page, "contentY", 0);
        above.hint = "Long words. ".repeat(120);
        tryVerify(() => page.contentHeight > height + 300);
        waitForRendering(page);
        compare(page.contentY, 0, "who scrolled elsewhere stays there");
    }

    function test_tabGoesThroughTheWelcomePageAndBack() {
        const window = openWindow(Bench.newProgram());
        const first = item(window, "chatName").field;
        first.forceActiveFocus();
        keyClick(Qt.Key_Tab);
        compare(item(window, "yourName").field.activeFocus, true);
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        compare(first.activeFocus, true);
    }
}
