// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Desktop
import Hearth.Theme
import Hearth.Tests

/// Words from 80 to 200 % of their usual size: on no page is one cut off that is whole at 100 %, or over another.
PagesCase {
    id: root

    name: "TextSizes"

    readonly property var sizes: [80, 150, 200]

    /// Of each size in turn, or those that are given, on what is shown.
    function look(what, program, at) {
        const faults = () => {
            waitForRendering(window.contentItem, 100);
            return Fits.faults(Reach.page(window), ["The kitchen", "General", "For everyone", "Message General"]);
        };
        const none = at => {
            let found = "";
            for (let i = 0; i < 50 && (i === 0 || found !== ""); ++i) { // what came meanwhile is laid out with the next frame
                found = faults();
            }
            compare(found, "", what + " at " + at + " %");
        };
        none(100);
        for (const size of at || sizes) {
            program.settings.textPercent = size;
            tryCompare(Theme, "textScale", size / 100);
            none(size);
        }
        program.settings.textPercent = 100;
        tryCompare(Theme, "textScale", 1);
    }

    function cleanup() {
        Theme.textScale = 1;
    }

    function test_welcome_data() {
        return [{tag: "wide", width: 1100}, {tag: "narrow", width: 420}];
    }

    function test_welcome(data) {
        const program = Bench.newProgram();
        window = openWindow(program, data.width);
        look("the welcome page", program);
    }

    function test_settings_data() {
        return test_welcome_data();
    }

    function test_settings(data) {
        const program = Bench.newProgram();
        window = openWindow(program, data.width);
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        item(window, "scheme");
        look("the settings", program);
    }

    function test_signingIn() {
        ada = Bench.newProgram();
        host(ada);
        const program = Bench.newProgram();
        window = openWindow(program);
        fill(window, "joinAddress", ada.hosting.server.address);
        keyClick(Qt.Key_Return);
        item(window, "guestName");
        look("the page of a guest", program);
        click(window, "option-register");
        look("the page of a new account", program);
        click(window, "option-signIn");
        look("the page of an account", program);
        click(window, "forgotPassword");
        item(window, "recoverCode");
        look("the page of who forgot the password", program);
    }

    function test_theChat() {
        hosting();
        ada.chat.sending.send("A message that is so long that it has to be written in more than one line, whatever the width of the window is: "
            + "words and more words, and then a few others.");
        tryVerify(() => item(window, "timeline").count === 2, 10000);
        look("the chat", ada);
        window.width = 480;
        gone(window, "roomList");
        look("a narrow chat", ada);
    }

    /// What lies behind the settings is as large as what they say once it is seen again.
    function test_theChatAfterTheSettings() {
        hosting();
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        item(window, "largerText");
        ada.settings.textPercent = 150;
        keyClick(Qt.Key_Escape);
        gone(window, "largerText");
        tryVerify(() => item(window, "composer").activeFocus);
        let found = "";
        for (let i = 0; i < 10 && (i === 0 || found !== ""); ++i) {
            waitForRendering(window.contentItem, 100);
            found = Fits.faults(Reach.page(window), ["The kitchen", "General", "For everyone", "Message General"]);
        }
        compare(found, "");
    }

    function test_search() {
        hosting();
        keyClick(Qt.Key_F, Qt.ControlModifier);
        fill(window, "searchField", "code");
        tryVerify(() => item(window, "hits").count === 1, 10000);
        look("a search", ada);
    }

    function test_dialogs() {
        hosting();
        for (const data of dialogs()) {
            openDialog(data);
            look(data.tag, ada, [80, 200]); // there are twenty of them
            closeDialog(data.has);
        }
    }

    function test_aProfile() {
        hosting();
        tabTo("memberList");
        keyClick(Qt.Key_End);
        keyClick(Qt.Key_Return);
        item(window, "closeProfile");
        look("a profile", ada);
    }

    function test_theKeysForIt() {
        const program = Bench.newProgram();
        window = openWindow(program);
        keyClick(Qt.Key_Plus, Qt.ControlModifier);
        tryCompare(Theme, "textScale", 1.1);
        keyClick(Qt.Key_Minus, Qt.ControlModifier);
        keyClick(Qt.Key_Minus, Qt.ControlModifier);
        tryCompare(Theme, "textScale", 0.9);
        keyClick(Qt.Key_0, Qt.ControlModifier);
        tryCompare(Theme, "textScale", 1);
        compare(program.settings.textPercent, 100);
    }

    Component {
        id: cut
        Item {
            width: 100
            height: 40

            property alias words: words
            property alias others: others

            Text {
                id: words
                text: "some words"
            }
            Text {
                id: others
                y: 20
                text: "others"
            }
        }
    }

    /// What looks for words that are cut off finds each kind.
    function test_whatIsCutOffIsFound() {
        window = openWindow(Bench.newProgram());
        const page = createTemporaryObject(cut, window.contentItem);
        compare(Fits.faults(page), "");
        page.words.width = 20;
        verify(Fits.faults(page).includes("has no room"), Fits.faults(page));
        page.words.elide = Text.ElideRight;
        verify(Fits.faults(page).includes("is shortened"), Fits.faults(page));
        compare(Fits.faults(page, ["some words"]), "");
        page.words.width = 80;
        page.words.elide = Text.ElideNone;
        page.others.y = 5;
        verify(Fits.faults(page).includes("lies over"), Fits.faults(page));
        page.others.y = 35;
        verify(Fits.faults(page).includes("beyond the edge"), Fits.faults(page));
        page.others.y = 20;
        page.others.x = 80;
        verify(Fits.faults(page).includes("over the side"), Fits.faults(page));
    }
}
