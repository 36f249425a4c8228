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
        tryCompare(composer, "text", "ask @Ben (guest) "); // what one reads; what is sent is the name that the server knows
        compare(ada.chat.sending.draft, "ask " + benName + " ");
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
        return [{tag: "plain", before: "so ", words: "selectable", guest: false},
            {tag: "formatted", before: "**so** ", words: "formattedWords", guest: false},
            {tag: "a guest", before: "so ", words: "formattedWords", guest: true}];
    }

    function test_whoIsNamedIsMarked(data) {
        meet();
        const mineWindow = data.guest ? adaWindow : benWindow;
        const theirWindow = data.guest ? benWindow : adaWindow;
        use(mineWindow);
        const text = data.before + (data.guest ? benName : "@" + ada.chat.oneself.username);
        say(mineWindow, text);
        const mine = item(row(mineWindow, text), data.words);
        const theirs = item(row(theirWindow, text), data.words);
        verify(row(theirWindow, text).details.includes("Mentions you"));
        waitForRendering(mineWindow.contentItem, 500);
        waitForRendering(theirWindow.contentItem, 500);
        // To others a soft mark, to the one who is named a strong one.
        tryVerify(() => Bench.countPixels(mine, Theme.person) > 100, 5000, "a mark: " + Bench.countPixels(mine, Theme.person));
        tryVerify(() => Bench.countPixels(theirs, Theme.accent) > 300, 5000, "a strong mark: " + Bench.countPixels(theirs, Theme.accent));
        verify(Bench.countPixels(mine, Theme.accent) < 300);
        if (data.guest) {
            return;
        }
        // Everyone: to whoever did not say it.
        say(mineWindow, data.before + "@room");
        tryVerify(() => Bench.countPixels(item(row(theirWindow, data.before + "@room"), data.words), Theme.accent) > 300, 5000);
        tryVerify(() => Bench.countPixels(item(row(mineWindow, data.before + "@room"), data.words), Theme.person) > 100, 5000);
        // Nobody of that name: only words.
        const nobody = data.before + "@nobody";
        say(mineWindow, nobody);
        compare(row(theirWindow, nobody).names, null);
    }

    /// The server makes their usernames, which say nothing to anybody.
    function test_guestsAreCalledByTheirOwnNames() {
        Bench.catchAddresses();
        meet();
        fill(adaWindow, "composer", "ask @B");
        compare(item(adaWindow, "completion-Ben").detail, "Guest");
        type("en");
        keyClick(Qt.Key_Tab);
        compare(item(adaWindow, "composer").text, "ask @Ben (guest) ");
        compare(ada.chat.sending.draft, "ask " + benName + " ");
        type("now: https://example.org/");
        keyClick(Qt.Key_Return);
        const text = "ask " + benName + " now: https://example.org/";
        const shown = "ask @Ben (guest) now: https://example.org/";
        const said = row(adaWindow, text);
        const words = item(said, "formattedWords");
        compare(words.getText(0, words.length), shown);
        verify(said.label.endsWith(shown), said.label);
        waitForRendering(adaWindow.contentItem, 500);
        const at = words.positionToRectangle(words.length - 3);
        mouseClick(words, at.x, at.y + at.height / 2);
        compare(Bench.caughtAddresses(), ["https://example.org/"]);
        // What is copied is what was typed.
        ada.chat.messageActions.act("copyText", said);
        compare(Bench.clipboard(), text);
        // With formatting as well, and in what replies to it.
        say(adaWindow, "**now**, " + benName + "!");
        const bold = row(benWindow, "**now**, " + benName + "!");
        tryVerify(() => bold.plainText === "now, @Ben (guest)!", 5000, bold.plainText);
        ben.chat.messageActions.act("reply", bold);
        says(benWindow, "now, @Ben (guest)!");
        use(benWindow);
        say(benWindow, "yes");
        verify(row(adaWindow, "yes").details.includes(": now, @Ben (guest)!"), row(adaWindow, "yes").details);
        compare(item(row(adaWindow, "yes"), "replyLine").words, "now, @Ben (guest)!");
        use(adaWindow);
        // A name that was made up is no guest's.
        say(adaWindow, "@guest-0000 is nobody");
        compare(row(adaWindow, "@guest-0000 is nobody").plainText, "@guest-0000 is nobody");
    }

    /// Also in what one began before, in another room, and in an edit; two of one name are told apart.
    function test_guestsAreCalledSoWhereOneWrites() {
        meet();
        const other = Bench.newProgram();
        join(other, ada, "Ben");
        tryVerify(() => ada.chat.members.list.count === 3, 10000);
        const otherName = "@" + other.chat.oneself.username;
        use(adaWindow);
        const composer = item(adaWindow, "composer");
        ada.chat.sending.send(benName + " and " + otherName);
        row(adaWindow, benName + " and " + otherName);
        keyClick(Qt.Key_Up);
        tryCompare(composer, "text", "@Ben (guest) and @Ben (" + otherName.slice(1) + ")");
        type("!");
        keyClick(Qt.Key_Return);
        row(benWindow, benName + " and " + otherName + "!");
        // A draft is kept as it is sent.
        type("for ");
        ada.chat.sending.draft = "for " + benName;
        tryCompare(composer, "text", "for @Ben (guest)");
        ada.chat.rooms.create("Attic", "", "public");
        tryCompare(ada.chat.conversation, "name", "Attic", 10000);
        compare(composer.text, "");
        keyClick(Qt.Key_Down, Qt.AltModifier);
        tryCompare(ada.chat.conversation, "name", "General");
        tryCompare(composer, "text", "for @Ben (guest)");
        compare(ada.chat.sending.draft, "for " + benName);
        // What is no name any more names nobody.
        keyClick(Qt.Key_Backspace);
        compare(ada.chat.sending.draft, "for @Ben (guest");
    }

    /// In the list of rooms, among the pins, and where one is asked whether to delete it.
    function test_guestsAreCalledSoWhereverTheirWordsStand() {
        meet();
        ada.settings.roomPreviews = true;
        say(adaWindow, "**ask** " + benName);
        const said = row(adaWindow, "**ask** " + benName);
        const room = item(adaWindow, "room-General");
        tryVerify(() => Bench.find(room, "roomPreview").text === "You: ask @Ben (guest)", 10000, Bench.find(room, "roomPreview").text);
        verify(room.details.includes("You: ask @Ben (guest)"), room.details);
        ada.chat.messageActions.act("pin", said);
        click(adaWindow, "pinned");
        const pins = item(adaWindow, "pins");
        tryVerify(() => pins.itemAtIndex(0) !== null, 10000);
        compare(pins.itemAtIndex(0).label, "Ada: ask @Ben (guest)");
        verify(Bench.shows(pins, "ask @Ben (guest)"));
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "pins");
        say(adaWindow, "*bye* " + benName);
        row(adaWindow, "*bye* " + benName);
        item(adaWindow, "timeline").forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => row(adaWindow, "*bye* " + benName).activeFocus);
        keyClick(Qt.Key_Delete);
        compare(item(adaWindow, "wordsToDelete").text, "bye @Ben (guest)");
    }

    /// The preview shows what the timeline will.
    function test_thePreviewCallsThemAsTheTimelineDoes() {
        meet();
        fill(adaWindow, "composer", benName + " see #General and @nobody");
        keyClick(Qt.Key_P, Qt.ControlModifier | Qt.ShiftModifier);
        const preview = item(adaWindow, "preview");
        const words = item(preview, "formattedWords");
        const drawn = () => words.getText(0, words.length);
        compare(drawn(), "@Ben (guest) see #General and @nobody");
        verify(preview.Accessible.name.endsWith("@Ben (guest) see #General and @nobody"), preview.Accessible.name);
        verify(Bench.countPixels(words, Theme.accent) > 20, "the name is marked");
        // Everyone, and with formatting.
        for (const [typed, shown, marked] of [["**so** @room!", "so @room!", true], ["**so** @rooms!", "so @rooms!", false]]) {
            fill(adaWindow, "composer", typed);
            tryVerify(() => item(preview, "formattedWords").text === shown);
            tryVerify(() => Bench.countPixels(item(preview, "formattedWords"), Theme.accent) > 5 === marked, 5000, typed);
        }
        // As it comes.
        fill(adaWindow, "composer", "**so** " + benName);
        tryVerify(() => item(preview, "formattedWords").getText(0, 100) === "so @Ben (guest)");
        keyClick(Qt.Key_Return);
        const said = item(row(adaWindow, "**so** " + benName), "formattedWords");
        compare(said.getText(0, said.length), "so @Ben (guest)");
    }

    function test_aRoomIsALink_data() {
        return [{tag: "plain", before: "see ", words: "selectable"}, {tag: "formatted", before: "**see** ", words: "formattedWords"}];
    }

    function test_aRoomIsALink(data) {
        Bench.catchAddresses();
        meet();
        ada.chat.rooms.create("Green garden", "", "public");
        tryCompare(ada.chat.conversation, "name", "Green garden", 10000);
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
        tryCompare(ada.chat.conversation, "name", "Green garden", 5000);
        const list = item(adaWindow, "timeline");
        row(adaWindow, data.before + "#general");
        waitForRendering(list, 500);
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.itemAtIndex(0).activeFocus);
        verify(list.itemAtIndex(0).details.includes("Mentions the room General"));
        keyClick(Qt.Key_Return);
        tryCompare(ada.chat.conversation, "name", "General", 5000);
        // Who is not in it finds it among those to join.
        say(adaWindow, data.before + "#Green garden");
        const theirs = item(row(benWindow, data.before + "#Green garden"), data.words);
        use(benWindow);
        waitForRendering(benWindow.contentItem, 500);
        const there = theirs.positionToRectangle(theirs.length - 3);
        mouseClick(theirs, there.x, there.y + there.height / 2);
        compare(item(benWindow, "searchRooms").text, "Green garden");
        tryCompare(item(benWindow, "publicRooms"), "count", 1);
        // Whoever types now types there, not into the room behind it.
        tryVerify(() => item(benWindow, "searchRooms").activeFocus);
        item(benWindow, "composer").forceActiveFocus(Qt.OtherFocusReason);
        tryVerify(() => item(benWindow, "searchRooms").activeFocus);
        compare(Bench.caughtAddresses().length, 0, "and nothing opens elsewhere");
    }
}
