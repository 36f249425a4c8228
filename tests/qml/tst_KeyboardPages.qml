// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Client
import Hearth.Controls
import Hearth.Desktop
import Hearth.Tests

/// Each page is opened and walked with keys alone: whatever can be clicked on it, the keyboard comes to.
PagesCase {
    name: "KeyboardPages"

    Component {
        id: spy
        SignalSpy {}
    }

    function cleanup() {
        Bench.setTls("offered");
    }

    /// Once round with Tab: everything that can be clicked was come to, or something that leads there by arrow keys or a menu.
    function walk(what) {
        tryVerify(() => window.activeFocusItem !== null, 5000, what + " has the keyboard somewhere");
        waitForRendering(window.contentItem, 200);
        const page = Reach.page(window);
        verify(Reach.clickable(page) > 0, what + " has something to click");
        // What is read from the server comes while one walks: then it is walked once more.
        let missed = "";
        const round = () => {
            const reached = [window.activeFocusItem];
            for (let i = 0; i < 150; ++i) {
                keyClick(Qt.Key_Tab);
                if (window.activeFocusItem === reached[0]) {
                    break;
                }
                reached.push(window.activeFocusItem);
            }
            missed = window.activeFocusItem === reached[0] ? Reach.missed(page, reached) : "Tab does not come back to where it was";
            return missed === "";
        };
        for (let i = 0; i < 5 && !round(); ++i) {
            waitForRendering(window.contentItem, 500);
        }
        compare(missed, "", what + " by keys");
    }

    function test_welcome() {
        window = openWindow(Bench.newProgram());
        walk("the welcome page");
    }

    function test_signingIn() {
        ada = Bench.newProgram();
        host(ada);
        window = openWindow(Bench.newProgram());
        fill(window, "joinAddress", ada.hosting.server.address);
        keyClick(Qt.Key_Return);
        item(window, "guestName");
        walk("the page of a guest");
        for (const way of ["register", "signIn"]) {
            const option = item(window, "option-" + way);
            for (let i = 0; i < 20 && !(window.activeFocusItem?.objectName ?? "").startsWith("option-"); ++i) {
                keyClick(Qt.Key_Tab);
            }
            for (const key of [Qt.Key_Left, Qt.Key_Left, Qt.Key_Right, Qt.Key_Right]) {
                if (!option.checked) {
                    keyClick(key);
                }
            }
            verify(option.checked);
            walk("the page “" + way + "”");
        }
        tabTo("forgotPassword");
        keyClick(Qt.Key_Return);
        item(window, "recoverCode");
        walk("the page of who forgot the password");
    }

    function test_askingToBeLetIn() {
        ada = Bench.newProgram();
        const adas = host(ada);
        ada.chat.moderating.look();
        tryCompare(ada.chat.moderating, "access", "open");
        ada.chat.moderating.switchAccess("invite");
        tryCompare(ada.chat.moderating, "access", "invite");
        window = openWindow(Bench.newProgram());
        fill(window, "joinAddress", ada.hosting.server.address);
        keyClick(Qt.Key_Return);
        item(window, "askName");
        walk("the page of who asks");
        fill(window, "askName", "Ben");
        keyClick(Qt.Key_Return);
        item(window, "askWaiting");
        walk("the page of who waits");
        window = adas;
        window.requestActivate();
        tryVerify(() => window.active);
        item(window, "knockBanner");
        walk("a knock");
        tabTo("knockBannerAction");
        keyClick(Qt.Key_Return);
        gone(window, "knockBanner");
    }

    function test_theChat() {
        hosting();
        walk("the chat");
        window.width = 420;
        gone(window, "roomList");
        walk("a narrow chat");
        tabTo("back");
        keyClick(Qt.Key_Return);
        item(window, "roomList");
        walk("the rooms of a narrow chat");
    }

    function test_settings() {
        window = openWindow(Bench.newProgram());
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        item(window, "scheme");
        walk("the settings");
    }

    function test_search() {
        hosting();
        keyClick(Qt.Key_F, Qt.ControlModifier);
        item(window, "searchField");
        walk("an empty search");
        fill(window, "searchField", "code");
        tryVerify(() => item(window, "hits").count === 1, 10000);
        walk("a search");
    }

    function test_dialogs() {
        hosting();
        for (const data of dialogs()) {
            openDialog(data);
            keyClick(Qt.Key_Down); // where a field has a list below it, into that
            walk(data.tag);
            closeDialog(data.has);
        }
    }

    /// Each part of the overview.
    function test_theOverview() {
        hosting();
        command("People and audit");
        item(window, "overviewPeople");
        for (const part of ["rooms", "audit"]) {
            for (let i = 0; i < 20 && !(window.activeFocusItem?.objectName ?? "").startsWith("option-"); ++i) {
                keyClick(Qt.Key_Tab);
            }
            keyClick(Qt.Key_Right);
            item(window, part === "rooms" ? "overviewRooms" : "overviewAudit");
            walk("the overview, " + part);
        }
    }

    function test_aProfile() {
        hosting();
        tabTo("memberList");
        keyClick(Qt.Key_End);
        keyClick(Qt.Key_Return);
        item(window, "closeProfile");
        walk("a profile");
    }

    /// What can be done with a row is in its menu, which a key opens, and each entry is done by a key.
    function test_menus() {
        hosting();
        for (const list of ["roomList", "timeline", "memberList"]) {
            const view = item(window, list);
            view.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_End);
            const row = view.currentItem;
            tryVerify(() => row.activeFocus);
            const offers = view.offersOf(row.subject()).filter(offer => !offer.quiet);
            verify(offers.length > 1, list);
            keyClick(Qt.Key_Menu);
            const first = "menu" + offers[0].name.charAt(0).toUpperCase() + offers[0].name.slice(1);
            item(window, first);
            const seen = [];
            for (const offer of offers) {
                keyClick(Qt.Key_Down);
                seen.push(Reach.page(window) !== window.contentItem ? window.activeFocusItem.text : "");
            }
            compare(seen.join(", "), offers.map(offer => offer.text).join(", "));
            keyClick(Qt.Key_Escape);
            gone(window, first);
        }
    }

    /// A server that has another key than the one that is known, and one of which it is not known.
    function test_trust() {
        Bench.setTls("offered");
        ada = Bench.newProgram();
        host(ada);
        const port = ada.hosting.server.port;
        const ben = Bench.newProgram();
        window = openWindow(ben);
        fill(window, "joinAddress", "0.0.0.0:" + port);
        keyClick(Qt.Key_Return);
        item(window, "fourWords");
        walk("the first use of a server");
        fill(window, "guestName", "Ben");
        keyClick(Qt.Key_Return);
        tryCompare(ben, "page", "chat", 15000);
        tryCompare(ben.chat.connection, "state", Connection.Online, 15000);
        ada.hosting.server.stop();
        tryCompare(ada.hosting.server, "state", Host.Stopped, 15000);
        Bench.forgetKey(ada);
        ada.hosting.start("The kitchen", "Ada", "open", port);
        tryCompare(ada.hosting.server, "state", Host.Running, 15000);
        tryVerify(() => {
            if (ben.chat.connection.state === Connection.Waiting) {
                ben.chat.connection.tryNow();
            }
            return ben.chat.connection.state === Connection.Untrusted;
        }, 20000);
        item(window, "hostsWords");
        walk("another key");
        fill(window, "hostsWords", ada.hosting.server.words.join(" "));
        walk("another key, with the words");
    }

    Component {
        id: mouseOnly
        Item {
            property alias button: button

            width: 100
            height: 100

            Rectangle {
                width: 20
                height: 20

                TapHandler {}
            }
            Button {
                id: button
                y: 40
                text: "Do it"
            }
        }
    }

    /// What looks for what cannot be reached finds it.
    function test_whatCannotBeReachedIsFound() {
        window = openWindow(Bench.newProgram());
        const page = createTemporaryObject(mouseOnly, window.contentItem);
        compare(Reach.clickable(page), 2);
        verify(Reach.missed(page, []).includes("Do it"));
        const missed = Reach.missed(page, [page.button]);
        verify(missed.includes("QQuickRectangle") && !missed.includes("Do it"), missed);
    }

    function test_whatIsAControlIsDoneBySpaceAndEnter_data() {
        return [{tag: "a button", component: button, signal: "clicked"}, {tag: "an icon", component: iconButton, signal: "clicked"},
            {tag: "a link", component: linkButton, signal: "clicked"}, {tag: "a switch", component: switchRow, signal: "toggled"}];
    }

    function test_whatIsAControlIsDoneBySpaceAndEnter(data) {
        window = openWindow(Bench.newProgram());
        const control = createTemporaryObject(data.component, window.contentItem);
        const done = createTemporaryObject(spy, window, {target: control, signalName: data.signal});
        control.forceActiveFocus(Qt.TabFocusReason);
        verify(control.activeFocus);
        keyClick(Qt.Key_Space);
        compare(done.count, 1);
        keyClick(Qt.Key_Return);
        compare(done.count, 2);
        keyClick(Qt.Key_Enter);
        compare(done.count, 3);
    }

    Component {
        id: button
        Button {
            text: "Do it"
        }
    }
    Component {
        id: iconButton
        IconButton {
            text: "Do it"
            iconName: "plus"
        }
    }
    Component {
        id: linkButton
        LinkButton {
            text: "Do it"
        }
    }
    Component {
        id: switchRow
        SwitchRow {
            text: "Do it"
        }
    }
}
