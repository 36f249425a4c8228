// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// What a host sees of the whole server: people and what is done to them, rooms, and who did what. Ada hosts, Ben is a guest.
HearthCase {
    name: "Overview"

    Component {
        id: spy
        SignalSpy {}
    }

    function open(window, part) {
        click(window, "self");
        click(window, "menuOverview");
        item(window, "overviewPeople");
        if (part) {
            click(window, "option-" + part);
        }
    }

    function choose(window, row, action) {
        settled(window, () => item(item(window, "overviewPeople"), row));
        const found = item(item(window, "overviewPeople"), row);
        mouseClick(found, 20, found.height / 2, Qt.RightButton);
        click(window, action);
    }

    function test_somebodyIsBannedAndTheAuditSaysSo() {
        const hosting = Bench.newProgram();
        const window = host(hosting);
        const program = Bench.newProgram();
        join(program, hosting, "Ben");
        window.requestActivate();
        open(window);
        choose(window, "member-Ben", "menuShutOut");
        says(window, "with every guest from the same address");
        keyClick(Qt.Key_Escape); // the question, and not the dialog behind it
        gone(window, "overviewAnyway");
        compare(program.page, "chat");
        choose(window, "member-Ben", "menuShutOut");
        click(window, "overviewAnyway");
        tryVerify(() => program.page !== "chat", 10000);
        gone(window, "overviewAnyway");
        click(window, "option-audit");
        says(window, "banned");
        compare(item(window, "overviewAudit").count, 1);
        click(window, "closeOverview");
        gone(window, "closeOverview");
    }

    function test_theAuditIsSavedToAFile() {
        const hosting = Bench.newProgram();
        const window = host(hosting);
        const program = Bench.newProgram();
        join(program, hosting, "Ben");
        window.requestActivate();
        open(window);
        choose(window, "member-Ben", "menuShutOut");
        click(window, "overviewAnyway");
        gone(window, "overviewAnyway");
        click(window, "option-audit");
        tryCompare(item(window, "overviewAudit"), "count", 1, 10000);
        const asked = createTemporaryObject(spy, this, {target: hosting.desktop, signalName: "placeAsked"});
        click(window, "saveAudit");
        tryCompare(asked, "count", 1);
        const place = Bench.folder() + "/audit.csv";
        hosting.desktop.placeChosen(asked.signalArguments[0][0], place);
        says(window, "saved.");
        const lines = Bench.textOf(place).split("\r\n");
        compare(lines[0], '"at","actor","action","user","room","room_id","detail"');
        verify(/^"20..-.*Z","ada","shut_out","guest-.*","","",""$/i.test(lines[1]), lines[1]);
        compare(lines.length, 3);
    }

    function test_roomsAreListedAndDeleted() {
        const hosting = Bench.newProgram();
        const window = host(hosting);
        open(window, "rooms");
        tryCompare(item(window, "overviewRooms"), "count", 1, 10000);
        says(window, "Public · 1 member");
        settled(window, () => item(window, "overviewRooms").itemAtIndex(0));
        const row = item(window, "overviewRooms").itemAtIndex(0);
        mouseClick(row, 20, row.height / 2, Qt.RightButton);
        click(window, "menuDeleteRoom");
        click(window, "overviewAnyway");
        gone(window, "overviewAnyway");
        tryCompare(item(window, "overviewRooms"), "count", 0, 10000);
        gone(window, "roomLostOk"); // Ada knows
        click(window, "option-audit");
        tryCompare(item(window, "overviewAudit"), "count", 1, 10000);
        says(window, "deleted the room");
    }

    function test_guestsAreNotOfferedIt() {
        const hosting = Bench.newProgram();
        host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        click(window, "self");
        item(window, "menuSettings");
        gone(window, "menuOverview");
    }
}
