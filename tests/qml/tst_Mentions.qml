// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests
import Hearth.Theme

/// Naming people and rooms in what one says, and how that looks to whom it names.
HearthCase {
    name: "Mentions"

    property var ada
    property var ben
    property Window adaWindow
    property Window benWindow
    readonly property string benName: "@" + (ben?.chat?.oneself.username ?? "")

    function meet() {
        ada = Bench.newProgram();
        adaWindow = host(ada);
        ben = Bench.newProgram();
        benWindow = join(ben, ada, "Ben");
        tryVerify(() => ada.chat.members.list.count === 2, 10000);
        use(adaWindow);
    }

    function use(window) {
        window.requestActivate();
        tryVerify(() => window.active);
        const composer = item(window, "composer");
        composer.forceActiveFocus();
        tryVerify(() => composer.activeFocus);
    }

    function row(window, text) {
        const list = item(window, "timeline");
        tryVerify(() => list.count > 0 && list.itemAtIndex(0) !== null && list.itemAtIndex(0).text === text && list.itemAtIndex(0).state === "sent",
            10000, "the newest message is " + text);
        return list.itemAtIndex(0);
    }

    function test_fromPeopleItIsTheNameThatTheServerKnows() {
        meet();
        fill(adaWindow, "composer", "ask");
        const person = item(adaWindow, "member-Ben");
        waitForRendering(adaWindow.contentItem, 200);
        mouseClick(person, 20, person.height / 2, Qt.RightButton);
        click(adaWindow, "menuMention");
        const composer = item(adaWindow, "composer");
        tryCompare(composer, "text", "ask " + benName + " ");
        tryVerify(() => composer.activeFocus);
        type("now");
        keyClick(Qt.Key_Return);
        verify(row(benWindow, "ask " + benName + " now").isMention);
        // A name alone is none, whoever it is.
        say(adaWindow, "Ben, ben and Ada");
        verify(!row(benWindow, "Ben, ben and Ada").isMention);
        // What is said of oneself in an edit is one, too.
        ada.chat.composition.editLast(ada.chat.conversation.timeline);
        fill(adaWindow, "composer", benName + "!");
        keyClick(Qt.Key_Return);
        verify(row(benWindow, benName + "!").isMention);
    }

    function test_whoIsNamedIsMarked_data() {
        return [{tag: "plain", before: "so ", after: "", words: "selectable"}, {tag: "formatted", before: "**so** ", after: "", words: "formattedWords"}];
    }

    function test_whoIsNamedIsMarked(data) {
        meet();
        const text = data.before + benName + data.after;
        say(adaWindow, text);
        const mine = item(row(adaWindow, text), data.words);
        const theirs = item(row(benWindow, text), data.words);
        verify(row(benWindow, text).details.includes("Mentions you"));
        waitForRendering(adaWindow.contentItem, 500);
        waitForRendering(benWindow.contentItem, 500);
        // To others a soft mark, to the one who is named a strong one.
        tryVerify(() => Bench.countPixels(mine, Theme.person) > 100, 5000, "a mark: " + Bench.countPixels(mine, Theme.person));
        tryVerify(() => Bench.countPixels(theirs, Theme.accent) > 300, 5000, "a strong mark: " + Bench.countPixels(theirs, Theme.accent));
        verify(Bench.countPixels(mine, Theme.accent) < 300);
        // Everyone: to whoever did not say it.
        say(adaWindow, data.before + "@room");
        tryVerify(() => Bench.countPixels(item(row(benWindow, data.before + "@room"), data.words), Theme.accent) > 300, 5000);
        tryVerify(() => Bench.countPixels(item(row(adaWindow, data.before + "@room"), data.words), Theme.person) > 100, 5000);
        // Nobody of that name: only words.
        const nobody = data.before + "@nobody";
        say(adaWindow, nobody);
        compare(row(benWindow, nobody).names, null);
    }

    function test_aRoomIsALink_data() {
        return [{tag: "plain", before: "see ", words: "selectable"}, {tag: "formatted", before: "**see** ", words: "formattedWords"}];
    }

    function test_aRoomIsALink(data) {
        Bench.catchAddresses();
        meet();
        ada.chat.rooms.create("Garden", "", "public");
        tryCompare(ada.chat.conversation, "name", "Garden", 10000);
        say(adaWindow, data.before + "#general");
        const here = row(adaWindow, data.before + "#general");
        const words = item(here, data.words);
        waitForRendering(adaWindow.contentItem, 500);
        const at = words.positionToRectangle(words.length - 3);
        mouseClick(words, at.x, at.y + at.height / 2);
        tryCompare(ada.chat.conversation, "name", "General", 5000);
        tryVerify(() => item(adaWindow, "composer").activeFocus);
        // By keyboard: the message's own action.
        ada.chat.conversation.open(ada.chat.rooms.list.roomIdAt(ada.chat.rooms.list.rowOf(here.namedRoom) === 0 ? 1 : 0));
        tryCompare(ada.chat.conversation, "name", "Garden", 5000);
        const list = item(adaWindow, "timeline");
        row(adaWindow, data.before + "#general");
        waitForRendering(list, 500);
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.itemAtIndex(0).activeFocus);
        verify(list.itemAtIndex(0).details.includes("Names the room General"));
        keyClick(Qt.Key_Return);
        tryCompare(ada.chat.conversation, "name", "General", 5000);
        // Who is not in it finds it among those to join.
        say(adaWindow, data.before + "#Garden");
        const theirs = item(row(benWindow, data.before + "#Garden"), data.words);
        use(benWindow);
        waitForRendering(benWindow.contentItem, 500);
        const there = theirs.positionToRectangle(theirs.length - 3);
        mouseClick(theirs, there.x, there.y + there.height / 2);
        compare(item(benWindow, "searchRooms").text, "Garden");
        tryCompare(item(benWindow, "publicRooms"), "count", 1);
        compare(Bench.caughtAddresses().length, 0, "and nothing opens elsewhere");
    }
}
