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
        const at = index => row(index).mapToItem(window.contentItem, row(index).gutter + 8, row(index).height - 14);
        const drag = (from, to) => {
            mouseMove(window.contentItem, at(from).x, at(from).y);
            waitForRendering(window.contentItem, 200);
            mousePress(window.contentItem, at(from).x, at(from).y);
            for (let step = 1; step <= 10; ++step) {
                mouseMove(window.contentItem, at(from).x + step, at(from).y + (at(to).y - at(from).y) * step / 10);
            }
            mouseRelease(window.contentItem, at(to).x + 10, at(to).y);
        };
        drag(3, 1);
        compare(chosen(), [1, 2, 3]);
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(Bench.clipboard(), lines(3, 2, 1));
        drag(0, 1); // from a formatted one
        compare(chosen(), [0, 1]);
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
}
