// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// Replies: what they reply to is seen, follows what becomes of it, and leads there and back.
HearthCase {
    name: "Replies"

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
        item(window, "composer").forceActiveFocus();
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

    /// The keyboard is on the newest message.
    function enter(window) {
        const list = item(window, "timeline");
        row(window);
        waitForRendering(list, 500);
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.currentItem?.activeFocus ?? false);
        for (let i = 0; i < 5 && !row(window).activeFocus; ++i) {
            keyClick(Qt.Key_Up);
        }
        verify(row(window).activeFocus);
    }

    /// Ben goes on with the last thing he said.
    function changeLast(words) {
        use(benWindow);
        verify(ben.chat.composition.editLast(ben.chat.conversation.timeline));
        item(benWindow, "editing");
        tryVerify(() => item(benWindow, "composer").activeFocus);
        type(words);
        keyClick(Qt.Key_Return);
        gone(benWindow, "editing");
    }

    function test_aReplyShowsWhatItRepliesToAndFollowsIt() {
        meet();
        say(benWindow, "shall we eat?");
        tryCompare(row(adaWindow), "text", "shall we eat?", 10000);
        use(adaWindow);
        enter(adaWindow);
        keyClick(Qt.Key_R, Qt.ControlModifier);
        const composer = item(adaWindow, "composer");
        tryVerify(() => composer.activeFocus, 5000, "one writes");
        says(item(adaWindow, "replying"), "shall we eat?");
        // Escape takes it back, and nothing else.
        type("y");
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "replying");
        compare(composer.text, "y");
        enter(adaWindow);
        keyClick(Qt.Key_R, Qt.ControlModifier);
        item(adaWindow, "replying");
        // It follows the original while one writes.
        changeLast(" now");
        use(adaWindow);
        tryVerify(() => Bench.shows(item(adaWindow, "replying"), "shall we eat? now"), 10000);
        fill(adaWindow, "composer", "yes");
        keyClick(Qt.Key_Return);
        gone(adaWindow, "replying");
        for (const window of [adaWindow, benWindow]) {
            tryVerify(() => row(window).text === "yes", 10000);
            says(row(window), "shall we eat? now");
            tryVerify(() => row(window).details.endsWith("Reply to Ben: shall we eat? now"), 10000, "it is sent");
        }
        compare(row(adaWindow).reply.id, row(adaWindow, 1).messageId);
        // Edited and deleted later, it is seen above the reply.
        changeLast(", all");
        tryVerify(() => row(adaWindow).reply.text === "shall we eat? now, all", 10000);
        says(row(adaWindow), "shall we eat? now, all");
        ben.chat.messageActions.deleteMessage(row(benWindow, 1).messageId);
        for (const window of [adaWindow, benWindow]) {
            tryVerify(() => row(window).reply.deleted, 10000);
            verify(!Bench.shows(window, "shall we eat"));
            says(row(window), "Message deleted");
        }
    }

    function test_aReplyIsNotKeptForAnotherRoom() {
        meet();
        use(adaWindow);
        say(adaWindow, "a word");
        row(adaWindow);
        enter(adaWindow);
        keyClick(Qt.Key_R, Qt.ControlModifier);
        item(adaWindow, "replying");
        ada.chat.rooms.create("Attic", "", "public");
        tryCompare(ada.chat.conversation, "name", "Attic", 10000);
        gone(adaWindow, "replying");
        keyClick(Qt.Key_Down, Qt.AltModifier);
        tryCompare(ada.chat.conversation, "name", "General");
        item(adaWindow, "replying");
        click(adaWindow, "cancelSubject");
        gone(adaWindow, "replying");
        tryVerify(() => item(adaWindow, "composer").activeFocus);
    }

    /// The original is two pages further up: it is fetched, shown in the middle, lit, and one scrolls on from there.
    function test_itLeadsThereAndBack() {
        meet();
        const first = "message number 1";
        for (let i = 1; i <= 140; ++i) {
            ada.chat.sending.send("message number " + i);
        }
        const adaList = item(adaWindow, "timeline");
        tryVerify(() => adaList.count >= 140 && row(adaWindow).text === "message number 140", 60000);
        adaList.positionViewAtIndex(adaList.count - 1, ListView.Contain);
        const oldest = () => [1, 2, 3].map(back => adaList.itemAtIndex(adaList.count - back)).find(row => row?.text === first) ?? null;
        tryVerify(() => oldest() !== null);
        verify(ada.chat.messageActions.act("reply", oldest()));
        use(adaWindow);
        say(adaWindow, "about the first");
        tryVerify(() => row(benWindow).text === "about the first", 10000);
        // Whoever has only the latest page.
        const cleo = Bench.newProgram();
        const window = join(cleo, ada, "Cleo");
        const list = item(window, "timeline");
        tryVerify(() => row(window).text === "about the first", 10000);
        verify(cleo.chat.conversation.timeline.rowOfMessage(row(window).reply.id) < 0, "it is not here yet");
        const original = row(window).reply.id;
        enter(window);
        keyClick(Qt.Key_Up, Qt.ControlModifier);
        tryVerify(() => cleo.chat.conversation.timeline.rowOfMessage(original) >= 0, 10000);
        const at = () => list.itemAtIndex(list.count - 1 - cleo.chat.conversation.timeline.rowOfMessage(original));
        tryVerify(() => at() !== null && at().lit, 5000, "it is lit");
        const y = at().mapToItem(list, 0, 0).y;
        verify(y > 0 && y < list.height, "and seen");
        tryVerify(() => at().activeFocus, 5000, "the keyboard is there");
        tryVerify(() => !at().lit, 5000, "for a moment");
        // On from there, downwards to the newest without a gap.
        tryVerify(() => {
            list.contentY = list.originY + list.contentHeight - list.height;
            return !cleo.chat.conversation.timeline.paging.canLoadNewer;
        }, 30000);
        compare(cleo.chat.conversation.timeline.newestSeq(), ada.chat.conversation.timeline.newestSeq());
        // And back to where one was: at the newest.
        keyClick(Qt.Key_Left, Qt.AltModifier);
        tryCompare(cleo.chat.conversation.timeline, "following", true, 10000);
        gone(window, "backPill");
        tryVerify(() => row(window).text === "about the first", 10000);
        // By a click, and back by one.
        mouseClick(item(row(window), "replyLine"));
        tryVerify(() => at() !== null && at().lit, 10000);
        click(window, "backPill");
        tryCompare(cleo.chat.conversation.timeline, "following", true, 10000);
        gone(window, "backPill");
    }
}
