// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../../language/language.js';
import { nameOf } from '../../model/rooms.js';
import type { Session } from '../../model/session.js';
import type { Author, Room } from '../../model/types.js';
import { h } from '../dom.js';
import { ListDialog } from './listDialog.js';

interface Ban {
    user: Author;
    reason: string;
    by: Author;
}

interface Page {
    bans: Ban[];
    next?: number;
}

/** Who may not come back into a room, for who moderates it; a ban is lifted here. */
export class RoomBans extends ListDialog<Ban> {
    constructor(private readonly session: Session, private readonly room: Room) {
        super(tr('Banned from %1', nameOf(room, session.me.id)), tr('Nobody is banned from this room.'));
    }

    protected async read(): Promise<Ban[]> {
        const all: Ban[] = [];
        for (let after: number | undefined = 0; after !== undefined;) {
            const page: Page = await this.session.request<Page>('GET', `/api/rooms/${this.room.id}/bans?after=${after}`);
            all.push(...page.bans);
            after = page.next;
        }
        return all;
    }

    protected row({ user, reason, by }: Ban): HTMLElement {
        return h('li', {}, h('span', { class: 'what' }, h('span', { class: 'name', dir: 'auto' }, user.display_name),
            h('span', { class: 'soft', dir: 'auto' }, reason ? tr('By %1: %2', by.display_name, reason) : tr('By %1', by.display_name))),
        h('button', { type: 'button', 'aria-label': tr('Unban %1', user.display_name), onclick: () =>
            void this.act(this.session.request('DELETE', `/api/rooms/${this.room.id}/bans/${user.id}`)) }, tr('Unban')));
    }
}
