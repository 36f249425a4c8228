// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Avatars
import Hearth.Client
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
        for (let i = 0; i < at.children.length; ++i) {
            const child = at.children[i];
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
        const list = item(window, "timeline");
        tryVerify(() => list.count === 3 && list.itemAtIndex(0) !== null && list.itemAtIndex(0).state === "sent", 10000);
        guestWindow.requestActivate();
        tryVerify(() => guestWindow.active);
        for (const text of ["theirs 1", "theirs 2 @" + hosting.chat.oneself.username, "theirs 3"]) {
            say(guestWindow, text);
        }
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
        const step = (from, to) => wordsOf(to).mapToItem(list, 0, 0).y - wordsOf(from).mapToItem(list, 0, 0).y;
        for (const at of [1, 2, 4, 5]) {
            compare(step(rows[at - 1], rows[at]), rows[1].height, rows[at].text);
        }
        const composer = item(window, "composer");
        const frame = composer.mapToItem(window.contentItem, 0, 0).x - 2;
        for (const row of [rows[0], rows[3]]) {
            const avatar = below(row, child => child.objectName === "initials").parent;
            compare(xOf(window, avatar), Math.round(frame), "avatars begin where the composer does");
            verify(xOf(window, avatar) + avatar.width + 4 <= xOf(window, wordsOf(row)) - Theme.gap, "the tint touches no avatar");
        }
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

    property Component label: Component {
        NameLabel {
            width: 300
            color: "black"
        }
    }

    function test_emojiInNamesAreWholeAndInColour_data() {
        return [{tag: "with a tone", emoji: "\u{1F44D}\u{1F3FD}"}, {tag: "a heart", emoji: "\u2764\uFE0F"},
            {tag: "a heart on fire", emoji: "\u2764\uFE0F\u200D\u{1F525}"},
            {tag: "the rainbow flag", emoji: "\u{1F3F3}\uFE0F\u200D\u{1F308}"},
            {tag: "a woman who runs", emoji: "\u{1F3C3}\u{1F3FD}\u200D\u2640\uFE0F"}];
    }

    function test_emojiInNamesAreWholeAndInColour(data) {
        const window = host(Bench.newProgram());
        let place = 0;
        const named = name => {
            place += 40; // none lies on another
            const made = createTemporaryObject(looks.label, window.contentItem, {text: Characters.drawn(name), x: 400, y: place});
            waitForRendering(made, 200);
            return made;
        };
        const one = named("a \u{1F600}\u{1F600}").implicitWidth - named("a \u{1F600}").implicitWidth;
        verify(one > 8);
        fuzzyCompare(named("a " + data.emoji + data.emoji).implicitWidth - named("a " + data.emoji).implicitWidth, one, 2);
        const drawn = named(data.emoji);
        verify(Bench.colouredPixels(drawn) > 25, "pixels of a colour: " + Bench.colouredPixels(drawn));
        // Words are of the font of words.
        fuzzyCompare(named("Room 12 #*").implicitWidth, named("Room 12 #").implicitWidth + named("*").implicitWidth, 1);
        compare(Bench.colouredPixels(named("Room 12 #*")), 0);
    }

    function test_emojiAreInColourWhereTheyAreWritten() {
        const window = host(Bench.newProgram());
        const composer = item(window, "composer");
        composer.text = "\u231A\u26A1\u{1F600}";
        composer.cursorVisible = false;
        composer.color = "black";
        waitForRendering(window.contentItem, 200);
        verify(Bench.colouredPixels(composer) > 75, "pixels of a colour: " + Bench.colouredPixels(composer));
        composer.clear();
    }

    function test_whatStandsForSomebodyStaysWithinItsPicture_data() {
        return [{tag: "a tone", name: "\u{1F44D}\u{1F3FD} Ben", coloured: true},
            {tag: "a heart on fire", name: "\u2764\uFE0F\u200D\u{1F525}", coloured: true},
            {tag: "piled marks", name: "Z" + "\u0301\u0489".repeat(20) + "oe", coloured: false}];
    }

    function test_whatStandsForSomebodyStaysWithinItsPicture(data) {
        const window = host(Bench.newProgram());
        const face = createTemporaryObject(looks.avatar, window.contentItem, {name: data.name, x: 500, y: 300});
        const letters = below(face, child => child.objectName === "initials");
        waitForRendering(letters, 200);
        verify(letters.implicitWidth <= face.width, letters.implicitWidth + " wide");
        compare(letters.clip, !data.coloured);
        verify(letters.height <= face.height);
        if (data.coloured) {
            face.color = "white";
            letters.color = "black";
            verify(Bench.colouredPixels(letters) > 25, "pixels of a colour: " + Bench.colouredPixels(letters));
        }
    }

    function test_menusAreAsWideAsTheirWords() {
        const window = host(Bench.newProgram());
        click(window, "self");
        for (const name of ["menuMentions", "menuMarkAllRead", "menuAccess", "menuSettings"]) {
            const entry = item(window, name);
            tryVerify(() => entry.width > 0);
            const parts = entry.contentItem.children;
            for (let i = 0; i < parts.length; ++i) {
                verify(!parts[i].truncated, name + " is cut off");
            }
        }
        keyClick(Qt.Key_Escape);
    }
}
