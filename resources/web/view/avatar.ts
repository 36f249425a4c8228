// SPDX-License-Identifier: GPL-3.0-or-later
import { h } from './dom.js';
import { initials } from './words.js';

const colours = 12;

/** The initials of somebody on a colour that follows from the username; the same at each place. */
export function avatar(who: { username: string; display_name: string }, status = ''): HTMLElement {
    let sum = 0;
    for (const letter of who.username) {
        sum = (sum * 31 + letter.codePointAt(0)!) >>> 0;
    }
    return h('span', { class: `avatar colour-${sum % colours}`, 'aria-hidden': 'true' }, initials(who.display_name),
        status && h('span', { class: `dot ${status}` }));
}
