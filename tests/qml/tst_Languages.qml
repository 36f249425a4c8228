// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests
import Hearth.Theme

/// The language is chosen in the settings and spoken at once, on every page, with room for its words, and from the right where it
/// is read from there.
HearthCase {
    name: "Languages"

    function choose(window, language) {
        click(window, "language");
        click(window, "language-" + language);
        gone(window, "language-" + language);
    }

    function test_anotherLanguageIsSpokenAtOnce() {
        const program = Bench.newProgram();
        Bench.speak(program);
        const window = openWindow(program);
        says(window, "Join a chat");
        fill(window, "joinAddress", "half typed");
        click(window, "settings");
        says(window, "Notify me");
        choose(window, "de");
        says(window, "Benachrichtig");
        verify(!Bench.shows(window, "Notify me"));
        compare(program.settings.language, "de");
        compare(item(window, "language").text, "Deutsch");
        click(window, "settingsBack");
        tryVerify(() => !Bench.shows(window, "Join a chat"));
        compare((item(window, "joinAddress").field || item(window, "joinAddress")).text, "half typed", "what was typed stays");
        click(window, "settings");
        choose(window, "en");
        says(window, "Notify me");
    }

    function test_theChoiceOutlastsTheProgram() {
        const program = Bench.newProgram();
        Bench.speak(program);
        const window = openWindow(program);
        click(window, "settings");
        choose(window, "fr");
        window.destroy();
        const again = Bench.again(program);
        compare(again.settings.language, "fr");
    }

    function test_byKeysAlone() {
        const program = Bench.newProgram();
        Bench.speak(program);
        const window = openWindow(program);
        click(window, "settings");
        item(window, "language").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        item(window, "language-es");
        for (let i = 0; i < 4; ++i) {
            keyClick(Qt.Key_Down); // System, English, Deutsch, Español
        }
        keyClick(Qt.Key_Return);
        tryCompare(program.settings, "language", "es");
        tryVerify(() => item(window, "language").activeFocus, 5000, "the keyboard is where it was");
    }

    function test_arabicIsReadFromTheRight() {
        const program = Bench.newProgram();
        Bench.speak(program);
        const window = host(program);
        say(window, "hello");
        const list = item(window, "roomList");
        const timeline = item(window, "timeline");
        const left = what => what.mapToItem(window.contentItem, 0, 0).x;
        verify(left(list) < left(timeline));
        program.settings.language = "ar";
        tryVerify(() => left(list) > left(timeline), 5000, "the rooms stand on the right");
        tryVerify(() => timeline.itemAtIndex(0) !== null && timeline.itemAtIndex(0).text === "hello");
        const row = timeline.itemAtIndex(0);
        const avatar = below(row, child => child.objectName === "initials");
        tryVerify(() => left(avatar) > left(row) + row.width / 2, 5000, "whoever said it stands on the right");
        verify(left(item(window, "send")) < left(item(window, "composer")), "it is sent on the left");
        program.settings.language = "en";
        tryVerify(() => left(list) < left(timeline));
    }

    function below(at, isIt) {
        for (let i = 0; i < at.children.length; ++i) {
            const child = at.children[i];
            const found = isIt(child) ? child : below(child, isIt);
            if (found) {
                return found;
            }
        }
        return null;
    }

    function test_wordsHaveRoom_data() {
        const cases = [];
        for (const language of ["en", "de", "es", "fr", "ja", "ar"]) {
            for (const width of [1100, 360]) {
                cases.push({tag: language + " " + width, language: language, width: width});
            }
        }
        return cases;
    }

    function test_wordsHaveRoom(data) {
        const program = Bench.newProgram();
        program.settings.language = data.language;
        Bench.speak(program);
        const window = openWindow(program, data.width);
        // Where all words are the program's own, all of them have room; what people called the room, and say of it, is cut where
        // it has to be.
        const look = (what, all) => {
            settled(window, () => window.contentItem);
            compare(Bench.cutOff(window, all || false).filter(words => !words.startsWith("roomAbout")), [], what);
        };
        look("the welcome page", true);
        click(window, "settings");
        look("the settings", true);
        click(window, "settingsBack");
        fill(window, "chatName", "K");
        fill(window, "yourName", "Ada");
        fill(window, "port", "0");
        click(window, "startHosting");
        tryCompare(program, "page", "chat", 15000);
        tryVerify(() => program.chat.conversation.roomId > 0, 15000);
        program.chat.sending.send("hello");
        tryCompare(program.chat.conversation.timeline, "count", 1, 10000);
        look("the chat");
        keyClick(Qt.Key_Slash, Qt.ControlModifier);
        item(window, "shortcutList");
        look("the shortcuts");
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        item(window, "roomName");
        look("a new room");
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_J, Qt.ControlModifier);
        tryVerify(() => Bench.find(window, "dialogs") !== null);
        look("rooms to find");
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_F, Qt.ControlModifier);
        item(window, "searchField");
        look("searching");
        keyClick(Qt.Key_Escape);
        const other = Bench.newProgram();
        const second = openWindow(other, data.width);
        fill(second, "joinAddress", program.hosting.server.address);
        click(second, "join");
        tryCompare(other, "page", "signIn", 10000);
        settled(second, () => second.contentItem);
        compare(Bench.cutOff(second), [], "signing in");
    }
}
