// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Desktop
import Hearth.Tests

/// Pictures are shown where they are sent to, in a place that is theirs from the beginning, and by themselves.
HearthCase {
    name: "Pictures"

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

    function row(window) {
        const list = item(window, "timeline");
        tryVerify(() => list.itemAtIndex(0) !== null, 10000);
        return list.itemAtIndex(0);
    }

    function send(urls, words) {
        activate(adaWindow);
        ada.desktop.filesChosen(urls);
        tryCompare(ada.chat.sending.attaching, "count", urls.length);
        item(adaWindow, "composer").forceActiveFocus();
        type(words);
        keyClick(Qt.Key_Return);
        const names = urls.map(url => url.toString().split("/").pop()).join();
        tryVerify(() => row(benWindow).seq > 0 && (row(benWindow).files ?? []).map(file => file.name).join() === names, 20000);
        return row(benWindow);
    }

    function drawn(window, name) {
        const tile = item(window, "picture-" + name);
        tryVerify(() => Bench.find(tile, "drawn").visible, 10000, name + " is drawn");
        return tile;
    }

    function test_aPictureIsThereAtItsSize() {
        meet();
        const theirs = send([Bench.picture("wide.png", 1600, 800, "#e01010", "#1010e0")], "look");
        const tile = item(benWindow, "picture-wide.png");
        // Its place is known before any of it came.
        compare(tile.width, 420);
        compare(tile.height, 210);
        const height = theirs.height;
        drawn(benWindow, "wide.png");
        compare(theirs.height, height);
        verify(theirs.files[0].hasThumbnail, "its sender made a small one");
        verify(theirs.files[0].blur.length >= 6);
        tryVerify(() => Bench.countPixels(tile, "#e01010") > 30000, 5000);
        verify(Bench.countPixels(tile, "#1010e0") > 30000);
        // What was said stands beneath.
        verify(Bench.shows(benWindow, "look"));
        compare(theirs.text, "look");
        verify(theirs.bodyY + tile.mapToItem(theirs, 0, 0).y < theirs.height);
        verify(theirs.details.includes("Files: wide.png"), theirs.details);
        // The sender sees it as well.
        drawn(adaWindow, "wide.png");
    }

    function test_waitingOverARestartItIsStillAPicture() {
        meet();
        const port = ada.hosting.server.port;
        ada.hosting.server.stop();
        tryCompare(ada.hosting.server, "state", Host.Stopped, 10000);
        activate(benWindow);
        ben.desktop.filesChosen([Bench.picture("late.png", 800, 400, "#e01010", "#e01010")]);
        tryCompare(ben.chat.sending.attaching, "count", 1);
        item(benWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => row(benWindow).state === "sending", 10000);
        benWindow.destroy();
        tryVerify(() => !benWindow || benWindow.title === undefined, 5000);
        ben = Bench.again(ben);
        benWindow = openWindow(ben);
        const tile = drawn(benWindow, "late.png");
        compare(tile.width, 420);
        compare(tile.height, 210);
        ada.hosting.server.start("The kitchen", "open", port);
        tryCompare(ada.hosting.server, "state", Host.Running, 10000);
        ben.chat.connection.tryNow();
        tryVerify(() => row(benWindow).seq > 0 && (row(benWindow).files ?? []).length === 1, 20000);
        drawn(benWindow, "late.png");
    }

    function test_aSmallPictureStaysSmall() {
        meet();
        send([Bench.picture("small.png", 90, 60, "green", "green")], "");
        const tile = drawn(benWindow, "small.png");
        compare(tile.width, 90);
        compare(tile.height, 60);
        verify(!row(benWindow).files[0].hasThumbnail);
    }

    function test_severalMakeAGallery() {
        meet();
        const urls = ["a", "b", "c", "d", "e"].map((name, i) => Bench.picture(name + ".png", 300 + 40 * i, 400 - 60 * i, "olive", "teal"));
        send(urls, "");
        const tiles = ["a", "b", "c", "d", "e"].map(name => drawn(benWindow, name + ".png"));
        for (const tile of tiles) {
            compare(tile.width, tiles[0].width);
            compare(tile.height, tile.width);
        }
        compare(tiles[2].y, tiles[0].y);
        compare(tiles[3].x, tiles[0].x);
        verify(tiles[3].y > tiles[0].y);
    }

    function test_byItself() {
        meet();
        send([Bench.picture("first.png", 1000, 500, "#e01010", "#e01010")], "");
        send([Bench.picture("second.png", 500, 1000, "#1010e0", "#1010e0"), Bench.file("note.txt", 10)], "");
        drawn(benWindow, "second.png");
        activate(benWindow);
        waitForRendering(benWindow.contentItem, 200);
        mouseClick(item(benWindow, "picture-second.png"));
        const viewer = item(benWindow, "pictureView");
        const picture = item(benWindow, "pictureDrawn");
        tryVerify(() => item(benWindow, "viewerName").text.includes("2 of 2"));
        tryVerify(() => Bench.countPixels(picture, "#1010e0") > 10000, 10000);
        verify(picture.height <= viewer.height, "all of it at first");
        tryVerify(() => item(benWindow, "viewerName").text.includes(" %"), 10000);
        const fits = picture.height;
        keyClick(Qt.Key_1);
        tryVerify(() => picture.height === 1000);
        verify(viewer.contentHeight > viewer.height, "it can be moved");
        keyClick(Qt.Key_Plus);
        tryVerify(() => picture.height > 1200);
        keyClick(Qt.Key_0);
        tryVerify(() => picture.height === fits);
        mouseWheel(viewer, viewer.width / 2, viewer.height / 2, 0, 120);
        tryVerify(() => picture.height > fits);
        // The others of the room.
        keyClick(Qt.Key_Left);
        tryVerify(() => item(benWindow, "viewerName").text.includes("first.png"));
        tryVerify(() => Bench.countPixels(picture, "#e01010") > 10000, 10000);
        keyClick(Qt.Key_Left);
        verify(item(benWindow, "viewerName").text.includes("first.png"), "there is none before it");
        click(benWindow, "pictureAfter");
        tryVerify(() => item(benWindow, "viewerName").text.includes("second.png"));
        tryVerify(() => item(benWindow, "copyPicture").enabled, 10000);
        keyClick(Qt.Key_C, Qt.ControlModifier);
        tryVerify(() => Bench.copiedSize() === Qt.size(500, 1000) || (Bench.copiedSize().width === 500 && Bench.copiedSize().height === 1000));
        keyClick(Qt.Key_S, Qt.ControlModifier);
        tryVerify(() => Bench.filesIn(ben.chat.files.saveFolder).join() === "second.png", 10000);
        keyClick(Qt.Key_Escape);
        gone(benWindow, "pictureView");
    }

    function test_aPictureIsSentSmaller() {
        meet();
        ada.desktop.filesChosen([Bench.picture("large.jpg", 2400, 1600, "olive", "teal")]);
        tryCompare(ada.chat.sending.attaching, "count", 1);
        tryVerify(() => Bench.find(item(adaWindow, "chip-large.jpg"), "chipPicture").visible, 10000, "it is shown");
        click(adaWindow, "chipForms");
        tryVerify(() => /^Smaller · [0-9.]+ kB$/.test(item(adaWindow, "formSmaller").text), 10000);
        verify(/^Full size · [0-9.]+ kB$/.test(item(adaWindow, "formUsual").text));
        click(adaWindow, "formSmaller");
        says(adaWindow, "Smaller · ");
        item(adaWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => row(benWindow).seq > 0 && row(benWindow).files !== undefined, 20000);
        compare(row(benWindow).files[0].width, 1600);
        drawn(benWindow, "large.jpg");
    }

    function test_whatAPictureTellsIsSentOnlyWhenOneSaysSo() {
        meet();
        const url = Bench.picture("home.png", 700, 500, "olive", "teal");
        const theirs = send([url], "");
        ben.chat.files.save(theirs.files[0]);
        tryVerify(() => ben.chat.files.state(theirs.files[0].id, 0).state === "saved", 10000);
        verify(!Bench.areSame(url, ben.chat.files.state(theirs.files[0].id, 0).path));
        const before = theirs.messageId;
        activate(adaWindow);
        ada.desktop.filesChosen([url]);
        tryCompare(ada.chat.sending.attaching, "count", 1);
        click(adaWindow, "chipForms");
        click(adaWindow, "formOriginal");
        says(adaWindow, "With location and camera data");
        item(adaWindow, "composer").forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => row(benWindow).seq > 0 && row(benWindow).messageId > before && row(benWindow).files !== undefined, 20000);
        const card = row(benWindow).files[0];
        ben.chat.files.save(card);
        tryVerify(() => ben.chat.files.state(card.id, 0).state === "saved", 10000);
        verify(Bench.areSame(url, ben.chat.files.state(card.id, 0).path), "every byte of it");
    }

    function test_aTextShowsItsFirstLines() {
        meet();
        const lines = Array.from({length: 30}, (_, i) => "line " + (i + 1) + (i === 1 ? " <b>\u202Egrün</b>" : ""));
        const theirs = send([Bench.text("notes.txt", lines.join("\r\n")), Bench.text("short.txt", "a word")], "");
        const card = item(benWindow, "file-notes.txt");
        const height = card.height;
        tryVerify(() => Bench.shows(card, "line 1\nline 2 <b>grün</b>\nline 3"), 10000, "as they are, and no more than that");
        verify(Bench.shows(card, "line 10"));
        verify(!Bench.shows(card, "line 11"));
        compare(card.height, height, "nothing moves");
        const little = item(benWindow, "file-short.txt");
        tryVerify(() => Bench.shows(little, "a word"), 10000);
        verify(little.height < height);
    }

    function test_theFilesOfTheRoom() {
        meet();
        activate(benWindow);
        click(benWindow, "roomAbout");
        click(benWindow, "detailsFiles");
        says(benWindow, "No files have been sent here.");
        click(benWindow, "closeFiles");
        send([Bench.picture("first.png", 1000, 500, "#e01010", "#e01010"), Bench.file("plan.dat", 300)], "");
        send([Bench.picture("second.png", 500, 1000, "#1010e0", "#1010e0")], "");
        activate(benWindow);
        click(benWindow, "roomAbout");
        click(benWindow, "detailsFiles");
        tryVerify(() => item(benWindow, "tile-second.png").x < item(benWindow, "tile-first.png").x, 5000, "the newest comes first");
        const older = item(benWindow, "tile-first.png");
        tryVerify(() => Bench.countPixels(item(benWindow, "tile-first.png"), "#e01010") > 3000, 10000);
        verify(older.text.startsWith("first.png, from Ada, "), older.text);
        // What comes while one looks is there.
        ada.desktop.filesChosen([Bench.file("late.dat", 10)]);
        tryCompare(ada.chat.sending.attaching, "count", 1);
        ada.chat.sending.send("");
        tryVerify(() => Bench.find(item(benWindow, "filesOfRoomList"), "file-late.dat") !== null, 10000);
        // By keyboard.
        item(benWindow, "tile-first.png").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => item(benWindow, "viewerName").text.includes("first.png"));
        keyClick(Qt.Key_Escape);
        gone(benWindow, "pictureView");
        item(benWindow, "closeFiles");
        click(benWindow, "closeFiles");
        gone(benWindow, "closeFiles");
    }

    function test_theKeyboardShowsIt() {
        meet();
        send([Bench.picture("first.png", 1000, 500, "#e01010", "#e01010")], "");
        activate(benWindow);
        const list = item(benWindow, "timeline");
        waitForRendering(list, 500);
        list.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => row(benWindow).activeFocus);
        keyClick(Qt.Key_Return);
        item(benWindow, "pictureView");
        keyClick(Qt.Key_Escape);
        gone(benWindow, "pictureView");
    }

    function test_whatMovesStandsStillUntilItIsPointedAt_data() {
        return [{tag: "GIF", file: "dance.gif"}, {tag: "WebP", file: "dance.webp"}];
    }

    function test_whatMovesStandsStillUntilItIsPointedAt(data) {
        meet();
        send([Bench.movingPicture(data.file)], "");
        const tile = drawn(benWindow, data.file);
        item(benWindow, "movesBadge");
        activate(benWindow);
        waitForRendering(benWindow.contentItem, 200);
        verify(Bench.countPixels(tile, "#0000ff") === 0, "it stands still");
        mouseMove(tile, tile.width - 6, 6);
        gone(benWindow, "movesBadge");
        tryVerify(() => Bench.countPixels(tile, "#0000ff") > 500, 10000, "it moves");
        mouseMove(item(benWindow, "composer"), 5, 5);
        item(benWindow, "movesBadge");
    }

    function test_whatIsNoPictureSaysSo() {
        meet();
        // By how it begins it is one, and the server reads no more of it.
        const theirs = send([Bench.brokenPicture("broken.png")], "");
        compare(theirs.files[0].type, "image/png");
        const tile = item(benWindow, "picture-broken.png");
        says(benWindow, "It is damaged or not a picture.");
        verify(!Bench.find(tile, "drawn").visible);
    }
}
