// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Desktop
import Hearth.Tests
import Hearth.Theme

/// Messages with Markdown in them, as they are drawn, read, copied and opened.
HearthCase {
    id: formatting
    name: "Formatting"

    readonly property string code: "int a;\nint longer = 0; // " + "and so on ".repeat(30)

    function cleanup() {
        Theme.dark = false;
    }

    /// The row of a message that was sent and stored.
    function sent(program, window, text) {
        const list = item(window, "timeline");
        const before = list.count;
        program.chat.sending.send(text);
        tryVerify(() => list.count === before + 1 && list.itemAtIndex(0) !== null && list.itemAtIndex(0).text === text
            && list.itemAtIndex(0).state === "sent", 10000);
        waitForRendering(window.contentItem, 200);
        return list.itemAtIndex(0);
    }

    function words(row) {
        return item(row, "formattedWords");
    }

    function test_marksAreReadAndNotShown() {
        const ada = Bench.newProgram();
        const window = host(ada);
        const typed = "so **bold**, _thin_ and `f(x)`\n> quoted\n> twice\n- one\n- two";
        const row = sent(ada, window, typed);
        compare(words(row).text, "so bold, thin and f(x)\nquoted\ntwice\n•  one\n•  two");
        compare(words(row).textFormat, TextEdit.PlainText);
        // What is stored is what was typed, and a screen reader reads the words.
        compare(row.text, typed);
        verify(row.label.endsWith("so bold, thin and f(x)\nquoted\ntwice\n• one\n• two"), row.label);
        compare(Bench.accessibleBelow(row), 0);
        // All of it is within the row, and nothing of a plain one is made beside it.
        verify(row.height >= words(row).implicitHeight && words(row).implicitHeight > 60);
        compare(Bench.find(row, "selectable"), null);
        const plain = sent(ada, window, "2 * 3 * 4");
        compare(Bench.find(plain, "formattedWords"), null);
        verify(Bench.shows(plain, "2 * 3 * 4"));
    }

    function test_nothingIsReadAsMarkup() {
        const ada = Bench.newProgram();
        const window = host(ada);
        const row = sent(ada, window, "**a** <img src='http://127.0.0.1:1/x.png'> <b>c</b> &lt; ![cat](http://127.0.0.1:1/y.png)");
        compare(words(row).text, "a <img src='http://127.0.0.1:1/x.png'> <b>c</b> &lt; cat");
        compare(words(row).text.indexOf("\uFFFC"), -1, "a picture");
    }

    function test_aLinkSaysWhereItLeadsAndOpens() {
        Bench.catchAddresses();
        const ada = Bench.newProgram();
        const window = host(ada);
        const row = sent(ada, window, "[the page](https://example.org/a?b=c) **x**");
        const text = words(row);
        const at = text.positionToRectangle(3);
        mouseMove(text, at.x, at.y + at.height / 2);
        tryCompare(text, "address", "https://example.org/a?b=c");
        tryVerify(() => Bench.pointerOver(row) === Qt.PointingHandCursor);
        mouseClick(text, at.x, at.y + at.height / 2);
        tryVerify(() => Bench.caughtAddresses().length === 1);
        compare(Bench.caughtAddresses()[0], "https://example.org/a?b=c");
        // Beside it, nothing opens.
        const beside = text.positionToRectangle(text.length);
        mouseClick(text, beside.x, beside.y + beside.height / 2);
        compare(Bench.caughtAddresses().length, 1);
    }

    function test_codeIsCopiedWithOneClick() {
        const ada = Bench.newProgram();
        const window = host(ada);
        const row = sent(ada, window, "look:\n```cpp\n" + code + "\n```\nand **this**");
        compare(item(row, "codeLanguage").text, "cpp");
        compare(item(row, "code").text, code);
        const scroller = item(row, "codeScroller");
        verify(scroller.contentWidth > scroller.width && scroller.width > 0, "lines are scrolled, not broken");
        verify(item(row, "codeBlock").width <= row.width);
        const button = item(row, "copyCode");
        compare(button.text, "Copy code");
        compare(button.Accessible.name, "Copy code");
        mouseClick(button);
        tryVerify(() => Bench.clipboard() === code);
        compare(button.text, "Copied");
        // The words above and below it are in their places.
        verify(row.height > item(row, "codeBlock").height + 40);
    }

    function test_withTheKeyboardAlone() {
        const ada = Bench.newProgram();
        const window = host(ada);
        const typed = "**a**\n```\nb *c*\n```";
        const row = sent(ada, window, typed);
        const list = item(window, "timeline");
        list.currentIndex = 0;
        list.forceActiveFocus();
        keySequence(StandardKey.Copy);
        tryVerify(() => Bench.clipboard() === typed, 5000, "as it was typed");
        // After copying one goes on writing.
        list.forceActiveFocus();
        keyClick(Qt.Key_Menu);
        const entry = item(window, "menuCopyCode");
        for (let i = 0; i < 10 && !entry.highlighted; ++i) {
            keyClick(Qt.Key_Down);
        }
        keyClick(Qt.Key_Return);
        tryVerify(() => Bench.clipboard() === "b *c*");
        verify(row.height > 0);
    }

    function test_whatIsSelectedIsCopiedWithoutMarks() {
        const ada = Bench.newProgram();
        const window = host(ada);
        const text = words(sent(ada, window, "some **bold** words"));
        const at = text.positionToRectangle(7);
        mouseDoubleClickSequence(text, at.x, at.y + at.height / 2);
        tryCompare(text, "selectedText", "bold");
        text.forceActiveFocus();
        keySequence(StandardKey.Copy);
        tryVerify(() => Bench.clipboard() === "bold");
        item(window, "composer").forceActiveFocus();
        tryCompare(text, "selectedText", "");
    }

    /// While a message is on its way and when it came, what is drawn of it stays.
    function test_sendingMakesNothingAnew() {
        const ada = Bench.newProgram();
        const window = host(ada);
        const list = item(window, "timeline");
        ada.chat.sending.send("**soon**");
        tryVerify(() => list.count === 1 && list.itemAtIndex(0) !== null);
        const text = words(list.itemAtIndex(0));
        text.objectName = "theOne";
        tryCompare(list.itemAtIndex(0), "state", "sent", 10000);
        verify(Bench.find(list.itemAtIndex(0), "theOne") !== null);
        compare(Bench.find(list.itemAtIndex(0), "formattedWords"), null);
    }

    function test_inTheDarkAsWell() {
        const ada = Bench.newProgram();
        const window = host(ada);
        const row = sent(ada, window, "**bold** `code`\n> quote\n```\nblock\n```");
        for (const dark of [false, true]) {
            Theme.dark = dark;
            waitForRendering(window.contentItem, 200);
            compare(words(row).color, Theme.text);
            verify(Bench.countPixels(words(row), Theme.text) > 20, "words in the colour of text");
            verify(Bench.countPixels(words(row), Theme.fieldLine) > 20, "the bar of the quote");
            verify(Bench.countPixels(words(row), Theme.textSoft) > 5, "the quote's words");
        }
    }
}
