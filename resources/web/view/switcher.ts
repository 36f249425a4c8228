// SPDX-License-Identifier: GPL-3.0-or-later
import { tr } from '../language/language.js';
import { countOf, nameOf } from '../model/rooms.js';
import type { Session } from '../model/session.js';
import type { Room } from '../model/types.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import type { Router } from './router.js';

const most = 12;

/** Goes to another room by a few letters of its name; what is unread stands first. */
export class Switcher {
    private readonly dialog: HTMLDialogElement;
    private readonly input = h('input', { type: 'search', 'aria-label': tr('Go to a room'), placeholder: tr('Go to a room'), autocomplete: 'off', dir: 'auto', role: 'combobox',
        'aria-expanded': 'true', 'aria-controls': 'switcher-rooms', oninput: () => this.show() });
    private readonly list = h('ul', { id: 'switcher-rooms', role: 'listbox', 'aria-label': tr('Rooms that fit') });
    private rooms: Room[] = [];
    private at = 0;

    constructor(private readonly session: Session, private readonly router: Router) {
        this.dialog = h('dialog', { class: 'switcher', 'aria-label': tr('Go to a room'), onclick: (event: Event) => event.target === this.dialog && this.dialog.close(),
            onkeydown: (event: KeyboardEvent) => this.keyPressed(event) }, h('div', {}, this.input, this.list));
        this.dialog.addEventListener('close', () => this.dialog.remove());
    }

    open(): void {
        if (!this.dialog.open) {
            this.input.value = '';
            document.body.append(this.dialog);
            this.dialog.showModal();
            this.input.focus();
            this.show();
        }
    }

    private show(): void {
        const me = this.session.me.id;
        const words = this.input.value.trim().toLocaleLowerCase().split(/\s+/);
        const fits = (room: Room) => words.every((word) => nameOf(room, me).toLocaleLowerCase().includes(word));
        this.rooms = [...this.session.rooms.mine.sort((a, b) => countOf(b) - countOf(a)), ...this.session.rooms.open].filter(fits).slice(0, most);
        this.at = 0;
        this.list.replaceChildren(...this.rooms.map((room, at) => h('li', { role: 'option', id: `switch-${at}`, onclick: () => this.go(room) },
            icon(room.kind === 'direct' ? 'person' : room.kind === 'private' ? 'lock' : 'hash'), h('span', { class: 'name', dir: 'auto' }, nameOf(room, me)),
            countOf(room) > 0 && h('span', { class: 'count' }, String(countOf(room))))));
        this.mark();
    }

    private mark(): void {
        [...this.list.children].forEach((one, at) => {
            one.setAttribute('aria-selected', String(at === this.at));
            if (at === this.at) {
                one.scrollIntoView({ block: 'nearest' });
            }
        });
        this.input.setAttribute('aria-activedescendant', this.rooms.length > 0 ? `switch-${this.at}` : '');
    }

    private go(room: Room): void {
        this.dialog.close();
        this.router.go(`/rooms/${room.id}`);
    }

    private keyPressed(event: KeyboardEvent): void {
        const step: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
        if (event.key in step && this.rooms.length > 0) {
            event.preventDefault();
            this.at = (this.at + step[event.key] + this.rooms.length) % this.rooms.length;
            this.mark();
        } else if (event.key === 'Enter' && this.rooms[this.at]) {
            event.preventDefault();
            this.go(this.rooms[this.at]);
        }
    }
}
