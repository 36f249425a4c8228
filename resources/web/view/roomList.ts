// SPDX-License-Identifier: GPL-3.0-or-later
import { tr, trn } from '../language/language.js';
import { byName, countOf, nameOf } from '../model/rooms.js';
import type { Session } from '../model/session.js';
import type { Room } from '../model/types.js';
import { avatar } from './avatar.js';
import { Rows, h } from './dom.js';
import { icon } from './icons.js';

/** One's rooms beside the one that is open, direct ones below, and who one is. */
export class RoomList {
    readonly element: HTMLElement;
    private readonly rooms = h('ul', { 'aria-labelledby': 'rooms-title' });
    private readonly direct = h('ul', { 'aria-labelledby': 'direct-title' });
    private readonly directTitle = h('h2', { id: 'direct-title' }, tr('Direct messages'));
    private readonly me = h('div', { class: 'me' });
    private readonly roomRows = new Rows(this.rooms);
    private readonly directRows = new Rows(this.direct);
    private readonly meRows = new Rows(this.me);

    constructor(private readonly session: Session, serverName: string) {
        this.element = h('nav', { class: 'side', 'aria-label': tr('Rooms') },
            h('a', { class: 'server', href: '/dashboard', dir: 'auto' }, serverName),
            h('div', { class: 'scroll', tabindex: -1 }, h('h2', { id: 'rooms-title' }, tr('Rooms')), this.rooms, this.directTitle, this.direct),
            this.me);
    }

    update(open: number): void {
        const mine = this.sorted();
        const direct = mine.filter((room) => room.kind === 'direct');
        this.roomRows.show(mine.filter((room) => room.kind !== 'direct').map((room) => this.row(room, room.id === open)));
        this.directRows.show(direct.map((room) => this.row(room, room.id === open)));
        this.directTitle.hidden = direct.length === 0;
        const { me } = this.session;
        this.meRows.show([{ key: 'me', made: JSON.stringify(me), make: () => h('div', {}, avatar(this.session, me, 'online'),
            h('span', { class: 'name', dir: 'auto' }, me.display_name, me.role === 'guest' && h('span', { class: 'soft' }, ` ${tr('guest')}`)),
            h('a', { class: 'icon-button', 'data-do': 'account', href: '/account', 'aria-label': tr('Your account'), title: tr('Your account') }, icon('settings')),
            h('button', { class: 'icon-button', 'aria-label': tr('Sign out'), title: tr('Sign out'), onclick: () => this.logOut() }, icon('leave'))) }]);
    }

    /** Where Alt and an arrow lead: the room before or after, or the next of those with something unread. */
    neighbour(open: number, by: number, onlyUnread: boolean): string {
        const mine = this.sorted();
        const all = [...mine.filter((room) => room.kind !== 'direct'), ...mine.filter((room) => room.kind === 'direct')];
        const at = all.findIndex((room) => room.id === open);
        for (let step = 1; step <= all.length; step++) {
            const room = all[(at + by * step + all.length * 2 + (at < 0 && by < 0 ? 1 : 0)) % all.length];
            if (!onlyUnread || countOf(room) > 0) {
                return `/rooms/${room.id}`;
            }
        }
        return '';
    }

    private sorted(): Room[] {
        const me = this.session.me.id;
        return this.session.rooms.mine.sort((a, b) => byName({ name: nameOf(a, me) }, { name: nameOf(b, me) }));
    }

    private row(room: Room, open: boolean): { key: string; made: string; make(): HTMLElement } {
        const { me, people } = this.session;
        const name = nameOf(room, me.id);
        const other = room.users?.find((user) => user.id !== me.id);
        const known = (other && people.user(other.id)) ?? other;
        const count = countOf(room);
        const mentions = room.mentions ?? 0;
        const symbol = room.kind === 'direct' && known ? avatar(this.session, known, known.status) : icon(room.kind === 'private' ? 'lock' : 'hash');
        const what = [name, count > 0 && trn('%n unread', count), mentions > 0 && trn('%n name you', mentions)].filter(Boolean).join(', ');
        return {
            key: String(room.id),
            made: [name, room.kind, count, mentions, open, known?.status, known?.picture].join('\n'),
            make: () => h('li', {}, h('a', { href: `/rooms/${room.id}`, class: count > 0 ? 'unread' : '', 'aria-current': open ? 'page' : null,
                'aria-label': what, 'data-do': 'open' },
                symbol, h('span', { class: 'name', dir: 'auto' }, name),
                count > 0 && h('span', { class: mentions > 0 ? 'count named' : 'count', 'aria-hidden': 'true' }, count > 99 ? '99+' : String(count)))),
        };
    }

    /** After a question, where something is lost by it. */
    logOut(): void {
        const { me, outbox } = this.session;
        const losses = [me.role === 'guest' && tr('You are a guest: nobody can come back as you.'),
            outbox.unsent.length > 0 && tr('What you wrote and is not sent yet is lost.')].filter(Boolean);
        if (losses.length === 0 || window.confirm([...losses, tr('Sign out?')].join(' '))) {
            void this.session.logOut();
        }
    }
}
