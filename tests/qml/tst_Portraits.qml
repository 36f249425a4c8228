// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Avatars
import Hearth.Tests

/// What people are shown with: chosen on the account page, cut out of a picture of this machine, seen by everyone at once. Ada hosts.
HearthCase {
    name: "Portraits"

    readonly property string red: "#e01010"
    readonly property string blue: "#1010e0"
    property var ada
    property var ben
    property Window adaWindow
    property Window benWindow

    property Component avatar: Component {
        Avatar {}
    }

    function itemsOf(at) {
        let count = 1;
        for (let i = 0; i < at.children.length; ++i) {
            count += itemsOf(at.children[i]);
        }
        return count;
    }

    function use(window) {
        window.requestActivate();
        tryVerify(() => window.active);
    }

    /// Ada said something, and Ben is there as a guest.
    function meet() {
        ada = Bench.newProgram();
        adaWindow = host(ada);
        say(adaWindow, "hello there");
        ben = Bench.newProgram();
        benWindow = join(ben, ada, "Ben");
        says(benWindow, "hello there");
        use(adaWindow);
    }

    function openAccount(window) {
        click(window, "self");
        click(window, "menuAccount");
        tryVerify(() => item(window, "accountName").field.activeFocus);
    }

    function choose(program, window, url) {
        program.desktop.pictureChosen(url);
        item(window, "crop");
    }

    function useIt(window) {
        click(window, "usePicture");
        says(window, "Everyone sees you with this picture now.");
    }

    function redIn(window, name) {
        return Bench.countPixels(item(window, name), red);
    }

    function blueIn(window, name) {
        return Bench.countPixels(item(window, name), blue);
    }

    /// Each row of a timeline and of a list of people has one.
    function test_whoHasNoneCostsTheirLettersAndNoMore() {
        const shown = createTemporaryObject(avatar, this, {name: "Ada"});
        compare(itemsOf(shown), 3, "the ground, the letters, and what would load a picture");
    }

    function test_aPictureIsSeenWhereverItsOwnerIs() {
        meet();
        verify(Bench.find(item(benWindow, "member-Ada"), "avatarPicture") === null, "nothing is made where there is no picture");
        openAccount(adaWindow);
        const asked = createTemporaryQmlObject("import QtTest; SignalSpy { signalName: 'pictureAsked' }", this);
        asked.target = ada.desktop;
        click(adaWindow, "choosePicture");
        compare(asked.count, 1);
        choose(ada, adaWindow, Bench.picture("me.png", 600, 400, red, blue));
        useIt(adaWindow);
        tryVerify(() => redIn(adaWindow, "ownPicture") > 100 && blueIn(adaWindow, "ownPicture") > 100, 10000, "the account");
        keyClick(Qt.Key_Escape);
        tryVerify(() => redIn(adaWindow, "self") > 100 && blueIn(adaWindow, "self") > 100, 10000, "one's own card");
        tryVerify(() => redIn(benWindow, "member-Ada") > 100 && blueIn(benWindow, "member-Ada") > 100, 10000, "the list of people");
        tryVerify(() => redIn(benWindow, "timeline") > 100 && blueIn(benWindow, "timeline") > 100, 10000, "old messages");
        verify(Bench.find(item(benWindow, "member-Ben"), "avatarPicture") === null);
        use(benWindow);
        const row = item(benWindow, "member-Ada");
        waitForRendering(benWindow.contentItem, 200);
        mouseClick(row, 20, row.height / 2);
        item(benWindow, "profileName");
        tryVerify(() => redIn(benWindow, "profilePicture") > 300, 10000, "the profile");
    }

    function test_afterARestartItIsThereFromTheDisk() {
        meet();
        openAccount(adaWindow);
        choose(ada, adaWindow, Bench.picture("me.png", 600, 400, red, blue));
        useIt(adaWindow);
        tryVerify(() => redIn(benWindow, "timeline") > 100, 10000);
        ada.hosting.server.stop();
        benWindow.destroy();
        tryVerify(() => !benWindow || benWindow.title === undefined, 5000);
        ben = Bench.again(ben);
        benWindow = openWindow(ben);
        tryVerify(() => redIn(benWindow, "timeline") > 100, 15000, "without the server");
    }

    function test_onlyTheSquareThatWasChosenIsShown() {
        meet();
        openAccount(adaWindow);
        choose(ada, adaWindow, Bench.picture("me.png", 600, 200, red, blue));
        item(adaWindow, "crop").forceActiveFocus();
        tryVerify(() => redIn(adaWindow, "crop") > 1000 && blueIn(adaWindow, "crop") > 1000, 5000, "the middle");
        for (let i = 0; i < 30; ++i) {
            keyClick(Qt.Key_Left);
        }
        tryVerify(() => blueIn(adaWindow, "crop") === 0, 5000, "the left edge");
        const crop = item(adaWindow, "crop");
        mouseDrag(crop, 100, 100, -300, 0); // the other way
        tryVerify(() => redIn(adaWindow, "crop") === 0 && blueIn(adaWindow, "crop") > 1000, 5000, "the right edge");
        click(adaWindow, "cropLarger");
        useIt(adaWindow);
        tryVerify(() => blueIn(benWindow, "member-Ada") > 100, 10000);
        compare(redIn(benWindow, "member-Ada"), 0);
    }

    function test_whatIsNoPictureIsSaidSo() {
        meet();
        openAccount(adaWindow);
        ada.desktop.pictureChosen(Bench.text("words.png", "no picture at all"));
        says(adaWindow, "This file is no picture that can be read: choose a JPEG, PNG or WebP.");
        ada.desktop.pictureChosen(Bench.brokenPicture("cut.png"));
        says(adaWindow, "This picture is damaged.");
        choose(ada, adaWindow, Bench.picture("me.png", 60, 40, red, blue));
        click(adaWindow, "dropPicture");
        gone(adaWindow, "crop");
        verify(!ada.chat.members.avatars.has(ada.chat.oneself.userId, 0));
        verify(item(adaWindow, "choosePicture").enabled);
    }

    function test_itIsRemovedAndTheLettersAreBack() {
        meet();
        openAccount(adaWindow);
        gone(adaWindow, "removePicture");
        choose(ada, adaWindow, Bench.picture("me.png", 600, 400, red, blue));
        useIt(adaWindow);
        tryVerify(() => redIn(benWindow, "member-Ada") > 100, 10000);
        click(adaWindow, "removePicture");
        says(adaWindow, "Your picture was removed.");
        tryVerify(() => redIn(benWindow, "member-Ada") === 0, 10000);
        tryVerify(() => Bench.find(item(benWindow, "member-Ada"), "initials").visible, 5000);
    }

    function test_aHostRemovesThatOfSomebodyElse() {
        meet();
        const cem = Bench.newProgram();
        const cemWindow = openWindow(cem);
        fill(cemWindow, "joinAddress", ada.hosting.server.address);
        keyClick(Qt.Key_Return);
        tryCompare(cem, "page", "signIn", 10000);
        click(cemWindow, "option-register");
        fill(cemWindow, "username", "cem");
        fill(cemWindow, "displayName", "Cem");
        fill(cemWindow, "password", "long forgotten");
        keyClick(Qt.Key_Return);
        tryCompare(cem, "page", "chat", 10000);
        openAccount(cemWindow);
        choose(cem, cemWindow, Bench.picture("me.png", 600, 400, red, blue));
        useIt(cemWindow);
        use(adaWindow);
        tryVerify(() => redIn(adaWindow, "member-Cem") > 100, 10000);
        const row = item(adaWindow, "member-Cem");
        waitForRendering(adaWindow.contentItem, 200);
        mouseClick(row, 20, row.height / 2);
        click(adaWindow, "profileRemovePicture");
        gone(adaWindow, "profileRemovePicture");
        tryVerify(() => redIn(adaWindow, "member-Cem") === 0, 10000);
        tryVerify(() => !cem.chat.members.avatars.has(cem.chat.oneself.userId, 0), 10000);
        // A guest has none to choose.
        use(benWindow);
        openAccount(benWindow);
        gone(benWindow, "choosePicture");
    }
}
