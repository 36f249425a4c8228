// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// Not wanting to hear from somebody: Ada hosts, Ben is a guest whom she blocks.
HearthCase {
    name: "Blocking"

    function setBlocked(window, on) {
        waitForRendering(window.contentItem, 200);
        const row = item(window, "member-Ben");
        mouseClick(row, 20, row.height / 2, Qt.RightButton);
        click(window, "menuProfile");
        click(window, "profileBlock");
        if (on) {
            item(window, "profileBlocked");
        } else {
            gone(window, "profileBlocked");
        }
        click(window, "closeProfile");
        gone(window, "closeProfile");
    }

    /// Whether a message of the timeline is read so: a row knows its words also while it is folded.
    function reads(window, text) {
        const list = item(window, "timeline");
        for (let i = 0; i < list.count; ++i) {
            if (list.itemAtIndex(i)?.label.includes(text)) {
                return true;
            }
        }
        return false;
    }

    function test_whatTheyWriteIsFoldedUntilItIsAskedFor() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        say(window, "something tiresome");
        tryVerify(() => reads(hostWindow, "something tiresome"), 10000);
        hostWindow.requestActivate();
        setBlocked(hostWindow, true);
        tryVerify(() => reads(hostWindow, "Message of somebody you blocked"), 5000);
        verify(!reads(hostWindow, "something tiresome"));
        window.requestActivate();
        say(window, "and more of it");
        tryCompare(item(hostWindow, "timeline"), "count", 2, 10000);
        tryVerify(() => hostWindow && item(hostWindow, "timeline").itemAtIndex(1) !== null, 5000, "both have a row");
        verify(!reads(hostWindow, "and more of it"));
        // By keys: Enter on the message does what is to be done first.
        hostWindow.requestActivate();
        const list = item(hostWindow, "timeline");
        list.currentIndex = 0;
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.currentItem?.activeFocus, 5000, "the message has the keyboard");
        keyClick(Qt.Key_Return);
        tryVerify(() => reads(hostWindow, "something tiresome") !== reads(hostWindow, "and more of it"), 5000, "one of them is shown");
        setBlocked(hostWindow, false);
        tryVerify(() => reads(hostWindow, "and more of it") && reads(hostWindow, "something tiresome"), 5000);
    }

    function test_repliesDoNotQuoteThem() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        say(window, "something tiresome");
        tryVerify(() => reads(hostWindow, "something tiresome"), 10000);
        hostWindow.requestActivate();
        const list = item(hostWindow, "timeline");
        list.currentIndex = 0;
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.currentItem?.activeFocus, 5000, "the message has the keyboard");
        keyClick(Qt.Key_R, Qt.ControlModifier);
        item(hostWindow, "replying");
        say(hostWindow, "I see");
        tryVerify(() => list.itemAtIndex(0)?.details.includes("Reply to Ben: something tiresome"), 10000, "it quotes");
        setBlocked(hostWindow, true);
        tryVerify(() => list.itemAtIndex(0)?.details.includes("Reply to Ben: Message of somebody you blocked"), 5000, "it does not");
        verify(!Bench.shows(list.itemAtIndex(0), "something tiresome"));
    }

    function test_theyAreListedInTheAccountAndUnblockedThere() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        hostWindow.requestActivate();
        setBlocked(hostWindow, true);
        click(hostWindow, "self");
        click(hostWindow, "menuAccount");
        const list = item(hostWindow, "blockedPeople");
        tryCompare(list, "count", 1, 10000);
        tryVerify(() => list.itemAtIndex(0)?.label === "Ben", 5000);
        program.chat.oneself.account.rename("Benedict", "");
        tryVerify(() => list.itemAtIndex(0)?.label === "Benedict", 10000, "by the name they have now");
        list.currentIndex = 0;
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.currentItem?.activeFocus, 5000, "the row has the keyboard");
        keyClick(Qt.Key_Return);
        gone(hostWindow, "blockedPeople");
        click(hostWindow, "closeAccount");
        gone(hostWindow, "closeAccount");
        compare(hosting.chat.members.blocked.contains(program.chat.oneself.userId, 0), false);
    }

    function test_theyBeginNoConversation() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        hostWindow.requestActivate();
        setBlocked(hostWindow, true);
        window.requestActivate();
        waitForRendering(window.contentItem, 200);
        const row = item(window, "member-Ada");
        mouseClick(row, 20, row.height / 2, Qt.RightButton);
        click(window, "menuMessage");
        says(window, "does not take messages from you");
        compare(program.chat.rooms.list.count, 1);
    }
}
