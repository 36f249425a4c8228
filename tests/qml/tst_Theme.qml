// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hearth.Theme

/// Whether the colours can be read on one another, by the formula of WCAG 2.1 (relative luminance, contrast ratio): 4.5:1 for
/// text, 3:1 for what shows where one is.
TestCase {
    id: root

    name: "Theme"

    function cleanup() {
        Theme.dark = false;
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
        return [{tag: "light", dark: false}, {tag: "dark", dark: true}];
    }

    function test_contrast(data) {
        Theme.dark = data.dark;
        const faults = [];
        const expect = (least, what, one, other) => {
            const ratio = contrast(one, other);
            if (ratio < least) {
                faults.push(what + ": " + ratio.toFixed(2) + " instead of " + least);
            }
        };
        const all = surfaces();
        for (const name of Object.keys(all)) {
            expect(4.5, "text on " + name, Theme.text, all[name]);
            expect(4.5, "soft text on " + name, Theme.textSoft, all[name]);
            expect(3, "the ring on " + name, Theme.accent, all[name]);
        }
        for (const name of ["background", "side", "raised", "field", "own", "mention"]) {
            expect(4.5, "a link on " + name, Theme.accent, all[name]);
        }
        for (const name of ["background", "side", "raised", "raised under the pointer", "selected"]) {
            expect(4.5, "what went wrong on " + name, Theme.danger, all[name]);
        }
        expect(4.5, "a primary button", Theme.accentInk, Theme.accent);
        expect(4.5, "a primary button under the pointer", Theme.accentInk, Theme.accentStrong);
        expect(4.5, "a button that destroys", Theme.dangerInk, Theme.danger);
        expect(4.5, "a quiet badge", Theme.accent, Theme.accentSoft);
        expect(4.5, "whom a message names", Theme.accent, Theme.person);
        expect(4.5, "a keyword", Theme.text, Theme.word);
        expect(4.5, "a banner", Theme.text, Theme.accentSoft);
        expect(4.5, "a grave banner", Theme.danger, Theme.dangerSoft);
        expect(4.5, "an action in a banner", Theme.accent, Theme.dangerSoft);
        expect(4.5, "a tooltip", Theme.background, Theme.text);
        expect(4.5, "initials of who is not there", Theme.text, Theme.avatarAway);
        for (const colour of Theme.avatarColours) {
            expect(4.5, "initials on " + colour, Qt.color("#ffffff"), Qt.color(colour));
        }
        for (const name of ["field", "background"]) {
            expect(3, "the edge of a field on " + name, Theme.fieldLine, all[name]);
        }
        for (const name of ["background", "side"]) {
            expect(3, "online on " + name, Theme.online, all[name]);
        }
        compare(faults.join("\n"), "");
    }
}
