// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

HearthCase {
    name: "WhyNobody"

    function test_whoFindsNobodyIsToldWhatMayBe() {
        const program = Bench.newProgram();
        Bench.lookNearby(program);
        const window = openWindow(program);
        says(window, "No chat was found on this network.");
        click(window, "whyNobodyNearby");
        item(window, "whyAddress");
        tryVerify(() => !program.entering.diagnosing.running && program.entering.diagnosing.findings.length > 0, 10000);
        item(window, "finding0");
        compare(program.entering.diagnosing.address, "");
        // About an address that one was told.
        fill(window, "whyAddress", "127.0.0.1:1");
        keyClick(Qt.Key_Return);
        says(window, "No chat is hosted on this computer at port 1.");
        gone(window, "finding1");
        keyClick(Qt.Key_Escape);
        gone(window, "whyAddress");
    }

    function test_whereJoiningFailsOneFindsOutWhy() {
        const program = Bench.newProgram();
        const window = openWindow(program);
        fill(window, "joinAddress", "127.0.0.1:1");
        click(window, "join");
        click(window, "whyNotThere");
        says(window, "No chat is hosted on this computer at port 1.");
        compare(item(window, "whyAddress").text, "127.0.0.1:1");
        click(window, "closeWhyNobody");
        gone(window, "whyAddress");
    }

    function test_whoHostsIsToldWhyNobodyComes() {
        const ada = Bench.newProgram();
        const window = host(ada);
        ada.entering.leave();
        tryCompare(ada, "page", "welcome", 10000);
        click(window, "whyNobodyComes");
        says(window, "The chat listens on this computer only (127.0.0.1), for nobody else.");
        gone(window, "whyAddress");
    }
}
