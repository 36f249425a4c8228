// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Controls
import Hearth.Tests
import Hearth.Theme

/// One left edge, one rhythm, three looks for three meanings, and letters that can be read, in light and in dark.
HearthCase {
    id: looks
    name: "Looks"

    property Component avatar: Component {
        Avatar {}
    }

    function luminance(colour) {
        const part = value => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b);
    }

    function contrast(a, b) {
        const light = Math.max(luminance(a), luminance(b));
        const dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    function xOf(window, what) {
        return Math.round(what.mapToItem(window.contentItem, 0, 0).x);
    }

    /// The first item below one for which this is so.
    function below(at, isIt) {
        for (const child of at.children) {
            const found = isIt(child) ? child : below(child, isIt);
            if (found) {
                return found;
            }
        }
        return null;
    }

    function wordsOf(row) {
        return below(row, child => child.text === row.text && child.visible);
    }

    function test_oneLeftEdgeAndOneRhythm() {
        const hosting = Bench.newProgram();
        const window = host(hosting);
        const program = Bench.newProgram();
        const guestWindow = join(program, hosting, "Ben");
        window.requestActivate();
        tryVerify(() => window.active);
        for (const text of ["mine 1", "mine 2", "mine 3"]) {
            say(window, text);
        }
        guestWindow.requestActivate();
        tryVerify(() => guestWindow.active);
        for (const text of ["theirs 1", "theirs 2 @Ada", "theirs 3"]) {
            say(guestWindow, text);
        }
        const list = item(window, "timeline");
        tryCompare(list, "count", 6, 10000);
        tryVerify(() => list.itemAtIndex(0) !== null && list.itemAtIndex(0).text === "theirs 3");
        waitForRendering(window.contentItem, 500);
        const rows = [5, 4, 3, 2, 1, 0].map(index => list.itemAtIndex(index));
        for (const row of rows) {
            tryCompare(row, "state", "sent");
            compare(xOf(window, wordsOf(row)), xOf(window, wordsOf(rows[0])), row.text);
        }
        // Those with no author above them, mine and theirs, with a mention and without.
        for (const row of [rows[1], rows[2], rows[4], rows[5]]) {
            compare(row.height, rows[1].height, row.text);
        }
        const composer = item(window, "composer");
        const frame = composer.mapToItem(window.contentItem, 0, 0).x - 2;
        for (const row of [rows[0], rows[3]]) {
            const avatar = below(row, child => child.objectName === "initials").parent;
            compare(xOf(window, avatar), Math.round(frame), "avatars begin where the composer does");
            verify(xOf(window, avatar) + avatar.width + 4 <= xOf(window, wordsOf(row)) - Theme.gap, "the tint touches no avatar");
        }
    }

    function test_waitingMovesNothing() {
        const hosting = Bench.newProgram();
        const hostWindow = host(hosting);
        const program = Bench.newProgram();
        const window = join(program, hosting, "Ben");
        say(window, "sent before");
        const list = item(window, "timeline");
        tryVerify(() => list.count === 1 && list.itemAtIndex(0).state === "sent", 10000);
        say(window, "as high as this");
        tryVerify(() => list.count === 2 && list.itemAtIndex(0).state === "sent", 10000);
        const height = list.itemAtIndex(0).height;
        const port = hosting.host.port;
        hosting.stopHosting();
        hosting.answer(true);
        tryVerify(() => program.chat.connection.state !== 2, 10000);
        say(window, "waits for a server");
        tryVerify(() => list.count === 3 && list.itemAtIndex(0).text === "waits for a server" && list.itemAtIndex(0).state === "sending");
        waitForRendering(window.contentItem, 500);
        compare(list.itemAtIndex(0).height, height, "while it waits");
        const y = list.itemAtIndex(1).y;
        hosting.startHosting("The kitchen", "Ada", "open", port);
        tryVerify(() => list.itemAtIndex(0).state === "sent", 60000);
        compare(list.itemAtIndex(0).height, height, "and when it is sent");
        compare(list.itemAtIndex(1).y, y);
    }

    function test_threeMeaningsHaveThreeLooks_data() {
        return [{tag: "light", dark: false}, {tag: "dark", dark: true}];
    }

    function test_threeMeaningsHaveThreeLooks(data) {
        const before = Theme.dark;
        Theme.dark = data.dark;
        const tints = [Theme.own, Theme.mention, Theme.selected];
        for (const tint of tints) {
            compare(tints.filter(other => Qt.colorEqual(other, tint)).length, 1);
            verify(contrast(Theme.text, tint) >= 4.5);
            verify(contrast(Theme.textSoft, tint) >= 4.5, tint + ": " + contrast(Theme.textSoft, tint));
        }
        for (const name of ["Ada", "Ben", "Čeněk", "דוד", "Zoë Q", "x", "Mia", "Noor", "Ole", "Pia", "Rosa", "Sam"]) {
            for (const dim of [false, true]) {
                const face = createTemporaryObject(looks.avatar, looks, {name: name, dim: dim});
                const letters = below(face, child => child.objectName === "initials");
                verify(contrast(letters.color, face.color) >= 4.5, name + ": " + contrast(letters.color, face.color));
                compare([Theme.small, Theme.body].indexOf(letters.font.pixelSize) >= 0, true);
            }
        }
        Theme.dark = before;
    }
}
