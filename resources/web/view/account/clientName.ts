// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../../language/language.js';

// In this order: most of them say that they are others, too.
const browsers: [RegExp, string][] = [[/\bEdgA?\//, 'Edge'], [/\bOPR\//, 'Opera'], [/\bFirefox\//, 'Firefox'], [/Chrom(e|ium)\//, 'Chrome'], [/\bSafari\//, 'Safari']];
const systems: [RegExp, string][] = [[/\bAndroid\b/, 'Android'], [/\biPhone\b/, 'iPhone'], [/\biPad\b/, 'iPad'], [/\bWindows\b/, 'Windows'], [/\bMac OS\b/, 'macOS'], [/\bLinux\b/, 'Linux']];

/** What a browser calls itself, in two words; any other program as it calls itself. */
export function clientName(client: string): string {
    const browser = browsers.find(([pattern]) => pattern.test(client))?.[1];
    const system = systems.find(([pattern]) => pattern.test(client))?.[1];
    return browser && system ? tr('%1 on %2', browser, system) : browser ?? client;
}
