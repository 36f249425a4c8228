// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../../language/language.js';
import type { Session } from '../../model/session.js';
import type { Author } from '../../model/types.js';
import { h } from '../dom.js';
import { Entries } from './entries.js';

/** Whom one blocked for oneself, on all of one's devices. */
export class BlockedPeople extends Entries<Author> {
    constructor(private readonly session: Session) {
        super(tr('People you blocked'), tr('What they write is folded, you are told of none of it, and they can\'t write to you alone. They are not told.'), tr('You blocked nobody.'));
    }

    protected key(): string {
        return `of ${this.session.blocked.key}`;
    }

    protected async entries(): Promise<Author[]> {
        return (await this.session.request<{ users?: Author[] }>('GET', '/api/me/blocks')).users ?? [];
    }

    protected row(user: Author): HTMLElement {
        return h('li', {}, h('span', { class: 'what' }, h('span', { class: 'name', dir: 'auto' }, user.display_name), h('span', { class: 'soft', dir: 'auto' }, `@${user.username}`)),
            h('button', { 'aria-label': tr('Unblock %1', user.display_name), onclick: () => this.act(this.session.block(user.id, false)) }, tr('Unblock')));
    }
}
