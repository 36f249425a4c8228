// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// Emoji for a message: one click away, any of them by name, and all of it by keyboard.
HearthCase {
    name: "Reactions"

    property var ada
    property var ben
    property Window adaWindow
    property Window benWindow

    function meet() {
        ada = Bench.newProgram();
        adaWindow = host(ada);
        ben = Bench.newProgram();
        benWindow = join(ben, ada, "Ben");
        say(benWindow, "we have a cake");
        tryCompare(row(adaWindow), "text", "we have a cake", 10000);
        row(benWindow);
        adaWindow.requestActivate();
        tryVerify(() => adaWindow.active);
    }

    function row(window) {
        const list = item(window, "timeline");
        tryVerify(() => list.itemAtIndex(0) !== null && list.itemAtIndex(0).seq > 0, 10000);
        return list.itemAtIndex(0);
    }

    /// The keyboard is on the newest message.
    function enter(window) {
        const list = item(window, "timeline");
        row(window);
        waitForRendering(list, 500);
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => row(window).activeFocus);
    }

    function counts(window) {
        return (row(window).reactions ?? []).map(reaction => reaction.emoji + reaction.count + (reaction.mine ? "+" : "")).join(" ");
    }

    function test_oneClickAwayAndTakenBack() {
        meet();
        const mine = row(adaWindow);
        mouseMove(mine, 100, mine.height - 8);
        click(adaWindow, "react-\u{1F44D}");
        tryVerify(() => counts(adaWindow) === "\u{1F44D}1+", 10000);
        tryVerify(() => counts(benWindow) === "\u{1F44D}1", 10000);
        tryVerify(() => item(adaWindow, "composer").activeFocus, 5000, "one goes on writing");
        benWindow.requestActivate();
        tryVerify(() => benWindow.active);
        click(benWindow, "reaction-\u{1F44D}");
        tryVerify(() => counts(adaWindow) === "\u{1F44D}2+" && counts(benWindow) === "\u{1F44D}2+", 10000);
        compare(row(adaWindow).chose(row(adaWindow).reactions[0]), "You and Ben");
        verify(row(adaWindow).details.includes("Reactions: \u{1F44D} 2: You and Ben"), row(adaWindow).details);
        click(benWindow, "reaction-\u{1F44D}");
        tryVerify(() => counts(adaWindow) === "\u{1F44D}1+" && counts(benWindow) === "\u{1F44D}1", 10000);
        compare(ada.chat.conversation.timeline.count, 1, "nothing was said");
        compare(ben.chat.rooms.unreadTotal, 0);
    }

    function test_forWhatIsWritten() {
        meet();
        fill(adaWindow, "composer", "well done ");
        keyClick(Qt.Key_Period, Qt.ControlModifier);
        const search = item(adaWindow, "emojiSearch");
        tryVerify(() => search.activeFocus);
        type("+1");
        // What Enter chooses is marked, and named.
        tryVerify(() => item(adaWindow, "emoji-\u{1F44D}").current);
        tryCompare(item(adaWindow, "emojiName"), "text", "thumbs up");
        compare(search.Accessible.description, "thumbs up");
        keyClick(Qt.Key_Return);
        gone(adaWindow, "emojiSearch");
        const composer = item(adaWindow, "composer");
        tryVerify(() => composer.activeFocus);
        compare(composer.text, "well done \u{1F44D}");
        // By a click, and nothing chosen.
        click(adaWindow, "emoji");
        tryVerify(() => item(adaWindow, "emojiSearch").activeFocus);
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "emojiSearch");
        tryVerify(() => composer.activeFocus);
        compare(composer.text, "well done \u{1F44D}");
        compare(row(adaWindow).reactions, undefined);
        // One that is used so is at hand as well.
        click(adaWindow, "emoji");
        fill(adaWindow, "emojiSearch", "birthday");
        keyClick(Qt.Key_Return);
        tryVerify(() => composer.text.endsWith("\u{1F382}"));
        compare(ada.chat.messageActions.reactions.recent[0], "\u{1F382}");
    }

    function test_groups() {
        meet();
        keyClick(Qt.Key_Period, Qt.ControlModifier);
        const grid = item(adaWindow, "emojiGrid");
        const groups = item(adaWindow, "emojiGroups");
        tryCompare(groups, "group", "");
        type("birth cake"); // one word finds more with each edition of the names
        tryCompare(grid, "count", 1);
        click(adaWindow, "emojiGroup-Flags");
        compare(item(adaWindow, "emojiSearch").text, "");
        tryVerify(() => grid.currentName === "chequered flag" || grid.currentName === "checkered flag", 5000, grid.currentName);
        tryCompare(groups, "group", "Flags");
        verify(item(adaWindow, "emoji-\u{1F3C1}").visible);
        tryVerify(() => Bench.shows(item(adaWindow, "emojiHeading-Flags"), "Flags"), 5000, "below its heading");
        // By the keys: on the left of it.
        groups.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        tryCompare(groups, "group", "Symbols");
        keyClick(Qt.Key_Tab);
        tryVerify(() => grid.activeFocus);
        const chosen = grid.currentItem.emoji;
        keyClick(Qt.Key_Return);
        tryCompare(item(adaWindow, "composer"), "text", chosen);
    }

    function test_anyEmojiByNameAndKeyboardAlone() {
        meet();
        enter(adaWindow);
        keyClick(Qt.Key_R, Qt.ControlModifier | Qt.ShiftModifier);
        const search = item(adaWindow, "emojiSearch");
        tryVerify(() => search.activeFocus);
        compare(item(adaWindow, "emojiGrid").count > 1800, true, "all of them");
        type("birth cake");
        tryCompare(item(adaWindow, "emojiGrid"), "count", 1);
        keyClick(Qt.Key_Down);
        tryVerify(() => item(adaWindow, "emojiName").text === "birthday cake");
        keyClick(Qt.Key_Return);
        gone(adaWindow, "emojiSearch");
        tryVerify(() => counts(benWindow) === "\u{1F382}1", 10000);
        // It is at hand from now on, also the next time the program is there.
        compare(ada.chat.messageActions.reactions.recent[0], "\u{1F382}");
        compare(ada.chat.messageActions.reactions.recent.length, 6);
        enter(adaWindow);
        keyClick(Qt.Key_Tab);
        tryVerify(() => item(adaWindow, "react-\u{1F382}").activeFocus, 5000, "Tab comes to those at hand");
        keyClick(Qt.Key_Return);
        tryVerify(() => counts(benWindow) === "", 10000);
        tryVerify(() => row(adaWindow).reactions === undefined);
    }

    function test_byAKeywordAndWithASkinTone() {
        meet();
        enter(adaWindow);
        keyClick(Qt.Key_R, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => item(adaWindow, "emojiSearch").activeFocus);
        type("celebrat");
        item(adaWindow, "emoji-\u{1F382}"); // a cake is for that, and not called so
        item(adaWindow, "emojiSearch").clear();
        type("thumbs up");
        const tones = item(adaWindow, "emojiTone");
        for (let i = 0; i < 5 && !tones.activeFocus; ++i) {
            keyClick(Qt.Key_Tab);
        }
        verify(tones.activeFocus, "Tab comes to the tones");
        keyClick(Qt.Key_Right);
        compare(ada.chat.messageActions.reactions.tone, 1);
        item(adaWindow, "emoji-\u{1F44D}\u{1F3FB}");
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left); // around the end
        click(adaWindow, "emoji-\u{1F44D}\u{1F3FF}");
        tryVerify(() => counts(benWindow) === "\u{1F44D}\u{1F3FF}1", 10000);
        // It stays so, also where one types.
        item(adaWindow, "composer").forceActiveFocus();
        type(":waving_h");
        keyClick(Qt.Key_Tab);
        compare(item(adaWindow, "composer").text, "\u{1F44B}\u{1F3FF} ");
        enter(adaWindow);
        keyClick(Qt.Key_R, Qt.ControlModifier | Qt.ShiftModifier);
        click(adaWindow, "tone-0");
        compare(ada.chat.messageActions.reactions.tone, 0);
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "emojiSearch");
    }

    function test_whatIsNotFoundIsSaid() {
        meet();
        enter(adaWindow);
        keyClick(Qt.Key_R, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => item(adaWindow, "emojiSearch").activeFocus);
        type("qqq");
        says(adaWindow, "No emoji with this name");
        keyClick(Qt.Key_Return);
        item(adaWindow, "emojiSearch");
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "emojiSearch");
        compare(counts(adaWindow), "");
    }

    function test_withoutAConnectionItIsSaid() {
        meet();
        benWindow.requestActivate();
        tryVerify(() => benWindow.active);
        const port = ada.hosting.server.port;
        ada.hosting.server.stop();
        tryVerify(() => ben.chat.connection.state !== 2, 10000);
        ben.chat.messageActions.toggle("\u{1F44D}", row(benWindow));
        says(benWindow, "The reaction was not added: There is no connection.");
        // It is not there for ever: it is gone once there is a connection, or after a while.
        ada.hosting.server.start("The kitchen", "open", port);
        tryVerify(() => !Bench.shows(benWindow, "The reaction was not added"), 60000);
    }
}
