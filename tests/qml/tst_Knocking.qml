// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// Asking to be let in where one has to be invited: Ada hosts, Ben asks.
HearthCase {
    name: "Knocking"

    property var ada
    property var ben
    property Window adaWindow
    property Window benWindow

    function use(window) {
        window.requestActivate();
        tryVerify(() => window.active);
    }

    /// Ben has asked.
    function ask() {
        ada = Bench.newProgram();
        adaWindow = host(ada);
        ada.chat.moderating.look();
        tryCompare(ada.chat.moderating, "access", "open");
        ada.chat.moderating.switchAccess("invite");
        tryCompare(ada.chat.moderating, "access", "invite");
        ben = Bench.newProgram();
        benWindow = openWindow(ben);
        fill(benWindow, "joinAddress", ada.hosting.server.address);
        click(benWindow, "join");
        tryCompare(ben, "page", "signIn", 10000);
        gone(benWindow, "guestName");
        fill(benWindow, "askName", "Ben");
        keyClick(Qt.Key_Return);
        item(benWindow, "askWaiting");
        tryVerify(() => item(benWindow, "stopAsking").activeFocus);
        says(adaWindow, "Ben");
        says(adaWindow, "asks to be let in, from");
        use(adaWindow);
    }

    function test_whoIsLetInIsIn() {
        ask();
        click(adaWindow, "knockBannerAction");
        gone(adaWindow, "knockBanner");
        tryCompare(ben, "page", "chat", 15000);
        tryCompare(ben.chat.oneself, "guest", true);
    }

    function test_whoIsNotIsToldSoAndMayAskAgain() {
        ask();
        click(adaWindow, "knockBannerOther");
        gone(adaWindow, "knockBanner");
        says(benWindow, "You were not let in.");
        use(benWindow);
        item(benWindow, "ask");
        compare(ben.page, "signIn");
    }

    function test_whoGivesUpWaitsNoMore() {
        ask();
        use(benWindow);
        click(benWindow, "stopAsking");
        gone(benWindow, "askWaiting");
        tryVerify(() => item(benWindow, "askName").field.activeFocus);
        // Whoever lets them in now lets in nobody.
        use(adaWindow);
        click(adaWindow, "knockBannerAction");
        gone(adaWindow, "knockBanner");
        compare(ben.page, "signIn");
    }
}
