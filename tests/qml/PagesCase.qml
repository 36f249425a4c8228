// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// A test that goes from page to page by keys.
HearthCase {
    property var ada
    property Window window

    /// Ada hosts, Ben is there and has said something.
    function hosting() {
        ada = Bench.newProgram();
        window = host(ada);
        verify(Bench.addGuest(ada.hosting.server.address, ada.chat.conversation.roomId, "Ben"));
        tryVerify(() => ada.chat.members.list.rowCount() === 2, 10000);
        ada.chat.sending.send("see https://example.org and `code`");
        tryVerify(() => item(window, "timeline").itemAtIndex(0)?.state === "sent", 10000);
        item(window, "composer").forceActiveFocus(Qt.TabFocusReason);
    }

    /// A command by its name, as the list of rooms and commands has it.
    function command(words) {
        keyClick(Qt.Key_K, Qt.ControlModifier);
        fill(window, "switchTo", words);
        keyClick(Qt.Key_Return);
        gone(window, "switchTo");
    }

    function tabTo(name) {
        const wanted = item(window, name);
        const target = wanted.field || wanted;
        for (let i = 0; i < 150 && !target.activeFocus; ++i) {
            keyClick(Qt.Key_Tab);
        }
        verify(target.activeFocus, "Tab comes to " + name);
        return target;
    }

    /// All that can be opened on top of a chat: how, and something that is in it then.
    function dialogs() {
        return [{tag: "finding rooms", keys: [Qt.Key_J, Qt.ControlModifier], has: "searchRooms"},
            {tag: "making a room", keys: [Qt.Key_N, Qt.ControlModifier], has: "roomKind"},
            {tag: "whom to write to", keys: [Qt.Key_N, Qt.ControlModifier | Qt.ShiftModifier], has: "newMessageTo"},
            {tag: "mentions", keys: [Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier], has: "closeMentions"},
            {tag: "shortcuts", keys: [Qt.Key_Slash, Qt.ControlModifier], has: "closeShortcuts"},
            {tag: "rooms and commands", keys: [Qt.Key_K, Qt.ControlModifier], has: "switchTo"},
            {tag: "emoji", keys: [Qt.Key_Period, Qt.ControlModifier], has: "emojiSearch"},
            {tag: "details of a room", command: "Details of this room", has: "closeDetails"},
            {tag: "changing a room", command: "Details of this room", then: ["changeRoom"], has: "saveChange"},
            {tag: "files of a room", command: "Details of this room", then: ["detailsFiles"], has: "closeFiles"},
            {tag: "bans of a room", command: "Details of this room", then: ["detailsBans"], has: "closeRoomBans"},
            {tag: "pinned messages", command: "Pinned messages", has: "closePins"},
            {tag: "who can join", command: "Who can join this server", has: "closeAccess"},
            {tag: "people", command: "People and audit", has: "overviewPeople"},
            {tag: "invitations", command: "Invite people", has: "createInvite"},
            {tag: "an invitation", command: "Invite people", then: ["createInvite"], has: "anotherInvite"},
            {tag: "one's account", command: "Your account", has: "closeAccount"},
            {tag: "this server", command: "This server", has: "closeServerCard"},
            {tag: "leaving a room", command: "Leave this room", has: "leaveAnyway"}];
    }

    function openDialog(data) {
        if (data.keys) {
            keyClick(data.keys[0], data.keys[1]);
        } else {
            command(data.command);
        }
        for (const name of data.then ?? []) {
            tabTo(name);
            keyClick(Qt.Key_Return);
        }
        item(window, data.has);
        tryVerify(() => Reach.page(window) !== window.contentItem, 5000, "the keyboard is in the dialog");
    }

    /// By Escape, which may end something in it first.
    function closeDialog(has) {
        for (let i = 0; i < 3 && Reach.page(window) !== window.contentItem; ++i) {
            keyClick(Qt.Key_Escape);
            waitForRendering(window.contentItem, 200);
        }
        gone(window, has);
        tryVerify(() => item(window, "composer").activeFocus);
    }
}
