// SPDX-License-Identifier: GPL-3.0-or-later
import { tr, trn } from '../language/language.js';
import { byName, countOf, nameOf } from '../model/rooms.js';
import type { Session } from '../model/session.js';
import type { Room } from '../model/types.js';
import { type Row, Rows, h, say } from './dom.js';
import { HostPanel } from './host/panel.js';
import { icon } from './icons.js';
import { languageChoice } from './languageChoice.js';
import { mayAskToNotify } from './notifier.js';
import type { Router } from './router.js';

/** All rooms at a glance: where something is unread, which ones are open to join, and a way to make one. */
export class Dashboard {
    readonly element: HTMLElement;
    private readonly mine = h('ul', { class: 'glance', 'aria-label': tr('Your rooms') });
    private readonly open = h('ul', { class: 'glance', 'aria-label': tr('Rooms to join') });
    private readonly openTitle = h('h2', {}, tr('Rooms to join'));
    private readonly empty = h('p', { class: 'soft' }, tr('You are in no room yet.'));
    private readonly mineRows = new Rows(this.mine);
    private readonly openRows = new Rows(this.open);
    private readonly name = h('input', { id: 'new-room', name: 'name', required: true, maxlength: 80, dir: 'auto', autocomplete: 'off' });
    private readonly secret = h('input', { type: 'checkbox', id: 'new-room-private' });
    private readonly problem = h('p', { class: 'problem', role: 'alert' });
    private readonly notify: HTMLElement;
    private readonly host: HostPanel;

    constructor(private readonly session: Session, private readonly router: Router, serverName: string) {
        this.notify = h('button', { onclick: () => void Notification.requestPermission().then(() => session.changes.tell()) }, tr('Notify me in this browser'));
        this.host = new HostPanel(session);
        this.element = h('main', { class: 'dashboard' },
            h('header', {}, h('h1', { dir: 'auto' }, serverName), this.notify),
            h('h2', {}, tr('Your rooms')), this.empty, this.mine, this.openTitle, this.open,
            h('form', { class: 'new-room', 'aria-label': tr('Create a room'), onsubmit: (event: Event) => void this.create(event) },
                h('h2', {}, tr('Create a room')),
                h('label', { for: 'new-room' }, h('span', {}, tr('Name')), this.name),
                h('label', { class: 'choice', for: 'new-room-private' }, this.secret, h('span', {}, tr('Private: only people who are added see it'))),
                this.problem, h('button', { type: 'submit' }, icon('plus'), tr('Create room'))),
            this.host.element, languageChoice());
    }

    update(shown: boolean): void {
        this.element.hidden = !shown;
        this.host.update(shown);
        this.notify.hidden = !mayAskToNotify();
        if (!shown) {
            return;
        }
        const me = this.session.me.id;
        const mine = this.session.rooms.mine.sort((a, b) => countOf(b) - countOf(a) || byName({ name: nameOf(a, me) }, { name: nameOf(b, me) }));
        const open = this.session.rooms.open;
        this.mineRows.show(mine.map((room) => this.row(room, nameOf(room, me))));
        this.openRows.show(open.map((room) => this.row(room, room.name)));
        this.empty.hidden = mine.length > 0 || !this.session.current;
        this.openTitle.hidden = open.length === 0;
        // Guests, and members where only hosts make public rooms, make private ones.
        if (!this.session.mayCreatePublicRooms) {
            this.secret.checked = true;
        }
        this.secret.disabled = !this.session.mayCreatePublicRooms;
    }

    private row(room: Room, name: string): Row {
        const count = countOf(room);
        const about = [room.topic, room.kind !== 'direct' && trn('%n member(s)', room.member_count)].filter(Boolean).join(' · ');
        return {
            key: String(room.id),
            made: [name, about, count, room.mentions, room.kind].join('\n'),
            make: () => h('li', {}, h('a', { href: `/rooms/${room.id}` },
                icon(room.kind === 'direct' ? 'chat' : room.kind === 'private' ? 'lock' : 'hash'),
                h('span', { class: 'what' }, h('span', { class: 'name', dir: 'auto' }, name), h('span', { class: 'soft', dir: 'auto' }, about)),
                count > 0 && h('span', { class: (room.mentions ?? 0) > 0 ? 'count named' : 'count' }, trn('%n unread', count)))),
        };
    }

    private async create(event: Event): Promise<void> {
        event.preventDefault();
        say(this.problem, '');
        try {
            const kind = this.secret.checked ? 'private' : 'public';
            const room = await this.session.request<Room>('POST', '/api/rooms', { name: this.name.value, kind });
            this.session.rooms.take(room);
            this.name.value = '';
            this.router.go(`/rooms/${room.id}`);
        } catch (error) {
            say(this.problem, (error as Error).message);
            this.name.focus();
        }
    }
}
