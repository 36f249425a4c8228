// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// Reporting a message to those who decide: Ada hosts, Ben and Cem are guests. Ben writes what Cem reports.
HearthCase {
    name: "Reports"

    property var ada
    property var cem
    property Window adaWindow
    property Window benWindow
    property Window cemWindow

    function use(window) {
        window.requestActivate();
        tryVerify(() => window.active);
    }

    function meet() {
        ada = Bench.newProgram();
        adaWindow = host(ada);
        benWindow = join(Bench.newProgram(), ada, "Ben");
        say(benWindow, "something rude");
        cem = Bench.newProgram();
        cemWindow = join(cem, ada, "Cem");
        use(cemWindow);
        tryCompare(item(cemWindow, "timeline"), "count", 1, 10000);
    }

    /// The menu of the newest message, by the menu key.
    function openMenu(window) {
        const list = item(window, "timeline");
        list.currentIndex = 0;
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => list.currentItem?.activeFocus, 5000, "the message has the keyboard");
        keyClick(Qt.Key_Menu);
    }

    function report(window, why) {
        openMenu(window);
        click(window, "menuReport");
        fill(window, "reportReason", why);
        click(window, "reportAnyway");
        says(window, "Those who look after it will see it.");
        click(window, "closeReport");
        gone(window, "closeReport");
    }

    function openReports(window) {
        use(window);
        click(window, "self");
        click(window, "menuReports");
        tryCompare(item(window, "reports"), "count", 1, 10000);
        gone(window, "reportBanner");
    }

    function choose(window, action) {
        settled(window, () => item(window, "reports").itemAtIndex(0));
        const row = item(window, "reports").itemAtIndex(0);
        mouseClick(row, 20, row.height / 2, Qt.RightButton);
        click(window, action);
    }

    function test_whoDecidesIsToldAndDismissesIt() {
        meet();
        report(cemWindow, "it hurts");
        says(adaWindow, "Cem reported a message of Ben");
        compare(item(adaWindow, "reportBadge").count, 1);
        use(adaWindow);
        click(adaWindow, "reportBannerAction");
        says(adaWindow, "something rude");
        says(adaWindow, "it hurts");
        gone(adaWindow, "reportBanner");
        choose(adaWindow, "menuDismissReport");
        says(adaWindow, "Nothing is reported.");
        click(adaWindow, "closeReports");
        gone(adaWindow, "closeReports");
        gone(adaWindow, "reportBadge");
        compare(item(cemWindow, "timeline").count, 1); // the message stays
        compare(cem.chat.members.reports.count, 0);
        click(adaWindow, "self");
        item(adaWindow, "menuSettings");
        gone(adaWindow, "menuReports");
    }

    function test_theMessageIsDeletedFromThere() {
        meet();
        report(cemWindow, "it hurts");
        tryCompare(ada.chat.members.reports, "count", 1, 10000);
        openReports(adaWindow);
        choose(adaWindow, "menuDeleteReported");
        click(adaWindow, "deleteAnyway");
        gone(adaWindow, "deleteAnyway");
        says(adaWindow, "Nothing is reported.");
        says(cemWindow, "deleted");
    }

    function test_byKeysOneGoesToTheMessage() {
        meet();
        report(cemWindow, "");
        tryCompare(ada.chat.members.reports, "count", 1, 10000);
        openReports(adaWindow);
        tryVerify(() => item(adaWindow, "reports").activeFocus, 5000, "the list has the keyboard");
        keyClick(Qt.Key_Return); // there is more than one thing to do: the menu opens
        item(adaWindow, "menuOpenReported");
        click(adaWindow, "menuOpenReported");
        gone(adaWindow, "closeReports");
        says(adaWindow, "something rude");
    }

    function test_whoeverWroteItIsBannedFromThere() {
        meet();
        report(cemWindow, "it hurts");
        tryCompare(ada.chat.members.reports, "count", 1, 10000);
        openReports(adaWindow);
        choose(adaWindow, "menuBanReported");
        click(adaWindow, "throwOutAnyway");
        gone(adaWindow, "throwOutAnyway");
        gone(adaWindow, "member-Ben");
        compare(ada.chat.members.reports.count, 1); // what was written is still there to decide about
    }

    function test_onesOwnIsNotOffered() {
        meet();
        use(benWindow);
        openMenu(benWindow);
        item(benWindow, "menuCopyText");
        gone(benWindow, "menuReport");
    }
}
