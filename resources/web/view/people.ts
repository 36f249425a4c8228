// SPDX-License-Identifier: GPL-3.0-or-later
import { tr, trn } from '../language/language.js';
import type { Session } from '../model/session.js';
import type { User } from '../model/types.js';
import { avatar } from './avatar.js';
import { Rows, h, say } from './dom.js';
import { icon } from './icons.js';
import { openMenu } from './choices/menu.js';
import type { PersonChoices } from './choices/personChoices.js';
import { roleIn, seenAgo, statusWord } from './words.js';

/** Who is in the room, whoever is here first; a click begins a conversation with them. */
export class PeoplePane {
    readonly element: HTMLElement;
    private readonly list = h('ul', { 'aria-label': tr('People in this room') });
    private readonly title = h('h2', {});
    private readonly problem = h('p', { class: 'problem', role: 'alert' });
    private readonly rows = new Rows(this.list);
    private room = 0;
    private asked = false;

    constructor(private readonly session: Session, private readonly choices: PersonChoices, close: () => void) {
        this.element = h('aside', { class: 'people', 'aria-label': tr('People') },
            h('header', { class: 'bar' }, this.title,
                h('button', { class: 'icon-button', 'aria-label': tr('Close'), title: tr('Close'), onclick: close }, icon('close'))),
            this.problem, this.list);
    }

    open(room: number): void {
        this.room = room;
        this.asked = false;
        say(this.problem, '');
    }

    update(shown: boolean): void {
        this.element.hidden = !shown;
        if (!this.session.current) {
            this.asked = false; // who came and went meanwhile was not told
        } else if (this.room && !this.asked && this.session.rooms.get(this.room)?.role) {
            this.asked = true;
            void this.session.readMembers(this.room).catch(() => undefined);
        }
        const people = this.session.people.of(this.room);
        say(this.title, people ? trn('%n member(s)', people.length) : tr('People'));
        this.rows.show((people ?? []).map((user) => ({
            key: String(user.id),
            made: [user.display_name, user.username, user.picture, user.role, this.session.blocked.has(user.id), roleIn(this.session.rooms.get(this.room), user), user.status, user.status === 'offline' ? user.last_seen : ''].join('\n'),
            make: () => this.row(user),
        })));
    }

    private row(user: User): HTMLElement {
        const isMe = user.id === this.session.me.id;
        const seen = user.status === 'offline' && user.last_seen ? seenAgo(user.last_seen) : statusWord(user.status);
        const about = [isMe && tr('you'), roleIn(this.session.rooms.get(this.room), user), user.role === 'guest' && tr('guest'), this.session.blocked.has(user.id) && tr('blocked'), seen].filter(Boolean).join(', ');
        const inside = [avatar(this.session, user, user.status), h('span', { class: 'what' }, h('span', { class: 'name', dir: 'auto' }, user.display_name),
            h('span', { class: 'soft' }, about))];
        return h('li', {}, isMe ? h('div', { class: 'person' }, ...inside)
            : h('button', { class: 'person', title: tr('Write to %1', user.display_name), 'data-do': 'write', onclick: () => this.act(() => this.choices.write(user)) }, ...inside),
        !isMe && h('button', { class: 'icon-button', 'data-do': 'more', 'aria-label': tr('More about %1', user.display_name), title: tr('More'), onclick: (event: Event) =>
            openMenu(user.display_name, event.currentTarget as HTMLElement, this.choices.of(user, this.room, (done) => this.act(() => done))) }, icon('more')));
    }

    private act(what: () => Promise<unknown>): void {
        say(this.problem, '');
        what().catch((error: Error) => say(this.problem, error.message));
    }
}
