// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Desktop
import Hearth.Tests

/// Messages that are given other words, or lose them: with the mouse, and with the keyboard alone.
HearthCase {
    name: "Changing"

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
        const composer = item(window, "composer");
        composer.forceActiveFocus();
        tryVerify(() => composer.activeFocus);
    }

    /// The row of the newest message but so many, once the server has it.
    function row(window, back) {
        const list = item(window, "timeline");
        tryVerify(() => list.itemAtIndex(back || 0) !== null && list.itemAtIndex(back || 0).seq > 0, 10000);
        return list.itemAtIndex(back || 0);
    }

    /// What one wrote stays, and one is told why it was not kept: in words, not by a number.
    function test_anEditOfWhatIsDeletedMeanwhile() {
        meet();
        say(benWindow, "nearly");
        const id = row(benWindow).messageId;
        use(benWindow);
        keyClick(Qt.Key_Up);
        item(benWindow, "editing");
        type(" done");
        ada.chat.messageActions.deleteMessage(id);
        tryVerify(() => row(benWindow).deleted, 10000);
        keyClick(Qt.Key_Return);
        tryCompare(item(benWindow, "typing"), "text", "Not changed: This message was deleted.", 10000);
        compare(item(benWindow, "composer").text, "nearly done");
        keyClick(Qt.Key_Escape);
        tryCompare(item(benWindow, "typing"), "text", "");
    }

    function test_upEditsTheLastMessage() {
        meet();
        say(benWindow, "frist");
        say(benWindow, "something else");
        tryVerify(() => row(benWindow).text === "something else", 10000); // on the server, before what comes next
        use(adaWindow);
        say(adaWindow, "between");
        use(benWindow);
        tryCompare(ben.chat.conversation.timeline, "count", 3, 10000);
        const composer = item(benWindow, "composer");
        // The window that was left may still get the key.
        tryVerify(() => {
            if (composer.text === "") {
                keyClick(Qt.Key_Up);
            }
            return composer.text === "something else";
        }, 10000);
        item(benWindow, "editing");
        compare(composer.Accessible.name, "Edit your message");
        // Escape gives up; nothing was changed.
        type("!");
        keyClick(Qt.Key_Escape);
        tryCompare(composer, "text", "");
        gone(benWindow, "editing");
        verify(composer.activeFocus);
        keyClick(Qt.Key_Up);
        tryCompare(composer, "text", "something else");
        type(" entirely");
        keyClick(Qt.Key_Return);
        gone(benWindow, "editing");
        tryCompare(composer, "text", "");
        tryVerify(() => row(benWindow, 1).text === "something else entirely");
        tryVerify(() => row(adaWindow, 1).text === "something else entirely", 10000);
        verify(row(adaWindow, 1).edited > 0);
        compare(row(adaWindow, 2).edited, 0);
        verify(row(adaWindow, 1).details.startsWith("Edited "));
        verify(Bench.shows(row(adaWindow, 1), "edited"), "and one sees it");
        compare(ada.chat.conversation.timeline.count, 3, "nothing was said anew");
    }

    function test_anEditIsNoDraftAndStaysInItsRoom() {
        meet();
        use(adaWindow);
        say(adaWindow, "one");
        row(adaWindow);
        const composer = item(adaWindow, "composer");
        type("half a thought");
        const list = item(adaWindow, "timeline");
        list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_F2);
        tryCompare(composer, "text", "one");
        tryVerify(() => composer.activeFocus);
        type(" and two");
        ada.chat.rooms.create("Attic", "", "public");
        tryCompare(ada.chat.conversation, "name", "Attic", 10000);
        tryCompare(composer, "text", "");
        gone(adaWindow, "editing");
        item(adaWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Up);
        compare(composer.text, "", "there is nothing to edit");
        keyClick(Qt.Key_Down, Qt.AltModifier);
        tryCompare(ada.chat.conversation, "name", "General");
        tryCompare(composer, "text", "one and two");
        keyClick(Qt.Key_Escape);
        tryCompare(composer, "text", "half a thought");
        compare(ada.chat.sending.draft, "half a thought");
    }

    function test_withoutAConnectionAnEditWaits() {
        meet();
        use(benWindow);
        say(benWindow, "before");
        row(benWindow);
        keyClick(Qt.Key_Up);
        const composer = item(benWindow, "composer");
        tryCompare(composer, "text", "before");
        const port = ada.hosting.server.port;
        ada.hosting.server.stop();
        tryCompare(ada.hosting.server, "state", Host.Stopped, 10000);
        tryVerify(() => ben.chat.connection.state !== 2, 10000);
        type(" and after");
        keyClick(Qt.Key_Return);
        const about = item(benWindow, "subjectText");
        tryCompare(about, "text", "Will be saved when you are back online");
        compare(composer.text, "before and after");
        compare(row(benWindow).text, "before");
        // What is typed on is not saved by itself.
        type(".");
        tryCompare(about, "text", "");
        keyClick(Qt.Key_Return);
        tryCompare(about, "text", "Will be saved when you are back online");
        ada.hosting.server.start("The kitchen", "open", port);
        tryCompare(ada.hosting.server, "state", Host.Running, 10000);
        tryCompare(row(benWindow), "text", "before and after.", 60000);
        gone(benWindow, "editing");
        compare(composer.text, "");
    }

    function test_deletingAsksOnceAndLeavesAQuietLine() {
        meet();
        say(benWindow, "secret words");
        tryCompare(row(adaWindow), "text", "secret words", 10000);
        use(benWindow);
        const list = item(benWindow, "timeline");
        row(benWindow);
        list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Delete);
        tryVerify(() => item(benWindow, "keepMessage").activeFocus, 5000, "it does not happen by Enter alone");
        keyClick(Qt.Key_Escape);
        gone(benWindow, "deleteAnyway");
        compare(row(benWindow).deleted, false);
        list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Menu);
        click(benWindow, "menuDelete");
        item(benWindow, "deleteAnyway");
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        gone(benWindow, "deleteAnyway");
        for (const window of [benWindow, adaWindow]) {
            tryVerify(() => row(window).deleted, 10000);
            says(window, "Message deleted");
            verify(!Bench.shows(window, "secret"));
            verify(!row(window).label.includes("secret"));
        }
        list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_C, Qt.ControlModifier);
        verify(!Bench.clipboard().includes("secret"));
        keyClick(Qt.Key_F2);
        gone(benWindow, "editing");
    }

    function test_theBarFollowsWhatBecomesOfItsMessage() {
        meet();
        say(benWindow, "a word of mine");
        tryCompare(row(adaWindow), "text", "a word of mine", 10000);
        use(adaWindow);
        const mine = row(adaWindow);
        mouseMove(mine, 100, mine.height - 8);
        tryVerify(() => item(adaWindow, "copyText").visible);
        ben.chat.messageActions.deleteMessage(mine.messageId);
        tryVerify(() => row(adaWindow).deleted, 10000);
        gone(adaWindow, "copyText");
    }

    /// Who moderates a room is offered what others said, and who does not is not.
    function test_onlyWhoModeratesDeletesWhatOthersSaid() {
        meet();
        say(benWindow, "of Ben");
        tryCompare(row(adaWindow), "text", "of Ben", 10000);
        use(adaWindow);
        say(adaWindow, "of Ada");
        tryVerify(() => row(benWindow).text === "of Ada", 10000);
        use(benWindow);
        item(benWindow, "timeline").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Delete);
        gone(benWindow, "deleteAnyway");
        use(adaWindow);
        const list = item(adaWindow, "timeline");
        row(adaWindow, 1);
        waitForRendering(list, 500);
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => row(adaWindow).activeFocus);
        keyClick(Qt.Key_Up);
        tryVerify(() => row(adaWindow, 1).activeFocus);
        keyClick(Qt.Key_Delete);
        says(adaWindow, "Delete the message of");
        click(adaWindow, "deleteAnyway");
        tryVerify(() => row(benWindow, 1).deleted, 10000);
    }

    function test_takingAllWordsAwayAsksWhetherToDelete() {
        meet();
        use(adaWindow);
        say(adaWindow, "gone soon");
        row(adaWindow);
        keyClick(Qt.Key_Up);
        const composer = item(adaWindow, "composer");
        tryCompare(composer, "text", "gone soon");
        composer.selectAll();
        keyClick(Qt.Key_Delete);
        keyClick(Qt.Key_Return);
        click(adaWindow, "deleteAnyway");
        tryVerify(() => row(adaWindow).deleted, 10000);
        gone(adaWindow, "editing");
        tryCompare(composer, "text", "");
    }
}
