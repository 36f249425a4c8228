// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests
import Hearth.Theme

/// Choosing messages together, and copying them.
HearthCase {
    name: "Choosing"

    property var ada
    property Window window
    property var list

    /// "one" and "two" of Ada's, "three" of Ben's, "**four**" of Ada's.
    function talk() {
        ada = Bench.newProgram();
        window = host(ada);
        const ben = Bench.newProgram();
        const benWindow = join(ben, ada, "Ben");
        for (const text of ["one", "two"]) {
            ada.chat.sending.send(text);
        }
        list = item(window, "timeline");
        tryVerify(() => list.count === 2 && row(0)?.state === "sent", 10000);
        say(benWindow, "three");
        tryVerify(() => list.count === 3 && row(0)?.text === "three", 10000);
        ada.chat.sending.send("**four**");
        tryVerify(() => list.count === 4 && row(0)?.text === "**four**" && row(0).state === "sent", 10000);
        window.requestActivate();
        tryVerify(() => window.active);
        waitForRendering(window.contentItem, 500);
    }

    function row(index) {
        return list.itemAtIndex(index);
    }

    function lines(...indexes) {
        return indexes.map(index => row(index).author + ", " + row(index).clock + ": " + row(index).text).join("\n");
    }

    function chosen() {
        return [0, 1, 2, 3].filter(index => row(index).chosen);
    }

    /// Where its last line is.
    function at(index) {
        return row(index).mapToItem(window.contentItem, row(index).gutter + 20, row(index).height - 16);
    }

    function drag(from, to) {
        const start = at(from);
        const end = at(to);
        mouseMove(window.contentItem, start.x, start.y);
        waitForRendering(window.contentItem, 200);
        mousePress(window.contentItem, start.x, start.y);
        for (let step = 1; step <= 10; ++step) {
            mouseMove(window.contentItem, start.x + step, start.y + (end.y - start.y) * step / 10);
        }
        mouseRelease(window.contentItem, end.x + 10, end.y);
    }

    function enter() {
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => row(0).activeFocus);
    }

    function test_byTheKeysAlone() {
        talk();
        enter();
        compare(chosen(), []);
        keyClick(Qt.Key_Up, Qt.ShiftModifier);
        keyClick(Qt.Key_Up, Qt.ShiftModifier);
        compare(chosen(), [0, 1, 2]);
        verify(row(2).selected && row(2).activeFocus, "to screen readers as well");
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(Bench.clipboard(), lines(2, 1, 0));
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        compare(chosen(), [0, 1]);
        tryVerify(() => Bench.countPixels(row(1), Theme.selected) > 1000, 5000, "it is seen");
        // Anything else ends it.
        keyClick(Qt.Key_Up);
        compare(chosen(), []);
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(Bench.clipboard(), "two", "one message is its words");
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => row(2).activeFocus);
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        compare(chosen(), [1, 2]);
        keyClick(Qt.Key_Escape);
        compare(chosen(), []);
    }

    function test_byThePointer() {
        talk();
        drag(3, 1);
        compare(chosen(), [1, 2, 3]);
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(Bench.clipboard(), lines(3, 2, 1));
        drag(0, 1); // from a formatted one
        compare(chosen(), [0, 1]);
        compare(Bench.selectedText(row(0)), "");
        // A click ends it, and those with Shift choose from there.
        mouseClick(window.contentItem, at(2).x, at(2).y);
        compare(chosen(), []);
        mouseClick(window.contentItem, at(3).x, at(3).y, Qt.LeftButton, Qt.ShiftModifier);
        compare(chosen(), [2, 3]);
        mouseClick(window.contentItem, at(0).x, at(0).y, Qt.LeftButton, Qt.ShiftModifier);
        compare(chosen(), [0, 1, 2]);
        tryVerify(() => row(0).activeFocus, 5000, "and the keys are for them");
        // What is deleted says nothing.
        ada.chat.messageActions.deleteMessage(row(2).messageId);
        tryVerify(() => row(2).deleted, 10000);
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(Bench.clipboard(), lines(1, 0));
    }

    /// Only what is chosen looks so: what the drag selected on its way within the first one does not stay.
    function test_fromABlockOfCode() {
        talk();
        const text = "see\n```\nint a = 1; // and so on\nint b = 2; // and so on\n```";
        ada.chat.sending.send(text);
        tryVerify(() => list.count === 5 && row(0)?.text === text && row(0).state === "sent", 10000);
        waitForRendering(window.contentItem, 500);
        const code = item(row(0), "code");
        const position = code.mapFromItem(window.contentItem, at(0).x, at(0).y);
        verify(code.contains(position), "it begins in the code: " + position);
        // Within it, it selects as ever.
        mousePress(code, 2, 4);
        mouseMove(code, 10, 4);
        mouseMove(code, code.width - 2, code.height - 4);
        mouseRelease(code, code.width - 2, code.height - 4);
        verify(Bench.selectedText(row(0)).startsWith("int a"), Bench.selectedText(row(0)));
        drag(0, 2);
        compare(chosen(), [0, 1, 2]);
        compare(Bench.selectedText(row(0)), "");
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(Bench.clipboard(), lines(2, 1, 0));
        // There and back again.
        const start = at(0);
        mousePress(window.contentItem, start.x, start.y);
        mouseMove(window.contentItem, at(1).x, at(1).y);
        for (const aside of [150, 120, 90]) {
            mouseMove(window.contentItem, start.x + aside, start.y);
            compare(Bench.selectedText(row(0)), "");
        }
        mouseRelease(window.contentItem, start.x + 90, start.y);
        compare(chosen(), [0]);
        compare(Bench.selectedText(row(0)), "");
    }
}
