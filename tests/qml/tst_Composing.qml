// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Desktop
import Hearth.Tests

/// Writing with Markdown: marks by keys, code that Enter does not send, and how it will look.
HearthCase {
    name: "Composing"

    function test_keysMarkWhatIsSelected_data() {
        return [{tag: "bold", key: Qt.Key_B, marked: "some **words** here"}, {tag: "italic", key: Qt.Key_I, marked: "some *words* here"},
            {tag: "code", key: Qt.Key_E, marked: "some `words` here"}];
    }

    function test_keysMarkWhatIsSelected(data) {
        const ada = Bench.newProgram();
        const window = host(ada);
        fill(window, "composer", "some words here");
        const composer = item(window, "composer");
        composer.select(5, 10);
        keyClick(data.key, Qt.ControlModifier);
        compare(composer.text, data.marked);
        compare(composer.selectedText, "words");
        keyClick(data.key, Qt.ControlModifier);
        compare(composer.text, "some words here");
        compare(composer.selectedText, "words");
        // With nothing selected one writes on between the marks.
        composer.cursorPosition = composer.length;
        keyClick(data.key, Qt.ControlModifier);
        type("x");
        verify(composer.text.includes("x") && composer.text.startsWith("some words here") && composer.text.length > 16);
        compare(ada.chat.sending.draft, composer.text);
    }

    function test_emojiOfSeveralPartsAreWholeWhileOneWrites_data() {
        return [{tag: "key", text: "1\uFE0F\u20E3"}, {tag: "rainbow flag", text: "\u{1F3F3}\uFE0F\u200D\u{1F308}"},
            {tag: "heart on fire", text: "\u2764\uFE0F\u200D\u{1F525}"}, {tag: "tone", text: "\u{1F44D}\u{1F3FD}"},
            {tag: "flag", text: "\u{1F1E9}\u{1F1EA}"}];
    }

    function test_emojiOfSeveralPartsAreWholeWhileOneWrites(data) {
        const window = host(Bench.newProgram());
        const composer = item(window, "composer");
        const width = text => {
            composer.text = "a" + text + "b";
            return composer.positionToRectangle(composer.length - 1).x - composer.positionToRectangle(1).x;
        };
        const one = width("\u{1F600}");
        verify(one > 10);
        compare(width(data.text), one);
        compare(composer.text, "a" + data.text + "b", "which is left as it was typed");
    }

    function test_enterBreaksTheLineInCode() {
        const ada = Bench.newProgram();
        const window = host(ada);
        const composer = item(window, "composer");
        const list = item(window, "timeline");
        fill(window, "composer", "```");
        keyClick(Qt.Key_Return);
        type("a");
        keyClick(Qt.Key_Return);
        compare(composer.text, "```\na\n");
        compare(list.count, 0);
        type("```");
        keyClick(Qt.Key_Return);
        tryCompare(composer, "text", "");
        tryVerify(() => list.count === 1 && list.itemAtIndex(0) !== null);
        compare(list.itemAtIndex(0).text, "```\na\n```");
        // Ctrl+Enter sends it as it is.
        fill(window, "composer", "```");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryCompare(list, "count", 2);
    }

    function test_thePreviewShowsHowItWillLook() {
        const ada = Bench.newProgram();
        const window = host(ada);
        fill(window, "composer", "**so** it");
        const composer = item(window, "composer");
        compare(Bench.find(window, "preview"), null);
        keyClick(Qt.Key_P, Qt.ControlModifier | Qt.ShiftModifier);
        const preview = item(window, "preview");
        compare(item(preview, "formattedWords").text, "so it");
        compare(preview.Accessible.name, "Preview: so it");
        verify(composer.activeFocus);
        // It follows, lies above what is written and covers nothing.
        type(" is");
        tryCompare(item(preview, "formattedWords"), "text", "so it is");
        waitForRendering(window.contentItem, 200);
        verify(preview.height > 20);
        verify(preview.mapToItem(window.contentItem, 0, preview.height).y <= composer.mapToItem(window.contentItem, 0, 0).y);
        const list = item(window, "timeline");
        verify(list.mapToItem(window.contentItem, 0, list.height).y <= preview.mapToItem(window.contentItem, 0, 0).y);
        // Nothing of Markdown: as it is.
        fill(window, "composer", "2 * 3 * 4");
        tryVerify(() => Bench.shows(preview, "2 * 3 * 4"));
        keyClick(Qt.Key_P, Qt.ControlModifier | Qt.ShiftModifier);
        gone(window, "preview");
        keyClick(Qt.Key_P, Qt.ControlModifier | Qt.ShiftModifier);
        click(window, "closePreview");
        gone(window, "preview");
        compare(composer.text, "2 * 3 * 4");
    }

    function test_emoticonsBecomeEmojiWhereOneWantsThem() {
        const ada = Bench.newProgram();
        const window = host(ada);
        const composer = item(window, "composer");
        const list = item(window, "timeline");
        // Unless one wants it, nothing is changed.
        fill(window, "composer", "so :) ");
        keyClick(Qt.Key_Return);
        tryVerify(() => list.count === 1 && list.itemAtIndex(0) !== null);
        compare(list.itemAtIndex(0).text, "so :)");
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        click(window, "emoticons");
        verify(ada.settings.emoticons);
        click(window, "settingsBack");
        composer.forceActiveFocus();
        tryVerify(() => composer.activeFocus);
        // A blank behind it, at the end and within what is written.
        type("so :)");
        compare(composer.text, "so :)");
        type(" ");
        compare(composer.text, "so 🙂 ");
        compare(composer.cursorPosition, composer.length);
        compare(ada.chat.sending.draft, "so 🙂 ");
        composer.cursorPosition = 0;
        type("<3 ");
        compare(composer.text, "❤️ so 🙂 ");
        compare(composer.cursorPosition, 3);
        composer.cursorPosition = composer.length;
        // A line break as well.
        type("xD");
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        compare(composer.text, "❤️ so 🙂 😆\n");
        type(":P");
        // Sending; what is stored is what was then there.
        keyClick(Qt.Key_Return);
        tryCompare(composer, "text", "");
        // The row before it may still be the first one that is shown.
        tryVerify(() => list.count === 2 && list.itemAtIndex(0) !== null && list.itemAtIndex(0).text === "❤️ so 🙂 😆\n😛");
        // Not within code, words and addresses, and not in what is pasted or was there before.
        for (const text of ["`a :) b` ", "so:) ", "http:/ "]) {
            fill(window, "composer", text);
        }
        fill(window, "composer", "");
        composer.insert(0, "a :) ");
        compare(composer.text, "a :) ");
    }

    function test_oneKeyGivesBackTheEmoticon_data() {
        return [{tag: "Backspace", key: Qt.Key_Backspace, modifiers: Qt.NoModifier}, {tag: "Ctrl+Z", key: Qt.Key_Z, modifiers: Qt.ControlModifier}];
    }

    function test_oneKeyGivesBackTheEmoticon(data) {
        const ada = Bench.newProgram();
        const window = host(ada);
        ada.settings.emoticons = true;
        const composer = item(window, "composer");
        const list = item(window, "timeline");
        composer.forceActiveFocus();
        tryVerify(() => composer.activeFocus);
        type("so :-) ");
        compare(composer.text, "so 🙂 ");
        keyClick(data.key, data.modifiers);
        compare(composer.text, "so :-) ");
        compare(composer.cursorPosition, composer.length);
        compare(ada.chat.sending.draft, "so :-) ");
        // From then on it is left alone: when one goes on, comes back to it, and sends it.
        keyClick(Qt.Key_Backspace);
        compare(composer.text, "so :-)");
        type(" ");
        compare(composer.text, "so :-) ");
        composer.cursorPosition = 0;
        type("oh ");
        composer.cursorPosition = composer.length - 1;
        type(" ");
        compare(composer.text, "oh so :-)  ");
        keyClick(Qt.Key_Backspace);
        keyClick(Qt.Key_Return);
        tryVerify(() => list.count === 1 && list.itemAtIndex(0) !== null);
        compare(list.itemAtIndex(0).text, "oh so :-)");
        // The next one is another.
        type("so :-) ");
        compare(composer.text, "so 🙂 ");
        // Later, Backspace does what it always does.
        type("x");
        keyClick(Qt.Key_Backspace);
        keyClick(Qt.Key_Backspace);
        compare(composer.text, "so 🙂");
    }
}
