// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// What is pinned: by whom it may be, seen by all, found in one place that leads there.
HearthCase {
    name: "Pins"

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

    /// What was said, counted from the newest; not what only tells what happened.
    function row(window, back) {
        const list = item(window, "timeline");
        const said = () => {
            const rows = Array.from({length: Math.min(list.count, 10)}, (_, i) => list.itemAtIndex(i));
            return rows.filter(row => row !== null && row.kind === "text" && row.seq > 0)[back || 0] ?? null;
        };
        tryVerify(() => said() !== null, 10000);
        return said();
    }

    function rowOf(window, program, message) {
        const list = item(window, "timeline");
        return list.itemAtIndex(list.count - 1 - program.chat.conversation.timeline.rowOfMessage(message));
    }

    function offers(program, of) {
        return program.chat.messageActions.offers(of).map(offer => offer.name);
    }

    /// The keyboard alone: up to the message, its menu, down to the words.
    function chooseByKeys(window, list, words) {
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.activeFocus && list.currentItem && list.currentItem.activeFocus);
        keyClick(Qt.Key_Menu);
        const choice = item(window, words);
        for (let i = 0; i < 20 && !choice.activeFocus; ++i) {
            keyClick(Qt.Key_Down);
        }
        verify(choice.activeFocus);
        keyClick(Qt.Key_Return);
        gone(window, words);
    }

    function entries(window) {
        const list = item(window, "pins");
        tryVerify(() => list.itemAtIndex(0) !== null);
        return Array.from({length: list.count}, (_, i) => list.itemAtIndex(i)?.label ?? "").join("; ");
    }

    function test_whoKeepsTheRoomPinsAndEverybodySees() {
        meet();
        say(benWindow, "the key is under the mat");
        tryCompare(row(adaWindow), "text", "the key is under the mat", 10000);
        verify(!offers(ben, row(benWindow)).includes("pin"), "a guest is not offered what the server would refuse");
        use(adaWindow);
        chooseByKeys(adaWindow, item(adaWindow, "timeline"), "menuPin");
        for (const window of [adaWindow, benWindow]) {
            tryVerify(() => row(window).pinned, 10000);
            verify(row(window).details.startsWith("Pinned"), row(window).details);
            says(row(window), "pinned");
            // In the line of who said it when.
            verify(item(row(window), "writtenAt").text.endsWith("pinned"), item(row(window), "writtenAt").text);
        }
        verify(!offers(ada, row(adaWindow)).includes("pin"));
        // The room tells of it, in a line that nobody said and that counts for nothing.
        for (const window of [adaWindow, benWindow]) {
            const list = item(window, "timeline");
            tryVerify(() => list.itemAtIndex(0).kind === "notice", 10000);
            says(list.itemAtIndex(0), "Ada pinned a message");
        }
        compare(ben.chat.rooms.unreadTotal, 0);
        verify(!offers(ada, item(adaWindow, "timeline").itemAtIndex(0)).includes("pin"));
        use(benWindow);
        click(benWindow, "pinned");
        tryVerify(() => Bench.find(benWindow, "pins") !== null && entries(benWindow) === "Ben: the key is under the mat", 10000);
        // It follows what becomes of them: the newest pin first, other words, taken down.
        use(adaWindow);
        say(adaWindow, "and the door sticks");
        row(adaWindow);
        tryVerify(() => row(adaWindow).text === "and the door sticks");
        ada.chat.messageActions.act("pin", row(adaWindow));
        tryVerify(() => entries(benWindow) === "Ada: and the door sticks; Ben: the key is under the mat", 10000);
        item(adaWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Up);
        tryCompare(item(adaWindow, "composer"), "text", "and the door sticks");
        type(" a bit");
        keyClick(Qt.Key_Return);
        tryVerify(() => entries(benWindow) === "Ada: and the door sticks a bit; Ben: the key is under the mat", 10000);
        ada.chat.messageActions.deleteMessage(row(adaWindow).messageId);
        tryVerify(() => entries(benWindow) === "Ben: the key is under the mat", 10000);
        click(adaWindow, "pinned");
        tryVerify(() => item(adaWindow, "pins").currentItem.activeFocus, 10000, "the keyboard comes to them");
        chooseByKeys(adaWindow, item(adaWindow, "pins"), "menuUnpin");
        for (const window of [adaWindow, benWindow]) {
            tryVerify(() => item(window, "noPins").text.startsWith("Nothing is pinned here yet."), 10000);
            tryVerify(() => item(window, "closePins").focus, 5000, "the keyboard is on what is left");
            tryVerify(() => !row(window, 1).pinned, 10000);
        }
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "closePins");
    }

    function test_itLeadsThere() {
        meet();
        for (let i = 1; i <= 120; ++i) {
            ada.chat.sending.send("message number " + i);
        }
        const list = item(adaWindow, "timeline");
        tryVerify(() => list.count >= 120 && row(adaWindow).text === "message number 120", 60000);
        list.positionViewAtIndex(119, ListView.Contain);
        tryVerify(() => list.itemAtIndex(119) !== null);
        const first = list.itemAtIndex(119).messageId;
        ada.chat.messageActions.act("pin", list.itemAtIndex(119));
        tryVerify(() => rowOf(adaWindow, ada, first)?.pinned ?? false, 10000);
        const cleo = Bench.newProgram();
        const window = join(cleo, ada, "Cleo");
        tryVerify(() => row(window).text === "message number 120", 10000);
        verify(cleo.chat.conversation.timeline.rowOfMessage(first) < 0, "it is not here yet");
        click(window, "pinned");
        tryVerify(() => Bench.find(window, "pins")?.currentItem?.activeFocus ?? false, 10000);
        keyClick(Qt.Key_Return);
        gone(window, "closePins");
        tryVerify(() => cleo.chat.conversation.timeline.rowOfMessage(first) >= 0, 10000);
        tryVerify(() => rowOf(window, cleo, first)?.lit ?? false, 5000);
        keyClick(Qt.Key_Left, Qt.AltModifier);
        tryVerify(() => row(window).text === "message number 120", 10000);
    }

    function test_whatCannotBeHadIsSaid() {
        meet();
        use(benWindow);
        ada.hosting.server.stop();
        tryVerify(() => ben.chat.connection.state !== 2, 10000);
        click(benWindow, "pinned");
        tryVerify(() => ben.chat.messageActions.pins.error.length > 0, 10000);
        says(benWindow, ben.chat.messageActions.pins.error);
        ben.chat.messageActions.pin(1, true);
        tryVerify(() => item(benWindow, "pinFailure").text.startsWith("There is no connection."), 10000);
    }
}
