// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../../language/language.js';
import type { Session } from '../../model/session.js';
import { h } from '../dom.js';
import { clientName } from '../clientName.js';
import { Entries } from './entries.js';
import { clock, day } from '../words.js';

interface OwnSession {
    id: number;
    client: string;
    address: string;
    last_used: string;
    current: boolean;
}

/** Where one is signed in, used last first; each of the others is ended here. */
export class OwnSessions extends Entries<OwnSession> {
    constructor(private readonly session: Session) {
        super(tr('Where you are signed in'), '', '');
    }

    protected key(): string {
        return 'shown';
    }

    protected async entries(): Promise<OwnSession[]> {
        return (await this.session.request<{ sessions: OwnSession[] }>('GET', '/api/me/sessions')).sessions;
    }

    protected row(one: OwnSession): HTMLElement {
        const name = clientName(one.client);
        const when = one.current ? tr('this one') : tr('last used %1', `${day(one.last_used)}, ${clock(one.last_used)}`);
        return h('li', {}, h('span', { class: 'what' }, h('span', { class: 'name', dir: 'auto', title: one.client }, name),
            h('span', { class: 'soft', dir: 'auto' }, one.address ? `${one.address} · ${when}` : when)),
        !one.current && h('button', { 'aria-label': tr('Sign out %1', name), onclick: () => this.act(this.session.request('DELETE', `/api/me/sessions/${one.id}`)) }, tr('Sign out')));
    }
}
