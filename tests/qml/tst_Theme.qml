// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Theme

/// Whether the colours can be read on one another, by the formula of WCAG 2.1 (relative luminance, contrast ratio): 4.5:1 for
/// text, 3:1 for what shows where one is. With high contrast 7:1 for text, and edges have 3:1 as well.
TestCase {
    id: root

    name: "Theme"

    function cleanup() {
        Theme.dark = false;
        Theme.highContrast = false;
        Theme.textScale = 1;
    }

    function luminance(colour) {
        const linear = part => part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
    }

    function contrast(one, other) {
        const a = luminance(one);
        const b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function over(colour, below) {
        const mix = (top, bottom) => top * colour.a + bottom * (1 - colour.a);
        return Qt.rgba(mix(colour.r, below.r), mix(colour.g, below.g), mix(colour.b, below.b), 1);
    }

    /// Every surface that words stand on.
    function surfaces() {
        const plain = {background: Theme.background, side: Theme.side, raised: Theme.raised, field: Theme.field, own: Theme.own,
            mention: Theme.mention, selected: Theme.selected};
        const all = Object.assign({}, plain);
        for (const name of ["background", "side", "raised"]) {
            all[name + " under the pointer"] = over(Theme.hover, plain[name]);
            all[name + " pressed"] = over(Theme.pressed, plain[name]);
        }
        return all;
    }

    function test_contrast_data() {
        return [{tag: "light", dark: false, high: false}, {tag: "dark", dark: true, high: false},
            {tag: "light, high contrast", dark: false, high: true}, {tag: "dark, high contrast", dark: true, high: true}];
    }

    function test_contrast(data) {
        Theme.dark = data.dark;
        Theme.highContrast = data.high;
        const words = data.high ? 7 : 4.5;
        const faults = [];
        const expect = (least, what, one, other) => {
            const ratio = contrast(one, other);
            if (ratio < least) {
                faults.push(what + ": " + ratio.toFixed(2) + " instead of " + least);
            }
        };
        const all = surfaces();
        for (const name of Object.keys(all)) {
            expect(words, "text on " + name, Theme.text, all[name]);
            expect(words, "soft text on " + name, Theme.textSoft, all[name]);
            expect(3, "the ring on " + name, Theme.accent, all[name]);
        }
        for (const name of ["background", "side", "raised", "field", "own", "mention"]) {
            expect(words, "a link on " + name, Theme.accent, all[name]);
        }
        for (const name of ["background", "side", "raised", "raised under the pointer", "selected"]) {
            expect(words, "what went wrong on " + name, Theme.danger, all[name]);
        }
        expect(words, "a primary button", Theme.accentInk, Theme.accent);
        expect(words, "a primary button under the pointer", Theme.accentInk, Theme.accentStrong);
        expect(words, "a button that destroys", Theme.dangerInk, Theme.danger);
        expect(words, "a quiet badge", Theme.accent, Theme.accentSoft);
        expect(words, "whom a message names", Theme.accent, Theme.person);
        expect(words, "a keyword", Theme.text, Theme.word);
        expect(words, "a banner", Theme.text, Theme.accentSoft);
        expect(words, "a grave banner", Theme.danger, Theme.dangerSoft);
        expect(words, "an action in a banner", Theme.accent, Theme.dangerSoft);
        expect(words, "a tooltip", Theme.background, Theme.text);
        expect(words, "initials of who is not there", Theme.text, Theme.avatarAway);
        for (const colour of Theme.avatarColours) {
            expect(4.5, "initials on " + colour, Qt.color("#ffffff"), Qt.color(colour));
        }
        for (const name of ["field", "background"]) {
            expect(3, "the edge of a field on " + name, Theme.fieldLine, all[name]);
        }
        for (const name of ["background", "side"]) {
            expect(3, "online on " + name, Theme.online, all[name]);
        }
        for (const name of data.high ? ["background", "side", "raised", "own", "mention", "selected"] : []) {
            expect(3, "an edge on " + name, Theme.line, all[name]);
        }
        compare(faults.join("\n"), "");
    }

    function test_whatWordsStandInGrowsWithThem() {
        compare(Theme.sized(40), 40);
        Theme.textScale = 2;
        compare([Theme.body, Theme.small, Theme.row, Theme.sized(17)].join(), "28,24,80,34");
        compare(Theme.gap, 8, "distances stay");
        Theme.textScale = 0.8;
        compare(Theme.sized(40), 32);
    }
}
