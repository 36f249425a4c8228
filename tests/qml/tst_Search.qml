// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests
import Hearth.Theme

/// Looking for what was said, by keys and with the mouse, beside the messages.
HearthCase {
    name: "Search"

    property var ada
    property var ben
    property Window adaWindow
    property Window benWindow

    function meet() {
        ada = Bench.newProgram();
        adaWindow = host(ada);
        ben = Bench.newProgram();
        benWindow = join(ben, ada, "Ben");
    }

    function use(window) {
        window.requestActivate();
        tryVerify(() => window.active);
    }

    function row(window, text) {
        const list = item(window, "timeline");
        const found = () => Array.from({length: list.count}, (_, i) => list.itemAtIndex(i)).find(row => row && row.text === text) ?? null;
        tryVerify(() => found() !== null, 30000, text);
        return found();
    }

    /// One was led there: it is on the screen.
    function leads(window, text) {
        const list = item(window, "timeline");
        tryVerify(() => Array.from({length: list.count}, (_, i) => list.itemAtIndex(i)).some(row => row && row.text === text && list.isSeen(row)),
            10000, "leads to " + text);
    }

    function hits(window) {
        const list = Bench.find(window, "hits");
        if (list === null || !list.visible) {
            return "";
        }
        list.forceLayout();
        return Array.from({length: list.count}, (_, i) => list.itemAtIndex(i)?.label ?? "").join("; ");
    }

    function finds(window, expected) {
        tryVerify(() => hits(window) === expected, 10000, "finds " + expected);
    }

    function hasKeyboard(window, name) {
        tryVerify(() => item(window, name).activeFocus, 5000, name + " has the keyboard");
    }

    /// By keys, from wherever one is.
    function lookFor(window, text, everywhere) {
        use(window);
        keyClick(Qt.Key_F, everywhere ? Qt.ControlModifier | Qt.ShiftModifier : Qt.ControlModifier);
        hasKeyboard(window, "searchField");
        keyClick(Qt.Key_Delete); // what was looked for before is selected
        type(text);
    }

    function makeAttic() {
        use(adaWindow);
        click(adaWindow, "create");
        fill(adaWindow, "roomName", "Attic");
        keyClick(Qt.Key_Return);
        tryCompare(ada.chat.conversation, "name", "Attic", 10000);
        gone(adaWindow, "roomName");
    }

    function test_foundIsMarkedAndLeadsThereAndBack() {
        meet();
        use(adaWindow);
        say(adaWindow, "a fox at the door");
        for (let i = 0; i < 40; ++i) {
            say(adaWindow, "line " + i);
        }
        row(benWindow, "line 39"); // all of it before what he says
        use(benWindow);
        say(benWindow, "foxes, and a fox");
        row(adaWindow, "foxes, and a fox");
        lookFor(adaWindow, "fox");
        finds(adaWindow, "Ben: foxes, and a fox; Ada: a fox at the door");
        tryVerify(() => Bench.countPixels(item(adaWindow, "hit-0"), Theme.word) > 100, 5000, "the words are marked");
        compare(Bench.accessibleBelow(item(adaWindow, "hit-0")), 0);
        // The one that is far up: the search stays open beside it, and the way back is there.
        click(adaWindow, "hit-1");
        leads(adaWindow, "a fox at the door");
        verify(item(adaWindow, "hits").visible);
        compare(item(adaWindow, "hit-1").selected, true);
        keyClick(Qt.Key_Left, Qt.AltModifier);
        leads(adaWindow, "foxes, and a fox");
        // F3 goes through them, wherever the keyboard is, and around.
        fill(adaWindow, "composer", "x");
        keyClick(Qt.Key_F3);
        leads(adaWindow, "foxes, and a fox");
        compare(item(adaWindow, "hit-0").selected, true);
        keyClick(Qt.Key_F3, Qt.ShiftModifier);
        leads(adaWindow, "a fox at the door");
        keyClick(Qt.Key_F3);
        leads(adaWindow, "foxes, and a fox");
        compare(item(adaWindow, "composer").text, "x");
        hasKeyboard(adaWindow, "composer");
        // Gone words are gone from there at once.
        ben.chat.messageActions.deleteMessage(row(benWindow, "foxes, and a fox").messageId);
        finds(adaWindow, "Ada: a fox at the door");
    }

    function test_everywhereByKeysAlone() {
        meet();
        use(adaWindow);
        say(adaWindow, "tea downstairs");
        row(benWindow, "tea downstairs");
        makeAttic();
        say(adaWindow, "tea upstairs");
        lookFor(adaWindow, "tea");
        finds(adaWindow, "Ada: tea upstairs");
        lookFor(adaWindow, "te", true);
        finds(adaWindow, "Ada: tea upstairs; Ada: tea downstairs");
        verify(item(adaWindow, "heading-Attic").visible && item(adaWindow, "heading-General").visible);
        keyClick(Qt.Key_Return);
        tryVerify(() => item(adaWindow, "hit-0").activeFocus, 5000, "Enter goes on to what was found");
        keyClick(Qt.Key_Down);
        tryVerify(() => item(adaWindow, "hit-1").activeFocus);
        verify(item(adaWindow, "hit-1").details.includes("General"), item(adaWindow, "hit-1").details);
        keyClick(Qt.Key_Return);
        tryCompare(ada.chat.conversation, "name", "General", 10000);
        leads(adaWindow, "tea downstairs");
        tryVerify(() => item(adaWindow, "hit-1").activeFocus, 5000, "the keyboard stays with what was found");
        // What is typed there is looked for.
        keyClick(Qt.Key_X);
        hasKeyboard(adaWindow, "searchField");
        compare(item(adaWindow, "searchField").text, "tex");
        tryVerify(() => Bench.find(adaWindow, "searchEmpty").visible, 10000);
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "searchField");
        hasKeyboard(adaWindow, "composer");
        // It is as it was left.
        keyClick(Qt.Key_F3);
        hasKeyboard(adaWindow, "searchField");
        compare(item(adaWindow, "searchField").text, "tex");
        click(adaWindow, "closeSearch");
        gone(adaWindow, "searchField");
    }

    function test_operatorsAreCompletedAndBecomeChips() {
        meet();
        use(benWindow);
        say(benWindow, "tea from Ben");
        row(adaWindow, "tea from Ben");
        use(adaWindow);
        say(adaWindow, "tea from Ada");
        lookFor(adaWindow, "from:be");
        tryVerify(() => Bench.find(adaWindow, "searchCompletions").visible, 10000);
        verify(item(adaWindow, "completion-Ben").current);
        tryVerify(() => item(adaWindow, "searchField").Accessible.description.startsWith("Ben, "), 5000);
        keyClick(Qt.Key_Return);
        tryCompare(item(adaWindow, "chip-from"), "text", "From Ben");
        compare(item(adaWindow, "searchField").text, "");
        type("tea");
        finds(adaWindow, "Ben: tea from Ben");
        // The beginning of an operator is offered, and is a word where it is not chosen.
        type(" ha");
        tryVerify(() => Bench.find(adaWindow, "completion-has:") !== null && item(adaWindow, "completion-has:").visible, 5000);
        verify(!item(adaWindow, "completion-has:").current);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(item(adaWindow, "searchField").text, "tea has:");
        click(adaWindow, "completion-With an image");
        tryCompare(item(adaWindow, "chip-has"), "text", "With an image");
        tryVerify(() => Bench.find(adaWindow, "searchEmpty").visible, 10000);
        click(adaWindow, "chip-has");
        gone(adaWindow, "chip-has");
        finds(adaWindow, "Ben: tea from Ben");
        // With Backspace at the beginning a chip is text again.
        hasKeyboard(adaWindow, "searchField");
        keyClick(Qt.Key_Home);
        keyClick(Qt.Key_Backspace);
        gone(adaWindow, "chip-from");
        verify(item(adaWindow, "searchField").text.startsWith("from:"), item(adaWindow, "searchField").text);
        // A day.
        click(adaWindow, "clearSearch");
        click(adaWindow, "hint-on:");
        compare(item(adaWindow, "searchField").text, "on:");
        click(adaWindow, "completion-Today");
        item(adaWindow, "chip-on");
        finds(adaWindow, "Ada: tea from Ada; Ben: tea from Ben");
    }

    function test_aSearchBegunAnewTakesThePlaceOfTheChips() {
        meet();
        use(adaWindow);
        say(adaWindow, "tea");
        say(adaWindow, "coffee");
        lookFor(adaWindow, "has:link tea");
        tryVerify(() => Bench.find(adaWindow, "searchEmpty").visible, 10000);
        use(adaWindow);
        keyClick(Qt.Key_F, Qt.ControlModifier);
        verify(item(adaWindow, "chip-has").selected, "it is selected with the words");
        type("coff");
        gone(adaWindow, "chip-has");
        compare(item(adaWindow, "searchField").text, "coff");
        finds(adaWindow, "Ada: coffee");
        // Where there is nothing but chips.
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("from:me ");
        item(adaWindow, "chip-from");
        keyClick(Qt.Key_F, Qt.ControlModifier);
        keyClick(Qt.Key_Backspace);
        gone(adaWindow, "chip-from");
        // Who goes into it keeps it.
        type("from:me tea");
        item(adaWindow, "chip-from");
        keyClick(Qt.Key_F, Qt.ControlModifier);
        keyClick(Qt.Key_End);
        verify(!item(adaWindow, "chip-from").selected);
        keyClick(Qt.Key_Backspace);
        compare(item(adaWindow, "searchField").text, "te");
        finds(adaWindow, "Ada: tea");
        verify(Bench.find(adaWindow, "chip-from") !== null);
    }

    function test_searchesOfBefore() {
        meet();
        use(adaWindow);
        say(adaWindow, "a fox");
        lookFor(adaWindow, "fox");
        finds(adaWindow, "Ada: a fox");
        click(adaWindow, "hit-0");
        click(adaWindow, "clearSearch");
        hasKeyboard(adaWindow, "searchField");
        keyClick(Qt.Key_Down);
        tryVerify(() => item(adaWindow, "recent-fox").activeFocus);
        keyClick(Qt.Key_Return);
        finds(adaWindow, "Ada: a fox");
        compare(item(adaWindow, "searchField").text, "fox");
        click(adaWindow, "clearSearch");
        click(adaWindow, "forgetSearches");
        gone(adaWindow, "recent-fox");
    }

    function test_whatIsWrongIsSaid() {
        meet();
        makeAttic();
        lookFor(adaWindow, "on:tuesday ");
        tryVerify(() => Bench.shows(item(adaWindow, "searchEmpty"), "a date such as"), 10000);
        lookFor(adaWindow, "from:nobody ");
        tryVerify(() => Bench.shows(item(adaWindow, "searchEmpty"), "nobody"), 10000);
        click(adaWindow, "clearSearch");
        use(benWindow);
        say(benWindow, "a needle");
        lookFor(adaWindow, "needle");
        tryVerify(() => Bench.shows(item(adaWindow, "searchEmpty"), "Attic"), 10000);
        ada.chat.searching.roomId = 0; // as by the button
        finds(adaWindow, "Ben: a needle");
    }

    function test_withoutTheServerItIsWhatIsKept() {
        meet();
        use(adaWindow);
        say(adaWindow, "a fox");
        row(benWindow, "a fox");
        ada.hosting.server.stop();
        tryVerify(() => !ben.chat.connection.online, 10000);
        lookFor(benWindow, "fox", true);
        finds(benWindow, "Ada: a fox");
        verify(item(benWindow, "searchNote").text.includes("kept on this computer"), item(benWindow, "searchNote").text);
        click(benWindow, "hit-0");
        leads(benWindow, "a fox");
    }

    function test_moreComesAsOneScrolls() {
        meet();
        for (let i = 1; i <= 120; ++i) {
            ada.chat.sending.send("needle " + i);
        }
        row(benWindow, "needle 120");
        lookFor(benWindow, "needle");
        tryVerify(() => item(benWindow, "hits").count === 50, 10000);
        keyClick(Qt.Key_Down);
        for (const count of [100, 120]) {
            keyClick(Qt.Key_End);
            tryVerify(() => item(benWindow, "hits").count === count, 10000, "so many: " + count);
        }
        tryVerify(() => item(benWindow, "searchNote").text.startsWith("120 "), 10000);
        click(benWindow, "option-relevance");
        tryVerify(() => ben.chat.searching.state !== 1 && item(benWindow, "hits").count === 50, 10000);
    }

    function test_aNarrowWindowShowsOneAtATime() {
        meet();
        use(adaWindow);
        say(adaWindow, "a fox");
        adaWindow.width = 480;
        lookFor(adaWindow, "fox");
        finds(adaWindow, "Ada: a fox");
        gone(adaWindow, "composer");
        click(adaWindow, "hit-0");
        gone(adaWindow, "searchField");
        leads(adaWindow, "a fox");
        keyClick(Qt.Key_F, Qt.ControlModifier);
        hasKeyboard(adaWindow, "searchField");
        click(adaWindow, "searchBack");
        item(adaWindow, "composer");
    }

    function test_itGivesWayToThePeople() {
        meet();
        use(adaWindow);
        item(adaWindow, "people");
        lookFor(adaWindow, "x");
        gone(adaWindow, "people");
        keyClick(Qt.Key_P, Qt.ControlModifier);
        item(adaWindow, "people");
        gone(adaWindow, "searchField");
        click(adaWindow, "search");
        hasKeyboard(adaWindow, "searchField");
    }
}
