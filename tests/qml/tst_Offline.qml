// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Client
import Hearth.Desktop
import Hearth.Tests

/// The program is started again: it shows where one was, whether or not there is a connection.
HearthCase {
    name: "Offline"

    /// Closes the window and starts the program again; with a window of its own.
    function startAgain(program, window) {
        window.destroy();
        tryVerify(() => !window || window.title === undefined, 5000);
        return Bench.again(program);
    }

    function test_lastConversationIsThereWithoutAServer() {
        const ada = Bench.newProgram();
        host(ada);
        const ben = Bench.newProgram();
        const first = join(ben, ada, "Ben");
        say(first, "hello from Ben");
        tryVerify(() => item(first, "timeline").itemAtIndex(0)?.state === "sent", 10000);
        ada.hosting.server.stop();
        tryCompare(ada.hosting.server, "state", Host.Stopped, 10000);
        const again = startAgain(ben, first);
        const window = openWindow(again);
        compare(again.page, "chat");
        says(window, "hello from Ben");
        says(window, "General");
        verify(again.chat.connection.state !== Connection.Online);

        // What is written waits; and it says where it ends.
        say(window, "is anybody there?");
        const list = item(window, "timeline");
        tryVerify(() => list.itemAtIndex(0) !== null && list.itemAtIndex(0).text === "is anybody there?");
        compare(list.itemAtIndex(0).state, "sending");
        Bench.endHere(again.chat.conversation.timeline);
        says(window, "Older messages are on the server");
    }

    function test_dialogsAreMadeBehindTheFirstFrameOrWhenWanted() {
        const ada = Bench.newProgram();
        host(ada).destroy();
        const openPage = () => {
            const window = createTemporaryObject(mainWindow, this, {program: ada, width: 1100, height: 720});
            compare(Bench.find(window, "dialogs").status, Loader.Null);
            return window;
        };
        tryCompare(Bench.find(openPage(), "dialogs"), "status", Loader.Ready);
        const hasty = openPage();
        Bench.find(hasty, "page").item.dialogs().switcher.open();
        item(hasty, "switchTo");
        compare(Bench.find(hasty, "dialogs").status, Loader.Ready);
    }

    function test_onesOwnChatIsListedAsSuch() {
        const ada = Bench.newProgram();
        const first = host(ada);
        ada.hosting.stop();
        tryCompare(ada.hosting.server, "state", Host.Stopped, 10000);
        const again = startAgain(ada, first);
        compare(again.page, "welcome");
        const window = openWindow(again);
        says(window, "The kitchen");
        says(window, "Your own chat on this computer · not hosted now");
        verify(!Bench.shows(item(window, "knownServers"), "127.0.0.1"));
        mouseClick(item(window, "knownServers").itemAtIndex(0));
        tryCompare(again, "page", "chat", 15000);
        tryCompare(again.hosting.server, "state", Host.Running);
    }

    function test_whatIsKeptIsChosenInTheSettings() {
        const program = Bench.newProgram();
        const window = openWindow(program);
        compare(program.settings.keptHistory, "usual");
        click(window, "settings");
        const choice = item(window, "keptHistory");
        says(window, "can be read offline");
        choice.picked("none");
        says(window, "Without a connection there is nothing to read");
        compare(program.settings.keptHistory, "none");
    }
}
