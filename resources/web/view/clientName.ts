// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';

// In this order: most of them say that they are others, too.
const browsers: [RegExp, string][] = [[/Edg/, 'Edge'], [/OPR\//, 'Opera'], [/SamsungBrowser\//, 'Samsung Internet'], [/Firefox\/|FxiOS\//, 'Firefox'],
    [/CriOS\/|Chrome\//, 'Chrome'], [/Safari\//, 'Safari']];
const systems: [string, string][] = [['iPhone', 'iPhone'], ['iPad', 'iPad'], ['Android', 'Android'], ['Windows', 'Windows'], ['CrOS', 'ChromeOS'],
    ['Macintosh', 'macOS'], ['Linux', 'Linux']];
const longest = 100;

/** With what somebody is here, of what it says of itself: a browser in two words, any other program as it calls itself. */
export function clientName(said: string): string {
    if (!said) {
        return tr('Unknown program');
    }
    const browser = said.startsWith('Mozilla/') ? browsers.find(([pattern]) => pattern.test(said))?.[1] : undefined;
    const system = systems.find(([word]) => said.includes(word))?.[1];
    return !browser ? said.slice(0, longest) : system ? tr('%1 on %2', browser, system) : browser;
}
