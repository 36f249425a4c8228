// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests
import Hearth.Theme

/// What was said to one across rooms, and the words of which one wants to be told.
HearthCase {
    name: "MentionList"

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
        tryVerify(() => found() !== null, 10000);
        return found();
    }

    function entries(window) {
        const list = item(window, "mentionList");
        list.forceLayout();
        return Array.from({length: list.count}, (_, i) => list.itemAtIndex(i)?.label ?? "").join("; ");
    }

    function test_whatSpeaksToOneIsFoundAndLeadsThere() {
        meet();
        use(adaWindow);
        keyClick(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier);
        tryCompare(item(adaWindow, "mentionNote"), "text", "Nobody has mentioned you or replied to you.", 10000);
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "mentionNote");
        say(adaWindow, "who has the key?");
        use(benWindow);
        say(benWindow, "something else");
        ben.chat.messageActions.act("reply", row(benWindow, "who has the key?"));
        say(benWindow, "I have");
        say(benWindow, "ask @" + ada.chat.oneself.username + " again");
        say(benWindow, "nothing more");
        row(adaWindow, "nothing more");
        use(adaWindow);
        click(adaWindow, "create");
        fill(adaWindow, "roomName", "Attic");
        keyClick(Qt.Key_Return);
        tryCompare(ada.chat.conversation, "name", "Attic", 10000);
        gone(adaWindow, "roomName");
        // From the menu, by keys: the newest first, and Enter leads there, in the other room.
        click(adaWindow, "self");
        click(adaWindow, "menuMentions");
        const all = "Ben: ask @" + ada.chat.oneself.username + " again; Ben: I have";
        tryVerify(() => Bench.find(adaWindow, "mentionList") !== null && entries(adaWindow) === all, 10000);
        gone(adaWindow, "mentionNote"); // it is all that there is
        const list = item(adaWindow, "mentionList");
        tryVerify(() => list.currentItem && list.currentItem.activeFocus, 5000);
        verify(list.currentItem.details.startsWith("General, "), list.currentItem.details);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(ada.chat.conversation, "name", "General");
        tryVerify(() => row(adaWindow, "I have").lit, 5000);
        // Words that are gone are gone from there, too.
        keyClick(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => Bench.find(adaWindow, "mentionList") !== null && entries(adaWindow) === all, 10000);
        ben.chat.messageActions.deleteMessage(row(benWindow, "I have").messageId);
        tryVerify(() => entries(adaWindow) === "Ben: ask @" + ada.chat.oneself.username + " again", 10000);
        keyClick(Qt.Key_Escape);
    }

    function test_withoutAConnectionItIsWhatIsKept() {
        meet();
        use(adaWindow);
        say(adaWindow, "@" + ben.chat.oneself.username + " is here");
        row(benWindow, "@" + ben.chat.oneself.username + " is here");
        ada.hosting.server.stop();
        tryVerify(() => !ben.chat.connection.online, 10000);
        use(benWindow);
        keyClick(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => Bench.find(benWindow, "mentionList") !== null && entries(benWindow).endsWith("is here"), 10000);
        verify(item(benWindow, "mentionNote").text.includes("kept on this computer"), item(benWindow, "mentionNote").text);
        keyClick(Qt.Key_Escape);
    }

    function test_keywordsAreHighlighted() {
        meet();
        use(benWindow);
        say(benWindow, "there is Tea at five");
        say(benWindow, "a steamy pot");
        const tea = row(adaWindow, "there is Tea at five");
        compare(tea.saysKeyword, false);
        use(adaWindow);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        fill(adaWindow, "keywords", "lunch, tea");
        compare(ada.settings.keywords, ["lunch", "tea"]);
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "keywords");
        // The word is marked, and the message is not one that names her.
        const marked = row(adaWindow, "there is Tea at five");
        tryCompare(marked, "saysKeyword", true);
        verify(marked.details.includes("Contains one of your keywords"), marked.details);
        tryVerify(() => Bench.countPixels(item(marked, "selectable"), Theme.word) > 100, 5000, "it is marked");
        verify(Bench.countPixels(marked, Theme.mention) < 200, "only at the edges of letters");
        use(benWindow);
        say(benWindow, "**more** tea");
        tryVerify(() => Bench.countPixels(item(row(adaWindow, "**more** tea"), "formattedWords"), Theme.word) > 100, 5000);
        compare(row(adaWindow, "a steamy pot").saysKeyword, false);
        use(adaWindow);
        say(adaWindow, "no tea for me");
        compare(row(adaWindow, "no tea for me").saysKeyword, false, "what one says oneself calls nobody");
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        compare(item(adaWindow, "keywords").text, "lunch, tea");
        keyClick(Qt.Key_Escape);
    }
}
