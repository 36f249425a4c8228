// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// Talking to somebody alone, from the list of people, and what of a room one is notified of.
HearthCase {
    name: "Direct"

    property var ada
    property var ben
    property var adaWindow
    property var benWindow

    function meet() {
        ada = Bench.newProgram();
        adaWindow = host(ada);
        ben = Bench.newProgram();
        benWindow = join(ben, ada, "Ben");
        tryVerify(() => ada.chat.members.list.count === 2, 10000);
    }

    function use(window) {
        window.requestActivate();
        tryVerify(() => window.active);
        const composer = item(window, "composer");
        composer.forceActiveFocus();
        tryVerify(() => composer.activeFocus);
    }

    function choose(window, row, action) {
        const at = item(window, row);
        waitForRendering(window.contentItem, 200);
        mouseClick(at, 20, at.height / 2, Qt.RightButton);
        click(window, action);
    }

    function test_fromPeopleToAConversation() {
        meet();
        use(adaWindow);
        choose(adaWindow, "member-Ben", "menuMessage");
        tryCompare(ada.chat.conversation, "kind", "direct", 10000);
        compare(item(adaWindow, "roomTitle").text, "Ben");
        tryVerify(() => item(adaWindow, "composer").activeFocus, 5000, "and one can write");
        say(adaWindow, "just us");

        tryCompare(ben.chat.rooms.list, "count", 2, 10000);
        says(benWindow, "Direct messages");
        const row = item(benWindow, "room-Ada");
        tryCompare(row, "calls", 1, 10000);
        verify(row.label.indexOf("1 unread") > 0, row.label);
        compare(row.details, "Online");
        use(benWindow);
        click(benWindow, "room-Ada");
        says(benWindow, "just us");
        // One has nobody but oneself and the other there, and nothing to leave.
        says(benWindow, "People · 2");
        mouseClick(row, 20, row.height / 2, Qt.RightButton);
        item(benWindow, "menuNotifyNone");
        gone(benWindow, "menuLeaveRoom");
        gone(benWindow, "menuDeleteRoom");
        keyClick(Qt.Key_Escape);
    }

    function test_whatOneIsNotifiedOf() {
        meet();
        use(adaWindow);
        const row = item(adaWindow, "room-General");
        compare(row.notify, "mentions");
        const bell = item(adaWindow, "notify");
        bell.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => bell.activeFocus);
        keyClick(Qt.Key_Space);
        item(adaWindow, "notifyNone");
        compare(bell.opened, true, "and does not explain itself over it");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(row, "notify", "none", 10000);
        verify(row.details.indexOf("No notifications") >= 0, row.details);
        compare(item(adaWindow, "notify").iconName, "bell-off");
        choose(adaWindow, "room-General", "menuNotifyAll");
        tryCompare(row, "notify", "all", 10000);
        compare(item(adaWindow, "notify").iconName, "bell");
    }

    /// In a room that is not looked at: a dot for what is said, a number for what is meant for one, nothing where one wants none.
    function test_badges() {
        meet();
        use(benWindow);
        choose(benWindow, "member-Ada", "menuMessage");
        tryCompare(ben.chat.conversation, "kind", "direct", 10000);
        const row = item(benWindow, "room-General");
        compare(row.calls, 0);
        compare(row.news, false);
        use(adaWindow);
        say(adaWindow, "hello all");
        tryCompare(row, "unread", 1, 10000);
        compare(row.news, true);
        compare(row.calls, 0);
        say(adaWindow, "and @" + ben.chat.oneself.username);
        tryCompare(row, "unread", 2, 10000);
        tryCompare(row, "calls", 1);
        ben.chat.rooms.setNotify(row.roomId, "none");
        tryCompare(row, "notify", "none", 10000);
        compare(row.news, false);
        compare(row.calls, 0);
        compare(row.unread, 2);
    }

    function meetCleo() {
        meet();
        const cleo = Bench.newProgram();
        join(cleo, ada, "Cleo");
        tryVerify(() => ada.chat.members.list.count === 3, 10000);
        use(adaWindow);
        return cleo;
    }

    /// By keys alone: who is meant is typed, and taken back, and the conversation is of exactly these.
    function test_severalAreChosenByTyping() {
        const cleo = meetCleo();
        keyClick(Qt.Key_N, Qt.ControlModifier | Qt.ShiftModifier);
        const field = item(adaWindow, "newMessageTo");
        tryVerify(() => field.activeFocus);
        const people = item(adaWindow, "newMessagePeople");
        tryCompare(people, "count", 2, 10000); // not oneself
        verify(!item(adaWindow, "startConversation").enabled);
        type("cl");
        tryCompare(people, "count", 1);
        keyClick(Qt.Key_Return);
        item(adaWindow, "chosen-Cleo");
        compare(field.text, "");
        compare(people.count, 1);
        keyClick(Qt.Key_Backspace);
        gone(adaWindow, "chosen-Cleo");
        tryCompare(people, "count", 2);
        for (const name of ["ben", "cle"]) {
            type(name);
            keyClick(Qt.Key_Return);
        }
        item(adaWindow, "chosen-Ben");
        item(adaWindow, "chosen-Cleo");
        says(adaWindow, "Nobody else is here");
        keyClick(Qt.Key_Return);
        gone(adaWindow, "newMessageTo");
        tryCompare(ada.chat.conversation, "kind", "direct", 10000);
        compare(item(adaWindow, "roomTitle").text, "Ben, Cleo");
        says(adaWindow, "The start of your conversation with Ben, Cleo");
        tryVerify(() => item(adaWindow, "composer").activeFocus, 5000);
        say(adaWindow, "the three of us");
        item(benWindow, "room-Ada, Cleo");
        tryCompare(cleo.chat.rooms.list, "count", 2, 10000);
        // The same people have one conversation.
        click(adaWindow, "room-General");
        click(adaWindow, "newMessageButton");
        for (const name of ["cle", "ben"]) {
            tryVerify(() => item(adaWindow, "newMessageTo").activeFocus);
            type(name);
            keyClick(Qt.Key_Return);
        }
        click(adaWindow, "startConversation");
        tryCompare(ada.chat.conversation, "kind", "direct", 10000);
        compare(ada.chat.rooms.list.count, 2);
        says(adaWindow, "the three of us");
    }

    function test_othersAreAddedToSomebody() {
        meetCleo();
        choose(adaWindow, "member-Ben", "menuMessageMore");
        item(adaWindow, "chosen-Ben");
        tryVerify(() => item(adaWindow, "newMessageTo").activeFocus);
        tryCompare(item(adaWindow, "newMessagePeople"), "count", 1, 10000);
        type("cle");
        keyClick(Qt.Key_Return);
        item(adaWindow, "chosen-Cleo");
        click(adaWindow, "chosen-Ben");
        gone(adaWindow, "chosen-Ben");
        click(adaWindow, "startConversation");
        tryCompare(ada.chat.conversation, "name", "Cleo", 10000);
    }

    function test_noMoreThanNineOthers() {
        meet();
        for (let i = 1; i <= 10; ++i) {
            verify(Bench.addGuest(ada.hosting.server.address, ada.chat.conversation.roomId, "Guest" + i));
        }
        use(adaWindow);
        keyClick(Qt.Key_N, Qt.ControlModifier | Qt.ShiftModifier);
        tryCompare(item(adaWindow, "newMessagePeople"), "count", 11, 10000);
        for (let i = 1; i <= 9; ++i) {
            tryVerify(() => item(adaWindow, "newMessageTo").activeFocus);
            type("guest" + i);
            keyClick(Qt.Key_Return);
            item(adaWindow, "chosen-Guest" + i);
        }
        tryVerify(() => !item(adaWindow, "newMessageTo").enabled);
        says(adaWindow, "You can add up to 9 people");
        click(adaWindow, "startConversation");
        tryCompare(ada.chat.conversation, "kind", "direct", 10000);
        tryVerify(() => ada.chat.members.list.count === 10, 10000);
    }

    function test_aProfileFromAMessage() {
        meet();
        say(benWindow, "who am I?");
        says(adaWindow, "who am I?");
        use(adaWindow);
        const list = item(adaWindow, "timeline");
        tryVerify(() => list.itemAtIndex(0) !== null && list.itemAtIndex(0).text === "who am I?", 10000);
        const row = list.itemAtIndex(0);
        waitForRendering(adaWindow.contentItem, 200);
        // A click on the name or the picture, be it with Ctrl; beside them, or with Shift, it is for something else.
        for (const place of [{x: 300}, {x: 80, modifiers: Qt.ShiftModifier}]) {
            mouseClick(row, place.x, row.bodyY + 18, Qt.LeftButton, place.modifiers ?? Qt.NoModifier);
            compare(Bench.find(adaWindow, "profileName"), null);
        }
        for (const place of [{x: 80}, {x: 30}, {x: 80, modifiers: Qt.ControlModifier}]) {
            mouseClick(row, place.x, row.bodyY + 18, Qt.LeftButton, place.modifiers ?? Qt.NoModifier);
            compare(item(adaWindow, "profileName").text, "Ben");
            if (place.modifiers === undefined) {
                click(adaWindow, "closeProfile");
                gone(adaWindow, "profileName");
            }
        }
        compare(item(adaWindow, "profileUsername").text, "@" + ben.chat.oneself.username);
        compare(item(adaWindow, "profileAbout").text, "Guest · Online");
        tryVerify(() => item(adaWindow, "profileMessage").activeFocus, 5000);
        // It follows what becomes of them.
        ben.chat.oneself.status = "away";
        tryCompare(item(adaWindow, "profileAbout"), "text", "Guest · Away", 10000);
        click(adaWindow, "profileMention");
        gone(adaWindow, "profileName");
        verify(item(adaWindow, "composer").text.startsWith("@"), item(adaWindow, "composer").text);
        // From the menu of the message, by keys, and on to a conversation.
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.currentItem && list.currentItem.activeFocus);
        keyClick(Qt.Key_Menu);
        const choice = item(adaWindow, "menuProfile");
        for (let i = 0; i < 20 && !choice.activeFocus; ++i) {
            keyClick(Qt.Key_Down);
        }
        keyClick(Qt.Key_Return);
        tryVerify(() => item(adaWindow, "profileMessage").activeFocus, 5000);
        keyClick(Qt.Key_Return);
        tryCompare(ada.chat.conversation, "name", "Ben", 10000);
        compare(ada.chat.conversation.kind, "direct");
    }

    function test_aProfileFromThePeople() {
        meet();
        use(adaWindow);
        const list = item(adaWindow, "memberList");
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.currentItem && list.currentItem.activeFocus);
        keyClick(Qt.Key_Home);
        keyClick(Qt.Key_Return);
        compare(item(adaWindow, "profileName").text, "Ada");
        compare(item(adaWindow, "profileAbout").text, "This is you · Owner · Online");
        tryCompare(item(adaWindow, "profileSince"), "text", "Joined today", 10000);
        gone(adaWindow, "profileMessage");
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "profileName");
        const row = item(adaWindow, "member-Ben");
        mouseClick(row, 60, row.height / 2);
        compare(item(adaWindow, "profileName").text, "Ben");
        keyClick(Qt.Key_Escape);
        gone(adaWindow, "profileName");
        // One with an account, and nothing special.
        const cleo = Bench.newProgram();
        const window = openWindow(cleo);
        fill(window, "joinAddress", ada.hosting.server.address);
        click(window, "join");
        tryCompare(cleo, "page", "signIn", 10000);
        mouseClick(item(window, "option-register"));
        fill(window, "username", "cleo");
        fill(window, "displayName", "Cleo"); // whoever runs this may be called as somebody here
        fill(window, "password", "correct horse");
        click(window, "submit");
        tryCompare(cleo, "page", "chat", 10000);
        use(adaWindow);
        click(adaWindow, "member-Cleo");
        tryCompare(item(adaWindow, "profileAbout"), "text", "Member · Online", 10000);
        keyClick(Qt.Key_Escape);
    }
}
