// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Desktop
import Hearth.Tests

HearthCase {
    name: "Hosting"

    /// What is told of the room by itself does not take the address away before anybody has said a word.
    function test_theAddressStaysUntilSomebodySaysSomething() {
        Bench.tellOfComingsAndGoings(true);
        const program = Bench.newProgram();
        const window = host(program);
        verify(Bench.addGuest(program.hosting.server.address, program.chat.conversation.roomId, "Ben"));
        says(window, "Ben joined");
        compare(program.chat.conversation.timeline.count, 1);
        compare(item(window, "address").text, program.hosting.server.address);
        say(window, "first");
        gone(window, "address");
    }

    function test_oneClickHostsAndShowsTheInvitation() {
        const program = Bench.newProgram();
        const window = host(program);
        compare(program.hosting.server.state, Host.Running);
        compare(program.chat.oneself.displayName, "Ada");
        compare(program.hosting.here, true);
        says(window, "Your chat is ready");
        compare(item(window, "address").text, program.hosting.server.address);
        click(window, "copyAddress");
        says(window, "Copied");
    }

    function test_onlyTheFirstRoomIsTheInvitation() {
        const program = Bench.newProgram();
        const window = host(program);
        const first = program.chat.conversation.roomId;
        program.chat.rooms.create("Garden", "", "public");
        tryCompare(program.chat.conversation, "name", "Garden", 10000);
        says(window, "The start of Garden");
        compare(Bench.shows(window, "Your chat is ready"), false);
        program.chat.conversation.open(first);
        says(window, "Your chat is ready");
        compare(item(window, "address").text, program.hosting.server.address);
    }

    function test_theInvitationDoesNotLieOverWhatIsTold() {
        const hosting = Bench.newProgram();
        const window = host(hosting);
        join(Bench.newProgram(), hosting, "Ben");
        says(window, "Ben joined");
        const card = item(window, "invitationCard");
        const list = item(window, "timeline");
        tryVerify(() => card.mapToItem(null, 0, card.height).y <= list.mapToItem(null, 0, list.height).y - list.contentHeight + 1);
    }

    /// To a guest: nobody but the test tells them of the disk.
    function test_whoHostsIsToldOnceThatTheDiskIsLow() {
        const hosting = Bench.newProgram();
        host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        const text = "More than four fifths of the server's disk are used.";
        gone(window, "storageLowBanner");
        Bench.tellOfDisk(program, false, true);
        says(window, text);
        const action = Bench.find(item(window, "storageLowBanner"), "storageLowBannerAction");
        tryVerify(() => action.width > 0 && action.height > 0);
        waitForRendering(window.contentItem, 200);
        mouseClick(action);
        gone(window, "storageLowBanner");
        Bench.tellOfDisk(program, false, true); // again is not anew
        compare(Bench.shows(window, text), false);
        Bench.tellOfDisk(program, false, false);
        Bench.tellOfDisk(program, false, true);
        says(window, text);
        // What is worse stands in its place.
        Bench.tellOfDisk(program, true, true);
        says(window, "The disk of the server is nearly full.");
        gone(window, "storageLowBanner");
        Bench.tellOfDisk(program, false, true);
        gone(window, "storageBanner");
        says(window, text);
    }

    function test_aBusyPortIsSaidBesideTheForm() {
        const first = Bench.newProgram();
        host(first);
        const second = Bench.newProgram();
        const window = openWindow(second);
        fill(window, "yourName", "Ben");
        fill(window, "port", String(first.hosting.server.port));
        const before = item(window, "startHosting").mapToItem(null, 0, 0).y;
        const above = item(window, "yourName").mapToItem(null, 0, 0).y;
        click(window, "startHosting");
        tryCompare(second.hosting.server, "state", Host.Failed, 10000);
        const taken = first.hosting.server.port;
        const free = second.hosting.server.freePort;
        verify(free > taken);
        compare(item(window, "hostError").text,
            "Port " + taken + " is taken by another program. Choose another, or use " + free + ".");
        compare(second.page, "welcome");
        compare(item(window, "startHosting").mapToItem(null, 0, 0).y, before, "the page stays where it is");
        compare(item(window, "yourName").mapToItem(null, 0, 0).y, above);
        click(window, "useFreePort");
        tryCompare(second, "page", "chat", 15000);
        compare(second.hosting.server.port, free);
    }

    function test_aPortThatIsNoneCannotBeChosen() {
        const window = openWindow(Bench.newProgram());
        fill(window, "port", "99999");
        compare(item(window, "startHosting").enabled, false);
    }

    function test_stoppingAsksFirstWhileOthersAreConnected() {
        const program = Bench.newProgram();
        const window = host(program);
        join(Bench.newProgram(), program, "Ben");
        tryCompare(program.hosting, "othersConnected", 1, 10000);
        window.requestActivate();
        program.hosting.stop();
        compare(program.window.question, "stop");
        click(window, "keepHosting");
        tryCompare(program.window, "question", "");
        compare(program.hosting.server.state, Host.Running);
        program.hosting.stop();
        click(window, "stopAnyway");
        tryCompare(program.hosting.server, "state", Host.Stopped, 10000);
        tryCompare(program, "page", "welcome");
    }

    function test_hostingAgainFindsEverythingAsItWas() {
        const program = Bench.newProgram();
        const window = host(program);
        say(window, "remember this");
        tryCompare(program.chat.conversation.timeline, "count", 1);
        program.hosting.stop();
        tryCompare(program, "page", "welcome", 10000);
        click(window, "startHosting");
        tryCompare(program, "page", "chat", 15000);
        says(window, "remember this");
        compare(program.chat.oneself.displayName, "Ada");
    }
}
