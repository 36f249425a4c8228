// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

HearthCase {
    name: "Keyboard"

    function test_roomsAreReachedByKeys() {
        const program = Bench.newProgram();
        const window = host(program);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        fill(window, "roomName", "Garden");
        keyClick(Qt.Key_Return);
        tryCompare(program.chat, "currentRoomName", "Garden", 10000);
        keyClick(Qt.Key_Up, Qt.AltModifier);
        tryCompare(program.chat, "currentRoomName", "General");
        keyClick(Qt.Key_Down, Qt.AltModifier);
        tryCompare(program.chat, "currentRoomName", "Garden");
        keyClick(Qt.Key_K, Qt.ControlModifier);
        fill(window, "switchTo", "gen");
        keyClick(Qt.Key_Return);
        tryCompare(program.chat, "currentRoomName", "General");
        tryVerify(() => item(window, "composer").activeFocus);
    }

    function test_theSheetOpensAndEscapeClosesIt() {
        const window = host(Bench.newProgram());
        keyClick(Qt.Key_Slash, Qt.ControlModifier);
        says(window, "Go to a room");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !Bench.shows(window, "Go to a room"));
    }

    function test_shiftEnterBreaksTheLine() {
        const program = Bench.newProgram();
        const window = host(program);
        fill(window, "composer", "one");
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        type("two");
        compare(item(window, "composer").text, "one\ntwo");
        keyClick(Qt.Key_Return);
        tryCompare(program.chat.timeline, "count", 1);
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
