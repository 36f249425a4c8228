// SPDX-License-Identifier: GPL-3.0-or-later
import type { Session } from '../model/session.js';
import type { Author } from '../model/types.js';
import { h } from './dom.js';
import { initials } from './words.js';

const colours = 12;

/** Which picture somebody is shown with; empty for none. What is made of an avatar is made of this, too. */
export function pictureOf(session: Session, who: Author): string {
    return session.people.user(who.id)?.picture ?? '';
}

/** The picture of somebody, once it is there; else their initials on a colour that follows from the username, the same at each place. */
export function avatar(session: Session, who: Author, status = ''): HTMLElement {
    let sum = 0;
    for (const letter of who.username) {
        sum = (sum * 31 + letter.codePointAt(0)!) >>> 0;
    }
    const shown = h('span', { class: `avatar colour-${sum % colours}`, 'aria-hidden': 'true' }, h('span', { class: 'initials' }, initials(who.display_name)),
        status && h('span', { class: `dot ${status}` }));
    const picture = pictureOf(session, who);
    if (picture) {
        const image = h('img', { alt: '' });
        session.portraits.url(who.id, picture).then((url) => {
            image.onload = () => shown.querySelector('.initials')?.replaceWith(image);
            image.src = url;
        }, () => undefined); // the letters stay
    }
    return shown;
}
