// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Desktop
import Hearth.Tests

/// Files go with messages, and come with them: chosen, dropped or pasted on one side, opened or saved on the other.
HearthCase {
    name: "Files"

    property var ada
    property var ben
    property Window adaWindow
    property Window benWindow

    function meet() {
        ada = Bench.newProgram();
        adaWindow = host(ada);
        ben = Bench.newProgram();
        benWindow = join(ben, ada, "Ben");
        ben.chat.files.saveFolder = Bench.folder();
        activate(adaWindow);
    }

    function activate(window) {
        window.requestActivate();
        tryVerify(() => window.active);
    }

    /// The newest message.
    function row(window) {
        const list = item(window, "timeline");
        tryVerify(() => list.itemAtIndex(0) !== null, 10000);
        return list.itemAtIndex(0);
    }

    function sent(window, names) {
        tryVerify(() => row(window).seq > 0 && (row(window).files ?? []).map(file => file.name).join() === names, 20000,
            "the newest message brings " + names);
        return row(window);
    }

    function chips(program) {
        return program.chat.sending.attaching.count;
    }

    function state(program, index) {
        return program.chat.files.state(row(benWindow).files[index].id, 0);
    }

    /// Something within a row.
    function press(within, name) {
        tryVerify(() => Bench.find(within, name) !== null, 5000, name);
        waitForRendering(within, 100);
        mouseClick(Bench.find(within, name));
    }

    function choose(program, window, urls) {
        const asked = createTemporaryObject(spy, this, {target: program.desktop, signalName: "filesAsked"});
        click(window, "attach");
        compare(asked.count, 1);
        program.desktop.filesChosen(urls);
    }

    Component {
        id: spy

        SignalSpy {}
    }

    function test_filesAreChosenAndComeWithACaption() {
        meet();
        choose(ada, adaWindow, [Bench.file("plan.txt", 3000), Bench.file("big.dat", 5000000)]);
        tryCompare(ada.chat.sending.attaching, "count", 2);
        item(adaWindow, "chip-plan.txt");
        says(adaWindow, "2.9 kB");
        verify(item(adaWindow, "composer").activeFocus, "one goes on writing");
        type("what I have");
        keyClick(Qt.Key_Return);
        const theirs = sent(benWindow, "plan.txt,big.dat");
        compare(theirs.text, "what I have");
        compare(chips(ada), 0);
        gone(adaWindow, "chip-plan.txt");
        sent(adaWindow, "plan.txt,big.dat");
        verify(theirs.details.includes("Files: plan.txt, 2.9 kB; big.dat, 4.8 MB"), theirs.details);
        item(benWindow, "file-big.dat");

        // Saved where one finds it, beside one of the same name.
        activate(benWindow);
        press(item(benWindow, "file-plan.txt"), "saveFile");
        tryVerify(() => state(ben, 0).state === "saved", 10000);
        verify(Bench.areSame(Bench.file("plan.txt", 3000), state(ben, 0).path));
        says(benWindow, "Saved");
        Bench.catchAddresses();
        press(item(benWindow, "file-plan.txt"), "folderFile");
        compare(Bench.caughtAddresses(), ["file://" + ben.chat.files.saveFolder]);

        // Opened by what the desktop has for it, from a folder of the program.
        Bench.catchAddresses();
        press(item(benWindow, "file-big.dat"), "openFile");
        tryVerify(() => Bench.caughtAddresses().length === 1, 10000);
        const opened = Bench.caughtAddresses()[0].replace("file://", "");
        verify(Bench.areSame(Bench.file("big.dat", 5000000), opened), opened);
        verify(!opened.startsWith(ben.chat.files.saveFolder));
        compare(Bench.filesIn(ben.chat.files.saveFolder), ["plan.txt"]);
        // Once it is there it is not fetched again.
        press(item(benWindow, "file-big.dat"), "openFile");
        tryVerify(() => Bench.caughtAddresses().length === 2, 10000);
        compare(Bench.caughtAddresses()[1], Bench.caughtAddresses()[0]);
    }

    function test_droppedAnywhereInThePane() {
        meet();
        const urls = [Bench.file("a.txt", 10), Bench.file("b.txt", 10)];
        const list = item(adaWindow, "timeline");
        verify(!item(adaWindow, "composer").text.length);
        Bench.hold(list, urls);
        item(adaWindow, "dropHint");
        says(adaWindow, "Drop files to send them to");
        Bench.letGo(list, urls, false);
        gone(adaWindow, "dropHint");
        compare(chips(ada), 0);
        Bench.hold(list, urls);
        item(adaWindow, "dropHint");
        Bench.letGo(list, urls, true);
        gone(adaWindow, "dropHint");
        tryCompare(ada.chat.sending.attaching, "count", 2);
        // Without a word.
        keyClick(Qt.Key_Return);
        sent(benWindow, "a.txt,b.txt");
        compare(row(benWindow).text, "");
        says(benWindow, "a.txt");
        verify(row(benWindow).label.includes("a.txt, 10 bytes; b.txt, 10 bytes"), row(benWindow).label);
    }

    function test_pastedFilesAndAPicture() {
        meet();
        const composer = item(adaWindow, "composer");
        composer.forceActiveFocus();
        Bench.copyFiles([Bench.file("a.txt", 10)]);
        keyClick(Qt.Key_V, Qt.ControlModifier);
        tryCompare(ada.chat.sending.attaching, "count", 1);
        compare(composer.text, "");
        Bench.copyPicture(64, 48);
        keyClick(Qt.Key_V, Qt.ControlModifier);
        tryCompare(ada.chat.sending.attaching, "count", 2, 10000);
        keyClick(Qt.Key_Return);
        tryVerify(() => (row(benWindow).files ?? []).length === 2 && row(benWindow).seq > 0, 20000);
        const picture = row(benWindow).files[1];
        verify(/^Picture .*\.png$/.test(picture.name), picture.name);
        compare(picture.kind, "image");
        compare(picture.width, 64);
        compare(picture.height, 48);
    }

    function test_wordsArePastedAsWords() {
        meet();
        const composer = item(adaWindow, "composer");
        composer.forceActiveFocus();
        ada.desktop.copy("just words");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(composer.text, "just words");
        compare(chips(ada), 0);
    }

    function test_whatIsTakenAwayDoesNotGo() {
        meet();
        choose(ada, adaWindow, [Bench.file("a.txt", 10), Bench.file("b.txt", 10), Bench.file("c.txt", 10)]);
        tryCompare(ada.chat.sending.attaching, "count", 3);
        press(item(adaWindow, "chip-c.txt"), "chipRemove");
        tryCompare(ada.chat.sending.attaching, "count", 2);
        item(adaWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Escape); // one step back
        tryCompare(ada.chat.sending.attaching, "count", 1);
        keyClick(Qt.Key_Return);
        sent(benWindow, "a.txt");
    }

    function test_allOfManyCanBeReached() {
        meet();
        const many = [];
        for (let i = 0; i < 6; ++i) {
            many.push(Bench.file("f" + i, 1));
        }
        choose(ada, adaWindow, many);
        const chips = item(adaWindow, "chips");
        tryVerify(() => chips.contentX > 0 && chips.atXEnd, 5000, "the last one is in sight");
        const end = chips.contentX;
        mouseWheel(chips, chips.width / 2, chips.height / 2, 0, 120);
        tryVerify(() => chips.contentX < end);
        for (let i = 0; i < 20; ++i) {
            mouseWheel(chips, chips.width / 2, chips.height / 2, 0, 120);
        }
        tryVerify(() => chips.atXBeginning);
        // And by keyboard.
        item(adaWindow, "chip-f0");
        Bench.find(item(adaWindow, "chip-f0"), "chipRemove").forceActiveFocus(Qt.TabFocusReason);
        for (let i = 0; i < 5; ++i) {
            keyClick(Qt.Key_Tab);
        }
        tryVerify(() => chips.atXEnd, 5000, "what has the keyboard is in sight");
    }

    function test_eachRoomKeepsItsOwn() {
        meet();
        choose(ada, adaWindow, [Bench.file("a.txt", 10)]);
        tryCompare(ada.chat.sending.attaching, "count", 1);
        const first = ada.chat.conversation.roomId;
        ada.chat.rooms.create("Second", "", "public");
        tryVerify(() => ada.chat.conversation.roomId !== first, 10000);
        tryCompare(ada.chat.sending.attaching, "count", 0);
        gone(adaWindow, "chip-a.txt");
        ada.chat.conversation.open(first);
        item(adaWindow, "chip-a.txt");
    }

    function test_whatCannotGoIsSaid() {
        meet();
        ada.desktop.filesChosen(["file://" + Bench.folder()]);
        says(adaWindow, "is a folder; only files can be sent.");
        compare(chips(ada), 0);
        const many = [];
        for (let i = 0; i < 11; ++i) {
            many.push(Bench.file("f" + i, 1));
        }
        ada.desktop.filesChosen(many);
        tryCompare(ada.chat.sending.attaching, "count", 10);
        const note = "A message can have up to 10 files: the others are left out.";
        says(adaWindow, note);
        // Once one of those that are there is not meant either, it need not be said any more.
        press(item(adaWindow, "chip-f9"), "chipRemove");
        tryCompare(ada.chat.sending.attaching, "count", 9);
        tryVerify(() => !Bench.shows(adaWindow, note), 5000);
    }

    function test_withoutAConnectionTheyWaitAndAreSentAfterARestart() {
        meet();
        const port = ada.hosting.server.port;
        ada.hosting.server.stop();
        tryCompare(ada.hosting.server, "state", Host.Stopped, 10000);
        activate(benWindow);
        choose(ben, benWindow, [Bench.file("late.txt", 4000)]);
        says(benWindow, "Waiting for the connection");
        item(benWindow, "composer").forceActiveFocus();
        type("when it comes back");
        keyClick(Qt.Key_Return);
        tryVerify(() => row(benWindow).state === "sending" && row(benWindow).text === "when it comes back", 10000);
        compare(row(benWindow).files[0].name, "late.txt");
        compare(row(benWindow).files[0].id, 0);

        benWindow.destroy();
        tryVerify(() => !benWindow || benWindow.title === undefined, 5000);
        ben = Bench.again(ben);
        benWindow = openWindow(ben);
        tryVerify(() => row(benWindow).text === "when it comes back", 10000);
        compare(row(benWindow).state, "sending");
        ada.hosting.server.start("The kitchen", "open", port);
        tryCompare(ada.hosting.server, "state", Host.Running, 10000);
        ben.chat.connection.tryNow();
        sent(benWindow, "late.txt");
        compare(row(benWindow).text, "when it comes back");
    }

    function test_aFileThatIsGoneFailsWithItsMessage() {
        meet();
        ada.hosting.server.stop();
        tryCompare(ada.hosting.server, "state", Host.Stopped, 10000);
        activate(benWindow);
        const file = Bench.file("gone.txt", 4000);
        choose(ben, benWindow, [file]);
        tryCompare(ben.chat.sending.attaching, "count", 1);
        item(benWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => row(benWindow).state === "sending", 10000);
        Bench.remove(file);
        const port = ada.hosting.server.port;
        ada.hosting.server.start("The kitchen", "open", port);
        tryCompare(ada.hosting.server, "state", Host.Running, 10000);
        ben.chat.connection.tryNow();
        tryVerify(() => row(benWindow).state === "failed", 20000);
        says(benWindow, "The file is not there any more.");
        Bench.file("gone.txt", 4000);
        click(benWindow, "discard");
        tryCompare(item(benWindow, "timeline"), "count", 0);
    }

    function test_aFileThatWasChangedIsSentAsItIsNow() {
        meet();
        const port = ada.hosting.server.port;
        ada.hosting.server.stop();
        tryCompare(ada.hosting.server, "state", Host.Stopped, 10000);
        activate(benWindow);
        choose(ben, benWindow, [Bench.file("grows.txt", 4000)]);
        tryCompare(ben.chat.sending.attaching, "count", 1);
        item(benWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => row(benWindow).state === "sending", 10000);
        Bench.file("grows.txt", 6000);
        ada.hosting.server.start("The kitchen", "open", port);
        tryCompare(ada.hosting.server, "state", Host.Running, 10000);
        ben.chat.connection.tryNow();
        tryVerify(() => row(benWindow).state === "failed", 20000);
        says(benWindow, "The file was changed while it was sent.");
        click(benWindow, "retry");
        compare(sent(benWindow, "grows.txt").files[0].size, 6000);
    }

    function test_whatIsOnItsWayIsNotSentAfterAll_data() {
        return [{tag: "a file", file: Bench.file("late.txt", 4000)}, {tag: "a picture", file: Bench.picture("late.png", 200, 100, "#e01010", "#1010e0")}];
    }

    function test_whatIsOnItsWayIsNotSentAfterAll(data) {
        meet();
        const port = ada.hosting.server.port;
        ada.hosting.server.stop();
        tryCompare(ada.hosting.server, "state", Host.Stopped, 10000);
        activate(benWindow);
        choose(ben, benWindow, [data.file]);
        tryCompare(ben.chat.sending.attaching, "count", 1);
        item(benWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => row(benWindow).state === "sending", 10000);
        press(row(benWindow), "dropFile");
        tryCompare(item(benWindow, "timeline"), "count", 0);
        ada.hosting.server.start("The kitchen", "open", port);
        tryCompare(ada.hosting.server, "state", Host.Running, 10000);
        ben.chat.connection.tryNow();
        activate(benWindow);
        item(benWindow, "composer").forceActiveFocus();
        type("none");
        keyClick(Qt.Key_Return);
        sent(benWindow, "");
        compare(item(benWindow, "timeline").count, 1);
    }

    function test_aDownloadFailsWithItsReason() {
        meet();
        choose(ada, adaWindow, [Bench.file("a.txt", 10)]);
        item(adaWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Return);
        sent(benWindow, "a.txt");
        activate(benWindow);
        ada.hosting.server.stop();
        tryVerify(() => ben.chat.connection.state !== 2, 10000);
        press(item(benWindow, "file-a.txt"), "saveFile");
        says(benWindow, "There is no connection to the server.");
        compare(state(ben, 0).state, "failed");
        press(item(benWindow, "file-a.txt"), "stopFile");
        tryVerify(() => state(ben, 0).state === "");
        compare(Bench.filesIn(ben.chat.files.saveFolder), []);
    }

    function test_savedWhereOneSays() {
        meet();
        choose(ada, adaWindow, [Bench.file("plan.txt", 3000)]);
        item(adaWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Return);
        sent(benWindow, "plan.txt");
        activate(benWindow);
        const asked = createTemporaryObject(spy, this, {target: ben.desktop, signalName: "placeAsked"});
        press(item(benWindow, "file-plan.txt"), "saveAsFile");
        compare(asked.count, 1);
        compare(state(ben, 0).state, "", "nothing is saved until one has said where");
        const place = Bench.folder() + "/my plan.txt";
        ben.desktop.placeChosen(asked.signalArguments[0][0], place);
        tryVerify(() => state(ben, 0).state === "saved", 10000);
        compare(state(ben, 0).path, place);
        verify(Bench.areSame(Bench.file("plan.txt", 3000), place));
        // Of what is said twice the later holds: the dialog has asked.
        press(item(benWindow, "file-plan.txt"), "saveAsFile");
        ben.desktop.placeChosen(asked.signalArguments[1][0], place);
        tryVerify(() => state(ben, 0).state === "saved", 10000);
        compare(Bench.filesIn(place.replace("/my plan.txt", "")), ["my plan.txt"]);
        compare(Bench.filesIn(ben.chat.files.saveFolder), []);
        ben.chat.messageActions.act("saveFileAs:0", row(benWindow));
        compare(asked.count, 3);
    }

    function test_aProgramIsOnlySaved() {
        meet();
        choose(ada, adaWindow, [Bench.file("setup.exe", 10)]);
        item(adaWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Return);
        sent(benWindow, "setup.exe");
        activate(benWindow);
        says(benWindow, "A program: run it only if you trust who sent it");
        const card = item(benWindow, "file-setup.exe");
        compare(Bench.find(card, "openFile"), null);
        Bench.catchAddresses();
        mouseClick(card, 60, 20);
        tryVerify(() => state(ben, 0).state === "saved", 10000);
        ben.chat.files.open(row(benWindow).files[0]);
        compare(Bench.caughtAddresses(), []);
        compare(Bench.filesIn(ben.chat.files.saveFolder), ["setup.exe"]);
    }

    function test_theKeyboardOpensAndSaves() {
        meet();
        choose(ada, adaWindow, [Bench.file("a.txt", 10)]);
        item(adaWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Return);
        sent(benWindow, "a.txt");
        activate(benWindow);
        const list = item(benWindow, "timeline");
        waitForRendering(list, 500);
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => row(benWindow).activeFocus);
        Bench.catchAddresses();
        keyClick(Qt.Key_Return);
        tryVerify(() => Bench.caughtAddresses().length === 1, 10000, "Enter opens it");
    }

    function test_aNameWithAPercentSignIsAName() {
        meet();
        choose(ada, adaWindow, [Bench.file("100%1 %2.txt", 10)]);
        item(adaWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Return);
        const theirs = sent(benWindow, "100%1 %2.txt");
        verify(theirs.label.endsWith("100%1 %2.txt, 10 bytes"), theirs.label);
    }

    function test_oneLineNamesIt() {
        meet();
        ben.settings.roomPreviews = true;
        choose(ada, adaWindow, [Bench.file("plan.txt", 10)]);
        item(adaWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Return);
        sent(benWindow, "plan.txt");
        says(benWindow, "Ada: [plan.txt]");
        ben.chat.messageActions.act("reply", row(benWindow));
        activate(benWindow);
        tryCompare(item(benWindow, "subjectText"), "text", "[plan.txt]");
        say(benWindow, "thanks");
        tryVerify(() => row(adaWindow).text === "thanks", 10000);
        compare(row(adaWindow).reply.text, "[plan.txt]");
    }
}
