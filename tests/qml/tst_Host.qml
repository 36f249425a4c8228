// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Tests

/// The host page: what a host sees of the server, and how it is stopped. Ada hosts, Ben is a guest.
HearthCase {
    name: "Host"

    function open(window) {
        click(window, "self");
        click(window, "menuHost");
        item(window, "hostScroll");
    }

    function test_itSaysWhoIsHereFromWhereAndHowMuchIsSaid() {
        const hosting = Bench.newProgram();
        const window = host(hosting);
        const program = Bench.newProgram();
        const bens = join(program, hosting, "Ben");
        say(bens, "hello");
        window.requestActivate();
        open(window);
        const list = item(window, "hostConnections");
        tryCompare(list, "count", 2, 15000);
        says(window, "127.0.0.1 · Hearth on");
        says(window, "2 connected");
        says(window, " · 1 message"); // without English plural forms here
        says(window, "Messages and accounts");
        says(window, "Ben came in from 127.0.0.1");
        const hours = hosting.chat.moderating.oversight.watch.hours;
        compare(hours.length, 24);
        compare(hours.reduce((sum, hour) => sum + hour.count, 0), 1);
        program.chat.signOut();
        tryCompare(list, "count", 1, 30000);
    }

    function test_theCodeOpensThePage() {
        const hosting = Bench.newProgram();
        const window = host(hosting);
        open(window);
        const code = item(window, "qrCode");
        compare(code.text, "http://" + hosting.hosting.server.address + "/");
        verify(code.valid);
        click(window, "qrFullScreen");
        const full = item(window, "fullQr");
        compare(full.text, code.text);
        tryVerify(() => Math.min(full.width, full.height) > 1.5 * code.height);
        click(window, "closeQrScreen");
        gone(window, "closeQrScreen");
    }

    function test_accessIsSwitchedAndKnocksAreAnswered() {
        const hosting = Bench.newProgram();
        const window = host(hosting);
        open(window);
        click(window, "option-invite");
        click(window, "accessAnyway");
        gone(window, "accessAnyway");
        tryCompare(hosting.chat.moderating, "access", "invite", 10000);
        says(window, "Ada let only invited people join");
        const program = Bench.newProgram();
        const bens = openWindow(program);
        fill(bens, "joinAddress", hosting.hosting.server.address);
        click(bens, "join");
        fill(bens, "askName", "Ben");
        keyClick(Qt.Key_Return);
        window.requestActivate();
        click(window, "hostLetIn");
        tryCompare(program, "page", "chat", 15000);
        gone(window, "hostLetIn");
    }

    function test_everyoneReadsWhyItStops() {
        const hosting = Bench.newProgram();
        const window = host(hosting);
        const program = Bench.newProgram();
        const bens = join(program, hosting, "Ben");
        window.requestActivate();
        open(window);
        click(window, "hostStop");
        fill(window, "stopMessage", "Back at three");
        click(window, "stopAnyway");
        tryCompare(hosting, "page", "welcome", 15000);
        says(bens, "Ada stopped the server: “Back at three”");
        compare(item(bens, "connectionBanner").grave, false);
        const port = hosting.hosting.server.port;
        hosting.hosting.start("The kitchen", "Ada", "open", port);
        tryVerify(() => program.chat.connection.online, 60000);
        gone(bens, "connectionBanner");
    }

    function test_whoIsNoHostHasNoSuchPage() {
        const hosting = Bench.newProgram();
        host(hosting);
        const program = Bench.newProgram();
        const bens = join(program, hosting, "Ben");
        click(bens, "self");
        item(bens, "menuServer");
        gone(bens, "menuHost");
    }

    function test_theKeyboardComesAndGoesWithThePage() {
        const hosting = Bench.newProgram();
        const window = host(hosting);
        open(window);
        tryVerify(() => Bench.find(window, "hostBack").activeFocus);
        keyClick(Qt.Key_Escape);
        gone(window, "hostScroll");
        compare(hosting.chat.moderating.oversight.watch.watched, false);
        item(window, "composer");
    }
}
